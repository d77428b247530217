#include "views/import_preview_page.h"

#include "presentation/import_wording.h"
#include "presentation/wording.h"
#include "views/theme.h"

#include "ui_import_preview_page.h"

#include <QEvent>
#include <QHeaderView>

namespace views {

namespace wording = presentation::wording;

ImportPreviewPage::ImportPreviewPage(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ImportPreviewPage>()),
      m_rejections(new presentation::RejectionsModel(this))
{
    m_ui->setupUi(this);
    m_ui->rejectedTable->setModel(m_rejections);
    setMeasures();
    connect(m_ui->acceptRejectedBox, &QCheckBox::toggled, this, &ImportPreviewPage::changed);
}

ImportPreviewPage::~ImportPreviewPage() = default;

void ImportPreviewPage::setMeasures()
{
    const int side = scaled(24);
    m_ui->row->setContentsMargins(side, scaled(12), side, scaled(12));
    m_ui->row->setSpacing(scaled(16));
    m_ui->row->setStretch(1, 1);
    m_ui->summaryCard->setFixedWidth(scaled(352));
    for (QVBoxLayout *column : {m_ui->summaryColumn, m_ui->rejectedColumn})
        column->setSpacing(scaled(6));
    m_ui->problemsColumn->setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8));
    m_ui->rejectedTable->verticalHeader()->hide();
    m_ui->rejectedTable->verticalHeader()->setDefaultSectionSize(scaled(32));
    m_ui->rejectedTable->horizontalHeader()->setStretchLastSection(true);
}

void ImportPreviewPage::setPlan(const exchange::ImportPlan &plan)
{
    m_plan = plan;
    m_rejections->show(plan.rejections);
    m_ui->rejectedTable->resizeColumnToContents(presentation::RejectionsModel::File);
    m_ui->rejectedTable->setColumnWidth(presentation::RejectionsModel::Line, scaled(72));
    m_ui->acceptRejectedBox->setChecked(false);
    const bool isRejecting = plan.rejectedRows > 0;
    for (QWidget *part : {static_cast<QWidget *>(m_ui->rejectedHeading), static_cast<QWidget *>(m_ui->rejectedCard),
                          static_cast<QWidget *>(m_ui->acceptRejectedBox)})
        part->setVisible(isRejecting);
    m_ui->nothingRejected->setVisible(!isRejecting && plan.isPossible());
    m_ui->problemsCard->setVisible(!plan.isPossible());
    word();
}

void ImportPreviewPage::word()
{
    wordSummary();
    QStringList problems;
    for (const exchange::Problem &problem : m_plan.problems)
        problems << wording::problem(problem, m_plan);
    m_ui->problemsLabel->setText(problems.join(u'\n'));
    const auto rejected = static_cast<int>(m_plan.rejectedRows);
    const auto shown = static_cast<qint64>(m_plan.rejections.size());
    m_ui->rejectedHeading->setText(
        shown == m_plan.rejectedRows
            ? tr("%Ln rejected ro&w(s)", nullptr, rejected)
            : tr("%Ln rejected ro&w(s); the first %1 are shown", nullptr, rejected).arg(wording::number(shown)));
    m_ui->acceptRejectedBox->setText(tr("&Leave these rows out and take the rest"));
    m_ui->nothingRejected->tell(u"circle-check"_qs, tr("No row is rejected"),
                                tr("Everything these files hold can be taken."));
    m_rejections->retranslate();
}

void ImportPreviewPage::wordSummary()
{
    m_ui->summaryList->clear();
    const auto add = [this](const QString &text, bool isNote) {
        // A note stands under the line it belongs to.
        m_ui->summaryList->addItem(isNote ? QString(u"    "_qs + text) : text);
    };
    const QStringList users = wording::userNotes(m_plan);
    for (const QString &note : users)
        add(note, note != users.constFirst());
    for (const auto &[module, count] : m_plan.recordsByModule()) {
        //: %1 what it is ("Deals"), %2 how many
        add(tr("%1: %2").arg(wording::module(module), wording::number(count)), false);
    }
    auto *heading = new QListWidgetItem(tr("Read from the files"), m_ui->summaryList);
    QFont strong = m_ui->summaryList->font();
    strong.setWeight(QFont::DemiBold);
    heading->setFont(strong);
    for (const exchange::PlannedFile &file : m_plan.files) {
        add(wording::fileSummary(file), false);
        for (const QString &note : wording::fileNotes(file))
            add(note, true);
    }
    for (const QString &file : m_plan.ignoredFiles)
        add(tr("%1: not used").arg(file), false);
}

bool ImportPreviewPage::acceptsRejected() const
{
    return m_ui->acceptRejectedBox->isChecked();
}

QStringList ImportPreviewPage::missing() const
{
    if (!m_plan.isPossible())
        return {tr("Go back and correct what is shown in red.")};
    if (m_plan.rejectedRows > 0 && !acceptsRejected())
        return {tr("Rows are rejected: leave them out, or correct the files and begin again.")};
    return {};
}

void ImportPreviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    word();
}

} // namespace views
