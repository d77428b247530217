// The demo's rules, views, reports, groups …, and who is named by them.
#pragma once

#include "demo/random.h"
#include "demo/staff.h"

namespace demo {

[[nodiscard]] domain::Result<> addConfigurations(storage::Database &database, const Staff &staff, Random &random);

} // namespace demo
