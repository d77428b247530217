#include "presentation/offboarding_presenter.h"

#include "offboarding/activation.h"
#include "offboarding/execution.h"
#include "storage/users.h"

#include <algorithm>

namespace presentation {

using domain::Error;
using domain::Event;
using domain::MigrationPlan;
using domain::OffboardingReport;
using domain::Operator;
using domain::Reason;
using domain::Result;
using domain::Standing;
using domain::UserId;
using offboarding::Prepared;
using storage::Database;

namespace {

Result<BatchLine> lineToDeactivate(Database &database, const Operator &who, UserId user, qint64 administratorsLeaving)
{
    TRY_ASSIGN(Prepared prepared, offboarding::prepare(database, who, user, Event::Deactivate));
    Standing standing = prepared.standing;
    standing.activeAdministrators -= administratorsLeaving;
    return BatchLine{prepared.plan.leaver(), mayDeactivate(who, standing), std::move(prepared.plan)};
}

Result<BatchLine> lineToActivate(Database &database, const Operator &who, UserId user, qint64 licencesTaken)
{
    TRY_ASSIGN(domain::UserBrief brief, storage::userBrief(database, user));
    TRY_ASSIGN(Standing standing, storage::standing(database, user));
    standing.freeLicences -= licencesTaken;
    return BatchLine{std::move(brief), mayActivate(who, standing), {}};
}

// They go one after the other: each sees what those before it have taken, the last administrator or the last licence.
Result<Batch> prepareLines(Database &database, const Operator &who, const std::vector<UserId> &users,
                           BatchAction action)
{
    Batch batch{action, {}};
    qint64 taken = 0;
    for (const UserId user : users) {
        TRY_ASSIGN(BatchLine line, action == BatchAction::Deactivate ? lineToDeactivate(database, who, user, taken)
                                                                     : lineToActivate(database, who, user, taken));
        TRY_ASSIGN(const Standing standing, storage::standing(database, user));
        taken += line.allowed && (action == BatchAction::Activate || standing.isAdministrator) ? 1 : 0;
        batch.lines.push_back(std::move(line));
    }
    return batch;
}

Result<> withoutValue(const Result<OffboardingReport> &report)
{
    return report ? Result<>() : tl::unexpected(report.error());
}

} // namespace

qint64 Batch::allowedCount() const
{
    return std::count_if(lines.begin(), lines.end(), [](const BatchLine &line) { return line.allowed.has_value(); });
}

qint64 BatchReport::doneCount() const
{
    return std::count_if(results.begin(), results.end(),
                         [](const BatchResult &result) { return result.done.has_value(); });
}

OffboardingPresenter::OffboardingPresenter(jobs::Jobs &jobs, const Operator &who, QObject *parent)
    : QObject(parent), m_jobs(jobs), m_operator(who)
{
}

void OffboardingPresenter::prepare(UserId leaver, Event event)
{
    const int request = ++m_newestRequest;
    const auto work = [who = m_operator, leaver, event](Database &database) {
        return offboarding::prepare(database, who, leaver, event);
    };
    m_jobs.read(work).then(this, [this, request](const Result<Prepared> &result) {
        if (request != m_newestRequest)
            return;
        if (result)
            Q_EMIT prepared(*result);
        else
            Q_EMIT prepareFailed(result.error());
    });
}

void OffboardingPresenter::prepareBatch(const std::vector<UserId> &users, BatchAction action)
{
    const int request = ++m_newestRequest;
    const auto work = [who = m_operator, users, action](Database &database) {
        return prepareLines(database, who, users, action);
    };
    m_jobs.read(work).then(this, [this, request](const Result<Batch> &result) {
        if (request != m_newestRequest)
            return;
        if (result)
            Q_EMIT batchPrepared(*result);
        else
            Q_EMIT prepareFailed(result.error());
    });
}

void OffboardingPresenter::countCoOwnership(UserId owner)
{
    m_jobs.read([owner](Database &database) { return storage::coOwnership(database, owner); })
        .then(this, [this, owner](const Result<domain::CoOwnership> &counted) {
            if (counted)
                Q_EMIT coOwnershipCounted(owner, *counted);
        });
}

void OffboardingPresenter::readThings(domain::Place place, UserId user, qint64 afterId, int limit)
{
    const auto work = [place, user, afterId, limit](Database &database) {
        return storage::things(database, place, user, afterId, limit);
    };
    m_jobs.read(work).then(this, [this, place, user, afterId](const Result<std::vector<storage::Thing>> &things) {
        if (things)
            Q_EMIT thingsRead(user, place, afterId, *things);
        else
            Q_EMIT thingsFailed(user, place);
    });
}

void OffboardingPresenter::execute(const MigrationPlan &plan)
{
    m_isWorking = true;
    const auto work = [who = m_operator, plan, clock = m_jobs.clock()](Database &database, domain::Progress &progress) {
        return offboarding::execute(database, who, plan, clock, progress);
    };
    m_execution = m_jobs.write(jobs::everything, work);
    m_execution.onProgress(this, [this](qint64 done, qint64 total) { Q_EMIT progressed(done, total); });
    m_execution.then(this, [this, plan](const Result<OffboardingReport> &report) {
        m_isWorking = false;
        if (report)
            Q_EMIT executed(*report);
        else if (report.error().reason == Reason::Cancelled)
            Q_EMIT executionFailed(report.error());
        else
            showAgain(plan, report.error());
    });
}

void OffboardingPresenter::showAgain(const MigrationPlan &plan, const Error &why)
{
    const auto work = [who = m_operator, leaver = plan.leaver().id, event = plan.event()](Database &database) {
        return offboarding::prepare(database, who, leaver, event);
    };
    m_jobs.read(work).then(this, [this, why](const Result<Prepared> &fresh) {
        if (fresh)
            Q_EMIT refused(why, *fresh);
        else
            Q_EMIT executionFailed(why);
    });
}

void OffboardingPresenter::carryOut(const Batch &batch)
{
    m_batch = batch.lines;
    std::erase_if(m_batch, [](const BatchLine &line) { return !line.allowed; });
    m_batchReport = {batch.action, {}};
    m_stopRequested = false;
    m_isWorking = true;
    carryOutNext();
}

void OffboardingPresenter::carryOutNext()
{
    const std::size_t next = m_batchReport.results.size();
    Q_EMIT progressed(qint64(next), qint64(m_batch.size()));
    if (next == m_batch.size()) {
        m_isWorking = false;
        Q_EMIT batchDone(m_batchReport);
        return;
    }
    const BatchLine &line = m_batch[next];
    if (m_stopRequested) {
        m_batchReport.results.push_back({line.user, domain::failure(Reason::Cancelled, line.user.id)});
        carryOutNext();
        return;
    }
    m_batchStep = start(line);
    m_batchStep.then(this, [this, user = line.user](const Result<> &done) {
        m_batchReport.results.push_back({user, done});
        carryOutNext();
    });
}

jobs::Job<void> OffboardingPresenter::start(const BatchLine &line)
{
    if (m_batchReport.action == BatchAction::Activate) {
        const auto work = [who = m_operator, user = line.user.id,
                           clock = m_jobs.clock()](Database &database) -> Result<> {
            TRY(offboarding::activate(database, who, user, clock));
            return {};
        };
        return m_jobs.write(jobs::everything, work);
    }
    const auto work = [who = m_operator, plan = line.plan, clock = m_jobs.clock()](Database &database,
                                                                                   domain::Progress &progress) {
        return withoutValue(offboarding::execute(database, who, plan, clock, progress));
    };
    return m_jobs.write(jobs::everything, work);
}

void OffboardingPresenter::stop()
{
    m_stopRequested = true;
    m_execution.cancel();
    m_batchStep.cancel();
}

bool OffboardingPresenter::isWorking() const
{
    return m_isWorking;
}

} // namespace presentation
