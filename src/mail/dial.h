// Reaching a server. QSslSocket gives an attempt up when its wait ends, so it can't be asked every 100 ms whether to stop;
// here the looking-up and the connecting can.
#pragma once

#include "domain/result.h"

#include <QDeadlineTimer>
#include <chrono>
#include <stop_token>

namespace mail {

/// How often a blocking call looks whether it should stop.
inline constexpr std::chrono::milliseconds stopInterval{100};
/// How long to wait until the next look.
[[nodiscard]] std::chrono::milliseconds nextWait(const QDeadlineTimer &deadline);

/// A connected socket, not blocking, which the caller owns. Refuses with MailServerNotReached, Cancelled.
[[nodiscard]] domain::Result<int> dial(const QString &host, quint16 port, std::chrono::milliseconds timeout,
                                       const std::stop_token &stop);

} // namespace mail
