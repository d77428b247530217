#include "mail/pop3_retrieval.h"

namespace mail {

using domain::failure;
using domain::Reason;
using domain::Result;

namespace {

tl::unexpected<domain::Error> wrongSize(const ListedMessage &message, qint64 octets)
{
    return failure(Reason::MailServerNonsense, {},
                   u"message %1: %2 octets instead of %3"_qs.arg(message.number).arg(octets).arg(message.size));
}

} // namespace

Retrieval::Retrieval(Pop3Connection &connection, std::span<const ListedMessage> messages, int window, MessageSink &sink)
    : m_connection(connection), m_messages(messages), m_window(static_cast<std::size_t>(std::max(window, 1))),
      m_sink(sink)
{
}

Result<> Retrieval::run()
{
    while (m_answered < m_messages.size()) {
        TRY(ask());
        TRY(takeAnswer(m_messages[m_answered]));
        ++m_answered;
    }
    return m_firstWrongSize;
}

/// Half a window at a time, so that the server always has something to do and gets it in few packets.
Result<> Retrieval::ask()
{
    const std::size_t onTheirWay = m_asked - m_answered;
    if (onTheirWay > m_window / 2)
        return {};
    const std::size_t until = std::min(m_messages.size(), m_answered + m_window);
    if (m_asked == until)
        return {};
    QByteArray commands;
    for (; m_asked < until; ++m_asked)
        commands += "RETR " + QByteArray::number(m_messages[m_asked].number) + "\r\n";
    return m_connection.send(commands);
}

Result<> Retrieval::takeAnswer(const ListedMessage &message)
{
    TRY_ASSIGN(const QByteArrayView line, m_connection.line());
    switch (statusOf(line).status) {
    case Status::Nonsense:
        return failure(Reason::MailServerNonsense, {}, u"RETR %1"_qs.arg(message.number));
    case Status::Refused:
        return m_sink.missing(message);
    case Status::Ok:
        break;
    }
    TRY(m_sink.begin(message));
    DotReader reader(m_connection.lineEnd());
    if (Result<> taken = takeBody(message, reader); !taken) {
        m_sink.abandon();
        return taken;
    }
    if (reader.hasSize(message.size))
        return m_sink.end();
    m_sink.abandon();
    if (m_firstWrongSize)
        m_firstWrongSize = wrongSize(message, reader.octets());
    return {};
}

Result<> Retrieval::takeBody(const ListedMessage &message, DotReader &reader)
{
    const DotReader::Take take = [this](QByteArrayView bytes) { return m_sink.add(bytes); };
    while (!reader.isAtEnd()) {
        TRY_ASSIGN(const QByteArrayView piece, m_connection.piece());
        TRY_ASSIGN(const qsizetype used, reader.feed(piece, take));
        m_connection.skip(used);
        if (reader.isBeyond(message.size))
            return wrongSize(message, reader.octets());
    }
    return {};
}

} // namespace mail
