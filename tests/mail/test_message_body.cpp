// What a mail says, and what is attached to it: nested, encoded, broken.
#include "mail/message.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

using namespace domain;
using mail::Attachment;
using mail::bodyOf;
using mail::MessageBody;
using mail::searchTextOf;

namespace {

QByteArray encoded(const char *charset, const QString &text)
{
    return QStringEncoder(charset).encode(text);
}

QByteArray textMail(const char *type, const QByteArray &body, const char *encoding = "8bit")
{
    return QByteArray("From: a@example.com\r\nMIME-Version: 1.0\r\nContent-Type: ") + type
           + "\r\nContent-Transfer-Encoding: " + encoding + "\r\n\r\n" + body;
}

QByteArray multipart(const char *subtype, const QByteArrayList &parts, const char *boundary = "b")
{
    QByteArray mail =
        QByteArray("Content-Type: multipart/") + subtype + "; boundary=\"" + boundary + "\"\r\n\r\nA preface\r\n";
    for (const QByteArray &part : parts)
        mail += QByteArray("--") + boundary + "\r\n" + part + "\r\n";
    return mail + "--" + boundary + "--\r\n";
}

QByteArray part(const char *fields, const QByteArray &content)
{
    return QByteArray(fields) + "\r\n\r\n" + content;
}

QByteArray attachmentBytes(const QByteArray &message, int number)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const Result<> written = mail::writeAttachment(message, number, buffer);
    return written ? buffer.data() : QByteArray("refused: ") + nameOf(written.error().reason);
}

QString fileNameOf(const QByteArray &fields)
{
    const MessageBody body = bodyOf("From: a@example.com\r\n" + multipart("mixed", {part(fields, "content")}));
    return body.attachments.size() == 1 ? body.attachments[0].fileName
                                        : QStringLiteral("%1 attachments").arg(body.attachments.size());
}

const QString letter = QStringLiteral("拝啓　時下ますますご清栄のこととお慶び申し上げます。①");

} // namespace

class TestMessageBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_text_is_read_in_every_charset_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("text");
        const QString plain = letter.chopped(1);
        const QByteArray shiftJis = encoded("windows-31j", letter);
        QTest::newRow("ISO-2022-JP") << textMail("text/plain; charset=ISO-2022-JP", encoded("ISO-2022-JP", plain),
                                                 "7bit")
                                     << plain;
        QTest::newRow("Shift_JIS") << textMail("text/plain; charset=Shift_JIS", shiftJis) << letter;
        QTest::newRow("Shift_JIS in base64")
            << textMail("text/plain; charset=\"shift_jis\"", shiftJis.toBase64(), "base64") << letter;
        QTest::newRow("EUC-JP") << textMail("text/plain; charset=euc-jp", encoded("EUC-JP", plain)) << plain;
        QTest::newRow("UTF-8") << textMail("text/plain; charset=utf-8", letter.toUtf8()) << letter;
        QTest::newRow("quoted-printable")
            << textMail("text/plain; charset=utf-8", "R=C3=A9=\r\nunion", "quoted-printable")
            << QStringLiteral("Réunion");
        QTest::newRow("undeclared Shift_JIS") << textMail("text/plain", shiftJis) << letter;
        QTest::newRow("undeclared EUC-JP") << textMail("text/plain", encoded("EUC-JP", plain)) << plain;
        QTest::newRow("undeclared UTF-8") << textMail("text/plain", letter.toUtf8()) << letter;
        QTest::newRow("undeclared ISO-2022-JP") << textMail("text/plain", encoded("ISO-2022-JP", plain)) << plain;
        QTest::newRow("undeclared windows-1252")
            << textMail("text/plain", "\x93R\xE9union\x94 \x96 d\x92\xE9t\xE9") << QStringLiteral("“Réunion” – d’été");
        QTest::newRow("Shift_JIS called UTF-8") << textMail("text/plain; charset=utf-8", shiftJis) << letter;
        QTest::newRow("Shift_JIS called ASCII") << textMail("text/plain; charset=us-ascii", shiftJis) << letter;
        QTest::newRow("UTF-8 called latin1") << textMail("text/plain; charset=iso-8859-1", letter.toUtf8()) << letter;
        QTest::newRow("UTF-8 called ISO-2022-JP")
            << textMail("text/plain; charset=iso-2022-jp", letter.toUtf8()) << letter;
        QTest::newRow("UTF-8, cut") << textMail("text/plain; charset=utf-8", letter.toUtf8().chopped(1))
                                    << letter.chopped(1) + QString(2, QChar(QChar::ReplacementCharacter));
        QTest::newRow("unknown") << textMail("text/plain; charset=x-nonsense", letter.toUtf8()) << letter;
        QTest::newRow("Cyrillic") << textMail("text/plain; charset=koi8-r", "\xF0\xD2\xC9\xD7\xC5\xD4")
                                  << QStringLiteral("Привет");
        QTest::newRow("lines") << textMail("text/plain", "a\r\nb\nc\rd") << QStringLiteral("a\nb\nc\nd");
    }
    void a_text_is_read_in_every_charset()
    {
        QFETCH(QByteArray, message);
        QFETCH(QString, text);
        const MessageBody body = bodyOf(message);
        QCOMPARE(body.text, text);
        QVERIFY(body.html.isEmpty());
        QVERIFY(body.attachments.empty());
        QVERIFY(searchTextOf(message).contains(text));
    }

    void of_an_alternative_both_forms_are_one_text()
    {
        const QByteArray message = multipart(
            "alternative", {part("Content-Type: text/plain", "Plain"), part("Content-Type: text/html", "<p>Rich</p>")});
        const MessageBody body = bodyOf(message);
        QCOMPARE(body.text.trimmed(), QStringLiteral("Plain"));
        QVERIFY(body.html.contains(QStringLiteral("<p>Rich</p>")));
        QVERIFY(body.attachments.empty());
        QVERIFY(!searchTextOf(message).contains(QStringLiteral("Rich")));
    }
    void where_there_is_HTML_alone_there_is_no_plain_text()
    {
        const MessageBody body = bodyOf(textMail("text/html", "<b>Rich</b>"));
        QVERIFY(body.text.isEmpty());
        QVERIFY(body.html.contains(QStringLiteral("<b>Rich</b>")));
        QVERIFY(searchTextOf(textMail("text/html", "<p>Rich<p>text")).contains(QStringLiteral("Rich\ntext")));
    }
    void pieces_one_after_the_other_are_all_read()
    {
        const QByteArray message = multipart("mixed", {part("Content-Type: text/plain", "First & foremost"),
                                                       part("Content-Type: text/html", "<p>Second</p>"),
                                                       part("Content-Type: text/plain; name=log.txt", "attached")});
        const MessageBody body = bodyOf(message);
        QVERIFY(body.text.contains(QStringLiteral("First & foremost")) && body.text.contains(QStringLiteral("Second")));
        QVERIFY(body.html.contains(QStringLiteral("First &amp; foremost"))
                && body.html.contains(QStringLiteral("<p>Second</p>")));
        QCOMPARE(body.attachments.size(), std::size_t(1));
    }
    void nested_multiparts_are_read_to_the_bottom()
    {
        const QByteArray alternative =
            multipart("alternative",
                      {part("Content-Type: text/plain", "Plain"),
                       multipart("related",
                                 {part("Content-Type: text/html", "Rich"),
                                  part("Content-Type: image/png; name=logo.png\r\nContent-ID: <1>", "png")},
                                 "r")},
                      "a");
        const QByteArray message =
            multipart("mixed", {alternative, part("Content-Type: application/pdf; name=a.pdf", "pdf"),
                                part("Content-Type: application/ms-tnef; name=winmail.dat", "tnef")});
        const MessageBody body = bodyOf(message);
        QCOMPARE(body.text.trimmed(), QStringLiteral("Plain"));
        QVERIFY(body.html.contains(QStringLiteral("Rich")));
        QCOMPARE(body.attachments.size(), std::size_t(3));
        QCOMPARE(body.attachments[0].fileName, QStringLiteral("logo.png"));
        QCOMPARE(body.attachments[1].fileName, QStringLiteral("a.pdf"));
        QCOMPARE(body.attachments[2].type, QStringLiteral("application/ms-tnef"));
    }
    void attachments_come_out_byte_for_byte()
    {
        QByteArray bytes;
        for (int i = 0; i < 100'000; ++i)
            bytes += char(i * 7 + i / 256);
        QByteArray lines = bytes.toBase64();
        for (qsizetype at = 76; at < lines.size(); at += 78)
            lines.insert(at, "\r\n");
        const QByteArray message = multipart(
            "mixed",
            {part("Content-Type: text/plain", "See below"),
             part("Content-Type: application/octet-stream; name=a.bin\r\nContent-Transfer-Encoding: base64", lines),
             part("Content-Type: text/csv\r\nContent-Disposition: attachment; "
                  "filename=a.csv\r\nContent-Transfer-Encoding: quoted-printable",
                  "caf=E9;=3D\r\n")});
        const MessageBody body = bodyOf(message);
        QCOMPARE(body.attachments.size(), std::size_t(2));
        QCOMPARE(body.attachments[0].number, 0);
        QCOMPARE(body.attachments[0].size, qint64(bytes.size()));
        QVERIFY(attachmentBytes(message, 0) == bytes);
        QCOMPARE(attachmentBytes(message, 1), QByteArray("caf\xE9;=\r\n"));
        QCOMPARE(attachmentBytes(message, 2), QByteArray("refused: bad-input"));
        QCOMPARE(attachmentBytes(message, -1), QByteArray("refused: bad-input"));
    }
    void a_message_within_is_an_attachment_and_its_text_is_not_taken_for_ours()
    {
        const QByteArray inner = "From: b@example.com\r\nSubject: =?utf-8?B?44GC?= / inner\r\nContent-Type: "
                                 "text/plain\r\n\r\nInner text\r\n";
        const QByteArray message = multipart(
            "mixed", {part("Content-Type: text/plain", "Outer"), part("Content-Type: message/rfc822", inner)});
        const MessageBody body = bodyOf(message);
        QCOMPARE(body.text.trimmed(), QStringLiteral("Outer"));
        QCOMPARE(body.attachments.size(), std::size_t(1));
        QCOMPARE(body.attachments[0].fileName, QStringLiteral("inner.eml"));
        const QByteArray kept = attachmentBytes(message, 0);
        QVERIFY2(kept.contains("Inner text") && kept.contains("=?utf-8?B?44GC?= / inner"), kept.constData());
        QVERIFY(kept.size() == body.attachments[0].size);
    }

    void names_of_attachments_are_read_however_they_are_written_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *name, const QByteArray &fields, const QString &fileName) {
            QTest::newRow(name) << QByteArray("Content-Type: application/pdf" + fields) << fileName;
        };
        const QString quote = QStringLiteral("見積①.pdf");
        const auto word = [](const char *charset, const QByteArray &bytes) {
            return QByteArray("=?") + charset + "?B?" + bytes.toBase64() + "?=";
        };
        const QByteArray disposition = "\r\nContent-Disposition: attachment; ";
        row("plain", disposition + "filename=a.pdf", QStringLiteral("a.pdf"));
        row("in the type", "; name=\"a b.pdf\"", QStringLiteral("a b.pdf"));
        row("RFC 2231", disposition + "filename*=utf-8''%E8%A6%8B%E7%A9%8D%E2%91%A0.pdf", quote);
        row("RFC 2231 in pieces",
            disposition + "filename*0*=utf-8''%E8%A6%8B%E7%A9;\r\n filename*1*=%8D%E2%91%A0;\r\n filename*2=.pdf",
            quote);
        row("RFC 2231 in Shift_JIS",
            disposition + "filename*=shift_jis''" + encoded("windows-31j", quote).toPercentEncoding(), quote);
        row("RFC 2231 in ISO-2022-JP",
            disposition + "filename*=iso-2022-jp''"
                + encoded("ISO-2022-JP", QStringLiteral("見積.pdf")).toPercentEncoding(),
            QStringLiteral("見積.pdf"));
        row("encoded word in quotes", disposition + "filename=\"" + word("utf-8", quote.toUtf8()) + "\"", quote);
        row("encoded word in quotes, JIS",
            "; name=\"" + word("iso-2022-jp", encoded("ISO-2022-JP", QStringLiteral("見積.pdf"))) + "\"",
            QStringLiteral("見積.pdf"));
        row("encoded word in quotes, Shift_JIS",
            disposition + "filename=\"" + word("shift_jis", encoded("windows-31j", quote)) + "\"", quote);
        row("encoded words in quotes, folded",
            disposition + "filename=\"" + word("utf-8", QStringLiteral("見積").toUtf8()) + "\r\n "
                + word("utf-8", QStringLiteral("①.pdf").toUtf8()) + "\"",
            quote);
        row("encoded word without quotes", disposition + "filename=" + word("utf-8", quote.toUtf8()), quote);
        row("raw Shift_JIS", disposition + "filename=\"" + encoded("windows-31j", quote) + "\"", quote);
        row("raw UTF-8", disposition + "filename=\"" + quote.toUtf8() + "\"", quote);
        row("raw ISO-2022-JP", disposition + "filename=\"" + encoded("ISO-2022-JP", QStringLiteral("見積.pdf")) + "\"",
            QStringLiteral("見積.pdf"));
        row("none", "", QStringLiteral("attachment-0"));
        row("up", disposition + "filename=\"../../etc/passwd\"", QStringLiteral("passwd"));
        row("up, the other way", disposition + "filename*=utf-8''..%5C..%5Cevil.exe", QStringLiteral("evil.exe"));
        row("absolute", disposition + "filename*=utf-8''C:%5Cwindows%5Ca.pdf", QStringLiteral("a.pdf"));
        row("dots", disposition + "filename=\"..\"", QStringLiteral("attachment-0"));
        row("hidden", disposition + "filename=\".bashrc\"", QStringLiteral("bashrc"));
        row("device", disposition + "filename=\"CON.txt\"", QStringLiteral("_CON.txt"));
        row("control characters", disposition + "filename*=utf-8''a%00b%0Ac%1B.pdf", QStringLiteral("a"));
        row("turned", disposition + "filename*=utf-8''a%E2%80%AEfdp.exe", QStringLiteral("a_fdp.exe"));
        row("other systems", disposition + "filename=\"a:b*c?.pdf\"", QStringLiteral("a_b_c_.pdf"));
    }
    void names_of_attachments_are_read_however_they_are_written()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QString, name);
        QCOMPARE(fileNameOf(fields), name);
    }
    void a_name_that_is_too_long_is_cut_between_letters_and_keeps_its_ending()
    {
        const QString name = fileNameOf("Content-Type: a/b\r\nContent-Disposition: attachment; filename=\""
                                        + QByteArray("見").repeated(500) + "\xF0\xA9\xB8\xBD" + ".pdf\"");
        QVERIFY(name.toUtf8().size() <= 150 && name.size() > 40);
        QVERIFY(name.endsWith(QStringLiteral("見.pdf")));
    }

    void broken_mails_are_read_as_far_as_they_go_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("no header") << QByteArray("Hello,\r\nthis is text.\r\n") << QStringLiteral("this is text.");
        QTest::newRow("no boundary") << QByteArray("Content-Type: multipart/mixed\r\n\r\nHello\r\n")
                                     << QStringLiteral("Hello");
        QTest::newRow("boundary that never comes")
            << QByteArray("Content-Type: multipart/mixed; boundary=b\r\n\r\nHello\r\n") << QStringLiteral("Hello");
        QTest::newRow("never ends") << QByteArray(
            "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nHello")
                                    << QStringLiteral("Hello");
        QTest::newRow("base64 that is cut")
            << textMail("text/plain", "SGVsbG8gdGhlcmU", "base64") << QStringLiteral("Hello the");
        QTest::newRow("base64 with rubbish")
            << textMail("text/plain", "SGVs!!\r\n**bG8=\r\nrubbish", "base64") << QStringLiteral("Hello");
        QTest::newRow("quoted-printable that is cut")
            << textMail("text/plain", "Hello=", "quoted-printable") << QStringLiteral("Hello");
        QTest::newRow("unknown encoding") << textMail("text/plain", "Hello", "x-nonsense") << QStringLiteral("Hello");
        QTest::newRow("zeros") << textMail("text/plain", QByteArray("Hel\0lo", 6)) << QStringLiteral("Hello");
        QTest::newRow("unknown type of text") << textMail("text", "Hello") << QString();
        QTest::newRow("empty parts") << "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                                            + QByteArray("--b\r\n").repeated(100'000)
                                     << QString();
    }
    void broken_mails_are_read_as_far_as_they_go()
    {
        QFETCH(QByteArray, message);
        QFETCH(QString, text);
        const MessageBody body = bodyOf(message);
        QVERIFY2(body.text.contains(text), qPrintable(body.text.left(1000)));
        QVERIFY(searchTextOf(message).contains(text));
        for (const Attachment &attachment : body.attachments)
            QVERIFY(!attachmentBytes(message, attachment.number).startsWith("refused"));
    }
    void endless_nesting_ends_data()
    {
        QTest::addColumn<QByteArray>("level");
        QTest::newRow("multiparts") << QByteArray("Content-Type: multipart/mixed; boundary=b%\r\n\r\n--b%\r\n");
        QTest::newRow("alternatives") << QByteArray("Content-Type: multipart/alternative; boundary=b%\r\n\r\n--b%\r\n");
        QTest::newRow("messages") << QByteArray("Content-Type: message/rfc822\r\n\r\n");
    }
    void endless_nesting_ends()
    {
        QFETCH(QByteArray, level);
        QByteArray message = "From: a@example.com\r\n";
        for (int i = 0; i < 20'000; ++i)
            message += QByteArray(level).replace('%', QByteArray::number(i));
        const MessageBody body = bodyOf(message + "Content-Type: text/plain\r\n\r\nBottom\r\n");
        QVERIFY(body.attachments.size() <= 1);
        QVERIFY(searchTextOf(message).size() < 10'000'000);
    }
    void a_message_within_whose_groups_never_end_brings_nothing_down()
    {
        const QByteArray inner = "To: " + QByteArray("a:").repeated(200'000) + "\r\n\r\nInner";
        QCOMPARE(bodyOf(multipart("mixed", {part("Content-Type: message/rfc822", inner)})).attachments.size(),
                 std::size_t(1));
    }
    void a_text_that_looks_like_a_header_stays_as_it_is()
    {
        const QByteArray text = "> To: a@example.com; b@example.com\r\nTo: a@example.com; b@example.com\r\n";
        QCOMPARE(bodyOf(textMail("text/plain", text)).text.toUtf8(), QByteArray(text).replace("\r\n", "\n"));
    }

    void the_text_for_searching_has_subject_people_text_and_names_and_ends_where_it_is_told()
    {
        const QByteArray message =
            "From: =?iso-2022-jp?B?" + encoded("ISO-2022-JP", QStringLiteral("山田")).toBase64()
            + "?= <y@example.jp>\r\nSubject: Quote\r\n"
            + multipart("mixed",
                        {part("Content-Type: text/html", "<style>p{}</style><p>Rich</p><script>evil()</script>"),
                         part("Content-Type: application/pdf; name=price.pdf", "x")});
        const QString text = searchTextOf(message);
        for (const char *word : {"Quote", "山田", "y@example.jp", "Rich", "price.pdf"})
            QVERIFY2(text.contains(QString::fromUtf8(word)), word);
        QVERIFY(!text.contains(QStringLiteral("evil")));
        QCOMPARE(searchTextOf(message, 10).size(), 10);
    }
};

QTEST_GUILESS_MAIN(TestMessageBody)
#include "test_message_body.moc"
