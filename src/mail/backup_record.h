// How a backup stands, written down: the row of the organisation's file and its audit entries.
#pragma once

#include "domain/clock.h"
#include "domain/operator.h"
#include "storage/mail_accounts.h"

namespace storage {
class Database;
}

namespace mail {

/// What a backup that may begin needs to know.
struct BegunBackup {
    storage::MailBackup row;
    domain::MailSettings settings;
    QByteArray acceptedFingerprint; ///< of the server's certificate; empty: none was accepted
};

/// MAIL-5, MAIL-7, MAIL-8, asked where it counts; then the row says Running. A refusal leaves an audit entry.
[[nodiscard]] domain::Result<BegunBackup> beginBackup(storage::Database &database, const domain::Operator &who,
                                                      domain::UserId user, bool isLatest, const domain::Clock &clock);
/// Writes down how it ended.
[[nodiscard]] domain::Result<> endBackup(storage::Database &database, domain::UserId who,
                                         const storage::MailBackup &row, const domain::Clock &clock);

} // namespace mail
