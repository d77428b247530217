#include "exchange/organisation_writer.h"

#include "domain/fold.h"
#include "exchange/profiles.h"
#include "storage/organisation.h"
#include "storage/records.h"
#include "storage/users.h"

#include <QHash>
#include <algorithm>
#include <numeric>

namespace exchange {

using domain::ProfileId;
using domain::Result;
using domain::RoleId;
using domain::UserId;
using storage::Database;

namespace {

Result<QHash<QString, RoleId>> writeRoles(Database &database, const ImportPlan &plan)
{
    QHash<QString, RoleId> byName;
    for (std::size_t i = 0; i < plan.roles.size(); ++i) {
        const PlannedRole &planned = plan.roles[i];
        const RoleId id{static_cast<qint64>(i) + 1};
        TRY(storage::insert(database, domain::Role{id, planned.name, RoleId{planned.parent + 1}, planned.level}));
        byName.insert(domain::folded(planned.name), id);
    }
    return byName;
}

struct Profiles {
    QHash<QString, ProfileId> byName;
    ProfileId administrator;
};

Result<Profiles> writeProfiles(Database &database, const ImportPlan &plan)
{
    Profiles profiles;
    for (const QString &name : plan.profiles) {
        const bool isAdministrator = isAdministratorProfile(name, plan.names);
        const ProfileId id{profiles.byName.size() + 1};
        TRY(storage::insert(database, domain::Profile{id, name, isAdministrator, isAdministrator}));
        profiles.byName.insert(domain::folded(name), id);
        if (isAdministrator && !profiles.administrator.isValid())
            profiles.administrator = id;
    }
    return profiles;
}

/// Managers before their people.
std::vector<std::size_t> fromTheTop(const std::vector<PlannedUser> &users)
{
    std::vector<int> depths(users.size(), 0);
    for (std::size_t i = 0; i < users.size(); ++i) {
        for (int above = users[i].manager; above >= 0; above = users[static_cast<std::size_t>(above)].manager)
            ++depths[i];
    }
    std::vector<std::size_t> order(users.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t one, std::size_t other) { return depths[one] < depths[other]; });
    return order;
}

Result<> writeUsers(Database &database, const ImportPlan &plan, const QHash<QString, RoleId> &roles,
                    const Profiles &profiles, int superAdmin, const QDateTime &now)
{
    storage::UserWriter writer(database);
    for (const std::size_t i : fromTheTop(plan.users)) {
        const PlannedUser &planned = plan.users[i];
        domain::User user;
        user.id = UserId{static_cast<qint64>(i) + 1};
        user.name = planned.name;
        user.email = planned.email;
        user.role = roles.value(domain::folded(planned.role));
        user.isSuperAdmin = static_cast<int>(i) == superAdmin;
        user.profile = profiles.byName.value(domain::folded(planned.profile));
        if (user.isSuperAdmin && !isAdministratorProfile(planned.profile, plan.names))
            user.profile = profiles.administrator;
        user.manager = UserId{planned.manager + 1};
        user.status = planned.status;
        user.createdAt = planned.createdAt.isValid() ? planned.createdAt : now;
        user.statusSince = now;
        user.lastSignIn = planned.lastSignIn;
        TRY(writer.add(user, planned.externalId));
    }
    return {};
}

Result<> writeGroups(Database &database, const ImportPlan &plan, const QDateTime &now)
{
    storage::ConfigurationWriter writer(database);
    QHash<QString, domain::ConfigurationId> byName;
    for (std::size_t i = 0; i < plan.users.size(); ++i) {
        const QString &name = plan.users[i].group;
        if (name.isEmpty())
            continue;
        domain::ConfigurationId &id = byName[domain::folded(name)];
        if (!id.isValid()) {
            id = domain::ConfigurationId{byName.size()};
            storage::Configuration group;
            group.id = id;
            group.kind = domain::ConfigurationKind::Group;
            group.name = name;
            group.createdAt = now;
            TRY(writer.add(group));
        }
        TRY(writer.addUser(id, domain::Capacity::Member, UserId{static_cast<qint64>(i) + 1}));
    }
    return {};
}

} // namespace

Result<> writeOrganisation(Database &database, const ImportPlan &plan, const NewOrganisation &organisation,
                           int superAdmin, const QDateTime &now)
{
    storage::Organisation made;
    made.name = organisation.name;
    made.ruleSet = organisation.ruleSet;
    made.timeZone = plan.timeZone;
    made.licencesPurchased = organisation.licencesPurchased.value_or(static_cast<int>(plan.activeUsers()));
    made.usesReportingManagers = plan.usesReportingManagers;
    made.createdAt = now;
    TRY(storage::insert(database, made));
    TRY_ASSIGN(const auto roles, writeRoles(database, plan));
    TRY_ASSIGN(const Profiles profiles, writeProfiles(database, plan));
    TRY(writeUsers(database, plan, roles, profiles, superAdmin, now));
    return writeGroups(database, plan, now);
}

} // namespace exchange
