#include "presentation/preview_outline.h"
#include "presentation/preview_wording.h"

#include <QTest>

using namespace presentation;
using domain::Event;
using domain::MigrationPlan;
using domain::Place;
using domain::Scope;
using domain::UserBrief;
using domain::UserId;

class TestPreviewOutline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void DEL_7_every_place_that_applies_is_in_the_outline_once();
    void DEL_7_the_numbers_of_the_sections_add_up_to_those_of_the_plan();
    void a_place_moves_to_another_group_the_moment_its_box_is_ticked();
    void lines_of_one_family_are_told_as_one_and_a_single_one_stands_alone();
    void a_family_names_the_first_and_last_of_its_rules();
    void two_successors_are_two_sections();
    void DEL_5_subordinates_are_people_and_not_counted_as_moving();
    void what_stays_and_what_stops_are_counted_apart();
    void a_scope_says_what_its_box_would_move();
    void DEL_4_what_is_missing_is_said_with_its_rule();
    void every_group_and_family_has_words();
};

namespace {

const UserId successor{7};
const UserId another{8};

UserBrief brief(qint64 id)
{
    UserBrief user;
    user.id = {id};
    user.name.last = QStringLiteral("Name %1").arg(id);
    return user;
}

/// Every place names the leaver once more than the one before.
MigrationPlan planOfEverything()
{
    domain::Census census;
    for (const domain::PlaceRow &row : domain::catalogue())
        census.push_back({row.place, {}, int(row.place) + 1, 0});
    return MigrationPlan(Event::Delete, brief(1), {brief(2)}, census);
}

std::vector<Place> placesOf(const std::vector<PreviewSection> &sections)
{
    std::vector<Place> places;
    for (const PreviewSection &section : sections) {
        for (const PreviewEntry &entry : section.entries) {
            for (const domain::PlanLine &line : entry.lines)
                places.push_back(line.place);
        }
    }
    std::sort(places.begin(), places.end());
    return places;
}

const PreviewSection *find(const std::vector<PreviewSection> &sections, PreviewGroup group)
{
    const auto found = std::find_if(sections.begin(), sections.end(),
                                    [group](const PreviewSection &section) { return section.group == group; });
    return found == sections.end() ? nullptr : &*found;
}

PreviewGroup groupOf(const std::vector<PreviewSection> &sections, Place place)
{
    for (const PreviewSection &section : sections) {
        for (const PreviewEntry &entry : section.entries) {
            for (const domain::PlanLine &line : entry.lines) {
                if (line.place == place)
                    return section.group;
            }
        }
    }
    qFatal("a place is not in the outline");
}

} // namespace

void TestPreviewOutline::DEL_7_every_place_that_applies_is_in_the_outline_once()
{
    const std::vector<Place> places = placesOf(outlineOf(planOfEverything().withoutMigrating()));
    QCOMPARE(places.size(), domain::catalogue().size());
    for (std::size_t i = 0; i < places.size(); ++i)
        QCOMPARE(places[i], Place(int(i)));
}

void TestPreviewOutline::DEL_7_the_numbers_of_the_sections_add_up_to_those_of_the_plan()
{
    const MigrationPlan plan = planOfEverything().migratingTo(successor, {Scope::RecordOwner, Scope::Criteria});
    qint64 promised = 0;
    for (const domain::PlanLine &line : plan.lines())
        promised += line.count;
    qint64 shown = 0;
    for (const PreviewSection &section : outlineOf(plan))
        shown += section.count();
    QCOMPARE(shown, promised);
}

void TestPreviewOutline::a_place_moves_to_another_group_the_moment_its_box_is_ticked()
{
    const MigrationPlan plan = planOfEverything();
    QCOMPARE(groupOf(outlineOf(plan.migratingTo(successor, {})), Place::OpenDeals), PreviewGroup::Stays);
    QCOMPARE(groupOf(outlineOf(plan.migratingTo(successor, {Scope::RecordOwner})), Place::OpenDeals),
             PreviewGroup::Moves);
    QCOMPARE(groupOf(outlineOf(plan.migratingTo(successor, {Scope::RecordOwner})), Place::ClosedDeals),
             PreviewGroup::Stays);
}

void TestPreviewOutline::lines_of_one_family_are_told_as_one_and_a_single_one_stands_alone()
{
    const auto sections = outlineOf(planOfEverything().withoutMigrating());
    const PreviewSection *stays = find(sections, PreviewGroup::Stays);
    QVERIFY(stays != nullptr);
    int criteria = 0;
    for (const PreviewEntry &entry : stays->entries) {
        QCOMPARE(entry.family == PreviewFamily::None, entry.lines.size() == 1);
        criteria += entry.family == PreviewFamily::Criteria ? int(entry.lines.size()) : 0;
    }
    QCOMPARE(criteria, 5);

    const domain::Census one{{Place::ListViewCriteria, {}, 3, 0}};
    const auto alone = outlineOf(MigrationPlan(Event::Delete, brief(1), {}, one).withoutMigrating());
    QCOMPARE(alone.front().entries.front().family, PreviewFamily::None);
}

void TestPreviewOutline::a_family_names_the_first_and_last_of_its_rules()
{
    const auto sections = outlineOf(planOfEverything().withoutMigrating());
    for (const PreviewEntry &entry : find(sections, PreviewGroup::Stays)->entries) {
        if (entry.family == PreviewFamily::Names)
            QCOMPARE(entry.rules(), QStringLiteral("ZK-1 … ZK-18"));
        if (entry.family == PreviewFamily::Finished)
            QCOMPARE(entry.rules(), QStringLiteral("ZD-3"));
    }
}

void TestPreviewOutline::two_successors_are_two_sections()
{
    const MigrationPlan plan = planOfEverything().with(
        {{domain::Slice{Place::OpenDeals, {}}, successor}, {domain::Slice{Place::OpenActivities, {}}, another}});
    const auto sections = outlineOf(plan);
    QCOMPARE(sections[0].successor, successor);
    QCOMPARE(sections[1].successor, another);
    QCOMPARE(sections[1].group, PreviewGroup::Moves);
}

void TestPreviewOutline::DEL_5_subordinates_are_people_and_not_counted_as_moving()
{
    const MigrationPlan undecided = planOfEverything().withoutMigrating();
    QCOMPARE(groupOf(outlineOf(undecided), Place::Subordinates), PreviewGroup::Attention);
    const MigrationPlan decided = undecided.withSubordinatesUnder(another);
    QCOMPARE(groupOf(outlineOf(decided), Place::Subordinates), PreviewGroup::MovesUnder);
    QCOMPARE(totalsOf(decided).move, 0);
    QVERIFY(totalsOf(decided).attention < totalsOf(undecided).attention);
}

void TestPreviewOutline::what_stays_and_what_stops_are_counted_apart()
{
    const domain::Census census{{Place::OpenDeals, {}, 10, 0},
                                {Place::Leads, {}, 4, 0},
                                {Place::Integrations, {}, 2, 0},
                                {Place::SharedRecords, {}, 3, 0}};
    const MigrationPlan plan(Event::Delete, brief(1), {}, census);
    const PreviewTotals totals = totalsOf(plan.migratingTo(successor, {Scope::RecordOwner}));
    QCOMPARE(totals.move, 10);
    QCOMPARE(totals.stay, 4);
    QCOMPARE(totals.stop, 5);
    QCOMPARE(totals.attention, 0);
}

void TestPreviewOutline::a_scope_says_what_its_box_would_move()
{
    const domain::Census census{{Place::OpenDeals, {}, 61, 0},
                                {Place::OpenActivities, {}, 94, 0},
                                {Place::ClosedDeals, {}, 500, 0},
                                {Place::FieldUpdates, {}, 7, 0}};
    const MigrationPlan plan(Event::Delete, brief(1), {}, census);
    const QString records = wording::scopeContent(plan, Scope::RecordOwner);
    QVERIFY2(records.contains(u"61") && records.contains(u"94") && !records.contains(u"500"), qPrintable(records));
    QVERIFY(wording::scopeContent(plan, Scope::Assignments).contains(u"7"));
    QVERIFY(!wording::scopeContent(plan, Scope::Criteria).isEmpty());
}

void TestPreviewOutline::DEL_4_what_is_missing_is_said_with_its_rule()
{
    const MigrationPlan plan = planOfEverything();
    QVERIFY(wording::missing(domain::Missing::Successor, plan).contains(u"DEL-4"));
    QVERIFY(wording::missing(domain::Missing::Scope, plan).contains(u"DEL-4"));
    QVERIFY(wording::missing(domain::Missing::SubordinatesDecision, plan).contains(u"DEL-5"));
    const MigrationPlan ownerChange(Event::ChangeOwner, brief(1), {}, {});
    QVERIFY(wording::missing(domain::Missing::Scope, ownerChange).contains(u"DEL-9"));
}

void TestPreviewOutline::every_group_and_family_has_words()
{
    const QString name = QStringLiteral("Kenta");
    for (const auto group : {PreviewGroup::Moves, PreviewGroup::MovesUnder})
        QVERIFY(wording::section(group, name).contains(name));
    for (const auto group : {PreviewGroup::Moves, PreviewGroup::MovesUnder, PreviewGroup::Attention,
                             PreviewGroup::Stays, PreviewGroup::Stops})
        QVERIFY(!wording::section(group, {}).isEmpty());
    QSet<QString> words;
    for (int family = int(PreviewFamily::Finished); family <= int(PreviewFamily::Shared); ++family)
        words.insert(wording::family(PreviewFamily(family)));
    QCOMPARE(words.size(), int(PreviewFamily::Shared));
    QVERIFY(!words.contains(QString()));
}

QTEST_GUILESS_MAIN(TestPreviewOutline)
#include "test_preview_outline.moc"
