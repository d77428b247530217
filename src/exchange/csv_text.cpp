#include "exchange/csv_text.h"

#include <QIODevice>
#include <QString>

namespace exchange {

namespace {

constexpr qsizetype chunkSize = 256 * 1024;

bool isAscii(const char *bytes, qsizetype size)
{
    uchar all = 0;
    for (qsizetype i = 0; i < size; ++i)
        all |= static_cast<uchar>(bytes[i]);
    return all < 0x80;
}

class Detector
{
public:
    void add(const QByteArray &bytes)
    {
        if (m_start.size() < 3)
            m_start += bytes.left(3);
        if (m_isUtf8)
            m_isUtf8 = m_utf8.validPrefix(bytes.constData(), bytes.size()) == bytes.size();
        m_shiftJis.add(bytes);
    }
    [[nodiscard]] bool knowsByMark() const { return isUtf16() || m_start.startsWith("\xEF\xBB\xBF"); }
    /// Of a part of a text, the last character may be cut.
    [[nodiscard]] TextEncoding encoding(bool isWholeText) const
    {
        if (isUtf16())
            return TextEncoding::Utf16;
        if (m_start.startsWith("\xEF\xBB\xBF") || (m_isUtf8 && (m_utf8.isBetweenCharacters() || !isWholeText)))
            return TextEncoding::Utf8;
        const bool isShiftJis = m_shiftJis.isValid() && (m_shiftJis.isBetweenCharacters() || !isWholeText);
        return isShiftJis ? TextEncoding::ShiftJis : TextEncoding::Windows1252;
    }

private:
    [[nodiscard]] bool isUtf16() const { return m_start.startsWith("\xFF\xFE") || m_start.startsWith("\xFE\xFF"); }

    QByteArray m_start;
    Utf8Check m_utf8;
    bool m_isUtf8 = true;
    ShiftJisCheck m_shiftJis;
};

TextEncoding detected(QIODevice &device, QByteArray &seen)
{
    Detector detector;
    if (device.isSequential()) {
        seen = device.read(chunkSize);
        detector.add(seen);
        return detector.encoding(device.atEnd());
    }
    const qint64 start = device.pos();
    while (!detector.knowsByMark()) {
        const QByteArray chunk = device.read(chunkSize);
        if (chunk.isEmpty())
            break;
        detector.add(chunk);
    }
    device.seek(start);
    return detector.encoding(true);
}

std::unique_ptr<QStringDecoder> decoderFor(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::ShiftJis:
        return std::make_unique<QStringDecoder>("Shift_JIS");
    case TextEncoding::Windows1252:
        return std::make_unique<QStringDecoder>("windows-1252");
    case TextEncoding::Utf16:
        return std::make_unique<QStringDecoder>(QStringConverter::Utf16);
    case TextEncoding::Detect:
    case TextEncoding::Utf8:
        break;
    }
    return nullptr;
}

} // namespace

qsizetype Utf8Check::validPrefix(const char *bytes, qsizetype size)
{
    if (m_expected == 0 && isAscii(bytes, size))
        return size;
    for (qsizetype i = 0; i < size; ++i) {
        const auto byte = static_cast<uchar>(bytes[i]);
        if (m_expected > 0) {
            if (byte < m_lowest || byte > m_highest)
                return i;
            m_lowest = 0x80;
            m_highest = 0xBF;
            --m_expected;
        } else if (byte >= 0x80) {
            if (byte < 0xC2 || byte > 0xF4)
                return i;
            m_expected = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
            // Overlong forms, surrogates and what lies beyond Unicode show in the second byte.
            m_lowest = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
            m_highest = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
        }
    }
    return size;
}

void ShiftJisCheck::add(const QByteArray &bytes)
{
    if (!m_expectsTrail && isAscii(bytes.constData(), bytes.size()))
        return;
    for (const char c : bytes) {
        const auto byte = static_cast<uchar>(c);
        if (m_expectsTrail) {
            m_isValid &= byte >= 0x40 && byte <= 0xFC && byte != 0x7F;
            m_expectsTrail = false;
        } else if ((byte >= 0x81 && byte <= 0x9F) || (byte >= 0xE0 && byte <= 0xFC)) {
            m_expectsTrail = true;
        } else {
            m_isValid &= byte != 0x80 && byte != 0xA0 && byte < 0xFD;
        }
    }
}

CsvText::CsvText(QIODevice &device, TextEncoding encoding)
    : m_device(device), m_encoding(encoding == TextEncoding::Detect ? detected(device, m_seen) : encoding),
      m_decoder(decoderFor(m_encoding))
{
}

CsvText::Step CsvText::read(QByteArray &chunk)
{
    if (m_isInvalid)
        return Step::InvalidBytes;
    return m_decoder ? decoded(chunk) : checked(chunk);
}

CsvText::Step CsvText::readRaw(QByteArray &chunk)
{
    if (!m_seen.isEmpty()) {
        chunk = std::exchange(m_seen, {});
        return Step::Chunk;
    }
    chunk.resize(chunkSize);
    const qint64 got = m_device.read(chunk.data(), chunkSize);
    if (got < 0)
        return m_device.atEnd() ? Step::End : Step::CannotRead;
    chunk.resize(static_cast<qsizetype>(got));
    return got == 0 ? Step::End : Step::Chunk;
}

CsvText::Step CsvText::checked(QByteArray &chunk)
{
    const Step step = readRaw(chunk);
    if (step == Step::End && !m_check.isBetweenCharacters())
        return Step::InvalidBytes;
    if (step != Step::Chunk)
        return step;
    const qsizetype valid = m_check.validPrefix(chunk.constData(), chunk.size());
    m_isInvalid = valid < chunk.size();
    chunk.truncate(valid);
    return step;
}

CsvText::Step CsvText::decoded(QByteArray &chunk)
{
    if (!m_decoder->isValid())
        return Step::CannotRead; // this Qt has no decoder for it
    const Step step = readRaw(m_raw);
    if (step == Step::End && endsInsideCharacter())
        return Step::InvalidBytes;
    if (step != Step::Chunk)
        return step;
    m_rawSize += m_raw.size();
    if (m_encoding == TextEncoding::ShiftJis)
        m_shiftJisCheck.add(m_raw);
    QString text = m_halfPair + QString((*m_decoder)(m_raw));
    m_halfPair.clear();
    const qsizetype replaced = text.indexOf(QChar::ReplacementCharacter);
    // Only UTF-16 can hold the replacement character itself.
    if (m_decoder->hasError() || (replaced >= 0 && m_encoding != TextEncoding::Utf16)) {
        m_isInvalid = true;
        text.truncate(qMax<qsizetype>(0, replaced));
    }
    if (!text.isEmpty() && text.back().isHighSurrogate()) {
        m_halfPair = text.right(1);
        text.chop(1);
    }
    chunk = text.toUtf8();
    return Step::Chunk;
}

bool CsvText::endsInsideCharacter() const
{
    return !m_halfPair.isEmpty() || (m_encoding == TextEncoding::Utf16 && m_rawSize % 2 != 0)
           || !m_shiftJisCheck.isBetweenCharacters();
}

} // namespace exchange
