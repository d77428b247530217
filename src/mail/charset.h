// Text out of the bytes of a mail. What a mail says of its charset is often wrong, or not said at all.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace mail {

/// By the label, unless it means nothing ("us-ascii", "iso-8859-1", "unknown-8bit", none) or the bytes belie it.
[[nodiscard]] QString decoded(QByteArrayView bytes, QByteArrayView label);
/// UTF-8, ISO-2022-JP, EUC-JP, Shift_JIS or windows-1252, whatever it looks like.
[[nodiscard]] QString decodedByGuess(QByteArrayView bytes);

} // namespace mail
