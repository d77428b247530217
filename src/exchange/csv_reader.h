// CSV, a row at a time, in constant memory: RFC 4180 and what real files have besides.
#pragma once

#include "exchange/csv_text.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>
#include <array>
#include <vector>

namespace exchange {

enum class CsvFault {
    None,
    UnterminatedQuote, ///< a quote that is opened and never closed
    NulByte,           ///< not a text file
    FieldTooLong,
    RowTooLong,
    InvalidBytes, ///< not of the file's encoding
    CannotRead,
};

struct CsvOptions {
    TextEncoding encoding = TextEncoding::Detect;
    char delimiter = 0; ///< 0: whichever of , ; and tab the first line has most of
    qsizetype longestField = 10 * 1024 * 1024;
    qsizetype longestRow = 40 * 1024 * 1024;
};

class CsvReader
{
public:
    /// The device is open, and stays open longer than the reader.
    explicit CsvReader(QIODevice &device, CsvOptions options = {});

    enum class Step { Row, End, Fault };
    /// Goes to the next row; blank lines are passed over. After a fault nothing more can be read.
    [[nodiscard]] Step next();

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_ends.size()); }
    /// UTF-8, valid until the next row; empty where the row has no such field.
    [[nodiscard]] QByteArrayView field(qsizetype index) const;
    [[nodiscard]] QString text(qsizetype index) const { return QString::fromUtf8(field(index)); }
    [[nodiscard]] QStringList texts() const;
    /// The line of the file, counted from 1, on which the row begins; of a fault, where it was found
    /// (of an unterminated quote, where it was opened).
    [[nodiscard]] qint64 line() const { return m_rowLine; }
    /// Something other than a delimiter follows a closing quote: the fields may not be what was meant.
    [[nodiscard]] bool hasStrayQuote() const { return m_hasStrayQuote; }
    [[nodiscard]] CsvFault fault() const { return m_fault; }

    [[nodiscard]] TextEncoding encoding() const { return m_text.encoding(); }
    [[nodiscard]] char delimiter() const { return m_delimiter; }

private:
    enum class State { FieldStart, Unquoted, Quoted, QuoteInQuoted, AfterQuoted };

    [[nodiscard]] bool hasMore();
    void start();
    [[nodiscard]] Step readRow();
    void readUnquoted();
    void readQuoted();
    void readAfterQuoted();
    void take(const char *from, const char *to);
    void endField();
    void endLine(char newline);
    [[nodiscard]] Step atEnd();
    [[nodiscard]] Step fail(CsvFault fault, qint64 line);

    CsvText m_text;
    const CsvOptions m_options;
    char m_delimiter;
    std::array<bool, 256> m_endsRun{};
    QByteArray m_chunk;
    const char *m_at = nullptr;
    const char *m_end = nullptr;
    State m_state = State::FieldStart;
    QByteArray m_row;
    std::vector<qsizetype> m_ends; ///< where each field ends in m_row
    qsizetype m_fieldStart = 0;
    qint64 m_line = 1;
    qint64 m_rowLine = 1;
    qint64 m_quoteLine = 1;
    bool m_isStarted = false;
    bool m_isRowDone = false;
    bool m_isBlank = true;
    bool m_hasStrayQuote = false;
    bool m_skipsLineFeed = false;
    CsvFault m_fault = CsvFault::None;
};

/// The delimiter of a text's first line, outside quotes.
[[nodiscard]] char sniffedDelimiter(QByteArrayView start);

} // namespace exchange
