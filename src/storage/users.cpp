#include "storage/users.h"

#include "storage/instant.h"
#include "storage/person.h"
#include "storage/seal.h"
#include "storage/statement.h"

namespace storage {

using domain::failure;
using domain::Reason;
using domain::Result;
using domain::User;
using domain::UserBrief;
using domain::UserId;
using domain::UserStatus;

Result<> insert(Database &database, const domain::Role &role)
{
    Statement statement(database, "INSERT INTO roles (id, name, parent, level) VALUES (?, ?, ?, ?)");
    return statement.run({role.id.value, role.name, bound(role.parent), role.level});
}

Result<> insert(Database &database, const domain::Profile &profile)
{
    Statement statement(database,
                        "INSERT INTO profiles (id, name, is_administrator, manages_users) VALUES (?, ?, ?, ?)");
    return statement.run({profile.id.value, profile.name, int(profile.isAdministrator), int(profile.managesUsers)});
}

UserWriter::UserWriter(Database &database)
    : m_users(database, "INSERT INTO users (id, external_id, role, profile, manager, status, status_since, "
                        "is_super_admin, created_at, last_sign_in, owned_records) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      m_people(database, insertPerson), m_keys(database, "INSERT INTO person_keys (user_id, secret) VALUES (?, ?)")
{
}

Result<> UserWriter::add(const User &user, const QString &externalId)
{
    TRY(m_users.write({user.id.value, externalId, user.role.value, user.profile.value, bound(user.manager),
                       int(user.status), instant(user.statusSince), int(user.isSuperAdmin), instant(user.createdAt),
                       instant(user.lastSignIn), user.ownedRecords}));
    TRY(m_people.write(personValues(user)));
    return m_keys.write({user.id.value, newPersonKey()});
}

static constexpr auto selectUser =
    "SELECT u.role, u.profile, u.manager, u.status, u.is_super_admin, u.created_at, u.status_since, u.last_sign_in, "
    "u.owned_records, p.email, p.account, p.photo, " PERSON_NAME_COLUMNS
    " FROM users u LEFT JOIN people p ON p.user_id = u.id WHERE u.id = ?";

Result<User> user(Database &database, UserId id)
{
    TRY_ASSIGN(auto found, row(database, selectUser, {bound(id)}, [id](Statement &s) {
                   User user;
                   user.id = id;
                   user.role = {s.integer(0)};
                   user.profile = {s.integer(1)};
                   user.manager = {s.integer(2)};
                   user.status = UserStatus(s.integer(3));
                   user.isSuperAdmin = s.flag(4);
                   user.createdAt = dateTime(s, 5);
                   user.statusSince = dateTime(s, 6);
                   user.lastSignIn = dateTime(s, 7);
                   user.ownedRecords = s.integer(8);
                   user.email = s.text(9);
                   user.account = s.text(10);
                   user.photo = s.blob(11);
                   user.name = personName(s, 12);
                   return user;
               }));
    if (!found)
        return failure(Reason::NoSuchUser, id);
    return *found;
}

// LEFT JOIN: the values of a person may be gone, the user stays.
#define SELECT_BRIEFS                                                                                                  \
    "SELECT u.id, u.status, u.role, r.level, r.name, u.manager, u.owned_records, " PERSON_NAME_COLUMNS                 \
    " FROM users u JOIN roles r ON r.id = u.role LEFT JOIN people p ON p.user_id = u.id "

static UserBrief briefFrom(Statement &s)
{
    return {UserId{s.integer(0)}, personName(s, 7), UserStatus(s.integer(1)), domain::RoleId{s.integer(2)},
            int(s.integer(3)),    s.text(4),        UserId{s.integer(5)},     s.integer(6)};
}

Result<UserBrief> userBrief(Database &database, UserId id)
{
    TRY_ASSIGN(auto found, row(database, SELECT_BRIEFS "WHERE u.id = ?", {bound(id)}, briefFrom));
    if (!found)
        return failure(Reason::NoSuchUser, id);
    return *found;
}

Result<std::vector<UserBrief>> subordinates(Database &database, UserId manager)
{
    return rows(database, SELECT_BRIEFS "WHERE u.manager = ? AND u.status <> ? ORDER BY u.id",
                {bound(manager), int(UserStatus::Deleted)}, briefFrom);
}

Result<std::vector<UserBrief>> activeUsers(Database &database)
{
    return rows(database, SELECT_BRIEFS "WHERE u.status = ? ORDER BY p.sort_native", {int(UserStatus::Active)},
                briefFrom);
}

Result<std::vector<domain::Role>> roles(Database &database)
{
    return rows(database, "SELECT id, name, parent, level FROM roles ORDER BY level, id", {}, [](Statement &s) {
        return domain::Role{{s.integer(0)}, s.text(1), {s.integer(2)}, int(s.integer(3))};
    });
}

Result<std::vector<domain::Profile>> profiles(Database &database)
{
    return rows(database, "SELECT id, name, is_administrator, manages_users FROM profiles ORDER BY id", {},
                [](Statement &s) {
                    return domain::Profile{{s.integer(0)}, s.text(1), s.flag(2), s.flag(3)};
                });
}

// UNION, not UNION ALL: a circle ends it.
static constexpr auto selectManagersAbove =
    "WITH RECURSIVE above (id) AS (SELECT manager FROM users WHERE id = ? UNION "
    "SELECT u.manager FROM users u JOIN above a ON u.id = a.id WHERE u.manager IS NOT NULL) "
    "SELECT id FROM above WHERE id IS NOT NULL";

Result<std::vector<UserId>> managersAbove(Database &database, UserId user)
{
    return rows(database, selectManagersAbove, {bound(user)}, [](Statement &s) { return UserId{s.integer(0)}; });
}

Result<> recountOwnedRecords(Database &database)
{
    TRY(execute(database, "UPDATE users SET owned_records = 0"));
    TRY(execute(database, "UPDATE users SET owned_records = c.n FROM (SELECT owner, count(*) AS n FROM ownership "
                          "GROUP BY owner) c WHERE c.owner = users.id"));
    return {};
}

} // namespace storage
