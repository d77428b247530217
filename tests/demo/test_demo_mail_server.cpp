#include "demo/certificate.h"
#include "demo/demo_organisation.h"
#include "demo/mail_server.h"
#include "demo/pop3_server.h"
#include "demo/pop3_talk.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

using demo::MailServer;
using demo_test::Pop3Talk;

namespace {

const QByteArray haruto = "haruto.sato@sakura.example";

demo::Mail mail(const QByteArray &text)
{
    return {QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex(), QDateTime(), text};
}

} // namespace

class TestDemoMailServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void the_certificate_is_for_the_servers_name_and_for_years();
    void the_certificate_stays_and_is_its_owners_alone();
    void a_damaged_certificate_is_made_anew();
    void a_certificate_for_another_key_is_made_anew();
    void signs_in_with_the_demos_password_only();
    void three_wrong_passwords_end_the_session();
    void nothing_is_told_before_signing_in();
    void a_mailbox_is_open_in_one_session_at_a_time();
    void messages_have_the_size_that_was_listed();
    void the_same_mail_from_another_server();
    void lines_that_begin_with_a_dot_come_through();
    void commands_sent_at_once_are_answered_in_their_order();
    void TOP_gives_the_header_and_so_many_lines();
    void nothing_is_deleted();
    void an_endless_line_ends_the_session();
    void whoever_says_nothing_is_hung_up_on();
    void too_many_sessions_are_hung_up_on();
    void a_mailbox_that_cannot_be_read_is_said_so();

private:
    [[nodiscard]] QString demoPath() const { return m_folder.filePath(QStringLiteral("demo.handover")); }
    [[nodiscard]] Pop3Talk talk() const { return {m_server->port(), m_certificate.certificate}; }
    [[nodiscard]] std::unique_ptr<demo::Pop3Server> serverOf(const demo::Maildrop &mails,
                                                             const demo::Pop3Limits &limits = {}) const;

    QTemporaryDir m_folder;
    demo::Certificate m_certificate;
    std::unique_ptr<MailServer> m_server;
};

std::unique_ptr<demo::Pop3Server> TestDemoMailServer::serverOf(const demo::Maildrop &mails,
                                                               const demo::Pop3Limits &limits) const
{
    const auto signIn = [mails](const QString &, const QString &) { return domain::Result<demo::Maildrop>(mails); };
    auto server = demo::Pop3Server::start(m_certificate, signIn, limits);
    return server ? *std::move(server) : nullptr;
}

void TestDemoMailServer::initTestCase()
{
    QVERIFY(demo::makeDemo(demoPath(), domain::systemClock()).has_value());
    auto server = MailServer::start(demoPath());
    QVERIFY(server.has_value());
    m_server = *std::move(server);
    const auto certificate = demo::readCertificate(demo::certificatePathOf(demoPath()));
    QVERIFY(certificate.has_value());
    m_certificate = *certificate;
}

void TestDemoMailServer::the_certificate_is_for_the_servers_name_and_for_years()
{
    const QSslCertificate certificate(m_certificate.certificate);
    const QString host = demo::mailHost.toString();
    QCOMPARE(certificate.subjectInfo(QSslCertificate::CommonName), QStringList{host});
    QCOMPARE(certificate.subjectAlternativeNames().values(QSsl::DnsEntry), QStringList{host});
    QCOMPARE(certificate.digest(QCryptographicHash::Sha256), m_certificate.fingerprint);
    QVERIFY(certificate.isSelfSigned());
    QVERIFY(certificate.effectiveDate() < QDateTime::currentDateTimeUtc());
    QVERIFY(certificate.expiryDate() > QDateTime::currentDateTimeUtc().addYears(5));
    Pop3Talk client = talk(); // which verifies the name
    QVERIFY2(client.isReady(), qPrintable(client.socket().errorString()));
    QCOMPARE(client.socket().peerCertificate(), certificate);
}

void TestDemoMailServer::the_certificate_stays_and_is_its_owners_alone()
{
    const QString path = demo::certificatePathOf(demoPath());
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(path).permissions() & others));
    const auto again = MailServer::start(demoPath());
    QVERIFY(again.has_value());
    Pop3Talk client((*again)->port(), m_certificate.certificate);
    QVERIFY(client.isReady());
}

void TestDemoMailServer::a_damaged_certificate_is_made_anew()
{
    const QString other = m_folder.filePath(QStringLiteral("damaged"));
    QFile file(demo::certificatePathOf(other));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_certificate.certificate.left(200));
    file.close();
    QCOMPARE(demo::readCertificate(file.fileName()).error().reason, domain::Reason::BadInput);
    const auto made = demo::certificateBeside(other);
    QVERIFY(made.has_value());
    QCOMPARE(demo::readCertificate(file.fileName())->fingerprint, made->fingerprint);
}

void TestDemoMailServer::a_certificate_for_another_key_is_made_anew()
{
    const QString other = m_folder.filePath(QStringLiteral("mixed"));
    auto mixed = demo::newCertificate();
    QVERIFY(mixed.has_value());
    mixed->key = m_certificate.key;
    QVERIFY(demo::writeCertificate(*mixed, demo::certificatePathOf(other)).has_value());
    QVERIFY(demo::certificateBeside(other)->fingerprint != mixed->fingerprint);
}

void TestDemoMailServer::signs_in_with_the_demos_password_only()
{
    Pop3Talk client = talk();
    QVERIFY(client.say("USER " + haruto).startsWith("+OK"));
    QVERIFY(client.say("PASS Demo").startsWith("-ERR [AUTH]"));
    QVERIFY(client.say("USER nobody@sakura.example").startsWith("+OK"));
    QVERIFY(client.say("PASS demo").startsWith("-ERR [AUTH]"));
    QVERIFY(client.signIn(haruto.toUpper()));
    QVERIFY(client.say("STAT").startsWith("+OK "));
    QCOMPARE(client.say("QUIT").left(3), QByteArray("+OK"));
    QVERIFY(client.isHungUpOn());
}

void TestDemoMailServer::three_wrong_passwords_end_the_session()
{
    Pop3Talk client = talk();
    QVERIFY(client.say("USER " + haruto).startsWith("+OK"));
    for (int i = 0; i < 3; ++i)
        QVERIFY(client.say("PASS wrong").startsWith("-ERR [AUTH]"));
    QVERIFY(client.isHungUpOn());
}

void TestDemoMailServer::nothing_is_told_before_signing_in()
{
    Pop3Talk client = talk();
    for (const QByteArray command : {"STAT", "LIST", "UIDL", "RETR 1", "TOP 1 0", "PASS demo", "nonsense", ""})
        QVERIFY2(client.say(command).startsWith("-ERR"), command.constData());
    const QByteArrayList can = client.ask("CAPA").split('\n');
    for (const QByteArray ability : {"TOP\r", "USER\r", "UIDL\r", "PIPELINING\r"})
        QVERIFY2(can.contains(ability), ability.constData());
}

void TestDemoMailServer::a_mailbox_is_open_in_one_session_at_a_time()
{
    Pop3Talk first = talk();
    Pop3Talk second = talk();
    QVERIFY(first.signIn(haruto));
    QVERIFY(second.say("USER " + haruto).startsWith("+OK"));
    QVERIFY(second.say("PASS demo").startsWith("-ERR [IN-USE]"));
    QVERIFY(first.say("QUIT").startsWith("+OK"));
    QVERIFY(second.say("PASS demo").startsWith("+OK"));
    // Nor does it stay locked where somebody just goes away; the server notices in its own time.
    second.socket().abort();
    Pop3Talk third = talk();
    QVERIFY(third.say("USER " + haruto).startsWith("+OK"));
    bool isLetIn = false;
    const auto tries = [&] { return isLetIn = isLetIn || third.say("PASS demo").startsWith("+OK"); };
    QTRY_VERIFY(tries());
}

void TestDemoMailServer::messages_have_the_size_that_was_listed()
{
    Pop3Talk client = talk();
    QVERIFY(client.signIn("kenta.takahashi@sakura.example"));
    const QByteArrayList sizes = client.ask("LIST").trimmed().split('\n');
    const QByteArrayList uidls = client.ask("UIDL").trimmed().split('\n');
    QVERIFY(sizes.size() > 10);
    QCOMPARE(uidls.size(), sizes.size());
    qint64 all = 0;
    for (const QByteArray &line : sizes) {
        const QByteArrayList parts = line.trimmed().split(' ');
        const QByteArray message = client.ask("RETR " + parts.front());
        QCOMPARE(message.size(), parts.back().toLongLong());
        QCOMPARE(client.say("LIST " + parts.front()), "+OK " + line.trimmed());
        all += message.size();
    }
    QCOMPARE(client.say("STAT"), "+OK " + QByteArray::number(sizes.size()) + ' ' + QByteArray::number(all));
    QCOMPARE(client.say("UIDL 2"), "+OK " + uidls[1].trimmed());
    QVERIFY(client.say("RETR 0").startsWith("-ERR"));
    QVERIFY(client.say("RETR " + QByteArray::number(sizes.size() + 1)).startsWith("-ERR"));
}

void TestDemoMailServer::the_same_mail_from_another_server()
{
    const auto all = [this](quint16 port) {
        Pop3Talk client(port, m_certificate.certificate);
        QByteArray text;
        if (client.signIn(haruto)) {
            text = client.ask("UIDL");
            for (qsizetype i = text.count('\n'); i > 0; --i)
                text += client.ask("RETR " + QByteArray::number(i));
        }
        return text;
    };
    const auto other = MailServer::start(demoPath());
    QVERIFY(other.has_value());
    const QByteArray first = all(m_server->port());
    QVERIFY(first.size() > 10'000);
    QCOMPARE(all((*other)->port()), first);
}

void TestDemoMailServer::lines_that_begin_with_a_dot_come_through()
{
    const QByteArray dotted = ".first\r\n\r\n.\r\n..\r\n.signature\r\nno dot\r\n.\r\n";
    const auto server = serverOf({mail(dotted)});
    QVERIFY(server);
    Pop3Talk client(server->port(), m_certificate.certificate);
    QVERIFY(client.signIn("anybody"));
    QCOMPARE(client.ask("RETR 1"), dotted);
    client.write("RETR 1\r\n");
    QVERIFY(client.line().startsWith("+OK"));
    QCOMPARE(client.line(), QByteArray("..first\r\n"));
}

void TestDemoMailServer::commands_sent_at_once_are_answered_in_their_order()
{
    const QByteArray big = QByteArray("Subject: big\r\n\r\n") + QByteArray(60'000, 'x') + "\r\n";
    const QByteArray small = "Subject: small\r\n\r\nx\r\n";
    const auto server = serverOf({mail(big), mail(small)});
    QVERIFY(server);
    Pop3Talk client(server->port(), m_certificate.certificate);
    constexpr int rounds = 100;
    QByteArray commands = "USER a\r\nPASS demo\r\n";
    for (int i = 0; i < rounds; ++i)
        commands += "RETR 1\r\nRETR 2\r\n";
    client.write(commands + "NOOP\r\nQUIT\r\n");
    QVERIFY(client.line().startsWith("+OK"));
    QVERIFY(client.line().startsWith("+OK"));
    for (int i = 0; i < rounds; ++i) {
        QCOMPARE(client.listen(), big);
        QCOMPARE(client.listen(), small);
    }
    QCOMPARE(client.line(), QByteArray("+OK\r\n"));
    QCOMPARE(client.line(), QByteArray("+OK goodbye\r\n"));
    QVERIFY(client.isHungUpOn());
}

void TestDemoMailServer::TOP_gives_the_header_and_so_many_lines()
{
    const auto server = serverOf({mail("Subject: s\r\nTo: t\r\n\r\none\r\ntwo\r\nthree\r\n")});
    QVERIFY(server);
    Pop3Talk client(server->port(), m_certificate.certificate);
    QVERIFY(client.signIn("anybody"));
    QCOMPARE(client.ask("TOP 1 0"), QByteArray("Subject: s\r\nTo: t\r\n\r\n"));
    QCOMPARE(client.ask("TOP 1 2"), QByteArray("Subject: s\r\nTo: t\r\n\r\none\r\ntwo\r\n"));
    QVERIFY(client.ask("TOP 1 99").endsWith("three\r\n"));
    for (const QByteArray command : {"TOP 1", "TOP", "TOP 2 0", "TOP 1 -1", "TOP 1 x"})
        QVERIFY2(client.say(command).startsWith("-ERR"), command.constData());
}

void TestDemoMailServer::nothing_is_deleted()
{
    Pop3Talk client = talk();
    QVERIFY(client.signIn(haruto));
    const QByteArray before = client.say("STAT");
    QVERIFY(client.say("DELE 1").startsWith("-ERR"));
    QVERIFY(client.say("RSET").startsWith("+OK"));
    QCOMPARE(client.say("STAT"), before);
    QVERIFY(client.say("QUIT").startsWith("+OK"));
    QVERIFY(client.isHungUpOn());
    Pop3Talk again = talk();
    QVERIFY(again.signIn(haruto));
    QCOMPARE(again.say("STAT"), before);
}

void TestDemoMailServer::an_endless_line_ends_the_session()
{
    for (const bool isEnded : {false, true}) {
        Pop3Talk client = talk();
        client.write(QByteArray(isEnded ? 600 : 100'000, 'x') + (isEnded ? "\r\n" : ""));
        QCOMPARE(client.line(), QByteArray("-ERR line too long\r\n"));
        QVERIFY(client.isHungUpOn());
    }
}

void TestDemoMailServer::whoever_says_nothing_is_hung_up_on()
{
    demo::Pop3Limits limits;
    limits.idleTimeout = std::chrono::milliseconds(300);
    const auto server = serverOf({}, limits);
    QVERIFY(server);
    Pop3Talk client(server->port(), m_certificate.certificate);
    QVERIFY(client.isHungUpOn());
    // Also without a handshake.
    QTcpSocket mute;
    mute.connectToHost(QStringLiteral("127.0.0.1"), server->port());
    QVERIFY(mute.waitForConnected());
    QVERIFY(mute.state() == QAbstractSocket::UnconnectedState || mute.waitForDisconnected(10'000));
}

void TestDemoMailServer::too_many_sessions_are_hung_up_on()
{
    demo::Pop3Limits limits;
    limits.sessions = 2;
    const auto server = serverOf({}, limits);
    QVERIFY(server);
    Pop3Talk first(server->port(), m_certificate.certificate);
    Pop3Talk second(server->port(), m_certificate.certificate);
    Pop3Talk third(server->port(), m_certificate.certificate);
    QVERIFY(first.isReady());
    QVERIFY(second.isReady());
    QVERIFY(!third.isReady());
    QVERIFY(first.say("QUIT").startsWith("+OK"));
    QVERIFY(first.isHungUpOn());
    bool isLetIn = false;
    const auto tries = [&] {
        return isLetIn = isLetIn || Pop3Talk(server->port(), m_certificate.certificate).isReady();
    };
    QTRY_VERIFY(tries());
}

void TestDemoMailServer::a_mailbox_that_cannot_be_read_is_said_so()
{
    const auto server = MailServer::start(m_folder.filePath(QStringLiteral("nowhere.handover")));
    QVERIFY(server.has_value());
    const QString path = demo::certificatePathOf(m_folder.filePath(QStringLiteral("nowhere.handover")));
    Pop3Talk client((*server)->port(), demo::readCertificate(path)->certificate);
    QVERIFY(client.say("USER " + haruto).startsWith("+OK"));
    QVERIFY(client.say("PASS demo").startsWith("-ERR [SYS/TEMP]"));
    QVERIFY(client.isHungUpOn());
}

QTEST_GUILESS_MAIN(TestDemoMailServer)
#include "test_demo_mail_server.moc"
