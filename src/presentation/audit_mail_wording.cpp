#include "presentation/audit_mail_wording.h"

#include "presentation/audit_wording.h"
#include "presentation/mail_wording.h"
#include "presentation/wording.h"

#include <QCoreApplication>

namespace presentation::wording {

namespace {

class AuditMailTelling
{
    Q_DECLARE_TR_FUNCTIONS(AuditMailTelling)

public:
    static QString deed(const storage::AuditEntry &entry, const QString &who, const QString &whom)
    {
        if (entry.kind == u"mail.lock")
            return tr("%1 locked the mail settings of %2.").arg(who, whom);
        if (entry.kind == u"mail.unlock")
            return tr("%1 unlocked the mail settings of %2.").arg(who, whom);
        if (entry.kind == u"mail.settings")
            return entry.after[u"confirmed"_qs].toBool()
                       ? tr("%1 confirmed their own mail settings unchanged.").arg(who)
                       : tr("%1 changed their own mail settings.").arg(who);
        if (entry.kind == u"mail.certificate")
            return tr("%1 accepted the certificate of a mail server.").arg(who);
        if (entry.kind == u"mail.export")
            return tr("%1 exported all backed-up mail.").arg(who);
        return backup(entry, who, whom);
    }

    static QString attempt(const QString &kind, const QString &who, const QString &whom)
    {
        if (kind == u"mail.lock")
            return tr("%1 wanted to lock the mail settings of %2.").arg(who, whom);
        if (kind == u"mail.unlock")
            return tr("%1 wanted to unlock the mail settings of %2.").arg(who, whom);
        if (kind == u"mail.settings")
            return tr("%1 wanted to change their own mail settings.").arg(who);
        if (kind == u"mail.certificate")
            return tr("%1 wanted to accept the certificate of a mail server.").arg(who);
        if (kind == u"mail.export")
            return tr("%1 wanted to export all backed-up mail.").arg(who);
        if (kind == u"mail.backup")
            return tr("%1 wanted to back up the mailbox of %2.").arg(who, whom);
        if (kind == u"mail.latest_backup")
            return tr("%1 wanted to take a latest backup of the mailbox of %2.").arg(who, whom);
        return auditKind(kind);
    }

    static const char *labelOf(const QString &key)
    {
        static const QHash<QString, const char *> labels{
            {u"mailbox"_qs, QT_TR_NOOP("Mailbox")},
            {u"userName"_qs, QT_TR_NOOP("User name at the server")},
            {u"protocol"_qs, QT_TR_NOOP("Protocol")},
            {u"server"_qs, QT_TR_NOOP("Mail server")},
            {u"security"_qs, QT_TR_NOOP("Security")},
            {u"sharing"_qs, QT_TR_NOOP("Sharing")},
            {u"locked"_qs, QT_TR_NOOP("Locked")},
            {u"confirmed"_qs, QT_TR_NOOP("Confirmed")},
            {u"fingerprint"_qs, QT_TR_NOOP("Fingerprint")},
            {u"state"_qs, QT_TR_NOOP("State of the backup")},
            {u"reason"_qs, QT_TR_NOOP("Reason")},
            {u"matched"_qs, QT_TR_NOOP("Messages saved")},
            {u"unmatched"_qs, QT_TR_NOOP("Messages left alone")},
            {u"unreadable"_qs, QT_TR_NOOP("Messages that nobody can read")},
            {u"bytes"_qs, QT_TR_NOOP("Size")},
        };
        return labels.value(key, nullptr);
    }

private:
    static QString backup(const storage::AuditEntry &entry, const QString &who, const QString &whom)
    {
        const bool isLatest = entry.kind == u"mail.latest_backup";
        const QString state = entry.after[u"state"_qs].toString();
        if (state == QLatin1String(domain::nameOf(domain::BackupState::Running)))
            return isLatest ? tr("%1 began a latest backup of the mailbox of %2.").arg(who, whom)
                            : tr("%1 began a backup of the mailbox of %2.").arg(who, whom);
        if (state == QLatin1String(domain::nameOf(domain::BackupState::Completed)))
            return isLatest ? tr("The latest backup of the mailbox of %1 was completed.").arg(whom)
                            : tr("The backup of the mailbox of %1 was completed.").arg(whom);
        return tr("The backup of the mailbox of %1 ended before it was complete.").arg(whom);
    }
};

QString sharingShown(const QString &stored)
{
    for (const domain::MailSharing known : domain::mailSharings) {
        if (stored == QLatin1String(domain::nameOf(known)))
            return mailSharing(known);
    }
    return stored;
}

QString securityShown(const QString &stored)
{
    for (const domain::MailSecurity known : domain::mailSecurities) {
        if (stored == QLatin1String(domain::nameOf(known)))
            return mailSecurity(known);
    }
    return stored;
}

QString stateShown(const QString &stored)
{
    for (const domain::BackupState known : domain::backupStates) {
        if (stored == QLatin1String(domain::nameOf(known)))
            return backupState(known);
    }
    return stored;
}

} // namespace

bool isOfMail(const QString &kind)
{
    return kind.startsWith(u"mail.");
}

QString mailDeed(const storage::AuditEntry &entry, const QString &who, const QString &whom)
{
    return AuditMailTelling::deed(entry, who, whom);
}

QString mailAttempt(const QString &kind, const QString &who, const QString &whom)
{
    return AuditMailTelling::attempt(kind, who, whom);
}

QString mailNameOfKey(const QString &key)
{
    const char *label = AuditMailTelling::labelOf(key);
    return label == nullptr ? key : AuditMailTelling::tr(label);
}

QString shownMailValue(const QString &key, const QJsonValue &value)
{
    if (key == u"bytes" && value.isDouble())
        return dataSize(value.toInteger());
    if (!value.isString())
        return {};
    if (key == u"sharing")
        return sharingShown(value.toString());
    if (key == u"security")
        return securityShown(value.toString());
    if (key == u"state")
        return stateShown(value.toString());
    return key == u"reason" ? refusal(value.toString()) : QString();
}

} // namespace presentation::wording
