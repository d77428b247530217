// A client that says what it is told, line by line, and trusts one certificate.
#pragma once

#include <QByteArrayList>
#include <QSslSocket>

namespace demo_test {

class Pop3Talk
{
public:
    /// Verifies the server's certificate against this one, for the name of the demo's mail server.
    Pop3Talk(quint16 port, const QByteArray &certificate);

    [[nodiscard]] bool isReady() const { return m_greeting.startsWith("+OK"); }
    [[nodiscard]] QByteArray say(const QByteArray &command);
    /// The lines between the answer and the dot, the dots of the protocol taken off.
    [[nodiscard]] QByteArray ask(const QByteArray &command);
    /// The same, where the command is on its way already.
    [[nodiscard]] QByteArray listen();
    [[nodiscard]] QByteArray line();
    void write(const QByteArray &bytes) { m_socket.write(bytes); }
    [[nodiscard]] bool signIn(const QByteArray &userName, const QByteArray &password = "demo");
    /// Whether the server hangs up, soon.
    [[nodiscard]] bool isHungUpOn();
    [[nodiscard]] QSslSocket &socket() { return m_socket; }

private:
    QSslSocket m_socket;
    QByteArray m_greeting;
};

} // namespace demo_test
