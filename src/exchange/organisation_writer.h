// The organisation of a plan: roles, profiles, users, groups.
#pragma once

#include "exchange/import.h"

namespace storage {
class Database;
}

namespace exchange {

/// Inside the caller's transaction. A user's id is their place in the plan, counted from 1.
[[nodiscard]] domain::Result<> writeOrganisation(storage::Database &database, const ImportPlan &plan,
                                                 const NewOrganisation &organisation, int superAdmin,
                                                 const QDateTime &now);

} // namespace exchange
