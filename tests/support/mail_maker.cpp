#include "support/mail_maker.h"

#include <QDateTime>
#include <QStringEncoder>
#include <array>
#include <cmath>

namespace support {

namespace {

enum class Kind { Iso2022Jp, Utf8Base64, Utf8Quoted, ShiftJis, Attachment, Dots };
constexpr std::array kinds{Kind::Utf8Quoted, Kind::Iso2022Jp,  Kind::Attachment, Kind::Utf8Base64,
                           Kind::ShiftJis,   Kind::Attachment, Kind::Dots,       Kind::Iso2022Jp};

QByteArray encoded(const QString &text, const QByteArray &charset)
{
    QStringEncoder encoder(charset.constData());
    return encoder(text);
}

/// RFC 2047. ISO-2022-JP must be back in ASCII at the end of the word, which it is for a whole string.
QByteArray word(const QString &text, const QByteArray &charset)
{
    QByteArray bytes = encoded(text, charset);
    if (charset == "ISO-2022-JP" && !bytes.endsWith("\x1B(B"))
        bytes += "\x1B(B";
    return "=?" + charset + "?B?" + bytes.toBase64() + "?=";
}

QByteArray wrapped(const QByteArray &base64)
{
    constexpr qsizetype width = 76;
    QByteArray lines;
    lines.reserve(base64.size() + base64.size() / width + 1);
    for (qsizetype at = 0; at < base64.size(); at += width)
        lines += QByteArrayView(base64).sliced(at, std::min(width, base64.size() - at)) + "\n";
    return lines;
}

QByteArray quotedPrintable(const QByteArray &text)
{
    constexpr qsizetype width = 72;
    constexpr auto digits = "0123456789ABCDEF";
    QByteArray result;
    qsizetype column = 0;
    for (const char c : text) {
        const auto byte = static_cast<uchar>(c);
        if (c != '\n' && column >= width) {
            result += "=\n";
            column = 0;
        }
        if (c == '\n' || (byte >= ' ' && byte <= '~' && c != '=')) {
            result += c;
            column = c == '\n' ? 0 : column + 1;
        } else {
            result += '=';
            result += digits[byte >> 4];
            result += digits[byte & 15];
            column += 3;
        }
    }
    return result;
}

const std::array sentences{
    QStringLiteral("いつもお世話になっております。先日の見積りについてご確認をお願いいたします。\n"),
    QStringLiteral("納期は来月の十日を予定しております。ご不明な点がございましたらお知らせください。\n"),
    QStringLiteral("髙橋・齋藤・山﨑の三名で伺います。資料は添付のとおりです。\n"),
    QStringLiteral("よろしくお願い申し上げます。\n\n"),
};
const std::array latinSentences{
    QStringLiteral("Veuillez trouver ci-joint le devis révisé ; le délai reste de trois semaines.\n"),
    QStringLiteral("Thank you for the quick answer — we agree to the terms of the second offer.\n"),
    QStringLiteral("À bientôt à Grenoble, et merci à toute l'équipe.\n"),
};
const std::array subjects{QStringLiteral("見積書の件"), QStringLiteral("打ち合わせの日程について"),
                          QStringLiteral("請求書をお送りします"), QStringLiteral("納期のご相談")};
const std::array latinSubjects{QStringLiteral("Devis révisé"), QStringLiteral("Re: delivery in March"),
                               QStringLiteral("Compte rendu de la réunion d'été")};
const std::array names{QStringLiteral("山田 太郎"), QStringLiteral("佐藤 花子"), QStringLiteral("鈴木 一郎")};

} // namespace

QByteArray withCrLf(const QByteArray &text)
{
    return QByteArray(text).replace("\n", "\r\n");
}

MailMaker::MailMaker(MailMakerOptions options) : m_options(std::move(options)), m_random(m_options.seed) {}

qsizetype MailMaker::size()
{
    // The seventh power of something even has its mean at an eighth.
    constexpr double most = 4294967296.0;
    constexpr int skew = 7;
    const double part = std::pow(static_cast<double>(m_random()) / most, skew);
    return m_options.smallest
           + static_cast<qsizetype>(part * static_cast<double>(m_options.largest - m_options.smallest));
}

QString MailMaker::address()
{
    constexpr quint32 strangers = 100'000;
    if (m_options.addresses.isEmpty() || below(5) < 2)
        return QStringLiteral("stranger%1@elsewhere.example").arg(below(strangers));
    return m_options.addresses[below(static_cast<quint32>(m_options.addresses.size()))];
}

QByteArray MailMaker::header(const QByteArray &charset)
{
    constexpr qint64 firstSecond = 1'700'000'000;
    const bool isLatin = charset == "UTF-8" && below(2) == 0;
    const QString subject = isLatin ? latinSubjects[below(latinSubjects.size())] : subjects[below(subjects.size())];
    // One random number after the other: the operands of + may be evaluated in any order.
    const QString &name = names[below(names.size())];
    const QByteArray customer = word(name, charset) + " <" + address().toUtf8() + ">";
    const QByteArray copies = below(4) == 0 ? "\nCc: " + address().toUtf8() : QByteArray();
    const QByteArray leaver = m_options.mailbox.toUtf8();
    const bool isSent = below(2) == 0;
    const QDateTime date = QDateTime::fromSecsSinceEpoch(firstSecond + qint64(m_made) * 3600, Qt::UTC);
    return "Return-Path: <bounce@example.jp>\nDate: " + date.toString(Qt::RFC2822Date).toUtf8() + "\nMessage-ID: <"
           + QByteArray::number(m_made) + "." + QByteArray::number(m_options.seed)
           + "@example.jp>\nFrom: " + (isSent ? leaver : customer) + "\nTo: " + (isSent ? customer : leaver)
           + (below(4) == 0 ? "\nCc: " + address().toUtf8() : QByteArray()) + "\nSubject: " + word(subject, charset)
           + "\nMIME-Version: 1.0\n";
}

QByteArray MailMaker::text(const QByteArray &charset, qsizetype size)
{
    QByteArray result;
    result.reserve(size + 200);
    const bool isLatin = charset == "UTF-8" && below(2) == 0;
    while (result.size() < size) {
        const QString &sentence =
            isLatin ? latinSentences[below(latinSentences.size())] : sentences[below(sentences.size())];
        result += encoded(sentence, charset);
        result += "No. " + QByteArray::number(m_random()) + "\n";
    }
    return result;
}

QByteArray MailMaker::attachment(qsizetype size)
{
    QByteArray bytes(std::max<qsizetype>(size * 3 / 4, 16), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(m_random());
    return wrapped(bytes.toBase64());
}

QByteArray MailMaker::next()
{
    constexpr qsizetype headerSize = 700;
    const Kind kind = kinds[m_made++ % kinds.size()];
    const qsizetype room = std::max<qsizetype>(size() - headerSize, 100);
    switch (kind) {
    case Kind::Iso2022Jp:
        return plain("ISO-2022-JP", "7bit", room);
    case Kind::ShiftJis:
        return plain("Shift_JIS", "8bit", room);
    case Kind::Utf8Base64:
        return plain("UTF-8", "base64", room);
    case Kind::Utf8Quoted:
        return plain("UTF-8", "quoted-printable", room);
    case Kind::Dots:
        return plain("UTF-8", "8bit", room) + ".\n..\n...three dots\n.one\n\n.\n";
    case Kind::Attachment:
        break;
    }
    return withAttachment(room);
}

QByteArray MailMaker::plain(const QByteArray &charset, const QByteArray &encoding, qsizetype room)
{
    const QByteArray head = header(charset) + "Content-Type: text/plain; charset=" + charset
                            + "\nContent-Transfer-Encoding: " + encoding + "\n\n";
    if (encoding == "base64")
        return head + wrapped(text(charset, room * 3 / 4).toBase64());
    if (encoding == "quoted-printable")
        return head + quotedPrintable(text(charset, room / 2));
    return head + text(charset, room);
}

QByteArray MailMaker::withAttachment(qsizetype room)
{
    constexpr qsizetype shortText = 300;
    const QByteArray boundary = "--part-" + QByteArray::number(m_made);
    const QByteArray fileName = encoded(QStringLiteral("見積書 %1.pdf").arg(m_made), "UTF-8").toPercentEncoding();
    QByteArray made = header("UTF-8");
    made += "Content-Type: multipart/mixed; boundary=\"" + boundary.sliced(2) + "\"\n\n" + boundary
            + "\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n\n";
    made += text("UTF-8", shortText);
    made += "\n" + boundary + "\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n"
            + "Content-Disposition: attachment; filename*=UTF-8''" + fileName + "\n\n";
    made += attachment(room);
    return made + "\n" + boundary + "--\n";
}

} // namespace support
