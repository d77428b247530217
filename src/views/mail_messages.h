// The sentences for what the mail add-on refuses and what a mail server answers; part of messages.
#pragma once

#include "domain/result.h"

namespace views {

/// Empty where the reason is none of the mail add-on's.
[[nodiscard]] QString mailSentence(const domain::Error &error, const QString &name);

} // namespace views
