// Names of files that come from a mail.
#pragma once

#include <QString>

namespace mail {

/// A name that every file system takes and nothing is meant by: no folder, no control character, not reserved, not hidden,
/// not too long (its ending is kept). Empty where nothing is left.
[[nodiscard]] QString safeFileName(const QString &name);

} // namespace mail
