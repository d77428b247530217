#include "storage/mail_accounts.h"

#include "storage/database.h"
#include "storage/instant.h"
#include "storage/organisation.h"
#include "storage/person.h"
#include "storage/statement.h"

namespace storage {

using domain::BackupState;
using domain::ChangeId;
using domain::failure;
using domain::MailSettings;
using domain::Operator;
using domain::Reason;
using domain::Result;
using domain::UserId;
using domain::UserStatus;

namespace {

/// What the rows of one list have in common.
struct Asked {
    qint64 activeAdministrators = 0;
    QString operatorDomain;
};

Result<Asked> askedBy(Database &database, const Operator &who)
{
    Asked asked;
    TRY_ASSIGN(asked.activeAdministrators, activeAdministrators(database));
    TRY_ASSIGN(auto email, row(database, "SELECT email FROM people WHERE user_id = ?", {bound(who.id)},
                               [](Statement &s) { return s.text(0); }));
    asked.operatorDomain = domain::domainOf(email.value_or(QString()));
    return asked;
}

} // namespace

#define BACKUP_COLUMNS(b)                                                                                              \
#b ".id, " #b ".user_id, " #b ".state, " #b ".is_latest, " #b ".started_at, " #b ".ended_at, " #b ".matched, " #b  \
       ".unmatched, " #b ".unreadable, " #b ".bytes, " #b ".reason"

static MailBackup backupFrom(const Statement &s, int first = 0)
{
    return {s.integer(first),
            UserId{s.integer(first + 1)},
            BackupState(s.integer(first + 2)),
            s.flag(first + 3),
            dateTime(s, first + 4),
            dateTime(s, first + 5),
            s.integer(first + 6),
            s.integer(first + 7),
            s.integer(first + 8),
            s.integer(first + 9),
            s.text(first + 10)};
}

// LEFT JOIN people: the values of a person may be gone. The last backup, and of the completed ones the last, stand for
// themselves; all of them together are summed up. 2: completed; 1: running.
#define SELECT_MAIL_USERS                                                                                              \
    "SELECT a.user_id, u.status, p.email, p.mailbox, a.protocol, a.host, a.port, a.security, p.mail_user_name, "       \
    "a.sharing, a.is_locked, "                                                                                         \
    "EXISTS (SELECT 1 FROM mail_backups r WHERE r.user_id = a.user_id AND r.state = 1), "                              \
    "a.saved_change, (SELECT max(e.sequence) FROM audit e WHERE e.subject = a.user_id AND e.kind = 'user.activate' "   \
    "AND e.is_refused = 0), c.started_change, c.ended_at, "                                                            \
    "(SELECT sum(k.matched) FROM mail_backups k WHERE k.user_id = a.user_id), "                                        \
    "(SELECT sum(k.bytes) FROM mail_backups k WHERE k.user_id = a.user_id), " PERSON_NAME_COLUMNS ", " BACKUP_COLUMNS( \
        l) " FROM mail_accounts a JOIN users u ON u.id = a.user_id "                                                   \
           "LEFT JOIN people p ON p.user_id = a.user_id "                                                              \
           "LEFT JOIN mail_backups l ON l.id = (SELECT max(x.id) FROM mail_backups x WHERE x.user_id = a.user_id) "    \
           "LEFT JOIN mail_backups c ON c.id = (SELECT max(y.id) FROM mail_backups y WHERE y.user_id = a.user_id "     \
           "AND y.state = 2) "

static MailSettings settingsFrom(const Statement &s)
{
    MailSettings settings;
    settings.mailbox = s.text(3);
    settings.protocol = domain::MailProtocol(s.integer(4));
    settings.server = {s.text(5), quint16(s.integer(6)), domain::MailSecurity(s.integer(7))};
    settings.userName = s.text(8);
    settings.sharing = domain::MailSharing(s.integer(9));
    return settings;
}

static MailUser mailUserFrom(const Statement &s, const Asked &asked)
{
    constexpr int nameColumn = 18;
    constexpr int backupColumn = nameColumn + 6;
    MailUser user;
    user.id = {s.integer(0)};
    user.email = s.text(2);
    user.name = personName(s, nameColumn);
    domain::MailStanding &standing = user.standing;
    standing.user = user.id;
    standing.status = UserStatus(s.integer(1));
    standing.settings = settingsFrom(s);
    standing.isLocked = s.flag(10);
    standing.isBackupRunning = s.flag(11);
    standing.activeAdministrators = asked.activeAdministrators;
    standing.operatorDomain = asked.operatorDomain;
    const bool cameBack = !s.isNull(13);
    const qint64 activation = s.integer(13);
    standing.isSavedSinceActivation = !cameBack || s.integer(12) >= activation;
    standing.hasCompletedBackup = !s.isNull(14);
    standing.cameBackSinceBackup = cameBack && standing.hasCompletedBackup && activation > s.integer(14);
    user.lastCompleted = dateTime(s, 15);
    user.keptMessages = s.integer(16);
    user.keptBytes = s.integer(17);
    if (!s.isNull(backupColumn))
        user.lastBackup = backupFrom(s, backupColumn);
    return user;
}

Result<std::vector<MailUser>> mailUsers(Database &database, const Operator &who)
{
    TRY_ASSIGN(const auto view, Transaction::beginReading(database));
    TRY_ASSIGN(const Asked asked, askedBy(database, who));
    return rows(database, SELECT_MAIL_USERS "WHERE u.status IN (?, ?) ORDER BY p.sort_native, a.user_id",
                {int(UserStatus::Active), int(UserStatus::Inactive)},
                [&asked](Statement &s) { return mailUserFrom(s, asked); });
}

Result<MailUser> mailUser(Database &database, const Operator &who, UserId user)
{
    TRY_ASSIGN(const Asked asked, askedBy(database, who));
    TRY_ASSIGN(auto found, row(database, SELECT_MAIL_USERS "WHERE a.user_id = ?", {bound(user)},
                               [&asked](Statement &s) { return mailUserFrom(s, asked); }));
    if (found)
        return *std::move(found);
    TRY_ASSIGN(const qint64 users, number(database, "SELECT count(*) FROM users WHERE id = ?", {bound(user)}));
    return failure(users == 0 ? Reason::NoSuchUser : Reason::NoMailAccount, user);
}

namespace {

// The personal half of the settings; without the person there is nowhere to write it.
Result<> setPersonal(Database &database, UserId user, const MailSettings &settings)
{
    TRY_ASSIGN(const qint64 changed,
               execute(database, "UPDATE people SET mailbox = ?, mail_user_name = ? WHERE user_id = ?",
                       {settings.mailbox, settings.userName, bound(user)}));
    if (changed == 0)
        return failure(Reason::NoSuchUser, user);
    return {};
}

// Changes one account; refuses where there is none.
Result<> change(Database &database, UserId user, const Sql &sql, const QVariantList &values)
{
    TRY_ASSIGN(const qint64 changed, execute(database, sql, values));
    if (changed == 0)
        return failure(Reason::NoMailAccount, user);
    return {};
}

} // namespace

Result<> insertMailAccount(Database &database, UserId user, const MailSettings &settings, bool isLocked)
{
    TRY(setPersonal(database, user, settings));
    Statement insert(database, "INSERT INTO mail_accounts (user_id, protocol, sharing, host, port, security, "
                               "is_locked) VALUES (?, ?, ?, ?, ?, ?, ?)");
    return insert.run({bound(user), int(settings.protocol), int(settings.sharing), settings.server.host,
                       int(settings.server.port), int(settings.server.security), int(isLocked)});
}

Result<> setMailSettings(Database &database, UserId user, const MailSettings &settings)
{
    TRY(change(database, user,
               "UPDATE mail_accounts SET protocol = ?, sharing = ?, host = ?, port = ?, security = ? WHERE user_id = ?",
               {int(settings.protocol), int(settings.sharing), settings.server.host, int(settings.server.port),
                int(settings.server.security), bound(user)}));
    return setPersonal(database, user, settings);
}

Result<> setMailLocked(Database &database, UserId user, bool isLocked)
{
    return change(database, user, "UPDATE mail_accounts SET is_locked = ? WHERE user_id = ?",
                  {int(isLocked), bound(user)});
}

Result<> markMailSaved(Database &database, UserId user, ChangeId change)
{
    return storage::change(database, user, "UPDATE mail_accounts SET saved_change = ? WHERE user_id = ?",
                           {change.value, bound(user)});
}

Result<qint64> insertMailBackup(Database &database, const MailBackup &backup, ChangeId started)
{
    Statement insert(database, "INSERT INTO mail_backups (user_id, state, is_latest, started_at, started_change, "
                               "ended_at, matched, unmatched, unreadable, bytes, reason) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    TRY(insert.run({bound(backup.user), int(backup.state), int(backup.isLatest), instant(backup.startedAt),
                    started.value, instant(backup.endedAt), backup.matched, backup.unmatched, backup.unreadable,
                    backup.bytes, backup.reason}));
    return number(database, "SELECT last_insert_rowid()");
}

Result<> updateMailBackup(Database &database, const MailBackup &backup)
{
    TRY_ASSIGN(const qint64 changed,
               execute(database,
                       "UPDATE mail_backups SET state = ?, ended_at = ?, matched = ?, unmatched = ?, unreadable = ?, "
                       "bytes = ?, reason = ? WHERE id = ?",
                       {int(backup.state), instant(backup.endedAt), backup.matched, backup.unmatched, backup.unreadable,
                        backup.bytes, backup.reason, backup.id}));
    if (changed == 0)
        return failure(Reason::StorageFailed, backup.user, u"mail_backups %1"_qs.arg(backup.id));
    return {};
}

Result<std::vector<MailBackup>> mailBackups(Database &database, UserId user)
{
    return rows(database, "SELECT " BACKUP_COLUMNS(b) " FROM mail_backups b WHERE b.user_id = ? ORDER BY b.id DESC",
                {bound(user)}, [](Statement &s) { return backupFrom(s); });
}

// The state as a number in the text: an index holds just those.
Result<std::vector<MailBackup>> runningMailBackups(Database &database)
{
    return rows(database, "SELECT " BACKUP_COLUMNS(b) " FROM mail_backups b WHERE b.state = 1 ORDER BY b.id", {},
                [](Statement &s) { return backupFrom(s); });
}

Result<QByteArray> acceptedFingerprint(Database &database, const QString &host, quint16 port)
{
    TRY_ASSIGN(auto found, row(database, "SELECT fingerprint FROM mail_certificates WHERE host = ? AND port = ?",
                               {host.toLower(), int(port)}, [](Statement &s) { return s.blob(0); }));
    return found.value_or(QByteArray());
}

Result<> acceptFingerprint(Database &database, const QString &host, quint16 port, const QByteArray &fingerprint,
                           ChangeId change)
{
    TRY(execute(database,
                "INSERT OR REPLACE INTO mail_certificates (host, port, fingerprint, accepted_change) "
                "VALUES (?, ?, ?, ?)",
                {host.toLower(), int(port), fingerprint, change.value}));
    return {};
}

} // namespace storage
