// Runs work on one organisation's file off the GUI thread: one writer, two readers, and one thread for what takes long.
// Work is a plain function that gets a connection of its own; results come back as events, in order, one by one.
#pragma once

#include "domain/clock.h"
#include "jobs/job.h"
#include "jobs/topics.h"
#include "storage/database.h"

#include <QThreadPool>
#include <vector>

namespace jobs {

class Jobs : public QObject
{
    Q_OBJECT

public:
    Jobs(QString path, domain::Clock clock, QObject *parent = nullptr);
    /// Asks everything to stop and waits until it has; what was not delivered is dropped.
    ~Jobs() override;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const domain::Clock &clock() const { return m_clock; }
    [[nodiscard]] bool isWriting() const;

    /// `work`: Result<T>(storage::Database &), or Result<T>(storage::Database &, domain::Progress &).
    template <class Work>
    [[nodiscard]] auto read(Work work)
    {
        return start(Lane::Readers, {}, onDatabase(storage::Access::ReadOnly, std::move(work)));
    }
    /// The same, one after the other. Once it ends, committed(topics) is signalled, then the handler called.
    template <class Work>
    [[nodiscard]] auto write(Topics topics, Work work)
    {
        return start(Lane::Writer, topics, onDatabase(storage::Access::ReadWrite, std::move(work)));
    }
    /// Work on other files than the organisation's; `work`: Result<T>(domain::Progress &).
    template <class Work>
    [[nodiscard]] auto run(Work work)
    {
        return start(Lane::Readers, {}, std::move(work));
    }
    /// Work of minutes or hours that opens the file by itself, for moments: one after the other, beside the writer. Ends
    /// as a write does. `work`: Result<T>(domain::Progress &).
    template <class Work>
    [[nodiscard]] auto beside(Topics topics, Work work)
    {
        return start(Lane::Beside, topics, std::move(work));
    }

Q_SIGNALS:
    /// Also after a write that failed: a refusal leaves an entry in the audit log, and what was done before stays.
    void committed(jobs::Topics topics);

private:
    enum class Lane { Readers, Writer, Beside };

    template <class Work>
    [[nodiscard]] auto onDatabase(storage::Access access, Work work) const
    {
        constexpr bool wantsProgress = std::is_invocable_v<Work &, storage::Database &, domain::Progress &>;
        return [path = m_path, access, work = std::move(work)](domain::Progress &progress) mutable {
            const auto run = [&](storage::Database &database) {
                if constexpr (wantsProgress)
                    return work(database, progress);
                else
                    return work(database);
            };
            using Outcome = decltype(run(std::declval<storage::Database &>()));
            auto database = storage::Database::open(path, access);
            if (!database)
                return Outcome(tl::unexpected(std::move(database).error()));
            database->stopWith(progress.stopToken());
            return run(*database);
        };
    }

    template <class Work>
    auto start(Lane lane, Topics topics, Work work)
    {
        using Outcome = std::invoke_result_t<Work &, domain::Progress &>;
        using Value = typename Outcome::value_type;
        const auto state = std::make_shared<TypedJobState<Value>>();
        enqueue(lane, topics, state, [state, work = std::move(work)](domain::Progress &progress) mutable {
            if (progress.stopRequested())
                state->result = domain::failure(domain::Reason::Cancelled);
            else
                state->result = work(progress);
        });
        return Job<Value>(state);
    }

    [[nodiscard]] QThreadPool &poolOf(Lane lane);
    void enqueue(Lane lane, Topics topics, const std::shared_ptr<JobState> &state,
                 std::function<void(domain::Progress &)> work);
    void finish(Lane lane, Topics topics, JobState &state);

    QString m_path;
    domain::Clock m_clock;
    std::vector<std::weak_ptr<JobState>> m_running;
    int m_writes = 0;
    QThreadPool m_readers;
    QThreadPool m_writer;
    QThreadPool m_beside;
};

} // namespace jobs
