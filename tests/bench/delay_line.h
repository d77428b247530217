// A way to a port of this machine that takes longer: what one side says arrives at the other that much later.
#pragma once

#include <QThread>
#include <chrono>
#include <memory>

namespace bench {

class DelayLine
{
public:
    /// `delay` in each direction.
    DelayLine(quint16 port, std::chrono::milliseconds delay);
    DelayLine(const DelayLine &) = delete;
    DelayLine &operator=(const DelayLine &) = delete;
    ~DelayLine();

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    quint16 m_port = 0;
    std::unique_ptr<QThread> m_thread;
};

} // namespace bench
