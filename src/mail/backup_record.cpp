#include "mail/backup_record.h"

#include "domain/mail_rules.h"
#include "storage/audit.h"
#include "storage/database.h"
#include "storage/organisation.h"

#include <QJsonObject>

namespace mail {

using domain::BackupState;
using domain::Operator;
using domain::Result;
using domain::UserId;
using storage::MailBackup;

namespace {

QString wordFor(BackupState state)
{
    return QString::fromLatin1(domain::nameOf(state));
}

storage::AuditNote noteFor(UserId who, UserId user, bool isLatest, const QDateTime &at)
{
    storage::AuditNote note;
    note.at = at;
    note.who = who;
    note.kind = isLatest ? u"mail.latest_backup"_qs : u"mail.backup"_qs;
    note.rule = isLatest ? u"MAIL-7"_qs : u"MAIL-6"_qs;
    note.subject = user;
    return note;
}

Result<BegunBackup> attempt(storage::Database &database, const Operator &who, storage::AuditNote note, bool isLatest)
{
    TRY_ASSIGN(storage::Transaction transaction, storage::Transaction::begin(database));
    TRY_ASSIGN(const Operator now, storage::operatorFor(database, who.id));
    TRY_ASSIGN(const storage::MailUser user, storage::mailUser(database, now, note.subject));
    TRY(isLatest ? domain::mayTakeLatestBackup(now, user.standing) : domain::mayBackUpMail(now, user.standing));
    BegunBackup begun;
    begun.settings = user.standing.settings;
    const domain::MailServer &server = begun.settings.server;
    TRY_ASSIGN(begun.acceptedFingerprint, storage::acceptedFingerprint(database, server.host, server.port));
    begun.row.user = note.subject;
    begun.row.isLatest = isLatest;
    begun.row.startedAt = note.at;
    TRY_ASSIGN(const domain::ChangeId change, storage::nextChange(database));
    TRY_ASSIGN(begun.row.id, storage::insertMailBackup(database, begun.row, change));
    note.after = {{u"state"_qs, wordFor(BackupState::Running)}};
    TRY(storage::append(database, note));
    TRY(transaction.commit());
    return begun;
}

} // namespace

Result<BegunBackup> beginBackup(storage::Database &database, const Operator &who, UserId user, bool isLatest,
                                const domain::Clock &clock)
{
    storage::AuditNote note = noteFor(who.id, user, isLatest, clock());
    Result<BegunBackup> begun = attempt(database, who, note, isLatest);
    if (!begun) {
        database.stopWith({});
        note.after = {{u"refused"_qs, QString::fromLatin1(domain::nameOf(begun.error().reason))}};
        (void)storage::appendRefusal(database, note, begun.error());
    }
    return begun;
}

Result<> endBackup(storage::Database &database, UserId who, const MailBackup &row, const domain::Clock &clock)
{
    MailBackup ended = row;
    ended.endedAt = clock();
    storage::AuditNote note = noteFor(who, row.user, row.isLatest, ended.endedAt);
    note.before = {{u"state"_qs, wordFor(BackupState::Running)}};
    note.after = {{u"state"_qs, wordFor(row.state)},
                  {u"matched"_qs, row.matched},
                  {u"unmatched"_qs, row.unmatched},
                  {u"bytes"_qs, row.bytes},
                  {u"unreadable"_qs, row.unreadable}};
    if (!row.reason.isEmpty())
        note.after.insert(u"reason"_qs, row.reason);
    TRY_ASSIGN(storage::Transaction transaction, storage::Transaction::begin(database));
    TRY(storage::updateMailBackup(database, ended));
    TRY(storage::append(database, note));
    return transaction.commit();
}

} // namespace mail
