// The text of a CSV file as UTF-8, a chunk at a time, whatever it is written in. Memory stays constant.
#pragma once

#include <QByteArray>
#include <QStringDecoder>
#include <memory>

class QIODevice;

namespace exchange {

enum class TextEncoding {
    Detect, ///< by byte order mark, else UTF-8 if it is valid, else Shift_JIS, else Windows-1252
    Utf8,
    ShiftJis,
    Windows1252,
    Utf16, ///< byte order by its mark; little-endian where there is none
};

/// Follows UTF-8 across chunks.
class Utf8Check
{
public:
    /// How many bytes are valid before the first that isn't; all of them where nothing is wrong.
    [[nodiscard]] qsizetype validPrefix(const char *bytes, qsizetype size);
    [[nodiscard]] bool isBetweenCharacters() const { return m_expected == 0; }

private:
    int m_expected = 0;
    uchar m_lowest = 0x80;
    uchar m_highest = 0xBF;
};

/// Follows the lead and trail bytes of Shift_JIS across chunks.
class ShiftJisCheck
{
public:
    void add(const QByteArray &bytes);
    [[nodiscard]] bool isValid() const { return m_isValid; }
    [[nodiscard]] bool isBetweenCharacters() const { return !m_expectsTrail; }

private:
    bool m_expectsTrail = false;
    bool m_isValid = true;
};

class CsvText
{
public:
    /// Detecting reads a file through once and goes back to its beginning; of a pipe it looks at the first chunk.
    CsvText(QIODevice &device, TextEncoding encoding);

    enum class Step { Chunk, End, InvalidBytes, CannotRead };
    /// Replaces `chunk`. What comes before invalid bytes is still given.
    [[nodiscard]] Step read(QByteArray &chunk);
    [[nodiscard]] TextEncoding encoding() const { return m_encoding; }

private:
    [[nodiscard]] Step readRaw(QByteArray &chunk);
    [[nodiscard]] Step checked(QByteArray &chunk);
    [[nodiscard]] Step decoded(QByteArray &chunk);
    [[nodiscard]] bool endsInsideCharacter() const;

    QIODevice &m_device;
    TextEncoding m_encoding;
    QByteArray m_seen; ///< read ahead of a pipe, to detect the encoding
    QByteArray m_raw;
    Utf8Check m_check;
    ShiftJisCheck m_shiftJisCheck;
    std::unique_ptr<QStringDecoder> m_decoder;
    QString m_halfPair; ///< the first half of a character that the next chunk completes
    qint64 m_rawSize = 0;
    bool m_isInvalid = false;
};

} // namespace exchange
