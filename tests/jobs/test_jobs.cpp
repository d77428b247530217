#include "jobs/jobs.h"

#include "storage/organisation.h"
#include "storage/statement.h"
#include "storage/users.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <latch>

using domain::Error;
using domain::failure;
using domain::Progress;
using domain::Reason;
using domain::Result;
using jobs::Jobs;
using jobs::Topic;
using storage::Database;

namespace {

Result<qint64> countRoles(Database &database)
{
    return storage::number(database, "SELECT count(*) FROM roles");
}

Result<> addRole(Database &database)
{
    TRY_ASSIGN(auto transaction, storage::Transaction::begin(database));
    TRY(storage::insert(database, domain::Role{{1}, u"CEO"_qs, {}, 0}));
    return transaction.commit();
}

// Waits until it is asked to stop.
Result<> untilStopped(Progress &progress)
{
    while (!progress.stopRequested())
        QThread::yieldCurrentThread();
    return failure(Reason::Cancelled);
}

} // namespace

class TestJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"organisation.db"_qs);
        QVERIFY(Database::create(m_path));
        m_jobs = std::make_unique<Jobs>(m_path, domain::systemClock());
    }

    void cleanup() { m_jobs.reset(); }

    void work_runs_in_another_thread_and_its_result_arrives_in_this_one()
    {
        QThread *worker = nullptr;
        QThread *receiver = nullptr;
        qint64 count = -1;
        m_jobs
            ->read([&worker](Database &database) {
                worker = QThread::currentThread();
                return countRoles(database);
            })
            .then(this, [&](const Result<qint64> &result) {
                receiver = QThread::currentThread();
                count = result.value_or(-2);
            });
        QTRY_COMPARE(count, 0);
        QVERIFY(worker != receiver);
        QCOMPARE(receiver, thread());
    }

    void a_reading_job_cannot_write()
    {
        std::optional<Reason> reason;
        m_jobs->read([](Database &database) { return addRole(database); }).then(this, [&](const Result<> &result) {
            reason = result.error().reason;
        });
        QTRY_VERIFY(reason);
        QCOMPARE(*reason, Reason::ReadOnly);
    }

    void a_write_signals_its_topics_before_its_handler_is_called()
    {
        QSignalSpy committed(m_jobs.get(), &Jobs::committed);
        qsizetype signalsBefore = -1;
        m_jobs->write(Topic::Users | Topic::Audit, [](Database &database) { return addRole(database); })
            .then(this, [&](const Result<> &result) { signalsBefore = result ? committed.count() : -2; });
        QVERIFY(m_jobs->isWriting());
        QTRY_COMPARE(signalsBefore, 1);
        QCOMPARE(committed[0][0].value<jobs::Topics>(), Topic::Users | Topic::Audit);
        QVERIFY(!m_jobs->isWriting());
    }

    void work_beside_the_writer_keeps_nobody_waiting_and_signals_its_end()
    {
        QSignalSpy committed(m_jobs.get(), &Jobs::committed);
        std::optional<Reason> ended;
        bool isWritten = false;
        jobs::Job<void> longWork = m_jobs->beside(Topic::Mail, untilStopped);
        longWork.then(this, [&](const Result<> &result) { ended = result.error().reason; });
        m_jobs->write(Topic::Users, [](Database &database) { return addRole(database); })
            .then(this, [&](const Result<> &result) { isWritten = result.has_value(); });
        QTRY_VERIFY(isWritten);
        QVERIFY(!ended);
        QVERIFY(longWork.isRunning());
        longWork.cancel();
        QTRY_VERIFY(ended);
        QCOMPARE(committed.count(), 2);
        QCOMPARE(committed[1][0].value<jobs::Topics>(), jobs::Topics(Topic::Mail));
    }

    void a_refused_write_signals_too_since_its_audit_entry_stays()
    {
        QSignalSpy committed(m_jobs.get(), &Jobs::committed);
        bool failed = false;
        m_jobs->write(Topic::Audit, [](Database &) { return Result<>(failure(Reason::NoRight)); })
            .then(this, [&](const Result<> &result) { failed = !result; });
        QTRY_VERIFY(failed);
        QCOMPARE(committed.count(), 1);
    }

    void writes_run_one_after_the_other_in_order()
    {
        QString order;
        std::atomic<int> together = 0;
        std::atomic<int> most = 0;
        for (int i = 0; i < 8; ++i) {
            m_jobs
                ->write({},
                        [&, i](Database &) {
                            most = std::max(most.load(), ++together);
                            QThread::yieldCurrentThread();
                            --together;
                            return Result<int>(i);
                        })
                .then(this, [&](const Result<int> &result) { order += QString::number(*result); });
        }
        QTRY_COMPARE(order, u"01234567"_qs);
        QCOMPARE(most.load(), 1);
    }

    void two_readers_run_side_by_side_while_a_writer_works()
    {
        std::latch all(3);
        int done = 0;
        const auto meet = [&](Database &) {
            all.arrive_and_wait();
            return Result<>();
        };
        m_jobs->read(meet).then(this, [&](const Result<> &) { ++done; });
        m_jobs->write({}, meet).then(this, [&](const Result<> &) { ++done; });
        m_jobs->read(meet).then(this, [&](const Result<> &) { ++done; });
        QTRY_COMPARE(done, 3);
    }

    void a_cancelled_job_ends_with_cancelled()
    {
        std::optional<Reason> reason;
        auto job = m_jobs->run(untilStopped);
        job.then(this, [&](const Result<> &result) { reason = result.error().reason; });
        QVERIFY(job.isRunning());
        job.cancel();
        QTRY_VERIFY(reason);
        QCOMPARE(*reason, Reason::Cancelled);
        QVERIFY(!job.isRunning());
    }

    void cancelling_interrupts_a_running_statement()
    {
        std::atomic<bool> started = false;
        std::optional<Reason> reason;
        auto job = m_jobs->read([&started](Database &database) {
            started = true;
            return storage::number(database, "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                                             "SELECT count(*) FROM n");
        });
        job.then(this, [&](const Result<qint64> &result) { reason = result.error().reason; });
        QTRY_VERIFY(started);
        job.cancel();
        QTRY_VERIFY(reason);
        QCOMPARE(*reason, Reason::Cancelled);
    }

    void what_finished_in_spite_of_a_late_cancel_counts_as_finished()
    {
        std::atomic<bool> started = false;
        std::optional<bool> succeeded;
        auto job = m_jobs->run([&started](Progress &progress) {
            started = true;
            (void)untilStopped(progress);
            return Result<int>(1);
        });
        job.then(this, [&](const Result<int> &result) { succeeded = result.has_value(); });
        QTRY_VERIFY(started);
        job.cancel();
        QTRY_VERIFY(succeeded);
        QVERIFY(*succeeded);
    }

    void a_handler_whose_context_is_gone_is_not_called()
    {
        bool called = false;
        auto context = std::make_unique<QObject>();
        auto job = m_jobs->read(countRoles);
        job.then(context.get(), [&](const Result<qint64> &) { called = true; });
        context.reset();
        QTRY_VERIFY(!job.isRunning());
        QVERIFY(!called);
    }

    void progress_arrives_in_this_thread_thinned_out_and_with_its_end()
    {
        std::vector<qint64> reports;
        bool done = false;
        m_jobs
            ->run([](Progress &progress) {
                for (qint64 i = 1; i <= 100000; ++i)
                    progress.report(i, 100000);
                return Result<>();
            })
            .onProgress(this,
                        [&](qint64 soFar, qint64) {
                            QCOMPARE(QThread::currentThread(), thread());
                            reports.push_back(soFar);
                        })
            .then(this, [&](const Result<> &) { done = true; });
        QTRY_VERIFY(done);
        QVERIFY(reports.size() >= 2);
        QVERIFY(reports.size() < 1000);
        QCOMPARE(reports.back(), 100000);
    }

    void a_file_that_is_gone_is_an_error_and_not_a_crash()
    {
        Jobs elsewhere(m_folder->filePath(u"nothing.db"_qs), domain::systemClock());
        std::optional<Reason> reason;
        elsewhere.read(countRoles).then(this, [&](const Result<qint64> &result) { reason = result.error().reason; });
        QTRY_VERIFY(reason);
        QCOMPARE(*reason, Reason::NoSuchFile);
    }

    void leaving_stops_what_runs_and_what_waits()
    {
        int called = 0;
        for (int i = 0; i < 5; ++i)
            m_jobs->run(untilStopped).then(this, [&](const Result<> &) { ++called; });
        m_jobs.reset();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(called, 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Jobs> m_jobs;
};

QTEST_GUILESS_MAIN(TestJobs)
#include "test_jobs.moc"
