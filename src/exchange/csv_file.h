// A CSV file that is there whole or not at all.
#pragma once

#include "exchange/csv_writer.h"

#include <functional>

namespace exchange {

/// Lets `fill` write the rows. Where it fails, or the disk is full, a file that was there before stays as it was.
[[nodiscard]] domain::Result<> writeCsvFile(const QString &path,
                                            const std::function<domain::Result<>(CsvWriter &)> &fill);

} // namespace exchange
