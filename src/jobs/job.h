// A piece of work that runs in another thread, seen from the thread that asked for it.
#pragma once

#include "domain/progress.h"
#include "domain/result.h"

#include <QObject>
#include <QPointer>
#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace jobs {

/// What both threads share of one job. The handlers and their contexts belong to the thread that asked.
class JobState
{
public:
    using ProgressHandler = std::function<void(qint64 done, qint64 total)>;

    virtual ~JobState() = default;
    /// In the asking thread, once the work has ended.
    virtual void deliver() = 0;

    std::stop_source stop;
    QPointer<QObject> progressContext;
    ProgressHandler progressHandler;
    bool isDelivered = false;
};

template <class T>
class TypedJobState : public JobState
{
public:
    using Handler = std::function<void(domain::Result<T>)>;

    void deliver() override
    {
        isDelivered = true;
        if (!handler)
            return;
        const Handler call = std::exchange(handler, nullptr);
        if (context && result)
            call(std::move(*result));
    }

    std::optional<domain::Result<T>> result; ///< written by the worker, before deliver() is asked for
    QPointer<QObject> context;
    Handler handler;
};

/// A handle; copies mean the same job. Letting it go neither stops the work nor forgets the handlers.
template <class T>
class Job
{
public:
    Job() = default;
    explicit Job(std::shared_ptr<TypedJobState<T>> state) : m_state(std::move(state)) {}

    /// Calls `handler` with the result in the asking thread, unless `context` is gone by then. One handler per job.
    template <class Handler>
    Job &then(QObject *context, Handler handler)
    {
        m_state->context = context;
        m_state->handler = std::move(handler);
        if (m_state->isDelivered)
            m_state->deliver();
        return *this;
    }
    /// Called in the asking thread, at most about twenty times a second.
    Job &onProgress(QObject *context, JobState::ProgressHandler handler) // NOLINT(performance-unnecessary-value-param)
    {
        m_state->progressContext = context;
        m_state->progressHandler = std::move(handler);
        return *this;
    }
    /// Asks the work to stop; it then ends with Reason::Cancelled, or with its result where it was too late.
    void cancel() const
    {
        if (m_state)
            m_state->stop.request_stop();
    }
    [[nodiscard]] bool isRunning() const { return m_state && !m_state->isDelivered; }

private:
    std::shared_ptr<TypedJobState<T>> m_state;
};

} // namespace jobs
