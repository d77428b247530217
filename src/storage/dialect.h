// What is SQLite's own and would be otherwise with another database.
#pragma once

#include "domain/result.h"

#include <QByteArray>

struct sqlite3;

namespace storage::dialect {

inline constexpr int applicationId = 0x48414E44;     // "HAND", in the file's header
inline constexpr int mailApplicationId = 0x484D4149; // "HMAI"

/// What tally(id) says of the ids of all rows; the digest is the same whatever their order.
struct Tally {
    qint64 count = 0;
    quint64 digest = 0;
};
[[nodiscard]] Tally tallyFrom(const QByteArray &value);

/// Adds the functions that our statements use: tally(id), contains(text, needle), sha256_of(...).
[[nodiscard]] domain::Result<> addFunctions(sqlite3 *handle);
[[nodiscard]] domain::Result<> runScript(sqlite3 *handle, const char *sql);
/// What an SQLite result code means to us; the connection tells what the system said of a write that failed.
[[nodiscard]] domain::Reason reasonOf(sqlite3 *handle, int code);

} // namespace storage::dialect
