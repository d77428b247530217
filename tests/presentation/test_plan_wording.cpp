#include "presentation/plan_wording.h"

#include <QTest>

using namespace presentation;
using domain::Census;
using domain::Event;
using domain::MigrationPlan;
using domain::Module;
using domain::Place;
using domain::Scope;
using domain::UserBrief;
using domain::UserId;

class TestPlanWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_last_button_says_exactly_what_it_does();
    void the_trap_names_what_stays_and_is_silent_where_nothing_does();
    void DEL_3_what_is_left_alone_is_told_with_both_numbers();
    void DEL_8_each_number_that_changed_is_told();
    void DEL_8_other_things_under_the_same_number_are_told();
    void DEL_11_three_reminders_and_the_restore_window();
    void a_number_is_not_taken_for_a_place_in_the_sentence();
};

namespace {

const UserId successor{7};

UserBrief brief(qint64 id, const QString &last)
{
    UserBrief user;
    user.id = {id};
    user.name.last = last;
    user.roleName = QStringLiteral("Sales");
    return user;
}

MigrationPlan planWith(const Census &census, Event event = Event::Delete, const std::vector<UserBrief> &below = {})
{
    return MigrationPlan(event, brief(1, QStringLiteral("Leaver")), below, census);
}

const Census someRecords{{Place::OpenDeals, Module::Deal, 162, 1}, {Place::Leads, Module::Lead, 331, 2}};

bool says(const QString &sentence, std::initializer_list<const char *> words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const char *word) { return sentence.contains(QLatin1String(word)); });
}

} // namespace

void TestPlanWording::the_last_button_says_exactly_what_it_does()
{
    const MigrationPlan plan = planWith(someRecords);
    QVERIFY(says(wording::planButton(plan.withoutMigrating()), {"Delete without migrating"}));
    QVERIFY(says(wording::planButton(plan.migratingTo(successor, {Scope::RecordOwner})), {"Delete", "162"}));
    QVERIFY(!wording::planButton(plan.migratingTo(successor, {})).contains(u'0'));
    const MigrationPlan moving = planWith(someRecords, Event::Migrate).migratingTo(successor, {Scope::RecordOwner});
    QVERIFY(!wording::planButton(moving).contains(u"elete"));
    const MigrationPlan owner = planWith(someRecords, Event::ChangeOwner).changingOwnerTo(successor, {Module::Lead});
    QVERIFY(says(wording::planButton(owner), {"owner", "331"}));
}

void TestPlanWording::the_trap_names_what_stays_and_is_silent_where_nothing_does()
{
    const MigrationPlan plan = planWith(someRecords);
    QVERIFY(says(wording::trap(plan.migratingTo(successor, {Scope::RecordOwner})), {"open", "331", "Leaver"}));
    QVERIFY(says(wording::trap(plan.migratingTo(successor, {Scope::Criteria})), {"not ticked", "493"}));
    QVERIFY(says(wording::trap(plan.withoutMigrating()), {"493", "DEL-9"}));
    const MigrationPlan onlyOpen = planWith({{Place::OpenDeals, Module::Deal, 162, 1}});
    QVERIFY(wording::trap(onlyOpen.migratingTo(successor, {Scope::RecordOwner})).isEmpty());
    const MigrationPlan owner = planWith(someRecords, Event::ChangeOwner);
    QVERIFY(wording::trap(owner).isEmpty());
    QVERIFY(says(wording::trap(owner.changingOwnerTo(successor, {Module::Lead})), {"162"}));
}

void TestPlanWording::DEL_3_what_is_left_alone_is_told_with_both_numbers()
{
    const MigrationPlan plan = planWith(someRecords);
    QVERIFY(says(wording::coOwnership(plan, {175, 318}), {"318", "493", "DEL-3"}));
    QVERIFY(!wording::coOwnership(plan, {493, 0}).contains(u"0 of"));
    QVERIFY(says(wording::coOwnership(planWith({}), {0, 0}), {"DEL-3"}));
}

void TestPlanWording::DEL_8_each_number_that_changed_is_told()
{
    const Census now{{Place::OpenDeals, Module::Deal, 160, 3}, {Place::Integrations, {}, 1, 4}};
    const QStringList found = wording::differences(planWith(someRecords), planWith(now));
    QCOMPARE(found.size(), 3);
    QVERIFY(says(found[0], {"Open deals", "162", "160"}));
    QVERIFY(says(found[1], {"Leads", "331", "0"}));
    QVERIFY(says(found[2], {"Integrations", "0", "1"}));
    const auto below = planWith(someRecords, Event::Delete, {brief(2, QStringLiteral("Below"))});
    QCOMPARE(wording::differences(planWith(someRecords), below).size(), 1);
    QVERIFY(wording::differences(planWith(someRecords), planWith(someRecords)).isEmpty());
}

void TestPlanWording::DEL_8_other_things_under_the_same_number_are_told()
{
    Census now = someRecords;
    now[0].digest = 99;
    QCOMPARE(wording::differences(planWith(someRecords), planWith(now)).size(), 1);
}

void TestPlanWording::DEL_11_three_reminders_and_the_restore_window()
{
    domain::OffboardingReport report;
    report.plan = planWith({{Place::Integrations, {}, 2, 1}}).withoutMigrating();
    report.lines.push_back({report.plan.lines().front(), 2});
    const QStringList found = wording::reminders(report, 30, 125);
    QCOMPARE(found.size(), 4);
    QVERIFY(says(found[0], {"2", "ZD-8"}));
    QVERIFY(says(found[1], {"USR-9"}));
    QVERIFY(says(found[2], {"125", "USR-10"}));
    QVERIFY(says(found[3], {"30", "DEL-12"}));
    QCOMPARE(wording::reminders(report, 0, 125).size(), 3);
    report.plan = planWith({}, Event::Migrate);
    QVERIFY(wording::reminders(report, 30, 125).isEmpty());
}

void TestPlanWording::a_number_is_not_taken_for_a_place_in_the_sentence()
{
    UserBrief odd = brief(1, QStringLiteral("100%2 %1"));
    const MigrationPlan plan(Event::Delete, odd, {}, someRecords);
    QVERIFY(says(wording::planTitle(plan), {"100%2 %1"}));
    QVERIFY(says(wording::trap(plan.withoutMigrating()), {"100%2 %1", "493"}));
}

QTEST_GUILESS_MAIN(TestPlanWording)
#include "test_plan_wording.moc"
