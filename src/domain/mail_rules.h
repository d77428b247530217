// Who may lock, unlock, back up or change mail add-on settings (MAIL-1 to MAIL-9, OPR-3). Asked by the window, to say why
// a button is disabled, and again where the work is done.
#pragma once

#include "domain/mail_account.h"
#include "domain/operator.h"

namespace domain {

/// OPR-3, USR-1 (not of a deleted user), MAIL-3, MAIL-2 (locked already), MAIL-4
[[nodiscard]] Result<> mayLockMail(const Operator &who, const MailStanding &mail);
/// OPR-3, USR-1, MAIL-3, MAIL-2 (not locked)
[[nodiscard]] Result<> mayUnlockMail(const Operator &who, const MailStanding &mail);
/// OPR-3, MAIL-5: inactive, POP3 (MAIL-9), shared, the operator's domain: each with its own reason, in that order; then
/// MAIL-10 (one is running). A first backup, or one that goes on after it stopped; after a completed one it refuses and
/// points to the latest backup (MAIL-7).
[[nodiscard]] Result<> mayBackUpMail(const Operator &who, const MailStanding &mail);
/// The same conditions, but private is MAIL-8; then MAIL-7 (an earlier completed one), MAIL-8 (saved since activated again).
/// Whether the user came back at all is not asked: mail arrives after a first backup, too.
[[nodiscard]] Result<> mayTakeLatestBackup(const Operator &who, const MailStanding &mail);
/// MAIL-1, MAIL-2
[[nodiscard]] Result<> mayChangeMailSettings(const Operator &who, const MailStanding &mail);
/// MAIL-1: the user themselves, locked or not (MAIL-2)
[[nodiscard]] Result<> mayConfirmMailSettings(const Operator &who, const MailStanding &mail);

} // namespace domain
