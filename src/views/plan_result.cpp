#include "views/plan_result.h"

#include "presentation/result_model.h"
#include "views/icons.h"
#include "views/theme.h"

#include "ui_plan_result.h"

#include <QLabel>

namespace views {

using presentation::ResultModel;

PlanResult::PlanResult(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::PlanResult>()), m_model(new ResultModel(this))
{
    m_ui->setupUi(this);
    layout()->setContentsMargins(scaled(24), scaled(16), scaled(24), scaled(16));
    layout()->setSpacing(scaled(24));
    m_ui->reminders->setFixedWidth(scaled(306));
    m_ui->reminderCards->setSpacing(scaled(8));
    m_ui->resultTree->setModel(m_model);
    m_ui->resultTree->setIndentation(0);
    m_ui->resultTree->setColumns(ResultModel::Becomes, {ResultModel::Promised, ResultModel::Done}, ResultModel::Rule,
                                 u"ZK-18"_qs);
    connect(m_model, &ResultModel::modelReset, this, &PlanResult::span);
}

PlanResult::~PlanResult() = default;

void PlanResult::show(const domain::OffboardingReport &report, const std::vector<domain::UserBrief> &people)
{
    m_model->show(report, people);
}

void PlanResult::span()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_ui->resultTree->setFirstColumnSpanned(row, {}, m_model->isSection(row));
}

void PlanResult::showReminders(const QStringList &reminders)
{
    m_ui->reminders->setVisible(!reminders.isEmpty());
    while (QLayoutItem *old = m_ui->reminderCards->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    for (const QString &reminder : reminders) {
        auto *label = new QLabel(reminder, m_ui->reminders);
        label->setObjectName(u"reminder%1Label"_qs.arg(m_ui->reminderCards->count() + 1));
        label->setProperty("look", u"note"_qs);
        label->setWordWrap(true);
        m_ui->reminderCards->addWidget(label);
    }
}

void PlanResult::retranslate()
{
    m_ui->retranslateUi(this);
    m_model->retranslate();
}

} // namespace views
