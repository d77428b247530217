// Execute: carries a plan out as it was shown, in one transaction from the checks to the audit entry, or not at all.
#pragma once

#include "domain/clock.h"
#include "domain/operator.h"
#include "domain/plan.h"
#include "domain/progress.h"

namespace storage {
class Database;
}

namespace offboarding {

/// Refuses, changes nothing and records the refusal: by a rule, PlanIncomplete, PlanOutdated (the data changed since
/// the plan was shown: DEL-8), DiskFull, Cancelled. What was promised is recounted before the commit.
[[nodiscard]] domain::Result<domain::OffboardingReport> execute(storage::Database &database,
                                                                const domain::Operator &who,
                                                                const domain::MigrationPlan &plan,
                                                                const domain::Clock &clock,
                                                                const domain::Progress &progress = {});

} // namespace offboarding
