#include "mail/kept_messages.h"
#include "support/dovecot.h"
#include "support/mail_maker.h"
#include "support/test_organisation.h"

#include <QTest>

using namespace mail;
using domain::MailSecurity;
using domain::Reason;

class TestPop3Dovecot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_dovecot = std::make_unique<support::Dovecot>();
        m_dovecot->addUser(m_user);
        support::MailMaker maker;
        for (int i = 0; i < 120; ++i) {
            m_sent.push_back(maker.next());
            m_dovecot->addMessage(m_user, m_sent.back());
        }
    }

    void cleanupTestCase() { m_dovecot.reset(); }

    void every_message_comes_byte_for_byte_data()
    {
        QTest::addColumn<MailSecurity>("security");
        QTest::newRow("POP3S") << MailSecurity::Tls;
        QTest::newRow("STLS") << MailSecurity::StartTls;
        QTest::newRow("plain") << MailSecurity::None;
    }

    void every_message_comes_byte_for_byte()
    {
        QFETCH(const MailSecurity, security);
        Pop3Client client = signedIn(security);
        const auto listed = support::expected(client.list());
        QCOMPARE(listed.size(), m_sent.size());
        KeptMessages kept;
        support::expected(client.retrieve(listed, kept));
        client.quit();

        QCOMPARE(kept.messages.size(), m_sent.size());
        for (std::size_t i = 0; i < listed.size(); ++i) {
            QCOMPARE(listed[i].number, int(i) + 1);
            QVERIFY(!listed[i].uidl.isEmpty());
            QVERIFY(kept.messages[listed[i].number] == support::withCrLf(m_sent[i]));
            QCOMPARE(qint64(kept.messages[listed[i].number].size()), listed[i].size);
        }
        QVERIFY(kept.abandoned.isEmpty());
        QVERIFY(kept.gone.empty());
    }

    void one_at_a_time_is_the_same()
    {
        m_options.window = 1;
        Pop3Client client = signedIn(MailSecurity::Tls);
        m_options.window = 100;
        const auto listed = support::expected(client.list());
        KeptMessages kept;
        support::expected(client.retrieve(std::span(listed).first(10), kept));
        QCOMPARE(kept.messages.size(), std::size_t(10));
        QVERIFY(kept.messages[10] == support::withCrLf(m_sent[9]));
        // And then others, in another order.
        const std::vector some{listed[19], listed[3]};
        support::expected(client.retrieve(some, kept));
        QVERIFY(kept.messages[20] == support::withCrLf(m_sent[19]));
        QVERIFY(kept.messages[4] == support::withCrLf(m_sent[3]));
    }

    void uidls_are_the_same_in_the_next_session()
    {
        std::vector<QByteArray> first;
        std::vector<QByteArray> second;
        Pop3Client one = signedIn(MailSecurity::Tls);
        for (const ListedMessage &message : support::expected(one.list()))
            first.push_back(message.uidl);
        one.quit();
        Pop3Client other = signedIn(MailSecurity::Tls);
        for (const ListedMessage &message : support::expected(other.list()))
            second.push_back(message.uidl);
        QVERIFY(!first.empty());
        QCOMPARE(first, second);
    }

    void an_empty_mailbox_has_nothing()
    {
        m_dovecot->addUser(QStringLiteral("nobody-writes-me"));
        Pop3Client client = connected(MailSecurity::Tls);
        support::expected(client.signIn(QStringLiteral("nobody-writes-me"), m_password));
        const auto listed = support::expected(client.list());
        QVERIFY(listed.empty());
        KeptMessages kept;
        support::expected(client.retrieve(listed, kept));
    }

    void a_message_without_a_last_newline_counts()
    {
        const QString user = QStringLiteral("unfinished");
        m_dovecot->addUser(user);
        m_dovecot->addMessage(user, "From: a@b.example\n\nno newline here");
        Pop3Client client = connected(MailSecurity::Tls);
        support::expected(client.signIn(user, m_password));
        const auto listed = support::expected(client.list());
        KeptMessages kept;
        support::expected(client.retrieve(listed, kept));
        QVERIFY(kept.messages[1].startsWith("From: a@b.example\r\n\r\nno newline here"));
    }

    void a_message_that_went_away_is_missing()
    {
        const QString user = QStringLiteral("loser");
        m_dovecot->addUser(user);
        m_dovecot->addMessage(user, "From: a@b.example\n\n1\n");
        m_dovecot->addMessage(user, "From: a@b.example\n\n2\n");
        Pop3Client client = connected(MailSecurity::Tls);
        support::expected(client.signIn(user, m_password));
        support::expected(client.list());
        KeptMessages kept;
        support::expected(client.retrieve(std::vector<ListedMessage>{{7, 21, {}}, {2, 24, {}}}, kept));
        QCOMPARE(kept.gone, std::vector<int>{7});
        QCOMPARE(kept.messages.size(), std::size_t(1));
    }

    void a_wrong_password_is_refused_in_words_of_its_own()
    {
        Pop3Client client = connected(MailSecurity::Tls);
        const auto refused = client.signIn(m_user, QStringLiteral("wrong"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::MailSignInRefused);
        QVERIFY(!refused.error().detail.contains(QStringLiteral("wrong")));
    }

    void a_certificate_that_nobody_vouches_for_is_refused_with_its_fingerprint()
    {
        for (const MailSecurity security : {MailSecurity::Tls, MailSecurity::StartTls}) {
            const auto refused = Pop3Client::connect(m_dovecot->pop3(security), {}, m_options, {});
            QVERIFY(!refused);
            QCOMPARE(refused.error().reason, Reason::MailCertificateUnknown);
            QCOMPARE(refused.error().detail.toLatin1(), m_dovecot->certificate().fingerprint().toHex(':').toUpper());
        }
    }

    void a_server_says_what_its_certificate_is()
    {
        for (const MailSecurity security : {MailSecurity::Tls, MailSecurity::StartTls}) {
            const auto found = support::expected(certificateOf(m_dovecot->pop3(security), m_options, {}));
            QCOMPARE(found.fingerprint, m_dovecot->certificate().fingerprint());
            QCOMPARE(found.subject, QStringLiteral("localhost"));
            QCOMPARE(found.issuer, QStringLiteral("localhost"));
            QCOMPARE(found.validUntil, m_dovecot->certificate().certificate.expiryDate().toUTC());
            QVERIFY(!found.isTrusted);
            QVERIFY(!found.problem.isEmpty());
        }
    }

private:
    Pop3Client connected(MailSecurity security)
    {
        return support::expected(
            Pop3Client::connect(m_dovecot->pop3(security), m_dovecot->certificate().fingerprint(), m_options, {}));
    }

    Pop3Client signedIn(MailSecurity security)
    {
        Pop3Client client = connected(security);
        support::expected(client.signIn(m_user, m_password));
        return client;
    }

    std::unique_ptr<support::Dovecot> m_dovecot;
    std::vector<QByteArray> m_sent;
    Pop3Options m_options;
    QString m_user = QStringLiteral("leaver");
    QString m_password = support::Dovecot::password();
};

QTEST_GUILESS_MAIN(TestPop3Dovecot)
#include "test_pop3_dovecot.moc"
