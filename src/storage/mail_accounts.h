// Mail add-on users and their backups, in the organisation's file. Statements only: rules are asked by whoever calls.
#pragma once

#include "domain/mail_account.h"
#include "domain/operator.h"

#include <QDateTime>
#include <optional>

namespace storage {

class Database;

struct MailBackup {
    qint64 id = 0;
    domain::UserId user;
    domain::BackupState state = domain::BackupState::Running;
    bool isLatest = false;
    QDateTime startedAt;
    QDateTime endedAt;
    qint64 matched = 0;
    qint64 unmatched = 0;
    qint64 unreadable = 0;
    qint64 bytes = 0;
    QString reason; ///< domain::nameOf of why it failed
};

/// A row of the page.
struct MailUser {
    domain::UserId id;
    domain::PersonName name;
    QString email;
    domain::MailStanding standing; ///< seen by the operator who asked
    std::optional<MailBackup> lastBackup;
    QDateTime lastCompleted;
    qint64 keptMessages = 0; ///< by all backups of this mailbox together
    qint64 keptBytes = 0;
};

/// Every confirmed user of the add-on, active or inactive (§4); in the native order of names (see user_list.h).
[[nodiscard]] domain::Result<std::vector<MailUser>> mailUsers(Database &database, const domain::Operator &who);
/// One of them, whatever their status. Refuses with NoSuchUser where there is no user, NoMailAccount without an account.
[[nodiscard]] domain::Result<MailUser> mailUser(Database &database, const domain::Operator &who, domain::UserId user);

[[nodiscard]] domain::Result<> insertMailAccount(Database &database, domain::UserId user,
                                                 const domain::MailSettings &settings, bool isLocked = false);
[[nodiscard]] domain::Result<> setMailSettings(Database &database, domain::UserId user,
                                               const domain::MailSettings &settings);
[[nodiscard]] domain::Result<> setMailLocked(Database &database, domain::UserId user, bool isLocked);
[[nodiscard]] domain::Result<> markMailSaved(Database &database, domain::UserId user, domain::ChangeId change);

/// Sets its id.
[[nodiscard]] domain::Result<qint64> insertMailBackup(Database &database, const MailBackup &backup,
                                                      domain::ChangeId started);
[[nodiscard]] domain::Result<> updateMailBackup(Database &database, const MailBackup &backup);
/// Newest first.
[[nodiscard]] domain::Result<std::vector<MailBackup>> mailBackups(Database &database, domain::UserId user);
[[nodiscard]] domain::Result<std::vector<MailBackup>> runningMailBackups(Database &database);

/// SHA-256; empty where nobody accepted one for this server.
[[nodiscard]] domain::Result<QByteArray> acceptedFingerprint(Database &database, const QString &host, quint16 port);
[[nodiscard]] domain::Result<> acceptFingerprint(Database &database, const QString &host, quint16 port,
                                                 const QByteArray &fingerprint, domain::ChangeId change);

} // namespace storage
