// The demo organisation's file with the mail that it is said to have backed up already.
#pragma once

#include "domain/clock.h"
#include "domain/result.h"

#include <QString>

namespace app {

/// Makes it, where it isn't there.
[[nodiscard]] domain::Result<> provideDemo(const QString &path, const domain::Clock &clock);
/// Puts a fresh one in its place, backed-up mail included. Refuses as demo::resetDemo does.
[[nodiscard]] domain::Result<> renewDemo(const QString &path, const domain::Clock &clock);

} // namespace app
