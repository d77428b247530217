// Who may lock, unlock, back up and change mail add-on settings: each refusal, its rule, and which comes first.
#include "domain/mail_rules.h"

#include <QTest>

using namespace domain;

namespace {

constexpr UserId operatorId{10};
constexpr UserId userId{20};

const Operator superAdministrator{operatorId, true, true, true};
const Operator administrator{operatorId, false, true, true};
const Operator manager{operatorId, false, false, true};
const Operator nobody{operatorId, false, false, false};

/// Everything as it must be for a first backup.
MailStanding leaver()
{
    MailStanding mail;
    mail.user = userId;
    mail.status = UserStatus::Inactive;
    mail.settings.mailbox = QStringLiteral("haruto.sato@sakura.example");
    mail.settings.protocol = MailProtocol::Pop3;
    mail.settings.server = {QStringLiteral("pop.sakura.example"), 995, MailSecurity::Tls};
    mail.settings.userName = mail.settings.mailbox;
    mail.settings.sharing = MailSharing::RecordLevel;
    mail.activeAdministrators = 2;
    mail.operatorDomain = QStringLiteral("sakura.example");
    return mail;
}

/// Who was backed up, came back, saved, and left again.
MailStanding whoCameBack()
{
    MailStanding mail = leaver();
    mail.hasCompletedBackup = true;
    mail.cameBackSinceBackup = true;
    return mail;
}

MailStanding oneself(qint64 administrators)
{
    MailStanding mail = leaver();
    mail.user = operatorId;
    mail.status = UserStatus::Active;
    mail.activeAdministrators = administrators;
    return mail;
}

/// "mail-private MAIL-8", or nothing where it is allowed.
QString refusal(const Result<> &result)
{
    if (result)
        return QString();
    const std::string_view rule = result.error().ruleId();
    return QString::fromLatin1(nameOf(result.error().reason)) + u' '
           + QString::fromLatin1(rule.data(), qsizetype(rule.size()));
}

const QString noRight = QStringLiteral("no-right OPR-3");

} // namespace

class TestMailRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void an_address_has_the_domain_behind_its_last_at_sign_in_lower_case()
    {
        QCOMPARE(domainOf(QStringLiteral("a@Sakura-Lumiere.Example")), QStringLiteral("sakura-lumiere.example"));
        QCOMPARE(domainOf(QStringLiteral("\"a@b\"@c.example")), QStringLiteral("c.example"));
        QCOMPARE(domainOf(QStringLiteral("nobody")), QString());
        QCOMPARE(domainOf(QStringLiteral("nobody@")), QString());
        QCOMPARE(domainOf(QString()), QString());
    }

    void OPR_3_locking_unlocking_and_backing_up_need_the_administrator_profile()
    {
        MailStanding locked = leaver();
        locked.isLocked = true;
        for (const Operator &who : {superAdministrator, administrator}) {
            QCOMPARE(refusal(mayLockMail(who, leaver())), QString());
            QCOMPARE(refusal(mayUnlockMail(who, locked)), QString());
            QCOMPARE(refusal(mayBackUpMail(who, leaver())), QString());
            QCOMPARE(refusal(mayTakeLatestBackup(who, whoCameBack())), QString());
        }
        for (const Operator &who : {manager, nobody}) {
            QCOMPARE(refusal(mayLockMail(who, leaver())), noRight);
            QCOMPARE(refusal(mayUnlockMail(who, locked)), noRight);
            QCOMPARE(refusal(mayBackUpMail(who, leaver())), noRight);
            QCOMPARE(refusal(mayTakeLatestBackup(who, whoCameBack())), noRight);
        }
    }

    void MAIL_3_nobody_locks_their_own_settings_where_there_are_two_administrators()
    {
        MailStanding own = oneself(2);
        QCOMPARE(refusal(mayLockMail(administrator, own)), QStringLiteral("mail-lock-of-oneself MAIL-3"));
        QCOMPARE(refusal(mayLockMail(superAdministrator, own)), QStringLiteral("mail-lock-of-oneself MAIL-3"));
        own.isLocked = true;
        QCOMPARE(refusal(mayUnlockMail(administrator, own)), QStringLiteral("mail-lock-of-oneself MAIL-3"));
    }
    void MAIL_3_the_only_administrator_locks_and_unlocks_their_own_settings()
    {
        MailStanding own = oneself(1);
        QCOMPARE(refusal(mayLockMail(administrator, own)), QString());
        own.isLocked = true;
        QCOMPARE(refusal(mayUnlockMail(administrator, own)), QString());
    }
    void MAIL_3_who_is_no_administrator_has_no_right_even_over_their_own_settings()
    {
        QCOMPARE(refusal(mayLockMail(manager, oneself(1))), noRight);
    }
    void MAIL_4_private_settings_are_not_locked_but_they_are_unlocked()
    {
        MailStanding mail = leaver();
        mail.settings.sharing = MailSharing::Private;
        QCOMPARE(refusal(mayLockMail(administrator, mail)), QStringLiteral("mail-lock-of-private MAIL-4"));
        mail.isLocked = true;
        QCOMPARE(refusal(mayUnlockMail(administrator, mail)), QString());
    }
    void MAIL_4_both_ways_of_sharing_are_locked()
    {
        for (const MailSharing sharing : {MailSharing::RecordLevel, MailSharing::All}) {
            MailStanding mail = leaver();
            mail.settings.sharing = sharing;
            QCOMPARE(refusal(mayLockMail(administrator, mail)), QString());
        }
    }
    void MAIL_2_what_is_locked_is_not_locked_again_nor_is_the_rest_unlocked()
    {
        MailStanding mail = leaver();
        QCOMPARE(refusal(mayUnlockMail(administrator, mail)), QStringLiteral("mail-not-locked MAIL-2"));
        mail.isLocked = true;
        QCOMPARE(refusal(mayLockMail(administrator, mail)), QStringLiteral("mail-locked-already MAIL-2"));
    }
    void USR_1_a_deleted_users_settings_are_neither_locked_nor_unlocked()
    {
        MailStanding mail = leaver();
        mail.status = UserStatus::Deleted;
        QCOMPARE(refusal(mayLockMail(administrator, mail)), QStringLiteral("already-deleted USR-1"));
        mail.isLocked = true;
        QCOMPARE(refusal(mayUnlockMail(administrator, mail)), QStringLiteral("already-deleted USR-1"));
    }
    void MAIL_2_active_and_inactive_users_settings_are_locked_alike()
    {
        for (const UserStatus status : {UserStatus::Active, UserStatus::Inactive}) {
            MailStanding mail = leaver();
            mail.status = status;
            QCOMPARE(refusal(mayLockMail(administrator, mail)), QString());
        }
    }

    void MAIL_5_only_an_inactive_users_mailbox_is_backed_up()
    {
        for (const UserStatus status : {UserStatus::Unconfirmed, UserStatus::Active, UserStatus::Deleted}) {
            MailStanding mail = leaver();
            mail.status = status;
            QCOMPARE(refusal(mayBackUpMail(administrator, mail)), QStringLiteral("mail-user-not-inactive MAIL-5"));
            mail.hasCompletedBackup = true;
            QCOMPARE(refusal(mayTakeLatestBackup(administrator, mail)),
                     QStringLiteral("mail-user-not-inactive MAIL-5"));
        }
    }
    void MAIL_9_imap_leaves_nothing_to_back_up()
    {
        MailStanding mail = whoCameBack();
        mail.settings.protocol = MailProtocol::Imap;
        QCOMPARE(refusal(mayBackUpMail(administrator, mail)), QStringLiteral("mail-not-pop3 MAIL-9"));
        QCOMPARE(refusal(mayTakeLatestBackup(administrator, mail)), QStringLiteral("mail-not-pop3 MAIL-9"));
    }
    void MAIL_5_a_private_mailbox_is_not_backed_up_and_MAIL_8_nor_is_what_is_new_in_it()
    {
        MailStanding mail = whoCameBack();
        mail.settings.sharing = MailSharing::Private;
        QCOMPARE(refusal(mayBackUpMail(administrator, mail)), QStringLiteral("mail-private MAIL-5"));
        QCOMPARE(refusal(mayTakeLatestBackup(administrator, mail)), QStringLiteral("mail-private MAIL-8"));
    }
    void MAIL_5_the_mailbox_must_be_of_the_operators_domain()
    {
        MailStanding mail = leaver();
        mail.settings.mailbox = QStringLiteral("HARUTO.SATO@SAKURA.EXAMPLE");
        QCOMPARE(refusal(mayBackUpMail(administrator, mail)), QString());
        for (const auto &other : {QStringLiteral("sato@old.sakura.example"), QStringLiteral("sato@sakura.example.net"),
                                  QStringLiteral("sato"), QString()}) {
            mail.settings.mailbox = other;
            QCOMPARE(refusal(mayBackUpMail(administrator, mail)), QStringLiteral("mail-other-domain MAIL-5"));
            mail.hasCompletedBackup = true;
            QCOMPARE(refusal(mayTakeLatestBackup(administrator, mail)), QStringLiteral("mail-other-domain MAIL-5"));
            mail.hasCompletedBackup = false;
        }
    }
    void MAIL_5_two_addresses_without_a_domain_are_not_of_the_same_one()
    {
        MailStanding mail = leaver();
        mail.settings.mailbox = QStringLiteral("sato");
        mail.operatorDomain = QString();
        QCOMPARE(refusal(mayBackUpMail(administrator, mail)), QStringLiteral("mail-other-domain MAIL-5"));
    }
    void MAIL_10_a_mailbox_is_backed_up_once_at_a_time()
    {
        MailStanding mail = leaver();
        mail.isBackupRunning = true;
        QCOMPARE(refusal(mayBackUpMail(administrator, mail)), QStringLiteral("mail-backup-running MAIL-10"));
        mail.hasCompletedBackup = true;
        QCOMPARE(refusal(mayTakeLatestBackup(administrator, mail)), QStringLiteral("mail-backup-running MAIL-10"));
    }
    void MAIL_7_after_a_completed_backup_it_is_the_latest_one_and_before_it_the_first()
    {
        QCOMPARE(refusal(mayBackUpMail(administrator, whoCameBack())), QStringLiteral("mail-backed-up-already MAIL-7"));
        QCOMPARE(refusal(mayTakeLatestBackup(administrator, leaver())), QStringLiteral("mail-never-backed-up MAIL-7"));
    }
    void MAIL_7_what_arrived_since_is_fetched_also_where_nobody_came_back()
    {
        MailStanding mail = whoCameBack();
        mail.cameBackSinceBackup = false;
        QCOMPARE(refusal(mayTakeLatestBackup(administrator, mail)), QString());
    }
    void MAIL_8_who_came_back_and_did_not_save_has_no_latest_backup()
    {
        MailStanding mail = whoCameBack();
        mail.isSavedSinceActivation = false;
        QCOMPARE(refusal(mayTakeLatestBackup(administrator, mail)), QStringLiteral("mail-not-saved-since MAIL-8"));
    }
    void MAIL_8_a_first_backup_does_not_ask_whether_the_settings_were_saved()
    {
        MailStanding mail = leaver();
        mail.isSavedSinceActivation = false;
        QCOMPARE(refusal(mayBackUpMail(administrator, mail)), QString());
    }
    void MAIL_2_a_locked_mailbox_is_backed_up_like_any_other()
    {
        MailStanding mail = leaver();
        mail.isLocked = true;
        QCOMPARE(refusal(mayBackUpMail(administrator, mail)), QString());
    }

    // Everything is wrong; one thing after the other is put right, and what comes first is named each time.
    void MAIL_5_the_refusals_come_in_their_order()
    {
        MailStanding mail;
        mail.user = userId;
        mail.settings.protocol = MailProtocol::Imap;
        mail.settings.sharing = MailSharing::Private;
        mail.isBackupRunning = true;
        mail.isSavedSinceActivation = false;
        const auto backUp = [&](const Operator &who) { return refusal(mayBackUpMail(who, mail)); };
        const auto latest = [&](const Operator &who) { return refusal(mayTakeLatestBackup(who, mail)); };
        QCOMPARE(backUp(nobody), noRight);
        QCOMPARE(latest(nobody), noRight);
        QCOMPARE(backUp(administrator), QStringLiteral("mail-user-not-inactive MAIL-5"));
        QCOMPARE(latest(administrator), QStringLiteral("mail-user-not-inactive MAIL-5"));
        mail.status = UserStatus::Inactive;
        QCOMPARE(backUp(administrator), QStringLiteral("mail-not-pop3 MAIL-9"));
        QCOMPARE(latest(administrator), QStringLiteral("mail-not-pop3 MAIL-9"));
        mail.settings.protocol = MailProtocol::Pop3;
        QCOMPARE(backUp(administrator), QStringLiteral("mail-private MAIL-5"));
        QCOMPARE(latest(administrator), QStringLiteral("mail-private MAIL-8"));
        mail.settings.sharing = MailSharing::All;
        QCOMPARE(backUp(administrator), QStringLiteral("mail-other-domain MAIL-5"));
        QCOMPARE(latest(administrator), QStringLiteral("mail-other-domain MAIL-5"));
        mail.settings.mailbox = leaver().settings.mailbox;
        mail.operatorDomain = leaver().operatorDomain;
        QCOMPARE(backUp(administrator), QStringLiteral("mail-backup-running MAIL-10"));
        QCOMPARE(latest(administrator), QStringLiteral("mail-backup-running MAIL-10"));
        mail.isBackupRunning = false;
        QCOMPARE(backUp(administrator), QString());
        QCOMPARE(latest(administrator), QStringLiteral("mail-never-backed-up MAIL-7"));
        mail.hasCompletedBackup = true;
        QCOMPARE(backUp(administrator), QStringLiteral("mail-backed-up-already MAIL-7"));
        QCOMPARE(latest(administrator), QStringLiteral("mail-not-saved-since MAIL-8"));
        mail.isSavedSinceActivation = true;
        QCOMPARE(latest(administrator), QString());
    }

    void MAIL_1_nobody_changes_or_confirms_anothers_settings()
    {
        MailStanding mail = leaver();
        mail.status = UserStatus::Active;
        for (const Operator &who : {superAdministrator, administrator, manager, nobody}) {
            QCOMPARE(refusal(mayChangeMailSettings(who, mail)), QStringLiteral("mail-of-somebody-else MAIL-1"));
            QCOMPARE(refusal(mayConfirmMailSettings(who, mail)), QStringLiteral("mail-of-somebody-else MAIL-1"));
        }
    }
    void MAIL_1_whoever_they_are_everybody_changes_their_own()
    {
        for (const Operator &who : {superAdministrator, administrator, manager, nobody}) {
            QCOMPARE(refusal(mayChangeMailSettings(who, oneself(2))), QString());
            QCOMPARE(refusal(mayConfirmMailSettings(who, oneself(2))), QString());
        }
    }
    void MAIL_2_locked_settings_are_not_changed_but_still_confirmed()
    {
        MailStanding own = oneself(2);
        own.isLocked = true;
        QCOMPARE(refusal(mayChangeMailSettings(nobody, own)), QStringLiteral("mail-settings-locked MAIL-2"));
        QCOMPARE(refusal(mayConfirmMailSettings(nobody, own)), QString());
    }
    void MAIL_1_anothers_locked_settings_are_first_of_all_anothers()
    {
        MailStanding mail = leaver();
        mail.isLocked = true;
        QCOMPARE(refusal(mayChangeMailSettings(administrator, mail)), QStringLiteral("mail-of-somebody-else MAIL-1"));
    }
    void every_refusal_tells_whom_it_is_about()
    {
        MailStanding mail = leaver();
        mail.status = UserStatus::Active;
        QCOMPARE(mayBackUpMail(administrator, mail).error().subject, userId);
        mail.settings.sharing = MailSharing::Private;
        mail.status = UserStatus::Inactive;
        QCOMPARE(mayTakeLatestBackup(administrator, mail).error().subject, userId);
    }
};

QTEST_GUILESS_MAIN(TestMailRules)
#include "test_mail_rules.moc"
