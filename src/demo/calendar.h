// The demo's days: everything lies around one fixed Friday, so that the data never depends on when it is made.
#pragma once

#include "demo/random.h"

#include <QDateTime>

namespace demo {

[[nodiscard]] QDate referenceDay();
/// `earliest` to `latest` days from the reference day (negative: before), moved to a working day.
[[nodiscard]] QDate workingDay(Random &random, int earliest, int latest);
/// In office hours there: Japan's, or France's. In UTC.
[[nodiscard]] QDateTime atWork(Random &random, QDate day, bool inJapan);

} // namespace demo
