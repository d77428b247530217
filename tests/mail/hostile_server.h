// A mail server that says what a test tells it to, in a thread of its own, to one client after the other.
#pragma once

#include "support/certificate.h"

#include <QByteArray>
#include <QMutex>
#include <QStringList>
#include <QThread>
#include <functional>
#include <optional>

class QSslSocket;

namespace mail {

/// A conversation, in steps.
class Script
{
public:
    /// Says this.
    Script &say(const QByteArray &bytes);
    /// Says `piece` so many times.
    Script &repeat(const QByteArray &piece, int times);
    /// Waits for lines that begin with this, and answers.
    Script &expect(const QByteArray &command, const QByteArray &answer);
    Script &startTls();
    /// Says nothing until the client hangs up.
    Script &stall();
    Script &hangUp();
    /// Hangs up on a client that says anything more before it is answered.
    Script &silence();

    /// "+OK", "CAPA" with these capabilities, USER and PASS.
    static Script signedIn(const QByteArray &capabilities = "PIPELINING\r\nUIDL\r\n");
    Script &lists(const QByteArray &list, const QByteArray &uidls);

private:
    friend class HostileServer;
    enum class Kind { Say, Expect, StartTls, Stall, HangUp, Silence };
    struct Step {
        Kind kind;
        QByteArray command;
        QByteArray bytes;
        int times = 1;
    };
    std::vector<Step> m_steps;
};

class HostileServer
{
public:
    /// Tls: from the first byte. A certificate is needed for that and for Script::startTls().
    enum class Transport { Plain, Tls };
    explicit HostileServer(Script script, Transport transport = Transport::Plain,
                           std::optional<support::Certificate> certificate = {});
    HostileServer(const HostileServer &) = delete;
    HostileServer &operator=(const HostileServer &) = delete;
    ~HostileServer();

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Every line that clients sent, up to now.
    [[nodiscard]] QStringList heard() const;

private:
    void talk(QSslSocket &socket);
    [[nodiscard]] bool handles(QSslSocket &socket, const Script::Step &step);
    [[nodiscard]] bool hears(QSslSocket &socket, const QByteArray &command);
    [[nodiscard]] bool encrypts(QSslSocket &socket);

    Script m_script;
    Transport m_transport;
    std::optional<support::Certificate> m_certificate;
    mutable QMutex m_mutex;
    QStringList m_heard;
    quint16 m_port = 0;
    std::unique_ptr<QThread> m_thread;
};

} // namespace mail
