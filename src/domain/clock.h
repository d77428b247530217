// Time is handed in: the same run gives the same entries, and tests can move the day.
#pragma once

#include <QDateTime>
#include <functional>

namespace domain {

/// Gives the present instant, in UTC.
using Clock = std::function<QDateTime()>;

[[nodiscard]] inline Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

} // namespace domain
