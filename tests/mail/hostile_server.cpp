#include "mail/hostile_server.h"

#include <QFile>
#include <QSemaphore>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

namespace mail {

namespace {

constexpr int interval = 20;
constexpr int patience = 10'000;

/// Gives a QSslSocket for each client, taken one after the other.
class Listener : public QTcpServer
{
public:
    std::unique_ptr<QSslSocket> next;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        next = std::make_unique<QSslSocket>();
        next->setSocketDescriptor(descriptor);
    }
};

bool isOpen(const QSslSocket &socket)
{
    return socket.state() == QAbstractSocket::ConnectedState;
}

bool isSlow(const QSslSocket &socket)
{
    return isOpen(socket) && !QThread::currentThread()->isInterruptionRequested();
}

} // namespace

Script &Script::say(const QByteArray &bytes)
{
    m_steps.push_back({Kind::Say, {}, bytes});
    return *this;
}

Script &Script::repeat(const QByteArray &piece, int times)
{
    m_steps.push_back({Kind::Say, {}, piece, times});
    return *this;
}

Script &Script::expect(const QByteArray &command, const QByteArray &answer)
{
    m_steps.push_back({Kind::Expect, command, answer});
    return *this;
}

Script &Script::startTls()
{
    m_steps.push_back({Kind::StartTls, {}, {}});
    return *this;
}

Script &Script::stall()
{
    m_steps.push_back({Kind::Stall, {}, {}});
    return *this;
}

Script &Script::hangUp()
{
    m_steps.push_back({Kind::HangUp, {}, {}});
    return *this;
}

Script &Script::silence()
{
    m_steps.push_back({Kind::Silence, {}, {}});
    return *this;
}

Script Script::signedIn(const QByteArray &capabilities)
{
    Script script;
    script.say("+OK ready\r\n")
        .expect("CAPA", "+OK\r\n" + capabilities + ".\r\n")
        .expect("USER", "+OK\r\n")
        .expect("PASS", "+OK\r\n");
    return script;
}

Script &Script::lists(const QByteArray &list, const QByteArray &uidls)
{
    return expect("LIST", "+OK\r\n" + list + ".\r\n").expect("UIDL", "+OK\r\n" + uidls + ".\r\n");
}

HostileServer::HostileServer(Script script, Transport transport, std::optional<support::Certificate> certificate)
    : m_script(std::move(script)), m_transport(transport), m_certificate(std::move(certificate))
{
    QSemaphore isListening;
    m_thread.reset(QThread::create([this, &isListening] {
        Listener listener;
        if (!listener.listen(QHostAddress::LocalHost))
            qFatal("no port: %s", qPrintable(listener.errorString()));
        m_port = listener.serverPort();
        isListening.release();
        while (!QThread::currentThread()->isInterruptionRequested()) {
            if (!listener.waitForNewConnection(interval) || !listener.next)
                continue;
            const auto socket = std::move(listener.next);
            talk(*socket);
            socket->abort();
        }
    }));
    m_thread->start();
    isListening.acquire();
}

HostileServer::~HostileServer()
{
    m_thread->requestInterruption();
    m_thread->wait();
}

QStringList HostileServer::heard() const
{
    const QMutexLocker lock(&m_mutex);
    return m_heard;
}

void HostileServer::talk(QSslSocket &socket)
{
    if (m_transport == Transport::Tls && !encrypts(socket))
        return;
    for (const Script::Step &step : m_script.m_steps)
        if (!handles(socket, step))
            return;
    // What is on its way arrives; QUIT is heard, too.
    socket.flush();
    while (isSlow(socket))
        if (socket.waitForReadyRead(interval))
            static_cast<void>(hears(socket, "QUIT"));
}

bool HostileServer::handles(QSslSocket &socket, const Script::Step &step)
{
    switch (step.kind) {
    case Script::Kind::Expect:
        if (!hears(socket, step.command))
            return false;
        [[fallthrough]];
    case Script::Kind::Say:
        for (int i = 0; i < step.times; ++i) {
            socket.write(step.bytes);
            while (socket.bytesToWrite() > 0 && isSlow(socket))
                socket.waitForBytesWritten(interval);
        }
        return isOpen(socket);
    case Script::Kind::StartTls:
        return encrypts(socket);
    case Script::Kind::Stall:
        while (isSlow(socket))
            socket.waitForReadyRead(interval);
        return false;
    case Script::Kind::Silence:
        return !socket.waitForReadyRead(interval) && socket.bytesAvailable() == 0;
    case Script::Kind::HangUp:
        socket.disconnectFromHost();
        if (isOpen(socket))
            socket.waitForDisconnected(patience);
        return false;
    }
    return false;
}

bool HostileServer::hears(QSslSocket &socket, const QByteArray &command)
{
    while (!socket.canReadLine() && isSlow(socket))
        socket.waitForReadyRead(interval);
    if (!socket.canReadLine())
        return false;
    const QByteArray line = socket.readLine().trimmed();
    const QMutexLocker lock(&m_mutex);
    m_heard += QString::fromUtf8(line);
    return line.startsWith(command);
}

bool HostileServer::encrypts(QSslSocket &socket)
{
    QFile key(m_certificate->keyPath);
    if (!key.open(QIODevice::ReadOnly))
        qFatal("no key");
    socket.setPrivateKey(QSslKey(key.readAll(), QSsl::Ec));
    socket.setLocalCertificate(m_certificate->certificate);
    socket.startServerEncryption();
    while (!socket.isEncrypted() && isSlow(socket))
        socket.waitForEncrypted(interval);
    return socket.isEncrypted();
}

} // namespace mail
