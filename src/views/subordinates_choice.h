// DEL-5: where those go who report to the leaver. Seen only where there are any.
#pragma once

#include "domain/plan.h"

#include <QWidget>
#include <memory>

namespace views {

namespace Ui {
class SubordinatesChoice;
}

class SubordinatesChoice : public QWidget
{
    Q_OBJECT

public:
    explicit SubordinatesChoice(QWidget *parent = nullptr);
    ~SubordinatesChoice() override;

    /// `heads` are those who can take all of them. Keeps what was chosen, as far as it is still possible.
    void show(const domain::MigrationPlan &plan, const std::vector<domain::UserBrief> &heads);
    void retranslate();
    [[nodiscard]] domain::MigrationPlan appliedTo(const domain::MigrationPlan &plan) const;

Q_SIGNALS:
    void changed();

private:
    void word();

    std::unique_ptr<Ui::SubordinatesChoice> m_ui;
    domain::MigrationPlan m_plan;
    bool m_hasHeads = false;
};

} // namespace views
