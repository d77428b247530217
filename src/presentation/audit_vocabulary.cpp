#include "presentation/audit_wording.h"
#include "presentation/mail_wording.h"
#include "presentation/wording.h"

#include <QCoreApplication>
#include <array>

namespace presentation::wording {

namespace {

struct RefusalRow {
    domain::Reason reason;
    const char *label;
};

constexpr std::array refusals{
    RefusalRow{domain::Reason::NoRight, QT_TRANSLATE_NOOP("Refusal", "The operator lacks the right")},
    RefusalRow{domain::Reason::IsSuperAdmin, QT_TRANSLATE_NOOP("Refusal", "The user is the super admin")},
    RefusalRow{domain::Reason::IsLastAdministrator, QT_TRANSLATE_NOOP("Refusal", "The user is the last administrator")},
    RefusalRow{domain::Reason::IsOneself, QT_TRANSLATE_NOOP("Refusal", "Nobody may do this to themselves")},
    RefusalRow{domain::Reason::NoLicenceFree, QT_TRANSLATE_NOOP("Refusal", "No licence was free")},
    RefusalRow{domain::Reason::NotActive, QT_TRANSLATE_NOOP("Refusal", "The user was not active")},
    RefusalRow{domain::Reason::NotInactive, QT_TRANSLATE_NOOP("Refusal", "The user was not inactive")},
    RefusalRow{domain::Reason::AlreadyDeleted, QT_TRANSLATE_NOOP("Refusal", "The user had been deleted already")},
    RefusalRow{domain::Reason::PlanIncomplete, QT_TRANSLATE_NOOP("Refusal", "Something was still to be decided")},
    RefusalRow{domain::Reason::SuccessorNotEligible, QT_TRANSLATE_NOOP("Refusal", "The successor was not eligible")},
    RefusalRow{domain::Reason::SubordinatesTargetNotEligible,
               QT_TRANSLATE_NOOP("Refusal", "The new reporting manager was not eligible")},
    RefusalRow{domain::Reason::PlanOutdated, QT_TRANSLATE_NOOP("Refusal", "The data had changed since the preview")},
    RefusalRow{domain::Reason::NoMailAccount, QT_TRANSLATE_NOOP("Refusal", "The user has no mail account")},
    RefusalRow{domain::Reason::MailLockedAlready, QT_TRANSLATE_NOOP("Refusal", "The settings were locked already")},
    RefusalRow{domain::Reason::MailNotLocked, QT_TRANSLATE_NOOP("Refusal", "The settings were not locked")},
    RefusalRow{domain::Reason::MailLockOfOneself,
               QT_TRANSLATE_NOOP("Refusal", "With two or more administrators nobody locks their own settings")},
    RefusalRow{domain::Reason::MailLockOfPrivate, QT_TRANSLATE_NOOP("Refusal", "Private settings can’t be locked")},
    RefusalRow{domain::Reason::MailOfSomebodyElse,
               QT_TRANSLATE_NOOP("Refusal", "Mail settings are changed by their user only")},
    RefusalRow{domain::Reason::MailSettingsLocked, QT_TRANSLATE_NOOP("Refusal", "The settings were locked")},
    RefusalRow{domain::Reason::MailUserNotInactive, QT_TRANSLATE_NOOP("Refusal", "The user was not inactive")},
    RefusalRow{domain::Reason::MailNotPop3, QT_TRANSLATE_NOOP("Refusal", "The mailbox was not POP3")},
    RefusalRow{domain::Reason::MailPrivate, QT_TRANSLATE_NOOP("Refusal", "The mailbox was private")},
    RefusalRow{domain::Reason::MailOtherDomain,
               QT_TRANSLATE_NOOP("Refusal", "The mailbox was of another domain than the operator’s address")},
    RefusalRow{domain::Reason::MailBackedUpAlready,
               QT_TRANSLATE_NOOP("Refusal", "There was a completed backup already")},
    RefusalRow{domain::Reason::MailNeverBackedUp, QT_TRANSLATE_NOOP("Refusal", "There was no completed backup yet")},
    RefusalRow{domain::Reason::MailNotSavedSince,
               QT_TRANSLATE_NOOP("Refusal", "The user had not saved the settings since the activation")},
    RefusalRow{domain::Reason::MailBackupRunning, QT_TRANSLATE_NOOP("Refusal", "A backup of the mailbox was running")},
    RefusalRow{domain::Reason::MailOfNobodyRelated,
               QT_TRANSLATE_NOOP("Refusal", "The reader is not related to the record")},
    RefusalRow{domain::Reason::MailServerNotReached, QT_TRANSLATE_NOOP("Refusal", "The mail server was not reached")},
    RefusalRow{domain::Reason::MailCertificateUnknown,
               QT_TRANSLATE_NOOP("Refusal", "The mail server’s certificate was not known")},
    RefusalRow{domain::Reason::MailSignInRefused, QT_TRANSLATE_NOOP("Refusal", "The mail server refused the sign-in")},
    RefusalRow{domain::Reason::MailMailboxInUse, QT_TRANSLATE_NOOP("Refusal", "The mailbox was in use")},
    RefusalRow{domain::Reason::MailConnectionLost,
               QT_TRANSLATE_NOOP("Refusal", "The connection to the mail server was lost")},
    RefusalRow{domain::Reason::MailServerSilent, QT_TRANSLATE_NOOP("Refusal", "The mail server no longer answered")},
    RefusalRow{domain::Reason::MailServerNonsense,
               QT_TRANSLATE_NOOP("Refusal", "The mail server’s answer made no sense")},
    RefusalRow{domain::Reason::MailInterrupted, QT_TRANSLATE_NOOP("Refusal", "The program ended during the backup")},
    RefusalRow{domain::Reason::BadInput, QT_TRANSLATE_NOOP("Refusal", "The input was not valid")},
    RefusalRow{domain::Reason::DiskFull, QT_TRANSLATE_NOOP("Refusal", "The disk was full")},
    RefusalRow{domain::Reason::Cancelled, QT_TRANSLATE_NOOP("Refusal", "It was stopped")},
};

QString stored(const RefusalRow &row)
{
    return QString::fromLatin1(domain::nameOf(row.reason));
}

QString shown(const RefusalRow &row)
{
    return QCoreApplication::translate("Refusal", row.label);
}

} // namespace

QString refusal(const QString &word)
{
    for (const RefusalRow &row : refusals) {
        if (stored(row) == word)
            return shown(row);
    }
    return word;
}

std::vector<StoredWord> auditVocabulary()
{
    std::vector<StoredWord> words;
    for (const QString &kind : storage::auditKinds())
        words.push_back({kind, auditKind(kind)});
    for (const domain::PlaceRow &row : domain::catalogue())
        words.push_back({QString::fromLatin1(row.label), place(row.place)});
    // With its key as JSON has it: "active" alone would find "inactive" too.
    const auto inJson = [](const char *key, const char *word) {
        return u"\"%1\":\"%2\""_qs.arg(QString::fromLatin1(key), QString::fromLatin1(word));
    };
    for (const domain::Outcome known : domain::outcomes)
        words.push_back({inJson("outcome", domain::nameOf(known)), outcome(known)});
    for (const domain::UserStatus known : domain::userStatuses)
        words.push_back({inJson("status", domain::nameOf(known)), status(known)});
    for (const domain::MailSharing known : domain::mailSharings)
        words.push_back({inJson("sharing", domain::nameOf(known)), mailSharing(known)});
    for (const domain::BackupState known : domain::backupStates)
        words.push_back({inJson("state", domain::nameOf(known)), backupState(known)});
    for (const RefusalRow &row : refusals)
        words.push_back({stored(row), shown(row)});
    return words;
}

} // namespace presentation::wording
