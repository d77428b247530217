#include "domain/result.h"

namespace domain {

std::string_view ruleOf(Reason reason)
{
    switch (reason) {
    case Reason::IsSuperAdmin:
        return "USR-6";
    case Reason::IsLastAdministrator:
        return "USR-7";
    case Reason::IsOneself:
        return "USR-8";
    case Reason::NoLicenceFree:
        return "USR-4";
    case Reason::NotActive:
    case Reason::NotInactive:
    case Reason::AlreadyDeleted:
        return "USR-1";
    case Reason::PlanIncomplete:
    case Reason::SuccessorNotEligible:
        return "DEL-4";
    case Reason::SubordinatesTargetNotEligible:
        return "DEL-5";
    case Reason::PlanOutdated:
        return "DEL-8";
    case Reason::MailLockOfOneself:
        return "MAIL-3";
    case Reason::MailLockOfPrivate:
        return "MAIL-4";
    case Reason::MailOfSomebodyElse:
        return "MAIL-1";
    case Reason::MailSettingsLocked:
    case Reason::MailLockedAlready:
    case Reason::MailNotLocked:
        return "MAIL-2";
    case Reason::NoMailAccount:
    case Reason::MailUserNotInactive:
    case Reason::MailPrivate:
    case Reason::MailOtherDomain:
        return "MAIL-5";
    case Reason::MailNotPop3:
        return "MAIL-9";
    case Reason::MailBackedUpAlready:
    case Reason::MailNeverBackedUp:
        return "MAIL-7";
    case Reason::MailNotSavedSince:
        return "MAIL-8";
    case Reason::MailBackupRunning:
        return "MAIL-10";
    case Reason::MailOfNobodyRelated:
        return "OPR-6";
    default:
        return {};
    }
}

const char *nameOf(Reason reason)
{
    switch (reason) {
    case Reason::NoRight:
        return "no-right";
    case Reason::IsSuperAdmin:
        return "super-admin";
    case Reason::IsLastAdministrator:
        return "last-administrator";
    case Reason::IsOneself:
        return "oneself";
    case Reason::NoLicenceFree:
        return "no-licence-free";
    case Reason::NotActive:
        return "not-active";
    case Reason::NotInactive:
        return "not-inactive";
    case Reason::AlreadyDeleted:
        return "already-deleted";
    case Reason::PlanIncomplete:
        return "plan-incomplete";
    case Reason::SuccessorNotEligible:
        return "successor-not-eligible";
    case Reason::SubordinatesTargetNotEligible:
        return "subordinates-target-not-eligible";
    case Reason::PlanOutdated:
        return "plan-outdated";
    case Reason::NoMailAccount:
        return "no-mail-account";
    case Reason::MailLockedAlready:
        return "mail-locked-already";
    case Reason::MailNotLocked:
        return "mail-not-locked";
    case Reason::MailLockOfOneself:
        return "mail-lock-of-oneself";
    case Reason::MailLockOfPrivate:
        return "mail-lock-of-private";
    case Reason::MailOfSomebodyElse:
        return "mail-of-somebody-else";
    case Reason::MailSettingsLocked:
        return "mail-settings-locked";
    case Reason::MailUserNotInactive:
        return "mail-user-not-inactive";
    case Reason::MailNotPop3:
        return "mail-not-pop3";
    case Reason::MailPrivate:
        return "mail-private";
    case Reason::MailOtherDomain:
        return "mail-other-domain";
    case Reason::MailBackedUpAlready:
        return "mail-backed-up-already";
    case Reason::MailNeverBackedUp:
        return "mail-never-backed-up";
    case Reason::MailNotSavedSince:
        return "mail-not-saved-since";
    case Reason::MailBackupRunning:
        return "mail-backup-running";
    case Reason::MailOfNobodyRelated:
        return "mail-not-related";
    case Reason::MailServerNotReached:
        return "mail-server-not-reached";
    case Reason::MailCertificateUnknown:
        return "mail-certificate-unknown";
    case Reason::MailSignInRefused:
        return "mail-sign-in-refused";
    case Reason::MailMailboxInUse:
        return "mail-mailbox-in-use";
    case Reason::MailConnectionLost:
        return "mail-connection-lost";
    case Reason::MailServerSilent:
        return "mail-server-silent";
    case Reason::MailServerNonsense:
        return "mail-server-nonsense";
    case Reason::MailInterrupted:
        return "mail-interrupted";
    case Reason::CannotOpen:
        return "cannot-open";
    case Reason::NotADatabase:
        return "not-a-database";
    case Reason::NotOurDatabase:
        return "not-our-database";
    case Reason::NewerSchema:
        return "newer-schema";
    case Reason::ReadOnly:
        return "read-only";
    case Reason::Damaged:
        return "damaged";
    case Reason::Busy:
        return "busy";
    case Reason::DiskFull:
        return "disk-full";
    case Reason::StorageFailed:
        return "storage-failed";
    case Reason::NoSuchUser:
        return "no-such-user";
    case Reason::NoSuchFile:
        return "no-such-file";
    case Reason::CannotRead:
        return "cannot-read";
    case Reason::CannotWrite:
        return "cannot-write";
    case Reason::BadInput:
        return "bad-input";
    case Reason::RowsRejected:
        return "rows-rejected";
    case Reason::Cancelled:
        return "cancelled";
    }
    return "";
}

} // namespace domain
