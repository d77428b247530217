#include "offboarding/execution.h"

#include "offboarding/checks.h"
#include "offboarding/evidence.h"
#include "offboarding/planning.h"
#include "storage/audit.h"
#include "storage/database.h"
#include "storage/moves.h"
#include "storage/organisation.h"
#include "storage/sources.h"

namespace offboarding {

using domain::ChangeId;
using domain::Event;
using domain::failure;
using domain::MigrationPlan;
using domain::OffboardingReport;
using domain::Operator;
using domain::Outcome;
using domain::Place;
using domain::PlanLine;
using domain::Progress;
using domain::Reason;
using domain::Result;
using domain::UserId;
using domain::UserStatus;

namespace {

Result<qint64> applyToSubordinates(storage::Database &database, const MigrationPlan &plan, const PlanLine &line,
                                   ChangeId change)
{
    if (plan.subordinates().empty())
        return storage::releaseSubordinates(database, plan.leaver().id, change);
    qint64 done = 0;
    for (const domain::SubordinateMove &move : plan.subordinateMoves()) {
        if (move.manager != line.successor)
            continue;
        TRY_ASSIGN(const qint64 moved,
                   storage::setManager(database, move.subordinate, plan.leaver().id, move.manager, change));
        done += moved;
    }
    return done;
}

Result<qint64> transferParts(storage::Database &database, const PlanLine &line, UserId leaver, ChangeId change)
{
    qint64 done = 0;
    for (const domain::PlaceCount &part : line.parts) {
        TRY_ASSIGN(const qint64 moved, storage::transfer(database, storage::sourceOf(line.place), leaver,
                                                         line.successor, part.module, change));
        done += moved;
    }
    return done;
}

Result<qint64> countParts(storage::Database &database, const PlanLine &line, UserId leaver)
{
    qint64 count = 0;
    for (const domain::PlaceCount &part : line.parts) {
        TRY_ASSIGN(const qint64 now, storage::countNow(database, storage::sourceOf(line.place), leaver, part.module));
        count += now;
    }
    return count;
}

/// What the line does; for what stays, nothing is touched and the recount speaks.
Result<qint64> apply(storage::Database &database, const MigrationPlan &plan, const PlanLine &line, ChangeId change)
{
    const UserId leaver = plan.leaver().id;
    if (line.place == Place::Subordinates && line.outcome != Outcome::Keep)
        return applyToSubordinates(database, plan, line, change);
    if (line.outcome == Outcome::Transfer)
        return transferParts(database, line, leaver, change);
    if (domain::ends(line.outcome))
        return storage::end(database, storage::sourceOf(line.place), leaver, line.outcome, change);
    return 0;
}

/// Promised = done: what stays must still be there, what went must be gone.
Result<qint64> recountAfter(storage::Database &database, const MigrationPlan &plan, const PlanLine &line,
                            qint64 touched)
{
    const bool stays = line.outcome == Outcome::Keep || line.outcome == Outcome::Review;
    if (line.place == Place::Subordinates && !stays)
        return touched;
    TRY_ASSIGN(const qint64 now, countParts(database, line, plan.leaver().id));
    return stays ? now : touched - now;
}

Result<std::vector<domain::ReportLine>> applyAll(storage::Database &database, const MigrationPlan &plan,
                                                 ChangeId change, const Progress &progress)
{
    std::vector<domain::ReportLine> done;
    const std::vector<PlanLine> lines = plan.lines();
    qint64 total = 0;
    for (const PlanLine &line : lines)
        total += line.count;
    qint64 reached = 0;
    for (const PlanLine &line : lines) {
        if (progress.stopRequested())
            return failure(Reason::Cancelled, plan.leaver().id);
        TRY_ASSIGN(const qint64 touched, apply(database, plan, line, change));
        done.push_back({line, touched});
        progress.report(reached += line.count, total);
    }
    for (domain::ReportLine &line : done) {
        TRY_ASSIGN(line.done, recountAfter(database, plan, line.promised, line.done));
        if (line.done != line.promised.count)
            return failure(Reason::PlanOutdated, plan.leaver().id);
    }
    return done;
}

Result<> setNewStatus(storage::Database &database, const MigrationPlan &plan, const QDateTime &at, ChangeId change)
{
    switch (plan.event()) {
    case Event::Delete:
        return storage::setStatus(database, plan.leaver().id, UserStatus::Deleted, at, change);
    case Event::Deactivate:
        return storage::setStatus(database, plan.leaver().id, UserStatus::Inactive, at, change);
    case Event::Migrate:
    case Event::ChangeOwner:
        break;
    }
    return {};
}

Result<OffboardingReport> attempt(storage::Database &database, const Operator &who, const MigrationPlan &plan,
                                  const domain::Clock &clock, const Progress &progress)
{
    TRY(checkSpace(database, plan));
    TRY_ASSIGN(storage::Transaction transaction, storage::Transaction::begin(database));
    database.stopWith(progress.stopToken());
    TRY(checkPlan(database, who, plan));
    TRY_ASSIGN(const ChangeId change, storage::nextChange(database));
    OffboardingReport report{change, plan, {}};
    TRY_ASSIGN(report.lines, applyAll(database, plan, change, progress));
    const QDateTime at = clock();
    TRY(setNewStatus(database, plan, at, change));
    TRY_ASSIGN(const storage::AuditNote note, noteOf(database, who, report, at));
    TRY(storage::append(database, note));
    TRY(transaction.commit());
    database.truncateLog();
    return report;
}

} // namespace

Result<OffboardingReport> execute(storage::Database &database, const Operator &who, const MigrationPlan &plan,
                                  const domain::Clock &clock, const Progress &progress)
{
    Result<OffboardingReport> report = attempt(database, who, plan, clock, progress);
    database.stopWith({});
    if (!report)
        recordRefusal(database, who, plan, clock(), report.error());
    return report;
}

} // namespace offboarding
