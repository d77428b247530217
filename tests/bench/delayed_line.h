// A line to a server of this machine on which everything takes a while to arrive, as over a long distance.
#pragma once

#include <QTcpServer>
#include <QThread>
#include <chrono>

namespace bench {

class DelayedLine
{
public:
    /// `delay`: each way.
    DelayedLine(quint16 server, std::chrono::milliseconds delay);
    DelayedLine(const DelayedLine &) = delete;
    DelayedLine &operator=(const DelayedLine &) = delete;
    ~DelayedLine();

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    QThread m_thread;
    QTcpServer *m_server;
    quint16 m_port = 0;
};

} // namespace bench
