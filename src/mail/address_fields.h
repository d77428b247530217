// Address fields, put right before GMime reads them.
#pragma once

#include <QByteArray>

namespace mail {

/// Semicolons between addresses become commas.
[[nodiscard]] QByteArray withCommas(const QByteArray &header);
/// Groups that nest without end are flattened: GMime reads them by recursion, and a mail could bring it down. A whole
/// message may be given, with others in it; nothing is moved.
[[nodiscard]] QByteArray withoutDeepGroups(const QByteArray &message);
/// Where the field that begins at `from` ends: behind the line that no further one continues.
[[nodiscard]] qsizetype endOfField(const QByteArray &bytes, qsizetype from);

} // namespace mail
