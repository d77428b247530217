#include "mail/pop3_greeting.h"

namespace mail {

using domain::failure;
using domain::MailSecurity;
using domain::Reason;
using domain::Result;

namespace {

Result<> readGreeting(Pop3Connection &connection)
{
    TRY_ASSIGN(const StatusLine greeting, answerOf(connection));
    if (greeting.status == Status::Ok)
        return {};
    const bool saysWhy = !greeting.code.isEmpty();
    return failure(saysWhy ? reasonOfRefusedSignIn(greeting) : Reason::MailServerNotReached, {}, textOf(greeting));
}

} // namespace

Result<StatusLine> answerOf(Pop3Connection &connection)
{
    TRY_ASSIGN(const QByteArrayView line, connection.line());
    const StatusLine answer = statusOf(line);
    if (answer.status == Status::Nonsense)
        return failure(Reason::MailServerNonsense, {}, u"not the answer of a POP3 server"_qs);
    return answer;
}

QString textOf(const StatusLine &answer)
{
    constexpr qsizetype longestText = 200;
    const QString text = QString::fromUtf8(answer.text.first(std::min(answer.text.size(), longestText)));
    return answer.code.isEmpty() ? text : u"[%1] %2"_qs.arg(QString::fromLatin1(answer.code), text);
}

Result<> prepareTls(Pop3Connection &connection, MailSecurity security)
{
    if (security == MailSecurity::Tls)
        return {};
    TRY(readGreeting(connection));
    if (security == MailSecurity::None)
        return {};
    TRY(connection.send("STLS\r\n"));
    TRY_ASSIGN(const StatusLine answer, answerOf(connection));
    if (answer.status != Status::Ok)
        return failure(Reason::MailServerNonsense, {}, u"STLS: "_qs + textOf(answer));
    return {};
}

Result<> greet(Pop3Connection &connection, MailSecurity security, const QByteArray &acceptedFingerprint)
{
    TRY(prepareTls(connection, security));
    if (security == MailSecurity::None)
        return {};
    TRY(connection.encrypt(acceptedFingerprint));
    return security == MailSecurity::Tls ? readGreeting(connection) : Result<>();
}

} // namespace mail
