// Users, roles, profiles and the people behind them: writing, and reading one.
#pragma once

#include "domain/user.h"
#include "storage/writer.h"

#include <QVariant>

namespace storage {

class Database;

[[nodiscard]] domain::Result<> insert(Database &database, const domain::Role &role);
[[nodiscard]] domain::Result<> insert(Database &database, const domain::Profile &profile);

/// Adds many users: the statements are prepared once. Keys for sealing are made with them.
class UserWriter
{
public:
    explicit UserWriter(Database &database);
    /// `externalId` is the CRM's own id, or empty.
    [[nodiscard]] domain::Result<> add(const domain::User &user, const QString &externalId = {});

private:
    Writer m_users;
    Writer m_people;
    Writer m_keys;
};

[[nodiscard]] domain::Result<domain::User> user(Database &database, domain::UserId id);
[[nodiscard]] domain::Result<domain::UserBrief> userBrief(Database &database, domain::UserId id);
/// Those, not deleted, whose reporting manager somebody is.
[[nodiscard]] domain::Result<std::vector<domain::UserBrief>> subordinates(Database &database, domain::UserId manager);
/// Active users, by name; for pickers.
[[nodiscard]] domain::Result<std::vector<domain::UserBrief>> activeUsers(Database &database);
[[nodiscard]] domain::Result<std::vector<domain::Role>> roles(Database &database);
[[nodiscard]] domain::Result<std::vector<domain::Profile>> profiles(Database &database);
/// A user's way up: manager, manager's manager …; ends at the top or where a circle closes.
[[nodiscard]] domain::Result<std::vector<domain::UserId>> managersAbove(Database &database, domain::UserId user);
/// Sets the kept counter of owned records for everybody; after bulk writing.
[[nodiscard]] domain::Result<> recountOwnedRecords(Database &database);

} // namespace storage
