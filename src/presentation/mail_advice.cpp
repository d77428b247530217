// The details panel's plain words: what can be done with a mailbox, and what must be done first.
#include "domain/mail_rules.h"
#include "presentation/mail_wording.h"
#include "presentation/wording.h"

#include <QCoreApplication>

namespace presentation::wording {

using domain::MailStanding;
using domain::Operator;
using domain::Reason;
using domain::UserStatus;

namespace {

class Advice
{
    Q_DECLARE_TR_FUNCTIONS(MailAdvice)

public:
    static QStringList ofActive(const QString &name, const Operator &who, const MailStanding &mail)
    {
        const bool isShared = mail.settings.sharing != domain::MailSharing::Private;
        QStringList steps;
        if (mail.settings.protocol == domain::MailProtocol::Imap)
            steps << tr("IMAP leaves nothing to back up once %1 is deactivated. Ask %1 to change to POP3 in their own "
                        "mail settings, or have the mail moved on the mail server to a mailbox of an active user. "
                        "(MAIL-9)")
                         .arg(name);
        if (!isShared)
            steps << tr("The mail of %1 is private: it can be neither locked nor backed up. Ask %1 to share it, by "
                        "record or completely, then lock the configuration. (MAIL-4, MAIL-5)")
                         .arg(name);
        if (const QString domain = domain::domainOf(mail.settings.mailbox); domain != mail.operatorDomain)
            steps << tr("The mailbox belongs to %1, your address to %2: it can't be backed up by you. (MAIL-5)")
                         .arg(domain, mail.operatorDomain);
        if (!steps.isEmpty())
            return steps;
        if (mail.isLocked)
            steps << tr("The configuration is locked: %1 can no longer change or hide anything.").arg(name);
        else if (domain::mayLockMail(who, mail))
            steps << tr("Lock the configuration before anybody speaks of leaving, so that nothing is changed or "
                        "hidden.");
        if (mail.hasCompletedBackup && !mail.isSavedSinceActivation)
            steps << tr("%1 came back after the last backup. For the next one %1 must first sign in and save the mail "
                        "settings, or confirm them unchanged. (MAIL-8)")
                         .arg(name);
        steps << tr("When %1 leaves: deactivate, then back up the data. Until then nobody else can read this mail. "
                    "(ZA-2)")
                     .arg(name);
        return steps;
    }

    static QStringList ofInactive(const QString &name, const Operator &who, const MailStanding &mail)
    {
        if (mail.isBackupRunning)
            return {tr("A backup is running. You can go on working meanwhile.")};
        if (domain::mayBackUpMail(who, mail))
            return {tr("The mailbox uses POP3, is shared, and its domain is yours: back up the data now. You need the "
                       "password of the mailbox; the mail administrator can set a new one on the server."),
                    tr("The messages that belong to CRM records are saved; afterwards everybody related to those "
                       "records can read them. (MAIL-6)")};
        const auto latest = domain::mayTakeLatestBackup(who, mail);
        if (latest && mail.cameBackSinceBackup)
            return {tr("%1 came back after the last backup and was deactivated again: take the latest backup. It adds "
                       "what is new and repeats nothing. (MAIL-7)")
                        .arg(name)};
        if (latest)
            return {tr("The mail is backed up. The latest backup can be taken at any time; check that it is recent "
                       "before you delete %1.")
                        .arg(name)};
        return {ofRefused(latest.error().reason, name, mail)};
    }

private:
    static QString ofRefused(Reason why, const QString &name, const MailStanding &mail)
    {
        switch (why) {
        case Reason::MailNotPop3:
            return tr("IMAP leaves nothing to back up. Have the mail moved on the mail server to a mailbox of an "
                      "active "
                      "user. Or activate %1 again, ask for a change to POP3, deactivate, and back up. (MAIL-9)")
                .arg(name);
        case Reason::MailPrivate:
            return tr("The mail is private and can't be backed up. Activate %1 again and ask for the mail to be "
                      "shared; "
                      "then lock the configuration, deactivate, and back up. (MAIL-5)")
                .arg(name);
        case Reason::MailOtherDomain:
            return tr("The mailbox belongs to %1, your address to %2: this can't be backed up here. An administrator "
                      "whose address belongs to %1 can do it. (MAIL-5)")
                .arg(domain::domainOf(mail.settings.mailbox), mail.operatorDomain);
        case Reason::MailNotSavedSince:
            return tr("%1 came back and left without saving the mail settings. Activate %1 again; %1 signs in and "
                      "saves "
                      "them, or confirms them unchanged; then deactivate and take the latest backup. (MAIL-8)")
                .arg(name);
        default:
            return tr("Nothing can be done here at the moment.");
        }
    }
};

} // namespace

QStringList mailAdvice(const Operator &who, const storage::MailUser &user)
{
    const QString name = nameInSentence(user.name, user.id);
    return user.standing.status == UserStatus::Active ? Advice::ofActive(name, who, user.standing)
                                                      : Advice::ofInactive(name, who, user.standing);
}

} // namespace presentation::wording
