#include "offboarding/execution.h"

#include "offboarding/checks.h"
#include "offboarding/evidence.h"
#include "offboarding/planning.h"
#include "storage/audit.h"
#include "storage/database.h"
#include "storage/moves.h"
#include "storage/organisation.h"
#include "storage/sources.h"

#include <algorithm>

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
using domain::ReportLine;
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

std::vector<domain::Module> modulesOf(const PlanLine &line)
{
    std::vector<domain::Module> modules;
    for (const domain::PlaceCount &part : line.parts) {
        if (part.module)
            modules.push_back(*part.module);
    }
    return modules;
}

bool movesOwned(const PlanLine &line)
{
    return line.outcome == Outcome::Transfer && domain::isOwnership(line.place);
}

/// Owned records that go to the same successor, moved together. How many were touched is known of the whole: where it
/// is what was promised, each line has touched its own.
Result<> moveOwned(storage::Database &database, UserId leaver, UserId successor, std::vector<ReportLine> &lines,
                   ChangeId change)
{
    std::vector<storage::OwnedSlice> slices;
    qint64 promised = 0;
    for (ReportLine &line : lines) {
        if (!movesOwned(line.promised) || line.promised.successor != successor)
            continue;
        slices.push_back({line.promised.place, modulesOf(line.promised)});
        promised += line.promised.count;
        line.done = line.promised.count;
    }
    TRY_ASSIGN(const qint64 moved, storage::transferOwned(database, slices, leaver, successor, change));
    if (moved != promised)
        return failure(Reason::PlanOutdated, leaver);
    return {};
}

/// What the line does; for what stays, nothing is touched and the recount speaks.
Result<qint64> apply(storage::Database &database, const MigrationPlan &plan, const PlanLine &line, ChangeId change)
{
    const UserId leaver = plan.leaver().id;
    if (line.place == Place::Subordinates && line.outcome != Outcome::Keep)
        return applyToSubordinates(database, plan, line, change);
    if (line.outcome == Outcome::Transfer)
        return storage::transfer(database, storage::sourceOf(line.place), leaver, line.successor, change);
    if (domain::ends(line.outcome))
        return storage::end(database, storage::sourceOf(line.place), leaver, line.outcome, change);
    return 0;
}

/// Promised = done: what stays must still be there, what went must be gone.
Result<qint64> recountAfter(storage::Database &database, const MigrationPlan &plan, const PlanLine &line,
                            qint64 touched)
{
    const bool stays =
        line.outcome == Outcome::Keep || line.outcome == Outcome::Review || line.outcome == Outcome::LoseAccess;
    if (line.place == Place::Subordinates && !stays)
        return touched;
    TRY_ASSIGN(const qint64 now,
               storage::countNow(database, storage::sourceOf(line.place), plan.leaver().id, modulesOf(line)));
    return stays ? now : touched - now;
}

Result<> applyAll(storage::Database &database, const MigrationPlan &plan, std::vector<ReportLine> &lines,
                  ChangeId change, const Progress &progress)
{
    qint64 total = 0;
    for (const ReportLine &line : lines)
        total += line.promised.count;
    std::vector<UserId> served; // successors who have what the leaver owned
    qint64 reached = 0;
    for (ReportLine &line : lines) {
        if (progress.stopRequested())
            return failure(Reason::Cancelled, plan.leaver().id);
        const PlanLine &promised = line.promised;
        if (!movesOwned(promised)) {
            TRY_ASSIGN(line.done, apply(database, plan, promised, change));
        } else if (std::find(served.begin(), served.end(), promised.successor) == served.end()) {
            served.push_back(promised.successor);
            TRY(moveOwned(database, plan.leaver().id, promised.successor, lines, change));
        }
        progress.report(reached += promised.count, total);
    }
    return {};
}

Result<> recountAll(storage::Database &database, const MigrationPlan &plan, std::vector<ReportLine> &lines)
{
    for (ReportLine &line : lines) {
        TRY_ASSIGN(line.done, recountAfter(database, plan, line.promised, line.done));
        if (line.done != line.promised.count)
            return failure(Reason::PlanOutdated, plan.leaver().id);
    }
    return {};
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
    TRY_ASSIGN(storage::Transaction transaction, storage::Transaction::beginMoving(database));
    database.stopWith(progress.stopToken());
    TRY(checkPlan(database, who, plan));
    TRY_ASSIGN(const ChangeId change, storage::nextChange(database));
    OffboardingReport report{change, plan, {}};
    for (PlanLine &line : plan.lines())
        report.lines.push_back({std::move(line), 0});
    TRY(applyAll(database, plan, report.lines, change, progress));
    TRY(recountAll(database, plan, report.lines));
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
