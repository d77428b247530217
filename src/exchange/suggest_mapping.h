// A first guess at what a folder's files hold, from their names, headers and values. A person looks over it.
#pragma once

#include "domain/progress.h"
#include "exchange/mapping.h"

namespace exchange {

/// The CRM's own backup is recognised as such; of other files, what their headers say in English, Japanese or French.
[[nodiscard]] domain::Result<Mapping> suggestMapping(const QString &folder, const domain::Progress &progress = {});

/// The distinct values of one column, in the order they are met, at most a hundred: to choose the closed
/// stages from. Where it is asked to stop, those met so far.
[[nodiscard]] QStringList distinctValues(const QString &folder, const QString &file, const QString &column,
                                         TextEncoding encoding = TextEncoding::Detect,
                                         const domain::Progress &progress = {});

} // namespace exchange
