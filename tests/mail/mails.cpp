#include "mail/mails.h"

#include "support/test_organisation.h"

#include <QRandomGenerator>
#include <algorithm>

using support::expected;

namespace mails {

namespace {

QByteArray headOf(const QString &subject, const QString &from, int number)
{
    return "From: " + from.toUtf8() + "\r\nTo: Ren <ren@console.example>\r\nSubject: " + subject.toUtf8()
           + "\r\nDate: Fri, 20 Nov 2026 09:00:00 +0900\r\nMessage-ID: <" + QByteArray::number(number)
           + "@example.com>\r\nMIME-Version: 1.0\r\n";
}

QByteArray words(QRandomGenerator &random, qsizetype size)
{
    static const QStringList some{
        QStringLiteral("お見積りの件"), QStringLiteral("delivery"), QStringLiteral("納期"), QStringLiteral("meeting"),
        QStringLiteral("Tuesday"),      QStringLiteral("請求書"),   QStringLiteral("the"),  QStringLiteral("contract"),
        QStringLiteral("価格"),         QStringLiteral("attached"), QStringLiteral("you"),  QStringLiteral("よろしく")};
    QByteArray text;
    while (text.size() < size) {
        QByteArray line;
        while (line.size() < 70)
            line += some[random.bounded(int(some.size()))].toUtf8() + QByteArray::number(random.bounded(100)) + ' ';
        text += line + "\r\n";
    }
    return text;
}

QByteArray attachment(QRandomGenerator &random, qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    const QByteArray encoded = bytes.toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < encoded.size(); at += 76)
        lines += encoded.mid(at, 76) + "\r\n";
    return lines;
}

} // namespace

QByteArray generated(int number)
{
    QRandomGenerator random{quint32(number)};
    const double skew = random.generateDouble();
    const auto size = qsizetype(2'000 + 198'000 * skew * skew * skew * skew * skew * skew * skew * skew);
    const QByteArray head = headOf(QStringLiteral("見積 %1").arg(number),
                                   QStringLiteral("Ada %1 <ada%1@example.com>").arg(number % 97), number);
    if (number % 3 != 0)
        return head + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + words(random, size);
    return head
           + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
           + words(random, 1500)
           + "--b\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n"
             "Content-Disposition: attachment; filename=a.bin\r\n\r\n"
           + attachment(random, size * 3 / 4) + "--b--\r\n";
}

QByteArray about(const QString &subject, const QString &from)
{
    return headOf(subject, from, 1) + "Content-Type: text/plain; charset=utf-8\r\n\r\nBody of " + subject.toUtf8()
           + "\r\n";
}

static void add(mail::MailWriter &writer, const QByteArray &message)
{
    constexpr qsizetype piece = 4000;
    expected(writer.begin());
    for (qsizetype at = 0; at < message.size(); at += piece)
        expected(writer.add(QByteArrayView(message).sliced(at, qMin(piece, message.size() - at))));
}

static mail::MessageHead headFrom(const QByteArray &message)
{
    return mail::headOf(message.left(message.indexOf("\r\n\r\n") + 2));
}

bool keep(mail::MailWriter &writer, const QByteArray &uidl, const QByteArray &message,
          const std::vector<domain::RecordId> &records)
{
    add(writer, message);
    return expected(writer.keep(uidl, headFrom(message), records));
}

void leave(mail::MailWriter &writer, const QByteArray &uidl, const QByteArray &message)
{
    add(writer, message);
    expected(writer.leave(uidl, headFrom(message).addresses));
}

std::vector<QByteArray> allOf(const QString &databasePath, domain::UserId mailbox)
{
    std::vector<QByteArray> found;
    mail::MailReader reader = expected(mail::MailReader::open(databasePath));
    storage::MailFilter filter;
    filter.mailbox = mailbox;
    for (const storage::KeptMail &one : expected(reader.messages(filter, 0, 1'000'000)))
        found.push_back(expected(reader.raw(one.id)));
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace mails
