// The mail programs that people write with.
#pragma once

#include "demo/letter.h"
#include "demo/random.h"

namespace demo {

/// One that is usual for a writer of Japanese, or of French and English.
[[nodiscard]] Mailer mailerOf(Random &random, bool japanese);

} // namespace demo
