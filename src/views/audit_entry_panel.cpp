#include "views/audit_entry_panel.h"

#include "presentation/audit_wording.h"
#include "presentation/wording.h"
#include "ui_audit_entry_panel.h"
#include "views/audit_table.h"
#include "views/elided_label.h"
#include "views/icons.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

namespace views {

namespace wording = presentation::wording;
using audit::LogLine;
using presentation::AuditChange;
using presentation::AuditPart;
using presentation::AuditTale;

namespace {

void clear(QGridLayout *grid)
{
    while (QLayoutItem *item = grid->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->setVisible(false);
            old->deleteLater();
        }
        delete item;
    }
}

} // namespace

AuditEntryPanel::AuditEntryPanel(QWidget *parent) : QFrame(parent), m_ui(std::make_unique<Ui::AuditEntryPanel>())
{
    m_ui->setupUi(this);
    m_ui->headLayout->setContentsMargins(scaled(16), scaled(12), scaled(8), scaled(8));
    m_ui->scrollArea->viewport()->setAutoFillBackground(false); // the card shows through
    m_ui->content->setAutoFillBackground(false);
    m_ui->contentLayout->setContentsMargins(scaled(16), scaled(4), scaled(16), scaled(16));
    m_ui->contentLayout->setSpacing(scaled(8));
    m_ui->headLayout->setStretch(0, 1);
    m_ui->resultLayout->setStretch(1, 1);
    for (QGridLayout *grid : {m_ui->factsLayout, m_ui->changesLayout, m_ui->partsLayout}) {
        grid->setHorizontalSpacing(scaled(12));
        grid->setVerticalSpacing(scaled(4));
    }
    drawIcons();
    connect(m_ui->closeButton, &QToolButton::clicked, this, &AuditEntryPanel::closed);
    render();
}

AuditEntryPanel::~AuditEntryPanel() = default;

void AuditEntryPanel::drawIcons()
{
    m_ui->closeButton->setIcon(icon(u"x"_qs, Tone::Secondary));
    for (QToolButton *copy : {m_ui->hashCopyButton, m_ui->previousCopyButton, m_ui->digestCopyButton})
        copy->setIcon(icon(u"copy"_qs, Tone::Secondary));
}

void AuditEntryPanel::show(const LogLine &line, const QTimeZone &zone)
{
    m_line = std::make_unique<LogLine>(line);
    m_zone = zone;
    render();
}

void AuditEntryPanel::showNothing()
{
    m_line = nullptr;
    render();
}

void AuditEntryPanel::render()
{
    m_ui->sentenceLabel->setVisible(m_line != nullptr);
    m_ui->stack->setCurrentWidget(m_line ? static_cast<QWidget *>(m_ui->scrollArea) : m_ui->nothing);
    if (!m_line) {
        m_ui->nothing->tell(u"scroll-text"_qs, tr("No entry chosen"), tr("Choose an entry to see what was done."));
        return;
    }
    const storage::AuditEntry &entry = m_line->entry;
    const AuditTale tale = wording::told(*m_line);
    m_ui->sentenceLabel->setText(tale.sentence);
    m_ui->resultChip->setChip(resultChip(entry.isRefused));
    m_ui->whenLabel->setText(wording::instant(entry.at, m_zone));
    m_ui->reasonLabel->setText(tale.reason);
    m_ui->reasonLabel->setVisible(!tale.reason.isEmpty());
    m_ui->entryLabel->setText(wording::number(entry.sequence.value));
    m_ui->operatorLabel->setText(wording::auditOperator(*m_line));
    m_ui->userLabel->setText(wording::auditSubject(*m_line));
    m_ui->ruleLabel->setText(entry.rule);
    for (QLabel *label : {m_ui->userCaption, m_ui->userLabel})
        label->setVisible(entry.subject.isValid());
    for (QLabel *label : {m_ui->ruleCaption, m_ui->ruleLabel})
        label->setVisible(!entry.rule.isEmpty());
    renderChanges(tale);
    renderParts(tale);
    renderProof();
}

void AuditEntryPanel::renderChanges(const AuditTale &tale)
{
    clear(m_ui->changesLayout);
    m_ui->changesHeading->setVisible(!tale.changes.empty());
    int row = 0;
    for (const AuditChange &change : tale.changes) {
        addWords(m_ui->changesLayout, row, 0, change.what, u"secondary"_qs);
        const bool isChange = !change.before.isEmpty() && !change.after.isEmpty();
        //: a value before and after a change
        const QString value = isChange ? tr("%1 → %2").arg(change.before, change.after) : change.before + change.after;
        // An e-mail address has no place to wrap at.
        auto *label = value.contains(u' ') ? new QLabel(value, m_ui->content) : new ElidedLabel(value, m_ui->content);
        add(m_ui->changesLayout, row, 1, label);
        ++row;
    }
}

void AuditEntryPanel::renderParts(const AuditTale &tale)
{
    clear(m_ui->partsLayout);
    m_ui->partsHeading->setVisible(!tale.parts.empty());
    int row = 0;
    for (const AuditPart &part : tale.parts) {
        addWords(m_ui->partsLayout, row, 0, part.what);
        addWords(m_ui->partsLayout, row, 1, wording::number(part.count))->setAlignment(Qt::AlignRight | Qt::AlignTop);
        ++row;
        //: what became of a place, and the rule that says so
        const QString becomes = part.rule.isEmpty() ? part.becomes : tr("%1 · %2").arg(part.becomes, part.rule);
        addWords(m_ui->partsLayout, row, 0, becomes, u"small"_qs);
        ++row;
    }
}

void AuditEntryPanel::renderProof()
{
    const storage::AuditEntry &entry = m_line->entry;
    const auto tell = [this](QLabel *caption, QLabel *label, QToolButton *copy, const QString &hash) {
        label->setText(hash);
        for (QWidget *part : std::initializer_list<QWidget *>{caption, label, copy})
            part->setVisible(!hash.isEmpty());
        //: Copies a hash; %1 names which.
        copy->setToolTip(tr("Copy: %1").arg(caption->text()));
        copy->setAccessibleName(copy->toolTip());
        copy->disconnect(this);
        connect(copy, &QToolButton::clicked, this, [hash] { QGuiApplication::clipboard()->setText(hash); });
    };
    tell(m_ui->hashCaption, m_ui->hashLabel, m_ui->hashCopyButton, entry.hash);
    tell(m_ui->previousCaption, m_ui->previousLabel, m_ui->previousCopyButton, entry.previousHash);
    tell(m_ui->digestCaption, m_ui->digestLabel, m_ui->digestCopyButton, entry.digest);
}

QLabel *AuditEntryPanel::addWords(QGridLayout *grid, int row, int column, const QString &words, const QString &look)
{
    auto *label = new QLabel(words, m_ui->content);
    label->setProperty("look", look);
    add(grid, row, column, label);
    return label;
}

void AuditEntryPanel::add(QGridLayout *grid, int row, int column, QLabel *label)
{
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    grid->addWidget(label, row, column);
}

void AuditEntryPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    render();
}

} // namespace views
