#include "demo/mail_server.h"

#include "demo/mails.h"
#include "demo/pop3_server.h"
#include "storage/database.h"

namespace demo {

using domain::failure;
using domain::Reason;
using domain::Result;

namespace {

Result<Maildrop> opened(const QString &demoPath, const QString &userName, const QString &password)
{
    if (password != mailPassword)
        return failure(Reason::MailSignInRefused);
    TRY_ASSIGN(storage::Database database, storage::Database::open(demoPath, storage::Access::ReadOnly));
    TRY_ASSIGN(const domain::UserId user, ownerOfMailbox(database, userName));
    return mailsOf(database, user);
}

} // namespace

Result<std::unique_ptr<MailServer>> MailServer::start(const QString &demoPath)
{
    TRY_ASSIGN(const Certificate certificate, certificateBeside(demoPath));
    const auto signIn = [demoPath](const QString &userName, const QString &password) {
        return opened(demoPath, userName, password);
    };
    TRY_ASSIGN(std::unique_ptr<Pop3Server> server, Pop3Server::start(certificate, signIn));
    return std::unique_ptr<MailServer>(new MailServer(std::move(server)));
}

MailServer::MailServer(std::unique_ptr<Pop3Server> server) : m_server(std::move(server)) {}

MailServer::~MailServer() = default;

quint16 MailServer::port() const
{
    return m_server->port();
}

} // namespace demo
