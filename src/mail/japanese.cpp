#include "mail/japanese.h"

namespace mail {

namespace {

using Byte = unsigned char;

bool isBetween(Byte byte, Byte first, Byte last)
{
    return byte >= first && byte <= last;
}

Byte at(QByteArrayView bytes, qsizetype index)
{
    return index < bytes.size() ? Byte(bytes[index]) : Byte(0);
}

/// Row and column of JIS X 0208, each 0x21 to 0x7E, as the two bytes of Shift_JIS.
void appendPair(QByteArray &to, Byte row, Byte column)
{
    constexpr Byte first = 0x21;
    const auto half = Byte((row - first) / 2);
    const bool isOdd = (row - first) % 2 == 0;
    const auto lead = Byte(half + (half < 0x1F ? 0x81 : 0xC1));
    const auto trail = isOdd ? Byte(column + (column >= 0x60 ? 0x20 : 0x1F)) : Byte(column + 0x7E);
    to += char(lead);
    to += char(trail);
}

enum class Set { Ascii, Pairs, HalfWidth };

std::optional<Set> setAfter(QByteArrayView escape)
{
    if (escape.startsWith("$B") || escape.startsWith("$@"))
        return Set::Pairs;
    if (escape.startsWith("(B") || escape.startsWith("(J") || escape.startsWith("(H"))
        return Set::Ascii;
    if (escape.startsWith("(I"))
        return Set::HalfWidth;
    return std::nullopt;
}

bool isEucByte(Byte byte)
{
    return isBetween(byte, 0xA1, 0xFE);
}
bool isHalfWidthByte(Byte byte)
{
    return isBetween(byte, 0xA1, 0xDF);
}
bool isShiftJisLead(Byte byte)
{
    return isBetween(byte, 0x81, 0x9F) || isBetween(byte, 0xE0, 0xFC);
}
bool isShiftJisTrail(Byte byte)
{
    return isBetween(byte, 0x40, 0x7E) || isBetween(byte, 0x80, 0xFC);
}

} // namespace

std::optional<QByteArray> shiftJisFromIso2022Jp(QByteArrayView bytes)
{
    constexpr char escape = '\x1B';
    constexpr Byte highBit = 0x80;
    QByteArray result;
    result.reserve(bytes.size());
    Set set = Set::Ascii;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const Byte byte = at(bytes, i);
        if (bytes[i] == escape) {
            const auto next = setAfter(bytes.sliced(i + 1));
            if (!next)
                return std::nullopt;
            set = *next;
            i += 2;
        } else if (byte == '\n' || byte == '\r') {
            set = Set::Ascii; // a line begins anew, also where the way back was lost
            result += char(byte);
        } else if (set == Set::Pairs && isBetween(byte, 0x21, 0x7E) && isBetween(at(bytes, i + 1), 0x21, 0x7E)) {
            appendPair(result, byte, at(bytes, ++i));
        } else if (set == Set::HalfWidth && isBetween(byte, 0x21, 0x5F)) {
            result += char(byte | highBit);
        } else {
            result += char(byte);
        }
    }
    return result;
}

std::optional<QByteArray> shiftJisFromEucJp(QByteArrayView bytes)
{
    constexpr Byte sevenBits = 0x7F;
    QByteArray result;
    result.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const Byte byte = at(bytes, i);
        if (byte < 0x80) {
            result += char(byte);
        } else if (byte == 0x8E && isHalfWidthByte(at(bytes, i + 1))) {
            result += bytes[++i];
        } else if (isEucByte(byte) && isEucByte(at(bytes, i + 1))) {
            appendPair(result, byte & sevenBits, at(bytes, i + 1) & sevenBits);
            ++i;
        } else {
            return std::nullopt;
        }
    }
    return result;
}

bool looksLikeEucJp(QByteArrayView bytes)
{
    qsizetype pairs = 0;
    qsizetype usual = 0; // kana, punctuation, the first three thousand kanji
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const Byte byte = at(bytes, i);
        if (byte < 0x80)
            continue;
        if (byte == 0x8F && isEucByte(at(bytes, i + 1)) && isEucByte(at(bytes, i + 2))) {
            i += 2;
            continue;
        }
        const bool isHalfWidth = byte == 0x8E && isHalfWidthByte(at(bytes, i + 1));
        if (!isHalfWidth && !(isEucByte(byte) && isEucByte(at(bytes, i + 1))))
            return i + 1 == bytes.size() && pairs > 1 && usual * 2 > pairs; // cut in the middle of a letter
        ++i;
        ++pairs;
        if (isHalfWidth || isBetween(byte, 0xA1, 0xA5) || isBetween(byte, 0xB0, 0xCF))
            ++usual;
    }
    return pairs > 0 && usual * 2 > pairs;
}

// In a western text, too, bytes may make pairs: “don’t” ends with a 稚. But they stand alone among letters.
bool looksLikeShiftJis(QByteArrayView bytes)
{
    qsizetype score = 0;
    qsizetype lastPairAt = -2;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const Byte byte = at(bytes, i);
        if (byte < 0x80)
            continue;
        if (isHalfWidthByte(byte)) {
            score += lastPairAt == i - 1 ? 1 : 0;
            lastPairAt = i;
            continue;
        }
        const Byte trail = at(bytes, i + 1);
        if (!isShiftJisLead(byte) || !isShiftJisTrail(trail))
            return i + 1 == bytes.size() && score > 1; // cut in the middle of a letter
        if (isBetween(byte, 0x81, 0x83))
            score += 2;
        else if (lastPairAt == i - 1)
            score += isBetween(byte, 0x88, 0x9F) ? 2 : 0;
        else
            score += trail < 0x80 ? -1 : 1;
        if (isBetween(byte, 0xE0, 0xFC))
            --score;
        lastPairAt = ++i;
    }
    return score > 0;
}

} // namespace mail
