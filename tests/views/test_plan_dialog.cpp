#include "presentation/preview_model.h"
#include "presentation/result_model.h"
#include "views/message_bar.h"
#include "views/offboarding_room.h"
#include "views/user_picker.h"

#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using domain::Module;
using domain::UserId;
using domain::UserStatus;
using presentation::PreviewModel;
using presentation::ResultModel;

class TestPlanDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void DEL_1_whoever_is_not_deleted_can_be_deleted_data();
    void DEL_1_whoever_is_not_deleted_can_be_deleted();
    void DEL_2_both_ways_are_offered_and_nothing_is_decided_beforehand();
    void DEL_2_deleting_without_migrating_leaves_every_owner();
    void DEL_3_what_would_be_left_without_anyone_is_a_warning_and_no_refusal();
    void DEL_4_migrating_needs_a_successor_and_at_least_one_scope();
    void DEL_4_nobody_is_offered_who_cannot_take_over();
    void DEL_4_the_ticked_scopes_move_and_nothing_else();
    void DEL_5_subordinates_are_asked_about_only_where_there_are_any();
    void DEL_5_subordinates_go_under_the_one_chosen();
    void DEL_5_subordinates_can_be_left_without_a_manager();
    void DEL_5_nobody_of_a_lower_role_is_offered();
    void DEL_7_a_number_changes_place_the_moment_a_box_is_ticked();
    void DEL_7_a_row_opens_to_the_things_and_stays_open_while_the_plan_changes();
    void the_trap_says_how_many_records_keep_the_name();

private:
    OffboardingRoom &room() { return *m_room; }
    support::TestOrganisation &organisation() { return m_room->organisation; }
    [[nodiscard]] qint64 ownedBy(UserId user, const char *and_ = "1")
    {
        return organisation().number(QStringLiteral("SELECT count(*) FROM ownership WHERE owner = %1 AND %2")
                                         .arg(user.value)
                                         .arg(QLatin1String(and_)));
    }
    [[nodiscard]] QString count(const QDialog *dialog, const char *row)
    {
        return cell(rowOf(part<QTreeView>(dialog, "previewTree"), QLatin1String(row)), PreviewModel::Count);
    }
    [[nodiscard]] QString section(const QDialog *dialog, const char *row)
    {
        QModelIndex index = rowOf(part<QTreeView>(dialog, "previewTree"), QLatin1String(row));
        while (index.parent().isValid())
            index = index.parent();
        return index.data().toString();
    }

    std::unique_ptr<OffboardingRoom> m_room;
    UserId m_leaver;
    UserId m_successor;
};

void TestPlanDialog::init()
{
    m_room = std::make_unique<OffboardingRoom>();
    m_leaver = organisation().addUser(QStringLiteral("Lovelace"), QStringLiteral("Ada"));
    m_successor = organisation().addUser(QStringLiteral("Hopper"), QStringLiteral("Grace"));
    organisation().addRecords(3, m_leaver, Module::Deal);
    organisation().addRecords(2, m_leaver, Module::Task);
    organisation().addRecords(4, m_leaver, Module::Deal, false);
    organisation().addRecords(5, m_leaver, Module::Lead);
    organisation().addConfiguration(domain::ConfigurationKind::AssignmentRule, domain::Capacity::Assignee, m_leaver);
    organisation().addConfiguration(domain::ConfigurationKind::ListView, domain::Capacity::CriterionOwner, m_leaver);
}

void TestPlanDialog::cleanup()
{
    m_room.reset();
}

void TestPlanDialog::DEL_1_whoever_is_not_deleted_can_be_deleted_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("active") << int(UserStatus::Active);
    QTest::newRow("inactive") << int(UserStatus::Inactive);
    QTest::newRow("unconfirmed") << int(UserStatus::Unconfirmed);
}

void TestPlanDialog::DEL_1_whoever_is_not_deleted_can_be_deleted()
{
    QFETCH(int, status);
    organisation().run(QStringLiteral("UPDATE users SET status = %1 WHERE id = %2").arg(status).arg(m_leaver.value));
    room().signInAsSuperAdmin();
    QDialog *dialog = room().openDelete(m_leaver);
    tick(dialog, "withoutMigratingRadio");
    press(dialog, "executeButton");
    QTRY_VERIFY(isOffered(dialog, "closeButton"));
    QCOMPARE(room().statusOf(m_leaver), int(UserStatus::Deleted));
}

void TestPlanDialog::DEL_2_both_ways_are_offered_and_nothing_is_decided_beforehand()
{
    room().signInAsSuperAdmin();
    QDialog *dialog = room().openDelete(m_leaver);
    QVERIFY(dialog->windowTitle().contains(u"Ada Lovelace"));
    QCOMPARE(dialog->windowModality(), Qt::WindowModal);
    QVERIFY(part<QRadioButton>(dialog, "withoutMigratingRadio")->isVisible());
    QVERIFY(part<QRadioButton>(dialog, "migrateNowRadio")->isVisible());
    QVERIFY(!isOffered(dialog, "executeButton"));
    tick(dialog, "withoutMigratingRadio");
    QVERIFY(isOffered(dialog, "executeButton"));
    QVERIFY(!part<QWidget>(dialog, "transferToCombo")->isVisible());
    tick(dialog, "migrateNowRadio");
    QVERIFY(!isOffered(dialog, "executeButton"));
    QVERIFY(part<QWidget>(dialog, "transferToCombo")->isVisible());
}

void TestPlanDialog::DEL_2_deleting_without_migrating_leaves_every_owner()
{
    room().signInAsSuperAdmin();
    QDialog *dialog = room().openDelete(m_leaver);
    tick(dialog, "withoutMigratingRadio");
    QVERIFY(part<QPushButton>(dialog, "executeButton")->text().contains(u"without migrating"));
    press(dialog, "executeButton");
    QTRY_VERIFY(isOffered(dialog, "closeButton"));
    QCOMPARE(room().statusOf(m_leaver), int(UserStatus::Deleted));
    QCOMPARE(ownedBy(m_leaver), 14);
    QCOMPARE(organisation().number(QStringLiteral("SELECT count(*) FROM configuration_users WHERE user_id = %1 "
                                                  "AND state = 0")
                                       .arg(m_leaver.value)),
             2);
}

void TestPlanDialog::DEL_3_what_would_be_left_without_anyone_is_a_warning_and_no_refusal()
{
    for (qint64 record = 1; record <= 4; ++record)
        organisation().nameOnRecord({record}, domain::Capacity::CoOwner, m_successor);
    room().signInAsSuperAdmin();
    QDialog *dialog = room().openDelete(m_leaver);
    QTRY_VERIFY2(words(dialog, "coOwnershipLabel").contains(u"10"), qPrintable(words(dialog, "coOwnershipLabel")));
    QVERIFY(words(dialog, "coOwnershipLabel").contains(u"DEL-3"));
    QVERIFY(part<QWidget>(dialog, "coOwnershipLabel")->property("look").toString().contains(u"Warning"));
    tick(dialog, "withoutMigratingRadio");
    QVERIFY(isOffered(dialog, "executeButton"));
}

void TestPlanDialog::DEL_4_migrating_needs_a_successor_and_at_least_one_scope()
{
    room().signInAsSuperAdmin();
    QDialog *dialog = room().openDelete(m_leaver);
    const auto *execute = part<QPushButton>(dialog, "executeButton");
    QVERIFY(words(dialog, "missingLabel").contains(u"Transfer to"));
    QVERIFY(words(dialog, "missingLabel").contains(u"Record owner"));
    QVERIFY(words(dialog, "missingLabel").contains(u"DEL-4"));
    QCOMPARE(execute->toolTip(), words(dialog, "missingLabel"));
    QCOMPARE(execute->accessibleDescription(), words(dialog, "missingLabel"));

    tick(dialog, "recordOwnerBox");
    QVERIFY(!isOffered(dialog, "executeButton"));
    QVERIFY(!words(dialog, "missingLabel").contains(u"Record owner"));
    choose(dialog, "transferToCombo", QStringLiteral("Grace Hopper"));
    QVERIFY(isOffered(dialog, "executeButton"));
    QVERIFY(words(dialog, "missingLabel").isEmpty());
    QVERIFY2(execute->text().contains(u"5"), qPrintable(execute->text()));

    choose(dialog, "transferToCombo", QStringLiteral("Grace"));
    QVERIFY(!isOffered(dialog, "executeButton"));
    choose(dialog, "transferToCombo", QStringLiteral("Grace Hopper"));
    tick(dialog, "recordOwnerBox");
    QVERIFY(!isOffered(dialog, "executeButton"));
}

void TestPlanDialog::DEL_4_nobody_is_offered_who_cannot_take_over()
{
    support::UserOptions gone;
    for (const auto status : {UserStatus::Inactive, UserStatus::Deleted, UserStatus::Unconfirmed}) {
        gone.status = status;
        organisation().addUser(QStringLiteral("Gone"), QStringLiteral("Number %1").arg(int(status)), gone);
    }
    room().signInAsSuperAdmin();
    QDialog *dialog = room().openDelete(m_leaver);
    const auto *picker = part<views::UserPicker>(dialog, "transferToCombo");
    QCOMPARE(picker->count(), 3); // two administrators and the successor
    QCOMPARE(picker->findText(QStringLiteral("Ada Lovelace")), -1);
    choose(dialog, "transferToCombo", QStringLiteral("Ada Lovelace"));
    QVERIFY(!picker->user().isValid());
    QVERIFY(!words(dialog, "successorHint").isEmpty());
}

void TestPlanDialog::DEL_4_the_ticked_scopes_move_and_nothing_else()
{
    room().signInAsSuperAdmin();
    QDialog *dialog = room().openDelete(m_leaver);
    choose(dialog, "transferToCombo", QStringLiteral("Grace Hopper"));
    tick(dialog, "recordOwnerBox");
    tick(dialog, "criteriaBox");
    press(dialog, "executeButton");
    QTRY_VERIFY(isOffered(dialog, "closeButton"));
    QCOMPARE(ownedBy(m_successor), 5);
    QCOMPARE(ownedBy(m_successor, "is_open = 1 AND module IN (4, 5)"), 5);
    QCOMPARE(ownedBy(m_leaver), 9);
    const auto named = [&](UserId user, domain::Capacity capacity) {
        return organisation().number(
            QStringLiteral("SELECT count(*) FROM configuration_users WHERE user_id = %1 AND capacity = %2")
                .arg(user.value)
                .arg(int(capacity)));
    };
    QCOMPARE(named(m_successor, domain::Capacity::CriterionOwner), 1);
    QCOMPARE(named(m_leaver, domain::Capacity::Assignee), 1);
    QCOMPARE(named(m_successor, domain::Capacity::Assignee), 0);
}

void TestPlanDialog::DEL_5_subordinates_are_asked_about_only_where_there_are_any()
{
    room().signInAsSuperAdmin();
    QDialog *dialog = room().openDelete(m_leaver);
    QVERIFY(!part<QWidget>(dialog, "moveUnderRadio")->isVisible());
    QVERIFY(!part<QWidget>(dialog, "leaveWithoutManagerRadio")->isVisible());
}

void TestPlanDialog::DEL_5_subordinates_go_under_the_one_chosen()
{
    support::UserOptions below;
    below.manager = m_leaver;
    const UserId first = organisation().addUser(QStringLiteral("Below"), QStringLiteral("One"), below);
    const UserId second = organisation().addUser(QStringLiteral("Below"), QStringLiteral("Two"), below);
    room().signInAsSuperAdmin();
    QDialog *dialog = room().openDelete(m_leaver);
    tick(dialog, "withoutMigratingRadio");
    QVERIFY(!isOffered(dialog, "executeButton"));
    QVERIFY(words(dialog, "missingLabel").contains(u"DEL-5"));
    QVERIFY(!words(dialog, "missingLabel").contains(u"DEL-4"));
    tick(dialog, "moveUnderRadio");
    QVERIFY(!isOffered(dialog, "executeButton"));
    choose(dialog, "moveUnderCombo", QStringLiteral("Naoko Mori"));
    QVERIFY(isOffered(dialog, "executeButton"));
    press(dialog, "executeButton");
    QTRY_VERIFY(isOffered(dialog, "closeButton"));
    for (const UserId subordinate : {first, second}) {
        QCOMPARE(
            organisation().number(QStringLiteral("SELECT manager FROM users WHERE id = %1").arg(subordinate.value)),
            organisation().administrator().value);
    }
}

void TestPlanDialog::DEL_5_subordinates_can_be_left_without_a_manager()
{
    support::UserOptions below;
    below.manager = m_leaver;
    const UserId one = organisation().addUser(QStringLiteral("Below"), QStringLiteral("One"), below);
    room().signInAsSuperAdmin();
    QDialog *dialog = room().openDelete(m_leaver);
    tick(dialog, "withoutMigratingRadio");
    tick(dialog, "leaveWithoutManagerRadio");
    press(dialog, "executeButton");
    QTRY_VERIFY(isOffered(dialog, "closeButton"));
    QCOMPARE(organisation().number(
                 QStringLiteral("SELECT count(*) FROM users WHERE id = %1 AND manager IS NULL").arg(one.value)),
             1);
}

void TestPlanDialog::DEL_5_nobody_of_a_lower_role_is_offered()
{
    support::UserOptions below;
    below.manager = m_leaver;
    below.roleLevel = 1;
    organisation().addUser(QStringLiteral("Below"), QStringLiteral("One"), below);
    room().signInAsSuperAdmin();
    QDialog *dialog = room().openDelete(m_leaver);
    const auto *picker = part<views::UserPicker>(dialog, "moveUnderCombo");
    QCOMPARE(picker->findText(QStringLiteral("Grace Hopper")), -1); // a level below
    QVERIFY(picker->findText(QStringLiteral("Naoko Mori")) >= 0);
}

void TestPlanDialog::DEL_7_a_number_changes_place_the_moment_a_box_is_ticked()
{
    room().signInAsSuperAdmin();
    QDialog *dialog = room().openDelete(m_leaver);
    choose(dialog, "transferToCombo", QStringLiteral("Grace Hopper"));
    QCOMPARE(count(dialog, "Open deals"), QStringLiteral("3"));
    const QString stays = section(dialog, "Open deals");
    QVERIFY(!part<QWidget>(dialog, "moveChip")->isVisible());
    tick(dialog, "recordOwnerBox");
    QVERIFY(section(dialog, "Open deals").contains(u"Grace Hopper"));
    QVERIFY(words(dialog, "moveChip").contains(u"5"));
    QCOMPARE(section(dialog, "Closed deals"), stays);
    tick(dialog, "recordOwnerBox");
    QCOMPARE(section(dialog, "Open deals"), stays);
}

void TestPlanDialog::DEL_7_a_row_opens_to_the_things_and_stays_open_while_the_plan_changes()
{
    room().signInAsSuperAdmin();
    QDialog *dialog = room().openDelete(m_leaver);
    auto *tree = part<QTreeView>(dialog, "previewTree");
    tree->expand(rowOf(tree, QStringLiteral("Open deals")));
    QTRY_COMPARE(tree->model()->rowCount(rowOf(tree, QStringLiteral("Open deals"))), 3);
    QTRY_VERIFY(rowOf(tree, QStringLiteral("Record 1")).isValid());
    tick(dialog, "recordOwnerBox");
    choose(dialog, "transferToCombo", QStringLiteral("Grace Hopper"));
    QVERIFY(tree->isExpanded(rowOf(tree, QStringLiteral("Open deals"))));
    QVERIFY(!tree->isExpanded(rowOf(tree, QStringLiteral("Open activities"))));
    QVERIFY(rowOf(tree, QStringLiteral("Record 1")).isValid());
    tree->collapse(tree->model()->index(0, 0));
    tick(dialog, "recordOwnerBox");
    tick(dialog, "recordOwnerBox");
    QVERIFY(!tree->isExpanded(tree->model()->index(0, 0)));
}

void TestPlanDialog::the_trap_says_how_many_records_keep_the_name()
{
    room().signInAsSuperAdmin();
    QDialog *dialog = room().openDelete(m_leaver);
    choose(dialog, "transferToCombo", QStringLiteral("Grace Hopper"));
    tick(dialog, "recordOwnerBox");
    QVERIFY2(words(dialog, "trapLabel").contains(u"9") && words(dialog, "trapLabel").contains(u"open"),
             qPrintable(words(dialog, "trapLabel")));
    tick(dialog, "recordOwnerBox");
    QVERIFY2(words(dialog, "trapLabel").contains(u"14"), qPrintable(words(dialog, "trapLabel")));
    tick(dialog, "withoutMigratingRadio");
    QVERIFY2(words(dialog, "trapLabel").contains(u"14") && words(dialog, "trapLabel").contains(u"DEL-9"),
             qPrintable(words(dialog, "trapLabel")));
}

QTEST_MAIN(TestPlanDialog)
#include "test_plan_dialog.moc"
