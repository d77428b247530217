// One dialog for whoever leaves: decides at the left, shows what becomes of everything at the right, carries it out on
// the last button, and shows what was done. Also for migrating without deleting (DEL-14) and mass owner change (DEL-9).
#pragma once

#include "presentation/offboarding_presenter.h"

#include <QDialog>
#include <memory>

namespace presentation {
class PreviewModel;
}

namespace views {

namespace Ui {
class PlanDialog;
}

class PlanDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PlanDialog(const offboarding::Prepared &prepared, QWidget *window);
    ~PlanDialog() override;

    [[nodiscard]] const domain::MigrationPlan &plan() const { return m_plan; }
    [[nodiscard]] const std::optional<domain::OffboardingReport> &report() const { return m_report; }

    void showCoOwnership(const domain::CoOwnership &counted);
    void addThings(domain::Place place, qint64 afterId, const std::vector<storage::Thing> &things);
    void thingsFailed(domain::Place place);
    void showProgress(qint64 done, qint64 total);
    void showResult(const domain::OffboardingReport &report);
    /// Nothing was done. `fresh` is shown in place of what was there; the choices stay (DEL-8).
    void showRefusal(const domain::Error &why, const offboarding::Prepared &fresh);
    void showFailure(const domain::Error &why);

    /// Esc and Cancel; while something runs, that is asked to stop, and the dialog stays until it has.
    void reject() override;

Q_SIGNALS:
    void thingsWanted(domain::Place place, qint64 afterId);
    void executionWanted(const domain::MigrationPlan &plan);
    void stopWanted();
    void seeWhatMovedWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Choosing, Working, Done };

    void setMeasures();
    void show(const offboarding::Prepared &prepared);
    void choicesChanged();
    void enter(State state);
    void word();
    void wordChips();
    void wordWhatIsMissing();
    void execute();
    void askWhereToSave();
    void save(const QString &path);
    void tellFailure(const domain::Error &why, const domain::UserBrief &subject, const QStringList &differences);
    [[nodiscard]] domain::UserBrief subjectOf(const domain::Error &why) const;
    [[nodiscard]] std::vector<domain::UserBrief> people() const;

    std::unique_ptr<Ui::PlanDialog> m_ui;
    presentation::PreviewModel *m_preview;
    offboarding::Prepared m_prepared;
    domain::MigrationPlan m_plan;
    std::optional<domain::OffboardingReport> m_report;
    State m_state = State::Choosing;
    bool m_isStopping = false;
};

} // namespace views
