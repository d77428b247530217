#include "views/batch_dialog.h"

#include "presentation/batch_model.h"
#include "presentation/batch_wording.h"
#include "presentation/preview_model.h"
#include "presentation/wording.h"
#include "views/batch_delegate.h"
#include "views/messages.h"
#include "views/single_click.h"
#include "views/theme.h"

#include "ui_batch_dialog.h"

#include <QEvent>
#include <QHeaderView>
#include <algorithm>

namespace views {

using presentation::Batch;
using presentation::BatchLine;
using presentation::BatchModel;
using presentation::PreviewModel;
namespace wording = presentation::wording;

BatchDialog::BatchDialog(const Batch &batch, QWidget *window)
    : QDialog(window), m_ui(std::make_unique<Ui::BatchDialog>()), m_batch(batch),
      m_users(new BatchModel(sentence, this)), m_preview(new PreviewModel(this))
{
    m_ui->setupUi(this);
    setMeasures();
    m_ui->usersTree->setModel(m_users);
    m_ui->usersTree->setItemDelegate(new BatchDelegate(this));
    m_ui->previewTree->setPreview(m_preview);
    m_users->show(m_batch);
    if (isOne() && deactivates())
        m_preview->show(m_batch.lines.front().plan, {});
    connectAll();
    enter(State::Choosing);
    m_ui->cancelButton->setFocus();
}

BatchDialog::~BatchDialog() = default;

void BatchDialog::setMeasures()
{
    setWindowModality(Qt::WindowModal);
    const int side = scaled(24);
    m_ui->headColumn->setContentsMargins(side, scaled(16), side, scaled(12));
    m_ui->bodyColumn->setContentsMargins(side, scaled(16), side, scaled(16));
    m_ui->bodyColumn->setSpacing(scaled(12));
    m_ui->adviceRow->setContentsMargins(scaled(12), scaled(8), scaled(8), scaled(8));
    m_ui->adviceRow->setStretch(0, 1);
    m_ui->footerRow->setContentsMargins(side, scaled(12), side, scaled(12));
    m_ui->footerRow->setSpacing(scaled(8));
    m_ui->footerRow->setStretch(0, 1);
    const bool showsPreview = isOne() && deactivates();
    const int height = showsPreview ? 620 : qBound(340, 300 + 44 * int(m_batch.lines.size()), 620);
    setMinimumSize(scaled(640), scaled(300));
    const QSize room = parentWidget() != nullptr ? parentWidget()->window()->size() : QSize();
    resize(QSize(scaled(820), scaled(height)).boundedTo(room - QSize(scaled(32), scaled(32))));
}

void BatchDialog::connectAll()
{
    connect(m_preview, &PreviewModel::thingsWanted, this, [this](domain::Place place, qint64 afterId) {
        Q_EMIT thingsWanted(m_batch.lines.front().user.id, place, afterId);
    });
    connect(m_ui->usersTree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BatchDialog::wordAdvice);
    connect(m_ui->executeButton, &QPushButton::clicked, this, [this] {
        enter(State::Working);
        Q_EMIT executionWanted(m_batch);
    });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &BatchDialog::reject);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &BatchDialog::accept);
    for (QPushButton *button : {m_ui->executeButton, m_ui->closeButton})
        takeSingleClicks(button);
    connect(m_ui->migrateFirstButton, &QPushButton::clicked, this, [this] {
        if (const BatchLine *line = lineToMigrate()) {
            const domain::UserId user = line->user.id;
            QDialog::reject();
            Q_EMIT migrationWanted(user);
        }
    });
}

const BatchLine *BatchDialog::lineToMigrate() const
{
    if (!deactivates())
        return nullptr;
    const auto wants = [](const BatchLine &line) { return line.allowed && line.user.ownedRecords > 0; };
    const QModelIndex current = m_ui->usersTree->currentIndex();
    if (current.isValid() && wants(m_batch.lines[std::size_t(current.row())]))
        return &m_batch.lines[std::size_t(current.row())];
    const auto found = std::find_if(m_batch.lines.begin(), m_batch.lines.end(), wants);
    return found == m_batch.lines.end() ? nullptr : &*found;
}

void BatchDialog::enter(State state)
{
    m_state = state;
    if (state == State::Working)
        m_ui->workProgress->begin(wording::batchAtWork(m_batch.action));
    else
        m_ui->workProgress->end();
    const bool isDone = state == State::Done;
    const bool showsPreview = isOne() && deactivates() && !isDone;
    m_ui->previewTree->setVisible(showsPreview);
    m_ui->usersTree->setVisible(!showsPreview);
    QHeaderView *header = m_ui->usersTree->header();
    header->setSectionHidden(BatchModel::Owns, isDone || !deactivates());
    header->setSectionHidden(BatchModel::Stops, isDone || !deactivates());
    header->resizeSection(BatchModel::Name, scaled(180));
    for (const int column : {BatchModel::Owns, BatchModel::Stops})
        header->resizeSection(column, qMax(scaled(80), header->sectionSizeHint(column)));
    m_ui->cancelButton->setVisible(!isDone);
    m_ui->cancelButton->setEnabled(true);
    m_ui->executeButton->setVisible(!isDone);
    m_ui->closeButton->setVisible(isDone);
    word();
    if (isDone)
        m_ui->closeButton->setFocus();
}

void BatchDialog::word()
{
    const bool isDone = m_state == State::Done && m_report;
    const qint64 leftOut = qint64(m_batch.lines.size()) - m_batch.allowedCount();
    m_ui->titleLabel->setText(isDone ? wording::batchResult(*m_report, leftOut) : wording::batchTitle(m_batch));
    setWindowTitle(m_ui->titleLabel->text());
    m_ui->summaryLabel->setText(wording::batchMeaning(m_batch));
    const QString listName = isDone ? tr("Result") : tr("Users");
    m_ui->usersTree->setAccessibleName(listName);
    m_ui->previewTree->setAccessibleName(tr("What happens"));
    m_ui->executeButton->setText(wording::batchButton(m_batch));
    m_ui->cancelButton->setText(m_state == State::Working ? tr("&Stop") : tr("&Cancel"));

    QString why;
    if (m_batch.allowedCount() == 0 && !m_batch.lines.empty()) {
        const BatchLine &first = m_batch.lines.front();
        why = isOne() ? sentence(first.allowed.error(), wording::nameInSentence(first.user.name, first.user.id))
                      : tr("None of these users can be changed: the reasons stand in the list.");
    }
    const bool isChoosing = m_state == State::Choosing;
    m_ui->missingLabel->setText(why);
    m_ui->missingLabel->setVisible(isChoosing && !why.isEmpty());
    m_ui->executeButton->setEnabled(isChoosing && why.isEmpty());
    m_ui->executeButton->setToolTip(why);
    m_ui->executeButton->setAccessibleDescription(why);
    m_ui->reassuranceLabel->setText(deactivates() ? tr("This can be taken back: an inactive user can be activated "
                                                       "again. (USR-4)")
                                                  : tr("Nothing that is owned changes."));
    m_ui->reassuranceLabel->setVisible(isChoosing && why.isEmpty());
    wordAdvice();
}

void BatchDialog::wordAdvice()
{
    const BatchLine *line = lineToMigrate();
    m_ui->adviceCard->setVisible(m_state == State::Choosing && line != nullptr);
    if (line != nullptr)
        m_ui->adviceLabel->setText(wording::transferAdvice(*line));
}

void BatchDialog::reject()
{
    if (m_state != State::Working) {
        QDialog::reject();
        return;
    }
    m_ui->workProgress->tell(tr("Stopping after the one that is being changed…"));
    m_ui->cancelButton->setEnabled(false);
    Q_EMIT stopWanted();
}

void BatchDialog::addThings(domain::Place place, qint64 afterId, const std::vector<storage::Thing> &things)
{
    m_preview->addThings(place, afterId, things);
}

void BatchDialog::thingsFailed(domain::Place place)
{
    m_preview->thingsFailed(place);
}

void BatchDialog::showProgress(qint64 done, qint64 total)
{
    m_ui->workProgress->report(done, total);
}

void BatchDialog::showResult(const presentation::BatchReport &report)
{
    m_report = report;
    m_users->showReport(report);
    enter(State::Done);
}

void BatchDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_users->retranslate();
    m_preview->retranslate();
    word();
}

} // namespace views
