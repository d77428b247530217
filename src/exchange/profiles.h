// Profiles by name; Administrator and Standard are always among them.
#pragma once

#include "exchange/import_plan.h"

namespace exchange {

/// Fills in Standard where a user has no profile.
[[nodiscard]] QStringList profilesFor(std::vector<PlannedUser> &users, const InventedNames &names);

/// In English, Japanese or French, or as the plan calls it.
[[nodiscard]] bool isAdministratorProfile(const QString &name, const InventedNames &names);

} // namespace exchange
