// A small organisation in a real file of a temporary folder, put together by the tests themselves.
#pragma once

#include "domain/catalogue.h"
#include "domain/configuration.h"
#include "domain/operator.h"
#include "storage/database.h"
#include "storage/records.h"
#include "storage/users.h"

#include <QTemporaryDir>
#include <memory>

namespace support {

struct UserOptions {
    domain::UserStatus status = domain::UserStatus::Active;
    int roleLevel = 2; ///< 0 chief, 1 manager, 2 member
    domain::UserId manager;
    bool isAdministrator = false;
    QString lastKana;
    QString firstKana;
    QString lastLatin;
    QString firstLatin;
};

class TestOrganisation
{
public:
    /// With a super admin (user 1, "Claire Fontaine", role level 0) and a second administrator (user 2, "Naoko Mori").
    TestOrganisation();

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] storage::Database &database() { return *m_database; }

    [[nodiscard]] domain::UserId superAdmin() const { return {1}; }
    [[nodiscard]] domain::UserId administrator() const { return {2}; }
    /// Signed in as this user.
    [[nodiscard]] domain::Operator as(domain::UserId user);
    [[nodiscard]] domain::Operator asSuperAdmin() { return as(superAdmin()); }

    domain::UserId addUser(const QString &last, const QString &first, const UserOptions &options = {});
    domain::RecordId addRecord(domain::UserId owner, domain::Module module, bool isOpen = true);
    void addRecords(int count, domain::UserId owner, domain::Module module, bool isOpen = true);
    void nameOnRecord(domain::RecordId record, domain::Capacity capacity, domain::UserId user);
    domain::ConfigurationId addConfiguration(domain::ConfigurationKind kind, domain::Capacity capacity,
                                             domain::UserId user);
    /// Names somebody in every place of the catalogue at least once, but one mailbox is not both POP3 and IMAP: it is POP3.
    /// Subordinates are two.
    void nameEverywhere(domain::UserId user);

    /// The first column of the first row, by a statement of the test's own.
    [[nodiscard]] qint64 number(const QString &sql);
    [[nodiscard]] QString text(const QString &sql);
    void run(const QString &sql);
    /// Every row of every table but those named, as text: two dumps are equal when nothing has changed.
    [[nodiscard]] QString dump(const QStringList &without = {});

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<storage::Database> m_database;
    qint64 m_lastUser = 0;
    qint64 m_lastRecord = 0;
    qint64 m_lastConfiguration = 0;
};

/// The same of any open file.
[[nodiscard]] QString dump(storage::Database &database, const QStringList &without = {});

/// Ends the test program with a message where a result is an error.
template <class T>
T expected(domain::Result<T> result)
{
    if (!result)
        qFatal("%s: %s", domain::nameOf(result.error().reason), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A clock that stands: 2026-11-20 09:00 UTC.
[[nodiscard]] QDateTime testNow();

/// In how many places of the catalogue nameEverywhere names somebody.
[[nodiscard]] std::size_t placesNamedEverywhere();

} // namespace support
