// What is SQLite's own and would be otherwise with another database.
#pragma once

#include "domain/result.h"

struct sqlite3;

namespace storage::dialect {

inline constexpr int applicationId = 0x48414E44; // "HAND", in the file's header

/// Adds the functions that our statements use: digest(id), contains(text, needle), sha256_of(...).
[[nodiscard]] domain::Result<> addFunctions(sqlite3 *handle);
[[nodiscard]] domain::Result<> runScript(sqlite3 *handle, const char *sql);
/// What an SQLite result code means to us; the connection tells what the system said of a write that failed.
[[nodiscard]] domain::Reason reasonOf(sqlite3 *handle, int code);

} // namespace storage::dialect
