// Who may do what (OPR-1 to OPR-8, as a table), and who may be deactivated, activated, deleted.
#include "domain/offboarding_rules.h"

#include <QTest>

using namespace domain;

namespace {

constexpr UserId operatorId{10};
constexpr UserId userId{20};

Operator anOperator(bool superAdmin, bool administrator, bool managesUsers)
{
    return {operatorId, superAdmin, administrator, managesUsers};
}

const Operator superAdministrator = anOperator(true, true, true);
const Operator administrator = anOperator(false, true, true);
const Operator manager = anOperator(false, false, true);
const Operator nobody = anOperator(false, false, false);

Standing standingOf(UserStatus status)
{
    Standing standing;
    standing.id = userId;
    standing.status = status;
    standing.activeAdministrators = 3;
    standing.freeLicences = 1;
    return standing;
}

constexpr std::array allStatuses{UserStatus::Unconfirmed, UserStatus::Active, UserStatus::Inactive,
                                 UserStatus::Deleted};

QString rule(std::string_view view)
{
    return QString::fromLatin1(view.data(), qsizetype(view.size()));
}

UserBrief aUser(qint64 id, int level, UserStatus status = UserStatus::Active)
{
    UserBrief brief;
    brief.id = {id};
    brief.roleLevel = level;
    brief.status = status;
    return brief;
}

MigrationPlan planOver(const std::vector<UserBrief> &subordinates)
{
    return MigrationPlan(Event::Delete, aUser(1, 1), subordinates, {});
}

} // namespace

class TestOffboardingRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void OPR_1_to_OPR_8_each_right_for_each_kind_of_operator_data()
    {
        QTest::addColumn<Right>("right");
        QTest::addColumn<bool>("bySuperAdmin");
        QTest::addColumn<bool>("byAdministrator");
        QTest::addColumn<bool>("byManager");
        QTest::newRow("OPR-1") << Right::ManageUsers << true << true << true;
        QTest::newRow("OPR-2") << Right::DeleteUsers << true << false << false;
        QTest::newRow("OPR-3") << Right::ManageMailAddOn << true << true << false;
        QTest::newRow("OPR-4") << Right::ManageLicences << true << false << false;
        QTest::newRow("OPR-5") << Right::MoveRecords << true << true << true;
        QTest::newRow("OPR-6") << Right::ExportAllMail << true << false << false;
        QTest::newRow("OPR-7") << Right::ApprovePlans << true << true << false;
        QTest::newRow("OPR-8") << Right::ReadAuditAndSettings << true << true << false;
    }
    void OPR_1_to_OPR_8_each_right_for_each_kind_of_operator()
    {
        QFETCH(Right, right);
        QTEST(superAdministrator.may(right), "bySuperAdmin");
        QTEST(administrator.may(right), "byAdministrator");
        QTEST(manager.may(right), "byManager");
        QVERIFY(!nobody.may(right));
        QVERIFY(!Operator{}.may(right));
    }
    void OPR_1_to_OPR_8_a_refusal_names_the_right_and_the_operator_data()
    {
        OPR_1_to_OPR_8_each_right_for_each_kind_of_operator_data();
    }
    void OPR_1_to_OPR_8_a_refusal_names_the_right_and_the_operator()
    {
        QFETCH(Right, right);
        const Result<> refused = require(nobody, right);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::NoRight);
        QCOMPARE(refused.error().subject, operatorId);
        QCOMPARE(rule(refused.error().ruleId()), QString::fromLatin1(QTest::currentDataTag()));
    }
    void OPR_1_the_permission_is_enough_without_the_administrator_profile_and_the_other_way_round()
    {
        QVERIFY(anOperator(false, true, false).may(Right::ManageUsers));
        QVERIFY(anOperator(false, false, true).may(Right::ManageUsers));
    }
    void OPR_2_the_administrator_profile_alone_does_not_delete()
    {
        QVERIFY(anOperator(true, false, false).may(Right::DeleteUsers));
        QVERIFY(!anOperator(false, true, true).may(Right::DeleteUsers));
    }

    void USR_1_which_status_can_become_which_data()
    {
        QTest::addColumn<UserStatus>("status");
        QTest::addColumn<bool>("deactivated");
        QTest::addColumn<bool>("activated");
        QTest::addColumn<bool>("deleted");
        QTest::newRow("unconfirmed") << UserStatus::Unconfirmed << false << false << true;
        QTest::newRow("active") << UserStatus::Active << true << false << true;
        QTest::newRow("inactive") << UserStatus::Inactive << false << true << true;
        QTest::newRow("deleted") << UserStatus::Deleted << false << false << false;
    }
    void USR_1_which_status_can_become_which()
    {
        QFETCH(UserStatus, status);
        const Standing standing = standingOf(status);
        QTEST(mayDeactivate(superAdministrator, standing).has_value(), "deactivated");
        QTEST(mayActivate(superAdministrator, standing).has_value(), "activated");
        QTEST(mayDelete(superAdministrator, standing).has_value(), "deleted");
    }
    void USR_1_a_wrong_status_is_told_by_its_own_reason()
    {
        QCOMPARE(mayDeactivate(administrator, standingOf(UserStatus::Inactive)).error().reason, Reason::NotActive);
        QCOMPARE(mayActivate(administrator, standingOf(UserStatus::Active)).error().reason, Reason::NotInactive);
        QCOMPARE(mayDelete(superAdministrator, standingOf(UserStatus::Deleted)).error().reason, Reason::AlreadyDeleted);
        QCOMPARE(rule(ruleOf(Reason::AlreadyDeleted)), QStringLiteral("USR-1"));
    }

    void USR_4_activating_needs_a_free_licence()
    {
        Standing standing = standingOf(UserStatus::Inactive);
        for (const qint64 none : {qint64(0), qint64(-2)}) {
            standing.freeLicences = none;
            const Result<> refused = mayActivate(administrator, standing);
            QVERIFY(!refused);
            QCOMPARE(refused.error().reason, Reason::NoLicenceFree);
            QCOMPARE(rule(refused.error().ruleId()), QStringLiteral("USR-4"));
            QCOMPARE(refused.error().subject, userId);
        }
    }

    void USR_6_the_super_admin_is_neither_deactivated_nor_deleted()
    {
        for (const UserStatus status : {UserStatus::Active, UserStatus::Inactive}) {
            Standing standing = standingOf(status);
            standing.isSuperAdmin = true;
            standing.isAdministrator = true;
            const Result<> deleting = mayDelete(superAdministrator, standing);
            QVERIFY(!deleting);
            QCOMPARE(deleting.error().reason, Reason::IsSuperAdmin);
            QCOMPARE(rule(deleting.error().ruleId()), QStringLiteral("USR-6"));
        }
        Standing standing = standingOf(UserStatus::Active);
        standing.isSuperAdmin = true;
        QCOMPARE(mayDeactivate(administrator, standing).error().reason, Reason::IsSuperAdmin);
    }
    void USR_7_the_last_active_administrator_is_neither_deactivated_nor_deleted()
    {
        Standing standing = standingOf(UserStatus::Active);
        standing.isAdministrator = true;
        standing.activeAdministrators = 2;
        QVERIFY(mayDeactivate(superAdministrator, standing));
        QVERIFY(mayDelete(superAdministrator, standing));
        standing.activeAdministrators = 1;
        for (const Result<> &refused :
             {mayDeactivate(superAdministrator, standing), mayDelete(superAdministrator, standing)}) {
            QVERIFY(!refused);
            QCOMPARE(refused.error().reason, Reason::IsLastAdministrator);
            QCOMPARE(rule(refused.error().ruleId()), QStringLiteral("USR-7"));
        }
    }
    void USR_7_protects_no_administrator_who_is_not_active_and_nobody_else()
    {
        Standing standing = standingOf(UserStatus::Inactive);
        standing.isAdministrator = true;
        standing.activeAdministrators = 1;
        QVERIFY(mayDelete(superAdministrator, standing));
        Standing other = standingOf(UserStatus::Active);
        other.activeAdministrators = 1;
        QVERIFY(mayDelete(superAdministrator, other));
    }
    void USR_8_nobody_deactivates_or_deletes_themselves()
    {
        Standing standing = standingOf(UserStatus::Active);
        standing.id = operatorId;
        for (const Result<> &refused : {mayDeactivate(superAdministrator, standing),
                                        mayDelete(superAdministrator, standing), mayDeactivate(manager, standing)}) {
            QVERIFY(!refused);
            QCOMPARE(refused.error().reason, Reason::IsOneself);
            QCOMPARE(rule(refused.error().ruleId()), QStringLiteral("USR-8"));
        }
    }
    void OPR_1_OPR_2_rights_come_before_everything_else()
    {
        for (const UserStatus status : allStatuses) {
            QCOMPARE(rule(mayDelete(administrator, standingOf(status)).error().ruleId()), QStringLiteral("OPR-2"));
            QCOMPARE(rule(mayDeactivate(nobody, standingOf(status)).error().ruleId()), QStringLiteral("OPR-1"));
            QCOMPARE(rule(mayActivate(nobody, standingOf(status)).error().ruleId()), QStringLiteral("OPR-1"));
        }
    }

    void DEL_4_DEL_10_only_an_active_user_other_than_the_leaver_succeeds()
    {
        const UserBrief leaver = aUser(1, 1);
        QVERIFY(!canSucceed(leaver, leaver));
        for (const UserStatus status : allStatuses)
            QCOMPARE(canSucceed(aUser(2, 2, status), leaver), status == UserStatus::Active);
    }

    void DEL_5_the_same_or_a_higher_role_takes_the_subordinates()
    {
        const MigrationPlan plan = planOver({aUser(5, 2), aUser(6, 3)});
        QVERIFY(canTakeSubordinates(aUser(9, 0), {}, plan));
        QVERIFY(canTakeSubordinates(aUser(9, 2), {}, plan));
        QVERIFY(!canTakeSubordinates(aUser(9, 3), {}, plan)); // lower than one of them
    }
    void DEL_5_neither_the_leaver_nor_who_moves_nor_who_is_gone_takes_them()
    {
        const MigrationPlan plan = planOver({aUser(5, 2), aUser(6, 3)});
        QVERIFY(!canTakeSubordinates(aUser(1, 1), {}, plan));
        QVERIFY(!canTakeSubordinates(aUser(5, 2), {UserId{1}}, plan));
        for (const UserStatus status : allStatuses)
            QCOMPARE(canTakeSubordinates(aUser(9, 1, status), {}, plan), status == UserStatus::Active);
    }
    void DEL_5_no_circle_arises()
    {
        const MigrationPlan plan = planOver({aUser(5, 2), aUser(6, 2)});
        QVERIFY(canTakeSubordinates(aUser(9, 2), {UserId{7}, UserId{8}}, plan));
        QVERIFY(!canTakeSubordinates(aUser(9, 2), {UserId{7}, UserId{6}}, plan)); // works below one who moves
    }

    void every_reason_has_a_word_of_its_own()
    {
        QStringList words;
        for (int reason = 0; reason <= int(Reason::Cancelled); ++reason)
            words << QString::fromLatin1(nameOf(Reason(reason)));
        QVERIFY(!words.contains(QString()));
        QCOMPARE(words.removeDuplicates(), 0);
    }
};

QTEST_GUILESS_MAIN(TestOffboardingRules)
#include "test_offboarding_rules.moc"
