#include "mail/hostile_session.h"

namespace mail {

using domain::MailSecurity;

Pop3Options optionsFor(quint16 port)
{
    Pop3Options options;
    options.connectHost = QStringLiteral("127.0.0.1");
    options.connectPort = port;
    return options;
}

domain::MailServer exampleServer(MailSecurity security)
{
    return {QStringLiteral("mail.example.jp"), 995, security};
}

domain::Result<Pop3Client> connectTo(const HostileServer &hostile, MailSecurity security, const QByteArray &accepted)
{
    return Pop3Client::connect(exampleServer(security), accepted, optionsFor(hostile.port()), {});
}

Pop3Client signedInWith(const Pop3Options &options, std::stop_token stop)
{
    auto client =
        support::expected(Pop3Client::connect(exampleServer(MailSecurity::None), {}, options, std::move(stop)));
    support::expected(client.signIn(QStringLiteral("leaver"), QStringLiteral("secret")));
    return client;
}

Pop3Client signedIn(const HostileServer &hostile)
{
    return signedInWith(optionsFor(hostile.port()));
}

} // namespace mail
