// The schemas in numbered files (resources/sql, resources/sql-mail), each file applied in a transaction of its own.
#pragma once

#include "storage/database.h"

namespace storage::schema {

/// The newest version this program knows.
[[nodiscard]] int newestVersion(FileKind kind = FileKind::Organisation);
[[nodiscard]] domain::Result<> markAsOurs(Database &database);
/// Whether the numbers in a file's header are those of a database of that kind, and of no newer schema.
[[nodiscard]] domain::Result<> checkNumbers(FileKind kind, qint64 application, qint64 version, const QString &path);
/// The same of an open database, whose write-ahead log may hold newer ones than the header; and that it can be read.
[[nodiscard]] domain::Result<> checkIsOurs(Database &database);
/// Brings an older file up to date; a copy of it is made beside it first.
[[nodiscard]] domain::Result<> upgrade(Database &database);

} // namespace storage::schema
