#include "demo/pop3_server.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>

namespace demo {

using domain::failure;
using domain::Reason;
using domain::Result;

namespace {

class Pop3Listener : public QTcpServer
{
public:
    Pop3Listener(const Certificate &certificate, SignIn signIn, const Pop3Limits &limits)
        : m_certificate(certificate), m_mostSessions(limits.sessions)
    {
        m_house.signIn = std::move(signIn);
        m_house.idleTimeout = limits.idleTimeout;
    }
    Q_DISABLE_COPY_MOVE(Pop3Listener)
    ~Pop3Listener() override
    {
        // Before the house they share.
        qDeleteAll(findChildren<Pop3Session *>(Qt::FindDirectChildrenOnly));
    }

protected:
    void incomingConnection(qintptr socket) override
    {
        if (m_sessions == m_mostSessions) {
            QTcpSocket one;
            one.setSocketDescriptor(socket);
            return;
        }
        // TLS wakes up when it is wanted: starting the server costs next to nothing.
        if (m_house.configuration.localCertificate().isNull()) {
            m_house.configuration.setLocalCertificate(QSslCertificate(m_certificate.certificate));
            m_house.configuration.setPrivateKey(QSslKey(m_certificate.key, QSsl::Ec));
            m_house.configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        }
        ++m_sessions;
        auto *const session = new Pop3Session(socket, m_house, this);
        connect(session, &Pop3Session::ended, this, [this, session] {
            session->deleteLater();
            --m_sessions;
        });
    }

private:
    Certificate m_certificate;
    Pop3House m_house;
    int m_mostSessions;
    int m_sessions = 0;
};

} // namespace

Result<std::unique_ptr<Pop3Server>> Pop3Server::start(const Certificate &certificate, SignIn signIn,
                                                      const Pop3Limits &limits)
{
    std::unique_ptr<Pop3Server> server(new Pop3Server);
    auto *const listener = new Pop3Listener(certificate, std::move(signIn), limits);
    listener->moveToThread(&server->m_thread);
    QObject::connect(&server->m_thread, &QThread::finished, listener, &QObject::deleteLater);
    server->m_thread.setObjectName(u"demo mail server"_qs);
    server->m_thread.start();
    QMetaObject::invokeMethod(
        listener,
        [listener, to = server.get()] {
            if (listener->listen(QHostAddress::LocalHost))
                to->m_port = listener->serverPort();
        },
        Qt::BlockingQueuedConnection);
    if (server->m_port == 0)
        return failure(Reason::MailServerNotReached);
    return server;
}

Pop3Server::~Pop3Server()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace demo
