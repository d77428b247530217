// The one place that turns an error into a sentence: whom or what it is about, why, the way out, the rule.
#pragma once

#include "domain/result.h"

namespace views {

/// `name` is that of error.subject, where it has one. Ends with the rule: "… (USR-7)".
[[nodiscard]] QString sentence(const domain::Error &error, const QString &name = {});
/// The same where a new organisation was to be made from files.
[[nodiscard]] QString importSentence(const domain::Error &error);

} // namespace views
