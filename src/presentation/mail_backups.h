// Backups of mailboxes, one after the other, beside everything else: how far each is, how it ended, and the question about a
// server's certificate, which the rest of the queue waits for.
#pragma once

#include "jobs/jobs.h"
#include "mail/backup.h"

#include <QObject>
#include <mutex>
#include <optional>

namespace presentation {

/// What reaches a mail server. Called off the GUI thread.
struct MailLine {
    std::function<domain::Result<storage::MailBackup>(const mail::BackupOrder &, const mail::BackupReport &,
                                                      const std::stop_token &)>
        backUp;
    std::function<domain::Result<mail::ServerCertificate>(const domain::MailServer &, const std::stop_token &)>
        certificateOf;
};

enum class RunState { Waiting, Running, AskingAboutCertificate, Completed, Failed, Cancelled };

/// One mailbox in the queue.
struct MailRun {
    domain::UserId user;
    domain::PersonName name;
    domain::MailServer server;
    bool isLatest = false;
    RunState state = RunState::Waiting;
    mail::BackupProgress progress;
    storage::MailBackup result; ///< where it completed
    domain::Error why;          ///< where it failed

    [[nodiscard]] bool hasEnded() const { return state >= RunState::Completed; }
    /// Of a thousand; -1: not known yet.
    [[nodiscard]] int permille() const;
};

struct MailOrder {
    domain::UserId user;
    domain::PersonName name;
    QString mailbox;
    domain::MailServer server;
    bool isLatest = false;
    QString password; ///< forgotten once the run has ended
};

class MailBackups : public QObject
{
    Q_OBJECT

public:
    MailBackups(jobs::Jobs &jobs, const domain::Operator &who, MailLine line, QObject *parent = nullptr);

    /// At the end of the queue. What had ended before is no longer told of.
    void start(const std::vector<MailOrder> &orders);
    void cancel(domain::UserId user);
    void cancelAll();
    [[nodiscard]] const std::vector<MailRun> &runs() const { return m_runs; }
    [[nodiscard]] const MailRun *runOf(domain::UserId user) const;
    [[nodiscard]] const MailRun *current() const;
    [[nodiscard]] bool isBusy() const;

    /// Answers to certificateWanted.
    void acceptCertificate(const mail::ServerCertificate &certificate);
    void refuseCertificate();

Q_SIGNALS:
    void changed(domain::UserId user);
    void certificateWanted(const presentation::MailRun &run, const mail::ServerCertificate &certificate);
    /// Every one of the queue has ended.
    void ended();

private:
    struct Watch; ///< shared with the worker

    MailRun *find(domain::UserId user);
    void next();
    void run(MailRun &run);
    void finish(domain::UserId user, const domain::Result<storage::MailBackup> &result);
    void askAboutCertificate(const MailRun &run, const domain::Error &why);
    void end(MailRun &run, RunState state, const domain::Error &why = {});

    jobs::Jobs &m_jobs;
    domain::Operator m_who;
    MailLine m_line;
    std::vector<MailRun> m_runs;
    std::vector<std::pair<domain::UserId, QString>> m_passwords; ///< of those that have not ended
    jobs::Job<storage::MailBackup> m_backup;
    domain::Error m_unknownCertificate;
};

} // namespace presentation
