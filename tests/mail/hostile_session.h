// What the tests of the client say to a hostile server.
#pragma once

#include "mail/hostile_server.h"
#include "mail/pop3_client.h"
#include "support/test_organisation.h"

namespace mail {

/// To this port, for "mail.example.jp".
[[nodiscard]] Pop3Options optionsFor(quint16 port);
[[nodiscard]] domain::MailServer exampleServer(domain::MailSecurity security);
[[nodiscard]] domain::Result<Pop3Client> connectTo(const HostileServer &hostile,
                                                   domain::MailSecurity security = domain::MailSecurity::None,
                                                   const QByteArray &accepted = {});
/// As "leaver", "secret".
[[nodiscard]] Pop3Client signedInWith(const Pop3Options &options, std::stop_token stop = {});
[[nodiscard]] Pop3Client signedIn(const HostileServer &hostile);

template <class T>
QByteArray reasonOf(const domain::Result<T> &result)
{
    return result ? "none" : domain::nameOf(result.error().reason);
}

} // namespace mail
