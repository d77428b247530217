// Opens the dialogs that take people out, and joins them to the presenter: the window says whom it is about.
#pragma once

#include "presentation/offboarding_presenter.h"
#include "views/message_bar.h"

#include <QPointer>

namespace views {

class BatchDialog;
class PlanDialog;

class OffboardingDialogs : public QObject
{
    Q_OBJECT

public:
    /// `window` is what the dialogs are modal to.
    OffboardingDialogs(presentation::OffboardingPresenter &presenter, QWidget *window);
    /// Closes them: none outlives the organisation it is about.
    ~OffboardingDialogs() override;

    void deleteUser(domain::UserId user);
    /// DEL-14: the same migration without deleting.
    void migrate(domain::UserId user);
    /// DEL-9
    void changeOwner(domain::UserId user);
    void deactivate(const std::vector<domain::UserId> &users);
    void activate(const std::vector<domain::UserId> &users);

Q_SIGNALS:
    /// "See what moved": the audit log at that entry.
    void auditWanted(domain::ChangeId change);
    /// For the bar of the page: what was done, or why nothing could be.
    void told(const std::function<views::Message()> &wording);

private:
    void openPlan(const offboarding::Prepared &prepared);
    void openBatch(const presentation::Batch &batch);
    void tellPlan(const domain::OffboardingReport &report);
    void tellBatch(const presentation::Batch &batch, const presentation::BatchReport &report);
    [[nodiscard]] bool isOpen() const;

    presentation::OffboardingPresenter &m_presenter;
    QWidget *m_window;
    QPointer<PlanDialog> m_plan;
    QPointer<BatchDialog> m_batch;
};

} // namespace views
