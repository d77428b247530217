#include "presentation/preview_model.h"
#include "presentation/result_model.h"
#include "views/message_bar.h"
#include "views/offboarding_room.h"
#include "views/user_picker.h"

#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPointer>
#include <QRadioButton>
#include <QTest>
#include <QTranslator>

using domain::Module;
using domain::UserId;
using domain::UserStatus;
using presentation::PreviewModel;
using presentation::ResultModel;

class TestPlanExecution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void DEL_7_every_place_of_the_catalogue_is_promised_and_done();
    void DEL_8_changed_data_stops_it_says_so_and_asks_again();
    void DEL_8_a_successor_who_left_meanwhile_is_chosen_no_longer();
    void DEL_9_mass_owner_change_moves_the_ticked_modules_of_somebody_deleted();
    void DEL_10_a_deleted_user_is_no_target();
    void DEL_11_the_result_says_what_the_deletion_leaves_alone();
    void DEL_14_the_same_migration_runs_without_deleting();
    void USR_6_the_super_admin_is_shown_and_refused();
    void USR_8_nobody_deletes_themselves();
    void OPR_2_only_the_super_admin_deletes();
    void esc_leaves_without_harm();
    void the_second_half_of_a_double_click_answers_nothing();
    void it_begins_at_the_way_that_is_chosen();
    void the_pickers_go_by_the_words_before_them();
    void a_dialog_goes_with_its_organisation();
    void tab_reaches_the_ways_of_a_message_before_its_dismissal();
    void while_it_works_esc_asks_it_to_stop_and_nothing_is_changed();
    void the_way_to_what_moved_leads_to_the_audit_entry();
    void the_outcome_is_told_to_the_page();
    void a_preview_can_be_saved();
    void every_word_follows_the_language();

private:
    OffboardingRoom &room() { return *m_room; }
    support::TestOrganisation &organisation() { return m_room->organisation; }
    [[nodiscard]] qint64 ownedBy(UserId user)
    {
        return organisation().number(QStringLiteral("SELECT count(*) FROM ownership WHERE owner = %1").arg(user.value));
    }
    [[nodiscard]] QDialog *readyToMigrate()
    {
        QDialog *dialog = room().openDelete(m_leaver);
        choose(dialog, "transferToCombo", QStringLiteral("Grace Hopper"));
        tick(dialog, "recordOwnerBox");
        return dialog;
    }

    std::unique_ptr<OffboardingRoom> m_room;
    UserId m_leaver;
    UserId m_successor;
};

void TestPlanExecution::init()
{
    m_room = std::make_unique<OffboardingRoom>();
    m_leaver = organisation().addUser(QStringLiteral("Lovelace"), QStringLiteral("Ada"));
    m_successor = organisation().addUser(QStringLiteral("Hopper"), QStringLiteral("Grace"));
    organisation().addRecords(3, m_leaver, Module::Deal);
    organisation().addRecords(4, m_leaver, Module::Deal, false);
    organisation().addRecords(5, m_leaver, Module::Lead);
}

void TestPlanExecution::cleanup()
{
    m_room.reset();
}

void TestPlanExecution::DEL_7_every_place_of_the_catalogue_is_promised_and_done()
{
    organisation().nameEverywhere(m_leaver);
    room().signInAsSuperAdmin();
    QDialog *dialog = readyToMigrate();
    tick(dialog, "assignmentsBox");
    tick(dialog, "leaveWithoutManagerRadio");
    press(dialog, "executeButton");
    QTRY_VERIFY(isOffered(dialog, "closeButton"));
    const auto *tree = part<QTreeView>(dialog, "resultTree");
    QSet<QString> places;
    for (int row = 0; row < tree->model()->rowCount(); ++row) {
        const QModelIndex index = tree->model()->index(row, 0);
        if (cell(index, ResultModel::Rule).isEmpty())
            continue; // a heading
        QVERIFY(cell(index, ResultModel::Promised).toInt() > 0);
        QCOMPARE(cell(index, ResultModel::Done), cell(index, ResultModel::Promised));
        QVERIFY(!cell(index, ResultModel::Becomes).isEmpty());
        places.insert(cell(index, ResultModel::Reference));
    }
    QCOMPARE(places.size(), qsizetype(support::placesNamedEverywhere()));
}

void TestPlanExecution::DEL_8_changed_data_stops_it_says_so_and_asks_again()
{
    room().signInAsSuperAdmin();
    QDialog *dialog = readyToMigrate();
    organisation().addRecord(m_leaver, Module::Deal);
    press(dialog, "executeButton");

    const auto *bar = part<views::MessageBar>(dialog, "dialogBar");
    QTRY_VERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(u"DEL-8"), qPrintable(bar->text()));
    QVERIFY2(bar->text().contains(u"3 → 4"), qPrintable(bar->text()));
    QCOMPARE(room().statusOf(m_leaver), int(UserStatus::Active));
    QCOMPARE(ownedBy(m_successor), 0);
    const auto *tree = part<QTreeView>(dialog, "previewTree");
    QCOMPARE(cell(rowOf(tree, QStringLiteral("Open deals")), PreviewModel::Count), QStringLiteral("4"));
    QVERIFY(part<QPushButton>(dialog, "executeButton")->text().contains(u"4"));

    press(dialog, "executeButton"); // asked again, and answered
    QTRY_VERIFY(isOffered(dialog, "closeButton"));
    QCOMPARE(ownedBy(m_successor), 4);
    QCOMPARE(room().statusOf(m_leaver), int(UserStatus::Deleted));
}

void TestPlanExecution::DEL_8_a_successor_who_left_meanwhile_is_chosen_no_longer()
{
    room().signInAsSuperAdmin();
    QDialog *dialog = readyToMigrate();
    organisation().run(QStringLiteral("UPDATE users SET status = 3 WHERE id = %1").arg(m_successor.value));
    press(dialog, "executeButton");
    const auto *bar = part<views::MessageBar>(dialog, "dialogBar");
    QTRY_VERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(u"Grace Hopper"), qPrintable(bar->text()));
    QVERIFY(!part<views::UserPicker>(dialog, "transferToCombo")->user().isValid());
    QVERIFY(!isOffered(dialog, "executeButton"));
    QCOMPARE(room().statusOf(m_leaver), int(UserStatus::Active));
}

void TestPlanExecution::DEL_9_mass_owner_change_moves_the_ticked_modules_of_somebody_deleted()
{
    organisation().run(QStringLiteral("UPDATE users SET status = 4 WHERE id = %1").arg(m_leaver.value));
    room().signInAsSuperAdmin();
    QDialog *dialog = room().openChangeOwner(m_leaver);
    QVERIFY(!part<QWidget>(dialog, "withoutMigratingRadio")->isVisible());
    QVERIFY(dialog->findChild<QWidget *>(QStringLiteral("caseBox")) == nullptr); // owns none
    choose(dialog, "transferToCombo", QStringLiteral("Grace Hopper"));
    QVERIFY(words(dialog, "missingLabel").contains(u"DEL-9"));
    tick(dialog, "leadBox");
    press(dialog, "executeButton");
    QTRY_VERIFY(isOffered(dialog, "closeButton"));
    QCOMPARE(ownedBy(m_successor), 5);
    QCOMPARE(ownedBy(m_leaver), 7);
    QCOMPARE(room().statusOf(m_leaver), int(UserStatus::Deleted));
}

void TestPlanExecution::DEL_10_a_deleted_user_is_no_target()
{
    room().signInAsSuperAdmin();
    QDialog *dialog = room().openDelete(m_leaver);
    tick(dialog, "withoutMigratingRadio");
    press(dialog, "executeButton");
    QTRY_VERIFY(isOffered(dialog, "closeButton"));
    press(dialog, "closeButton");
    QTRY_VERIFY(!dialog->isVisible());
    QDialog *next = room().openDelete(m_successor);
    choose(next, "transferToCombo", QStringLiteral("Ada Lovelace"));
    QVERIFY(!part<views::UserPicker>(next, "transferToCombo")->user().isValid());
}

void TestPlanExecution::DEL_11_the_result_says_what_the_deletion_leaves_alone()
{
    organisation().addConfiguration(domain::ConfigurationKind::Integration, domain::Capacity::SetUpBy, m_leaver);
    room().signInAsSuperAdmin();
    QDialog *dialog = readyToMigrate();
    press(dialog, "executeButton");
    QTRY_VERIFY(isOffered(dialog, "closeButton"));
    QVERIFY2(words(dialog, "reminder1Label").contains(u"ZD-8"), qPrintable(words(dialog, "reminder1Label")));
    QVERIFY(words(dialog, "reminder1Label").contains(u"1"));
    QVERIFY(words(dialog, "reminder2Label").contains(u"USR-9"));
    QVERIFY(words(dialog, "reminder3Label").contains(u"USR-10"));
    QVERIFY(words(dialog, "reminder3Label").contains(u"50")); // licences purchased
    QVERIFY(words(dialog, "titleLabel").contains(u"Ada Lovelace"));
    QVERIFY(!part<QWidget>(dialog, "executeButton")->isVisible());
}

void TestPlanExecution::DEL_14_the_same_migration_runs_without_deleting()
{
    room().signInAsSuperAdmin();
    QDialog *dialog = room().openMigrate(m_leaver);
    QVERIFY(!part<QWidget>(dialog, "withoutMigratingRadio")->isVisible());
    choose(dialog, "transferToCombo", QStringLiteral("Grace Hopper"));
    tick(dialog, "recordOwnerBox");
    QVERIFY(!part<QPushButton>(dialog, "executeButton")->text().contains(u"elete"));
    press(dialog, "executeButton");
    QTRY_VERIFY(isOffered(dialog, "closeButton"));
    QCOMPARE(ownedBy(m_successor), 3);
    QCOMPARE(room().statusOf(m_leaver), int(UserStatus::Active));
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("reminder1Label")) == nullptr);
}

void TestPlanExecution::USR_6_the_super_admin_is_shown_and_refused()
{
    organisation().addRecord(organisation().superAdmin(), Module::Deal);
    room().signInAsSuperAdmin();
    QDialog *dialog = room().openDelete(organisation().superAdmin());
    tick(dialog, "withoutMigratingRadio");
    QVERIFY(!isOffered(dialog, "executeButton"));
    QVERIFY2(words(dialog, "missingLabel").contains(u"USR-6"), qPrintable(words(dialog, "missingLabel")));
    QVERIFY(part<QPushButton>(dialog, "executeButton")->toolTip().contains(u"USR-6"));
    QVERIFY(rowOf(part<QTreeView>(dialog, "previewTree"), QStringLiteral("Open deals")).isValid());
}

void TestPlanExecution::USR_8_nobody_deletes_themselves()
{
    domain::Operator self = organisation().asSuperAdmin();
    self.id = m_leaver;
    room().signIn(self);
    QDialog *dialog = room().openDelete(m_leaver);
    QVERIFY2(words(dialog, "missingLabel").contains(u"USR-8"), qPrintable(words(dialog, "missingLabel")));
}

void TestPlanExecution::OPR_2_only_the_super_admin_deletes()
{
    room().signIn(organisation().as(organisation().administrator()));
    QDialog *dialog = room().openDelete(m_leaver);
    tick(dialog, "withoutMigratingRadio");
    QVERIFY(!isOffered(dialog, "executeButton"));
    QVERIFY2(words(dialog, "missingLabel").contains(u"OPR-2"), qPrintable(words(dialog, "missingLabel")));
}

void TestPlanExecution::esc_leaves_without_harm()
{
    const QString before = organisation().dump();
    room().signInAsSuperAdmin();
    QDialog *dialog = readyToMigrate();
    QTest::keyClick(dialog, Qt::Key_Return);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QTRY_VERIFY(!room().jobs->isWriting());
    QCOMPARE(organisation().dump(), before);
    QVERIFY(room().told.empty());
}

void TestPlanExecution::the_second_half_of_a_double_click_answers_nothing()
{
    room().signInAsSuperAdmin();
    const QDialog *dialog = readyToMigrate();
    for (const char *name : {"executeButton", "closeButton", "seeWhatMovedButton"}) {
        auto *button = part<QPushButton>(dialog, name);
        const QPointF middle = button->rect().center();
        QMouseEvent second(QEvent::MouseButtonDblClick, middle, button->mapToGlobal(middle), Qt::LeftButton,
                           Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(button, &second);
        QVERIFY2(!button->isDown(), name);
    }
}

void TestPlanExecution::it_begins_at_the_way_that_is_chosen()
{
    room().signInAsSuperAdmin();
    const QDialog *dialog = room().openDelete(m_leaver);
    QVERIFY(part<QRadioButton>(dialog, "migrateNowRadio")->isChecked());
    QCOMPARE(dialog->focusWidget(), part<QRadioButton>(dialog, "migrateNowRadio"));
}

void TestPlanExecution::the_pickers_go_by_the_words_before_them()
{
    room().signInAsSuperAdmin();
    const QDialog *dialog = room().openDelete(m_leaver);
    for (const auto &[picker, word] : {std::pair("transferToCombo", "Transfer to"), {"moveUnderCombo", "Move under"}}) {
        auto *combo = part<views::UserPicker>(dialog, picker);
        const auto labels = QAccessible::queryAccessibleInterface(combo)->relations(QAccessible::Label);
        QCOMPARE(labels.size(), 1);
        QCOMPARE(labels.front().first->text(QAccessible::Name), QLatin1String(word));
        QCOMPARE(combo->lineEdit()->accessibleName(), QLatin1String(word));
    }
}

void TestPlanExecution::a_dialog_goes_with_its_organisation()
{
    room().signInAsSuperAdmin();
    const QPointer<QDialog> dialog = readyToMigrate();
    delete room().dialogs;
    QVERIFY(!dialog);
}

void TestPlanExecution::tab_reaches_the_ways_of_a_message_before_its_dismissal()
{
    views::MessageBar bar;
    bar.tell([] {
        return views::Message{views::Message::Kind::Good,
                              QStringLiteral("Done."),
                              {},
                              {{QStringLiteral("A"), {}}, {QStringLiteral("B"), {}}}};
    });
    QStringList order;
    for (const QWidget *next = bar.nextInFocusChain(); next != &bar; next = next->nextInFocusChain()) {
        if (qobject_cast<const QAbstractButton *>(next) != nullptr)
            order << next->objectName();
    }
    QCOMPARE(order.join(u' '), QStringLiteral("way0Button way1Button dismissButton"));
}

void TestPlanExecution::while_it_works_esc_asks_it_to_stop_and_nothing_is_changed()
{
    room().signInAsSuperAdmin();
    QDialog *dialog = readyToMigrate();
    organisation().run(QStringLiteral("BEGIN IMMEDIATE")); // somebody else writes: it has to wait
    press(dialog, "executeButton");
    QTRY_VERIFY(part<QWidget>(dialog, "workProgress")->isVisible());
    QVERIFY(!isOffered(dialog, "executeButton"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QVERIFY(!isOffered(dialog, "cancelButton")); // asked once
    organisation().run(QStringLiteral("COMMIT"));

    const auto *bar = part<views::MessageBar>(dialog, "dialogBar");
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(!part<QWidget>(dialog, "workProgress")->isVisible());
    QVERIFY(isOffered(dialog, "cancelButton"));
    QVERIFY(isOffered(dialog, "executeButton"));
    QCOMPARE(room().statusOf(m_leaver), int(UserStatus::Active));
    QCOMPARE(ownedBy(m_successor), 0);
}

void TestPlanExecution::the_way_to_what_moved_leads_to_the_audit_entry()
{
    room().signInAsSuperAdmin();
    QDialog *dialog = readyToMigrate();
    press(dialog, "executeButton");
    QTRY_VERIFY(isOffered(dialog, "seeWhatMovedButton"));
    press(dialog, "seeWhatMovedButton");
    QVERIFY(!dialog->isVisible());
    QCOMPARE(room().auditWanted.size(), std::size_t(1));
    QCOMPARE(organisation().text(
                 QStringLiteral("SELECT kind FROM audit WHERE sequence = %1").arg(room().auditWanted.front().value)),
             QStringLiteral("user.delete"));
}

void TestPlanExecution::the_outcome_is_told_to_the_page()
{
    room().signInAsSuperAdmin();
    QDialog *dialog = readyToMigrate();
    press(dialog, "executeButton");
    QTRY_VERIFY(isOffered(dialog, "closeButton"));
    QVERIFY(room().told.empty());
    press(dialog, "closeButton");
    QCOMPARE(room().told.size(), std::size_t(1));
    const views::Message message = room().lastTold();
    QCOMPARE(message.kind, views::Message::Kind::Good);
    QVERIFY(message.text.contains(u"Ada Lovelace"));
    QCOMPARE(message.ways.size(), std::size_t(1));
    message.ways.front().go();
    QCOMPARE(room().auditWanted.size(), std::size_t(1));
}

void TestPlanExecution::a_preview_can_be_saved()
{
    room().signInAsSuperAdmin();
    QDialog *dialog = readyToMigrate();
    press(dialog, "savePreviewButton");
    QDialog *chooser = room().opened(QStringLiteral("savePreviewDialog"));
    const QString path = organisation().folder() + QStringLiteral("/preview.csv");
    QVERIFY(QMetaObject::invokeMethod(chooser, "fileSelected", Q_ARG(QString, path)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.contains(u"Open deals,3,Moves to Grace Hopper,,ZD-1"), qPrintable(text));
}

namespace {

class Marked : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return QStringLiteral("~") + QString::fromUtf8(source);
    }
};

} // namespace

void TestPlanExecution::every_word_follows_the_language()
{
    organisation().nameEverywhere(m_leaver);
    room().signInAsSuperAdmin();
    QDialog *dialog = readyToMigrate();
    Marked marked;
    QCoreApplication::installTranslator(&marked);
    QTRY_VERIFY(dialog->windowTitle().startsWith(u'~'));
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            QVERIFY2(label->text().contains(u'~'), qPrintable(label->objectName() + u' ' + label->text()));
    }
    for (const QAbstractButton *button : dialog->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty())
            QVERIFY2(button->text().contains(u'~'), qPrintable(button->text()));
    }
    const auto *tree = part<QTreeView>(dialog, "previewTree");
    QVERIFY(tree->model()->index(0, 0).data().toString().contains(u'~'));
    QVERIFY(isOffered(dialog, "cancelButton"));
    QVERIFY(part<views::UserPicker>(dialog, "transferToCombo")->user() == m_successor);
    QCoreApplication::removeTranslator(&marked);
}

QTEST_MAIN(TestPlanExecution)
#include "test_plan_execution.moc"
