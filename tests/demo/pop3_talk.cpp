#include "demo/pop3_talk.h"

#include "demo/certificate.h"

#include <QSslCertificate>
#include <QSslConfiguration>

namespace demo_test {

namespace {

constexpr int patience = 10'000; // ms

}

Pop3Talk::Pop3Talk(quint16 port, const QByteArray &certificate)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({QSslCertificate(certificate)});
    m_socket.setSslConfiguration(configuration);
    m_socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port, demo::mailHost.toString());
    m_greeting = line();
}

QByteArray Pop3Talk::line()
{
    while (!m_socket.canReadLine()) {
        if (!m_socket.waitForReadyRead(patience))
            return {};
    }
    return m_socket.readLine();
}

QByteArray Pop3Talk::say(const QByteArray &command)
{
    m_socket.write(command + "\r\n");
    return line().trimmed();
}

QByteArray Pop3Talk::ask(const QByteArray &command)
{
    m_socket.write(command + "\r\n");
    return listen();
}

QByteArray Pop3Talk::listen()
{
    if (!line().startsWith("+OK"))
        return {};
    QByteArray all;
    for (QByteArray one = line(); one != ".\r\n"; one = line()) {
        if (one.isEmpty())
            return {};
        all += one.startsWith('.') ? one.mid(1) : one;
    }
    return all;
}

bool Pop3Talk::signIn(const QByteArray &userName, const QByteArray &password)
{
    return say("USER " + userName).startsWith("+OK") && say("PASS " + password).startsWith("+OK");
}

bool Pop3Talk::isHungUpOn()
{
    return m_socket.state() == QAbstractSocket::UnconnectedState || m_socket.waitForDisconnected(patience);
}

} // namespace demo_test
