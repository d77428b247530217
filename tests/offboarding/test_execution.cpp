#include "offboarding/execution.h"
#include "offboarding/planning.h"
#include "storage/audit.h"
#include "storage/census.h"
#include "storage/sources.h"
#include "support/test_organisation.h"

#include <QTest>

using namespace domain;
using support::expected;
using support::TestOrganisation;
using support::UserOptions;

namespace {

const std::vector<Scope> allScopes{Scope::RecordOwner, Scope::Assignments, Scope::Criteria};

Clock clockAt()
{
    return [] { return support::testNow(); };
}

MigrationPlan planFor(TestOrganisation &organisation, UserId leaver, Event event)
{
    return expected(offboarding::prepare(organisation.database(), organisation.asSuperAdmin(), leaver, event)).plan;
}

qint64 countOf(TestOrganisation &organisation, UserId user, Place place)
{
    qint64 count = 0;
    for (const PlaceCount &counted : expected(storage::census(organisation.database(), user)))
        count += counted.place == place ? counted.count : 0;
    return count;
}

qint64 ownedBy(TestOrganisation &organisation, UserId user)
{
    return organisation.number(QStringLiteral("SELECT count(*) FROM ownership WHERE owner = %1").arg(user.value));
}

} // namespace

class TestExecution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_organisation = std::make_unique<TestOrganisation>();
        UserOptions manager;
        manager.roleLevel = 1;
        m_leaver = m_organisation->addUser(QStringLiteral("佐藤"), QStringLiteral("陽翔"), manager);
        m_successor = m_organisation->addUser(QStringLiteral("髙橋"), QStringLiteral("健太"), manager);
        m_organisation->nameEverywhere(m_leaver);
    }

    void DEL_6_deletes_in_one_transaction_with_its_audit_entry()
    {
        const Result<OffboardingReport> report = execute(migrateAll());
        QVERIFY(report);
        QCOMPARE(status(m_leaver), UserStatus::Deleted);
        QCOMPARE(m_organisation->number(QStringLiteral("SELECT count(*) FROM audit WHERE kind = 'user.delete'")), 1);
        QCOMPARE(report->change.value, m_organisation->number(QStringLiteral("SELECT max(sequence) FROM audit")));
    }

    void every_line_does_what_it_promised_data()
    {
        QTest::addColumn<bool>("migrating");
        QTest::newRow("DEL_2_migrating") << true;
        QTest::newRow("DEL_2_without_migrating") << false;
    }
    void every_line_does_what_it_promised()
    {
        QFETCH(bool, migrating);
        const MigrationPlan plan = migrating ? migrateAll() : withoutMigrating();
        QCOMPARE(placesOf(plan), support::placesNamedEverywhere());
        const Result<OffboardingReport> report = execute(plan);
        QVERIFY(report);
        for (const ReportLine &line : report->lines) {
            QCOMPARE(line.done, line.promised.count);
            const qint64 left = countOf(*m_organisation, m_leaver, line.promised.place);
            const bool stays = line.promised.outcome == Outcome::Keep || line.promised.outcome == Outcome::Review
                               || line.promised.outcome == Outcome::LoseAccess;
            QCOMPARE(left, stays ? line.promised.count : 0);
        }
        QVERIFY(m_organisation->text(QStringLiteral("PRAGMA foreign_key_check")).isEmpty());
        QVERIFY(m_organisation->number(QStringLiteral("SELECT count(*) FROM history")) > 0);
        QCOMPARE(
            m_organisation->number(QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM history GROUP BY until_change, "
                                                  "thing_kind, capacity, thing, user_id HAVING count(*) > 1)")),
            0);
    }

    void ZA_2_ZA_3_HC_1_HC_2_account_and_backups_stay_and_the_preview_says_what_becomes_of_the_mail_data()
    {
        QTest::addColumn<int>("protocol");
        QTest::addColumn<Place>("place");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("ZA-2") << 1 << Place::CustomerMail << Outcome::LoseAccess;
        QTest::newRow("ZA-3") << 2 << Place::ImapMail << Outcome::Review;
    }
    void ZA_2_ZA_3_HC_1_HC_2_account_and_backups_stay_and_the_preview_says_what_becomes_of_the_mail()
    {
        QFETCH(int, protocol);
        QFETCH(Place, place);
        QFETCH(Outcome, outcome);
        m_organisation->run(u"UPDATE mail_accounts SET protocol = %1"_qs.arg(protocol));
        const QString accounts = u"SELECT group_concat(user_id || ' ' || protocol || ' ' || is_locked) || "
                                 "(SELECT group_concat(id || ' ' || state) FROM mail_backups) FROM mail_accounts"_qs;
        const QString before = m_organisation->text(accounts);
        for (const Event event : {Event::Deactivate, Event::Delete}) {
            MigrationPlan plan = planFor(*m_organisation, m_leaver, event);
            if (event == Event::Delete)
                plan = plan.withoutMigrating().withSubordinatesLeftWithoutManager();
            const OffboardingReport report = expected(execute(plan));
            const auto isOfMail = [place](const ReportLine &line) { return line.promised.place == place; };
            const auto line = std::find_if(report.lines.begin(), report.lines.end(), isOfMail);
            QVERIFY(line != report.lines.end());
            QCOMPARE(line->promised.outcome, outcome);
            QCOMPARE(line->done, 1);
            QCOMPARE(m_organisation->text(accounts), before);
        }
    }
    void ZD_1_ZD_2_open_deals_and_activities_move_with_record_owner()
    {
        QVERIFY(execute(base().migratingTo(m_successor, {Scope::RecordOwner}).withSubordinatesLeftWithoutManager()));
        QCOMPARE(countOf(*m_organisation, m_leaver, Place::OpenDeals), 0);
        QCOMPARE(countOf(*m_organisation, m_leaver, Place::OpenActivities), 0);
        QCOMPARE(ownedBy(*m_organisation, m_successor), 2 + 6);
    }
    void ZD_3_ZD_4_closed_and_other_records_stay()
    {
        QVERIFY(execute(migrateAll()));
        QCOMPARE(countOf(*m_organisation, m_leaver, Place::ClosedDeals), 3);
        QCOMPARE(countOf(*m_organisation, m_leaver, Place::CompletedActivities), 9);
        QCOMPARE(countOf(*m_organisation, m_leaver, Place::Leads), 5);
    }
    void ZD_5_assignments_move_only_when_ticked()
    {
        QVERIFY(execute(base().migratingTo(m_successor, {Scope::Assignments}).withSubordinatesLeftWithoutManager()));
        QCOMPARE(countOf(*m_organisation, m_leaver, Place::AssignmentRules), 0);
        QCOMPARE(countOf(*m_organisation, m_successor, Place::AssignmentRules), 1);
        QCOMPARE(countOf(*m_organisation, m_leaver, Place::OpenDeals), 2);
        QCOMPARE(countOf(*m_organisation, m_leaver, Place::ListViewCriteria), 1);
    }
    void ZD_5_a_rule_that_names_the_successor_already_names_them_once()
    {
        m_organisation->run(QStringLiteral("INSERT INTO configuration_users (configuration, capacity, user_id) "
                                           "SELECT configuration, capacity, %1 FROM configuration_users "
                                           "WHERE user_id = %2 AND capacity = 10")
                                .arg(m_successor.value)
                                .arg(m_leaver.value));
        QVERIFY(execute(migrateAll()));
        QCOMPARE(countOf(*m_organisation, m_successor, Place::AssignmentRules), 1);
        QCOMPARE(countOf(*m_organisation, m_leaver, Place::AssignmentRules), 0);
    }
    void ZD_6_criteria_move_only_when_ticked()
    {
        QVERIFY(execute(base().migratingTo(m_successor, {Scope::Criteria}).withSubordinatesLeftWithoutManager()));
        QCOMPARE(countOf(*m_organisation, m_successor, Place::EscalationCriteria), 1);
        QCOMPARE(countOf(*m_organisation, m_leaver, Place::EscalationCriteria), 0);
        QCOMPARE(countOf(*m_organisation, m_leaver, Place::ScoringRules), 1);
    }
    void ZD_8_integrations_are_disabled_and_DEL_11_the_account_and_licences_stay()
    {
        const qint64 purchased = m_organisation->number(QStringLiteral("SELECT licences_purchased FROM organisation"));
        QVERIFY(execute(withoutMigrating()));
        QCOMPARE(m_organisation->number(QStringLiteral("SELECT state FROM configuration_users WHERE capacity = 14")),
                 int(Outcome::Disable));
        QCOMPARE(m_organisation->number(QStringLiteral("SELECT licences_purchased FROM organisation")), purchased);
        QVERIFY(expected(storage::user(m_organisation->database(), m_leaver)).name.last == QStringLiteral("佐藤"));
    }
    void ZK_1_a_transfer_changes_the_owner_and_nothing_else()
    {
        const QString before = m_organisation->dump(
            {QStringLiteral("ownership"), QStringLiteral("history"), QStringLiteral("audit"), QStringLiteral("users"),
             QStringLiteral("configuration_users"), QStringLiteral("record_users")});
        QVERIFY(execute(migrateAll()));
        QCOMPARE(m_organisation->dump({QStringLiteral("ownership"), QStringLiteral("history"), QStringLiteral("audit"),
                                       QStringLiteral("users"), QStringLiteral("configuration_users"),
                                       QStringLiteral("record_users")}),
                 before);
    }
    void ZK_7_ZK_8_ZK_11_deliveries_stop()
    {
        QVERIFY(execute(withoutMigrating()));
        QCOMPARE(m_organisation->number(
                     QStringLiteral("SELECT count(*) FROM configuration_users WHERE capacity = 13 AND state = 4")),
                 6);
    }
    void ZK_10_what_was_shared_hides_the_name()
    {
        QVERIFY(execute(withoutMigrating()));
        QCOMPARE(m_organisation->number(QStringLiteral("SELECT count(*) FROM record_users WHERE state = 5")), 1);
    }

    void ZA_1_deactivating_keeps_everything_but_deliveries()
    {
        const Result<OffboardingReport> report = execute(planFor(*m_organisation, m_leaver, Event::Deactivate));
        QVERIFY(report);
        QCOMPARE(status(m_leaver), UserStatus::Inactive);
        QCOMPARE(ownedBy(*m_organisation, m_leaver), 5 * 15);
        QCOMPARE(countOf(*m_organisation, m_leaver, Place::Integrations), 1);
        QCOMPARE(countOf(*m_organisation, m_leaver, Place::ReportSchedules), 0);
        for (const ReportLine &line : report->lines) {
            const bool isCrm = line.promised.rule.starts_with("Z");
            if (isCrm && line.promised.outcome == Outcome::Keep)
                QCOMPARE(QString::fromLatin1(line.promised.rule.data()), QStringLiteral("ZA-1"));
        }
    }
    void USR_3_deactivating_frees_a_licence()
    {
        const auto active = QStringLiteral("SELECT count(*) FROM users WHERE status = 2");
        const qint64 before = m_organisation->number(active);
        QVERIFY(execute(planFor(*m_organisation, m_leaver, Event::Deactivate)));
        QCOMPARE(m_organisation->number(active), before - 1);
    }

    void DEL_5_subordinates_move_under_the_chosen_manager()
    {
        QVERIFY(execute(base().migratingTo(m_successor, allScopes).withSubordinatesUnder(m_successor)));
        QCOMPARE(m_organisation->number(
                     QStringLiteral("SELECT count(*) FROM users WHERE manager = %1").arg(m_successor.value)),
                 2);
        QCOMPARE(m_organisation->number(QStringLiteral("SELECT count(*) FROM history WHERE capacity = 20")), 2);
    }
    void DEL_5_subordinates_can_be_left_without_a_manager()
    {
        QVERIFY(execute(withoutMigrating()));
        QCOMPARE(
            m_organisation->number(QStringLiteral("SELECT count(*) FROM users WHERE manager = %1").arg(m_leaver.value)),
            0);
    }
    void DEL_5_refuses_a_target_of_a_lower_role_or_below_those_who_move()
    {
        const UserId low = m_organisation->addUser(QStringLiteral("Low"), QStringLiteral("Role"));
        const auto refused = execute(base().withoutMigrating().withSubordinatesUnder(UserId{m_organisation->number(
            QStringLiteral("SELECT min(id) FROM users WHERE manager = %1").arg(m_leaver.value))}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::SubordinatesTargetNotEligible);
        m_organisation->run(QStringLiteral("UPDATE users SET role = 2 WHERE manager = %1").arg(m_leaver.value));
        const auto lower = execute(base().withoutMigrating().withSubordinatesUnder(low));
        QVERIFY(!lower);
        QCOMPARE(lower.error().ruleId(), std::string_view("DEL-5"));
    }

    void DEL_8_stops_when_the_data_changed_in_between()
    {
        const MigrationPlan plan = migrateAll();
        m_organisation->addRecord(m_leaver, Module::Deal);
        const auto refused = execute(plan);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::PlanOutdated);
        QCOMPARE(status(m_leaver), UserStatus::Active);
    }
    void DEL_8_stops_when_one_thing_took_the_place_of_another()
    {
        const MigrationPlan plan = migrateAll();
        m_organisation->addRecord(m_leaver, Module::Deal);
        m_organisation->run(QStringLiteral("UPDATE ownership SET owner = 1 WHERE record = (SELECT min(record) "
                                           "FROM ownership WHERE owner = %1 AND module = 4 AND is_open = 1)")
                                .arg(m_leaver.value));
        QVERIFY(!execute(plan));
    }

    void DEL_4_refuses_a_successor_who_is_not_active_or_is_the_leaver()
    {
        UserOptions inactive;
        inactive.status = UserStatus::Inactive;
        const UserId gone = m_organisation->addUser(QStringLiteral("Gone"), QStringLiteral("Away"), inactive);
        for (const UserId wrong : {gone, m_leaver}) {
            const auto refused = execute(base().migratingTo(wrong, allScopes).withSubordinatesLeftWithoutManager());
            QVERIFY(!refused);
            QCOMPARE(refused.error().reason, Reason::SuccessorNotEligible);
        }
    }
    void DEL_4_refuses_an_incomplete_plan()
    {
        const auto refused = execute(base().migratingTo({}, allScopes).withSubordinatesLeftWithoutManager());
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::PlanIncomplete);
    }

    void DEL_9_mass_owner_change_moves_modules_of_a_deleted_user()
    {
        QVERIFY(execute(withoutMigrating()));
        const MigrationPlan plan =
            planFor(*m_organisation, m_leaver, Event::ChangeOwner).changingOwnerTo(m_successor, {Module::Lead});
        QVERIFY(execute(plan));
        QCOMPARE(countOf(*m_organisation, m_leaver, Place::Leads), 0);
        QCOMPARE(ownedBy(*m_organisation, m_successor), 5);
        QCOMPARE(status(m_leaver), UserStatus::Deleted);
    }
    void DEL_10_a_deleted_user_is_nobodys_target()
    {
        QVERIFY(execute(withoutMigrating()));
        const UserId other = m_organisation->addUser(QStringLiteral("Other"), QStringLiteral("Person"));
        const auto prepared = expected(
            offboarding::prepare(m_organisation->database(), m_organisation->asSuperAdmin(), other, Event::Delete));
        for (const UserBrief &candidate : prepared.successors)
            QVERIFY(candidate.id != m_leaver);
    }
    void DEL_14_the_same_migration_without_deleting()
    {
        const MigrationPlan plan =
            planFor(*m_organisation, m_leaver, Event::Migrate).migratingTo(m_successor, allScopes);
        QVERIFY(execute(plan));
        QCOMPARE(status(m_leaver), UserStatus::Active);
        QCOMPARE(countOf(*m_organisation, m_leaver, Place::OpenDeals), 0);
        QCOMPARE(countOf(*m_organisation, m_leaver, Place::ReportSchedules), 1);
    }
    void the_counter_of_owned_records_stays_true()
    {
        QVERIFY(execute(migrateAll()));
        QCOMPARE(m_organisation->number(QStringLiteral("SELECT count(*) FROM users u WHERE owned_records <> "
                                                       "(SELECT count(*) FROM ownership WHERE owner = u.id)")),
                 0);
    }

    void OPR_2_only_the_super_admin_deletes()
    {
        const Operator administrator = m_organisation->as(m_organisation->administrator());
        const auto refused = offboarding::execute(m_organisation->database(), administrator, migrateAll(), clockAt());
        QVERIFY(!refused);
        QCOMPARE(refused.error().ruleId(), std::string_view("OPR-2"));
        QCOMPARE(status(m_leaver), UserStatus::Active);
    }
    void AUD_1_a_refusal_is_an_entry_and_changes_nothing_else()
    {
        const QString before = m_organisation->dump({QStringLiteral("audit")});
        QVERIFY(!execute(base().migratingTo({}, allScopes)));
        QCOMPARE(m_organisation->dump({QStringLiteral("audit")}), before);
        QCOMPARE(m_organisation->number(QStringLiteral("SELECT count(*) FROM audit WHERE is_refused = 1")), 1);
    }
    void AUD_2_the_chain_verifies_after_all_of_it()
    {
        QVERIFY(execute(migrateAll()));
        QVERIFY(!execute(migrateAll()));
        const storage::ChainCheck check = expected(storage::verifyChain(m_organisation->database()));
        QVERIFY(!check.firstBroken.isValid());
        QCOMPARE(check.entries, 2);
    }
    void cancelling_changes_nothing()
    {
        std::stop_source stop;
        stop.request_stop();
        const QString before = m_organisation->dump({QStringLiteral("audit")});
        const auto cancelled = offboarding::execute(m_organisation->database(), m_organisation->asSuperAdmin(),
                                                    migrateAll(), clockAt(), Progress(stop.get_token(), {}));
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().reason, Reason::Cancelled);
        QCOMPARE(m_organisation->dump({QStringLiteral("audit")}), before);
    }

    void DEL_6_a_failure_before_any_place_leaves_everything_as_it_was_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<bool>("isTouched");
        for (const storage::Source &source : storage::sources()) {
            const QString when = QStringLiteral("INSERT ON history WHEN NEW.capacity = %1 AND NEW.thing_kind = %2")
                                     .arg(int(source.capacity))
                                     .arg(int(source.thingKind));
            QTest::newRow(rowOf(source.place).label) << when << isTouchedLike(source);
        }
        QTest::newRow("table ownership") << QStringLiteral("UPDATE ON ownership") << true;
        QTest::newRow("table users") << QStringLiteral("UPDATE ON users") << true;
        QTest::newRow("table record_users") << QStringLiteral("UPDATE ON record_users") << true;
        QTest::newRow("table configuration_users") << QStringLiteral("DELETE ON configuration_users") << true;
        QTest::newRow("table audit") << QStringLiteral("INSERT ON audit WHEN NEW.is_refused = 0") << true;
    }
    void DEL_6_a_failure_before_any_place_leaves_everything_as_it_was()
    {
        QFETCH(QString, when);
        QFETCH(bool, isTouched);
        m_organisation->run(
            QStringLiteral("CREATE TRIGGER fail BEFORE %1 BEGIN SELECT RAISE(FAIL, 'injected'); END").arg(when));
        const QString before = m_organisation->dump({QStringLiteral("audit")});
        const Result<OffboardingReport> report = execute(migrateAll());
        QCOMPARE(report.has_value(), !isTouched); // of what stays nothing is written, so nothing can fail there
        if (report)
            return;
        QCOMPARE(m_organisation->dump({QStringLiteral("audit")}), before);
        QCOMPARE(m_organisation->number(QStringLiteral("SELECT count(*) FROM audit WHERE is_refused = 0")), 0);
        QCOMPARE(m_organisation->number(QStringLiteral("SELECT count(*) FROM audit WHERE is_refused = 1")), 1);
    }

private:
    [[nodiscard]] MigrationPlan base() { return planFor(*m_organisation, m_leaver, Event::Delete); }
    [[nodiscard]] MigrationPlan migrateAll()
    {
        return base().migratingTo(m_successor, allScopes).withSubordinatesUnder(m_successor);
    }
    [[nodiscard]] MigrationPlan withoutMigrating()
    {
        return base().withoutMigrating().withSubordinatesLeftWithoutManager();
    }
    [[nodiscard]] Result<OffboardingReport> execute(const MigrationPlan &plan)
    {
        return offboarding::execute(m_organisation->database(), m_organisation->asSuperAdmin(), plan, clockAt());
    }
    [[nodiscard]] UserStatus status(UserId user)
    {
        return expected(storage::user(m_organisation->database(), user)).status;
    }
    /// Whether the plan writes history for anything that stands in the same capacity.
    [[nodiscard]] static bool isTouchedLike(const storage::Source &source)
    {
        for (const storage::Source &other : storage::sources()) {
            const Outcome outcome = rulingFor(rowOf(other.place), Event::Delete, true).outcome;
            const bool isWritten = outcome == Outcome::Transfer || outcome == Outcome::Unassign || ends(outcome);
            if (other.capacity == source.capacity && other.thingKind == source.thingKind && isWritten)
                return true;
        }
        return false;
    }
    [[nodiscard]] static std::size_t placesOf(const MigrationPlan &plan)
    {
        std::vector<Place> places;
        for (const PlanLine &line : plan.lines()) {
            if (std::find(places.begin(), places.end(), line.place) == places.end())
                places.push_back(line.place);
        }
        return places.size();
    }

    std::unique_ptr<TestOrganisation> m_organisation;
    UserId m_leaver;
    UserId m_successor;
};

QTEST_GUILESS_MAIN(TestExecution)
#include "test_execution.moc"
