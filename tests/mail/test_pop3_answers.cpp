#include "mail/pop3_answers.h"
#include "mail/pop3_listing.h"

#include <QTest>

using namespace mail;
using domain::Reason;

namespace {

struct Read {
    QByteArray text;
    bool isAtEnd = false;
    qsizetype used = 0;
    bool hasSize = false;
};

/// In pieces of so many bytes.
Read readThrough(const QByteArray &bytes, qsizetype piece, LineEnd lineEnd = LineEnd::CrLf, qint64 listed = 0)
{
    Read read;
    DotReader reader(lineEnd);
    const DotReader::Take take = [&](QByteArrayView some) -> domain::Result<> {
        read.text.append(some.data(), some.size());
        return {};
    };
    while (read.used < bytes.size() && !reader.isAtEnd()) {
        const auto rest = QByteArrayView(bytes).sliced(read.used);
        read.used += *reader.feed(rest.first(std::min(piece, rest.size())), take);
    }
    read.isAtEnd = reader.isAtEnd();
    read.hasSize = reader.hasSize(listed);
    return read;
}

bool isOfSize(const QByteArray &sent, qint64 listed, LineEnd lineEnd = LineEnd::CrLf)
{
    return readThrough(sent, 5, lineEnd, listed).hasSize;
}

Reason signInReason(const char *answer)
{
    return reasonOfRefusedSignIn(statusOf(answer));
}

/// "1=100/a 2=200/" or what was refused.
QByteArray listing(std::initializer_list<const char *> list, std::initializer_list<const char *> uidls)
{
    Listing made;
    for (const char *line : list)
        if (auto added = made.addListLine(line); !added)
            return domain::nameOf(added.error().reason);
    for (const char *line : uidls)
        if (auto added = made.addUidlLine(line); !added)
            return domain::nameOf(added.error().reason);
    QByteArrayList texts;
    for (const ListedMessage &message : made.take())
        texts += QByteArray::number(message.number) + "=" + QByteArray::number(message.size) + "/" + message.uidl;
    return texts.join(' ');
}

constexpr auto nonsense = "mail-server-nonsense";

} // namespace

class TestPop3Answers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_status_line_says_yes_or_no_and_why()
    {
        QCOMPARE(statusOf("+OK").status, Status::Ok);
        QCOMPARE(statusOf("+OK Dovecot ready.").text, QByteArrayView("Dovecot ready."));
        QCOMPARE(statusOf("+ok").status, Status::Ok);
        QCOMPARE(statusOf("-ERR").status, Status::Refused);
        QCOMPARE(statusOf("-ERR [IN-USE] busy").code, QByteArrayView("IN-USE"));
        QCOMPARE(statusOf("-ERR [IN-USE] busy").text, QByteArrayView("busy"));
        QCOMPARE(statusOf("-ERR [IN-USE").code, QByteArrayView());
        for (const char *line : {"", " +OK", "+OKAY", "OK", "-", "* OK IMAP4rev1", "220 smtp", "HTTP/1.1 400"})
            QCOMPARE(statusOf(line).status, Status::Nonsense);
    }

    void a_refused_sign_in_has_its_reason()
    {
        QCOMPARE(signInReason("-ERR"), Reason::MailSignInRefused);
        QCOMPARE(signInReason("-ERR [AUTH] Authentication failed."), Reason::MailSignInRefused);
        QCOMPARE(signInReason("-ERR invalid user name or password"), Reason::MailSignInRefused);
        QCOMPARE(signInReason("-ERR account locked after too many attempts"), Reason::MailSignInRefused);
        QCOMPARE(signInReason("-ERR [AUTH] mailbox is locked"), Reason::MailSignInRefused);
        QCOMPARE(signInReason("-ERR [IN-USE] Do you have another POP session running?"), Reason::MailMailboxInUse);
        QCOMPARE(signInReason("-ERR maildrop already locked"), Reason::MailMailboxInUse);
        QCOMPARE(signInReason("-ERR Mailbox in use by another session"), Reason::MailMailboxInUse);
        QCOMPARE(signInReason("-ERR [LOGIN-DELAY] minimum time between logins"), Reason::MailMailboxInUse);
        QCOMPARE(signInReason("-ERR [SYS/TEMP] try later"), Reason::MailServerSilent);
        QCOMPARE(signInReason("-ERR [SYS/PERM] call somebody"), Reason::MailServerNonsense);
    }

    void capabilities_are_whole_words()
    {
        Capabilities can;
        for (const char *line : {"TOP", "PIPELININGS", "X-UIDL", "SASL PLAIN STLS"})
            can.add(line);
        QVERIFY(!can.pipelining && !can.uidl && !can.stls);
        for (const char *line : {"pipelining", "UIDL", "STLS now"})
            can.add(line);
        QVERIFY(can.pipelining && can.uidl && can.stls);
    }

    void a_list_line_is_two_numbers_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("read");
        QTest::newRow("plain") << QByteArray("1 120") << QByteArray("1=120/");
        QTest::newRow("more said") << QByteArray("1 120 octets") << QByteArray("1=120/");
        QTest::newRow("blanks") << QByteArray("1  120") << QByteArray("1=120/");
        QTest::newRow("no size known") << QByteArray("1 0") << QByteArray("1=0/");
        QTest::newRow("large") << QByteArray("2147483647 1099511627776") << QByteArray("2147483647=1099511627776/");
        for (const char *line : {"", "1", "1 ", "x 1", "1 x", "-1 1", "1 -1", "0 1", "+1 1", "1 +1", "1.5 1", "1 1.5",
                                 "2147483648 1", "1 1099511627777", "1 99999999999999999999", "0x10 1", " 1 1"})
            QTest::newRow(line) << QByteArray(line) << QByteArray(nonsense);
    }

    void a_list_line_is_two_numbers()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QByteArray, read);
        QCOMPARE(listing({line.constData()}, {}), read);
    }

    void a_listing_is_by_number_however_it_comes()
    {
        QCOMPARE(listing({}, {}), "");
        QCOMPARE(listing({"1 10", "2 20"}, {"1 a", "2 b"}), "1=10/a 2=20/b");
        QCOMPARE(listing({"2 20", "1 10", "7 70"}, {"7 c", "1 a", "2 b"}), "1=10/a 2=20/b 7=70/c");
        QCOMPARE(listing({"1 10", "2 20"}, {"2 b"}), "1=10/ 2=20/b");
        QCOMPARE(listing({"1 10"}, {"1 a", "2 of none"}), "1=10/a");
    }

    void a_number_is_said_once()
    {
        QCOMPARE(listing({"1 10", "1 10"}, {}), nonsense);
        QCOMPARE(listing({"2 10", "1 10", "2 10"}, {}), nonsense);
        QCOMPARE(listing({"1 10"}, {"1 a", "1 b"}), nonsense);
        QCOMPARE(listing({"1 10"}, {"x a"}), nonsense);
        QCOMPARE(listing({"1 10"}, {""}), nonsense);
    }

    void a_uidl_that_tells_nothing_apart_is_none()
    {
        QCOMPARE(listing({"1 10", "2 20", "3 30"}, {"1 same", "2 b", "3 same"}), "1=10/ 2=20/b 3=30/");
        QCOMPARE(listing({"1 10"}, {"1 "}), "1=10/");
        QCOMPARE(listing({"1 10"}, {"1"}), "1=10/");
        const QByteArray longest(longestUidl, 'x');
        QCOMPARE(listing({"1 10"}, {("1 " + longest).constData()}), "1=10/" + longest);
        QCOMPARE(listing({"1 10"}, {("1 " + longest + "x").constData()}), "1=10/");
    }

    void a_uidl_is_bytes()
    {
        QCOMPARE(listing({"1 10"}, {"1 ../../etc/passwd \xFF\x01 \"'"}), "1=10/../../etc/passwd \xFF\x01 \"'");
    }

    void dots_of_the_protocol_are_taken_off_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("plain") << QByteArray("a\r\nb\r\n.\r\n") << QByteArray("a\r\nb\r\n");
        QTest::newRow("nothing") << QByteArray(".\r\n") << QByteArray();
        QTest::newRow("empty lines") << QByteArray("\r\n\r\n.\r\n") << QByteArray("\r\n\r\n");
        QTest::newRow("stuffed") << QByteArray("..\r\n...a\r\na.b\r\n.\r\n") << QByteArray(".\r\n..a\r\na.b\r\n");
        QTest::newRow("a dot of its own") << QByteArray("..\r\n.\r\n") << QByteArray(".\r\n");
        QTest::newRow("a bare LF ends no line")
            << QByteArray("a\n.\r\nb\n.\n..c\r\n.\r\n") << QByteArray("a\n.\r\nb\n.\n..c\r\n");
        QTest::newRow("a bare CR ends no line") << QByteArray("a\r.\r\nb\r\r\n.\r\n") << QByteArray("a\r.\r\nb\r\r\n");
        QTest::newRow("dot, CR, and no end") << QByteArray(".\ra\r\n.\r\r\n.\r\n") << QByteArray("\ra\r\n\r\r\n");
        QTest::newRow("dot, LF, and no end") << QByteArray(".\na\r\n.\r\n") << QByteArray("\na\r\n");
        QTest::newRow("not stuffed") << QByteArray(".a\r\n.\r\n") << QByteArray("a\r\n");
        QTest::newRow("NUL") << QByteArray("a\0b\r\n.\r\n", 8) << QByteArray("a\0b\r\n", 5);
    }

    void dots_of_the_protocol_are_taken_off()
    {
        QFETCH(const QByteArray, sent);
        QFETCH(const QByteArray, message);
        for (qsizetype piece = 1; piece <= sent.size() + 4; ++piece) {
            const Read read = readThrough(sent + "+OK", piece);
            QVERIFY(read.isAtEnd);
            QCOMPARE(read.used, sent.size());
            QCOMPARE(read.text, message);
        }
    }

    void without_its_last_line_it_is_not_over()
    {
        const QByteArray sent = "a\r\n..\r\nb\r\n.\r\n";
        for (qsizetype cut = 0; cut < sent.size(); ++cut)
            QVERIFY(!readThrough(sent.first(cut), 3).isAtEnd);
    }

    void a_server_that_ends_its_lines_with_lf_is_understood()
    {
        const Read read = readThrough("a\n..\n.b\n.\nX", 2, LineEnd::Lf);
        QVERIFY(read.isAtEnd);
        QCOMPARE(read.text, "a\n.\nb\n");
        QCOMPARE(readThrough("a\r\n.\r\n", 1, LineEnd::Lf).text, "a\r\n");
    }

    void a_size_counts_with_line_ends_of_either_kind()
    {
        const QByteArray sent = "ab\r\n..c\r\n.\r\n"; // 8 octets, 6 with LF
        for (const qint64 listed : {8, 6})
            QVERIFY(isOfSize(sent, listed));
        // The last line end may be the server's own.
        QVERIFY(isOfSize("ab\r\nc\r\n.\r\n", 5));
        QVERIFY(isOfSize("ab\r\nc\r\n.\r\n", 4));
        for (const qint64 listed : {1, 2, 3, 7, 9, 10, 100})
            QVERIFY(!isOfSize(sent, listed));
        QVERIFY(isOfSize("ab\nc\n.\n", 7, LineEnd::Lf));
        QVERIFY(isOfSize("ab\nc\n.\n", 5, LineEnd::Lf));
        QVERIFY(!isOfSize("ab\nc\n.\n", 8, LineEnd::Lf));
        QVERIFY(!isOfSize(".\r\n", 1));
        // A server that doesn't say.
        QVERIFY(isOfSize(sent, 0));
    }

    void what_takes_can_end_it()
    {
        DotReader reader(LineEnd::CrLf);
        const auto refused = reader.feed(
            "a\r\n.b\r\n", [](QByteArrayView) -> domain::Result<> { return domain::failure(Reason::DiskFull); });
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::DiskFull);
    }
};

QTEST_APPLESS_MAIN(TestPop3Answers)
#include "test_pop3_answers.moc"
