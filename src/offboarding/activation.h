// Activating somebody again (USR-4): what the deactivation stopped goes on.
#pragma once

#include "domain/clock.h"
#include "domain/operator.h"

namespace storage {
class Database;
}

namespace offboarding {

/// Refuses, changes nothing and records the refusal: OPR-1, USR-1, USR-4.
[[nodiscard]] domain::Result<domain::ChangeId> activate(storage::Database &database, const domain::Operator &who,
                                                        domain::UserId user, const domain::Clock &clock);

} // namespace offboarding
