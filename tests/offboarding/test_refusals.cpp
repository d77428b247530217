// What is refused changes nothing, and is an entry that names the rule, the operator and the user (AUD-1).
#include "office.h"

#include "storage/audit.h"

#include <QTest>
#include <functional>

using namespace domain;
using support::allScopes;
using support::expected;
using support::Office;
using support::UserOptions;

namespace {

struct Case {
    const char *name;
    Reason reason;
    const char *rule;
    int who;
    std::function<MigrationPlan(Office &)> plan;
};

MigrationPlan deactivating(Office &office, UserId user)
{
    return office.planFor(user, Event::Deactivate);
}

MigrationPlan migratingTo(Office &office, UserId successor)
{
    return office.planFor(office.leaver(), Event::Delete)
        .migratingTo(successor, allScopes)
        .withSubordinatesLeftWithoutManager();
}

UserId aUser(Office &office, UserStatus status)
{
    UserOptions options;
    options.status = status;
    options.roleLevel = 1;
    return office.addUser(u"Some"_qs, u"Body"_qs, options);
}

// 1 super admin, 2 administrator, 3 leaver, 4 successor (standard profile)
const std::vector<Case> cases{
    {"USR-6 deleting the super admin", Reason::IsSuperAdmin, "USR-6", 1,
     [](Office &office) {
         return office.planFor({1}, Event::Delete).withoutMigrating().withSubordinatesLeftWithoutManager();
     }},
    {"USR-6 deactivating the super admin", Reason::IsSuperAdmin, "USR-6", 2,
     [](Office &office) { return deactivating(office, {1}); }},
    {"USR-7 deactivating the last administrator", Reason::IsLastAdministrator, "USR-7", 1,
     [](Office &office) {
         office.run(u"INSERT INTO profiles VALUES (9, 'Manages users', 0, 1)"_qs);
         office.run(u"UPDATE users SET profile = 9 WHERE id = 1"_qs);
         return deactivating(office, {2});
     }},
    {"USR-8 deactivating oneself", Reason::IsOneself, "USR-8", 2,
     [](Office &office) { return deactivating(office, {2}); }},
    {"USR-1 deactivating who is inactive", Reason::NotActive, "USR-1", 2,
     [](Office &office) { return deactivating(office, aUser(office, UserStatus::Inactive)); }},
    {"USR-1 deactivating who is unconfirmed", Reason::NotActive, "USR-1", 2,
     [](Office &office) { return deactivating(office, aUser(office, UserStatus::Unconfirmed)); }},
    {"USR-1 DEL-10 deleting who is deleted", Reason::AlreadyDeleted, "USR-1", 1,
     [](Office &office) { return office.planFor(aUser(office, UserStatus::Deleted), Event::Delete); }},
    {"OPR-1 deactivating by a standard user", Reason::NoRight, "OPR-1", 4,
     [](Office &office) { return deactivating(office, office.leaver()); }},
    {"OPR-2 deleting by an administrator", Reason::NoRight, "OPR-2", 2,
     [](Office &office) { return office.deletingWithMigration(); }},
    {"OPR-5 migrating by a standard user", Reason::NoRight, "OPR-5", 4,
     [](Office &office) {
         return office.planFor(office.leaver(), Event::Migrate).migratingTo(office.successor(), allScopes);
     }},
    {"OPR-5 changing owners by a standard user", Reason::NoRight, "OPR-5", 4,
     [](Office &office) {
         return office.planFor(office.leaver(), Event::ChangeOwner).changingOwnerTo(office.successor(), {Module::Lead});
     }},
    {"DEL-4 no successor", Reason::PlanIncomplete, "DEL-4", 1, [](Office &office) { return migratingTo(office, {}); }},
    {"DEL-4 no scope", Reason::PlanIncomplete, "DEL-4", 1,
     [](Office &office) {
         return office.planFor(office.leaver(), Event::Delete)
             .migratingTo(office.successor(), {})
             .withSubordinatesLeftWithoutManager();
     }},
    {"DEL-4 to the leaver", Reason::SuccessorNotEligible, "DEL-4", 1,
     [](Office &office) { return migratingTo(office, office.leaver()); }},
    {"DEL-4 to an inactive user", Reason::SuccessorNotEligible, "DEL-4", 1,
     [](Office &office) { return migratingTo(office, aUser(office, UserStatus::Inactive)); }},
    {"DEL-4 to an unconfirmed user", Reason::SuccessorNotEligible, "DEL-4", 1,
     [](Office &office) { return migratingTo(office, aUser(office, UserStatus::Unconfirmed)); }},
    {"DEL-4 DEL-10 to a deleted user", Reason::SuccessorNotEligible, "DEL-4", 1,
     [](Office &office) { return migratingTo(office, aUser(office, UserStatus::Deleted)); }},
    {"DEL-9 DEL-10 owners changed to a deleted user", Reason::SuccessorNotEligible, "DEL-4", 1,
     [](Office &office) {
         return office.planFor(office.leaver(), Event::ChangeOwner)
             .changingOwnerTo(aUser(office, UserStatus::Deleted), {Module::Lead});
     }},
    {"DEL-4 to nobody who exists", Reason::NoSuchUser, "", 1,
     [](Office &office) { return migratingTo(office, {999}); }},
    {"DEL-5 subordinates undecided", Reason::PlanIncomplete, "DEL-5", 1,
     [](Office &office) { return office.planFor(office.leaver(), Event::Delete).withoutMigrating(); }},
    {"DEL-5 DEL-10 subordinates under a deleted user", Reason::SubordinatesTargetNotEligible, "DEL-5", 1,
     [](Office &office) {
         return office.planFor(office.leaver(), Event::Delete)
             .withoutMigrating()
             .withSubordinatesUnder(aUser(office, UserStatus::Deleted));
     }},
    {"DEL-5 subordinates under the leaver", Reason::SubordinatesTargetNotEligible, "DEL-5", 1,
     [](Office &office) {
         return office.planFor(office.leaver(), Event::Delete)
             .withoutMigrating()
             .withSubordinatesUnder(office.leaver());
     }},
    // What changed since the plan was shown
    {"DEL-8 the successor was deactivated since", Reason::SuccessorNotEligible, "DEL-4", 1,
     [](Office &office) {
         MigrationPlan plan = office.deletingWithMigration();
         office.run(u"UPDATE users SET status = 3 WHERE id = 4"_qs);
         return plan;
     }},
    {"DEL-8 the leaver was deactivated since", Reason::PlanOutdated, "DEL-8", 1,
     [](Office &office) {
         MigrationPlan plan = office.deletingWithMigration();
         office.run(u"UPDATE users SET status = 3 WHERE id = 3"_qs);
         return plan;
     }},
    {"DEL-8 a deal was closed since", Reason::PlanOutdated, "DEL-8", 1,
     [](Office &office) {
         MigrationPlan plan = office.deletingWithMigration();
         office.run(u"UPDATE ownership SET is_open = 0 WHERE owner = 3 AND module = 4"_qs);
         return plan;
     }},
    {"DEL-8 a rule was changed since, without migrating", Reason::PlanOutdated, "DEL-8", 1,
     [](Office &office) {
         MigrationPlan plan = office.deletingWithoutMigration();
         office.run(u"DELETE FROM configuration_users WHERE user_id = 3 AND capacity = 11"_qs);
         return plan;
     }},
    {"DEL-8 somebody else came under the leaver since", Reason::PlanOutdated, "DEL-8", 1,
     [](Office &office) {
         MigrationPlan plan = office.deletingWithMigration();
         office.run(u"UPDATE users SET manager = 3 WHERE id = 4"_qs);
         return plan;
     }},
    {"DEL-8 deactivating after the data changed", Reason::PlanOutdated, "DEL-8", 1,
     [](Office &office) {
         MigrationPlan plan = deactivating(office, office.leaver());
         office.addRecord(office.leaver(), Module::Lead);
         return plan;
     }},
    {"DEL-5 a subordinate was promoted since", Reason::SubordinatesTargetNotEligible, "DEL-5", 1,
     [](Office &office) {
         MigrationPlan plan = office.deletingWithMigration();
         office.run(u"UPDATE users SET role = 1 WHERE id = (SELECT min(id) FROM users WHERE manager = 3)"_qs);
         return plan;
     }},
    {"OPR-2 the right was lost since", Reason::NoRight, "OPR-2", 1,
     [](Office &office) {
         MigrationPlan plan = office.deletingWithMigration();
         office.run(u"UPDATE users SET is_super_admin = 0 WHERE id = 1"_qs);
         return plan;
     }},
};

} // namespace

class TestRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<Office>(); }

    void AUD_1_a_refusal_names_its_rule_and_changes_nothing_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < cases.size(); ++i)
            QTest::newRow(cases[i].name) << int(i);
    }
    void AUD_1_a_refusal_names_its_rule_and_changes_nothing()
    {
        QFETCH(int, index);
        const Case &refused = cases[std::size_t(index)];
        const Operator asThen = m_office->as({refused.who}); // whatever the case does to their rights
        const MigrationPlan plan = refused.plan(*m_office);
        const QString before = m_office->dump({u"audit"_qs});
        const auto report = offboarding::execute(m_office->database(), asThen, plan, support::clockAt());
        QVERIFY(!report);
        QCOMPARE(QString::fromLatin1(nameOf(report.error().reason)), QString::fromLatin1(nameOf(refused.reason)));
        const std::string_view rule = report.error().ruleId();
        QCOMPARE(QString::fromLatin1(rule.data(), qsizetype(rule.size())), QString::fromLatin1(refused.rule));

        QCOMPARE(m_office->dump({u"audit"_qs}), before);
        QCOMPARE(m_office->entries(false), 0);
        QCOMPARE(m_office->text(u"SELECT operator || ' ' || subject || ' ' || rule FROM audit WHERE is_refused = 1"_qs),
                 u"%1 %2 %3"_qs.arg(refused.who).arg(plan.leaver().id.value).arg(QString::fromLatin1(refused.rule)));
        QVERIFY(!expected(storage::verifyChain(m_office->database())).firstBroken.isValid());
    }

    void OPR_1_OPR_5_who_manages_users_deactivates_and_moves_records_but_deletes_nobody()
    {
        const UserId lead = m_office->addUserManager();
        QVERIFY(!m_office->executeAs(lead, m_office->deletingWithMigration()));
        expected(m_office->executeAs(
            lead, m_office->planFor(m_office->leaver(), Event::Migrate).migratingTo(m_office->successor(), allScopes)));
        expected(m_office->executeAs(lead, m_office->planFor(m_office->leaver(), Event::ChangeOwner)
                                               .changingOwnerTo(m_office->successor(), {Module::Lead})));
        expected(m_office->executeAs(lead, m_office->planFor(m_office->leaver(), Event::Deactivate)));
        QCOMPARE(m_office->status(m_office->leaver()), UserStatus::Inactive);
    }
    void DEL_10_who_is_deleted_does_nothing_more_even_as_super_admin_of_old()
    {
        const Operator asThen = m_office->asSuperAdmin();
        const MigrationPlan plan = m_office->deletingWithMigration();
        m_office->run(u"UPDATE users SET status = 4 WHERE id = 1"_qs);
        const auto refused = offboarding::execute(m_office->database(), asThen, plan, support::clockAt());
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::NotActive);
        QCOMPARE(refused.error().subject, UserId{1});
        QCOMPARE(m_office->status(m_office->leaver()), UserStatus::Active);
    }
    void DEL_3_what_would_be_left_without_anyone_is_a_warning_and_no_refusal()
    {
        expected(m_office->execute(m_office->deletingWithoutMigration())); // nobody is co-owner of what the leaver owns
        QCOMPARE(m_office->status(m_office->leaver()), UserStatus::Deleted);
    }

    void DEL_8_what_was_promised_is_done_or_nothing_is_data()
    {
        QTest::addColumn<QString>("meddling");
        QTest::newRow("one that should have moved is put back")
            << u"UPDATE ownership SET owner = 3 WHERE record = NEW.record"_qs;
        QTest::newRow("one that should have stayed is taken")
            << u"UPDATE ownership SET owner = 2 WHERE module = 1 AND owner = 3"_qs;
    }
    void DEL_8_what_was_promised_is_done_or_nothing_is()
    {
        QFETCH(QString, meddling);
        m_office->run(
            u"CREATE TRIGGER meddle AFTER UPDATE OF owner ON ownership WHEN NEW.module = 4 BEGIN %1; END"_qs.arg(
                meddling));
        const QString before = m_office->dump({u"audit"_qs});
        const auto report = m_office->execute(m_office->deletingWithMigration());
        QVERIFY(!report);
        QCOMPARE(report.error().reason, Reason::PlanOutdated);
        QCOMPARE(m_office->dump({u"audit"_qs}), before);
    }

    // Stopped before each line in turn: all of it or none of it, and said rightly.
    void DEL_6_cancelling_in_the_middle_leaves_everything_as_it_was()
    {
        const std::size_t lines = m_office->deletingWithMigration().lines().size();
        for (std::size_t after = 1; after <= lines; ++after) {
            Office office;
            MigrationPlan plan = office.deletingWithMigration();
            const QString before = office.dump({u"audit"_qs});
            std::stop_source stop;
            std::size_t reported = 0;
            const Progress progress(stop.get_token(), [&](qint64, qint64) {
                if (++reported == after)
                    stop.request_stop();
            });
            const auto report = office.executeAs(office.superAdmin(), plan, progress);
            QCOMPARE(office.dump({u"audit"_qs}) == before, !report.has_value());
            QCOMPARE(office.entries(false), qint64(report.has_value()));
            if (after < lines)
                QVERIFY(!report);
            if (!report)
                QCOMPARE(report.error().reason, Reason::Cancelled);
            else
                QCOMPARE(office.status(office.leaver()), UserStatus::Deleted);
        }
    }
    void DEL_6_the_connection_can_be_used_after_cancelling()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!m_office->executeAs(m_office->superAdmin(), m_office->deletingWithMigration(),
                                     Progress(stop.get_token(), {})));
        expected(m_office->execute(m_office->deletingWithMigration()));
    }
    void progress_ends_with_everything()
    {
        std::vector<std::pair<qint64, qint64>> reports;
        const Progress progress({}, [&](qint64 done, qint64 total) { reports.emplace_back(done, total); });
        expected(m_office->executeAs(m_office->superAdmin(), m_office->deletingWithMigration(), progress));
        QVERIFY(std::is_sorted(reports.begin(), reports.end()));
        QCOMPARE(reports.back().first, reports.back().second);
    }

private:
    std::unique_ptr<Office> m_office;
};

QTEST_GUILESS_MAIN(TestRefusals)
#include "test_refusals.moc"
