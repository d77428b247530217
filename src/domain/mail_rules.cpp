#include "domain/mail_rules.h"

namespace domain {

namespace {

bool isOneself(const Operator &who, const MailStanding &mail)
{
    return who.id == mail.user;
}

// Common to locking and unlocking.
Result<> mayTouchLock(const Operator &who, const MailStanding &mail)
{
    TRY(require(who, Right::ManageMailAddOn));
    if (mail.status == UserStatus::Deleted)
        return failure(Reason::AlreadyDeleted, mail.user);
    if (isOneself(who, mail) && mail.activeAdministrators > 1)
        return failure(Reason::MailLockOfOneself, mail.user);
    return {};
}

// MAIL-5's four conditions. That the settings are private is refused by `privateRule`.
Result<> canBeBackedUp(const MailStanding &mail, std::string_view privateRule)
{
    if (mail.status != UserStatus::Inactive)
        return failure(Reason::MailUserNotInactive, mail.user);
    if (mail.settings.protocol != MailProtocol::Pop3)
        return failure(Reason::MailNotPop3, mail.user);
    if (mail.settings.sharing == MailSharing::Private)
        return tl::unexpected(Error{Reason::MailPrivate, mail.user, {}, privateRule});
    const bool isOfOperatorsDomain =
        !mail.operatorDomain.isEmpty() && domainOf(mail.settings.mailbox) == mail.operatorDomain;
    if (!isOfOperatorsDomain)
        return failure(Reason::MailOtherDomain, mail.user);
    if (mail.isBackupRunning)
        return failure(Reason::MailBackupRunning, mail.user);
    return {};
}

} // namespace

Result<> mayLockMail(const Operator &who, const MailStanding &mail)
{
    TRY(mayTouchLock(who, mail));
    if (mail.isLocked)
        return failure(Reason::MailLockedAlready, mail.user);
    if (mail.settings.sharing == MailSharing::Private)
        return failure(Reason::MailLockOfPrivate, mail.user);
    return {};
}

Result<> mayUnlockMail(const Operator &who, const MailStanding &mail)
{
    TRY(mayTouchLock(who, mail));
    if (!mail.isLocked)
        return failure(Reason::MailNotLocked, mail.user);
    return {};
}

Result<> mayBackUpMail(const Operator &who, const MailStanding &mail)
{
    TRY(require(who, Right::ManageMailAddOn));
    TRY(canBeBackedUp(mail, "MAIL-5"));
    if (mail.hasCompletedBackup)
        return failure(Reason::MailBackedUpAlready, mail.user);
    return {};
}

Result<> mayTakeLatestBackup(const Operator &who, const MailStanding &mail)
{
    TRY(require(who, Right::ManageMailAddOn));
    TRY(canBeBackedUp(mail, "MAIL-8"));
    if (!mail.hasCompletedBackup)
        return failure(Reason::MailNeverBackedUp, mail.user);
    if (!mail.isSavedSinceActivation)
        return failure(Reason::MailNotSavedSince, mail.user);
    return {};
}

Result<> mayChangeMailSettings(const Operator &who, const MailStanding &mail)
{
    TRY(mayConfirmMailSettings(who, mail));
    if (mail.isLocked)
        return failure(Reason::MailSettingsLocked, mail.user);
    return {};
}

Result<> mayConfirmMailSettings(const Operator &who, const MailStanding &mail)
{
    if (!isOneself(who, mail))
        return failure(Reason::MailOfSomebodyElse, mail.user);
    return {};
}

} // namespace domain
