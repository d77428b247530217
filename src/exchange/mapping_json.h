// A mapping as a JSON file that a person can read and write.
#pragma once

#include "exchange/mapping.h"

namespace exchange {

[[nodiscard]] QByteArray toJson(const Mapping &mapping);
/// BadInput names what is wrong and where: "files[1].columns.ownr"; the line and column "2:14" of what is no JSON.
[[nodiscard]] domain::Result<Mapping> mappingFromJson(const QByteArray &json);

[[nodiscard]] domain::Result<> saveMapping(const Mapping &mapping, const QString &path);
[[nodiscard]] domain::Result<Mapping> loadMapping(const QString &path);

/// The words of the JSON file: "ownerId", "Deal", "users".
[[nodiscard]] QString keyOf(Column column);
[[nodiscard]] QString keyOf(domain::Module module);

} // namespace exchange
