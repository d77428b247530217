// Locking and unlocking mail add-on settings, and saving one's own (MAIL-1 to MAIL-4): checks, change, audit entry, in one
// transaction; a refusal leaves an entry too.
#pragma once

#include "domain/clock.h"
#include "domain/mail_account.h"
#include "domain/operator.h"

namespace storage {
class Database;
}

namespace mail {

[[nodiscard]] domain::Result<domain::ChangeId> lock(storage::Database &database, const domain::Operator &who,
                                                    domain::UserId user, const domain::Clock &clock);
[[nodiscard]] domain::Result<domain::ChangeId> unlock(storage::Database &database, const domain::Operator &who,
                                                      domain::UserId user, const domain::Clock &clock);
/// MAIL-1, MAIL-2: the user's own. Saving what is there already confirms it, locked or not (MAIL-8). BadInput (detail: the
/// name of the field) where an address, a server or a port is none.
[[nodiscard]] domain::Result<domain::ChangeId> saveSettings(storage::Database &database, const domain::Operator &who,
                                                            const domain::MailSettings &settings,
                                                            const domain::Clock &clock);
/// A certificate that nothing vouches for, accepted by the operator for that server (OPR-3).
[[nodiscard]] domain::Result<domain::ChangeId> acceptCertificate(storage::Database &database,
                                                                 const domain::Operator &who,
                                                                 const domain::MailServer &server,
                                                                 const QByteArray &fingerprint,
                                                                 const domain::Clock &clock);

} // namespace mail
