// The operator's secret store (QtKeychain): passwords of mailboxes that they ticked to be kept. Every call answers later.
#pragma once

#include "presentation/password_store.h"

namespace app {

[[nodiscard]] presentation::PasswordStore passwordKeeper();

} // namespace app
