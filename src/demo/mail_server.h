// The mail server of a demo organisation: its mailboxes, behind the name that its mail accounts know.
#pragma once

#include "demo/certificate.h"

#include <memory>

namespace demo {

/// Of every mailbox of the demo.
inline constexpr QStringView mailPassword = u"demo";

class Pop3Server;

class MailServer
{
public:
    /// Quick, so that it can be called where it is first needed; mailboxes are read when somebody signs in, in the server's
    /// thread. To reset the demo, let the server go before. Refuses with CannotWrite, MailServerNotReached.
    [[nodiscard]] static domain::Result<std::unique_ptr<MailServer>> start(const QString &demoPath);
    Q_DISABLE_COPY_MOVE(MailServer)
    ~MailServer();

    /// On 127.0.0.1: where to connect instead of what the mail accounts say. The certificate is for mailHost.
    [[nodiscard]] quint16 port() const;

private:
    explicit MailServer(std::unique_ptr<Pop3Server> server);

    std::unique_ptr<Pop3Server> m_server;
};

} // namespace demo
