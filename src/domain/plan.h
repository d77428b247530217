// A plan says what will become of everything that names a leaver. It is a value: shown as it is, carried out as it is.
#pragma once

#include "domain/catalogue.h"
#include "domain/module.h"
#include "domain/user.h"

#include <optional>
#include <vector>

namespace domain {

/// How much of a place names the leaver; records are counted per module.
struct PlaceCount {
    Place place;
    std::optional<Module> module;
    qint64 count = 0;
    quint64 digest = 0; ///< of the ids counted, whatever their order

    bool operator==(const PlaceCount &) const = default;
};
using Census = std::vector<PlaceCount>;

/// A part of a place: all of it, or what lies in one module.
struct Slice {
    Place place;
    std::optional<Module> module;

    [[nodiscard]] bool covers(const PlaceCount &counted) const;
    bool operator==(const Slice &) const = default;
};

struct Choice {
    Slice slice;
    UserId successor; ///< not valid while none has been chosen

    bool operator==(const Choice &) const = default;
};

/// Where one subordinate goes (DEL-5).
struct SubordinateMove {
    UserId subordinate;
    UserId manager; ///< not valid: is left without a reporting manager

    bool operator==(const SubordinateMove &) const = default;
};

struct PlanLine {
    Place place;
    qint64 count = 0;
    Outcome outcome = Outcome::Keep;
    std::string_view rule;
    UserId successor; ///< valid where the line is a transfer
    std::vector<PlaceCount> parts;

    bool operator==(const PlanLine &) const = default;
};

/// What a plan still needs before it can be carried out.
enum class Missing { Successor, Scope, SubordinatesDecision };

class MigrationPlan
{
public:
    MigrationPlan() = default;
    MigrationPlan(Event event, UserBrief leaver, std::vector<UserBrief> subordinates, Census census);

    [[nodiscard]] Event event() const { return m_event; }
    [[nodiscard]] const UserBrief &leaver() const { return m_leaver; }
    /// Those whose reporting manager the leaver is; empty where the organisation has no reporting managers.
    [[nodiscard]] const std::vector<UserBrief> &subordinates() const { return m_subordinates; }
    [[nodiscard]] const Census &census() const { return m_census; }

    /// Delete without migrating (DEL-2); the default for deactivating.
    [[nodiscard]] MigrationPlan withoutMigrating() const;
    /// Migrate now: the ticked scopes go to one successor (DEL-4); either may still be missing.
    [[nodiscard]] MigrationPlan migratingTo(UserId successor, const std::vector<Scope> &scopes) const;
    /// Mass owner change: everything owned in these modules goes to one successor (DEL-9).
    [[nodiscard]] MigrationPlan changingOwnerTo(UserId successor, const std::vector<Module> &modules) const;
    /// Choices over slices, each with a successor of its own; the first that covers a place counts.
    [[nodiscard]] MigrationPlan with(std::vector<Choice> choices) const;
    [[nodiscard]] MigrationPlan with(std::vector<SubordinateMove> moves) const;
    [[nodiscard]] MigrationPlan withSubordinatesUnder(UserId manager) const;
    [[nodiscard]] MigrationPlan withSubordinatesLeftWithoutManager() const;
    /// The same choices over a new count (DEL-8).
    [[nodiscard]] MigrationPlan recounted(const MigrationPlan &fresh) const;

    [[nodiscard]] bool isMigrating() const { return m_migrating; }
    [[nodiscard]] const std::vector<Choice> &choices() const { return m_choices; }
    [[nodiscard]] const std::vector<SubordinateMove> &subordinateMoves() const { return m_subordinateMoves; }
    [[nodiscard]] std::vector<UserId> successors() const;

    /// A line per place that applies, in the catalogue's order; a place with two successors has two.
    [[nodiscard]] std::vector<PlanLine> lines() const;
    [[nodiscard]] qint64 total(Outcome outcome) const;
    /// Records that the leaver owns and that stay under the old name.
    [[nodiscard]] qint64 ownedRecordsThatStay() const;
    [[nodiscard]] qint64 ownedRecords() const;
    /// What a scope would move if it were ticked.
    [[nodiscard]] qint64 countIn(Scope scope) const;

    [[nodiscard]] std::vector<Missing> missing() const;
    [[nodiscard]] bool isComplete() const { return missing().empty(); }
    /// Whether both rest on the same facts (DEL-8): the leaver's state, the subordinates, every count and digest.
    [[nodiscard]] bool restsOnSameFactsAs(const MigrationPlan &other) const;

private:
    [[nodiscard]] const Choice *choiceFor(const PlaceCount &counted) const;
    [[nodiscard]] bool decidesForEverySubordinate() const;

    Event m_event = Event::Delete;
    UserBrief m_leaver;
    std::vector<UserBrief> m_subordinates;
    Census m_census;
    bool m_migrating = false;
    std::vector<Choice> m_choices;
    std::vector<SubordinateMove> m_subordinateMoves;
};

/// DEL-3: owned records with an active co-owner, and those that would be left without anyone.
struct CoOwnership {
    qint64 shared = 0;
    qint64 leftAlone = 0;
};

/// What was promised, and what a recount after the work found.
struct ReportLine {
    PlanLine promised;
    qint64 done = 0;
};

struct OffboardingReport {
    ChangeId change;
    MigrationPlan plan;
    std::vector<ReportLine> lines;
};

} // namespace domain
