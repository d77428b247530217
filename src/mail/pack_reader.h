// One message out of a pack.
#pragma once

#include "domain/result.h"
#include "storage/mail_index.h"

#include <functional>

namespace mail {

using ByteSink = std::function<domain::Result<>(QByteArrayView)>;

/// Hands the bytes to the sink as they are unpacked, in constant memory. Refuses with Damaged where they are not those
/// that were kept: only then is it known whether what the sink got was right.
[[nodiscard]] domain::Result<> unpack(const QString &pack, const storage::KeptMail &mail, const ByteSink &sink);

} // namespace mail
