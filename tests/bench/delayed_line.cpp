#include "bench/delayed_line.h"

#include <QTcpSocket>
#include <QTimer>

namespace bench {

namespace {

void carry(QTcpSocket *from, QTcpSocket *to, std::chrono::milliseconds delay)
{
    QObject::connect(from, &QTcpSocket::readyRead, to, [from, to, delay] {
        const QByteArray bytes = from->readAll();
        QTimer::singleShot(delay, Qt::PreciseTimer, to, [to, bytes] { to->write(bytes); });
    });
    QObject::connect(from, &QTcpSocket::disconnected, to,
                     [to, delay] { QTimer::singleShot(delay, to, [to] { to->disconnectFromHost(); }); });
}

void join(QTcpSocket *client, quint16 server, std::chrono::milliseconds delay)
{
    auto *socket = new QTcpSocket(client);
    for (QTcpSocket *one : {client, socket})
        one->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    carry(client, socket, delay);
    carry(socket, client, delay);
    socket->connectToHost(QHostAddress::LocalHost, server);
    QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
}

} // namespace

DelayedLine::DelayedLine(quint16 server, std::chrono::milliseconds delay) : m_server(new QTcpServer)
{
    m_server->listen(QHostAddress::LocalHost);
    m_port = m_server->serverPort();
    m_server->moveToThread(&m_thread);
    QObject::connect(m_server, &QTcpServer::newConnection, m_server, [this, server, delay] {
        while (QTcpSocket *client = m_server->nextPendingConnection())
            join(client, server, delay);
    });
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
}

DelayedLine::~DelayedLine()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace bench
