// The first words of a POP3 session.
#pragma once

#include "mail/pop3_connection.h"

namespace mail {

/// Reads the answer to one command; its views are valid until the next call on the connection. Refuses with
/// MailServerNonsense what is no answer.
[[nodiscard]] domain::Result<StatusLine> answerOf(Pop3Connection &connection);
/// What the server said, for a log.
[[nodiscard]] QString textOf(const StatusLine &answer);

/// Until the TLS handshake can begin, which is at once for Tls. For None, until the session is one.
[[nodiscard]] domain::Result<> prepareTls(Pop3Connection &connection, domain::MailSecurity security);
/// Makes the connection as safe as `security` says, and reads the greeting.
[[nodiscard]] domain::Result<> greet(Pop3Connection &connection, domain::MailSecurity security,
                                     const QByteArray &acceptedFingerprint);

} // namespace mail
