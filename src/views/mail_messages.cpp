#include "views/mail_messages.h"

#include <QCoreApplication>

namespace views {

namespace {

using domain::Error;
using domain::Reason;

class MailMessages
{
    Q_DECLARE_TR_FUNCTIONS(views::MailMessages)

public:
    static QString ofSettings(Reason reason, const QString &name)
    {
        switch (reason) {
        case Reason::NoMailAccount:
            return tr("%1 has no mail add-on account. There is nothing to lock or back up.").arg(name);
        case Reason::MailLockedAlready:
            return tr("The settings of %1 are locked already.").arg(name);
        case Reason::MailNotLocked:
            return tr("The settings of %1 are not locked.").arg(name);
        case Reason::MailLockOfOneself:
            return tr("There are several administrators, so nobody locks or unlocks their own settings. Ask another "
                      "administrator to do it.");
        case Reason::MailLockOfPrivate:
            return tr("The mail of %1 is private, and private settings can't be locked. Ask %1 to share the mail "
                      "first.")
                .arg(name);
        case Reason::MailOfSomebodyElse:
            return tr("Only %1 can change these settings. You can lock them.").arg(name);
        case Reason::MailSettingsLocked:
            return tr("An administrator has locked these settings. You can confirm them unchanged; to change them, ask "
                      "an administrator to unlock them.");
        default:
            return {};
        }
    }

    static QString ofBackup(Reason reason, const QString &name)
    {
        switch (reason) {
        case Reason::MailUserNotInactive:
            return tr("%1 is not inactive. Only the mail of inactive users can be backed up: deactivate %1 first.")
                .arg(name);
        case Reason::MailNotPop3:
            return tr("%1 uses IMAP, which leaves nothing to back up. Change to POP3 while %1 is active, or move the "
                      "mail on the mail server.")
                .arg(name);
        case Reason::MailPrivate:
            return tr("The mail of %1 is private. Only shared mail can be backed up: %1 has to share it first.")
                .arg(name);
        case Reason::MailOtherDomain:
            return tr("The mailbox of %1 belongs to another domain than your address. It can't be backed up from here.")
                .arg(name);
        case Reason::MailBackedUpAlready:
            return tr("The mail of %1 is backed up already. “Latest backup” adds what is new.").arg(name);
        case Reason::MailNeverBackedUp:
            return tr("The mail of %1 was never backed up completely. Use “Back up data” first.").arg(name);
        case Reason::MailNotSavedSince:
            return tr("%1 came back and has not saved the mail settings since. Activate %1; once %1 has saved or "
                      "confirmed them, deactivate and try again.")
                .arg(name);
        case Reason::MailBackupRunning:
            return tr("A backup of %1 is running. Wait for its end, or stop it.").arg(name);
        case Reason::MailOfNobodyRelated:
            return tr("You are not related to this record.");
        default:
            return {};
        }
    }

    static QString ofServer(Reason reason)
    {
        switch (reason) {
        case Reason::MailServerNotReached:
            return tr("The mail server can't be reached. Check the name of the server, the port and the network, then "
                      "try again.");
        case Reason::MailCertificateUnknown:
            return tr("The certificate of the mail server is not known, and it was not accepted. Nothing was fetched.");
        case Reason::MailSignInRefused:
            return tr("The mail server refuses this password. Ask the mail administrator to set a new one, and try "
                      "again.");
        case Reason::MailMailboxInUse:
            return tr("Another program is reading this mailbox. Close it, wait a minute and try again.");
        case Reason::MailConnectionLost:
            return tr("The connection to the mail server was lost. What came before is kept: start again, and it goes "
                      "on from there.");
        case Reason::MailServerSilent:
            return tr("The mail server no longer answers. What came before is kept: start again later.");
        case Reason::MailServerNonsense:
            return tr("The mail server answers in a way that can't be understood. Check that this is the POP3 port.");
        case Reason::MailInterrupted:
            return tr("The program ended during the backup. What came before is kept: start again, and it goes on from "
                      "there.");
        default:
            return {};
        }
    }
};

} // namespace

QString mailSentence(const Error &error, const QString &name)
{
    if (QString text = MailMessages::ofSettings(error.reason, name); !text.isEmpty())
        return text;
    if (QString text = MailMessages::ofBackup(error.reason, name); !text.isEmpty())
        return text;
    return MailMessages::ofServer(error.reason);
}

} // namespace views
