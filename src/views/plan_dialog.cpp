#include "views/plan_dialog.h"

#include "presentation/plan_wording.h"
#include "presentation/preview_export.h"
#include "presentation/preview_model.h"
#include "presentation/preview_wording.h"
#include "presentation/wording.h"
#include "views/flow_layout.h"
#include "views/messages.h"
#include "views/repolish.h"
#include "views/single_click.h"
#include "views/theme.h"

#include "ui_plan_dialog.h"

#include <QEvent>
#include <QFileDialog>

namespace views {

using domain::Error;
using domain::Event;
using offboarding::Prepared;
using presentation::PreviewModel;
namespace wording = presentation::wording;

PlanDialog::PlanDialog(const Prepared &prepared, QWidget *window)
    : QDialog(window), m_ui(std::make_unique<Ui::PlanDialog>()), m_preview(new PreviewModel(this))
{
    m_ui->setupUi(this);
    setMeasures();
    m_ui->previewTree->setPreview(m_preview);

    connect(m_preview, &PreviewModel::thingsWanted, this, &PlanDialog::thingsWanted);
    connect(m_ui->migrationChoice, &MigrationChoice::changed, this, &PlanDialog::choicesChanged);
    connect(m_ui->subordinatesChoice, &SubordinatesChoice::changed, this, &PlanDialog::choicesChanged);
    connect(m_ui->executeButton, &QPushButton::clicked, this, &PlanDialog::execute);
    connect(m_ui->savePreviewButton, &QPushButton::clicked, this, &PlanDialog::askWhereToSave);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &PlanDialog::reject);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &PlanDialog::accept);
    connect(m_ui->seeWhatMovedButton, &QPushButton::clicked, this, [this] {
        Q_EMIT seeWhatMovedWanted();
        accept();
    });
    // Whoever double-clicks Delete has confirmed neither a new preview (DEL-8) nor the result.
    for (QPushButton *button : {m_ui->executeButton, m_ui->closeButton, m_ui->seeWhatMovedButton})
        takeSingleClicks(button);

    show(prepared);
    enter(State::Choosing);
    if (prepared.plan.event() == Event::Delete)
        m_ui->migrationChoice->begin();
}

PlanDialog::~PlanDialog() = default;

void PlanDialog::setMeasures()
{
    setWindowModality(Qt::WindowModal);
    const int side = scaled(24);
    m_ui->headColumn->setContentsMargins(side, scaled(16), side, scaled(12));
    m_ui->barColumn->setContentsMargins(side, 0, side, 0);
    m_ui->choosingRow->setContentsMargins(side, scaled(16), side, scaled(16));
    m_ui->choosingRow->setSpacing(side);
    m_ui->choicesArea->setFixedWidth(scaled(328));
    m_ui->choicesArea->viewport()->setAutoFillBackground(false);
    m_ui->choices->setAutoFillBackground(false);
    m_ui->previewColumn->setSpacing(scaled(8));
    auto *head = new FlowLayout(m_ui->previewHead);
    head->setSpacing(scaled(4));
    head->addWidget(m_ui->previewLabel);
    head->addWidget(m_ui->totals);
    head->pushRight(m_ui->totals);
    m_ui->totalsRow->setSpacing(scaled(4));
    m_ui->trapColumn->setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8));
    m_ui->footerRow->setContentsMargins(side, scaled(12), side, scaled(12));
    m_ui->footerRow->setSpacing(scaled(8));
    m_ui->footerRow->setStretch(0, 1);
    setMinimumSize(scaled(900), scaled(560));
    const QSize room = parentWidget() != nullptr ? parentWidget()->window()->size() : QSize();
    resize(QSize(scaled(1128), scaled(748)).boundedTo(room - QSize(scaled(32), scaled(32))));
}

void PlanDialog::show(const Prepared &prepared)
{
    m_prepared = prepared;
    m_ui->migrationChoice->show(prepared.plan, prepared.successors);
    m_ui->subordinatesChoice->show(prepared.plan, prepared.subordinateHeads);
    choicesChanged();
}

std::vector<domain::UserBrief> PlanDialog::people() const
{
    std::vector<domain::UserBrief> people = m_prepared.successors;
    const auto &below = m_prepared.plan.subordinates();
    people.insert(people.end(), below.begin(), below.end());
    return people;
}

void PlanDialog::choicesChanged()
{
    m_plan = m_ui->subordinatesChoice->appliedTo(m_ui->migrationChoice->appliedTo(m_prepared.plan));
    m_preview->show(m_plan, people());
    word();
}

void PlanDialog::enter(State state)
{
    m_state = state;
    m_isStopping = false;
    if (state == State::Working)
        m_ui->workProgress->begin(wording::planAtWork(m_plan));
    else
        m_ui->workProgress->end();
    m_ui->pages->setCurrentWidget(state == State::Done ? static_cast<QWidget *>(m_ui->resultPage) : m_ui->choosingPage);
    m_ui->choicesArea->setEnabled(state == State::Choosing);
    m_ui->savePreviewButton->setVisible(state == State::Choosing);
    m_ui->cancelButton->setVisible(state != State::Done);
    m_ui->cancelButton->setEnabled(true);
    m_ui->executeButton->setVisible(state != State::Done);
    m_ui->closeButton->setVisible(state == State::Done);
    m_ui->seeWhatMovedButton->setVisible(state == State::Done);
    word();
    if (state == State::Done)
        m_ui->closeButton->setFocus();
}

void PlanDialog::word()
{
    const bool isDone = m_state == State::Done && m_report;
    m_ui->titleLabel->setText(isDone ? wording::resultTitle(*m_report) : wording::planTitle(m_plan));
    setWindowTitle(m_ui->titleLabel->text());
    //: After who somebody is; the last button is the one that does it.
    const QString calm = tr("%1. Nothing changes until you press the last button.").arg(wording::planFacts(m_plan));
    m_ui->factsLabel->setText(isDone ? wording::resultSummary(*m_report) : calm);
    m_ui->previewLabel->setText(wording::previewHeading(m_plan));
    m_ui->previewTree->setAccessibleName(m_ui->previewLabel->text());
    wordChips();
    m_ui->trapLabel->setText(wording::trap(m_plan));
    m_ui->trapCard->setVisible(!m_ui->trapLabel->text().isEmpty());
    m_ui->reassuranceLabel->setText(
        wording::planReassurance(m_plan, m_prepared.restoreDays, m_prepared.purchasedLicences));
    m_ui->reassuranceLabel->setVisible(m_state == State::Choosing);
    m_ui->executeButton->setText(wording::planButton(m_plan));
    look(m_ui->executeButton, m_plan.event() == Event::Delete ? u"dangerFilled"_qs : u"primary"_qs);
    m_ui->cancelButton->setText(m_state == State::Working ? tr("&Stop") : tr("&Cancel"));
    wordWhatIsMissing();
    if (isDone)
        m_ui->resultPage->showReminders(
            wording::reminders(*m_report, m_prepared.restoreDays, m_prepared.purchasedLicences));
}

void PlanDialog::wordChips()
{
    const presentation::PreviewTotals totals = presentation::totalsOf(m_plan);
    const auto show = [](ChipLabel *label, qint64 count, const Chip &chip) {
        label->setVisible(count > 0);
        label->setChip(chip);
    };
    show(m_ui->moveChip, totals.move, {Tone::Accent, u"arrow-right"_qs, tr("%Ln move", nullptr, int(totals.move))});
    show(m_ui->attentionChip, totals.attention,
         {Tone::Warning, u"eye"_qs, tr("%Ln to look at", nullptr, int(totals.attention))});
    show(m_ui->stayChip, totals.stay, {Tone::Neutral, {}, tr("%Ln stay", nullptr, int(totals.stay))});
    show(m_ui->stopChip, totals.stop, {Tone::Warning, u"circle-slash"_qs, tr("%Ln stop", nullptr, int(totals.stop))});
}

void PlanDialog::wordWhatIsMissing()
{
    QStringList missing;
    if (!m_prepared.allowed)
        missing << sentence(m_prepared.allowed.error(),
                            wording::nameInSentence(m_plan.leaver().name, m_plan.leaver().id));
    else
        for (const domain::Missing what : m_ui->migrationChoice->missing(m_plan))
            missing << wording::missing(what, m_plan);
    const QString why = missing.join(u'\n');
    const bool isChoosing = m_state == State::Choosing;
    m_ui->missingLabel->setText(why);
    m_ui->missingLabel->setVisible(isChoosing && !why.isEmpty());
    look(m_ui->missingLabel, m_prepared.allowed ? u"warning"_qs : u"danger"_qs);
    m_ui->executeButton->setEnabled(isChoosing && why.isEmpty());
    m_ui->executeButton->setToolTip(why);
    m_ui->executeButton->setAccessibleDescription(why);
}

void PlanDialog::execute()
{
    m_ui->dialogBar->dismiss();
    enter(State::Working);
    Q_EMIT executionWanted(m_plan);
}

void PlanDialog::askWhereToSave()
{
    auto *chooser = new QFileDialog(this, tr("Save preview"), {}, tr("CSV files (*.csv)"));
    chooser->setObjectName(u"savePreviewDialog"_qs);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(u"csv"_qs);
    connect(chooser, &QFileDialog::fileSelected, this, &PlanDialog::save);
    chooser->open();
}

void PlanDialog::save(const QString &path)
{
    const domain::Result<> saved = presentation::savePreview(m_plan, people(), path);
    m_ui->dialogBar->tell([saved, path] {
        return saved ? Message{Message::Kind::Good, tr("The preview has been saved: %1").arg(path), {}, {}}
                     : Message{Message::Kind::Danger, sentence(saved.error()), {}, {}};
    });
}

void PlanDialog::reject()
{
    if (m_state != State::Working) {
        QDialog::reject();
        return;
    }
    if (m_isStopping)
        return;
    m_isStopping = true;
    m_ui->workProgress->tell(tr("Stopping. What was begun is taken back…"));
    m_ui->cancelButton->setEnabled(false);
    Q_EMIT stopWanted();
}

void PlanDialog::showCoOwnership(const domain::CoOwnership &counted)
{
    m_ui->migrationChoice->showCoOwnership(counted);
}

void PlanDialog::addThings(domain::Place place, qint64 afterId, const std::vector<storage::Thing> &things)
{
    m_preview->addThings(place, afterId, things);
}

void PlanDialog::thingsFailed(domain::Place place)
{
    m_preview->thingsFailed(place);
}

void PlanDialog::showProgress(qint64 done, qint64 total)
{
    m_ui->workProgress->report(done, total);
}

void PlanDialog::showResult(const domain::OffboardingReport &report)
{
    m_report = report;
    m_ui->resultPage->show(report, people());
    enter(State::Done);
}

void PlanDialog::showRefusal(const Error &why, const Prepared &fresh)
{
    const QStringList differences = wording::differences(m_plan, fresh.plan);
    const domain::UserBrief subject = subjectOf(why); // may be gone from the fresh ones
    enter(State::Choosing);
    show(fresh);
    tellFailure(why, subject, differences);
}

void PlanDialog::showFailure(const Error &why)
{
    enter(State::Choosing);
    tellFailure(why, subjectOf(why), {});
}

domain::UserBrief PlanDialog::subjectOf(const Error &why) const
{
    for (const domain::UserBrief &user : people()) {
        if (user.id == why.subject)
            return user;
    }
    return m_plan.leaver();
}

void PlanDialog::tellFailure(const Error &why, const domain::UserBrief &subject, const QStringList &differences)
{
    const bool isMild = why.reason == domain::Reason::Cancelled || why.reason == domain::Reason::PlanOutdated;
    const auto kind = isMild ? Message::Kind::Warning : Message::Kind::Danger;
    m_ui->dialogBar->tell([why, subject, differences, kind] {
        return Message{kind, sentence(why, wording::nameInSentence(subject.name, subject.id)), differences, {}};
    });
}

void PlanDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_ui->migrationChoice->retranslate();
    m_ui->subordinatesChoice->retranslate();
    m_ui->resultPage->retranslate();
    m_preview->retranslate();
    word();
}

} // namespace views
