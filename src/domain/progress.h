// How far a long operation is, and whether it should stop.
#pragma once

#include <QtGlobal>
#include <functional>
#include <stop_token>

namespace domain {

class Progress
{
public:
    using Report = std::function<void(qint64 done, qint64 total)>;

    Progress() = default;
    Progress(std::stop_token stop, Report report) : m_stop(std::move(stop)), m_report(std::move(report)) {}

    /// Called from the operation's own thread.
    void report(qint64 done, qint64 total) const
    {
        if (m_report)
            m_report(done, total);
    }
    [[nodiscard]] bool stopRequested() const { return m_stop.stop_requested(); }
    [[nodiscard]] const std::stop_token &stopToken() const { return m_stop; }

private:
    std::stop_token m_stop;
    Report m_report;
};

} // namespace domain
