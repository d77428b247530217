// Between the dialogs and the work: prepares plans, counts, reads what lies behind a number, and carries plans out.
#pragma once

#include "domain/operator.h"
#include "jobs/jobs.h"
#include "offboarding/planning.h"
#include "storage/census.h"

#include <QObject>

namespace presentation {

/// Deactivating or activating one or many users at once.
enum class BatchAction { Deactivate, Activate };

struct BatchLine {
    domain::UserBrief user;
    domain::Result<> allowed;   ///< those who would be refused are left out
    domain::MigrationPlan plan; ///< what stays and what stops, where somebody is deactivated
};

struct Batch {
    BatchAction action = BatchAction::Deactivate;
    std::vector<BatchLine> lines;

    [[nodiscard]] qint64 allowedCount() const;
};

struct BatchResult {
    domain::UserBrief user;
    domain::Result<> done;
};

struct BatchReport {
    BatchAction action = BatchAction::Deactivate;
    std::vector<BatchResult> results;

    [[nodiscard]] qint64 doneCount() const;
};

class OffboardingPresenter : public QObject
{
    Q_OBJECT

public:
    OffboardingPresenter(jobs::Jobs &jobs, const domain::Operator &who, QObject *parent = nullptr);

    /// Ends in prepared or prepareFailed; the newest request wins.
    void prepare(domain::UserId leaver, domain::Event event);
    /// Ends in batchPrepared or prepareFailed.
    void prepareBatch(const std::vector<domain::UserId> &users, BatchAction action);
    /// DEL-3: dear, so asked apart; ends in coOwnershipCounted, or in nothing.
    void countCoOwnership(domain::UserId owner);
    void readThings(domain::Place place, domain::UserId user, qint64 afterId, int limit);

    /// Ends in executed, refused or executionFailed.
    void execute(const domain::MigrationPlan &plan);
    /// One after the other, each for itself; ends in batchDone. Those not allowed are left out.
    void carryOut(const Batch &batch);
    /// Asks what runs to stop; where it is too late, it ends as usual.
    void stop();
    [[nodiscard]] bool isWorking() const;

Q_SIGNALS:
    void prepared(const offboarding::Prepared &prepared);
    void prepareFailed(const domain::Error &error);
    void batchPrepared(const presentation::Batch &batch);
    void coOwnershipCounted(domain::UserId owner, const domain::CoOwnership &counted);
    void thingsRead(domain::UserId user, domain::Place place, qint64 afterId,
                    const std::vector<storage::Thing> &things);
    void thingsFailed(domain::UserId user, domain::Place place);

    void progressed(qint64 done, qint64 total);
    void executed(const domain::OffboardingReport &report);
    /// Nothing was done: the data changed (DEL-8), or a rule says no by now. `fresh` is the plan, counted anew.
    void refused(const domain::Error &why, const offboarding::Prepared &fresh);
    /// Nothing was done: it was stopped, or the file can't be used.
    void executionFailed(const domain::Error &error);
    void batchDone(const presentation::BatchReport &report);

private:
    void showAgain(const domain::MigrationPlan &plan, const domain::Error &why);
    void carryOutNext();
    [[nodiscard]] jobs::Job<void> start(const BatchLine &line);

    jobs::Jobs &m_jobs;
    domain::Operator m_operator;
    int m_newestRequest = 0;
    jobs::Job<domain::OffboardingReport> m_execution;
    jobs::Job<void> m_batchStep;
    std::vector<BatchLine> m_batch;
    BatchReport m_batchReport;
    bool m_stopRequested = false;
    bool m_isWorking = false;
};

} // namespace presentation
