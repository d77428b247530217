#include "mail/charset.h"

#include "mail/japanese.h"

#include <QStringDecoder>
#include <algorithm>
#include <array>

namespace mail {

namespace {

bool isHigh(char byte)
{
    return (byte & '\x80') != 0;
}

bool isOneOf(QByteArrayView label, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(),
                       [label](const char *name) { return label.compare(name, Qt::CaseInsensitive) == 0; });
}

/// Written on whatever the program knew no better name for; windows-1252, because browsers and mailers mean that by it.
bool meansNothing(QByteArrayView label)
{
    return isOneOf(label,
                   {"", "us-ascii", "ascii", "ansi_x3.4-1968", "iso-8859-1", "iso8859-1", "latin1", "windows-1252",
                    "cp1252", "unknown-8bit", "x-unknown", "unknown", "default", "8bit", "7bit", "binary", "none"});
}
bool isIso2022Jp(QByteArrayView label)
{
    return label.first(qMin<qsizetype>(label.size(), 11)).compare("iso-2022-jp", Qt::CaseInsensitive) == 0
           || isOneOf(label, {"csiso2022jp", "cp50220", "cp50221", "cp50222", "jis"});
}
bool isShiftJis(QByteArrayView label)
{
    return isOneOf(label, {"shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "csshiftjis", "windows-31j", "cp932",
                           "ms932", "sjis-win", "x-ms-cp932"});
}
bool isEucJp(QByteArrayView label)
{
    return isOneOf(label,
                   {"euc-jp", "eucjp", "x-euc-jp", "x-euc", "cp51932", "eucjp-win", "eucjp-ms", "cseucpkdfmtjapanese"});
}

struct Decoding {
    QString text;
    qsizetype errors = 0;
};

Decoding decodedAs(QByteArrayView bytes, const char *name)
{
    constexpr QChar substituted = u'\x1A'; // by ICU, for some charsets
    QStringDecoder decoder(name, QStringDecoder::Flag::Stateless);
    Decoding decoding{decoder(bytes), 0};
    decoding.errors = std::count(decoding.text.begin(), decoding.text.end(), QChar(QChar::ReplacementCharacter))
                      + std::count(decoding.text.begin(), decoding.text.end(), substituted)
                      - std::count(bytes.begin(), bytes.end(), '\x1A');
    return decoding;
}

bool looksLikeUtf8(const Decoding &decoding)
{
    constexpr qsizetype goodForOneBad = 10; // cut in the middle of a letter, it is still UTF-8
    const auto good = std::count_if(decoding.text.begin(), decoding.text.end(),
                                    [](QChar c) { return c.unicode() >= 0x80 && c != QChar::ReplacementCharacter; });
    return decoding.errors == 0 || good > goodForOneBad * decoding.errors;
}

std::optional<QString> fromIso2022Jp(QByteArrayView bytes)
{
    if (!bytes.contains('\x1B'))
        return std::nullopt;
    if (const auto shiftJis = shiftJisFromIso2022Jp(bytes))
        return decodedAs(*shiftJis, "windows-31j").text;
    return decodedAs(bytes, "ISO-2022-JP-2").text;
}

QString fromEucJp(QByteArrayView bytes)
{
    if (const auto shiftJis = shiftJisFromEucJp(bytes))
        return decodedAs(*shiftJis, "windows-31j").text;
    return decodedAs(bytes, "EUC-JP").text;
}

} // namespace

QString decodedByGuess(QByteArrayView bytes)
{
    if (std::none_of(bytes.begin(), bytes.end(), isHigh)) {
        const bool hasEscape = bytes.contains("\x1B$") || bytes.contains("\x1B(");
        return (hasEscape ? fromIso2022Jp(bytes) : std::nullopt).value_or(QString::fromLatin1(bytes));
    }
    if (const Decoding utf8 = decodedAs(bytes, "UTF-8"); looksLikeUtf8(utf8))
        return utf8.text;
    if (looksLikeEucJp(bytes))
        return fromEucJp(bytes);
    if (looksLikeShiftJis(bytes))
        return decodedAs(bytes, "windows-31j").text;
    return decodedAs(bytes, "windows-1252").text;
}

QString decoded(QByteArrayView bytes, QByteArrayView label)
{
    const QByteArray name = label.trimmed().toByteArray();
    if (meansNothing(name))
        return decodedByGuess(bytes);
    if (isIso2022Jp(name)) {
        const bool isBelied = std::any_of(bytes.begin(), bytes.end(), isHigh);
        return (isBelied ? std::nullopt : fromIso2022Jp(bytes)).value_or(decodedByGuess(bytes));
    }
    if (isEucJp(name))
        return looksLikeEucJp(bytes) ? fromEucJp(bytes) : decodedByGuess(bytes);
    const char *known = isShiftJis(name) ? "windows-31j" : name.constData();
    if (!QStringDecoder(known).isValid())
        return decodedByGuess(bytes);
    const Decoding decoding = decodedAs(bytes, known);
    const bool isUtf8 = isOneOf(name, {"utf-8", "utf8"});
    const bool isBelied = isUtf8 ? !looksLikeUtf8(decoding) : decoding.errors > 0;
    return isBelied ? decodedByGuess(bytes) : decoding.text;
}

} // namespace mail
