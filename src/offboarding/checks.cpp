#include "offboarding/checks.h"

#include "offboarding/planning.h"
#include "storage/census.h"
#include "storage/database.h"
#include "storage/organisation.h"
#include "storage/users.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace offboarding {

using domain::failure;
using domain::MigrationPlan;
using domain::Operator;
using domain::Reason;
using domain::Result;
using domain::UserBrief;
using domain::UserId;

namespace {

Result<> checkComplete(const MigrationPlan &plan)
{
    const std::vector<domain::Missing> missing = plan.missing();
    if (missing.empty())
        return {};
    const bool isAboutSubordinates = missing.front() == domain::Missing::SubordinatesDecision;
    return tl::unexpected(
        domain::Error{Reason::PlanIncomplete, plan.leaver().id, {}, isAboutSubordinates ? "DEL-5" : "DEL-4"});
}

Result<> checkSuccessors(storage::Database &database, const MigrationPlan &plan)
{
    for (const UserId successor : plan.successors()) {
        TRY_ASSIGN(const UserBrief brief, storage::userBrief(database, successor));
        if (!canSucceed(brief, plan.leaver()))
            return failure(Reason::SuccessorNotEligible, successor);
    }
    return {};
}

Result<> checkSubordinates(storage::Database &database, const MigrationPlan &plan)
{
    for (const domain::SubordinateMove &move : plan.subordinateMoves()) {
        if (!move.manager.isValid())
            continue;
        TRY_ASSIGN(const UserBrief manager, storage::userBrief(database, move.manager));
        TRY_ASSIGN(const std::vector<UserId> above, storage::managersAbove(database, move.manager));
        if (!canTakeSubordinates(manager, above, plan))
            return failure(Reason::SubordinatesTargetNotEligible, move.manager);
    }
    return {};
}

constexpr qint64 spare = 16 * 1024 * 1024;

} // namespace

Result<> checkPlan(storage::Database &database, const Operator &who, const MigrationPlan &plan)
{
    // Asked anew: rights may have been lost since the window was opened.
    TRY_ASSIGN(const Operator now, storage::operatorFor(database, who.id));
    TRY_ASSIGN(const domain::Standing standing, storage::standing(database, plan.leaver().id));
    TRY(allowed(now, standing, plan.event()));
    TRY(checkComplete(plan));
    TRY(checkSuccessors(database, plan));
    TRY_ASSIGN(const MigrationPlan fresh, recount(database, plan));
    if (!plan.restsOnSameFactsAs(fresh))
        return failure(Reason::PlanOutdated, plan.leaver().id);
    return checkSubordinates(database, fresh); // whose roles may have changed
}

Result<> checkSpace(storage::Database &database, const MigrationPlan &plan)
{
    const qint64 touched = plan.total(domain::Outcome::Transfer) * storage::Database::pageSize;
    const qint64 needed = std::min(touched, 2 * QFileInfo(database.path()).size()) + spare;
    const QStorageInfo disk(QFileInfo(database.path()).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < needed)
        return failure(Reason::DiskFull, {}, database.path());
    return {};
}

} // namespace offboarding
