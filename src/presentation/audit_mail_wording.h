// The part of the audit log that is about the mail add-on, told in plain words.
#pragma once

#include "storage/audit.h"

namespace presentation::wording {

/// Whether a kind of entry is about the mail add-on.
[[nodiscard]] bool isOfMail(const QString &kind);
/// What was done, `who` and `whom` as a sentence speaks of them.
[[nodiscard]] QString mailDeed(const storage::AuditEntry &entry, const QString &who, const QString &whom);
/// What was wanted and refused.
[[nodiscard]] QString mailAttempt(const QString &kind, const QString &who, const QString &whom);
/// "mailbox" in before and after; a key that is not known comes back as it is.
[[nodiscard]] QString mailNameOfKey(const QString &key);
/// A value of before or after in words; empty where it needs none.
[[nodiscard]] QString shownMailValue(const QString &key, const QJsonValue &value);

} // namespace presentation::wording
