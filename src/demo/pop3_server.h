// A small POP3 server with TLS from the first byte, for the demo's mailboxes: on the loopback, in a thread of its own.
#pragma once

#include "demo/certificate.h"
#include "demo/pop3_session.h"

#include <QThread>
#include <memory>

namespace demo {

struct Pop3Limits {
    int sessions = 8; ///< at a time; whoever comes then is hung up on
    std::chrono::milliseconds idleTimeout{std::chrono::minutes(10)};
};

class Pop3Server
{
public:
    /// Listens on 127.0.0.1, on a port that is free. `signIn` is asked in the server's thread.
    /// Refuses with MailServerNotReached where it can't listen.
    [[nodiscard]] static domain::Result<std::unique_ptr<Pop3Server>> start(const Certificate &certificate,
                                                                           SignIn signIn,
                                                                           const Pop3Limits &limits = {});
    Q_DISABLE_COPY_MOVE(Pop3Server)
    /// Hangs up on everybody and waits for the thread's end.
    ~Pop3Server();

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    Pop3Server() = default;

    QThread m_thread;
    quint16 m_port = 0;
};

} // namespace demo
