// The preview as a file, for whoever has to agree before anything is done.
#pragma once

#include "domain/plan.h"
#include "domain/result.h"

namespace presentation {

/// CSV, a row per line of the plan, in the words of the language in use. The whole file, or none: CannotWrite.
[[nodiscard]] domain::Result<> savePreview(const domain::MigrationPlan &plan,
                                           const std::vector<domain::UserBrief> &people, const QString &path);

} // namespace presentation
