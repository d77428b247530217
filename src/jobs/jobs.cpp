#include "jobs/jobs.h"

#include <QElapsedTimer>

namespace jobs {

namespace {

constexpr int readerThreads = 2;
constexpr qint64 millisecondsBetweenReports = 50;

// Passes a report on if the last one is long enough ago, or the work is done.
domain::Progress::Report throttled(std::function<void(qint64, qint64)> report)
{
    return [report = std::move(report), sinceLast = QElapsedTimer()](qint64 done, qint64 total) mutable {
        if (sinceLast.isValid() && sinceLast.elapsed() < millisecondsBetweenReports && done != total)
            return;
        sinceLast.start();
        report(done, total);
    };
}

} // namespace

Jobs::Jobs(QString path, domain::Clock clock, QObject *parent)
    : QObject(parent), m_path(std::move(path)), m_clock(std::move(clock))
{
    m_readers.setMaxThreadCount(readerThreads);
    m_writer.setMaxThreadCount(1);
    m_beside.setMaxThreadCount(1);
}

Jobs::~Jobs()
{
    for (const auto &running : m_running) {
        if (const auto state = running.lock())
            state->stop.request_stop();
    }
    m_readers.waitForDone();
    m_writer.waitForDone();
    m_beside.waitForDone();
}

bool Jobs::isWriting() const
{
    return m_writes > 0;
}

QThreadPool &Jobs::poolOf(Lane lane)
{
    switch (lane) {
    case Lane::Readers:
        return m_readers;
    case Lane::Writer:
        return m_writer;
    case Lane::Beside:
        break;
    }
    return m_beside;
}

void Jobs::enqueue(Lane lane, Topics topics, const std::shared_ptr<JobState> &state,
                   std::function<void(domain::Progress &)> work)
{
    std::erase_if(m_running, [](const auto &running) { return running.expired(); });
    m_running.push_back(state);
    if (lane == Lane::Writer)
        ++m_writes;
    const auto report = [this, state](qint64 done, qint64 total) {
        const auto pass = [state, done, total] {
            if (state->progressContext && state->progressHandler)
                state->progressHandler(done, total);
        };
        QMetaObject::invokeMethod(this, pass, Qt::QueuedConnection);
    };
    poolOf(lane).start([this, lane, topics, state, report, work = std::move(work)] {
        domain::Progress progress(state->stop.get_token(), throttled(report));
        work(progress);
        QMetaObject::invokeMethod(
            this, [this, lane, topics, state] { finish(lane, topics, *state); }, Qt::QueuedConnection);
    });
}

void Jobs::finish(Lane lane, Topics topics, JobState &state)
{
    if (lane == Lane::Writer)
        --m_writes;
    if (lane != Lane::Readers)
        Q_EMIT committed(topics);
    state.progressHandler = nullptr; // let go of in this thread
    state.deliver();
}

} // namespace jobs
