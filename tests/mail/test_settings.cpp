// Locking, unlocking, saving and confirming mail settings, accepting a certificate: the change, its entry, its refusals.
#include "mail/settings.h"
#include "storage/audit.h"
#include "storage/mail_accounts.h"
#include "support/test_organisation.h"

#include <QTest>

using namespace domain;
using support::expected;
using support::TestOrganisation;
using support::UserOptions;

namespace {

Clock clockAt()
{
    return [] { return support::testNow(); };
}

MailSettings someSettings()
{
    MailSettings settings;
    settings.mailbox = QStringLiteral("haruto@test.example");
    settings.server = {QStringLiteral("pop.test.example"), 995, MailSecurity::Tls};
    settings.userName = QStringLiteral("haruto-login");
    settings.sharing = MailSharing::RecordLevel;
    return settings;
}

QString refusal(const Result<ChangeId> &result)
{
    if (result)
        return QString();
    const std::string_view rule = result.error().ruleId();
    return QString::fromLatin1(nameOf(result.error().reason)) + u' '
           + QString::fromLatin1(rule.data(), qsizetype(rule.size()));
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_organisation = std::make_unique<TestOrganisation>();
        m_user = m_organisation->addUser(u"佐藤"_qs, u"陽翔"_qs);
        expected(storage::insertMailAccount(database(), m_user, someSettings()));
    }

    void MAIL_2_locking_and_unlocking_are_one_change_and_one_entry_each()
    {
        const ChangeId locked = expected(mail::lock(database(), chief(), m_user, clockAt()));
        QVERIFY(account().isLocked);
        QCOMPARE(entry(locked), u"mail.lock MAIL-2 1 %1 0 {\"locked\":false} {\"locked\":true}"_qs.arg(m_user.value));
        const ChangeId unlocked = expected(mail::unlock(database(), chief(), m_user, clockAt()));
        QVERIFY(!account().isLocked);
        QCOMPARE(entry(unlocked),
                 u"mail.unlock MAIL-2 1 %1 0 {\"locked\":true} {\"locked\":false}"_qs.arg(m_user.value));
        QCOMPARE(m_organisation->number(u"SELECT count(*) FROM audit"_qs), 2);
        QVERIFY(!expected(storage::verifyChain(database())).firstBroken.isValid());
    }
    void what_is_refused_changes_nothing_and_is_an_entry_with_its_rule_data()
    {
        QTest::addColumn<int>("who");
        QTest::addColumn<int>("whose");
        QTest::addColumn<bool>("locks");
        QTest::addColumn<QString>("prepared");
        QTest::addColumn<QString>("refusedAs");
        const QString isPrivate = u"UPDATE mail_accounts SET sharing = 1"_qs;
        const QString isLocked = u"UPDATE mail_accounts SET is_locked = 1"_qs;
        const QString isDeleted = u"UPDATE users SET status = 4 WHERE id = 3"_qs;
        QTest::newRow("OPR-3") << 4 << 3 << true << QString() << u"no-right OPR-3"_qs;
        QTest::newRow("OPR-3 unlocking") << 4 << 3 << false << isLocked << u"no-right OPR-3"_qs;
        QTest::newRow("MAIL-3") << 1 << 1 << true << QString() << u"mail-lock-of-oneself MAIL-3"_qs;
        QTest::newRow("MAIL-3 unlocking") << 1 << 1 << false << isLocked << u"mail-lock-of-oneself MAIL-3"_qs;
        QTest::newRow("MAIL-4") << 1 << 3 << true << isPrivate << u"mail-lock-of-private MAIL-4"_qs;
        QTest::newRow("MAIL-2 again") << 1 << 3 << true << isLocked << u"mail-locked-already MAIL-2"_qs;
        QTest::newRow("MAIL-2 not locked") << 1 << 3 << false << QString() << u"mail-not-locked MAIL-2"_qs;
        QTest::newRow("USR-1") << 1 << 3 << true << isDeleted << u"already-deleted USR-1"_qs;
        QTest::newRow("no account") << 1 << 4 << true << QString() << u"no-mail-account MAIL-5"_qs;
    }
    void what_is_refused_changes_nothing_and_is_an_entry_with_its_rule()
    {
        QFETCH(int, who);
        QFETCH(int, whose);
        QFETCH(bool, locks);
        QFETCH(QString, prepared);
        QFETCH(QString, refusedAs);
        (void)m_organisation->addUser(u"Standard"_qs, u"Stan"_qs); // user 4
        expected(storage::insertMailAccount(database(), {1}, someSettings()));
        if (!prepared.isEmpty())
            m_organisation->run(prepared);
        const QString before = m_organisation->dump({u"audit"_qs});
        const Operator as = m_organisation->as({who});
        const auto change =
            locks ? mail::lock(database(), as, {whose}, clockAt()) : mail::unlock(database(), as, {whose}, clockAt());
        QCOMPARE(refusal(change), refusedAs);
        QCOMPARE(m_organisation->dump({u"audit"_qs}), before);
        const QStringList words = refusedAs.split(u' ');
        QCOMPARE(entry({1}), u"%1 %2 %3 %4 1 {} {\"refused\":\"%5\"}"_qs.arg(
                                 locks ? u"mail.lock"_qs : u"mail.unlock"_qs, words[1], QString::number(who),
                                 QString::number(whose), words[0]));
    }
    void MAIL_3_the_only_administrator_locks_and_unlocks_their_own()
    {
        expected(storage::insertMailAccount(database(), {1}, someSettings()));
        m_organisation->run(u"UPDATE users SET status = 3 WHERE id = 2"_qs);
        (void)expected(mail::lock(database(), chief(), {1}, clockAt()));
        (void)expected(mail::unlock(database(), chief(), {1}, clockAt()));
    }
    void OPR_3_rights_lost_since_the_window_was_opened_count()
    {
        const Operator then = m_organisation->as(m_organisation->administrator());
        m_organisation->run(u"UPDATE users SET profile = 2 WHERE id = 2"_qs);
        QCOMPARE(refusal(mail::lock(database(), then, m_user, clockAt())), u"no-right OPR-3"_qs);
        m_organisation->run(u"UPDATE users SET profile = 1, status = 3 WHERE id = 2"_qs);
        QCOMPARE(refusal(mail::lock(database(), then, m_user, clockAt())), u"not-active USR-1"_qs);
        QVERIFY(!account().isLocked);
    }

    void MAIL_1_the_user_changes_their_own_settings()
    {
        MailSettings wanted = someSettings();
        wanted.mailbox = u"h.sato@test.example"_qs;
        wanted.protocol = MailProtocol::Imap;
        wanted.server = {u"imap.test.example"_qs, 993, MailSecurity::StartTls};
        wanted.userName = u"sato-login"_qs;
        wanted.sharing = MailSharing::Private;
        const ChangeId change = expected(save(wanted));
        QVERIFY(account().settings == wanted);
        QCOMPARE(m_organisation->number(u"SELECT saved_change FROM mail_accounts"_qs), change.value);
        const QJsonObject before = opened(u"before"_qs, change);
        QCOMPARE(before, (QJsonObject{{u"mailbox"_qs, u"haruto@test.example"_qs},
                                      {u"userName"_qs, u"haruto-login"_qs},
                                      {u"protocol"_qs, u"POP3"_qs},
                                      {u"server"_qs, u"pop.test.example:995"_qs},
                                      {u"security"_qs, u"tls"_qs},
                                      {u"sharing"_qs, u"record-level"_qs}}));
        QCOMPARE(opened(u"after"_qs, change), (QJsonObject{{u"mailbox"_qs, u"h.sato@test.example"_qs},
                                                           {u"userName"_qs, u"sato-login"_qs},
                                                           {u"protocol"_qs, u"IMAP"_qs},
                                                           {u"server"_qs, u"imap.test.example:993"_qs},
                                                           {u"security"_qs, u"starttls"_qs},
                                                           {u"sharing"_qs, u"private"_qs}}));
        QVERIFY(entry(change).startsWith(u"mail.settings MAIL-1 3 3 0"_qs));
    }
    void AUD_4_mailbox_and_user_name_are_sealed_and_go_with_the_persons_key()
    {
        MailSettings wanted = someSettings();
        wanted.mailbox = u"h.sato@test.example"_qs;
        wanted.userName = u"sato-login"_qs;
        const ChangeId change = expected(save(wanted));
        const QString stored = m_organisation->text(u"SELECT before || after FROM audit"_qs);
        for (const QString &word : {u"haruto"_qs, u"sato"_qs, u"login"_qs})
            QVERIFY(!stored.contains(word));
        m_organisation->run(u"DELETE FROM person_keys WHERE user_id = 3"_qs);
        QVERIFY(opened(u"after"_qs, change)[u"mailbox"_qs].isNull());
        QVERIFY(!expected(storage::verifyChain(database())).firstBroken.isValid());
    }
    void an_entry_tells_only_what_changed()
    {
        MailSettings wanted = someSettings();
        wanted.sharing = MailSharing::All;
        const ChangeId change = expected(save(wanted));
        QCOMPARE(opened(u"before"_qs, change), (QJsonObject{{u"sharing"_qs, u"record-level"_qs}}));
        QCOMPARE(opened(u"after"_qs, change), (QJsonObject{{u"sharing"_qs, u"all"_qs}}));
    }
    void MAIL_8_saving_what_is_there_confirms_it_locked_or_not()
    {
        for (const bool isLocked : {false, true}) {
            expected(storage::setMailLocked(database(), m_user, isLocked));
            activated();
            QVERIFY(!account().isSavedSinceActivation);
            const ChangeId change = expected(save(someSettings()));
            QVERIFY(account().isSavedSinceActivation);
            QVERIFY(account().settings == someSettings());
            QCOMPARE(account().isLocked, isLocked);
            QCOMPARE(entry(change), u"mail.settings MAIL-1 3 3 0 {} {\"confirmed\":true}"_qs);
        }
    }
    void MAIL_2_locked_settings_are_not_changed_not_even_the_sharing_or_the_mailbox()
    {
        expected(storage::setMailLocked(database(), m_user, true));
        activated();
        MailSettings shared = someSettings();
        shared.sharing = MailSharing::Private;
        MailSettings moved = someSettings();
        moved.mailbox = u"elsewhere@test.example"_qs;
        for (const MailSettings &wanted : {shared, moved})
            QCOMPARE(refusal(save(wanted)), u"mail-settings-locked MAIL-2"_qs);
        QVERIFY(account().settings == someSettings());
        QVERIFY(!account().isSavedSinceActivation);
    }
    void blanks_round_what_was_pasted_are_no_change()
    {
        expected(storage::setMailLocked(database(), m_user, true));
        MailSettings pasted = someSettings();
        pasted.mailbox = u" haruto@test.example\n"_qs;
        pasted.server.host = u"pop.test.example "_qs;
        pasted.userName = u"\tharuto-login"_qs;
        (void)expected(save(pasted));
        QVERIFY(account().settings == someSettings());
    }
    void who_has_no_account_saves_none()
    {
        QCOMPARE(refusal(mail::saveSettings(database(), chief(), someSettings(), clockAt())),
                 u"no-mail-account MAIL-5"_qs);
        QCOMPARE(m_organisation->number(u"SELECT count(*) FROM mail_accounts"_qs), 1);
    }
    void input_that_can_not_be_is_refused_by_its_field_data()
    {
        QTest::addColumn<QString>("mailbox");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("userName");
        QTest::addColumn<QString>("field");
        const QString box = u"a@b.example"_qs;
        const QString host = u"pop.b.example"_qs;
        for (const QString &bad :
             {u""_qs, u"a"_qs, u"@b.example"_qs, u"a@"_qs, u"a@b@c.example"_qs, u"a b@c.example"_qs,
              u"a@b c.example"_qs, u"a@.example"_qs, u"a@b..example"_qs, u"a@b.example."_qs, u"a\r\nb@c.example"_qs})
            QTest::newRow(qPrintable(u"mailbox "_qs + bad.simplified()))
                << bad << host << 995 << u"a"_qs << u"mailbox"_qs;
        for (const QString &bad :
             {u""_qs, u"pop b"_qs, u"pop\u0001b"_qs, u"pop\nb"_qs, u"me@pop.b.example"_qs, u"pop\u3000b"_qs})
            QTest::newRow(qPrintable(u"host "_qs + bad.simplified())) << box << bad << 995 << u"a"_qs << u"host"_qs;
        QTest::newRow("port") << box << host << 0 << u"a"_qs << u"port"_qs;
        QTest::newRow("no user name") << box << host << 995 << u"  "_qs << u"user-name"_qs;
        QTest::newRow("a command in the user name") << box << host << 995 << u"a\r\nDELE 1"_qs << u"user-name"_qs;
        QTest::newRow("any port") << box << host << 65535 << u"a b"_qs << QString();
        QTest::newRow("a host by its number") << box << u"192.0.2.7"_qs << 1 << u"a"_qs << QString();
    }
    void input_that_can_not_be_is_refused_by_its_field()
    {
        QFETCH(QString, mailbox);
        QFETCH(QString, host);
        QFETCH(int, port);
        QFETCH(QString, userName);
        QFETCH(QString, field);
        for (const MailProtocol protocol : mailProtocols) {
            MailSettings wanted;
            wanted.mailbox = mailbox;
            wanted.protocol = protocol;
            wanted.server = {host, quint16(port), MailSecurity::None};
            wanted.userName = userName;
            const auto saved = save(wanted);
            QCOMPARE(saved.has_value(), field.isEmpty());
            if (!saved) {
                QCOMPARE(saved.error().reason, Reason::BadInput);
                QCOMPARE(saved.error().detail, field);
                QVERIFY(account().settings == someSettings());
            }
        }
    }

    void OPR_3_a_certificate_is_accepted_by_the_operator_for_one_server()
    {
        const MailServer server{u"pop.test.example"_qs, 995, MailSecurity::Tls};
        const ChangeId first = expected(accept(chief(), server, QByteArray::fromHex("00ff")));
        QCOMPARE(expected(storage::acceptedFingerprint(database(), server.host, 995)), QByteArray::fromHex("00ff"));
        QCOMPARE(entry(first), u"mail.certificate OPR-3 1  0 {} "
                               "{\"fingerprint\":\"00:ff\",\"server\":\"pop.test.example:995\"}"_qs);
        const ChangeId second = expected(accept(chief(), server, QByteArray::fromHex("01")));
        QVERIFY(entry(second).contains(u"{\"fingerprint\":\"00:ff\"} {\"fingerprint\":\"01\""_qs));
        QCOMPARE(expected(storage::acceptedFingerprint(database(), server.host, 110)), QByteArray());
    }
    void OPR_3_nobody_else_accepts_one_and_it_is_an_entry()
    {
        const MailServer server{u"pop.test.example"_qs, 995, MailSecurity::Tls};
        QCOMPARE(refusal(accept(m_organisation->as(m_user), server, "x")), u"no-right OPR-3"_qs);
        QCOMPARE(entry({1}), u"mail.certificate OPR-3 3  1 {} {\"refused\":\"no-right\"}"_qs);
        QCOMPARE(expected(storage::acceptedFingerprint(database(), server.host, 995)), QByteArray());
    }
    void a_certificate_needs_a_server_and_a_fingerprint()
    {
        QCOMPARE(accept(chief(), {}, "x").error().detail, u"host"_qs);
        QCOMPARE(accept(chief(), {u"a.example"_qs, 0, MailSecurity::Tls}, "x").error().detail, u"port"_qs);
        QCOMPARE(accept(chief(), {u"a.example"_qs, 1, MailSecurity::Tls}, {}).error().detail, u"fingerprint"_qs);
    }

private:
    [[nodiscard]] storage::Database &database() { return m_organisation->database(); }
    [[nodiscard]] Operator chief() { return m_organisation->asSuperAdmin(); }
    [[nodiscard]] MailStanding account() { return expected(storage::mailUser(database(), chief(), m_user)).standing; }
    Result<ChangeId> save(const MailSettings &settings)
    {
        return mail::saveSettings(database(), m_organisation->as(m_user), settings, clockAt());
    }
    Result<ChangeId> accept(const Operator &who, const MailServer &server, const QByteArray &fingerprint)
    {
        return mail::acceptCertificate(database(), who, server, fingerprint, clockAt());
    }
    void activated()
    {
        storage::AuditNote note;
        note.at = support::testNow();
        note.who = m_organisation->superAdmin();
        note.kind = u"user.activate"_qs;
        note.subject = m_user;
        (void)expected(storage::append(database(), note));
    }
    /// "kind rule operator subject refused before after"
    [[nodiscard]] QString entry(ChangeId change)
    {
        return m_organisation->text(
            u"SELECT kind || ' ' || rule || ' ' || operator || ' ' || coalesce(subject, '') || ' ' || is_refused "
            "|| ' ' || before || ' ' || after FROM audit WHERE sequence = %1"_qs.arg(change.value));
    }
    [[nodiscard]] QJsonObject opened(const QString &column, ChangeId change)
    {
        for (const storage::AuditEntry &found : expected(storage::auditEntries(database(), {}, {}, 100))) {
            if (found.sequence == change)
                return expected(storage::unsealed(database(), column == u"before" ? found.before : found.after));
        }
        return {};
    }

    std::unique_ptr<TestOrganisation> m_organisation;
    UserId m_user;
};

QTEST_GUILESS_MAIN(TestSettings)
#include "test_settings.moc"
