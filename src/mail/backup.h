// Backing up a mailbox: fetch, match, keep (MAIL-5 to MAIL-10). Runs beside the window, in a thread of its own.
#pragma once

#include "domain/clock.h"
#include "domain/mail_account.h"
#include "domain/operator.h"
#include "domain/progress.h"
#include "mail/pop3_client.h"
#include "storage/mail_accounts.h"

namespace mail {

struct BackupOrder {
    domain::UserId user;
    bool isLatest = false;
    QString password; ///< for this run
};

/// Says how far it is, in messages and bytes of those to be fetched.
struct BackupProgress {
    qint64 messages = 0;
    qint64 totalMessages = 0;
    qint64 bytes = 0;
    qint64 totalBytes = 0;
};
using BackupReport = std::function<void(const BackupProgress &)>;

/// Checks, fetches what is new, and writes down how it ended, also where it failed. The row says Running meanwhile.
[[nodiscard]] domain::Result<storage::MailBackup> backUp(const QString &databasePath, const domain::Operator &who,
                                                         const BackupOrder &order, const Pop3Options &options,
                                                         const domain::Clock &clock, const BackupReport &report,
                                                         const std::stop_token &stop);
/// Marks as Interrupted whatever says Running though nobody writes into the store (MAIL-10).
[[nodiscard]] domain::Result<> settleInterrupted(const QString &databasePath, const domain::Clock &clock);

} // namespace mail
