#include "mail/header_text.h"

#include "mail/address_fields.h"
#include "mail/charset.h"

#include <QRegularExpression>
#include <algorithm>

namespace mail {

namespace {

bool needsCare(char byte)
{
    return (byte & '\x80') != 0 || byte == '\x1B' || byte == '\0';
}

QByteArray rawInUtf8(const QByteArray &header)
{
    if (std::none_of(header.begin(), header.end(), needsCare))
        return header;
    QByteArray result;
    for (qsizetype at = 0; at < header.size();) {
        const qsizetype end = endOfField(header, at);
        QByteArray field = header.mid(at, end - at);
        field.replace('\0', ' ');
        if (std::any_of(field.begin(), field.end(), needsCare))
            field = decodedByGuess(field).toUtf8();
        result += field;
        at = end;
    }
    return result;
}

QByteArray payloadOf(const QByteArray &encoding, QByteArray text)
{
    if (encoding.compare("B", Qt::CaseInsensitive) == 0)
        return QByteArray::fromBase64(text);
    text.replace('_', ' ');
    return QByteArray::fromPercentEncoding(text, '=');
}

/// A word of RFC 2047, or several that are one because only spaces lie between.
struct EncodedWord {
    qsizetype begin = 0;
    qsizetype end = 0;
    QByteArray charset;
    QByteArray payload;

    [[nodiscard]] QByteArray inUtf8() const
    {
        return "=?utf-8?B?" + decoded(payload, charset).toUtf8().toBase64() + "?=";
    }
};

std::vector<EncodedWord> encodedWords(const QByteArray &header)
{
    // Latin1, so that places in the text are places in the bytes.
    static const QRegularExpression pattern(
        u"=\\?([A-Za-z0-9_.:()+-]+)(?:\\*[A-Za-z-]*)?\\?([BbQq])\\?([^?\\s]*)\\?="_qs);
    const QString text = QString::fromLatin1(header);
    std::vector<EncodedWord> words;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        EncodedWord word{match.capturedStart(), match.capturedEnd(), match.captured(1).toLatin1(), {}};
        word.payload = payloadOf(match.captured(2).toLatin1(), match.captured(3).toLatin1());
        const bool continues = !words.empty() && words.back().charset.compare(word.charset, Qt::CaseInsensitive) == 0
                               && header.mid(words.back().end, word.begin - words.back().end).trimmed().isEmpty();
        if (continues) {
            words.back().end = word.end;
            words.back().payload += word.payload;
        } else {
            words.push_back(std::move(word));
        }
    }
    return words;
}

bool turnsDirection(QChar c)
{
    return (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069');
}

} // namespace

QByteArray headerInUtf8(const QByteArray &header)
{
    QByteArray raw = rawInUtf8(header);
    if (!raw.contains("=?"))
        return raw;
    QByteArray result;
    qsizetype done = 0;
    for (const EncodedWord &word : encodedWords(raw)) {
        result += raw.mid(done, word.begin - done) + word.inUtf8();
        done = word.end;
    }
    return result + raw.mid(done);
}

QString shownText(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar c : text) {
        if (!turnsDirection(c))
            shown += c.category() == QChar::Other_Control ? QChar(u' ') : c;
    }
    return shown.simplified();
}

} // namespace mail
