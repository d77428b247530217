#include "domain/offboarding_rules.h"

#include <algorithm>

namespace domain {

namespace {

// Common to whatever takes somebody's access away: oneself, the super admin and the last administrator stay.
Result<> mayLoseAccess(const Operator &who, const Standing &user)
{
    if (user.isSuperAdmin)
        return failure(Reason::IsSuperAdmin, user.id);
    if (user.id == who.id)
        return failure(Reason::IsOneself, user.id);
    const bool isLast = user.isAdministrator && user.status == UserStatus::Active && user.activeAdministrators <= 1;
    if (isLast)
        return failure(Reason::IsLastAdministrator, user.id);
    return {};
}

} // namespace

Result<> mayDelete(const Operator &who, const Standing &user)
{
    TRY(require(who, Right::DeleteUsers));
    if (user.status == UserStatus::Deleted)
        return failure(Reason::AlreadyDeleted, user.id);
    return mayLoseAccess(who, user);
}

Result<> mayDeactivate(const Operator &who, const Standing &user)
{
    TRY(require(who, Right::ManageUsers));
    if (user.status != UserStatus::Active)
        return failure(Reason::NotActive, user.id);
    return mayLoseAccess(who, user);
}

Result<> mayActivate(const Operator &who, const Standing &user)
{
    TRY(require(who, Right::ManageUsers));
    if (user.status != UserStatus::Inactive)
        return failure(Reason::NotInactive, user.id);
    if (user.freeLicences <= 0)
        return failure(Reason::NoLicenceFree, user.id);
    return {};
}

bool canSucceed(const UserBrief &candidate, const UserBrief &leaver)
{
    return candidate.status == UserStatus::Active && candidate.id != leaver.id;
}

bool canTakeSubordinates(const UserBrief &candidate, const std::vector<UserId> &managersAbove,
                         const MigrationPlan &plan)
{
    if (!canSucceed(candidate, plan.leaver()))
        return false;
    const auto isBelowOrHigher = [&](const UserBrief &moves) {
        const bool isSelf = moves.id == candidate.id;
        const bool isAbove = std::find(managersAbove.begin(), managersAbove.end(), moves.id) != managersAbove.end();
        return !isSelf && !isAbove && candidate.roleLevel <= moves.roleLevel;
    };
    const std::vector<UserBrief> &moving = plan.subordinates();
    return std::all_of(moving.begin(), moving.end(), isBelowOrHigher);
}

} // namespace domain
