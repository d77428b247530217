#include "mail/settings.h"

#include "domain/mail_rules.h"
#include "mail/settings_input.h"
#include "storage/audit.h"
#include "storage/database.h"
#include "storage/mail_accounts.h"
#include "storage/organisation.h"

namespace mail {

using domain::ChangeId;
using domain::failure;
using domain::MailServer;
using domain::MailSettings;
using domain::Operator;
using domain::Reason;
using domain::Result;
using domain::UserId;
using storage::AuditNote;

namespace {

AuditNote noteFor(const Operator &who, const char *kind, const char *rule, UserId subject, const QDateTime &at)
{
    AuditNote note;
    note.at = at;
    note.who = who.id;
    note.kind = QString::fromLatin1(kind);
    note.rule = QString::fromLatin1(rule);
    note.subject = subject;
    return note;
}

Result<ChangeId> withRefusalRecorded(storage::Database &database, AuditNote note, Result<ChangeId> change)
{
    if (change)
        return change;
    database.stopWith({});
    note.after = {{u"refused"_qs, QString::fromLatin1(domain::nameOf(change.error().reason))}};
    (void)storage::appendRefusal(database, note, change.error());
    return change;
}

Result<ChangeId> attemptLocking(storage::Database &database, const Operator &who, AuditNote note, bool locks)
{
    TRY_ASSIGN(storage::Transaction transaction, storage::Transaction::begin(database));
    TRY_ASSIGN(const Operator now, storage::operatorFor(database, who.id));
    TRY_ASSIGN(const storage::MailUser user, storage::mailUser(database, now, note.subject));
    TRY(locks ? mayLockMail(now, user.standing) : mayUnlockMail(now, user.standing));
    TRY(storage::setMailLocked(database, note.subject, locks));
    note.before = {{u"locked"_qs, !locks}};
    note.after = {{u"locked"_qs, locks}};
    TRY_ASSIGN(const ChangeId change, storage::append(database, note));
    TRY(transaction.commit());
    return change;
}

/// The settings as an entry tells them, but those that are the same in `other`. There is no password among them.
Result<QJsonObject> told(storage::Database &database, UserId user, const MailSettings &settings,
                         const MailSettings &other)
{
    QJsonObject values;
    const auto add = [&values](const QString &key, const QString &value, const QString &otherValue) {
        if (value != otherValue)
            values[key] = value;
    };
    const auto word = [](auto value) { return QString::fromLatin1(domain::nameOf(value)); };
    const auto server = [](const MailServer &at) { return u"%1:%2"_qs.arg(at.host).arg(at.port); };
    add(u"protocol"_qs, word(settings.protocol), word(other.protocol));
    add(u"server"_qs, server(settings.server), server(other.server));
    add(u"security"_qs, word(settings.server.security), word(other.server.security));
    add(u"sharing"_qs, word(settings.sharing), word(other.sharing));
    if (settings.mailbox != other.mailbox) {
        TRY_ASSIGN(values[u"mailbox"_qs], storage::sealedFor(database, user, settings.mailbox));
    }
    if (settings.userName != other.userName) {
        TRY_ASSIGN(values[u"userName"_qs], storage::sealedFor(database, user, settings.userName));
    }
    return values;
}

Result<> changeTo(storage::Database &database, const MailSettings &settings, const storage::MailUser &user,
                  AuditNote &note)
{
    TRY(checkSettings(user.id, settings));
    TRY(storage::setMailSettings(database, user.id, settings));
    TRY_ASSIGN(note.before, told(database, user.id, user.standing.settings, settings));
    TRY_ASSIGN(note.after, told(database, user.id, settings, user.standing.settings));
    return {};
}

Result<ChangeId> attemptSaving(storage::Database &database, const Operator &who, const MailSettings &settings,
                               AuditNote note)
{
    TRY_ASSIGN(storage::Transaction transaction, storage::Transaction::begin(database));
    TRY_ASSIGN(const Operator now, storage::operatorFor(database, who.id));
    TRY_ASSIGN(const storage::MailUser user, storage::mailUser(database, now, now.id));
    if (settings == user.standing.settings) {
        TRY(mayConfirmMailSettings(now, user.standing));
        note.after = {{u"confirmed"_qs, true}};
    } else {
        TRY(mayChangeMailSettings(now, user.standing));
        TRY(changeTo(database, settings, user, note));
    }
    TRY_ASSIGN(const ChangeId change, storage::append(database, note));
    TRY(storage::markMailSaved(database, user.id, change));
    TRY(transaction.commit());
    return change;
}

Result<ChangeId> attemptAccepting(storage::Database &database, const Operator &who, const MailServer &server,
                                  const QByteArray &fingerprint, AuditNote note)
{
    TRY_ASSIGN(storage::Transaction transaction, storage::Transaction::begin(database));
    TRY_ASSIGN(const Operator now, storage::operatorFor(database, who.id));
    TRY(require(now, domain::Right::ManageMailAddOn));
    TRY(checkServer({}, server));
    if (fingerprint.isEmpty())
        return failure(Reason::BadInput, {}, u"fingerprint"_qs);
    TRY_ASSIGN(const QByteArray before, storage::acceptedFingerprint(database, server.host, server.port));
    const auto shown = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex(':')); };
    if (!before.isEmpty())
        note.before = {{u"fingerprint"_qs, shown(before)}};
    note.after = {{u"server"_qs, u"%1:%2"_qs.arg(server.host).arg(server.port)},
                  {u"fingerprint"_qs, shown(fingerprint)}};
    TRY_ASSIGN(const ChangeId change, storage::append(database, note));
    TRY(storage::acceptFingerprint(database, server.host, server.port, fingerprint, change));
    TRY(transaction.commit());
    return change;
}

} // namespace

Result<ChangeId> lock(storage::Database &database, const Operator &who, UserId user, const domain::Clock &clock)
{
    const AuditNote note = noteFor(who, "mail.lock", "MAIL-2", user, clock());
    return withRefusalRecorded(database, note, attemptLocking(database, who, note, true));
}

Result<ChangeId> unlock(storage::Database &database, const Operator &who, UserId user, const domain::Clock &clock)
{
    const AuditNote note = noteFor(who, "mail.unlock", "MAIL-2", user, clock());
    return withRefusalRecorded(database, note, attemptLocking(database, who, note, false));
}

Result<ChangeId> saveSettings(storage::Database &database, const Operator &who, const MailSettings &settings,
                              const domain::Clock &clock)
{
    const AuditNote note = noteFor(who, "mail.settings", "MAIL-1", who.id, clock());
    return withRefusalRecorded(database, note, attemptSaving(database, who, tidied(settings), note));
}

Result<ChangeId> acceptCertificate(storage::Database &database, const Operator &who, const MailServer &server,
                                   const QByteArray &fingerprint, const domain::Clock &clock)
{
    const AuditNote note = noteFor(who, "mail.certificate", "OPR-3", {}, clock());
    return withRefusalRecorded(database, note, attemptAccepting(database, who, server, fingerprint, note));
}

} // namespace mail
