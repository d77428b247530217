// What must hold before a plan is carried out; asked inside its transaction.
#pragma once

#include "domain/operator.h"
#include "domain/plan.h"

namespace storage {
class Database;
}

namespace offboarding {

/// Rights and rules of now, a complete plan, eligible successors, and the same facts as when it was shown (DEL-8).
[[nodiscard]] domain::Result<> checkPlan(storage::Database &database, const domain::Operator &who,
                                         const domain::MigrationPlan &plan);
/// The write-ahead log grows to the size of all touched pages: there must be room for it.
[[nodiscard]] domain::Result<> checkSpace(storage::Database &database, const domain::MigrationPlan &plan);

} // namespace offboarding
