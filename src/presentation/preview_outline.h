// A plan's lines, laid out for reading: what moves, what stays, what stops, what somebody must look at.
#pragma once

#include "domain/plan.h"

namespace presentation {

enum class PreviewGroup { Moves, MovesUnder, Attention, Stays, Stops };

/// Lines that are told as one, and unfold into the rules they are.
enum class PreviewFamily { None, Finished, OtherRecords, Assignments, Criteria, Names, Deliveries, Shared };

/// One line that stands alone (None), or at least two of a family.
struct PreviewEntry {
    PreviewFamily family = PreviewFamily::None;
    std::vector<domain::PlanLine> lines;

    [[nodiscard]] qint64 count() const;
    /// "ZD-5", or "ZK-1 … ZK-18"
    [[nodiscard]] QString rules() const;
};

struct PreviewSection {
    PreviewGroup group = PreviewGroup::Stays;
    domain::UserId successor; ///< of Moves and MovesUnder; not valid while none has been chosen
    std::vector<PreviewEntry> entries;

    [[nodiscard]] qint64 count() const;
};

[[nodiscard]] std::vector<PreviewSection> outlineOf(const domain::MigrationPlan &plan);

/// What the chips above the preview say. Subordinates are people, not records: they are not counted as moving.
struct PreviewTotals {
    qint64 move = 0;
    qint64 stay = 0;
    qint64 stop = 0;
    qint64 attention = 0;
};
[[nodiscard]] PreviewTotals totalsOf(const domain::MigrationPlan &plan);

} // namespace presentation
