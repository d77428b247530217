// Words for the mail add-on: settings, backups, and in plain words what can be done with a mailbox.
#pragma once

#include "presentation/mail_actions.h"
#include "presentation/mail_users_model.h"

namespace presentation::wording {

[[nodiscard]] QString mailView(MailView view);
[[nodiscard]] QString mailColumn(int column);
[[nodiscard]] QString mailProtocol(domain::MailProtocol protocol);
[[nodiscard]] QString mailSharing(domain::MailSharing sharing);
[[nodiscard]] QString mailSecurity(domain::MailSecurity security);
[[nodiscard]] QString mailLocked();
[[nodiscard]] QString backupState(domain::BackupState state);
/// A chip: "Completed", "Not possible: IMAP".
[[nodiscard]] QString backupMark(BackupMark mark, const MailRun *run, const domain::Result<> &mayBackUp);
/// What may have come since the last completed backup.
[[nodiscard]] QString newSinceBackup(const domain::MailStanding &mail, const domain::Result<> &mayTakeLatest);
/// "11.2 MB"
[[nodiscard]] QString dataSize(qint64 bytes);

/// "120 of 812 messages, 3.1 of 11.2 MB"
[[nodiscard]] QString backupProgress(const MailRun &run);
/// "344 of 812 messages belong to CRM records and were saved"; both numbers (MAIL-6).
[[nodiscard]] QString backupCounts(const storage::MailBackup &backup);
/// The same in short, as one of several.
[[nodiscard]] QString backupCountsInShort(const storage::MailBackup &backup);
/// MAIL-6; empty for none.
[[nodiscard]] QString unreadableMail(qint64 messages);
[[nodiscard]] QString lockResult(const MailLockReport &report);

/// What can be done with this mailbox and what must be done first, a step a line.
[[nodiscard]] QStringList mailAdvice(const domain::Operator &who, const storage::MailUser &user);

} // namespace presentation::wording
