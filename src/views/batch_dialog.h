// Deactivates or activates one or many: what that means first, then each result with its reason (USR-3, USR-4).
#pragma once

#include "presentation/offboarding_presenter.h"

#include <QDialog>
#include <memory>

namespace presentation {
class BatchModel;
class PreviewModel;
} // namespace presentation

namespace views {

namespace Ui {
class BatchDialog;
}

class BatchDialog : public QDialog
{
    Q_OBJECT

public:
    BatchDialog(const presentation::Batch &batch, QWidget *window);
    ~BatchDialog() override;

    [[nodiscard]] const presentation::Batch &batch() const { return m_batch; }
    [[nodiscard]] const std::optional<presentation::BatchReport> &report() const { return m_report; }

    void addThings(domain::Place place, qint64 afterId, const std::vector<storage::Thing> &things);
    void thingsFailed(domain::Place place);
    void showProgress(qint64 done, qint64 total);
    void showResult(const presentation::BatchReport &report);

    /// Esc and Cancel; while it runs, those not begun are left out, and the result is shown.
    void reject() override;

Q_SIGNALS:
    void thingsWanted(domain::UserId user, domain::Place place, qint64 afterId);
    void executionWanted(const presentation::Batch &batch);
    void stopWanted();
    /// A transfer before is recommended (USR-3).
    void migrationWanted(domain::UserId user);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Choosing, Working, Done };

    void setMeasures();
    void connectAll();
    void enter(State state);
    void word();
    void wordAdvice();
    [[nodiscard]] bool isOne() const { return m_batch.lines.size() == 1; }
    [[nodiscard]] bool deactivates() const { return m_batch.action == presentation::BatchAction::Deactivate; }
    /// Whose records the button would move: the one selected, else the first who owns any.
    [[nodiscard]] const presentation::BatchLine *lineToMigrate() const;

    std::unique_ptr<Ui::BatchDialog> m_ui;
    presentation::Batch m_batch;
    std::optional<presentation::BatchReport> m_report;
    presentation::BatchModel *m_users;
    presentation::PreviewModel *m_preview;
    State m_state = State::Choosing;
};

} // namespace views
