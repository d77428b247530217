#include "mail/hostile_server.h"
#include "mail/kept_messages.h"
#include "support/test_organisation.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace mail;
using namespace std::chrono_literals;
using domain::MailSecurity;
using domain::Reason;

namespace {

constexpr auto host = "mail.example.jp";

Pop3Options optionsFor(quint16 port)
{
    Pop3Options options;
    options.connectHost = QStringLiteral("127.0.0.1");
    options.connectPort = port;
    return options;
}

domain::MailServer server(MailSecurity security)
{
    return {QString::fromLatin1(host), 995, security};
}

domain::Result<Pop3Client> connectTo(const HostileServer &hostile, MailSecurity security = MailSecurity::None,
                                     const QByteArray &accepted = {})
{
    return Pop3Client::connect(server(security), accepted, optionsFor(hostile.port()), {});
}

Pop3Client signedInWith(const Pop3Options &options, std::stop_token stop = {})
{
    auto client = support::expected(Pop3Client::connect(server(MailSecurity::None), {}, options, std::move(stop)));
    support::expected(client.signIn(QStringLiteral("leaver"), QStringLiteral("secret")));
    return client;
}

Pop3Client signedIn(const HostileServer &hostile)
{
    return signedInWith(optionsFor(hostile.port()));
}

template <class T>
QByteArray reasonOf(const domain::Result<T> &result)
{
    return result ? "none" : domain::nameOf(result.error().reason);
}

std::vector<ListedMessage> listed(std::initializer_list<qint64> sizes)
{
    std::vector<ListedMessage> messages;
    for (const qint64 size : sizes)
        messages.push_back({static_cast<int>(messages.size()) + 1, size, {}});
    return messages;
}

/// A message of two lines, and how it is answered; 8 octets.
const QByteArray body = "ab\r\ncd\r\n";
const QByteArray answer = "+OK\r\n" + body + ".\r\n";

} // namespace

class TestPop3Client : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_certificate = support::makeCertificate(m_folder.path(), QString::fromLatin1(host));
        m_other = support::makeCertificate(m_folder.path(), QStringLiteral("other.example.jp"));
    }

    // Reaching it

    void where_nobody_listens_the_server_is_not_reached()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        QCOMPARE(reasonOf(Pop3Client::connect(server(MailSecurity::None), {}, optionsFor(port), {})),
                 "mail-server-not-reached");
    }

    void a_name_that_nobody_knows_is_not_reached()
    {
        Pop3Options options = optionsFor(110);
        options.connectHost = QStringLiteral("no-such-host.invalid");
        QCOMPARE(reasonOf(Pop3Client::connect(server(MailSecurity::None), {}, options, {})), "mail-server-not-reached");
    }

    void a_greeting_is_one_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("another protocol")
            << QByteArray("* OK IMAP4rev1 ready\r\n") << QByteArray("mail-server-nonsense");
        QTest::newRow("bytes") << QByteArray("\0\xFF\x16\x03\r\n", 6) << QByteArray("mail-server-nonsense");
        QTest::newRow("no end") << QByteArray(10'000'000, 'x') << QByteArray("mail-server-nonsense");
        QTest::newRow("no end, and then one") << "+OK " + QByteArray(10'000, 'x') + "\r\n"
                                              << QByteArray("mail-server-nonsense");
        QTest::newRow("busy") << QByteArray("-ERR [IN-USE] later\r\n") << QByteArray("mail-mailbox-in-use");
        QTest::newRow("closed") << QByteArray("-ERR no service\r\n") << QByteArray("mail-server-not-reached");
    }

    void a_greeting_is_one()
    {
        QFETCH(const QByteArray, said);
        QFETCH(const QByteArray, reason);
        const HostileServer hostile(Script().say(said));
        QCOMPARE(reasonOf(connectTo(hostile)), reason);
        QVERIFY(hostile.heard().isEmpty());
    }

    void a_server_that_says_nothing_is_silent()
    {
        const HostileServer hostile(Script().stall());
        Pop3Options options = optionsFor(hostile.port());
        options.silenceTimeout = 50ms;
        QCOMPARE(reasonOf(Pop3Client::connect(server(MailSecurity::None), {}, options, {})), "mail-server-silent");
        options.connectTimeout = 50ms;
        QCOMPARE(reasonOf(Pop3Client::connect(server(MailSecurity::Tls), {}, options, {})), "mail-server-silent");
    }

    void a_server_that_hangs_up_is_lost()
    {
        const HostileServer hostile(Script().hangUp());
        QCOMPARE(reasonOf(connectTo(hostile)), "mail-connection-lost");
    }

    void a_server_without_tls_speaks_nonsense()
    {
        const HostileServer hostile(Script().say("+OK ready\r\n"));
        QCOMPARE(reasonOf(connectTo(hostile, MailSecurity::Tls)), "mail-server-nonsense");
    }

    // The certificate

    void an_unknown_certificate_is_accepted_only_by_its_own_fingerprint()
    {
        const HostileServer hostile(Script::signedIn(), HostileServer::Transport::Tls, m_certificate);
        for (const QByteArray &accepted : {QByteArray(), m_other.fingerprint(), QByteArray(32, '\0')}) {
            const auto refused = connectTo(hostile, MailSecurity::Tls, accepted);
            QCOMPARE(reasonOf(refused), "mail-certificate-unknown");
            QCOMPARE(refused.error().detail.toLatin1(), m_certificate.fingerprint().toHex(':').toUpper());
        }
        QVERIFY(hostile.heard().isEmpty());
        QCOMPARE(reasonOf(connectTo(hostile, MailSecurity::Tls, m_certificate.fingerprint())), "none");
    }

    void a_certificate_that_the_system_vouches_for_is_good_for_its_name_only()
    {
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = before;
        trusting.addCaCertificates({m_certificate.certificate, m_other.certificate});
        QSslConfiguration::setDefaultConfiguration(trusting);
        const auto restore = qScopeGuard([&] { QSslConfiguration::setDefaultConfiguration(before); });

        const HostileServer right(Script::signedIn(), HostileServer::Transport::Tls, m_certificate);
        QCOMPARE(reasonOf(connectTo(right, MailSecurity::Tls)), "none");
        const auto found = support::expected(certificateOf(server(MailSecurity::Tls), optionsFor(right.port()), {}));
        QVERIFY(found.isTrusted);
        QVERIFY(found.problem.isEmpty());
        const HostileServer wrong(Script::signedIn(), HostileServer::Transport::Tls, m_other);
        QCOMPARE(reasonOf(connectTo(wrong, MailSecurity::Tls)), "mail-certificate-unknown");
        QVERIFY(!support::expected(certificateOf(server(MailSecurity::Tls), optionsFor(wrong.port()), {})).isTrusted);
    }

    void a_connection_without_tls_has_no_certificate()
    {
        QCOMPARE(reasonOf(certificateOf(server(MailSecurity::None), optionsFor(1), {})), "bad-input");
    }

    // STLS

    void before_tls_nothing_is_said_but_that_it_is_wanted()
    {
        const HostileServer hostile(
            Script().say("+OK ready\r\n").expect("STLS", "+OK begin\r\n").startTls().expect("CAPA", "-ERR unknown\r\n"),
            HostileServer::Transport::Plain, m_certificate);
        QCOMPARE(reasonOf(connectTo(hostile, MailSecurity::StartTls, m_certificate.fingerprint())), "none");
        QCOMPARE(hostile.heard(), (QStringList{QStringLiteral("STLS"), QStringLiteral("CAPA")}));
    }

    void a_server_that_refuses_stls_is_told_nothing()
    {
        const HostileServer hostile(Script().say("+OK ready\r\n").expect("STLS", "-ERR no\r\n"));
        QCOMPARE(reasonOf(connectTo(hostile, MailSecurity::StartTls)), "mail-server-nonsense");
        QCOMPARE(hostile.heard(), QStringList{QStringLiteral("STLS")});
    }

    void what_is_said_before_the_handshake_counts_for_nothing()
    {
        // Somebody in between answers CAPA before it is asked, in the same packet as STLS.
        const HostileServer hostile(
            Script().say("+OK ready\r\n").expect("STLS", "+OK begin\r\n+OK\r\nPIPELINING\r\n.\r\n").startTls(),
            HostileServer::Transport::Plain, m_certificate);
        const auto refused = connectTo(hostile, MailSecurity::StartTls, m_certificate.fingerprint());
        QCOMPARE(reasonOf(refused), "mail-server-nonsense");
        QCOMPARE(hostile.heard(), QStringList{QStringLiteral("STLS")});
    }

    // Signing in

    void a_refused_sign_in_says_why_and_never_the_password_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("wrong") << QByteArray("-ERR [AUTH] no\r\n") << QByteArray("mail-sign-in-refused");
        QTest::newRow("repeated") << QByteArray("-ERR PASS s3cret: wrong\r\n") << QByteArray("mail-sign-in-refused");
        QTest::newRow("in use") << QByteArray("-ERR maildrop already locked\r\n") << QByteArray("mail-mailbox-in-use");
        QTest::newRow("temporary") << QByteArray("-ERR [SYS/TEMP] later\r\n") << QByteArray("mail-server-silent");
        QTest::newRow("nonsense") << QByteArray("s3cret?\r\n") << QByteArray("mail-server-nonsense");
    }

    void a_refused_sign_in_says_why_and_never_the_password()
    {
        QFETCH(const QByteArray, said);
        QFETCH(const QByteArray, reason);
        const HostileServer hostile(
            Script().say("+OK\r\n").expect("CAPA", "-ERR\r\n").expect("USER", "+OK\r\n").expect("PASS", said));
        auto client = support::expected(connectTo(hostile));
        const auto refused = client.signIn(QStringLiteral("leaver"), QStringLiteral("s3cret"));
        QCOMPARE(reasonOf(refused), reason);
        QVERIFY(!refused.error().detail.contains(QStringLiteral("s3cret")));
    }

    void a_name_of_two_lines_is_no_name()
    {
        const HostileServer hostile(Script().say("+OK\r\n").expect("CAPA", "-ERR\r\n"));
        auto client = support::expected(connectTo(hostile));
        QCOMPARE(reasonOf(client.signIn(QStringLiteral("a\r\nDELE 1"), QStringLiteral("x"))), "bad-input");
        const auto refused = client.signIn(QStringLiteral("a"), QStringLiteral("x\nDELE 1"));
        QCOMPARE(reasonOf(refused), "bad-input");
        QCOMPARE(refused.error().detail, QStringLiteral("password"));
        client.quit();
        QVERIFY(!hostile.heard().join(u' ').contains(QStringLiteral("DELE")));
    }

    // Listing

    void uidls_may_be_missing_repeated_and_in_any_order()
    {
        const HostileServer hostile(
            Script::signedIn().lists("3 30\r\n1 10\r\n2 20\r\n4 40\r\n", "4 same\r\n2 b\r\n1 same\r\n9 none\r\n"));
        const auto messages = support::expected(signedIn(hostile).list());
        QCOMPARE(messages.size(), std::size_t(4));
        QByteArrayList uidls;
        for (const ListedMessage &message : messages)
            uidls += message.uidl;
        QCOMPARE(uidls, (QByteArrayList{"", "b", "", ""}));
    }

    void a_server_without_uidl_lists_all_the_same()
    {
        const HostileServer hostile(
            Script::signedIn("").expect("LIST", "+OK\r\n1 8\r\n.\r\n").expect("UIDL", "-ERR what?\r\n"));
        const auto messages = support::expected(signedIn(hostile).list());
        QCOMPARE(messages.size(), std::size_t(1));
        QVERIFY(messages[0].uidl.isEmpty());
    }

    void a_hostile_list_is_nonsense_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QByteArray>("uidls");
        QTest::newRow("negative") << QByteArray("1 -5\r\n") << QByteArray();
        QTest::newRow("huge") << QByteArray("1 99999999999999999999999\r\n") << QByteArray();
        QTest::newRow("words") << QByteArray("one ten\r\n") << QByteArray();
        QTest::newRow("twice") << QByteArray("1 5\r\n1 5\r\n") << QByteArray();
        QTest::newRow("10 MB line") << "1 " + QByteArray(10'000'000, '1') + "\r\n" << QByteArray();
        QTest::newRow("10 MB UIDL") << QByteArray("1 5\r\n") << "1 " + QByteArray(10'000'000, 'x') + "\r\n";
        QTest::newRow("UIDL of nothing") << QByteArray("1 5\r\n") << QByteArray("x\r\n");
    }

    void a_hostile_list_is_nonsense()
    {
        QFETCH(const QByteArray, list);
        QFETCH(const QByteArray, uidls);
        const HostileServer hostile(Script::signedIn().lists(list, uidls));
        auto client = signedIn(hostile);
        QCOMPARE(reasonOf(client.list()), "mail-server-nonsense");
        // What comes next on this connection would be the rest of that.
        KeptMessages kept;
        QCOMPARE(reasonOf(client.retrieve(listed({8}), kept)), "mail-connection-lost");
    }

    // Fetching

    void a_message_counts_with_its_end_and_its_size()
    {
        const HostileServer hostile(
            Script::signedIn().expect("RETR 1", answer).expect("RETR 2", "-ERR gone\r\n").expect("RETR 3", answer));
        KeptMessages kept;
        QCOMPARE(reasonOf(signedIn(hostile).retrieve(listed({8, 8, 6}), kept)), "none");
        QCOMPARE(kept.messages, (std::map<int, QByteArray>{{1, body}, {3, body}}));
        QCOMPARE(kept.gone, std::vector<int>{2});
    }

    void a_cut_connection_leaves_no_part_of_a_message_data()
    {
        QTest::addColumn<QByteArray>("last");
        QTest::addColumn<QStringList>("abandoned");
        QTest::newRow("before the answer") << QByteArray() << QStringList();
        QTest::newRow("in the answer") << QByteArray("+O") << QStringList();
        QTest::newRow("before the text") << QByteArray("+OK\r\n") << QStringList{QStringLiteral("2 after 0")};
        QTest::newRow("in the middle") << QByteArray("+OK\r\nab\r\nc") << QStringList{QStringLiteral("2 after 5")};
        QTest::newRow("before the end") << "+OK\r\n" + body << QStringList{QStringLiteral("2 after 8")};
        QTest::newRow("in the end") << "+OK\r\n" + body + ".\r" << QStringList{QStringLiteral("2 after 8")};
    }

    void a_cut_connection_leaves_no_part_of_a_message()
    {
        QFETCH(const QByteArray, last);
        QFETCH(const QStringList, abandoned);
        const HostileServer hostile(Script::signedIn().expect("RETR 1", answer).expect("RETR 2", last).hangUp());
        KeptMessages kept;
        QCOMPARE(reasonOf(signedIn(hostile).retrieve(listed({8, 8, 8}), kept)), "mail-connection-lost");
        QCOMPARE(kept.messages, (std::map<int, QByteArray>{{1, body}}));
        QCOMPARE(kept.abandoned, abandoned);
    }

    void a_stalled_message_is_given_up()
    {
        const HostileServer hostile(Script::signedIn().expect("RETR 1", "+OK\r\nab\r\n").stall());
        Pop3Options options = optionsFor(hostile.port());
        options.silenceTimeout = 200ms;
        KeptMessages kept;
        auto client = signedInWith(options);
        QCOMPARE(reasonOf(client.retrieve(listed({8}), kept)), "mail-server-silent");
        QCOMPARE(kept.abandoned, QStringList{QStringLiteral("1 after 4")});
    }

    void a_message_of_another_size_does_not_count_but_those_after_it_do()
    {
        const HostileServer hostile(
            Script::signedIn().expect("RETR 1", answer).expect("RETR 2", answer).expect("RETR 3", answer));
        KeptMessages kept;
        const auto wrong = signedIn(hostile).retrieve(listed({8, 9, 8}), kept);
        QCOMPARE(reasonOf(wrong), "mail-server-nonsense");
        QVERIFY(wrong.error().detail.contains(QStringLiteral("message 2")));
        QCOMPARE(kept.messages, (std::map<int, QByteArray>{{1, body}, {3, body}}));
        QCOMPARE(kept.abandoned, QStringList{QStringLiteral("2 after 8")});
    }

    void a_message_that_does_not_end_is_given_up()
    {
        const HostileServer hostile(
            Script::signedIn().expect("RETR 1", "+OK\r\n").repeat(QByteArray(1 << 20, 'x'), 20));
        KeptMessages kept;
        const auto wrong = signedIn(hostile).retrieve(listed({100}), kept);
        QCOMPARE(reasonOf(wrong), "mail-server-nonsense");
        QVERIFY(kept.current.size() < 4'000'000);
        QCOMPARE(kept.abandoned.size(), 1);
    }

    void an_answer_that_is_none_ends_it()
    {
        const HostileServer hostile(Script::signedIn().expect("RETR 1", "250 mail sent\r\n"));
        KeptMessages kept;
        QCOMPARE(reasonOf(signedIn(hostile).retrieve(listed({8}), kept)), "mail-server-nonsense");
    }

    void a_line_of_any_length_passes_in_pieces()
    {
        constexpr int pieces = 10;
        constexpr qint64 size = qint64(pieces) << 20;
        const HostileServer hostile(
            Script::signedIn().expect("RETR 1", "+OK\r\n").repeat(QByteArray(1 << 20, 'x'), pieces).say("\r\n.\r\n"));
        KeptMessages kept;
        QCOMPARE(reasonOf(signedIn(hostile).retrieve(listed({size + 2}), kept)), "none");
        QCOMPARE(qint64(kept.messages[1].size()), size + 2);
        QVERIFY(kept.largestPiece <= 1 << 20);
    }

    void a_sink_that_refuses_ends_it()
    {
        const HostileServer hostile(Script::signedIn().expect("RETR 1", answer).expect("RETR 2", answer));
        KeptMessages kept;
        kept.refusesFrom = 2;
        auto client = signedIn(hostile);
        QCOMPARE(reasonOf(client.retrieve(listed({8, 8, 8}), kept)), "disk-full");
        QCOMPARE(kept.messages.size(), std::size_t(1));
        QCOMPARE(kept.abandoned.size(), 1);
        QCOMPARE(reasonOf(client.list()), "mail-connection-lost");
    }

    void a_request_to_stop_is_obeyed_in_the_middle_of_a_message()
    {
        const HostileServer hostile(Script::signedIn().expect("RETR 1", "+OK\r\nab\r\n").stall());
        std::stop_source stop;
        KeptMessages kept;
        kept.afterPiece = [&] { stop.request_stop(); };
        auto client = signedInWith(optionsFor(hostile.port()), stop.get_token());
        QCOMPARE(reasonOf(client.retrieve(listed({8}), kept)), "cancelled");
        QCOMPARE(kept.abandoned.size(), 1);
        client.quit();
    }

    void who_is_to_stop_does_not_connect()
    {
        std::stop_source stop;
        stop.request_stop();
        const HostileServer hostile(Script().stall());
        QCOMPARE(
            reasonOf(Pop3Client::connect(server(MailSecurity::None), {}, optionsFor(hostile.port()), stop.get_token())),
            "cancelled");
    }

    void without_pipelining_one_command_is_on_its_way()
    {
        // This server hangs up on whoever speaks before being answered.
        const HostileServer hostile(Script::signedIn("UIDL\r\n")
                                        .expect("LIST", "+OK\r\n1 8\r\n2 8\r\n")
                                        .silence()
                                        .say(".\r\n")
                                        .expect("UIDL", "+OK\r\n.\r\n")
                                        .expect("RETR 1", "+OK\r\n")
                                        .silence()
                                        .say(body + ".\r\n")
                                        .expect("RETR 2", answer));
        auto client = signedIn(hostile);
        KeptMessages kept;
        QCOMPARE(reasonOf(client.retrieve(support::expected(client.list()), kept)), "none");
        QCOMPARE(kept.messages.size(), std::size_t(2));
    }

    void with_pipelining_a_window_of_commands_is_on_its_way()
    {
        // This server doesn't answer before it has heard them all.
        const HostileServer hostile(Script::signedIn()
                                        .expect("RETR 1", "")
                                        .expect("RETR 2", "")
                                        .expect("RETR 3", "")
                                        .silence()
                                        .say(answer + answer)
                                        .expect("RETR 4", "")
                                        .expect("RETR 5", answer + answer + answer));
        Pop3Options options = optionsFor(hostile.port());
        options.window = 3;
        auto client = signedInWith(options);
        KeptMessages kept;
        QCOMPARE(reasonOf(client.retrieve(listed({8, 8, 8, 8, 8}), kept)), "none");
        QCOMPARE(kept.messages.size(), std::size_t(5));
    }

    void it_says_goodbye_and_deletes_nothing()
    {
        const HostileServer hostile(
            Script::signedIn().lists("1 8\r\n", "1 a\r\n").expect("RETR 1", answer).expect("QUIT", "+OK\r\n"));
        auto client = signedIn(hostile);
        KeptMessages kept;
        support::expected(client.retrieve(support::expected(client.list()), kept));
        client.quit();
        QCOMPARE(hostile.heard(),
                 (QStringList{QStringLiteral("CAPA"), QStringLiteral("USER leaver"), QStringLiteral("PASS secret"),
                              QStringLiteral("LIST"), QStringLiteral("UIDL"), QStringLiteral("RETR 1"),
                              QStringLiteral("QUIT")}));
    }

private:
    QTemporaryDir m_folder;
    support::Certificate m_certificate;
    support::Certificate m_other;
};

QTEST_GUILESS_MAIN(TestPop3Client)
#include "test_pop3_client.moc"
