// The three ways in which Japanese is put into bytes. All are read by the one table of Windows, for ① and 髙 stand in
// mails of every kind, and the tables of the standards have neither.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <optional>

namespace mail {

/// As Shift_JIS; nothing where an escape leads elsewhere (JIS X 0212, Chinese …).
[[nodiscard]] std::optional<QByteArray> shiftJisFromIso2022Jp(QByteArrayView bytes);
/// As Shift_JIS; nothing where the bytes are no EUC-JP, or have letters of JIS X 0212.
[[nodiscard]] std::optional<QByteArray> shiftJisFromEucJp(QByteArrayView bytes);

[[nodiscard]] bool looksLikeEucJp(QByteArrayView bytes);
[[nodiscard]] bool looksLikeShiftJis(QByteArrayView bytes);

} // namespace mail
