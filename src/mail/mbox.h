// The format of mbox files, as they are most safely written (mboxrd).
#pragma once

#include "mail/file.h"
#include "storage/mail_index.h"

namespace mail {

/// "From ada@example.com Fri Nov 20 09:00:00 2026", with the end of its line.
[[nodiscard]] QByteArray mboxLineOf(const storage::KeptMail &mail);

/// Puts the lines of one message into a file as they come, in whatever pieces.
class MboxMessage
{
public:
    explicit MboxMessage(File &file) : m_file(file) {}

    [[nodiscard]] domain::Result<> add(QByteArrayView bytes);
    /// Ends the last line, and puts the empty one behind it that a message ends with.
    [[nodiscard]] domain::Result<> end();
    [[nodiscard]] qint64 size() const { return m_size; }

private:
    [[nodiscard]] domain::Result<> write(QByteArrayView bytes);
    [[nodiscard]] domain::Result<> writeLine(QByteArrayView line);

    File &m_file;
    QByteArray m_rest;           ///< of a line whose end hasn't come
    bool m_isInLongLine = false; ///< the rest of the line was written already
    qint64 m_size = 0;
};

} // namespace mail
