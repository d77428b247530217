#include "exchange/csv_reader.h"

#include <cstring>

namespace exchange {

CsvReader::CsvReader(QIODevice &device, CsvOptions options)
    : m_text(device, options.encoding), m_options(options), m_delimiter(options.delimiter)
{
}

CsvReader::Step CsvReader::next()
{
    if (m_fault != CsvFault::None)
        return Step::Fault;
    if (!m_isStarted)
        start();
    do {
        const Step step = readRow();
        if (step != Step::Row)
            return step;
    } while (m_isBlank);
    return Step::Row;
}

QByteArrayView CsvReader::field(qsizetype index) const
{
    if (index < 0 || index >= size())
        return {};
    const auto at = static_cast<std::size_t>(index);
    const qsizetype from = index == 0 ? 0 : m_ends[at - 1];
    return QByteArrayView(m_row).sliced(from, m_ends[at] - from);
}

QStringList CsvReader::texts() const
{
    QStringList all;
    all.reserve(size());
    for (qsizetype i = 0; i < size(); ++i)
        all.push_back(text(i));
    return all;
}

void CsvReader::start()
{
    m_isStarted = true;
    static_cast<void>(hasMore());
    if (m_end - m_at >= 3 && std::memcmp(m_at, "\xEF\xBB\xBF", 3) == 0)
        m_at += 3;
    if (m_delimiter == 0)
        m_delimiter = sniffedDelimiter(QByteArrayView(m_at, m_end));
    for (const char c : {m_delimiter, '\r', '\n', '\0'})
        m_endsRun[static_cast<uchar>(c)] = true;
}

/// Whether a byte can be looked at. A read that gives nothing yet (the first half of a character) is repeated.
bool CsvReader::hasMore()
{
    while (m_at == m_end && m_fault == CsvFault::None) {
        const CsvText::Step step = m_text.read(m_chunk);
        if (step == CsvText::Step::InvalidBytes)
            m_fault = CsvFault::InvalidBytes;
        else if (step == CsvText::Step::CannotRead)
            m_fault = CsvFault::CannotRead;
        if (step != CsvText::Step::Chunk)
            return false;
        m_at = m_chunk.constData();
        m_end = m_at + m_chunk.size();
    }
    return m_at != m_end;
}

CsvReader::Step CsvReader::readRow()
{
    m_row.resize(0);
    m_ends.clear();
    m_fieldStart = 0;
    m_state = State::FieldStart;
    m_isRowDone = false;
    m_isBlank = true;
    m_hasStrayQuote = false;
    if (m_skipsLineFeed && hasMore()) {
        m_skipsLineFeed = false;
        if (*m_at == '\n')
            ++m_at;
    }
    m_rowLine = m_line;
    while (!m_isRowDone) {
        if (!hasMore())
            return atEnd();
        switch (m_state) {
        case State::FieldStart:
            m_quoteLine = m_line;
            m_state = *m_at == '"' ? State::Quoted : State::Unquoted;
            if (m_state == State::Quoted) {
                m_isBlank = false;
                ++m_at;
            }
            break;
        case State::Unquoted:
            readUnquoted();
            break;
        case State::Quoted:
            readQuoted();
            break;
        case State::QuoteInQuoted:
            m_state = *m_at == '"' ? State::Quoted : State::AfterQuoted;
            if (m_state == State::Quoted) {
                take(m_at, m_at + 1);
                ++m_at;
            }
            break;
        case State::AfterQuoted:
            readAfterQuoted();
            break;
        }
        if (m_fault != CsvFault::None)
            return fail(m_fault, m_fault == CsvFault::NulByte ? m_line : m_rowLine);
    }
    return Step::Row;
}

void CsvReader::readUnquoted()
{
    const char *run = m_at;
    while (run != m_end && !m_endsRun[static_cast<uchar>(*run)])
        ++run;
    take(m_at, run);
    m_at = run;
    if (m_at == m_end)
        return;
    const char c = *m_at++;
    if (c == m_delimiter) {
        m_isBlank = false;
        endField();
    } else if (c == '\0') {
        m_fault = CsvFault::NulByte;
    } else {
        endLine(c);
    }
}

void CsvReader::readQuoted()
{
    const auto available = static_cast<std::size_t>(m_end - m_at);
    const auto *quote = static_cast<const char *>(std::memchr(m_at, '"', available));
    const char *run = quote ? quote : m_end;
    for (const char *c = m_at; c != run; ++c) {
        // The line feed of a CR LF is no line of its own, even where a chunk ends between the two.
        if (*c == '\r' || (*c == '\n' && !m_skipsLineFeed))
            ++m_line;
        else if (*c == '\0')
            m_fault = CsvFault::NulByte;
        m_skipsLineFeed = *c == '\r';
    }
    take(m_at, run);
    m_at = run;
    if (quote) {
        m_skipsLineFeed = false;
        m_state = State::QuoteInQuoted;
        ++m_at;
    }
}

void CsvReader::readAfterQuoted()
{
    const char c = *m_at++;
    if (c == m_delimiter) {
        endField();
    } else if (c == '\r' || c == '\n') {
        endLine(c);
    } else if (c == '\0') {
        m_fault = CsvFault::NulByte;
    } else if (c != ' ' && c != '\t') {
        m_hasStrayQuote = true;
        take(m_at - 1, m_at);
        m_state = State::Unquoted;
    }
}

void CsvReader::take(const char *from, const char *to)
{
    if (from == to)
        return;
    m_row.append(from, to - from);
    m_isBlank = false;
    if (m_row.size() - m_fieldStart > m_options.longestField)
        m_fault = CsvFault::FieldTooLong;
    else if (m_row.size() > m_options.longestRow)
        m_fault = CsvFault::RowTooLong;
}

void CsvReader::endField()
{
    m_ends.push_back(m_row.size());
    m_fieldStart = m_row.size();
    m_state = State::FieldStart;
    if (m_ends.size() * sizeof(qsizetype) > static_cast<std::size_t>(m_options.longestRow))
        m_fault = CsvFault::RowTooLong;
}

void CsvReader::endLine(char newline)
{
    endField();
    ++m_line;
    m_skipsLineFeed = newline == '\r';
    m_isRowDone = true;
}

CsvReader::Step CsvReader::atEnd()
{
    if (m_fault != CsvFault::None)
        return fail(m_fault, m_line);
    if (m_state == State::Quoted)
        return fail(CsvFault::UnterminatedQuote, m_quoteLine);
    if (m_ends.empty() && m_isBlank)
        return Step::End;
    endField();
    return Step::Row;
}

CsvReader::Step CsvReader::fail(CsvFault fault, qint64 line)
{
    m_fault = fault;
    m_rowLine = line;
    m_ends.clear();
    return Step::Fault;
}

char sniffedDelimiter(QByteArrayView start)
{
    constexpr std::array candidates{',', ';', '\t'};
    std::array<int, candidates.size()> counts{};
    bool isQuoted = false;
    bool hasText = false;
    for (const char c : start) {
        if (c == '"')
            isQuoted = !isQuoted;
        if (isQuoted)
            continue;
        if ((c == '\r' || c == '\n') && hasText)
            break;
        hasText |= c != '\r' && c != '\n';
        for (std::size_t i = 0; i < candidates.size(); ++i)
            counts[i] += c == candidates[i] ? 1 : 0;
    }
    std::size_t best = 0;
    for (std::size_t i = 1; i < candidates.size(); ++i)
        best = counts[i] > counts[best] ? i : best;
    return candidates[best];
}

} // namespace exchange
