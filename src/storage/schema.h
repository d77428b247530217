// The schema in numbered files (resources/sql), each applied in a transaction of its own.
#pragma once

#include "domain/result.h"

namespace storage {

class Database;

namespace schema {

/// The newest version this program knows.
[[nodiscard]] int newestVersion();
[[nodiscard]] domain::Result<> markAsOurs(Database &database);
/// Refuses a database of another program, and a newer schema, before anything is touched.
[[nodiscard]] domain::Result<> checkIsOurs(Database &database);
/// Brings an older file up to date; a copy of it is made beside it first.
[[nodiscard]] domain::Result<> upgrade(Database &database);

} // namespace schema

} // namespace storage
