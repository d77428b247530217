// The left side of the dialog: delete without migrating, or migrate now: to whom, and what (DEL-2 to DEL-4, DEL-9).
#pragma once

#include "domain/plan.h"

#include <QWidget>
#include <memory>

class QCheckBox;
class QFrame;
class QLabel;

namespace views {

namespace Ui {
class MigrationChoice;
}

class MigrationChoice : public QWidget
{
    Q_OBJECT

public:
    explicit MigrationChoice(QWidget *parent = nullptr);
    ~MigrationChoice() override;

    /// Keeps what was chosen, as far as it is still possible. A mass owner change asks for modules, not for scopes.
    void show(const domain::MigrationPlan &plan, const std::vector<domain::UserBrief> &successors);
    /// Goes to the way that is chosen at first.
    void begin();
    void showCoOwnership(const domain::CoOwnership &counted);
    void retranslate();
    /// The plan with what is chosen here.
    [[nodiscard]] domain::MigrationPlan appliedTo(const domain::MigrationPlan &plan) const;
    /// What is still to be chosen here; a plan without a ticked box knows of no successor.
    [[nodiscard]] std::vector<domain::Missing> missing(const domain::MigrationPlan &plan) const;

Q_SIGNALS:
    void changed();

private:
    struct Tick {
        QCheckBox *box;
        QLabel *content;
        domain::Scope scope = domain::Scope::None;
        domain::Module module = domain::Module::Deal;
    };

    void makeTicks();
    void addTick(const QString &name, domain::Scope scope, domain::Module module);
    void word();
    void followWay();

    std::unique_ptr<Ui::MigrationChoice> m_ui;
    domain::MigrationPlan m_plan;
    std::optional<domain::CoOwnership> m_coOwnership;
    std::vector<Tick> m_ticks;
};

} // namespace views
