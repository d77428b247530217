// What a plan claims: its lines, its totals, what it still needs, and what it rests on.
#include "domain/plan.h"

#include <QTest>

using namespace domain;

namespace {

constexpr UserId successor{2};
constexpr UserId other{3};
const std::vector<Scope> allScopes{Scope::RecordOwner, Scope::Assignments, Scope::Criteria};

UserBrief aUser(qint64 id)
{
    UserBrief brief;
    brief.id = {id};
    return brief;
}

// 10 open and 20 closed deals, 5 tasks and 6 calls to do, 40 leads, 3 rules, 2 list views, 1 integration.
Census census()
{
    return {{Place::OpenDeals, Module::Deal, 10, 100},
            {Place::OpenActivities, Module::Task, 5, 101},
            {Place::OpenActivities, Module::Call, 6, 102},
            {Place::ClosedDeals, Module::Deal, 20, 103},
            {Place::Leads, Module::Lead, 40, 104},
            {Place::AssignmentRules, {}, 3, 105},
            {Place::ListViewCriteria, {}, 2, 106},
            {Place::Integrations, {}, 1, 107},
            {Place::ReportSchedules, {}, 0, 0}};
}

Census censusWithSubordinates()
{
    Census counted = census();
    counted.push_back({Place::Subordinates, {}, 3, 108});
    return counted;
}

MigrationPlan planFor(Event event)
{
    return MigrationPlan(event, aUser(1), {}, census());
}

MigrationPlan managersPlan()
{
    return MigrationPlan(Event::Delete, aUser(1), {aUser(11), aUser(12), aUser(13)}, censusWithSubordinates());
}

std::vector<PlanLine> linesOf(const MigrationPlan &plan, Place place)
{
    std::vector<PlanLine> found;
    for (const PlanLine &line : plan.lines()) {
        if (line.place == place)
            found.push_back(line);
    }
    return found;
}

using Needs = std::vector<Missing>;

} // namespace

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void DEL_2_without_migrating_nothing_moves_and_nothing_is_missing()
    {
        const MigrationPlan plan = planFor(Event::Delete).migratingTo(successor, allScopes).withoutMigrating();
        QVERIFY(!plan.isMigrating());
        QVERIFY(plan.isComplete());
        QCOMPARE(plan.total(Outcome::Transfer), 0);
        QCOMPARE(plan.total(Outcome::Keep), 10 + 11 + 20 + 40 + 3 + 2);
        QCOMPARE(plan.total(Outcome::Disable), 1);
        QVERIFY(plan.successors().empty());
    }
    void DEL_4_migrating_needs_a_successor()
    {
        QVERIFY(planFor(Event::Delete).migratingTo({}, {Scope::Criteria}).missing() == Needs{Missing::Successor});
        QVERIFY(!planFor(Event::Delete).migratingTo({}, allScopes).isComplete());
    }
    void DEL_4_migrating_needs_a_scope()
    {
        QVERIFY(planFor(Event::Delete).migratingTo(successor, {}).missing() == Needs{Missing::Scope});
        QVERIFY(planFor(Event::Delete).migratingTo(successor, {Scope::None}).missing() == Needs{Missing::Scope});
    }
    void DEL_4_one_successor_and_one_scope_are_enough()
    {
        for (const Scope scope : allScopes)
            QVERIFY(planFor(Event::Delete).migratingTo(successor, {scope}).isComplete());
    }
    void DEL_4_each_box_moves_its_own_places_and_no_other()
    {
        const auto moved = [](Scope scope) {
            return planFor(Event::Delete).migratingTo(successor, {scope}).total(Outcome::Transfer);
        };
        QCOMPARE(moved(Scope::RecordOwner), 21);
        QCOMPARE(moved(Scope::Assignments), 3);
        QCOMPARE(moved(Scope::Criteria), 2);
        for (const Scope scope : allScopes)
            QCOMPARE(moved(scope), planFor(Event::Delete).countIn(scope));
    }
    void ZD_4_what_stays_under_the_old_name_is_counted_apart()
    {
        const MigrationPlan plan = planFor(Event::Delete).migratingTo(successor, allScopes);
        QCOMPARE(plan.ownedRecords(), 10 + 11 + 20 + 40);
        QCOMPARE(plan.ownedRecordsThatStay(), 20 + 40);
        QCOMPARE(plan.withoutMigrating().ownedRecordsThatStay(), plan.ownedRecords());
    }
    void DEL_7_a_line_per_place_that_applies_in_the_order_of_the_catalogue()
    {
        const std::vector<PlanLine> lines = planFor(Event::Delete).migratingTo(successor, allScopes).lines();
        QCOMPARE(lines.size(), std::size_t(7)); // the place with nothing in it has none
        for (std::size_t i = 1; i < lines.size(); ++i)
            QVERIFY(lines[i - 1].place < lines[i].place);
        for (const PlanLine &line : lines) {
            QVERIFY(!line.rule.empty());
            QCOMPARE(line.successor.isValid(), line.outcome == Outcome::Transfer);
        }
    }
    void modules_of_one_place_share_a_line()
    {
        const std::vector<PlanLine> lines =
            linesOf(planFor(Event::Delete).migratingTo(successor, allScopes), Place::OpenActivities);
        QCOMPARE(lines.size(), std::size_t(1));
        QCOMPARE(lines[0].count, 11);
        QCOMPARE(lines[0].parts.size(), std::size_t(2));
    }
    void DEL_13_modules_can_go_to_different_successors()
    {
        const MigrationPlan plan = planFor(Event::Delete)
                                       .with(std::vector<Choice>{{{Place::OpenActivities, Module::Task}, successor},
                                                                 {{Place::OpenActivities, Module::Call}, other}});
        QVERIFY(plan.isComplete());
        const std::vector<PlanLine> lines = linesOf(plan, Place::OpenActivities);
        QCOMPARE(lines.size(), std::size_t(2));
        QCOMPARE(lines[0].successor, successor);
        QCOMPARE(lines[0].count, 5);
        QCOMPARE(lines[1].successor, other);
        QCOMPARE(lines[1].count, 6);
        QVERIFY(plan.successors() == (std::vector<UserId>{successor, other}));
        QCOMPARE(linesOf(plan, Place::OpenDeals)[0].outcome, Outcome::Keep); // not covered by a choice
    }
    void the_first_choice_that_covers_a_slice_counts()
    {
        const MigrationPlan plan = planFor(Event::Delete)
                                       .with(std::vector<Choice>{{{Place::OpenActivities, Module::Call}, other},
                                                                 {{Place::OpenActivities, {}}, successor}});
        QCOMPARE(linesOf(plan, Place::OpenActivities)[0].successor, successor);
        QCOMPARE(linesOf(plan, Place::OpenActivities)[1].successor, other);
    }
    void a_choice_moves_nothing_that_the_rules_keep()
    {
        const MigrationPlan plan =
            planFor(Event::Delete)
                .with(std::vector<Choice>{{{Place::ClosedDeals, {}}, successor}, {{Place::Leads, {}}, successor}});
        QCOMPARE(plan.total(Outcome::Transfer), 0);
    }

    void DEL_5_every_subordinate_needs_a_decision()
    {
        const MigrationPlan undecided = managersPlan();
        QVERIFY(undecided.missing() == Needs{Missing::SubordinatesDecision});
        QCOMPARE(linesOf(undecided, Place::Subordinates)[0].outcome, Outcome::Review);
        QVERIFY(undecided.withSubordinatesUnder(successor).isComplete());
        QVERIFY(undecided.withSubordinatesLeftWithoutManager().isComplete());
    }
    void DEL_5_a_decision_about_others_or_twice_about_one_is_none()
    {
        using Moves = std::vector<SubordinateMove>;
        const UserId a{11};
        const UserId b{12};
        const UserId c{13};
        QVERIFY(managersPlan().with(Moves{{a, successor}, {b, other}, {c, {}}}).isComplete());
        QVERIFY(!managersPlan().with(Moves{{a, successor}, {b, other}}).isComplete());
        QVERIFY(!managersPlan().with(Moves{{a, successor}, {b, other}, {b, {}}}).isComplete());
        QVERIFY(!managersPlan().with(Moves{{a, successor}, {b, other}, {UserId{99}, {}}}).isComplete());
    }
    void DEL_5_there_is_a_line_per_new_manager()
    {
        const MigrationPlan plan = managersPlan().with(
            std::vector<SubordinateMove>{{UserId{11}, successor}, {UserId{12}, {}}, {UserId{13}, successor}});
        const std::vector<PlanLine> lines = linesOf(plan, Place::Subordinates);
        QCOMPARE(lines.size(), std::size_t(2));
        QCOMPARE(lines[0].outcome, Outcome::Transfer);
        QCOMPARE(lines[0].successor, successor);
        QCOMPARE(lines[0].count, 2);
        QCOMPARE(lines[1].outcome, Outcome::Unassign);
        QCOMPARE(lines[1].count, 1);
    }
    void DEL_5_who_manages_nobody_needs_no_decision() { QVERIFY(planFor(Event::Delete).isComplete()); }
    void DEL_5_only_deleting_asks_about_subordinates()
    {
        for (const Event event : {Event::Deactivate, Event::Migrate}) {
            const MigrationPlan plan(event, aUser(1), {}, censusWithSubordinates());
            QCOMPARE(linesOf(plan, Place::Subordinates)[0].outcome, Outcome::Keep);
        }
    }

    void DEL_9_mass_owner_change_moves_whole_modules()
    {
        const MigrationPlan plan = planFor(Event::ChangeOwner).changingOwnerTo(successor, {Module::Deal, Module::Lead});
        QVERIFY(plan.isComplete());
        QCOMPARE(plan.total(Outcome::Transfer), 10 + 20 + 40);
        QCOMPARE(plan.ownedRecordsThatStay(), 11);
        QVERIFY(!planFor(Event::ChangeOwner).changingOwnerTo(successor, {}).isComplete());
        QVERIFY(!planFor(Event::ChangeOwner).changingOwnerTo({}, {Module::Deal}).isComplete());
    }
    void DEL_14_migrating_without_deleting_disables_nothing_and_needs_a_choice()
    {
        const MigrationPlan plan = planFor(Event::Migrate).migratingTo(successor, allScopes);
        QVERIFY(plan.isComplete());
        QCOMPARE(plan.total(Outcome::Transfer), 26);
        QCOMPARE(plan.total(Outcome::Disable), 0);
        QVERIFY(!planFor(Event::Migrate).isComplete());
        QVERIFY(!plan.withoutMigrating().isComplete());
        const MigrationPlan odd =
            planFor(Event::Migrate).with(std::vector<Choice>{{{Place::Integrations, {}}, successor}});
        QCOMPARE(odd.total(Outcome::Disable), 0);
    }
    void USR_3_deactivating_needs_no_choice_and_moves_nothing()
    {
        const MigrationPlan plan = planFor(Event::Deactivate);
        QVERIFY(plan.isComplete());
        QCOMPARE(plan.total(Outcome::Transfer), 0);
        QCOMPARE(plan.migratingTo(successor, allScopes).total(Outcome::Transfer), 0);
    }

    void a_choice_leaves_the_plan_it_was_made_from_alone()
    {
        const MigrationPlan plan = managersPlan();
        (void)plan.migratingTo(successor, allScopes).withSubordinatesUnder(successor);
        QVERIFY(plan.choices().empty());
        QVERIFY(plan.subordinateMoves().empty());
    }

    void DEL_8_the_same_facts_are_told_from_others_data()
    {
        QTest::addColumn<int>("difference");
        QTest::newRow("a count") << 0;
        QTest::newRow("a digest") << 1;
        QTest::newRow("a place that was empty") << 2;
        QTest::newRow("a place that is empty now") << 3;
        QTest::newRow("the leaver's status") << 4;
        QTest::newRow("a subordinate") << 5;
        QTest::newRow("one subordinate more") << 6;
        QTest::newRow("the leaver") << 7;
    }
    void DEL_8_the_same_facts_are_told_from_others()
    {
        QFETCH(int, difference);
        Census counted = censusWithSubordinates();
        UserBrief leaver = aUser(1);
        std::vector<UserBrief> subordinates{aUser(11), aUser(12), aUser(13)};
        QVERIFY(managersPlan().restsOnSameFactsAs(MigrationPlan(Event::Delete, leaver, subordinates, counted)));
        switch (difference) {
        case 0:
            ++counted[0].count;
            break;
        case 1:
            ++counted[0].digest;
            break;
        case 2:
            counted.push_back({Place::ManagedGroups, {}, 1, 7});
            break;
        case 3:
            counted.erase(counted.begin() + 4);
            break;
        case 4:
            leaver.status = UserStatus::Inactive;
            break;
        case 5:
            subordinates[1] = aUser(14);
            break;
        case 6:
            subordinates.push_back(aUser(14));
            break;
        default:
            leaver.id = {4};
        }
        QVERIFY(!managersPlan().restsOnSameFactsAs(MigrationPlan(Event::Delete, leaver, subordinates, counted)));
    }
    void DEL_8_a_recount_keeps_the_choices_and_takes_the_new_numbers()
    {
        Census fresh = census();
        fresh[0].count = 12;
        const MigrationPlan plan = planFor(Event::Delete).migratingTo(successor, {Scope::RecordOwner});
        const MigrationPlan now = plan.recounted(MigrationPlan(Event::Delete, aUser(1), {aUser(11)}, fresh));
        QVERIFY(now.choices() == plan.choices());
        QCOMPARE(now.total(Outcome::Transfer), 23);
        QVERIFY(now.missing() == Needs{Missing::SubordinatesDecision});
    }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "test_plan.moc"
