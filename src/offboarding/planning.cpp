#include "offboarding/planning.h"

#include "storage/census.h"
#include "storage/database.h"
#include "storage/organisation.h"
#include "storage/users.h"

namespace offboarding {

using domain::Event;
using domain::MigrationPlan;
using domain::Operator;
using domain::Result;
using domain::UserBrief;
using domain::UserId;

namespace {

Result<MigrationPlan> count(storage::Database &database, UserId leaver, Event event)
{
    TRY_ASSIGN(UserBrief brief, storage::userBrief(database, leaver));
    TRY_ASSIGN(domain::Census census, storage::census(database, leaver));
    TRY_ASSIGN(const storage::Organisation organisation, storage::organisation(database));
    std::vector<UserBrief> subordinates;
    if (event == Event::Delete && organisation.usesReportingManagers) {
        TRY_ASSIGN(subordinates, storage::subordinates(database, leaver));
    }
    return MigrationPlan(event, std::move(brief), std::move(subordinates), std::move(census));
}

Result<std::vector<UserBrief>> headsFor(storage::Database &database, const std::vector<UserBrief> &candidates,
                                        const MigrationPlan &plan)
{
    std::vector<UserBrief> heads;
    if (plan.subordinates().empty())
        return heads;
    for (const UserBrief &candidate : candidates) {
        if (!canTakeSubordinates(candidate, {}, plan))
            continue;
        TRY_ASSIGN(const std::vector<UserId> above, storage::managersAbove(database, candidate.id));
        if (canTakeSubordinates(candidate, above, plan))
            heads.push_back(candidate);
    }
    return heads;
}

} // namespace

Result<> allowed(const Operator &who, const domain::Standing &standing, Event event)
{
    switch (event) {
    case Event::Delete:
        return mayDelete(who, standing);
    case Event::Deactivate:
        return mayDeactivate(who, standing);
    case Event::Migrate:
    case Event::ChangeOwner:
        return require(who, domain::Right::MoveRecords);
    }
    return {};
}

Result<Prepared> prepare(storage::Database &database, const Operator &who, UserId leaver, Event event)
{
    TRY_ASSIGN(storage::Transaction reading, storage::Transaction::beginReading(database));
    Prepared prepared;
    TRY_ASSIGN(prepared.plan, count(database, leaver, event));
    TRY_ASSIGN(prepared.standing, storage::standing(database, leaver));
    prepared.allowed = allowed(who, prepared.standing, event);
    TRY_ASSIGN(const std::vector<UserBrief> active, storage::activeUsers(database));
    for (const UserBrief &candidate : active) {
        if (canSucceed(candidate, prepared.plan.leaver()))
            prepared.successors.push_back(candidate);
    }
    TRY_ASSIGN(prepared.subordinateHeads, headsFor(database, prepared.successors, prepared.plan));
    TRY_ASSIGN(const storage::Organisation organisation, storage::organisation(database));
    prepared.purchasedLicences = organisation.licencesPurchased;
    prepared.restoreDays = organisation.restoreDays;
    return prepared;
}

Result<MigrationPlan> recount(storage::Database &database, const MigrationPlan &choices)
{
    TRY_ASSIGN(const MigrationPlan fresh, count(database, choices.leaver().id, choices.event()));
    return choices.recounted(fresh);
}

} // namespace offboarding
