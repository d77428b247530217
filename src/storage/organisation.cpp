#include "storage/organisation.h"

#include "storage/instant.h"
#include "storage/statement.h"

namespace storage {

using domain::failure;
using domain::Reason;
using domain::Result;
using domain::UserId;
using domain::UserStatus;

static constexpr auto insertOrganisation =
    "INSERT INTO organisation (id, name, rule_set, time_zone, is_demo, restore_days, licences_purchased, "
    "uses_reporting_managers, created_at) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)";

Result<> insert(Database &database, const Organisation &organisation)
{
    Statement statement(database, insertOrganisation);
    return statement.run({organisation.name, organisation.ruleSet, QString::fromLatin1(organisation.timeZone),
                          int(organisation.isDemo), organisation.restoreDays, organisation.licencesPurchased,
                          int(organisation.usesReportingManagers), instant(organisation.createdAt)});
}

static constexpr auto selectOrganisation =
    "SELECT name, rule_set, time_zone, is_demo, restore_days, licences_purchased, uses_reporting_managers, "
    "created_at FROM organisation";

Result<Organisation> organisation(Database &database)
{
    TRY_ASSIGN(auto found, row(database, selectOrganisation, {}, [](Statement &s) {
                   return Organisation{s.text(0),         s.text(1), s.text(2).toLatin1(), s.flag(3), int(s.integer(4)),
                                       int(s.integer(5)), s.flag(6), dateTime(s, 7)};
               }));
    if (!found)
        return failure(Reason::NotOurDatabase);
    return *found;
}

Result<Licences> licences(Database &database)
{
    TRY_ASSIGN(const qint64 purchased, number(database, "SELECT licences_purchased FROM organisation"));
    TRY_ASSIGN(const qint64 used,
               number(database, "SELECT count(*) FROM users WHERE status = ?", {int(UserStatus::Active)}));
    return Licences{purchased, used};
}

static constexpr auto selectRights =
    "SELECT u.status, u.is_super_admin, p.is_administrator, p.manages_users FROM users u "
    "JOIN profiles p ON p.id = u.profile WHERE u.id = ?";

Result<domain::Operator> operatorFor(Database &database, UserId user)
{
    struct Found {
        UserStatus status;
        domain::Operator rights;
    };
    TRY_ASSIGN(auto found, row(database, selectRights, {bound(user)}, [user](Statement &s) {
                   return Found{UserStatus(s.integer(0)), {user, s.flag(1), s.flag(2), s.flag(3)}};
               }));
    if (!found)
        return failure(Reason::NoSuchUser, user);
    if (found->status != UserStatus::Active)
        return failure(Reason::NotActive, user);
    return found->rights;
}

Result<UserId> superAdmin(Database &database)
{
    TRY_ASSIGN(const qint64 id, number(database, "SELECT id FROM users WHERE is_super_admin = 1"));
    return UserId{id};
}

static constexpr auto countAdministrators =
    "SELECT count(*) FROM users u JOIN profiles p ON p.id = u.profile WHERE u.status = ? AND p.is_administrator = 1";

Result<qint64> activeAdministrators(Database &database)
{
    return number(database, countAdministrators, {int(UserStatus::Active)});
}

} // namespace storage
