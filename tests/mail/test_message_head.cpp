// What the header of a mail says, however it is written.
#include "mail/message.h"

#include <QStringEncoder>
#include <QTest>

using mail::bareAddress;
using mail::headOf;
using mail::MessageHead;

namespace {

const QString yamada = QStringLiteral("山田 太郎");

QByteArray inJis(const QString &text)
{
    return QStringEncoder("ISO-2022-JP").encode(text);
}
QByteArray inShiftJis(const QString &text)
{
    return QStringEncoder("Shift_JIS").encode(text);
}
QByteArray inEuc(const QString &text)
{
    return QStringEncoder("EUC-JP").encode(text);
}
QByteArray encodedWord(const char *charset, const QByteArray &bytes)
{
    return QByteArray("=?") + charset + "?B?" + bytes.toBase64() + "?=";
}

QString subjectOf(const QByteArray &field)
{
    return headOf("Subject: " + field + "\r\nFrom: a@example.com\r\n").subject;
}
QStringList addressesOf(const QByteArray &field)
{
    return headOf("From: " + field + "\r\n").addresses;
}

} // namespace

class TestMessageHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_subject_is_read_in_every_charset_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("subject");
        const QString text = QStringLiteral("お見積りの件（山田）");
        QTest::newRow("ASCII") << QByteArray("Hello") << QStringLiteral("Hello");
        QTest::newRow("ISO-2022-JP") << encodedWord("ISO-2022-JP", inJis(text)) << text;
        QTest::newRow("Shift_JIS") << encodedWord("Shift_JIS", inShiftJis(text)) << text;
        QTest::newRow("EUC-JP") << encodedWord("euc-jp", inEuc(text)) << text;
        QTest::newRow("UTF-8") << encodedWord("utf-8", text.toUtf8()) << text;
        QTest::newRow("UTF-8, quoted") << QByteArray("=?UTF-8?Q?R=C3=A9union_=3F?=") << QStringLiteral("Réunion ?");
        QTest::newRow("latin1") << QByteArray("=?iso-8859-1?Q?R=E9union?=") << QStringLiteral("Réunion");
        QTest::newRow("unknown charset") << encodedWord("x-nonsense", text.toUtf8()) << text;
        QTest::newRow("with a language") << QByteArray("=?utf-8*fr?Q?=C3=A9t=C3=A9?=") << QStringLiteral("été");
        QTest::newRow("raw UTF-8") << text.toUtf8() << text;
        QTest::newRow("raw ISO-2022-JP") << inJis(text) << text;
        QTest::newRow("raw Shift_JIS") << inShiftJis(text) << text;
        QTest::newRow("raw EUC-JP") << inEuc(text) << text;
        QTest::newRow("raw Shift_JIS, kanji alone") << inShiftJis(QStringLiteral("会議")) << QStringLiteral("会議");
        QTest::newRow("raw windows-1252")
            << QByteArray("R\xE9union d\x92\xE9quipe, \x80 12") << QStringLiteral("Réunion d’équipe, € 12");
        QTest::newRow("raw windows-1252, one quote") << QByteArray("don\x92t") << QStringLiteral("don’t");
        QTest::newRow("mislabelled") << encodedWord("iso-8859-1", inShiftJis(text)) << text;
        QTest::newRow("mislabelled as UTF-8") << encodedWord("utf-8", inShiftJis(text)) << text;
        QTest::newRow("letters of Windows in JIS")
            << QByteArray("=?ISO-2022-JP?B?") + QByteArray("\x1B$B-!-j|b\x1B(B").toBase64() + "?="
            << QStringLiteral("①㈱髙");
        QTest::newRow("letters of Windows in Shift_JIS")
            << encodedWord("shift_jis", QByteArray("\x87\x40\xFB\xFC", 4)) << QStringLiteral("①髙");
        QTest::newRow("two words, folded")
            << encodedWord("utf-8", QByteArray("あ")) + "\r\n " + encodedWord("utf-8", QByteArray("い"))
            << QStringLiteral("あい");
        QTest::newRow("a letter cut by the words")
            << encodedWord("utf-8", QByteArray("\xE3\x81")) + "\r\n\t" + encodedWord("utf-8", QByteArray("\x82"))
            << QStringLiteral("あ");
        QTest::newRow("words in quotes") << "\"" + encodedWord("utf-8", "あ") + "\" x" << QStringLiteral("\"あ\" x");
        QTest::newRow("broken word") << QByteArray("=?utf-8?B?44GC") << QStringLiteral("=?utf-8?B?44GC");
        QTest::newRow("half width kana") << encodedWord("iso-2022-jp", "\x1B(I123\x1B(B") << QStringLiteral("ｱｲｳ");
        QTest::newRow("a zero") << QByteArray("a\0b", 3) << QStringLiteral("a b");
        QTest::newRow("turned") << QByteArray("txt.\xE2\x80\xAE"
                                              "exe")
                                << QStringLiteral("txt.exe");
    }
    void a_subject_is_read_in_every_charset()
    {
        QFETCH(QByteArray, field);
        QFETCH(QString, subject);
        QCOMPARE(subjectOf(field), subject);
    }

    void addresses_are_bare_lower_case_and_there_once_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QStringList>("addresses");
        const auto row = [](const char *name, const QByteArray &field, const QStringList &addresses) {
            QTest::newRow(name) << field << addresses;
        };
        const QString ada = QStringLiteral("ada@example.com");
        const QString ben = QStringLiteral("ben@example.com");
        row("bare", "Ada@Example.COM", {ada});
        row("angle", "Ada Lovelace <ADA@example.com>", {ada});
        row("quoted name", "\"Lovelace, Ada <x@y.z>\" <ada@example.com>", {ada});
        row("encoded name", encodedWord("iso-2022-jp", inJis(yamada)) + " <ada@example.com>", {ada});
        row("encoded name with an address in it",
            encodedWord("utf-8", "Boss <boss@bank.example>, x@y.z") + " <ada@example.com>", {ada});
        row("raw name", inShiftJis(yamada) + " <ada@example.com>", {ada});
        row("comment", "ada@example.com (Ada (the first) <no@example.com>)", {ada});
        row("comment within", "ada(x)@(y)example.com", {ada});
        row("several", "ada@example.com, Ben <ben@example.com>, Ada <ADA@EXAMPLE.COM>", {ada, ben});
        row("group", "Team: ada@example.com, Ben <ben@example.com>;", {ada, ben});
        row("nobody", "undisclosed-recipients:;", {});
        row("quoted local part", "\"ada\"@example.com", {ada});
        row("quoted local part that needs it", "\"ada l\"@example.com", {QStringLiteral("\"ada l\"@example.com")});
        row("route", "<@relay.example:ada@example.com>", {ada});
        row("no domain", "ada", {});
        row("international domain", "info@xn--r8jz45g.jp, info@例え.jp, info@例え.JP",
            {QStringLiteral("info@例え.jp")});
        row("name before a bracket that isn't closed", "Ada <ada@example.com", {ada});
        row("semicolons", "ada@example.com; ben@example.com", {ada, ben});
        row("semicolons in a name", "\"Ada; ben@example.com;\" <ada@example.com> (a;b)", {ada});
        row("empty", "", {});
        row("nonsense", ",,,;:<>@,", {});
        row("after a zero", QByteArray("ada@example.com,\0ben@example.com", 32), {ada, ben});
    }
    void addresses_are_bare_lower_case_and_there_once()
    {
        QFETCH(QByteArray, field);
        QFETCH(QStringList, addresses);
        QCOMPARE(addressesOf(field), addresses);
    }
    void all_address_fields_are_read_and_shown_but_for_Bcc()
    {
        const MessageHead head =
            headOf("From: " + encodedWord("iso-2022-jp", inJis(yamada))
                   + " <y@example.jp>\r\nTo: a@example.com,\r\n b@example.com\r\nCC: \"C\" <c@example.com>\r\n"
                     "To: second@example.com\r\nBcc: d@example.com\r\nReply-To: r@example.com\r\n");
        QCOMPARE(head.from, yamada + QStringLiteral(" <y@example.jp>"));
        QCOMPARE(head.to, QStringLiteral("a@example.com, b@example.com, second@example.com, C <c@example.com>"));
        QCOMPARE(head.addresses, (QStringList{QStringLiteral("y@example.jp"), QStringLiteral("a@example.com"),
                                              QStringLiteral("b@example.com"), QStringLiteral("second@example.com"),
                                              QStringLiteral("c@example.com"), QStringLiteral("d@example.com")}));
    }
    void one_form_of_an_address_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("bare");
        const auto row = [](const QString &address, const QString &bare) {
            QTest::newRow(qPrintable(address)) << address << bare;
        };
        row(QStringLiteral(" Ada@EXAMPLE.com "), QStringLiteral("ada@example.com"));
        row(QStringLiteral("a@[192.0.2.1]"), QStringLiteral("a@[192.0.2.1]"));
        row(QStringLiteral("a@Under_Score.example"), QStringLiteral("a@under_score.example"));
        row(QStringLiteral("a@XN--R8JZ45G.JP"), QStringLiteral("a@例え.jp"));
        row(QStringLiteral("a@BÜCHER.example"), QStringLiteral("a@bücher.example"));
        row(QStringLiteral("\"a@b\"@example.com"), QStringLiteral("\"a@b\"@example.com"));
        row(QStringLiteral("\"A.b\"@example.com"), QStringLiteral("a.b@example.com"));
        row(QStringLiteral("nobody"), QStringLiteral("nobody"));
        row(QString(), QString());
    }
    void one_form_of_an_address()
    {
        QFETCH(QString, address);
        QFETCH(QString, bare);
        QCOMPARE(bareAddress(address), bare);
        QCOMPARE(bareAddress(bare), bare);
    }

    void a_date_is_told_in_UTC_or_not_at_all()
    {
        const auto dateOf = [](const char *field) { return headOf(QByteArray("Date: ") + field + "\r\n").date; };
        const QDateTime nine(QDate(2026, 11, 20), QTime(0, 0), Qt::UTC);
        QCOMPARE(dateOf("Fri, 20 Nov 2026 09:00:00 +0900"), nine);
        QCOMPARE(dateOf("20 Nov 2026 00:00 GMT (a comment)"), nine);
        QVERIFY(!dateOf("yesterday").isValid());
        QVERIFY(!headOf("From: a@example.com\r\n").date.isValid());
    }

    void broken_headers_are_read_as_far_as_they_go_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no header at all") << QByteArray("Hello,\r\nthis is text.\r\n");
        QTest::newRow("zeros") << QByteArray(10'000, '\0');
        QTest::newRow("a line of 10 MB") << "Subject: " + QByteArray(10'000'000, 'x');
        QTest::newRow("cut") << QByteArray("From: a@example.com\r\nTo: b@exa");
        QTest::newRow("brackets") << "From: " + QByteArray(200'000, '(');
        QTest::newRow("groups") << "From: " + QByteArray("a:").repeated(100'000);
        QTest::newRow("quotes") << "From: " + QByteArray("\"").repeated(100'001);
        QTest::newRow("routes") << "From: " + QByteArray("<@").repeated(100'000);
        QTest::newRow("words") << "Subject: " + QByteArray("=?utf-8?Q?=?= ").repeated(100'000);
        QTest::newRow("escapes") << "Subject: " + QByteArray("\x1B$").repeated(100'000);
    }
    void broken_headers_are_read_as_far_as_they_go()
    {
        QFETCH(QByteArray, header);
        const MessageHead head = headOf(header);
        QVERIFY(head.addresses.size() < 3);
        const MessageHead after = headOf("From: ada@example.com\r\n" + header);
        QVERIFY(after.addresses.isEmpty() || after.addresses.contains(QStringLiteral("ada@example.com")));
    }
    void a_hundred_thousand_addresses_are_all_read_and_a_few_shown()
    {
        QByteArray header = "To: ";
        for (int i = 0; i < 100'000; ++i)
            header += "Person " + QByteArray::number(i) + " <p" + QByteArray::number(i) + "@example.com>,\r\n ";
        const MessageHead head = headOf(header + "last@example.com\r\n");
        QCOMPARE(head.addresses.size(), 100'001);
        QCOMPARE(head.addresses.last(), QStringLiteral("last@example.com"));
        QVERIFY(head.to.size() < 5000);
        QVERIFY(head.to.endsWith(u'…'));
    }
};

QTEST_GUILESS_MAIN(TestMessageHead)
#include "test_message_head.moc"
