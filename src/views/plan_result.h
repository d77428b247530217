// What was done, beside what was promised, and what remains to be remembered (DEL-11).
#pragma once

#include "domain/plan.h"

#include <QWidget>
#include <memory>

namespace presentation {
class ResultModel;
}

namespace views {

namespace Ui {
class PlanResult;
}

class PlanResult : public QWidget
{
    Q_OBJECT

public:
    explicit PlanResult(QWidget *parent = nullptr);
    ~PlanResult() override;

    void show(const domain::OffboardingReport &report, const std::vector<domain::UserBrief> &people);
    void showReminders(const QStringList &reminders);
    void retranslate();

private:
    void span();

    std::unique_ptr<Ui::PlanResult> m_ui;
    presentation::ResultModel *m_model;
};

} // namespace views
