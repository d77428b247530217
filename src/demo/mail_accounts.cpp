#include "demo/mail_accounts.h"

#include "demo/certificate.h"
#include "demo/data_file.h"
#include "demo/demo_organisation.h"
#include "storage/audit.h"
#include "storage/mail_accounts.h"

#include <algorithm>

namespace demo {

using domain::failure;
using domain::MailProtocol;
using domain::MailSettings;
using domain::MailSharing;
using domain::Reason;
using domain::Result;
using domain::UserId;

namespace {

enum Column { Person, Protocol, Sharing, Locked, Mailbox, Before };
constexpr qsizetype columnCount = Before + 1;

MailSharing sharingNamed(const QString &name)
{
    for (const MailSharing sharing : domain::mailSharings) {
        if (name == QLatin1String(domain::nameOf(sharing)))
            return sharing;
    }
    return MailSharing::RecordLevel;
}

domain::MailServer serverOf(MailProtocol protocol)
{
    constexpr quint16 popWithTls = 995;
    constexpr quint16 imapWithTls = 993;
    if (protocol == MailProtocol::Pop3)
        return {mailHost.toString(), popWithTls, domain::MailSecurity::Tls};
    return {u"imap.sakura-lumiere.example"_qs, imapWithTls, domain::MailSecurity::Tls};
}

MailSettings settingsOf(const domain::User &user, const QStringList &row)
{
    MailSettings settings;
    settings.mailbox = row[Mailbox].isEmpty() ? user.email : row[Mailbox];
    settings.protocol = row[Protocol] == u"imap" ? MailProtocol::Imap : MailProtocol::Pop3;
    settings.server = serverOf(settings.protocol);
    settings.userName = settings.mailbox;
    settings.sharing = sharingNamed(row[Sharing]);
    return settings;
}

/// What happened to one person's account, and when.
struct Past {
    enum class What { Deactivated, BackupBegun, BackupCompleted, Activated, Confirmed };
    What what;
    QDateTime at;
    UserId user;
};

void addPastOf(std::vector<Past> &past, const domain::User &user, bool hasSaved)
{
    using What = Past::What;
    const QDateTime left = user.statusSince; // for the second time
    const QDateTime leftFirst = left.addDays(-120);
    constexpr int backupTook = 94;
    past.push_back({What::Deactivated, leftFirst, user.id});
    past.push_back({What::BackupBegun, leftFirst.addDays(1), user.id});
    past.push_back({What::BackupCompleted, leftFirst.addDays(1).addSecs(backupTook), user.id});
    past.push_back({What::Activated, left.addDays(-90), user.id});
    if (hasSaved)
        past.push_back({What::Confirmed, left.addDays(-89), user.id});
    past.push_back({What::Deactivated, left, user.id});
}

storage::AuditNote noteOf(const Past &event, const char *kind, const char *rule)
{
    storage::AuditNote note;
    note.at = event.at;
    note.who = event.what == Past::What::Confirmed ? event.user : claireFontaine;
    note.kind = QString::fromLatin1(kind);
    note.rule = QString::fromLatin1(rule);
    note.subject = event.user;
    return note;
}

Result<> writeStatus(storage::Database &database, const Past &event, bool isActive)
{
    storage::AuditNote note =
        isActive ? noteOf(event, "user.activate", "USR-4") : noteOf(event, "user.deactivate", "USR-3");
    const QJsonObject active{{u"status"_qs, u"active"_qs}};
    const QJsonObject inactive{{u"status"_qs, u"inactive"_qs}};
    note.before = isActive ? inactive : active;
    note.after = isActive ? active : inactive;
    TRY(storage::append(database, note));
    return {};
}

Result<> writeBackup(storage::Database &database, const Past &event)
{
    storage::AuditNote note = noteOf(event, "mail.backup", "MAIL-6");
    const QJsonObject running{{u"state"_qs, u"running"_qs}};
    if (event.what == Past::What::BackupBegun) {
        note.after = running;
        TRY_ASSIGN(const domain::ChangeId change, storage::append(database, note));
        storage::MailBackup backup;
        backup.user = event.user;
        backup.startedAt = event.at;
        TRY(storage::insertMailBackup(database, backup, change));
        return {};
    }
    TRY_ASSIGN(std::vector<storage::MailBackup> backups, storage::mailBackups(database, event.user));
    storage::MailBackup &backup = backups.front();
    backup.state = domain::BackupState::Completed;
    backup.endedAt = event.at;
    TRY(storage::updateMailBackup(database, backup));
    note.before = running;
    note.after = {{u"state"_qs, u"completed"_qs}};
    TRY(storage::append(database, note));
    return {};
}

Result<> writeConfirmation(storage::Database &database, const Past &event)
{
    storage::AuditNote note = noteOf(event, "mail.settings", "MAIL-1");
    note.after = {{u"confirmed"_qs, true}};
    TRY_ASSIGN(const domain::ChangeId change, storage::append(database, note));
    return storage::markMailSaved(database, event.user, change);
}

Result<> write(storage::Database &database, const Past &event)
{
    switch (event.what) {
    case Past::What::Deactivated:
        return writeStatus(database, event, false);
    case Past::What::Activated:
        return writeStatus(database, event, true);
    case Past::What::BackupBegun:
    case Past::What::BackupCompleted:
        return writeBackup(database, event);
    case Past::What::Confirmed:
        return writeConfirmation(database, event);
    }
    return {};
}

} // namespace

Result<> addMailAccounts(storage::Database &database, const Staff &staff)
{
    TRY_ASSIGN(const auto rows, rowsOf(u"mail_accounts.txt"_qs, columnCount));
    std::vector<Past> past;
    for (const QStringList &row : rows) {
        const UserId id = staff.named(row[Person]);
        if (!id.isValid())
            return failure(Reason::BadInput, {}, row[Person]);
        const domain::User &user = staff.member(id).user;
        TRY(storage::insertMailAccount(database, id, settingsOf(user, row), !row[Locked].isEmpty()));
        if (!row[Before].isEmpty())
            addPastOf(past, user, row[Before] == u"saved");
    }
    std::stable_sort(past.begin(), past.end(), [](const Past &a, const Past &b) { return a.at < b.at; });
    for (const Past &event : past)
        TRY(write(database, event));
    return {};
}

} // namespace demo
