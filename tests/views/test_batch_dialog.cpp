#include "presentation/batch_model.h"
#include "views/message_bar.h"
#include "views/offboarding_room.h"

#include <QTest>

using domain::Module;
using domain::UserId;
using domain::UserStatus;
using presentation::BatchModel;

class TestBatchDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void USR_3_what_is_owned_is_shown_first_and_a_transfer_recommended();
    void USR_3_the_recommendation_leads_to_the_migration();
    void USR_3_everything_owned_stays_under_the_same_name();
    void USR_3_nothing_is_recommended_to_somebody_who_owns_nothing();
    void USR_4_an_inactive_user_is_activated_again();
    void USR_4_without_a_free_licence_the_button_says_why();
    void USR_6_7_8_those_who_must_stay_are_named_with_their_reasons();
    void USR_7_of_all_administrators_one_stays();
    void each_failure_stands_in_the_result_with_its_reason();
    void the_failures_are_told_to_the_page();
    void several_owners_have_each_their_own_recommendation();
    void esc_leaves_without_harm();
    void esc_while_it_works_leaves_out_those_not_begun();

private:
    OffboardingRoom &room() { return *m_room; }
    support::TestOrganisation &organisation() { return m_room->organisation; }
    [[nodiscard]] UserId addUser(const char *first, UserStatus status = UserStatus::Active)
    {
        support::UserOptions options;
        options.status = status;
        return organisation().addUser(QStringLiteral("Person"), QLatin1String(first), options);
    }
    [[nodiscard]] static QString stateOf(const QDialog *dialog, const char *name)
    {
        return cell(rowOf(part<QTreeView>(dialog, "usersTree"), QLatin1String(name)), BatchModel::State);
    }

    std::unique_ptr<OffboardingRoom> m_room;
};

void TestBatchDialog::init()
{
    m_room = std::make_unique<OffboardingRoom>();
}

void TestBatchDialog::cleanup()
{
    m_room.reset();
}

void TestBatchDialog::USR_3_what_is_owned_is_shown_first_and_a_transfer_recommended()
{
    const UserId user = addUser("One");
    organisation().addRecords(4, user, Module::Deal);
    organisation().addConfiguration(domain::ConfigurationKind::ReportSchedule, domain::Capacity::Recipient, user);
    room().signInAsSuperAdmin();
    QDialog *dialog = room().openDeactivate({user});
    QVERIFY(dialog->windowTitle().contains(u"One Person"));
    const auto *tree = part<QTreeView>(dialog, "previewTree");
    QVERIFY(tree->isVisible());
    QCOMPARE(cell(rowOf(tree, QStringLiteral("Open deals")), 1), QStringLiteral("4"));
    QVERIFY(rowOf(tree, QStringLiteral("Scheduled report mails to the user")).isValid());
    QVERIFY2(words(dialog, "adviceLabel").contains(u"4") && words(dialog, "adviceLabel").contains(u"USR-3"),
             qPrintable(words(dialog, "adviceLabel")));
    QVERIFY(isOffered(dialog, "migrateFirstButton"));
    QVERIFY(isOffered(dialog, "executeButton"));
}

void TestBatchDialog::USR_3_the_recommendation_leads_to_the_migration()
{
    const UserId user = addUser("One");
    const UserId successor = addUser("Two");
    organisation().addRecords(4, user, Module::Deal);
    room().signInAsSuperAdmin();
    QDialog *dialog = room().openDeactivate({user});
    press(dialog, "migrateFirstButton");
    QVERIFY(!dialog->isVisible());
    QDialog *migration = room().opened(QStringLiteral("planDialog"));
    choose(migration, "transferToCombo", QStringLiteral("Two Person"));
    tick(migration, "recordOwnerBox");
    press(migration, "executeButton");
    QTRY_VERIFY(isOffered(migration, "closeButton"));
    QCOMPARE(
        organisation().number(QStringLiteral("SELECT count(*) FROM ownership WHERE owner = %1").arg(successor.value)),
        4);
    QCOMPARE(room().statusOf(user), int(UserStatus::Active));
}

void TestBatchDialog::USR_3_everything_owned_stays_under_the_same_name()
{
    const UserId user = addUser("One");
    organisation().nameEverywhere(user);
    const QString owned = QStringLiteral("SELECT count(*) FROM ownership WHERE owner = %1").arg(user.value);
    const QString deliveries = QStringLiteral("SELECT count(*) FROM configuration_users WHERE user_id = %1 "
                                              "AND capacity = 13 AND state = 0")
                                   .arg(user.value);
    const qint64 before = organisation().number(owned);
    QVERIFY(organisation().number(deliveries) > 0);
    room().signInAsSuperAdmin();
    QDialog *dialog = room().openDeactivate({user});
    press(dialog, "executeButton");
    QTRY_VERIFY(isOffered(dialog, "closeButton"));
    QCOMPARE(room().statusOf(user), int(UserStatus::Inactive));
    QCOMPARE(organisation().number(owned), before);
    QCOMPARE(organisation().number(deliveries), 0); // ZK-7, ZK-8, ZK-11
}

void TestBatchDialog::USR_3_nothing_is_recommended_to_somebody_who_owns_nothing()
{
    const UserId user = addUser("One");
    room().signInAsSuperAdmin();
    QDialog *dialog = room().openDeactivate({user});
    QVERIFY(!part<QWidget>(dialog, "adviceCard")->isVisible());
}

void TestBatchDialog::USR_4_an_inactive_user_is_activated_again()
{
    const UserId user = addUser("One", UserStatus::Inactive);
    room().signInAsSuperAdmin();
    QDialog *dialog = room().openActivate({user});
    QVERIFY(!part<QWidget>(dialog, "previewTree")->isVisible());
    press(dialog, "executeButton");
    QTRY_VERIFY(isOffered(dialog, "closeButton"));
    QCOMPARE(room().statusOf(user), int(UserStatus::Active));
}

void TestBatchDialog::USR_4_without_a_free_licence_the_button_says_why()
{
    const UserId user = addUser("One", UserStatus::Inactive);
    organisation().run(QStringLiteral("UPDATE organisation SET licences_purchased = 2")); // the two administrators'
    room().signInAsSuperAdmin();
    QDialog *dialog = room().openActivate({user});
    QVERIFY(!isOffered(dialog, "executeButton"));
    QVERIFY2(words(dialog, "missingLabel").contains(u"USR-4"), qPrintable(words(dialog, "missingLabel")));
    QCOMPARE(part<QPushButton>(dialog, "executeButton")->toolTip(), words(dialog, "missingLabel"));
}

void TestBatchDialog::USR_6_7_8_those_who_must_stay_are_named_with_their_reasons()
{
    const UserId user = addUser("One");
    room().signIn(organisation().as(organisation().administrator()));
    QDialog *dialog = room().openDeactivate({organisation().superAdmin(), organisation().administrator(), user});
    QVERIFY2(stateOf(dialog, "Claire Fontaine").contains(u"USR-6"), qPrintable(stateOf(dialog, "Claire Fontaine")));
    QVERIFY2(stateOf(dialog, "Naoko Mori").contains(u"USR-8"), qPrintable(stateOf(dialog, "Naoko Mori")));
    QVERIFY(!stateOf(dialog, "One Person").contains(u"USR"));
    QVERIFY2(part<QPushButton>(dialog, "executeButton")->text().contains(u"1"),
             qPrintable(part<QPushButton>(dialog, "executeButton")->text()));
    press(dialog, "executeButton");
    QTRY_VERIFY(isOffered(dialog, "closeButton"));
    QCOMPARE(room().statusOf(user), int(UserStatus::Inactive));
    QCOMPARE(room().statusOf(organisation().superAdmin()), int(UserStatus::Active));
    QVERIFY2(stateOf(dialog, "Claire Fontaine").contains(u"USR-6"), qPrintable(stateOf(dialog, "Claire Fontaine")));
}

void TestBatchDialog::USR_7_of_all_administrators_one_stays()
{
    const UserId operatorId = addUser("Operator");
    organisation().run(QStringLiteral("UPDATE users SET is_super_admin = 0"));
    organisation().run(QStringLiteral("UPDATE profiles SET manages_users = 1"));
    room().signIn(organisation().as(operatorId));
    QDialog *dialog = room().openDeactivate({organisation().superAdmin(), organisation().administrator()});
    QVERIFY(!stateOf(dialog, "Claire Fontaine").contains(u"USR"));
    QVERIFY2(stateOf(dialog, "Naoko Mori").contains(u"USR-7"), qPrintable(stateOf(dialog, "Naoko Mori")));
}

void TestBatchDialog::each_failure_stands_in_the_result_with_its_reason()
{
    const UserId first = addUser("One");
    const UserId second = addUser("Two");
    room().signInAsSuperAdmin();
    QDialog *dialog = room().openDeactivate({first, second});
    organisation().addRecord(second, Module::Deal); // DEL-8: what was shown is no longer so
    press(dialog, "executeButton");
    QTRY_VERIFY(isOffered(dialog, "closeButton"));
    QCOMPARE(room().statusOf(first), int(UserStatus::Inactive));
    QCOMPARE(room().statusOf(second), int(UserStatus::Active));
    QVERIFY(!stateOf(dialog, "One Person").contains(u"DEL-8"));
    QVERIFY2(stateOf(dialog, "Two Person").contains(u"DEL-8"), qPrintable(stateOf(dialog, "Two Person")));
    QVERIFY2(words(dialog, "titleLabel").contains(u"1") && words(dialog, "titleLabel").contains(u"2"),
             qPrintable(words(dialog, "titleLabel")));
}

void TestBatchDialog::the_failures_are_told_to_the_page()
{
    const UserId user = addUser("One");
    room().signInAsSuperAdmin();
    QDialog *dialog = room().openDeactivate({user, organisation().superAdmin()});
    press(dialog, "executeButton");
    QTRY_VERIFY(isOffered(dialog, "closeButton"));
    press(dialog, "closeButton");
    QCOMPARE(room().told.size(), std::size_t(1));
    const views::Message message = room().lastTold();
    QCOMPARE(message.kind, views::Message::Kind::Warning);
    QCOMPARE(message.items.size(), 1);
    QVERIFY(message.items.front().contains(u"USR-6"));
}

void TestBatchDialog::several_owners_have_each_their_own_recommendation()
{
    const UserId first = addUser("One");
    const UserId second = addUser("Two");
    organisation().addRecords(2, first, Module::Deal);
    organisation().addRecords(3, second, Module::Deal);
    room().signInAsSuperAdmin();
    QDialog *dialog = room().openDeactivate({first, second});
    QVERIFY(words(dialog, "adviceLabel").contains(u"One Person"));
    auto *tree = part<QTreeView>(dialog, "usersTree");
    tree->setCurrentIndex(rowOf(tree, QStringLiteral("Two Person")));
    QVERIFY(words(dialog, "adviceLabel").contains(u"Two Person"));
    press(dialog, "migrateFirstButton");
    QVERIFY(room().opened(QStringLiteral("planDialog"))->windowTitle().contains(u"Two Person"));
}

void TestBatchDialog::esc_leaves_without_harm()
{
    const UserId user = addUser("One");
    const QString before = organisation().dump();
    room().signInAsSuperAdmin();
    QDialog *dialog = room().openDeactivate({user});
    QTest::keyClick(dialog, Qt::Key_Return);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QVERIFY(!room().jobs->isWriting());
    QCOMPARE(organisation().dump(), before);
    QVERIFY(room().told.empty());
}

void TestBatchDialog::esc_while_it_works_leaves_out_those_not_begun()
{
    const UserId first = addUser("One");
    const UserId second = addUser("Two");
    room().signInAsSuperAdmin();
    QDialog *dialog = room().openDeactivate({first, second});
    organisation().run(QStringLiteral("BEGIN IMMEDIATE")); // somebody else writes: the first has to wait
    press(dialog, "executeButton");
    QTRY_VERIFY(part<QWidget>(dialog, "workProgress")->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    organisation().run(QStringLiteral("COMMIT"));
    QTRY_VERIFY(isOffered(dialog, "closeButton"));
    QCOMPARE(room().statusOf(second), int(UserStatus::Active));
}

QTEST_MAIN(TestBatchDialog)
#include "test_batch_dialog.moc"
