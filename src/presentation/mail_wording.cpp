#include "presentation/mail_wording.h"

#include "presentation/wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace presentation::wording {

using domain::BackupState;
using domain::MailProtocol;
using domain::MailSecurity;
using domain::MailSharing;
using domain::Reason;

namespace {

class MailWords
{
    Q_DECLARE_TR_FUNCTIONS(Mail)

public:
    static QString view(MailView view)
    {
        switch (view) {
        case MailView::All:
            //: a tab: all mail add-on users
            return tr("All");
        case MailView::Active:
            //: a tab: active mail add-on users
            return tr("Active");
        case MailView::Inactive:
            //: a tab: inactive mail add-on users
            return tr("Inactive");
        case MailView::Locked:
            //: a tab: those whose settings are locked
            return tr("Locked", "tab");
        case MailView::CanBeBackedUp:
            //: a tab: those with whom a backup is possible now
            return tr("Can be backed up");
        case MailView::BackedUp:
            //: a tab: those with a completed backup
            return tr("Backed up");
        }
        return {};
    }

    static QString column(int column)
    {
        switch (column) {
        case MailUsersModel::Tick:
            //: the column with the boxes to tick
            return tr("Ticked");
        case MailUsersModel::Name:
            return tr("Name");
        case MailUsersModel::Email:
            return tr("E-mail");
        case MailUsersModel::Status:
            return tr("Status");
        case MailUsersModel::Mailbox:
            return tr("Mailbox");
        case MailUsersModel::Protocol:
            return tr("Protocol");
        case MailUsersModel::Sharing:
            //: column: how the mail is shared with others
            return tr("Sharing");
        case MailUsersModel::Locked:
            //: column: whether the user's mail settings are locked
            return tr("Settings");
        case MailUsersModel::Backup:
            return tr("Backup");
        case MailUsersModel::When:
            //: column: when the last backup was taken
            return tr("Last backup");
        case MailUsersModel::Messages:
            //: column: how many messages are backed up
            return tr("Messages");
        case MailUsersModel::Size:
            return tr("Size");
        case MailUsersModel::News:
            //: column: what may have come since the last backup
            return tr("New since");
        default:
            return {};
        }
    }

    static QString sharing(MailSharing sharing)
    {
        switch (sharing) {
        case MailSharing::Private:
            return tr("Private");
        case MailSharing::RecordLevel:
            return tr("Record-level sharing");
        case MailSharing::All:
            return tr("All shared");
        }
        return {};
    }

    static QString security(MailSecurity security)
    {
        switch (security) {
        case MailSecurity::Tls:
            return tr("TLS");
        case MailSecurity::StartTls:
            return tr("TLS after connecting (STARTTLS)");
        case MailSecurity::None:
            return tr("None: the password can be read on the way");
        }
        return {};
    }

    static QString state(BackupState state)
    {
        switch (state) {
        case BackupState::Running:
            return tr("Running");
        case BackupState::Completed:
            return tr("Completed");
        case BackupState::Failed:
            return tr("Failed");
        case BackupState::Cancelled:
            return tr("Cancelled");
        case BackupState::Interrupted:
            //: a backup that ended because the program was ended
            return tr("Interrupted");
        }
        return {};
    }

    static QString impossible(Reason why)
    {
        switch (why) {
        case Reason::MailNotPop3:
            return tr("Not possible: IMAP");
        case Reason::MailPrivate:
            return tr("Not possible: private");
        case Reason::MailOtherDomain:
            return tr("Not possible: other domain");
        default:
            return tr("Not possible");
        }
    }

    static QString mark(BackupMark mark, const MailRun *run, Reason why)
    {
        switch (mark) {
        case BackupMark::None:
            return u"—"_qs;
        case BackupMark::Impossible:
            return impossible(why);
        case BackupMark::NotYet:
            //: a mailbox that can be backed up and has not been
            return tr("Not yet");
        case BackupMark::Waiting:
            return tr("Waiting");
        case BackupMark::Asking:
            //: a backup that waits for an answer about a certificate
            return tr("Certificate?");
        case BackupMark::Running:
            return run == nullptr || run->permille() < 0 ? tr("Running") : percent(run->permille());
        case BackupMark::Completed:
            return state(BackupState::Completed);
        case BackupMark::Failed:
            return state(BackupState::Failed);
        case BackupMark::Cancelled:
            return state(BackupState::Cancelled);
        case BackupMark::Interrupted:
            return state(BackupState::Interrupted);
        }
        return {};
    }

    //: how much of a backup is done; French: a narrow no-break space before the sign
    static QString percent(int permille) { return tr("%1%").arg(number(permille / 10)); }

    static QString newPossible() { return tr("New mail possible"); }
    static QString notSavedSince() { return tr("Settings not saved since"); }
    static QString madePrivate() { return tr("Made private since"); }
    static QString upToDate() { return tr("Nothing expected"); }

    static QString progress(const MailRun &run)
    {
        const mail::BackupProgress &reached = run.progress;
        if (reached.totalMessages <= 0)
            return tr("Connecting…");
        //: %1 of %n messages, %2 of %3 "11.2 MB"
        return tr("%1 of %Ln messages, %2 of %3", nullptr, int(reached.totalMessages))
            .arg(number(reached.messages), dataSize(reached.bytes), dataSize(reached.totalBytes));
    }

    static QString counts(const storage::MailBackup &backup)
    {
        const qint64 all = backup.matched + backup.unmatched;
        if (all == 0)
            return tr("There was nothing new.");
        //: how many messages were saved, of %1 that were looked at
        return tr("%Ln of %1 messages belong to CRM records and were saved; the others were left alone.", nullptr,
                  int(backup.matched))
            .arg(number(all));
    }

    static QString countsInShort(const storage::MailBackup &backup)
    {
        const qint64 all = backup.matched + backup.unmatched;
        if (all == 0)
            return tr("nothing new");
        //: how many messages of a mailbox were saved, of %1 that were looked at
        return tr("%Ln of %1 messages saved", nullptr, int(backup.matched)).arg(number(all));
    }

    static QString unreadable(int count)
    {
        return tr("Nobody can read %Ln of these messages: their records have no active owner. Mass owner change "
                  "gives the records to somebody. (MAIL-6)",
                  nullptr, count);
    }

    static QString locked(MailLockAction action, const QString &name)
    {
        return action == MailLockAction::Lock ? tr("The settings of %1 are locked").arg(name)
                                              : tr("The settings of %1 are unlocked").arg(name);
    }
    static QString notLocked(MailLockAction action, const QString &name)
    {
        return action == MailLockAction::Lock ? tr("The settings of %1 were not locked").arg(name)
                                              : tr("The settings of %1 were not unlocked").arg(name);
    }
    static QString locked(MailLockAction action, int done, const QString &all)
    {
        return action == MailLockAction::Lock
                   ? tr("The settings of %Ln of %1 users are locked", nullptr, done).arg(all)
                   : tr("The settings of %Ln of %1 users are unlocked", nullptr, done).arg(all);
    }
    //: whether somebody's mail settings are locked; a chip
    static QString isLocked() { return tr("Locked", "chip"); }
};

} // namespace

QString mailView(MailView view)
{
    return MailWords::view(view);
}

QString mailColumn(int column)
{
    return MailWords::column(column);
}

QString mailProtocol(MailProtocol protocol)
{
    return protocol == MailProtocol::Pop3 ? u"POP3"_qs : u"IMAP"_qs;
}

QString mailSharing(MailSharing sharing)
{
    return MailWords::sharing(sharing);
}

QString mailSecurity(MailSecurity security)
{
    return MailWords::security(security);
}

QString mailLocked()
{
    return MailWords::isLocked();
}

QString backupState(BackupState state)
{
    return MailWords::state(state);
}

QString backupMark(BackupMark mark, const MailRun *run, const domain::Result<> &mayBackUp)
{
    return MailWords::mark(mark, run, mayBackUp ? Reason::Cancelled : mayBackUp.error().reason);
}

QString newSinceBackup(const domain::MailStanding &mail, const domain::Result<> &mayTakeLatest)
{
    if (!mayTakeLatest && mayTakeLatest.error().reason == Reason::MailNotSavedSince)
        return MailWords::notSavedSince();
    if (mail.settings.sharing == MailSharing::Private)
        return MailWords::madePrivate();
    return mail.cameBackSinceBackup ? MailWords::newPossible() : MailWords::upToDate();
}

QString dataSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

QString backupProgress(const MailRun &run)
{
    return MailWords::progress(run);
}

QString backupCounts(const storage::MailBackup &backup)
{
    return MailWords::counts(backup);
}

QString backupCountsInShort(const storage::MailBackup &backup)
{
    return MailWords::countsInShort(backup);
}

QString unreadableMail(qint64 messages)
{
    return messages == 0 ? QString() : MailWords::unreadable(int(messages));
}

QString lockResult(const MailLockReport &report)
{
    const int done = report.doneCount();
    if (report.results.size() != 1)
        return MailWords::locked(report.action, done, number(qint64(report.results.size())));
    const MailLockResult &only = report.results.front();
    const QString name = nameInSentence(only.name, only.user);
    return done == 1 ? MailWords::locked(report.action, name) : MailWords::notLocked(report.action, name);
}

} // namespace presentation::wording
