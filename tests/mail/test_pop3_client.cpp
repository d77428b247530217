#include "mail/hostile_session.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace mail;
using namespace std::chrono_literals;
using domain::MailSecurity;

class TestPop3Client : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_certificate = support::makeCertificate(m_folder.path(), QStringLiteral("mail.example.jp"));
        m_other = support::makeCertificate(m_folder.path(), QStringLiteral("other.example.jp"));
    }

    // Reaching it

    void where_nobody_listens_the_server_is_not_reached()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        QCOMPARE(reasonOf(Pop3Client::connect(exampleServer(MailSecurity::None), {}, optionsFor(port), {})),
                 "mail-server-not-reached");
    }

    void a_name_that_nobody_knows_is_not_reached()
    {
        Pop3Options options = optionsFor(110);
        options.connectHost = QStringLiteral("no-such-host.invalid");
        QCOMPARE(reasonOf(Pop3Client::connect(exampleServer(MailSecurity::None), {}, options, {})),
                 "mail-server-not-reached");
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
        QCOMPARE(reasonOf(Pop3Client::connect(exampleServer(MailSecurity::None), {}, options, {})),
                 "mail-server-silent");
        options.connectTimeout = 50ms;
        QCOMPARE(reasonOf(Pop3Client::connect(exampleServer(MailSecurity::Tls), {}, options, {})),
                 "mail-server-silent");
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
        const auto found =
            support::expected(certificateOf(exampleServer(MailSecurity::Tls), optionsFor(right.port()), {}));
        QVERIFY(found.isTrusted);
        QVERIFY(found.problem.isEmpty());
        const HostileServer wrong(Script::signedIn(), HostileServer::Transport::Tls, m_other);
        QCOMPARE(reasonOf(connectTo(wrong, MailSecurity::Tls)), "mail-certificate-unknown");
        QVERIFY(!support::expected(certificateOf(exampleServer(MailSecurity::Tls), optionsFor(wrong.port()), {}))
                     .isTrusted);
    }

    void a_connection_without_tls_has_no_certificate()
    {
        QCOMPARE(reasonOf(certificateOf(exampleServer(MailSecurity::None), optionsFor(1), {})), "bad-input");
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

private:
    QTemporaryDir m_folder;
    support::Certificate m_certificate;
    support::Certificate m_other;
};

QTEST_GUILESS_MAIN(TestPop3Client)
#include "test_pop3_client.moc"
