#include "mail/pop3_client.h"

#include "mail/pop3_greeting.h"
#include "mail/pop3_listing.h"
#include "mail/pop3_retrieval.h"

namespace mail {

using domain::failure;
using domain::MailServer;
using domain::Reason;
using domain::Result;

namespace {

constexpr std::chrono::milliseconds farewellTimeout{2'000};

/// The lines of an answer of several, dots taken off.
template <class Take>
Result<> takeLines(Pop3Connection &connection, Take take)
{
    for (;;) {
        TRY_ASSIGN(QByteArrayView line, connection.line());
        if (line == QByteArrayView("."))
            return {};
        TRY(take(line.startsWith('.') ? line.sliced(1) : line));
    }
}

Result<Capabilities> capabilitiesOf(Pop3Connection &connection)
{
    constexpr int mostLines = 1000;
    Capabilities found;
    TRY(connection.send("CAPA\r\n"));
    TRY_ASSIGN(const StatusLine answer, answerOf(connection));
    if (answer.status == Status::Refused)
        return found;
    int lines = 0;
    TRY(takeLines(connection, [&](QByteArrayView line) -> Result<> {
        if (++lines > mostLines)
            return failure(Reason::MailServerNonsense, {}, u"CAPA without end"_qs);
        found.add(line);
        return {};
    }));
    return found;
}

Result<> takeList(Pop3Connection &connection, Listing &listing)
{
    TRY_ASSIGN(const StatusLine answer, answerOf(connection));
    if (answer.status == Status::Refused)
        return failure(Reason::MailServerNonsense, {}, u"LIST: "_qs + textOf(answer));
    return takeLines(connection, [&](QByteArrayView line) { return listing.addListLine(line); });
}

Result<> takeUidls(Pop3Connection &connection, Listing &listing)
{
    TRY_ASSIGN(const StatusLine answer, answerOf(connection));
    if (answer.status == Status::Refused)
        return {};
    return takeLines(connection, [&](QByteArrayView line) { return listing.addUidlLine(line); });
}

/// One line, whatever somebody typed: a command must not end before its end.
bool isOneLine(const QByteArray &argument)
{
    return !argument.contains('\r') && !argument.contains('\n') && !argument.contains('\0');
}

} // namespace

struct Pop3Client::Session {
    std::unique_ptr<Pop3Connection> connection;
    Capabilities can;
    int window = 1;
    bool isInStep = true; ///< no answer is outstanding

    [[nodiscard]] Result<> inStep() const
    {
        return isInStep ? Result<>()
                        : failure(Reason::MailConnectionLost, {}, u"given up in the middle of an answer"_qs);
    }
};

Pop3Client::Pop3Client(std::unique_ptr<Session> session) : m_session(std::move(session)) {}
Pop3Client::Pop3Client(Pop3Client &&) noexcept = default;
Pop3Client::~Pop3Client() = default;

Result<Pop3Client> Pop3Client::connect(const MailServer &server, const QByteArray &acceptedFingerprint,
                                       const Pop3Options &options, std::stop_token stop)
{
    auto session = std::make_unique<Session>();
    TRY_ASSIGN(session->connection, Pop3Connection::open(server, options, std::move(stop)));
    TRY(greet(*session->connection, server.security, acceptedFingerprint));
    TRY_ASSIGN(session->can, capabilitiesOf(*session->connection));
    session->window = session->can.pipelining ? options.window : 1;
    return Pop3Client(std::move(session));
}

Result<> Pop3Client::signIn(const QString &userName, const QString &password)
{
    const QByteArray name = userName.toUtf8();
    const QByteArray secret = password.toUtf8();
    if (!isOneLine(name) || !isOneLine(secret))
        return failure(Reason::BadInput, {}, isOneLine(name) ? u"password"_qs : u"userName"_qs);
    for (const QByteArray &command : {QByteArray("USER " + name), QByteArray("PASS " + secret)}) {
        TRY(m_session->connection->send(command + "\r\n"));
        TRY_ASSIGN(const StatusLine answer, answerOf(*m_session->connection));
        if (answer.status == Status::Ok)
            continue;
        // Some servers repeat what they were told; a password belongs in no log.
        const bool isTold = !secret.isEmpty() && answer.text.toByteArray().contains(secret);
        return failure(reasonOfRefusedSignIn(answer), {}, isTold ? QString() : textOf(answer));
    }
    return {};
}

Result<std::vector<ListedMessage>> Pop3Client::list()
{
    TRY(m_session->inStep());
    Pop3Connection &connection = *m_session->connection;
    const bool isPipelined = m_session->can.pipelining;
    Listing listing;
    m_session->isInStep = false;
    TRY(connection.send(isPipelined ? "LIST\r\nUIDL\r\n" : "LIST\r\n"));
    TRY(takeList(connection, listing));
    if (!isPipelined)
        TRY(connection.send("UIDL\r\n"));
    TRY(takeUidls(connection, listing));
    m_session->isInStep = true;
    return listing.take();
}

Result<> Pop3Client::retrieve(std::span<const ListedMessage> messages, MessageSink &sink)
{
    TRY(m_session->inStep());
    Retrieval retrieval(*m_session->connection, messages, m_session->window, sink);
    Result<> retrieved = retrieval.run();
    m_session->isInStep = !retrieval.isOutOfStep();
    return retrieved;
}

void Pop3Client::quit()
{
    Pop3Connection &connection = *m_session->connection;
    if (m_session->isInStep && connection.send("QUIT\r\n")) {
        connection.setSilenceTimeout(farewellTimeout);
        static_cast<void>(connection.line());
    }
    connection.abort();
}

} // namespace mail
