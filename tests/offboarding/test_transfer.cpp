// What moves, what its history says, and that nobody else is touched.
#include "office.h"

#include "storage/audit.h"

#include <QTest>

using namespace domain;
using support::allScopes;
using support::expected;
using support::Office;
using support::UserOptions;

class TestTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<Office>(); }

    void ZD_1_each_record_that_moved_has_its_history()
    {
        const auto owned = u"SELECT count(*) FROM ownership WHERE owner = %1"_qs;
        const qint64 before = m_office->number(owned.arg(m_office->leaver().value));
        const OffboardingReport report = expected(m_office->execute(m_office->deletingWithMigration()));
        const qint64 moved = before - m_office->number(owned.arg(m_office->leaver().value));
        QCOMPARE(moved, 2 + 6);
        QCOMPARE(m_office->number(
                     u"SELECT count(*) FROM history h JOIN ownership o ON o.record = h.thing WHERE h.thing_kind = 1 "
                     "AND h.capacity = 1 AND h.until_change = %1 AND h.since_change = 0 AND h.user_id = %2 "
                     "AND o.owner = %3 AND o.since_change = h.until_change"_qs.arg(report.change.value)
                         .arg(m_office->leaver().value)
                         .arg(m_office->successor().value)),
                 moved);
        QCOMPARE(m_office->number(u"SELECT count(*) FROM history WHERE capacity = 1 AND thing_kind = 1"_qs), moved);
    }
    void ZD_5_a_naming_of_the_successor_that_had_ended_is_in_force_again_and_its_end_is_history()
    {
        nameSuccessorLikeLeaver(int(Capacity::Assignee), int(Outcome::Disable));
        const OffboardingReport report = expected(m_office->execute(m_office->deletingWithMigration()));
        QCOMPARE(m_office->countOf(m_office->successor(), Place::AssignmentRules), 1);
        QCOMPARE(m_office->number(u"SELECT count(*) FROM history WHERE until_change = %1 AND user_id = %2 "
                                  "AND capacity = 10 AND state = 3"_qs.arg(report.change.value)
                                      .arg(m_office->successor().value)),
                 4); // of the four places of assignments
    }
    void ZD_6_a_naming_of_the_successor_that_is_in_force_stays_untouched()
    {
        nameSuccessorLikeLeaver(int(Capacity::CriterionOwner), 0);
        expected(m_office->execute(m_office->deletingWithMigration()));
        QCOMPARE(m_office->number(u"SELECT count(*) FROM configuration_users WHERE user_id = %1 AND capacity = 11 "
                                  "AND since_change <> 0"_qs.arg(m_office->successor().value)),
                 0);
        QCOMPARE(
            m_office->number(u"SELECT count(*) FROM history WHERE user_id = %1"_qs.arg(m_office->successor().value)),
            0);
    }
    void nobody_else_is_touched()
    {
        const UserId other = m_office->addUser(u"Other"_qs, u"Otto"_qs);
        m_office->nameEverywhere(other);
        const Census before = m_office->census(other);
        expected(m_office->execute(m_office->deletingWithMigration()));
        QVERIFY(m_office->census(other) == before);
        QCOMPARE(m_office->number(u"SELECT count(*) FROM history WHERE user_id = %1"_qs.arg(other.value)), 0);
    }

    void DEL_13_modules_go_to_different_successors()
    {
        const UserId second = m_office->addUser(u"Second"_qs, u"Sara"_qs);
        const std::vector<Choice> choices{{{Place::OpenActivities, Module::Call}, second},
                                          {{Place::OpenActivities, {}}, m_office->successor()},
                                          {{Place::ScoringRules, {}}, second}}; // which no rule moves
        expected(m_office->execute(
            m_office->planFor(m_office->leaver(), Event::Delete).with(choices).withSubordinatesLeftWithoutManager()));
        QCOMPARE(m_office->countOf(second, Place::OpenActivities), 2);
        QCOMPARE(m_office->countOf(m_office->successor(), Place::OpenActivities), 4);
        QCOMPARE(m_office->countOf(m_office->leaver(), Place::OpenDeals), 2);
        QCOMPARE(m_office->countOf(m_office->leaver(), Place::ScoringRules), 1);
        QVERIFY(countersAreTrue());
    }

    void DEL_9_every_module_can_be_moved_open_or_closed_data()
    {
        QTest::addColumn<Module>("module");
        for (const Module module : allModules) {
            if (module != Module::Note)
                QTest::newRow(qPrintable(QString::number(int(module)))) << module;
        }
    }
    void DEL_9_every_module_can_be_moved_open_or_closed()
    {
        QFETCH(Module, module);
        expected(m_office->execute(m_office->deletingWithoutMigration()));
        expected(m_office->execute(m_office->planFor(m_office->leaver(), Event::ChangeOwner)
                                       .changingOwnerTo(m_office->successor(), {module})));
        const auto owned = u"SELECT count(*) FROM ownership WHERE owner = %1 AND module %2 %3"_qs;
        QCOMPARE(m_office->number(owned.arg(m_office->successor().value).arg(u"="_qs).arg(int(module))), 5);
        QCOMPARE(m_office->number(owned.arg(m_office->successor().value).arg(u"<>"_qs).arg(int(module))), 0);
        QCOMPARE(m_office->number(owned.arg(m_office->leaver().value).arg(u"<>"_qs).arg(int(module))), 5 * 14);
        QCOMPARE(m_office->number(owned.arg(m_office->leaver().value).arg(u"="_qs).arg(int(module))), 0);
        QVERIFY(countersAreTrue());
    }
    void DEL_9_moves_records_and_nothing_else()
    {
        const QStringList without{u"ownership"_qs, u"history"_qs, u"audit"_qs, u"users"_qs};
        const QString before = m_office->dump(without);
        expected(m_office->execute(m_office->planFor(m_office->leaver(), Event::ChangeOwner)
                                       .changingOwnerTo(m_office->successor(), {Module::Deal, Module::Lead})));
        QCOMPARE(m_office->dump(without), before);
        QCOMPARE(m_office->status(m_office->leaver()), UserStatus::Active);
        QCOMPARE(m_office->text(u"SELECT kind || ' ' || rule FROM audit"_qs), u"records.change_owner DEL-9"_qs);
    }
    void DEL_14_migrating_leaves_the_user_and_what_is_not_ticked_alone()
    {
        const User before = expected(storage::user(m_office->database(), m_office->leaver()));
        expected(m_office->execute(m_office->planFor(m_office->leaver(), Event::Migrate)
                                       .migratingTo(m_office->successor(), {Scope::Criteria})));
        User after = expected(storage::user(m_office->database(), m_office->leaver()));
        QVERIFY(after == before);
        QCOMPARE(m_office->number(u"SELECT count(*) FROM configuration_users WHERE state <> 0"_qs), 0);
        QCOMPARE(m_office->countOf(m_office->leaver(), Place::AssignmentRules), 1);
        QCOMPARE(m_office->countOf(m_office->leaver(), Place::ListViewCriteria), 0);
        QCOMPARE(m_office->countOf(m_office->leaver(), Place::Subordinates), 2);
        QCOMPARE(m_office->text(u"SELECT kind || ' ' || rule FROM audit"_qs), u"user.migrate DEL-14"_qs);
    }
    void DEL_14_before_deactivating_leaves_no_open_record_without_a_working_owner()
    {
        expected(m_office->execute(
            m_office->planFor(m_office->leaver(), Event::Migrate).migratingTo(m_office->successor(), allScopes)));
        expected(m_office->execute(m_office->planFor(m_office->leaver(), Event::Deactivate)));
        QCOMPARE(m_office->countOf(m_office->leaver(), Place::OpenDeals), 0);
        QCOMPARE(m_office->countOf(m_office->leaver(), Place::OpenActivities), 0);
    }

    void DEL_5_without_reporting_managers_whoever_is_named_as_one_is_released()
    {
        m_office->run(u"UPDATE organisation SET uses_reporting_managers = 0"_qs);
        const OffboardingReport report =
            expected(m_office->execute(m_office->planFor(m_office->leaver(), Event::Delete).withoutMigrating()));
        QCOMPARE(m_office->countOf(m_office->leaver(), Place::Subordinates), 0);
        QCOMPARE(m_office->number(
                     u"SELECT count(*) FROM history WHERE capacity = 20 AND until_change = %1 AND user_id = %2"_qs
                         .arg(report.change.value)
                         .arg(m_office->leaver().value)),
                 2);
    }
    void DEL_5_each_subordinate_can_go_elsewhere()
    {
        const MigrationPlan base = m_office->planFor(m_office->leaver(), Event::Delete).withoutMigrating();
        const UserId first = base.subordinates()[0].id;
        const UserId second = base.subordinates()[1].id;
        expected(
            m_office->execute(base.with(std::vector<SubordinateMove>{{first, m_office->successor()}, {second, {}}})));
        QCOMPARE(expected(storage::user(m_office->database(), first)).manager, m_office->successor());
        QVERIFY(!expected(storage::user(m_office->database(), second)).manager.isValid());
    }

    void DEL_1_HC_5_deleting_an_unconfirmed_user_withdraws_the_invitation()
    {
        UserOptions options;
        options.status = UserStatus::Unconfirmed;
        const UserId invited = m_office->addUser(u"Invited"_qs, u"Iris"_qs, options);
        m_office->addConfiguration(ConfigurationKind::Invitation, Capacity::User, invited);
        expected(m_office->execute(m_office->planFor(invited, Event::Delete)));
        QCOMPARE(m_office->status(invited), UserStatus::Deleted);
        QCOMPARE(m_office->number(u"SELECT state FROM configuration_users WHERE user_id = %1"_qs.arg(invited.value)),
                 int(Outcome::Withdraw));
    }
    void DEL_1_inactive_users_can_be_deleted()
    {
        expected(m_office->execute(m_office->planFor(m_office->leaver(), Event::Deactivate)));
        expected(m_office->execute(m_office->deletingWithMigration()));
        QCOMPARE(m_office->status(m_office->leaver()), UserStatus::Deleted);
        QCOMPARE(m_office->countOf(m_office->successor(), Place::OpenDeals), 2);
    }
    void DEL_10_the_name_of_a_deleted_user_still_shows()
    {
        expected(m_office->execute(m_office->deletingWithMigration()));
        const User deleted = expected(storage::user(m_office->database(), m_office->leaver()));
        QCOMPARE(deleted.name.native(), u"佐藤 陽翔"_qs);
        QVERIFY(!deleted.email.isEmpty());
        QVERIFY(m_office->countOf(m_office->leaver(), Place::CreatedRecords) > 0);
    }
    void USR_9_the_account_stays()
    {
        m_office->run(u"UPDATE people SET account = 'haruto@account.example' WHERE user_id = %1"_qs.arg(
            m_office->leaver().value));
        expected(m_office->execute(m_office->deletingWithMigration()));
        QCOMPARE(expected(storage::user(m_office->database(), m_office->leaver())).account,
                 u"haruto@account.example"_qs);
    }

private:
    /// Names the successor wherever the leaver is named in this capacity.
    void nameSuccessorLikeLeaver(int capacity, int state)
    {
        m_office->run(
            u"INSERT INTO configuration_users (configuration, capacity, user_id, state) SELECT configuration, "
            "capacity, %1, %2 FROM configuration_users WHERE user_id = %3 AND capacity = %4"_qs
                .arg(m_office->successor().value)
                .arg(state)
                .arg(m_office->leaver().value)
                .arg(capacity));
    }
    [[nodiscard]] bool countersAreTrue()
    {
        return m_office->number(u"SELECT count(*) FROM users u WHERE owned_records <> "
                                "(SELECT count(*) FROM ownership WHERE owner = u.id)"_qs)
               == 0;
    }

    std::unique_ptr<Office> m_office;
};

QTEST_GUILESS_MAIN(TestTransfer)
#include "test_transfer.moc"
