// Fetches messages, several on their way at a time.
#pragma once

#include "mail/pop3_connection.h"

namespace mail {

class Retrieval
{
public:
    /// `window`: commands on their way at a time, from 1. All must outlive it.
    Retrieval(Pop3Connection &connection, std::span<const ListedMessage> messages, int window, MessageSink &sink);

    /// See Pop3Client::retrieve. After an error that isOutOfStep(), the connection is good for nothing more.
    [[nodiscard]] domain::Result<> run();
    [[nodiscard]] bool isOutOfStep() const { return m_answered < m_asked; }

private:
    [[nodiscard]] domain::Result<> ask();
    [[nodiscard]] domain::Result<> takeAnswer(const ListedMessage &message);
    [[nodiscard]] domain::Result<> takeBody(const ListedMessage &message, DotReader &reader);

    Pop3Connection &m_connection;
    std::span<const ListedMessage> m_messages;
    std::size_t m_window;
    MessageSink &m_sink;
    std::size_t m_asked = 0;
    std::size_t m_answered = 0;
    domain::Result<> m_firstWrongSize;
};

} // namespace mail
