#include "presentation/mail_presenter.h"

#include "domain/mail_rules.h"
#include "mail/settings.h"
#include "storage/audit.h"
#include "storage/organisation.h"
#include "storage/users.h"

namespace presentation {

using domain::Result;
using domain::UserId;
using jobs::Topic;
using storage::Database;
using storage::MailUser;

namespace {

constexpr int newest = 1;

struct MailListing {
    std::vector<MailUser> users;
    QTimeZone zone;
};

Result<MailListing> mailListing(Database &database, const domain::Operator &who)
{
    MailListing found;
    TRY_ASSIGN(found.users, storage::mailUsers(database, who));
    TRY_ASSIGN(const storage::Organisation organisation, storage::organisation(database));
    found.zone = QTimeZone(organisation.timeZone);
    return found;
}

Result<> findWhoLocked(Database &database, MailDetails &details)
{
    storage::AuditFilter filter;
    filter.subject = details.user.id;
    filter.kind = u"mail.lock"_qs;
    filter.isRefused = false;
    TRY_ASSIGN(const auto entries, storage::auditEntries(database, filter, {}, newest));
    if (entries.empty())
        return {};
    details.lockedAt = entries.front().at;
    details.lockedBy = entries.front().who;
    if (details.lockedBy.isValid()) {
        TRY_ASSIGN(const domain::UserBrief brief, storage::userBrief(database, details.lockedBy));
        details.lockedByName = brief.name;
    }
    return {};
}

Result<MailDetails> mailDetails(Database &database, const domain::Operator &who, UserId user)
{
    MailDetails found;
    TRY_ASSIGN(found.user, storage::mailUser(database, who, user));
    TRY_ASSIGN(found.backups, storage::mailBackups(database, user));
    if (found.user.standing.isLocked) {
        TRY(findWhoLocked(database, found));
    }
    return found;
}

Result<> mayBackUp(const domain::Operator &who, const MailUser &user, bool isLatest)
{
    return isLatest ? domain::mayTakeLatestBackup(who, user.standing) : domain::mayBackUpMail(who, user.standing);
}

} // namespace

MailPresenter::MailPresenter(jobs::Jobs &jobs, const domain::Operator &who, bool isDemo, MailLine line, QObject *parent)
    : QObject(parent), m_jobs(jobs), m_who(who), m_isDemo(isDemo), m_backups(jobs, who, std::move(line)),
      m_model(who, m_backups), m_zone(QTimeZone::utc())
{
    connect(&jobs, &jobs::Jobs::committed, this, &MailPresenter::committed);
}

void MailPresenter::open()
{
    if (m_isOpen)
        return;
    m_isOpen = true;
    // MAIL-10: what a killed program left running is told as interrupted. The list is shown whether or not that succeeds.
    const auto settle = [path = m_jobs.path(), clock = m_jobs.clock()](domain::Progress &) {
        return mail::settleInterrupted(path, clock);
    };
    m_jobs.run(settle).then(this, [this](const Result<> &) { read(); });
}

void MailPresenter::read()
{
    const int request = ++m_request;
    const auto work = [who = m_who](Database &database) { return mailListing(database, who); };
    m_jobs.read(work).then(this, [this, request](Result<MailListing> found) {
        if (request != m_request)
            return;
        if (!found) {
            Q_EMIT failed(found.error());
            return;
        }
        m_zone = found->zone;
        m_model.show(std::move(found->users), m_zone, now());
        Q_EMIT loaded();
    });
}

void MailPresenter::committed(jobs::Topics topics)
{
    if (!m_isOpen || !(topics & (Topic::Mail | Topic::Users | Topic::Organisation)))
        return;
    read();
    readDetails();
}

MailActions MailPresenter::judge(const std::vector<UserId> &users) const
{
    std::vector<const MailUser *> found;
    for (const UserId user : users) {
        if (const MailUser *row = m_model.user(user))
            found.push_back(row);
    }
    return judgeMail(m_who, found);
}

std::vector<MailOrder> MailPresenter::ordersFor(const std::vector<UserId> &users, bool isLatest) const
{
    std::vector<MailOrder> orders;
    for (const UserId user : users) {
        const MailUser *row = m_model.user(user);
        if (row != nullptr && mayBackUp(m_who, *row, isLatest))
            orders.push_back(
                {user, row->name, row->standing.settings.mailbox, row->standing.settings.server, isLatest, {}});
    }
    return orders;
}

std::vector<MailLockResult> MailPresenter::refusedOf(const std::vector<UserId> &users, bool isLatest) const
{
    std::vector<MailLockResult> refused;
    for (const UserId user : users) {
        const MailUser *row = m_model.user(user);
        if (row == nullptr)
            continue;
        if (const Result<> ruling = mayBackUp(m_who, *row, isLatest); !ruling)
            refused.push_back({user, row->name, ruling});
    }
    return refused;
}

void MailPresenter::follow(UserId user)
{
    if (user == m_followed && user.isValid())
        return;
    m_followed = user;
    readDetails();
}

void MailPresenter::readDetails()
{
    const int request = ++m_detailsRequest;
    if (!m_followed.isValid()) {
        Q_EMIT detailsCleared();
        return;
    }
    const auto work = [who = m_who, user = m_followed](Database &database) { return mailDetails(database, who, user); };
    m_jobs.read(work).then(this, [this, request](const Result<MailDetails> &found) {
        if (request != m_detailsRequest)
            return;
        if (found)
            Q_EMIT detailsRead(*found);
        else
            Q_EMIT detailsCleared();
    });
}

void MailPresenter::changeLocks(MailLockAction action, const std::vector<UserId> &users)
{
    if (!m_toLock.empty() || users.empty())
        return;
    m_toLock = users;
    m_locking = {action, {}};
    changeNextLock();
}

void MailPresenter::changeNextLock()
{
    const std::size_t next = m_locking.results.size();
    if (next == m_toLock.size()) {
        m_toLock.clear();
        Q_EMIT lockingDone(m_locking);
        return;
    }
    const UserId user = m_toLock[next];
    const MailUser *row = m_model.user(user);
    const domain::PersonName name = row == nullptr ? domain::PersonName{} : row->name;
    const auto work = [action = m_locking.action, who = m_who, user, clock = m_jobs.clock()](Database &database) {
        return action == MailLockAction::Lock ? mail::lock(database, who, user, clock)
                                              : mail::unlock(database, who, user, clock);
    };
    m_jobs.write(Topic::Mail | Topic::Audit, work).then(this, [this, user, name](const Result<domain::ChangeId> &done) {
        m_locking.results.push_back({user, name, done ? Result<>() : tl::unexpected(done.error())});
        changeNextLock();
    });
}

void MailPresenter::readSettings(UserId user)
{
    const auto work = [who = m_who, user](Database &database) { return storage::mailUser(database, who, user); };
    m_jobs.read(work).then(this, [this](const Result<MailUser> &found) {
        if (found)
            Q_EMIT settingsRead(*found);
        else
            Q_EMIT settingsFailed(found.error());
    });
}

std::unique_ptr<MailReadingPresenter> MailPresenter::reading() const
{
    return std::make_unique<MailReadingPresenter>(m_jobs, m_who);
}

void MailPresenter::saveSettings(const domain::MailSettings &settings)
{
    const auto work = [who = m_who, settings, clock = m_jobs.clock()](Database &database) {
        return mail::saveSettings(database, who, settings, clock);
    };
    m_jobs.write(Topic::Mail | Topic::Users | Topic::Audit, work)
        .then(this, [this](const Result<domain::ChangeId> &done) {
            if (done)
                Q_EMIT settingsSaved();
            else
                Q_EMIT settingsRefused(done.error());
        });
}

} // namespace presentation
