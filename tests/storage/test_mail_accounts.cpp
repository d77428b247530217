// Mail add-on users, their backups and accepted certificates, as the organisation's file keeps them.
#include "storage/audit.h"
#include "storage/mail_accounts.h"
#include "storage/organisation.h"
#include "support/test_organisation.h"

#include <QTest>

using namespace domain;
using storage::MailBackup;
using storage::MailUser;
using support::expected;
using support::TestOrganisation;
using support::UserOptions;

namespace {

MailSettings someSettings()
{
    MailSettings settings;
    settings.mailbox = QStringLiteral("sato@test.example");
    settings.protocol = MailProtocol::Imap;
    settings.server = {QStringLiteral("mail.test.example"), 110, MailSecurity::StartTls};
    settings.userName = QStringLiteral("sato");
    settings.sharing = MailSharing::All;
    return settings;
}

} // namespace

class TestMailAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_organisation = std::make_unique<TestOrganisation>();
        m_user = m_organisation->addUser(u"佐藤"_qs, u"陽翔"_qs);
    }

    void settings_are_kept_as_they_were_entered()
    {
        expected(storage::insertMailAccount(database(), m_user, someSettings(), true));
        QVERIFY(mailUser().standing.settings == someSettings());
        QVERIFY(mailUser().standing.isLocked);
        MailSettings others = someSettings();
        others.mailbox = u"haruto@test.example"_qs;
        others.userName = u"haruto"_qs;
        others.protocol = MailProtocol::Pop3;
        others.server = {u"pop.test.example"_qs, 995, MailSecurity::Tls};
        others.sharing = MailSharing::Private;
        expected(storage::setMailSettings(database(), m_user, others));
        QVERIFY(mailUser().standing.settings == others);
        expected(storage::setMailLocked(database(), m_user, false));
        QVERIFY(!mailUser().standing.isLocked);
    }
    void AUD_4_mailbox_and_user_name_stand_with_the_persons_values_and_go_with_them()
    {
        expected(storage::insertMailAccount(database(), m_user, someSettings()));
        QVERIFY(!m_organisation->dump({u"people"_qs}).contains(u"sato"_qs));
        m_organisation->run(u"DELETE FROM people WHERE user_id = %1"_qs.arg(m_user.value));
        const MailUser user = mailUser();
        QCOMPARE(user.standing.settings.mailbox, QString());
        QCOMPARE(user.standing.settings.server.host, someSettings().server.host);
    }
    void an_account_that_is_not_there_is_not_changed()
    {
        QCOMPARE(storage::setMailSettings(database(), m_user, someSettings()).error().reason, Reason::NoMailAccount);
        QCOMPARE(storage::setMailLocked(database(), m_user, true).error().reason, Reason::NoMailAccount);
        QCOMPARE(storage::markMailSaved(database(), m_user, {1}).error().reason, Reason::NoMailAccount);
        QCOMPARE(storage::insertMailAccount(database(), UserId{999}, someSettings()).error().reason,
                 Reason::NoSuchUser);
    }
    void a_user_without_an_account_is_told_from_no_user_at_all()
    {
        QCOMPARE(storage::mailUser(database(), who(), m_user).error().reason, Reason::NoMailAccount);
        QCOMPARE(storage::mailUser(database(), who(), UserId{999}).error().reason, Reason::NoSuchUser);
    }

    void the_page_lists_every_confirmed_user_of_the_add_on_and_nobody_else()
    {
        const auto withAccount = [this](const QString &kana, UserStatus status) {
            UserOptions options;
            options.status = status;
            options.lastKana = kana;
            const UserId user = m_organisation->addUser(kana, u"x"_qs, options);
            expected(storage::insertMailAccount(database(), user, someSettings()));
            return user;
        };
        const UserId last = withAccount(u"わたなべ"_qs, UserStatus::Inactive);
        const UserId first = withAccount(u"あずま"_qs, UserStatus::Active);
        const UserId invited = withAccount(u"いとう"_qs, UserStatus::Unconfirmed);
        const UserId deleted = withAccount(u"うえだ"_qs, UserStatus::Deleted);
        const std::vector<MailUser> found = expected(storage::mailUsers(database(), who()));
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].id, first);
        QCOMPARE(found[1].id, last);
        QCOMPARE(found[1].standing.status, UserStatus::Inactive);
        QCOMPARE(found[1].name.last, u"わたなべ"_qs);
        QCOMPARE(found[1].email, u"u%1@test.example"_qs.arg(last.value));
        QCOMPARE(expected(storage::mailUser(database(), who(), invited)).standing.status, UserStatus::Unconfirmed);
        QCOMPARE(expected(storage::mailUser(database(), who(), deleted)).standing.status, UserStatus::Deleted);
    }
    void MAIL_3_MAIL_5_a_row_knows_how_many_administrate_and_the_operators_domain()
    {
        expected(storage::insertMailAccount(database(), m_user, someSettings()));
        m_organisation->run(u"UPDATE people SET email = 'Claire@Test.EXAMPLE' WHERE user_id = 1"_qs);
        QCOMPARE(mailUser().standing.activeAdministrators, 2);
        QCOMPARE(mailUser().standing.operatorDomain, u"test.example"_qs);
        m_organisation->run(u"UPDATE users SET status = 3 WHERE id = 2"_qs);
        m_organisation->run(u"UPDATE people SET email = '' WHERE user_id = 1"_qs);
        const MailUser listed = expected(storage::mailUsers(database(), who()))[0];
        QCOMPARE(listed.standing.activeAdministrators, 1);
        QCOMPARE(listed.standing.operatorDomain, QString());
    }

    void MAIL_6_a_backup_is_kept_with_how_it_stands_and_what_it_brought()
    {
        expected(storage::insertMailAccount(database(), m_user, someSettings()));
        QVERIFY(!mailUser().lastBackup);
        MailBackup backup = started();
        QCOMPARE(expected(storage::runningMailBackups(database())).size(), std::size_t(1));
        QVERIFY(mailUser().standing.isBackupRunning);
        QVERIFY(!mailUser().standing.hasCompletedBackup);
        backup.state = BackupState::Completed;
        backup.endedAt = support::testNow().addSecs(90);
        backup.matched = 344;
        backup.unmatched = 21;
        backup.unreadable = 3;
        backup.bytes = 5'000'000'000;
        expected(storage::updateMailBackup(database(), backup));
        const MailUser user = mailUser();
        QVERIFY(!user.standing.isBackupRunning);
        QVERIFY(user.standing.hasCompletedBackup);
        QCOMPARE(user.lastCompleted, backup.endedAt);
        QCOMPARE(user.keptMessages, 344);
        QCOMPARE(user.keptBytes, 5'000'000'000);
        const MailBackup kept = user.lastBackup.value();
        QCOMPARE(kept.id, backup.id);
        QCOMPARE(kept.user, m_user);
        QCOMPARE(kept.state, BackupState::Completed);
        QCOMPARE(kept.isLatest, false);
        QCOMPARE(kept.startedAt, support::testNow());
        QCOMPARE(kept.endedAt, backup.endedAt);
        QCOMPARE(kept.matched, 344);
        QCOMPARE(kept.unmatched, 21);
        QCOMPARE(kept.unreadable, 3);
        QCOMPARE(kept.bytes, 5'000'000'000);
        QCOMPARE(kept.reason, QString());
        QVERIFY(expected(storage::runningMailBackups(database())).empty());
    }
    void MAIL_7_what_a_failed_or_cancelled_backup_kept_counts_and_the_completed_one_is_not_forgotten()
    {
        expected(storage::insertMailAccount(database(), m_user, someSettings()));
        MailBackup failed = started();
        ended(failed, BackupState::Failed, 100, 1000);
        QVERIFY(!mailUser().standing.hasCompletedBackup);
        MailBackup completed = started();
        ended(completed, BackupState::Completed, 20, 200);
        MailBackup latest = started(true);
        latest.reason = QString::fromLatin1(nameOf(Reason::MailServerSilent));
        ended(latest, BackupState::Cancelled, 3, 30);
        const MailUser user = mailUser();
        QVERIFY(user.standing.hasCompletedBackup);
        QCOMPARE(user.keptMessages, 123);
        QCOMPARE(user.keptBytes, 1230);
        QCOMPARE(user.lastBackup->id, latest.id);
        QVERIFY(user.lastBackup->isLatest);
        QCOMPARE(user.lastBackup->reason, u"mail-server-silent"_qs);
        QCOMPARE(user.lastCompleted, completed.endedAt);
        const std::vector<MailBackup> all = expected(storage::mailBackups(database(), m_user));
        QCOMPARE(all.size(), std::size_t(3));
        QCOMPARE(all[0].id, latest.id);
        QCOMPARE(all[2].id, failed.id);
        QVERIFY(expected(storage::mailBackups(database(), UserId{1})).empty());
    }
    void a_backup_of_somebody_else_says_nothing_about_this_mailbox()
    {
        expected(storage::insertMailAccount(database(), m_user, someSettings()));
        MailBackup others;
        others.user = m_organisation->administrator();
        others.startedAt = support::testNow();
        (void)expected(storage::insertMailBackup(database(), others, {1}));
        QVERIFY(!mailUser().standing.isBackupRunning);
        QVERIFY(!mailUser().lastBackup);
        QCOMPARE(mailUser().keptMessages, 0);
    }
    void a_backup_that_is_not_there_is_not_written()
    {
        MailBackup none;
        none.id = 77;
        none.user = m_user;
        QVERIFY(!storage::updateMailBackup(database(), none));
    }

    void MAIL_8_who_never_came_back_need_not_save_again()
    {
        expected(storage::insertMailAccount(database(), m_user, someSettings()));
        QVERIFY(mailUser().standing.isSavedSinceActivation);
        QVERIFY(!mailUser().standing.cameBackSinceBackup);
    }
    void MAIL_8_who_came_back_has_saved_only_once_they_saved_after_it()
    {
        expected(storage::insertMailAccount(database(), m_user, someSettings()));
        expected(storage::markMailSaved(database(), m_user, entry(u"mail.settings"_qs)));
        (void)entry(u"user.activate"_qs);
        QVERIFY(!mailUser().standing.isSavedSinceActivation);
        expected(storage::markMailSaved(database(), m_user, entry(u"mail.settings"_qs)));
        QVERIFY(mailUser().standing.isSavedSinceActivation);
        (void)entry(u"user.activate"_qs);
        QVERIFY(!mailUser().standing.isSavedSinceActivation);
    }
    void MAIL_8_a_refused_activation_and_that_of_somebody_else_count_for_nothing()
    {
        expected(storage::insertMailAccount(database(), m_user, someSettings()));
        (void)entry(u"user.activate"_qs, m_user, true);
        (void)entry(u"user.activate"_qs, m_organisation->administrator());
        (void)entry(u"user.deactivate"_qs);
        QVERIFY(mailUser().standing.isSavedSinceActivation);
    }
    void MAIL_7_who_came_back_after_the_last_completed_backup_has_something_new()
    {
        expected(storage::insertMailAccount(database(), m_user, someSettings()));
        (void)entry(u"user.activate"_qs);
        MailBackup first = started();
        ended(first, BackupState::Completed, 1, 1);
        QVERIFY(!mailUser().standing.cameBackSinceBackup);
        (void)entry(u"user.activate"_qs);
        QVERIFY(mailUser().standing.cameBackSinceBackup);
        MailBackup second = started(true);
        ended(second, BackupState::Failed, 0, 0);
        QVERIFY(mailUser().standing.cameBackSinceBackup);
        MailBackup third = started(true);
        ended(third, BackupState::Completed, 1, 1);
        QVERIFY(!mailUser().standing.cameBackSinceBackup);
    }

    void a_certificate_is_accepted_for_one_server_and_the_newer_one_replaces_it()
    {
        QCOMPARE(fingerprint(u"pop.test.example"_qs, 995), QByteArray());
        expected(storage::acceptFingerprint(database(), u"Pop.Test.Example"_qs, 995, "one", {1}));
        QCOMPARE(fingerprint(u"pop.test.example"_qs, 995), QByteArray("one"));
        QCOMPARE(fingerprint(u"pop.test.example"_qs, 110), QByteArray());
        QCOMPARE(fingerprint(u"pop.other.example"_qs, 995), QByteArray());
        expected(storage::acceptFingerprint(database(), u"pop.test.example"_qs, 995, QByteArray("t\0wo", 4), {2}));
        QCOMPARE(fingerprint(u"POP.test.example"_qs, 995), QByteArray("t\0wo", 4));
    }

private:
    [[nodiscard]] storage::Database &database() { return m_organisation->database(); }
    [[nodiscard]] Operator who() { return m_organisation->asSuperAdmin(); }
    [[nodiscard]] MailUser mailUser() { return expected(storage::mailUser(database(), who(), m_user)); }
    [[nodiscard]] QByteArray fingerprint(const QString &host, quint16 port)
    {
        return expected(storage::acceptedFingerprint(database(), host, port));
    }
    ChangeId entry(const QString &kind) { return entry(kind, m_user); }
    ChangeId entry(const QString &kind, UserId subject, bool isRefused = false)
    {
        storage::AuditNote note;
        note.at = support::testNow();
        note.who = m_organisation->superAdmin();
        note.kind = kind;
        note.subject = subject;
        note.isRefused = isRefused;
        auto transaction = expected(storage::Transaction::begin(database()));
        const ChangeId change = expected(storage::append(database(), note));
        expected(transaction.commit());
        return change;
    }
    [[nodiscard]] MailBackup started(bool isLatest = false)
    {
        MailBackup backup;
        backup.user = m_user;
        backup.isLatest = isLatest;
        backup.startedAt = support::testNow();
        backup.id = expected(storage::insertMailBackup(database(), backup, entry(u"mail.backup"_qs)));
        return backup;
    }
    void ended(MailBackup &backup, BackupState state, qint64 matched, qint64 bytes)
    {
        backup.state = state;
        backup.endedAt = support::testNow().addSecs(backup.id);
        backup.matched = matched;
        backup.bytes = bytes;
        expected(storage::updateMailBackup(database(), backup));
    }

    std::unique_ptr<TestOrganisation> m_organisation;
    UserId m_user;
};

QTEST_GUILESS_MAIN(TestMailAccounts)
#include "test_mail_accounts.moc"
