#include "presentation/mail_backups.h"

#include "mail/settings.h"

#include <algorithm>

namespace presentation {

using domain::Error;
using domain::Reason;
using domain::Result;
using domain::UserId;
using jobs::Topic;

namespace {

constexpr qint64 whole = 1000;

} // namespace

struct MailBackups::Watch {
    std::mutex mutex;
    mail::BackupProgress progress;
};

int MailRun::permille() const
{
    if (progress.totalBytes > 0)
        return int(std::min(whole, progress.bytes * whole / progress.totalBytes));
    return progress.totalMessages > 0 ? int(std::min(whole, progress.messages * whole / progress.totalMessages)) : -1;
}

MailBackups::MailBackups(jobs::Jobs &jobs, const domain::Operator &who, MailLine line, QObject *parent)
    : QObject(parent), m_jobs(jobs), m_who(who), m_line(std::move(line))
{
}

void MailBackups::start(const std::vector<MailOrder> &orders)
{
    const bool wasBusy = isBusy();
    if (!wasBusy)
        m_runs.clear();
    for (const MailOrder &order : orders) {
        if (const MailRun *known = runOf(order.user); known != nullptr && !known->hasEnded())
            continue;
        std::erase_if(m_runs, [&order](const MailRun &run) { return run.user == order.user; });
        m_runs.push_back({order.user, order.name, order.server, order.isLatest, RunState::Waiting, {}, {}, {}});
        m_passwords.emplace_back(order.user, order.password);
    }
    for (const MailOrder &order : orders)
        Q_EMIT changed(order.user);
    if (!wasBusy)
        next();
}

const MailRun *MailBackups::runOf(UserId user) const
{
    const auto found =
        std::find_if(m_runs.begin(), m_runs.end(), [user](const MailRun &run) { return run.user == user; });
    return found == m_runs.end() ? nullptr : &*found;
}

MailRun *MailBackups::find(UserId user)
{
    return const_cast<MailRun *>(std::as_const(*this).runOf(user)); // NOLINT(cppcoreguidelines-pro-type-const-cast)
}

const MailRun *MailBackups::current() const
{
    const auto found = std::find_if(m_runs.begin(), m_runs.end(), [](const MailRun &run) {
        return run.state == RunState::Running || run.state == RunState::AskingAboutCertificate;
    });
    return found == m_runs.end() ? nullptr : &*found;
}

bool MailBackups::isBusy() const
{
    return std::any_of(m_runs.begin(), m_runs.end(), [](const MailRun &run) { return !run.hasEnded(); });
}

void MailBackups::next()
{
    const auto waiting =
        std::find_if(m_runs.begin(), m_runs.end(), [](const MailRun &run) { return run.state == RunState::Waiting; });
    if (waiting == m_runs.end())
        Q_EMIT ended();
    else
        run(*waiting);
}

void MailBackups::run(MailRun &run)
{
    run.state = RunState::Running;
    run.progress = {};
    const UserId user = run.user;
    const auto password =
        std::find_if(m_passwords.begin(), m_passwords.end(), [user](const auto &entry) { return entry.first == user; });
    const mail::BackupOrder order{user, run.isLatest, password == m_passwords.end() ? QString() : password->second};
    const auto watch = std::make_shared<Watch>();
    const auto work = [backUp = m_line.backUp, order, watch](domain::Progress &progress) {
        const auto report = [&](const mail::BackupProgress &reached) {
            {
                const std::scoped_lock lock(watch->mutex);
                watch->progress = reached;
            }
            progress.report(reached.messages, reached.totalMessages);
        };
        return backUp(order, report, progress.stopToken());
    };
    m_backup = m_jobs.beside(Topic::Mail | Topic::Audit, work);
    m_backup.onProgress(this, [this, user, watch](qint64, qint64) {
        MailRun *running = find(user);
        if (running == nullptr || running->state != RunState::Running)
            return;
        {
            const std::scoped_lock lock(watch->mutex);
            running->progress = watch->progress;
        }
        Q_EMIT changed(user);
    });
    m_backup.then(this, [this, user](const Result<storage::MailBackup> &result) { finish(user, result); });
    Q_EMIT changed(user);
}

void MailBackups::finish(UserId user, const Result<storage::MailBackup> &result)
{
    MailRun *run = find(user);
    if (run == nullptr)
        return;
    if (result) {
        run->result = *result;
        end(*run, RunState::Completed);
    } else if (result.error().reason == Reason::MailCertificateUnknown) {
        askAboutCertificate(*run, result.error());
    } else {
        end(*run, result.error().reason == Reason::Cancelled ? RunState::Cancelled : RunState::Failed, result.error());
    }
}

// The others wait: they are likely to be on the same server.
void MailBackups::askAboutCertificate(const MailRun &run, const Error &why)
{
    const UserId user = run.user;
    find(user)->state = RunState::AskingAboutCertificate;
    m_unknownCertificate = why;
    Q_EMIT changed(user);
    const auto work = [certificateOf = m_line.certificateOf, server = run.server](domain::Progress &progress) {
        return certificateOf(server, progress.stopToken());
    };
    m_jobs.run(work).then(this, [this, user](const Result<mail::ServerCertificate> &certificate) {
        MailRun *asking = find(user);
        if (asking == nullptr || asking->state != RunState::AskingAboutCertificate)
            return;
        if (certificate)
            Q_EMIT certificateWanted(*asking, *certificate);
        else
            end(*asking, RunState::Failed, certificate.error());
    });
}

void MailBackups::acceptCertificate(const mail::ServerCertificate &certificate)
{
    const MailRun *asking = current();
    if (asking == nullptr || asking->state != RunState::AskingAboutCertificate)
        return;
    const auto work = [who = m_who, server = asking->server, fingerprint = certificate.fingerprint,
                       clock = m_jobs.clock()](storage::Database &database) {
        return mail::acceptCertificate(database, who, server, fingerprint, clock);
    };
    m_jobs.write(Topic::Mail | Topic::Audit, work)
        .then(this, [this, user = asking->user](const Result<domain::ChangeId> &accepted) {
            MailRun *waiting = find(user);
            if (waiting == nullptr || waiting->state != RunState::AskingAboutCertificate)
                return;
            if (accepted)
                run(*waiting);
            else
                end(*waiting, RunState::Failed, accepted.error());
        });
}

void MailBackups::refuseCertificate()
{
    const MailRun *asking = current();
    if (asking != nullptr && asking->state == RunState::AskingAboutCertificate)
        end(*find(asking->user), RunState::Failed, m_unknownCertificate);
}

void MailBackups::cancel(UserId user)
{
    MailRun *run = find(user);
    if (run == nullptr || run->hasEnded())
        return;
    if (run->state == RunState::Running)
        m_backup.cancel();
    else
        end(*run, RunState::Cancelled, Error{Reason::Cancelled, user, {}});
}

void MailBackups::cancelAll()
{
    std::vector<UserId> waiting;
    for (const MailRun &run : m_runs) {
        if (run.state == RunState::Waiting)
            waiting.push_back(run.user);
    }
    for (const UserId user : waiting)
        cancel(user);
    if (const MailRun *running = current())
        cancel(running->user);
}

void MailBackups::end(MailRun &run, RunState state, const Error &why)
{
    const UserId user = run.user;
    const bool wasCurrent = run.state != RunState::Waiting;
    run.state = state;
    run.why = why;
    std::erase_if(m_passwords, [user](const auto &entry) { return entry.first == user; });
    Q_EMIT changed(user);
    if (wasCurrent)
        next();
}

} // namespace presentation
