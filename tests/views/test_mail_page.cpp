#include "views/mail_room.h"

#include "views/mail_table.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QToolButton>

using domain::MailProtocol;
using domain::MailSharing;
using domain::Reason;
using domain::UserId;
using domain::UserStatus;
using presentation::MailUsersModel;

namespace {

mail::ServerCertificate aCertificate()
{
    mail::ServerCertificate certificate;
    certificate.fingerprint = QByteArray(32, '\xAB');
    certificate.subject = QStringLiteral("CN=pop.test.example");
    certificate.issuer = certificate.subject;
    certificate.validFrom = support::testNow().addYears(-1);
    certificate.validUntil = support::testNow().addYears(1);
    return certificate;
}

storage::MailBackup completed(UserId user, qint64 matched, qint64 unmatched)
{
    storage::MailBackup backup;
    backup.user = user;
    backup.state = domain::BackupState::Completed;
    backup.matched = matched;
    backup.unmatched = unmatched;
    return backup;
}

} // namespace

class TestMailPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<MailRoom>();
        m_ada = m_room->addMailUser(QStringLiteral("Lovelace"), QStringLiteral("Ada"), UserStatus::Active);
        m_bruno = m_room->addMailUser(QStringLiteral("Bernard"), QStringLiteral("Bruno"), UserStatus::Inactive);
        m_carla = m_room->addMailUser(QStringLiteral("Costa"), QStringLiteral("Carla"), UserStatus::Inactive,
                                      [](domain::MailSettings &s) { s.protocol = MailProtocol::Imap; });
        m_dora = m_room->addMailUser(QStringLiteral("Duran"), QStringLiteral("Dora"), UserStatus::Inactive,
                                     [](domain::MailSettings &s) { s.sharing = MailSharing::Private; });
        m_emma =
            m_room->addMailUser(QStringLiteral("Eriksen"), QStringLiteral("Emma"), UserStatus::Inactive,
                                [](domain::MailSettings &s) { s.mailbox = QStringLiteral("emma@elsewhere.example"); });
        m_room->line.backUp = [this](const mail::BackupOrder &order, const mail::BackupReport &report,
                                     const std::stop_token &stop) { return backUp(order, report, stop); };
        m_room->line.certificateOf = [](const domain::MailServer &, const std::stop_token &) {
            return domain::Result<mail::ServerCertificate>(aCertificate());
        };
        m_orders.clear();
        m_failWith.reset();
        m_holds = false;
    }
    void cleanup()
    {
        m_holds = false;
        m_room.reset();
    }

    void a_row_for_each_user_of_the_add_on_with_the_columns_of_the_page()
    {
        m_room->completeBackup(m_bruno, 344, 468);
        openAsSuperAdmin();
        QCOMPARE(m_room->presenter->model().rowCount(), 5);
        QCOMPARE(cell(m_ada, MailUsersModel::Name), QStringLiteral("Ada Lovelace"));
        QCOMPARE(cell(m_ada, MailUsersModel::Status), QStringLiteral("Active"));
        QCOMPARE(cell(m_ada, MailUsersModel::Protocol), QStringLiteral("POP3"));
        QCOMPARE(cell(m_ada, MailUsersModel::Sharing), QStringLiteral("Record-level sharing"));
        QCOMPARE(cell(m_ada, MailUsersModel::Backup), QStringLiteral("—"));
        QCOMPARE(cell(m_bruno, MailUsersModel::Backup), QStringLiteral("Completed"));
        QCOMPARE(cell(m_bruno, MailUsersModel::Messages), QStringLiteral("344"));
        QCOMPARE(cell(m_bruno, MailUsersModel::Mailbox), QStringLiteral("u%1@test.example").arg(m_bruno.value));
    }

    void MAIL_5_each_of_the_refusals_has_a_chip_and_words_of_its_own()
    {
        openAsSuperAdmin();
        QCOMPARE(cell(m_carla, MailUsersModel::Backup), QStringLiteral("Not possible: IMAP"));
        QCOMPARE(cell(m_dora, MailUsersModel::Backup), QStringLiteral("Not possible: private"));
        QCOMPARE(cell(m_emma, MailUsersModel::Backup), QStringLiteral("Not possible: other domain"));
        m_room->choose(m_carla);
        QTRY_VERIFY(m_room->panelWords().contains(QStringLiteral("IMAP leaves nothing to back up.")));
        QVERIFY(m_room->panelWords().contains(QStringLiteral("Carla Costa uses IMAP")));
        QVERIFY(m_room->panelWords().contains(QStringLiteral("(MAIL-9)")));
        m_room->choose(m_dora);
        QTRY_VERIFY(m_room->panelWords().contains(QStringLiteral("The mail is private and can't be backed up.")));
        m_room->choose(m_emma);
        QTRY_VERIFY(m_room->panelWords().contains(QStringLiteral("The mailbox belongs to elsewhere.example")));
        QVERIFY(!m_room->isOffered("backUpButton"));
        QVERIFY(m_room->part<QPushButton>("backUpButton")->toolTip().endsWith(QStringLiteral("(MAIL-5)")));
        QCOMPARE(m_room->part<QPushButton>("backUpButton")->accessibleDescription(),
                 m_room->part<QPushButton>("backUpButton")->toolTip());
    }

    void the_tabs_count_and_filter()
    {
        m_room->completeBackup(m_bruno, 1, 1);
        openAsSuperAdmin();
        const QStringList names = tabNames();
        QCOMPARE(names, QStringList({QStringLiteral("All 5"), QStringLiteral("Active 1"), QStringLiteral("Inactive 4"),
                                     QStringLiteral("Locked 0"), QStringLiteral("Can be backed up 1"),
                                     QStringLiteral("Backed up 1")}));
        chooseTab(2);
        QCOMPARE(m_room->presenter->model().rowCount(), 4);
        chooseTab(3);
        QCOMPARE(m_room->presenter->model().rowCount(), 0);
        QVERIFY(m_room->part<QWidget>("emptyState")->isVisible());
    }

    void what_is_typed_is_searched_in_names_and_mailboxes()
    {
        openAsSuperAdmin();
        QTest::keyClicks(m_room->part<QLineEdit>("searchField"), QStringLiteral("elsewhere"));
        QCOMPARE(m_room->presenter->model().rowCount(), 1);
        QTest::keyClick(m_room->part<QLineEdit>("searchField"), Qt::Key_Escape);
        QCOMPARE(m_room->presenter->model().rowCount(), 5);
    }

    void MAIL_3_nobody_locks_their_own_settings_where_there_are_two_administrators()
    {
        domain::MailSettings own{QStringLiteral("u1@test.example"),
                                 MailProtocol::Pop3,
                                 {QStringLiteral("pop.test.example"), 995, domain::MailSecurity::Tls},
                                 QStringLiteral("u1"),
                                 MailSharing::All};
        support::expected(storage::insertMailAccount(m_room->organisation.database(), UserId{1}, own));
        openAsSuperAdmin();
        m_room->choose(UserId{1});
        QVERIFY(!m_room->isOffered("lockButton"));
        QVERIFY(m_room->part<QPushButton>("lockButton")->toolTip().endsWith(QStringLiteral("(MAIL-3)")));
    }

    void MAIL_2_several_are_locked_at_once_and_each_refusal_is_named_with_its_rule()
    {
        openAsSuperAdmin();
        for (const UserId user : {m_ada, m_bruno, m_dora})
            m_room->tick(user);
        QCOMPARE(m_room->part<QLabel>("selectionLabel")->text(), QStringLiteral("3 users ticked"));
        m_room->press("lockButton");
        QTRY_VERIFY(m_room->bar().startsWith(QStringLiteral("The settings of 2 of 3 users are locked")));
        QVERIFY(m_room->bar().contains(QStringLiteral("The mail of Dora Duran is private")));
        QVERIFY(m_room->bar().contains(QStringLiteral("(MAIL-4)")));
        QVERIFY(m_room->isLocked(m_ada));
        QVERIFY(m_room->isLocked(m_bruno));
        QVERIFY(!m_room->isLocked(m_dora));
        QTRY_COMPARE(cell(m_ada, MailUsersModel::Locked), QStringLiteral("Locked"));
        m_room->press("untickButton");
        m_room->choose(m_ada);
        m_room->press("unlockButton");
        QTRY_VERIFY(!m_room->isLocked(m_ada));
    }

    void ticks_stay_where_the_list_hides_them_and_the_footer_says_so()
    {
        openAsSuperAdmin();
        m_room->tick(m_ada);
        m_room->tick(m_bruno);
        chooseTab(2);
        QCOMPARE(m_room->part<QLabel>("selectionLabel")->text(),
                 QStringLiteral("2 users ticked, 1 of them not in this list"));
    }

    void space_ticks_the_selected_rows()
    {
        openAsSuperAdmin();
        m_room->choose(m_ada);
        QTest::keyClick(m_room->part<views::MailTable>("mailTable"), Qt::Key_Space);
        QCOMPARE(m_room->presenter->model().ticked(), std::vector<UserId>{m_ada});
        QTest::keyClick(m_room->part<views::MailTable>("mailTable"), Qt::Key_Space);
        QVERIFY(m_room->presenter->model().ticked().empty());
    }

    void OPR_3_without_the_administrator_profile_nothing_is_offered()
    {
        m_room->open(m_room->organisation.as(m_ada));
        m_room->choose(m_bruno);
        for (const char *button : {"lockButton", "unlockButton", "backUpButton", "latestButton"})
            QVERIFY2(!m_room->isOffered(button), button);
        QVERIFY(m_room->part<QPushButton>("backUpButton")->toolTip().endsWith(QStringLiteral("(OPR-3)")));
    }

    void MAIL_6_a_backup_asks_for_the_password_runs_beside_and_says_both_numbers()
    {
        openAsSuperAdmin();
        m_room->choose(m_bruno);
        m_room->press("backUpButton");
        QDialog *dialog = m_room->opened("mailPasswordDialog");
        auto *start = dialog->findChild<QPushButton *>(QStringLiteral("startButton"));
        QVERIFY(!start->isEnabled());
        QCOMPARE(passwordField(dialog, m_bruno)->echoMode(), QLineEdit::Password);
        QTest::keyClicks(passwordField(dialog, m_bruno), QStringLiteral("secret"));
        QVERIFY(start->isEnabled());
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_VERIFY(m_room->bar().startsWith(QStringLiteral("The mail of Bruno Bernard is backed up. 344 of 812")));
        QCOMPARE(m_orders.size(), std::size_t(1));
        QCOMPARE(m_orders[0].password, QStringLiteral("secret"));
        QVERIFY(!m_orders[0].isLatest);
        QVERIFY(!m_room->organisation.dump().contains(QStringLiteral("secret")));
    }

    void one_page_asks_for_each_mailbox_and_names_those_left_out()
    {
        const UserId fred = m_room->addMailUser(QStringLiteral("Fabre"), QStringLiteral("Fred"), UserStatus::Inactive);
        openAsSuperAdmin();
        for (const UserId user : {m_bruno, m_carla, fred})
            m_room->tick(user);
        m_room->press("backUpButton");
        QDialog *dialog = m_room->opened("mailPasswordDialog");
        QVERIFY(passwordField(dialog, m_bruno) != nullptr);
        QVERIFY(passwordField(dialog, m_carla) == nullptr);
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("refusedLabel"))
                    ->text()
                    .startsWith(QStringLiteral("Carla Costa uses IMAP")));
        QTest::keyClicks(passwordField(dialog, m_bruno), QStringLiteral("a"));
        QTest::keyClicks(passwordField(dialog, fred), QStringLiteral("b"));
        m_room->press("startButton", dialog);
        QTRY_VERIFY(m_room->bar().startsWith(QStringLiteral("2 of 2 mailboxes are backed up.")));
        QCOMPARE(m_orders.size(), std::size_t(2));
    }

    void a_password_is_kept_only_where_that_is_ticked_and_comes_back_then()
    {
        openAsSuperAdmin();
        const QString key = QStringLiteral("u%1@test.example@pop.test.example:995").arg(m_bruno.value);
        m_room->kept.insert(key, QStringLiteral("old"));
        m_room->choose(m_bruno);
        m_room->press("backUpButton");
        QDialog *dialog = m_room->opened("mailPasswordDialog");
        QTRY_COMPARE(passwordField(dialog, m_bruno)->text(), QStringLiteral("old"));
        auto *keep = dialog->findChild<QCheckBox *>(QStringLiteral("keep%1Box").arg(m_bruno.value));
        QVERIFY(keep->isChecked());
        keep->setChecked(false);
        m_room->press("startButton", dialog);
        QTRY_VERIFY(!m_room->bar().isEmpty());
        QVERIFY(!m_room->kept.contains(key));
    }

    void without_a_secret_store_the_tick_is_disabled_and_says_why()
    {
        m_room->storeIsReachable = false;
        openAsSuperAdmin();
        m_room->choose(m_bruno);
        m_room->press("backUpButton");
        QDialog *dialog = m_room->opened("mailPasswordDialog");
        auto *keep = dialog->findChild<QCheckBox *>(QStringLiteral("keep%1Box").arg(m_bruno.value));
        QTRY_VERIFY(!keep->toolTip().isEmpty());
        QVERIFY(!keep->isEnabled());
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("storeLabel"))->isVisible());
    }

    void MAIL_10_a_backup_shows_how_far_it_is_and_can_be_stopped()
    {
        m_holds = true;
        openAsSuperAdmin();
        startBackup(m_bruno);
        QTRY_COMPARE(m_room->part<QLabel>("runProgressLabel")->text(),
                     QStringLiteral("203 of 812 messages, 1.0 MB of 4.0 MB"));
        QTRY_COMPARE(cell(m_bruno, MailUsersModel::Backup), QStringLiteral("25%"));
        m_room->press("stopOneButton");
        QTRY_VERIFY(m_room->bar().contains(QStringLiteral("was stopped")));
        QVERIFY(!m_room->part<QWidget>("runsBar")->isVisible());
    }

    void a_wrong_password_is_told_in_words_one_can_act_on()
    {
        m_failWith = Reason::MailSignInRefused;
        openAsSuperAdmin();
        startBackup(m_bruno);
        QTRY_VERIFY(m_room->bar().contains(QStringLiteral("The mail server refuses this password.")));
    }

    void an_unknown_certificate_is_shown_and_accepted_for_that_server_only()
    {
        m_failWith = Reason::MailCertificateUnknown;
        openAsSuperAdmin();
        startBackup(m_bruno);
        QDialog *dialog = m_room->opened("mailCertificateDialog");
        const auto label = [dialog](const char *name) {
            return dialog->findChild<QLabel *>(QLatin1String(name))->text();
        };
        QCOMPARE(label("serverLabel"), QStringLiteral("pop.test.example:995"));
        QVERIFY(label("fingerprintLabel").startsWith(QStringLiteral("ABAB ABAB")));
        QVERIFY(label("problemLabel").startsWith(QStringLiteral("The server issued this certificate itself")));
        m_failWith.reset();
        m_room->press("acceptButton", dialog);
        QTRY_VERIFY(m_room->bar().startsWith(QStringLiteral("The mail of Bruno Bernard is backed up.")));
        QCOMPARE(m_room->organisation.text(QStringLiteral("SELECT host FROM mail_certificates")),
                 QStringLiteral("pop.test.example"));
    }

    void a_certificate_that_is_not_accepted_ends_the_backup_with_that_reason()
    {
        m_failWith = Reason::MailCertificateUnknown;
        openAsSuperAdmin();
        startBackup(m_bruno);
        m_room->press("refuseButton", m_room->opened("mailCertificateDialog"));
        QTRY_VERIFY(m_room->bar().contains(QStringLiteral("was not accepted")));
        QCOMPARE(m_room->organisation.number(QStringLiteral("SELECT count(*) FROM mail_certificates")), 0);
    }

    void MAIL_6_mail_that_nobody_can_read_is_told_with_mass_owner_change_beside_it()
    {
        m_room->completeBackup(m_bruno, 10, 5, 3);
        openAsSuperAdmin();
        m_room->choose(m_bruno);
        QTRY_VERIFY(m_room->panelWords().contains(QStringLiteral("Nobody can read 3 of these messages")));
        UserId wanted;
        connect(m_room->page, &views::MailPage::changeOwnerWanted, this, [&wanted](UserId user) { wanted = user; });
        m_room->press("changeOwnerButton");
        QCOMPARE(wanted, m_bruno);
    }

    void MAIL_7_after_a_completed_backup_the_latest_one_is_offered()
    {
        m_room->completeBackup(m_bruno, 10, 5);
        openAsSuperAdmin();
        m_room->choose(m_bruno);
        QVERIFY(!m_room->isOffered("backUpButton"));
        QVERIFY(m_room->isOffered("latestButton"));
        m_room->press("latestButton");
        QDialog *dialog = m_room->opened("mailPasswordDialog");
        QTest::keyClicks(passwordField(dialog, m_bruno), QStringLiteral("x"));
        m_room->press("startButton", dialog);
        QTRY_VERIFY(m_room->bar().startsWith(QStringLiteral("The mail of Bruno Bernard is backed up.")));
        QCOMPARE(m_orders.size(), std::size_t(1));
        QVERIFY(m_orders[0].isLatest);
    }

private:
    domain::Result<storage::MailBackup> backUp(const mail::BackupOrder &order, const mail::BackupReport &report,
                                               const std::stop_token &stop)
    {
        m_orders.push_back(order);
        if (m_failWith)
            return domain::failure(*m_failWith, order.user);
        while (m_holds && !stop.stop_requested()) {
            report({203, 812, 1 << 20, 4 << 20});
            QThread::yieldCurrentThread();
        }
        if (stop.stop_requested())
            return domain::failure(Reason::Cancelled, order.user);
        return completed(order.user, 344, 468);
    }

    void openAsSuperAdmin() { m_room->open(m_room->organisation.asSuperAdmin()); }
    [[nodiscard]] QString cell(UserId user, int column) const { return m_room->cell(user, column); }
    static QLineEdit *passwordField(const QDialog *dialog, UserId user)
    {
        return dialog->findChild<QLineEdit *>(QStringLiteral("password%1Field").arg(user.value));
    }
    void startBackup(UserId user)
    {
        m_room->choose(user);
        m_room->press("backUpButton");
        QDialog *dialog = m_room->opened("mailPasswordDialog");
        QTest::keyClicks(passwordField(dialog, user), QStringLiteral("x"));
        m_room->press("startButton", dialog);
    }
    void chooseTab(int number)
    {
        auto *tabs = m_room->part<QWidget>("viewTabs");
        tabs->findChild<QAbstractButton *>(QStringLiteral("tab%1").arg(number))->click();
    }
    [[nodiscard]] QStringList tabNames() const
    {
        QStringList names;
        for (const auto *tab : m_room->part<QWidget>("viewTabs")->findChildren<QAbstractButton *>())
            names << tab->accessibleName();
        return names;
    }

    std::unique_ptr<MailRoom> m_room;
    UserId m_ada;
    UserId m_bruno;
    UserId m_carla;
    UserId m_dora;
    UserId m_emma;
    // Written by the worker while the test waits for it, or before it starts.
    std::vector<mail::BackupOrder> m_orders;
    std::optional<Reason> m_failWith;
    std::atomic<bool> m_holds = false;
};

QTEST_MAIN(TestMailPage)
#include "test_mail_page.moc"
