// Personal values in the audit log are sealed under a key per person (AUD-4): without the key they are gone.
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace storage {

[[nodiscard]] QByteArray newPersonKey();
/// Authenticated encryption (XSalsa20-Poly1305), in base64.
[[nodiscard]] QString sealed(const QString &value, const QByteArray &key);
[[nodiscard]] std::optional<QString> opened(const QString &sealedValue, const QByteArray &key);

} // namespace storage
