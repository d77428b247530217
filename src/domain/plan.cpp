#include "domain/plan.h"

#include <algorithm>

namespace domain {

namespace {

PlanLine lineFor(const PlaceCount &counted, Event event, const Choice *choice)
{
    const Ruling ruling = rulingFor(rowOf(counted.place), event, choice != nullptr);
    PlanLine line{counted.place, counted.count, ruling.outcome, ruling.rule, {}, {counted}};
    if (choice != nullptr && ruling.outcome == Outcome::Transfer)
        line.successor = choice->successor;
    return line;
}

/// A line per new manager; where nothing has been decided yet, a person must look.
std::vector<PlanLine> linesOfSubordinates(const PlaceCount &counted, const std::vector<SubordinateMove> &moves)
{
    const std::string_view rule = rowOf(Place::Subordinates).zohoCrm.rule;
    if (moves.empty())
        return {PlanLine{Place::Subordinates, counted.count, Outcome::Review, rule, {}, {counted}}};
    std::vector<PlanLine> lines;
    for (const SubordinateMove &move : moves) {
        const auto same = [&](const PlanLine &line) { return line.successor == move.manager; };
        if (const auto found = std::find_if(lines.begin(), lines.end(), same); found != lines.end()) {
            ++found->count;
            continue;
        }
        const Outcome outcome = move.manager.isValid() ? Outcome::Transfer : Outcome::Unassign;
        lines.push_back({Place::Subordinates, 1, outcome, rule, move.manager, {counted}});
    }
    return lines;
}

bool alwaysMigrates(Event event)
{
    return event == Event::Migrate || event == Event::ChangeOwner;
}

bool belongTogether(const PlanLine &a, const PlanLine &b)
{
    return a.place == b.place && a.outcome == b.outcome && a.successor == b.successor;
}

} // namespace

bool Slice::covers(const PlaceCount &counted) const
{
    return place == counted.place && (!module || module == counted.module);
}

MigrationPlan::MigrationPlan(Event event, UserBrief leaver, std::vector<UserBrief> subordinates, Census census)
    : m_event(event), m_leaver(std::move(leaver)), m_subordinates(std::move(subordinates)), m_census(std::move(census)),
      m_migrating(alwaysMigrates(event))
{
}

MigrationPlan MigrationPlan::withoutMigrating() const
{
    MigrationPlan plan = *this;
    plan.m_migrating = alwaysMigrates(m_event);
    plan.m_choices.clear();
    return plan;
}

MigrationPlan MigrationPlan::migratingTo(UserId successor, const std::vector<Scope> &scopes) const
{
    std::vector<Choice> choices;
    for (const PlaceRow &row : catalogue()) {
        if (row.scope != Scope::None && std::find(scopes.begin(), scopes.end(), row.scope) != scopes.end())
            choices.push_back({Slice{row.place, {}}, successor});
    }
    return with(std::move(choices));
}

MigrationPlan MigrationPlan::changingOwnerTo(UserId successor, const std::vector<Module> &modules) const
{
    std::vector<Choice> choices;
    for (const PlaceRow &row : catalogue()) {
        for (const Module module : modules) {
            if (isOwnership(row.place))
                choices.push_back({Slice{row.place, module}, successor});
        }
    }
    return with(std::move(choices));
}

MigrationPlan MigrationPlan::with(std::vector<Choice> choices) const
{
    MigrationPlan plan = *this;
    plan.m_migrating = true;
    plan.m_choices = std::move(choices);
    return plan;
}

MigrationPlan MigrationPlan::with(std::vector<SubordinateMove> moves) const
{
    MigrationPlan plan = *this;
    plan.m_subordinateMoves = std::move(moves);
    return plan;
}

MigrationPlan MigrationPlan::withSubordinatesUnder(UserId manager) const
{
    std::vector<SubordinateMove> moves;
    for (const UserBrief &subordinate : m_subordinates)
        moves.push_back({subordinate.id, manager});
    return with(std::move(moves));
}

MigrationPlan MigrationPlan::withSubordinatesLeftWithoutManager() const
{
    return withSubordinatesUnder(UserId{});
}

MigrationPlan MigrationPlan::recounted(const MigrationPlan &fresh) const
{
    MigrationPlan plan = *this;
    plan.m_leaver = fresh.m_leaver;
    plan.m_subordinates = fresh.m_subordinates;
    plan.m_census = fresh.m_census;
    return plan;
}

std::vector<UserId> MigrationPlan::successors() const
{
    std::vector<UserId> found;
    for (const Choice &choice : m_choices)
        found.push_back(choice.successor);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

const Choice *MigrationPlan::choiceFor(const PlaceCount &counted) const
{
    const auto covers = [&](const Choice &choice) { return choice.slice.covers(counted); };
    const auto found = std::find_if(m_choices.begin(), m_choices.end(), covers);
    return found == m_choices.end() ? nullptr : &*found;
}

std::vector<PlanLine> MigrationPlan::lines() const
{
    std::vector<PlanLine> lines;
    for (const PlaceCount &counted : m_census) {
        if (counted.count == 0)
            continue;
        if (counted.place == Place::Subordinates && m_event == Event::Delete && !m_subordinates.empty()) {
            const std::vector<PlanLine> parts = linesOfSubordinates(counted, m_subordinateMoves);
            lines.insert(lines.end(), parts.begin(), parts.end());
            continue;
        }
        PlanLine line = lineFor(counted, m_event, choiceFor(counted));
        const auto same = [&](const PlanLine &other) { return belongTogether(other, line); };
        if (const auto found = std::find_if(lines.begin(), lines.end(), same); found != lines.end()) {
            found->count += line.count;
            found->parts.push_back(counted);
        } else {
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

qint64 MigrationPlan::total(Outcome outcome) const
{
    qint64 total = 0;
    for (const PlanLine &line : lines())
        total += line.outcome == outcome ? line.count : 0;
    return total;
}

qint64 MigrationPlan::ownedRecordsThatStay() const
{
    qint64 stay = 0;
    for (const PlanLine &line : lines())
        stay += isOwnership(line.place) && line.outcome == Outcome::Keep ? line.count : 0;
    return stay;
}

qint64 MigrationPlan::ownedRecords() const
{
    qint64 owned = 0;
    for (const PlaceCount &counted : m_census)
        owned += isOwnership(counted.place) ? counted.count : 0;
    return owned;
}

qint64 MigrationPlan::countIn(Scope scope) const
{
    qint64 count = 0;
    for (const PlaceCount &counted : m_census)
        count += rowOf(counted.place).scope == scope ? counted.count : 0;
    return count;
}

bool MigrationPlan::decidesForEverySubordinate() const
{
    const auto decidedOnce = [&](const UserBrief &subordinate) {
        const auto moves = [&](const SubordinateMove &move) { return move.subordinate == subordinate.id; };
        return std::count_if(m_subordinateMoves.begin(), m_subordinateMoves.end(), moves) == 1;
    };
    return m_subordinateMoves.size() == m_subordinates.size()
           && std::all_of(m_subordinates.begin(), m_subordinates.end(), decidedOnce);
}

std::vector<Missing> MigrationPlan::missing() const
{
    std::vector<Missing> missing;
    if (m_migrating) {
        if (m_choices.empty())
            missing.push_back(Missing::Scope);
        const auto lacksSuccessor = [](const Choice &choice) { return !choice.successor.isValid(); };
        if (std::any_of(m_choices.begin(), m_choices.end(), lacksSuccessor))
            missing.push_back(Missing::Successor);
    }
    if (m_event == Event::Delete && !decidesForEverySubordinate())
        missing.push_back(Missing::SubordinatesDecision);
    return missing;
}

bool MigrationPlan::restsOnSameFactsAs(const MigrationPlan &other) const
{
    const auto sameIds = [](const UserBrief &a, const UserBrief &b) { return a.id == b.id; };
    return m_leaver.id == other.m_leaver.id && m_leaver.status == other.m_leaver.status && m_census == other.m_census
           && std::equal(m_subordinates.begin(), m_subordinates.end(), other.m_subordinates.begin(),
                         other.m_subordinates.end(), sameIds);
}

} // namespace domain
