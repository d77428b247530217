#include "presentation/mail_actions.h"

#include "domain/mail_rules.h"

#include <algorithm>

namespace presentation {

using domain::MailStanding;
using domain::Operator;
using domain::Result;
using storage::MailUser;

namespace {

using Rule = Result<> (*)(const Operator &, const MailStanding &);

ActionAvailability judge(Rule rule, const Operator &who, const std::vector<const MailUser *> &users)
{
    if (users.empty())
        return {};
    const auto possible = std::find_if(users.begin(), users.end(),
                                       [&](const MailUser *user) { return rule(who, user->standing).has_value(); });
    return rule(who, (possible == users.end() ? users.front() : *possible)->standing);
}

} // namespace

MailActions judgeMail(const Operator &who, const std::vector<const MailUser *> &users)
{
    MailActions actions;
    for (const MailUser *user : users)
        actions.users.push_back(user->id);
    actions.lock = judge(&domain::mayLockMail, who, users);
    actions.unlock = judge(&domain::mayUnlockMail, who, users);
    actions.backUp = judge(&domain::mayBackUpMail, who, users);
    actions.latest = judge(&domain::mayTakeLatestBackup, who, users);
    if (!users.empty())
        actions.subjectName = users.front()->name;
    return actions;
}

domain::Error whyStopped(const storage::MailBackup &backup)
{
    using domain::Reason;
    if (backup.state == domain::BackupState::Interrupted)
        return {Reason::MailInterrupted, backup.user, {}};
    for (int i = 0; i <= int(Reason::Cancelled); ++i) {
        const auto reason = static_cast<Reason>(i);
        if (backup.reason == QLatin1String(domain::nameOf(reason)))
            return {reason, backup.user, {}};
    }
    return {Reason::StorageFailed, backup.user, backup.reason};
}

int MailLockReport::doneCount() const
{
    return int(std::count_if(results.begin(), results.end(),
                             [](const MailLockResult &result) { return result.done.has_value(); }));
}

} // namespace presentation
