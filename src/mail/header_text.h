// The header of a mail, or of a part of it, made such that GMime reads it right.
#pragma once

#include <QByteArray>
#include <QString>

namespace mail {

/// Raw bytes beyond ASCII, and encoded words in whatever charset, as UTF-8. Fields and lines stay what they are.
[[nodiscard]] QByteArray headerInUtf8(const QByteArray &header);
/// Without what would deceive whoever reads it: control characters, and marks that turn the direction of writing.
[[nodiscard]] QString shownText(const QString &text);

} // namespace mail
