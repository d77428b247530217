#include "bench/delay_line.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <deque>

namespace bench {

namespace {

using Clock = std::chrono::steady_clock;

/// One direction.
class Way : public QObject
{
public:
    Way(QTcpSocket &from, QTcpSocket &to, std::chrono::milliseconds delay, QObject *parent)
        : QObject(parent), m_from(from), m_to(to), m_delay(delay)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] { arrive(); });
        connect(&from, &QTcpSocket::readyRead, this, [this] { depart(); });
        connect(&from, &QTcpSocket::disconnected, this, [this] {
            depart();
            m_isClosed = true;
            arrive();
        });
        depart();
    }

private:
    void depart()
    {
        if (const QByteArray bytes = m_from.readAll(); !bytes.isEmpty())
            m_onTheWay.push_back({Clock::now() + m_delay, bytes});
        arrive();
    }

    void arrive()
    {
        while (!m_onTheWay.empty() && m_onTheWay.front().at <= Clock::now()) {
            m_to.write(m_onTheWay.front().bytes);
            m_onTheWay.pop_front();
        }
        m_to.flush();
        if (!m_onTheWay.empty())
            m_timer.start(std::max(std::chrono::ceil<std::chrono::milliseconds>(m_onTheWay.front().at - Clock::now()),
                                   std::chrono::milliseconds(0)));
        else if (m_isClosed)
            m_to.disconnectFromHost();
    }

    struct Parcel {
        Clock::time_point at;
        QByteArray bytes;
    };
    QTcpSocket &m_from;
    QTcpSocket &m_to;
    std::chrono::milliseconds m_delay;
    std::deque<Parcel> m_onTheWay;
    QTimer m_timer;
    bool m_isClosed = false;
};

void join(QTcpSocket *near, quint16 port, std::chrono::milliseconds delay)
{
    auto *const far = new QTcpSocket(near);
    near->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    far->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QObject::connect(far, &QTcpSocket::connected, near, [near, far, delay] {
        far->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        new Way(*near, *far, delay, near);
        new Way(*far, *near, delay, near);
    });
}

} // namespace

DelayLine::DelayLine(quint16 port, std::chrono::milliseconds delay) : m_thread(std::make_unique<QThread>())
{
    auto *const server = new QTcpServer;
    if (!server->listen(QHostAddress::LocalHost))
        qFatal("no port: %s", qPrintable(server->errorString()));
    m_port = server->serverPort();
    QObject::connect(server, &QTcpServer::newConnection, server, [server, port, delay] {
        while (QTcpSocket *const near = server->nextPendingConnection())
            join(near, port, delay);
    });
    server->moveToThread(m_thread.get());
    QObject::connect(m_thread.get(), &QThread::finished, server, &QObject::deleteLater);
    m_thread->start();
}

DelayLine::~DelayLine()
{
    m_thread->quit();
    m_thread->wait();
}

} // namespace bench
