#include "presentation/user_details_presenter.h"

#include "jobs/jobs.h"
#include "offboarding/planning.h"
#include "storage/audit.h"
#include "storage/census.h"
#include "storage/mail_accounts.h"
#include "storage/organisation.h"
#include "storage/users.h"

#include <algorithm>

namespace presentation {

using domain::Operator;
using domain::PersonName;
using domain::Result;
using domain::UserId;
using storage::Database;

namespace {

constexpr int latestEntries = 5;
constexpr std::size_t judgedAtMost = 200;

template <class Named, class IdType>
QString nameIn(const std::vector<Named> &all, IdType id)
{
    const auto found = std::find_if(all.begin(), all.end(), [id](const Named &one) { return one.id == id; });
    return found == all.end() ? QString() : found->name;
}

Result<PersonName> nameOf(Database &database, UserId id)
{
    if (!id.isValid())
        return PersonName{};
    TRY_ASSIGN(const domain::UserBrief brief, storage::userBrief(database, id));
    return brief.name;
}

Result<std::vector<LatestEntry>> latest(Database &database, UserId subject)
{
    storage::AuditFilter filter;
    filter.subject = subject;
    TRY_ASSIGN(const auto entries, storage::auditEntries(database, filter, {}, latestEntries));
    std::vector<LatestEntry> found;
    for (const storage::AuditEntry &entry : entries) {
        TRY_ASSIGN(PersonName by, nameOf(database, entry.who));
        found.push_back({entry.at, entry.kind, entry.isRefused, entry.who, std::move(by)});
    }
    return found;
}

// Nothing where there is no mail account.
qint64 backedUpMail(Database &database, const Operator &who, UserId id)
{
    const auto mail = storage::mailUser(database, who, id);
    return mail ? mail->keptMessages : 0;
}

Result<UserDetails> details(Database &database, const Operator &who, UserId id)
{
    TRY_ASSIGN(const auto oneMoment, storage::Transaction::beginReading(database));
    UserDetails found;
    TRY_ASSIGN(found.user, storage::user(database, id));
    TRY_ASSIGN(const storage::Organisation organisation, storage::organisation(database));
    found.zone = QTimeZone(organisation.timeZone);
    found.usesReportingManagers = organisation.usesReportingManagers;
    TRY_ASSIGN(const auto roles, storage::roles(database));
    found.roleName = nameIn(roles, found.user.role);
    TRY_ASSIGN(const auto profiles, storage::profiles(database));
    found.profileName = nameIn(profiles, found.user.profile);
    TRY_ASSIGN(found.managerName, nameOf(database, found.user.manager));
    TRY_ASSIGN(const auto subordinates, storage::subordinates(database, id));
    found.manages = qint64(subordinates.size());
    TRY_ASSIGN(const domain::Census census, storage::census(database, id));
    found.owns = ownedModules(census);
    found.namedBy = namedGroups(census);
    TRY_ASSIGN(found.latest, latest(database, id));
    found.backedUpMail = backedUpMail(database, who, id);
    return found;
}

// The first that may decides; where none may, the first refusal is told.
void admit(ActionAvailability &so_far, bool isFirst, const Result<> &ruling)
{
    if (isFirst || (!so_far.isPossible && ruling))
        so_far = ruling;
}

Result<SelectionActions> judgement(Database &database, const Operator &who, const std::vector<UserId> &users)
{
    SelectionActions actions;
    actions.users = users;
    TRY_ASSIGN(actions.subjectName, nameOf(database, users.front()));
    for (std::size_t i = 0; i < qMin(users.size(), judgedAtMost); ++i) {
        TRY_ASSIGN(const domain::Standing standing, storage::standing(database, users[i]));
        if (i == 0) {
            actions.deletion = domain::mayDelete(who, standing);
            actions.migration = offboarding::allowed(who, standing, domain::Event::Migrate);
            actions.changeOwner = offboarding::allowed(who, standing, domain::Event::ChangeOwner);
        }
        admit(actions.deactivation, i == 0, domain::mayDeactivate(who, standing));
        admit(actions.activation, i == 0, domain::mayActivate(who, standing));
        if (actions.deactivation.isPossible && actions.activation.isPossible)
            break;
    }
    return actions;
}

} // namespace

UserDetailsPresenter::UserDetailsPresenter(jobs::Jobs &jobs, const Operator &who, QObject *parent)
    : QObject(parent), m_jobs(jobs), m_who(who)
{
    connect(&m_jobs, &jobs::Jobs::committed, this, &UserDetailsPresenter::reload);
}

void UserDetailsPresenter::setOperator(const Operator &who)
{
    m_who = who;
    judge();
}

void UserDetailsPresenter::follow(UserId current, const std::vector<UserId> &selected)
{
    if (current != m_current) {
        m_current = current;
        load();
    }
    if (selected != m_selected) {
        m_selected = selected;
        judge();
    }
}

QDateTime UserDetailsPresenter::now() const
{
    return m_jobs.clock()();
}

void UserDetailsPresenter::load()
{
    const int request = ++m_loadRequest;
    if (!m_current.isValid()) {
        Q_EMIT cleared();
        return;
    }
    const auto work = [id = m_current, who = m_who](Database &database) { return details(database, who, id); };
    m_jobs.read(work).then(this, [this, request](const Result<UserDetails> &found) {
        if (request != m_loadRequest)
            return;
        if (found)
            Q_EMIT loaded(*found);
        else
            Q_EMIT failed(found.error());
    });
}

void UserDetailsPresenter::judge()
{
    const int request = ++m_judgeRequest;
    if (m_selected.empty()) {
        Q_EMIT judged({});
        return;
    }
    const auto work = [who = m_who, users = m_selected](Database &database) { return judgement(database, who, users); };
    m_jobs.read(work).then(this, [this, request](const Result<SelectionActions> &found) {
        if (request != m_judgeRequest)
            return;
        if (found)
            Q_EMIT judged(*found);
        else
            Q_EMIT failed(found.error());
    });
}

void UserDetailsPresenter::reload(jobs::Topics topics)
{
    if (!topics)
        return;
    load();
    judge();
}

} // namespace presentation
