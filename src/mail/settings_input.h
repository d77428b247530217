// What a user entered as mail settings: whether it can be any, before a server is asked.
#pragma once

#include "domain/mail_account.h"
#include "domain/result.h"

namespace mail {

/// Without the blanks round what was pasted.
[[nodiscard]] domain::MailSettings tidied(const domain::MailSettings &settings);
/// Refuses with BadInput and the field's name: "host", "port".
[[nodiscard]] domain::Result<> checkServer(domain::UserId user, const domain::MailServer &server);
/// The same, and "mailbox", "user-name"; for POP3 and IMAP alike.
[[nodiscard]] domain::Result<> checkSettings(domain::UserId user, const domain::MailSettings &settings);

} // namespace mail
