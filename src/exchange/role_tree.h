// Roles by name become a tree in which a manager is above their people. Where files give no roles, as few as needed
// are invented.
#pragma once

#include "exchange/import_plan.h"

namespace exchange {

/// Fills in the roles that are missing. Nobody is their own manager's manager. The root comes first.
[[nodiscard]] std::vector<PlannedRole> rolesFor(std::vector<PlannedUser> &users, const InventedNames &names);

} // namespace exchange
