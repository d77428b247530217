// Every case of the mail add-on's rules has a person in the demo, seen by its operator.
#include "demo/certificate.h"
#include "demo/demo_organisation.h"
#include "domain/mail_rules.h"
#include "storage/audit.h"
#include "storage/mail_accounts.h"
#include "storage/organisation.h"
#include "support/test_organisation.h"

#include <QTest>
#include <algorithm>

using namespace domain;
using storage::MailUser;
using support::expected;

namespace {

QString refusal(const Result<> &result)
{
    return result ? QString() : QString::fromLatin1(nameOf(result.error().reason));
}

} // namespace

class TestMailAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(u"demo.handover"_qs);
        expected(demo::makeDemo(path, &support::testNow));
        m_database = std::make_unique<storage::Database>(expected(storage::Database::open(path)));
        m_claire = expected(storage::operatorFor(*m_database, demo::claireFontaine));
        m_users = expected(storage::mailUsers(*m_database, m_claire));
    }

    void a_good_part_of_the_company_uses_the_add_on()
    {
        QVERIFY(m_users.size() >= 25 && m_users.size() <= 40);
        const auto isPop3 = [](const MailUser &user) { return user.standing.settings.protocol == MailProtocol::Pop3; };
        for (const MailUser &user : m_users) {
            const MailSettings &settings = user.standing.settings;
            QVERIFY(settings.server.isValid());
            QCOMPARE(settings.server.host == demo::mailHost, isPop3(user));
            QCOMPARE(settings.userName, settings.mailbox);
            const bool isOwn = settings.mailbox == user.email;
            QCOMPARE(domainOf(settings.mailbox) == user.standing.operatorDomain, isOwn);
        }
    }
    void MAIL_5_several_can_be_backed_up_in_one_go()
    {
        QVERIFY(withBackUp(QString()).size() >= 4);
        QVERIFY(withBackUp(QString()).contains(u"神谷 慎吾"_qs));
    }
    void MAIL_5_each_refusal_of_a_backup_has_a_person_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("who");
        QTest::newRow("private") << u"mail-private"_qs << u"久保 拓真"_qs;
        QTest::newRow("IMAP") << u"mail-not-pop3"_qs << u"Juliette Fabre"_qs;
        QTest::newRow("other domain") << u"mail-other-domain"_qs << u"Damien Lecomte"_qs;
        QTest::newRow("active") << u"mail-user-not-inactive"_qs << u"佐藤 陽翔"_qs;
        QTest::newRow("backed up before") << u"mail-backed-up-already"_qs << u"小野寺 玲奈"_qs;
    }
    void MAIL_5_each_refusal_of_a_backup_has_a_person()
    {
        QFETCH(QString, reason);
        QFETCH(QString, who);
        QVERIFY(withBackUp(reason).contains(who));
    }
    void MAIL_8_who_came_back_saved_or_did_not_save()
    {
        const MailStanding saved = named(u"小野寺 玲奈"_qs).standing;
        QVERIFY(saved.cameBackSinceBackup && saved.isSavedSinceActivation);
        QCOMPARE(refusal(mayTakeLatestBackup(m_claire, saved)), QString());
        const MailStanding unsaved = named(u"白石 翼"_qs).standing;
        QVERIFY(unsaved.cameBackSinceBackup && !unsaved.isSavedSinceActivation);
        QCOMPARE(refusal(mayTakeLatestBackup(m_claire, unsaved)), u"mail-not-saved-since"_qs);
    }
    void MAIL_7_their_earlier_backup_is_one_of_before_they_came_back()
    {
        for (const QString &who : {u"小野寺 玲奈"_qs, u"白石 翼"_qs}) {
            const MailUser user = named(who);
            const storage::MailBackup backup = user.lastBackup.value();
            QCOMPARE(backup.state, BackupState::Completed);
            QVERIFY(backup.startedAt < backup.endedAt);
            QVERIFY(backup.endedAt < expected(storage::user(*m_database, user.id)).statusSince);
        }
    }
    void MAIL_3_MAIL_4_MAIL_2_locking_has_its_cases()
    {
        const auto lock = [this](const QString &who) { return refusal(mayLockMail(m_claire, named(who).standing)); };
        QCOMPARE(lock(u"Claire Fontaine"_qs), u"mail-lock-of-oneself"_qs);
        QCOMPARE(lock(u"森 直子"_qs), QString());
        QCOMPARE(lock(u"小林 恵理"_qs), u"mail-lock-of-private"_qs);
        QCOMPARE(lock(u"髙橋 健太"_qs), u"mail-locked-already"_qs);
        const Operator naoko = expected(storage::operatorFor(*m_database, demo::naokoMori));
        QCOMPARE(refusal(mayLockMail(naoko, named(u"森 直子"_qs).standing)), u"mail-lock-of-oneself"_qs);
    }
    void haruto_sato_can_be_locked_and_once_he_is_inactive_backed_up()
    {
        MailStanding haruto = named(u"佐藤 陽翔"_qs).standing;
        QCOMPARE(haruto.user, demo::harutoSato);
        QVERIFY(mayLockMail(m_claire, haruto));
        haruto.isLocked = true;
        haruto.status = UserStatus::Inactive;
        QVERIFY(mayBackUpMail(m_claire, haruto));
    }
    void what_happened_before_is_told_in_its_order()
    {
        const auto entries = expected(storage::auditEntries(*m_database, {}, {}, 100));
        QVERIFY(entries.size() > 10);
        const auto isLater = [](const storage::AuditEntry &a, const storage::AuditEntry &b) { return a.at > b.at; };
        QVERIFY(std::is_sorted(entries.begin(), entries.end(), isLater));
        QCOMPARE(entries.front().kind, u"organisation.create"_qs);
        QVERIFY(!expected(storage::verifyChain(*m_database)).firstBroken.isValid());
    }

private:
    [[nodiscard]] MailUser named(const QString &name) const
    {
        for (const MailUser &user : m_users) {
            if (user.name.native() == name)
                return user;
        }
        qFatal("%s has no account", qPrintable(name));
    }
    /// Those whose first backup is refused so; or is not.
    [[nodiscard]] QStringList withBackUp(const QString &reason) const
    {
        QStringList found;
        for (const MailUser &user : m_users) {
            if (refusal(mayBackUpMail(m_claire, user.standing)) == reason)
                found << user.name.native();
        }
        return found;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<storage::Database> m_database;
    Operator m_claire;
    std::vector<MailUser> m_users;
};

QTEST_GUILESS_MAIN(TestMailAccounts)
#include "test_mail_accounts.moc"
