#include "presentation/mail_backups.h"

#include "support/test_organisation.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using domain::Reason;
using domain::Result;
using domain::UserId;
using presentation::MailBackups;
using presentation::MailOrder;
using presentation::RunState;

class TestMailBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_organisation = std::make_unique<support::TestOrganisation>();
        m_jobs = std::make_unique<jobs::Jobs>(m_organisation->path(), support::testNow);
        presentation::MailLine line;
        line.backUp = [this](const mail::BackupOrder &order, const mail::BackupReport &report,
                             const std::stop_token &stop) { return backUp(order, report, stop); };
        line.certificateOf = [](const domain::MailServer &, const std::stop_token &) {
            mail::ServerCertificate certificate;
            certificate.fingerprint = QByteArray(32, 'x');
            return Result<mail::ServerCertificate>(certificate);
        };
        m_backups = std::make_unique<MailBackups>(*m_jobs, m_organisation->asSuperAdmin(), std::move(line));
        m_atOnce = 0;
        m_mostAtOnce = 0;
        m_asksAboutCertificate = false;
        m_waits = false;
    }
    void cleanup()
    {
        m_waits = false;
        m_jobs.reset();
        m_backups.reset();
    }

    void several_mailboxes_run_one_after_the_other()
    {
        QSignalSpy ended(m_backups.get(), &MailBackups::ended);
        m_backups->start({order(11), order(12), order(13)});
        QCOMPARE(stateOf(11), RunState::Running);
        QCOMPARE(stateOf(13), RunState::Waiting);
        QTRY_COMPARE(ended.count(), 1);
        for (const qint64 user : {11, 12, 13})
            QCOMPARE(stateOf(user), RunState::Completed);
        QCOMPARE(m_mostAtOnce.load(), 1);
        QVERIFY(!m_backups->isBusy());
    }

    void one_that_waits_is_cancelled_without_touching_the_one_that_runs()
    {
        m_waits = true;
        QSignalSpy ended(m_backups.get(), &MailBackups::ended);
        m_backups->start({order(11), order(12)});
        m_backups->cancel(UserId{12});
        QCOMPARE(stateOf(12), RunState::Cancelled);
        QCOMPARE(stateOf(11), RunState::Running);
        m_waits = false;
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(stateOf(11), RunState::Completed);
    }

    void all_are_cancelled_at_once()
    {
        m_waits = true;
        QSignalSpy ended(m_backups.get(), &MailBackups::ended);
        m_backups->start({order(11), order(12), order(13)});
        m_backups->cancelAll();
        QTRY_COMPARE(ended.count(), 1);
        for (const qint64 user : {11, 12, 13})
            QCOMPARE(stateOf(user), RunState::Cancelled);
    }

    void a_mailbox_that_is_queued_is_not_queued_again()
    {
        m_waits = true;
        m_backups->start({order(11)});
        m_backups->start({order(11), order(12)});
        QCOMPARE(m_backups->runs().size(), std::size_t(2));
    }

    void the_queue_waits_for_the_answer_about_a_certificate_and_then_goes_on()
    {
        m_asksAboutCertificate = true;
        QSignalSpy wanted(m_backups.get(), &MailBackups::certificateWanted);
        QSignalSpy ended(m_backups.get(), &MailBackups::ended);
        m_backups->start({order(11), order(12)});
        QTRY_COMPARE(wanted.count(), 1);
        QCOMPARE(stateOf(11), RunState::AskingAboutCertificate);
        QCOMPARE(stateOf(12), RunState::Waiting);
        m_asksAboutCertificate = false;
        mail::ServerCertificate certificate;
        certificate.fingerprint = QByteArray(32, 'x');
        m_backups->acceptCertificate(certificate);
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(stateOf(11), RunState::Completed);
        QCOMPARE(stateOf(12), RunState::Completed);
    }

    void a_refused_certificate_fails_that_one_and_the_next_has_its_turn()
    {
        m_asksAboutCertificate = true;
        QSignalSpy wanted(m_backups.get(), &MailBackups::certificateWanted);
        QSignalSpy ended(m_backups.get(), &MailBackups::ended);
        m_backups->start({order(11), order(12)});
        QTRY_COMPARE(wanted.count(), 1);
        m_asksAboutCertificate = false;
        m_backups->refuseCertificate();
        QTRY_COMPARE(ended.count(), 1);
        QCOMPARE(stateOf(11), RunState::Failed);
        QCOMPARE(m_backups->runOf(UserId{11})->why.reason, Reason::MailCertificateUnknown);
        QCOMPARE(stateOf(12), RunState::Completed);
    }

    void an_end_is_told_to_whoever_shows_mail_and_the_audit_log()
    {
        QSignalSpy committed(m_jobs.get(), &jobs::Jobs::committed);
        m_backups->start({order(11)});
        QTRY_COMPARE(committed.count(), 1);
        QCOMPARE(committed[0][0].value<jobs::Topics>(), jobs::Topic::Mail | jobs::Topic::Audit);
    }

private:
    Result<storage::MailBackup> backUp(const mail::BackupOrder &order, const mail::BackupReport &report,
                                       const std::stop_token &stop)
    {
        m_mostAtOnce = std::max(m_mostAtOnce.load(), ++m_atOnce);
        report({1, 2, 10, 20});
        while (m_waits && !stop.stop_requested())
            QThread::yieldCurrentThread();
        --m_atOnce;
        if (stop.stop_requested())
            return domain::failure(Reason::Cancelled, order.user);
        if (m_asksAboutCertificate)
            return domain::failure(Reason::MailCertificateUnknown, order.user);
        storage::MailBackup backup;
        backup.user = order.user;
        return backup;
    }
    static MailOrder order(qint64 user)
    {
        return {UserId{user},
                {},
                QStringLiteral("u@test.example"),
                {QStringLiteral("pop.test.example"), 995, domain::MailSecurity::Tls},
                false,
                QStringLiteral("x")};
    }
    [[nodiscard]] RunState stateOf(qint64 user) const { return m_backups->runOf(UserId{user})->state; }

    std::unique_ptr<support::TestOrganisation> m_organisation;
    std::unique_ptr<jobs::Jobs> m_jobs;
    std::unique_ptr<MailBackups> m_backups;
    std::atomic<int> m_atOnce = 0;
    std::atomic<int> m_mostAtOnce = 0;
    std::atomic<bool> m_asksAboutCertificate = false;
    std::atomic<bool> m_waits = false;
};

QTEST_MAIN(TestMailBackups)
#include "test_mail_backups.moc"
