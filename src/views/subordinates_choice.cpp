#include "views/subordinates_choice.h"

#include "views/theme.h"
#include "views/user_picker.h"

#include "ui_subordinates_choice.h"

#include <QLineEdit>

namespace views {

using domain::MigrationPlan;
using domain::UserBrief;

SubordinatesChoice::SubordinatesChoice(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::SubordinatesChoice>())
{
    m_ui->setupUi(this);
    m_ui->targetColumn->setContentsMargins(scaled(24), 0, 0, 0);
    m_ui->managerHint->setVisible(false);

    connect(m_ui->moveUnderRadio, &QRadioButton::toggled, this, &SubordinatesChoice::changed);
    connect(m_ui->leaveWithoutManagerRadio, &QRadioButton::toggled, this, &SubordinatesChoice::changed);
    connect(m_ui->moveUnderCombo, &UserPicker::userChanged, this, [this](domain::UserId manager) {
        // Who names a manager means to move them there.
        if (manager.isValid())
            m_ui->moveUnderRadio->setChecked(true);
        Q_EMIT changed();
    });
    connect(m_ui->moveUnderCombo, &UserPicker::changed, this, &SubordinatesChoice::word);
}

SubordinatesChoice::~SubordinatesChoice() = default;

void SubordinatesChoice::show(const MigrationPlan &plan, const std::vector<UserBrief> &heads)
{
    m_plan = plan;
    m_hasHeads = !heads.empty();
    setVisible(!plan.subordinates().empty());
    m_ui->moveUnderCombo->setCandidates(heads);
    m_ui->moveUnderCombo->setEnabled(m_hasHeads);
    m_ui->moveUnderRadio->setEnabled(m_hasHeads);
    word();
}

void SubordinatesChoice::word()
{
    m_ui->subordinatesLabel->setText(tr("%Ln SUBORDINATES", nullptr, int(m_plan.subordinates().size())));
    // For those who hear the screen: a radio button can't be the label of the field below it.
    m_ui->moveUnderLabel->setText(tr("Move under"));
    m_ui->moveUnderCombo->setAccessibleName(m_ui->moveUnderLabel->text());
    m_ui->moveUnderCombo->lineEdit()->setAccessibleName(m_ui->moveUnderLabel->text());
    const QString nobody =
        m_hasHeads ? QString() : tr("Nobody of the same or a higher role can take all of them. (DEL-5)");
    for (QWidget *control :
         {static_cast<QWidget *>(m_ui->moveUnderRadio), static_cast<QWidget *>(m_ui->moveUnderCombo)}) {
        control->setToolTip(nobody);
        control->setAccessibleDescription(nobody);
    }
    m_ui->managerHint->setText(m_hasHeads ? m_ui->moveUnderCombo->hint() : nobody);
    m_ui->managerHint->setVisible(!m_ui->managerHint->text().isEmpty());
}

MigrationPlan SubordinatesChoice::appliedTo(const MigrationPlan &plan) const
{
    if (plan.subordinates().empty())
        return plan;
    if (m_ui->leaveWithoutManagerRadio->isChecked())
        return plan.withSubordinatesLeftWithoutManager();
    const domain::UserId manager = m_ui->moveUnderCombo->user();
    return m_ui->moveUnderRadio->isChecked() && manager.isValid() ? plan.withSubordinatesUnder(manager) : plan;
}

void SubordinatesChoice::retranslate()
{
    m_ui->retranslateUi(this);
    word();
}

} // namespace views
