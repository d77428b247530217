#include "views/audit_page.h"

#include "presentation/audit_presenter.h"
#include "presentation/audit_wording.h"
#include "presentation/wording.h"
#include "ui_audit_page.h"
#include "views/flow_layout.h"
#include "views/icons.h"
#include "views/messages.h"

#include <QClipboard>
#include <QDataStream>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QIODevice>
#include <QScopedValueRollback>
#include <algorithm>
#include <chrono>

namespace views {

namespace wording = presentation::wording;
using domain::ChangeId;
using domain::UserId;
using presentation::AuditModel;
using presentation::AuditPresenter;
using presentation::AuditQuery;
using presentation::AuditWork;

namespace {

// Counted up when a column comes or goes: saved columns are told by number.
constexpr quint32 auditStateVersion = 1;
constexpr std::chrono::milliseconds workNoticed{333};

void choose(QComboBox *combo, const QVariant &value)
{
    const int index = combo->findData(value);
    combo->setCurrentIndex(qMax(0, index));
}

void fillPeople(QComboBox *combo, const QString &all, const std::vector<domain::UserBrief> &people, UserId kept)
{
    std::vector<std::pair<QString, qint64>> named;
    named.reserve(people.size());
    for (const domain::UserBrief &person : people)
        named.emplace_back(wording::name(person.name, person.id), person.id.value);
    std::sort(named.begin(), named.end(),
              [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    combo->clear();
    combo->addItem(all, qint64(0));
    for (const auto &[name, id] : named)
        combo->addItem(name, id);
    choose(combo, kept.value);
}

} // namespace

AuditPage::AuditPage(AuditPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::AuditPage>()), m_presenter(presenter), m_find(new QAction(this))
{
    m_ui->setupUi(this);
    layOut();
    m_ui->auditTable->setModel(&m_presenter.model());
    connectPresenter();
    connectWidgets();
    retranslate();
}

AuditPage::~AuditPage() = default;

void AuditPage::layOut()
{
    m_ui->pageLayout->setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(8));
    m_ui->pageLayout->setSpacing(scaled(10));
    m_ui->pageLayout->setStretchFactor(m_ui->splitter, 1);
    m_ui->searchField->setMinimumWidth(scaled(290));
    m_ui->verifyButton->setIcon(icon(u"shield-check"_qs, Tone::OnFilled));
    auto *toolbar = new FlowLayout(m_ui->toolbar);
    toolbar->setSpacing(scaled(8));
    for (QWidget *tool : std::initializer_list<QWidget *>{m_ui->searchField, m_ui->exportButton, m_ui->verifyButton})
        toolbar->addWidget(tool);
    toolbar->pushRight(m_ui->exportButton);
    auto *filters = new FlowLayout(m_ui->filters);
    filters->setSpacing(scaled(8));
    m_ui->daysLayout->setSpacing(scaled(8));
    for (QWidget *box : std::initializer_list<QWidget *>{m_ui->kindBox, m_ui->userBox, m_ui->operatorBox, m_ui->daysBox,
                                                         m_ui->resultBox, m_ui->clearButton})
        filters->addWidget(box);
    QSizePolicy flows(QSizePolicy::Preferred, QSizePolicy::Minimum);
    flows.setHeightForWidth(true);
    m_ui->toolbar->setSizePolicy(flows);
    m_ui->filters->setSizePolicy(flows);
    for (QComboBox *combo : {m_ui->userCombo, m_ui->operatorCombo})
        combo->setMaximumWidth(scaled(190));
    m_ui->splitter->setHandleWidth(scaled(12));
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 0);
    m_ui->splitter->setSizes({scaled(900), scaled(306)});
    m_ui->card->setMinimumWidth(scaled(300));
    m_ui->entryPanel->setMinimumWidth(scaled(260));
    m_ui->clearButton->setVisible(false);
    m_ui->workBox->setVisible(false);
    m_noticeable.setSingleShot(true);
    m_noticeable.setInterval(workNoticed);
    connect(&m_noticeable, &QTimer::timeout, m_ui->workBox, &QWidget::show);
}

void AuditPage::connectPresenter()
{
    AuditModel *model = &m_presenter.model();
    connect(&m_presenter, &AuditPresenter::framed, this, &AuditPage::fillChoices);
    connect(&m_presenter, &AuditPresenter::asked, this, &AuditPage::showQuery);
    connect(&m_presenter, &AuditPresenter::counted, this, [this](qint64 entries) {
        m_entries = entries;
        showCount();
    });
    connect(&m_presenter, &AuditPresenter::failed, this, &AuditPage::tellFailure);
    connect(&m_presenter, &AuditPresenter::workChanged, this, &AuditPage::showWork);
    connect(&m_presenter, &AuditPresenter::progressed, m_ui->workProgress, &WorkProgress::report);
    connect(&m_presenter, &AuditPresenter::verified, this, &AuditPage::tellChain);
    connect(&m_presenter, &AuditPresenter::exported, this, &AuditPage::tellExport);
    connect(&m_presenter, &AuditPresenter::workFailed, this,
            [this](AuditWork, const domain::Error &error) { tellFailure(error); });
    connect(model, &AuditModel::loaded, this, &AuditPage::showListOrWhyItIsEmpty);
    connect(model, &AuditModel::revealed, this, &AuditPage::selectRow);
    connect(m_ui->auditTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AuditPage::showCurrentEntry);
    connect(model, &AuditModel::modelReset, this, &AuditPage::showCurrentEntry);
}

void AuditPage::connectWidgets()
{
    m_find->setShortcut(QKeySequence::Find);
    m_find->setIcon(icon(u"search"_qs));
    addAction(m_find);
    connect(m_find, &QAction::triggered, m_ui->searchField, &SearchField::begin);
    connect(m_ui->searchField, &SearchField::left, m_ui->auditTable, qOverload<>(&QWidget::setFocus));
    connect(m_ui->searchField, &QLineEdit::textChanged, this, &AuditPage::ask);
    for (QComboBox *combo : {m_ui->kindCombo, m_ui->userCombo, m_ui->operatorCombo, m_ui->resultCombo})
        connect(combo, &QComboBox::currentIndexChanged, this, &AuditPage::ask);
    for (DayField *field : {m_ui->fromDate, m_ui->toDate})
        connect(field, &DayField::dayChanged, this, &AuditPage::ask);
    const auto askForAll = [this] {
        showQuery({});
        ask();
    };
    connect(m_ui->clearButton, &QPushButton::clicked, this, askForAll);
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, askForAll);
    connect(m_ui->verifyButton, &QPushButton::clicked, this, [this] { m_presenter.verify(); });
    connect(m_ui->exportButton, &QPushButton::clicked, this, &AuditPage::chooseFile);
    connect(m_ui->stopButton, &QPushButton::clicked, this, [this] { m_presenter.stop(); });
    connect(m_ui->entryPanel, &AuditEntryPanel::closed, m_ui->entryPanel, &QWidget::hide);
    connect(m_ui->auditTable, &QTableView::activated, m_ui->entryPanel, &QWidget::show);
}

void AuditPage::show(ChangeId change)
{
    m_presenter.reveal(change);
}

void AuditPage::selectRow(int row)
{
    if (row < 0) {
        m_ui->messageBar->tell([] { return Message{Message::Kind::Danger, tr("This entry is missing."), {}, {}}; });
        return;
    }
    m_ui->auditTable->setCurrentIndex(m_presenter.model().index(row, 0));
    m_ui->auditTable->scrollTo(m_ui->auditTable->currentIndex(), QAbstractItemView::PositionAtCenter);
    m_ui->entryPanel->setVisible(true);
}

void AuditPage::ask()
{
    if (m_isFilling)
        return;
    AuditQuery query;
    query.text = m_ui->searchField->text();
    query.kind = m_ui->kindCombo->currentData().toString();
    query.subject = UserId{m_ui->userCombo->currentData().toLongLong()};
    query.who = UserId{m_ui->operatorCombo->currentData().toLongLong()};
    query.from = m_ui->fromDate->day();
    query.to = m_ui->toDate->day();
    if (const QVariant isRefused = m_ui->resultCombo->currentData(); isRefused.isValid())
        query.isRefused = isRefused.toBool();
    m_ui->clearButton->setVisible(!query.isEmpty());
    m_presenter.ask(query);
}

void AuditPage::showQuery(const AuditQuery &query)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_ui->searchField->setText(query.text);
    choose(m_ui->kindCombo, query.kind);
    choose(m_ui->userCombo, query.subject.value);
    choose(m_ui->operatorCombo, query.who.value);
    choose(m_ui->resultCombo, query.isRefused ? QVariant(*query.isRefused) : QVariant());
    m_ui->fromDate->setDay(query.from);
    m_ui->toDate->setDay(query.to);
    m_ui->clearButton->setVisible(!query.isEmpty());
}

void AuditPage::fillChoices()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const AuditQuery &query = m_presenter.query();
    //: filter of the audit log: every kind of entry
    const QString allKinds = tr("All kinds");
    m_ui->kindCombo->clear();
    m_ui->kindCombo->addItem(allKinds, QString());
    for (const QString &kind : storage::auditKinds())
        m_ui->kindCombo->addItem(wording::auditKind(kind), kind);
    choose(m_ui->kindCombo, query.kind);
    fillPeople(m_ui->userCombo, tr("All users"), m_presenter.frame().subjects, query.subject);
    fillPeople(m_ui->operatorCombo, tr("All operators"), m_presenter.frame().operators, query.who);
    m_ui->resultCombo->clear();
    //: filter of the audit log: what was done and what was refused
    m_ui->resultCombo->addItem(tr("All results"), QVariant());
    for (const bool isRefused : {false, true})
        m_ui->resultCombo->addItem(wording::auditResult(isRefused), isRefused);
    choose(m_ui->resultCombo, query.isRefused ? QVariant(*query.isRefused) : QVariant());
}

void AuditPage::showCurrentEntry()
{
    const audit::LogLine *line = m_presenter.model().line(m_ui->auditTable->currentIndex().row());
    if (line != nullptr)
        m_ui->entryPanel->show(*line, m_presenter.frame().zone);
    else
        m_ui->entryPanel->showNothing();
}

void AuditPage::showListOrWhyItIsEmpty()
{
    m_refusal.reset();
    enableWork();
    const bool isEmpty = m_presenter.model().rowCount() == 0;
    m_ui->listStack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_ui->emptyState) : m_ui->auditTable);
    if (!isEmpty)
        return;
    if (m_presenter.query().isEmpty())
        m_ui->emptyState->tell(u"scroll-text"_qs, tr("Nothing has happened yet"),
                               tr("Every change will be written here, with who made it and by which rule."));
    else
        m_ui->emptyState->tell(u"search"_qs, tr("No entry matches"),
                               tr("Search for something else, or look at all entries."), tr("Clear filters"));
}

void AuditPage::showCount()
{
    m_ui->countLabel->setText(m_entries < 0 ? QString() : tr("%Ln entries", nullptr, int(m_entries)));
}

void AuditPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export the audit log"), {}, tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_qs);
    //: the name of a file, without its ending
    dialog->selectFile(tr("audit-log", "file name"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { m_presenter.exportCsv(path); });
    dialog->open();
}

void AuditPage::showWork(AuditWork work)
{
    if (work == AuditWork::None)
        m_ui->workProgress->end();
    else
        m_ui->workProgress->begin(work == AuditWork::Verify ? tr("Verifying the chain…") : tr("Exporting…"));
    if (work == AuditWork::None) {
        m_noticeable.stop();
        m_ui->workBox->setVisible(false);
    } else {
        m_noticeable.start();
    }
    enableWork();
}

void AuditPage::enableWork()
{
    const bool isWorking = m_presenter.work() != AuditWork::None;
    QString why;
    if (m_refusal)
        why = sentence(*m_refusal);
    else if (isWorking)
        why = tr("Something is running already.");
    for (QPushButton *button : {m_ui->verifyButton, m_ui->exportButton}) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(why);
        button->setAccessibleDescription(why);
    }
}

void AuditPage::tellChain(const storage::ChainCheck &check)
{
    m_ui->messageBar->tell([this, check] {
        if (check.firstBroken.isValid()) {
            Message message{Message::Kind::Danger,
                            tr("Chain broken at entry %1. It, or what it says was moved, was altered after it was "
                               "written.")
                                .arg(wording::number(check.firstBroken.value)),
                            {},
                            {}};
            message.ways.push_back({tr("Show entry"), [this, check] { show(check.firstBroken); }});
            return message;
        }
        Message message{Message::Kind::Good, tr("Chain verified: %Ln entries.", nullptr, int(check.entries)), {}, {}};
        if (!check.headHash.isEmpty()) {
            //: the hash of the newest entry of the audit log
            message.items << tr("Head hash: %1").arg(check.headHash);
            message.ways.push_back(
                {tr("Copy head hash"), [check] { QGuiApplication::clipboard()->setText(check.headHash); }});
        }
        return message;
    });
}

void AuditPage::tellExport(const QString &path, qint64 entries)
{
    m_ui->messageBar->tell([path, entries] {
        //: %1 a file
        return Message{Message::Kind::Good, tr("%Ln entries exported to %1.", nullptr, int(entries)).arg(path), {}, {}};
    });
}

void AuditPage::tellFailure(const domain::Error &error)
{
    if (error.reason == domain::Reason::NoRight) {
        m_refusal = error;
        enableWork();
        m_ui->listStack->setCurrentWidget(m_ui->emptyState);
        m_ui->emptyState->tell(u"lock"_qs, tr("The audit log is not for everybody"), sentence(error));
        return;
    }
    m_ui->messageBar->tell([error] { return Message{Message::Kind::Danger, sentence(error), {}, {}}; });
}

QByteArray AuditPage::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << auditStateVersion << m_ui->auditTable->horizontalHeader()->saveState() << m_ui->splitter->saveState()
        << !m_ui->entryPanel->isHidden();
    return state;
}

bool AuditPage::restoreState(const QByteArray &state)
{
    QDataStream in(state);
    quint32 version = 0;
    QByteArray columns;
    QByteArray sides;
    bool hasPanel = true;
    in >> version >> columns >> sides >> hasPanel;
    if (in.status() != QDataStream::Ok || version != auditStateVersion)
        return false;
    m_ui->auditTable->horizontalHeader()->restoreState(columns);
    m_ui->splitter->restoreState(sides);
    m_ui->entryPanel->setVisible(hasPanel);
    return true;
}

void AuditPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_presenter.open();
}

void AuditPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    retranslate();
}

void AuditPage::retranslate()
{
    //: command: search the list in front
    m_find->setText(tr("Find"));
    m_ui->searchField->nameButtons();
    m_ui->fromDate->retranslate();
    m_ui->toDate->retranslate();
    fillChoices();
    m_presenter.retranslate();
    showCount();
    if (m_refusal)
        tellFailure(*m_refusal);
    else if (m_entries >= 0)
        showListOrWhyItIsEmpty();
}

} // namespace views
