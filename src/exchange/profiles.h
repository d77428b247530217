// Profiles by name; Administrator and Standard are always among them.
#pragma once

#include "exchange/import_plan.h"

namespace exchange {

/// Fills in Standard where a user has no profile.
[[nodiscard]] QStringList profilesFor(std::vector<PlannedUser> &users);

/// In English, Japanese or French.
[[nodiscard]] bool isAdministratorProfile(const QString &name);

} // namespace exchange
