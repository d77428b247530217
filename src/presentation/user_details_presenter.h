// Follows the selection of the user list: what may be done with it, and who the current one is. Newest request wins.
#pragma once

#include "domain/operator.h"
#include "jobs/topics.h"
#include "presentation/action_availability.h"
#include "presentation/user_details.h"

#include <QObject>

namespace jobs {
class Jobs;
}

namespace presentation {

/// What may be done with the selected users. Of several, one that may be deactivated is enough: the result page names
/// the others.
struct SelectionActions {
    std::vector<domain::UserId> users;
    ActionAvailability deletion; ///< of the first
    ActionAvailability deactivation;
    ActionAvailability activation;
    ActionAvailability migration;   ///< of the first; DEL-14, without deleting
    ActionAvailability changeOwner; ///< of the first; DEL-9, also for those who are gone
    domain::PersonName subjectName; ///< whom the refusals are about
};

class UserDetailsPresenter : public QObject
{
    Q_OBJECT

public:
    UserDetailsPresenter(jobs::Jobs &jobs, const domain::Operator &who, QObject *parent = nullptr);

    void setOperator(const domain::Operator &who);
    /// The current one is shown, the selected ones are judged; both may be nobody.
    void follow(domain::UserId current, const std::vector<domain::UserId> &selected);
    [[nodiscard]] domain::UserId current() const { return m_current; }
    /// The instant that "today" is told by.
    [[nodiscard]] QDateTime now() const;

Q_SIGNALS:
    void loaded(const presentation::UserDetails &details);
    void cleared();
    void failed(const domain::Error &error);
    void judged(const presentation::SelectionActions &actions);

private:
    void load();
    void judge();
    void reload(jobs::Topics topics);

    jobs::Jobs &m_jobs;
    domain::Operator m_who;
    domain::UserId m_current;
    std::vector<domain::UserId> m_selected;
    int m_loadRequest = 0;
    int m_judgeRequest = 0;
};

} // namespace presentation
