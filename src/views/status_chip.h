// The chip of a user's status: its word, its mark, its tone.
#pragma once

#include "domain/user.h"
#include "views/chip.h"

namespace views {

[[nodiscard]] Chip statusChip(domain::UserStatus status);
[[nodiscard]] Chip superAdminChip();

} // namespace views
