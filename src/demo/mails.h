// What lies in the demo's mailboxes: made anew whenever it is asked for, and the same every time.
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <vector>

namespace storage {
class Database;
}

namespace demo {

struct Mail {
    QByteArray uidl; ///< stays with the message
    QDateTime date;  ///< UTC
    QByteArray raw;  ///< lines end in CR LF, the last one too
};

/// Whose mailbox it is, by the user name of its settings, or the address that its owner had at first. Refuses with MailSignInRefused.
[[nodiscard]] domain::Result<domain::UserId> ownerOfMailbox(storage::Database &database, const QString &userName);
/// Oldest first. Neither a transfer nor a change of status changes them: the server knows nothing of the CRM.
[[nodiscard]] domain::Result<std::vector<Mail>> mailsOf(storage::Database &database, domain::UserId user);
/// Those of a mailbox that an earlier backup found.
[[nodiscard]] domain::Result<std::vector<Mail>> messagesBefore(storage::Database &database, domain::UserId user,
                                                               const QDateTime &instant);

} // namespace demo
