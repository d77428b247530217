#include "views/mail_page.h"

#include "presentation/mail_wording.h"
#include "ui_mail_page.h"
#include "views/column_chooser.h"
#include "views/flow_layout.h"
#include "views/icons.h"
#include "views/mail_commands.h"
#include "views/messages.h"

#include <QAbstractButton>
#include <QDataStream>
#include <QEvent>
#include <QHeaderView>
#include <QIODevice>
#include <QMenu>
#include <algorithm>

namespace views {

namespace wording = presentation::wording;
using domain::UserId;
using presentation::MailPresenter;
using presentation::MailUsersModel;
using presentation::MailView;

MailPage::MailPage(MailPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::MailPage>()), m_presenter(presenter),
      m_commands(new MailCommands(this)), m_find(new QAction(this)), m_showDetails(new QAction(this))
{
    m_ui->setupUi(this);
    m_ui->listPane->lower(); // the first child is read first; the splitter lowers each that it gets
    layOut();
    m_ui->mailTable->show(&m_presenter.model());
    m_columns = new ColumnChooser(m_ui->mailTable->horizontalHeader(), MailUsersModel::Name, this);
    m_ui->runsBar->follow(m_presenter.backups());
    m_ui->detailsPanel->follow(m_presenter, m_commands);
    connectPresenter();
    connectWidgets();
    connectCommands();
    retranslate();
    m_ui->viewTabs->setCurrent(int(m_presenter.model().view()));
    orderTabs();
}

MailPage::~MailPage() = default;

void MailPage::layOut()
{
    m_ui->listLayout->setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(8));
    m_ui->listLayout->setSpacing(scaled(10));
    m_ui->searchField->setMinimumWidth(scaled(290));
    auto *toolbar = new FlowLayout(m_ui->toolbar);
    toolbar->setSpacing(scaled(8));
    for (QWidget *tool : std::initializer_list<QWidget *>{m_ui->searchField, m_ui->columnsButton, m_ui->lockButton,
                                                          m_ui->unlockButton, m_ui->latestButton, m_ui->backUpButton})
        toolbar->addWidget(tool);
    toolbar->pushRight(m_ui->lockButton);
    toolbar->keepTogetherFrom(m_ui->lockButton);
    QSizePolicy flows(QSizePolicy::Preferred, QSizePolicy::Minimum);
    flows.setHeightForWidth(true);
    m_ui->toolbar->setSizePolicy(flows);
    m_ui->listPane->setMinimumWidth(scaled(400));
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 0);
    m_ui->splitter->setSizes({scaled(900), scaled(306)});
}

// The tabs are made after the form, and would come last.
void MailPage::orderTabs()
{
    QWidget *before = nullptr;
    for (auto *tab : m_ui->viewTabs->findChildren<QAbstractButton *>()) {
        if (before != nullptr)
            setTabOrder(before, tab);
        before = tab;
    }
    for (QWidget *next : std::initializer_list<QWidget *>{m_ui->searchField, m_ui->columnsButton, m_ui->lockButton,
                                                          m_ui->unlockButton, m_ui->latestButton, m_ui->backUpButton,
                                                          m_ui->mailTable, m_ui->untickButton}) {
        setTabOrder(before, next);
        before = next;
    }
}

void MailPage::connectPresenter()
{
    MailUsersModel *model = &m_presenter.model();
    connect(&m_presenter, &MailPresenter::loaded, this, [this] {
        m_isRead = true;
        showTabs();
        showListOrWhyItIsEmpty();
        Q_EMIT countChanged(m_presenter.model().count(MailView::All));
    });
    connect(&m_presenter, &MailPresenter::failed, this, [this](const domain::Error &error) {
        tell([error] { return Message{Message::Kind::Danger, sentence(error), {}, {}}; });
        showListOrWhyItIsEmpty();
    });
    connect(model, &MailUsersModel::modelAboutToBeReset, this, [this] { m_isArranging = true; });
    connect(model, &MailUsersModel::modelReset, this, &MailPage::bringSelectionBack);
    connect(model, &MailUsersModel::ticksChanged, this, &MailPage::showSelection);
}

void MailPage::connectWidgets()
{
    connect(m_ui->mailTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_isArranging)
            return;
        m_selected.clear();
        for (const int row : m_ui->mailTable->selectedRows())
            m_selected.push_back(m_presenter.model().at(row)->id);
        showSelection();
    });
    connect(m_ui->mailTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_isArranging)
            return;
        const storage::MailUser *user = m_presenter.model().at(m_ui->mailTable->currentIndex().row());
        m_current = user == nullptr ? UserId{} : user->id;
        m_presenter.follow(m_current);
        m_ui->mailTable->viewport()->update(); // the name of the current one is bold
        showSelection();
    });
    connect(m_ui->viewTabs, &SegmentedTabs::currentChanged, this, [this](int view) {
        m_presenter.model().setView(static_cast<MailView>(view));
        showListOrWhyItIsEmpty();
    });
    connect(m_ui->searchField, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_presenter.model().search(text);
        showListOrWhyItIsEmpty();
    });
    connect(m_ui->searchField, &SearchField::left, this, [this](bool choosesFirst) {
        if (choosesFirst && m_presenter.model().rowCount() > 0)
            m_ui->mailTable->setCurrentIndex(m_presenter.model().index(0, MailUsersModel::Name));
        m_ui->mailTable->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->mailTable, &MailTable::typed, this, [this](const QString &text) {
        m_ui->searchField->setFocus(Qt::OtherFocusReason);
        m_ui->searchField->setText(text);
    });
    connect(m_ui->mailTable, &QTableView::activated, this, &MailPage::openDetails);
    connect(m_ui->mailTable, &QTableView::customContextMenuRequested, this, &MailPage::openMenu);
    connect(m_ui->columnsButton, &QPushButton::clicked, this, [this] { m_columns->toggleUnder(m_ui->columnsButton); });
    connect(m_columns, &ColumnChooser::resetWanted, m_ui->mailTable, &MailTable::resetColumns);
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, &MailPage::showEverybody);
    connect(m_ui->untickButton, &QPushButton::clicked, &m_presenter.model(), &MailUsersModel::clearTicks);
    connect(m_ui->detailsPanel, &MailDetailsPanel::changeOwnerWanted, this, &MailPage::changeOwnerWanted);
    connect(m_ui->detailsPanel, &MailDetailsPanel::closed, this, [this] {
        m_showDetails->setChecked(false);
        m_ui->mailTable->setFocus(Qt::OtherFocusReason);
    });
}

void MailPage::connectCommands()
{
    m_ui->lockButton->setAction(m_commands->lock());
    m_ui->unlockButton->setAction(m_commands->unlock());
    m_ui->backUpButton->setAction(m_commands->backUp());
    m_ui->latestButton->setAction(m_commands->latest());
    for (QAction *action : m_commands->all())
        m_ui->mailTable->addAction(action);
    connect(m_commands->lock(), &QAction::triggered, this,
            [this] { Q_EMIT lockWanted(presentation::MailLockAction::Lock, chosen()); });
    connect(m_commands->unlock(), &QAction::triggered, this,
            [this] { Q_EMIT lockWanted(presentation::MailLockAction::Unlock, chosen()); });
    connect(m_commands->backUp(), &QAction::triggered, this, [this] { Q_EMIT backUpWanted(chosen(), false); });
    connect(m_commands->latest(), &QAction::triggered, this, [this] { Q_EMIT backUpWanted(chosen(), true); });
    connect(m_commands->read(), &QAction::triggered, this, [this] { Q_EMIT readWanted(current()); });
    connect(m_commands->settings(), &QAction::triggered, this, [this] { Q_EMIT settingsWanted(current()); });

    m_find->setShortcut(QKeySequence::Find);
    m_find->setIcon(icon(u"search"_qs));
    addAction(m_find);
    connect(m_find, &QAction::triggered, m_ui->searchField, &SearchField::begin);
    m_showDetails->setShortcut(Qt::CTRL | Qt::Key_I);
    m_showDetails->setIcon(icon(u"panel-right"_qs));
    m_showDetails->setCheckable(true);
    m_showDetails->setChecked(true);
    addAction(m_showDetails);
    connect(m_showDetails, &QAction::toggled, m_ui->detailsPanel, &QWidget::setVisible);
}

UserId MailPage::current() const
{
    return m_current;
}

std::vector<UserId> MailPage::chosen() const
{
    std::vector<UserId> ticked = m_presenter.model().ticked();
    return ticked.empty() ? m_selected : ticked;
}

void MailPage::tell(std::function<Message()> wording)
{
    m_ui->messageBar->tell(std::move(wording));
}

void MailPage::select(UserId user)
{
    if (!m_presenter.model().rowOf(user))
        showEverybody();
    m_current = user;
    m_selected = {user};
    bringSelectionBack();
    m_presenter.follow(user);
}

void MailPage::bringSelectionBack()
{
    m_isArranging = true;
    const MailUsersModel &model = m_presenter.model();
    QItemSelection selection;
    for (const UserId user : m_selected) {
        if (const auto row = model.rowOf(user))
            selection.select(model.index(*row, 0), model.index(*row, MailUsersModel::ColumnCount - 1));
    }
    std::erase_if(m_selected, [&model](UserId user) { return !model.rowOf(user); });
    const auto row = model.rowOf(m_current);
    QItemSelectionModel *selected = m_ui->mailTable->selectionModel();
    selected->select(selection, QItemSelectionModel::ClearAndSelect);
    if (row)
        selected->setCurrentIndex(model.index(*row, MailUsersModel::Name), QItemSelectionModel::NoUpdate);
    else
        m_current = {};
    m_isArranging = false;
    if (!row)
        m_presenter.follow({});
    showSelection();
}

void MailPage::showSelection()
{
    const MailUsersModel &model = m_presenter.model();
    const std::vector<UserId> users = chosen();
    m_commands->judge(m_presenter.judge(users), m_presenter.model().user(m_current));
    const int ticked = int(model.ticked().size());
    m_ui->untickButton->setVisible(ticked > 0);
    if (ticked == 0)
        m_ui->selectionLabel->setText(
            tr("%1 of %Ln users selected", nullptr, model.rowCount()).arg(QLocale().toString(m_selected.size())));
    else if (const int hidden = model.tickedOutOfView(); hidden > 0)
        m_ui->selectionLabel->setText(
            tr("%Ln users ticked, %1 of them not in this list", nullptr, ticked).arg(QLocale().toString(hidden)));
    else
        m_ui->selectionLabel->setText(tr("%Ln users ticked", nullptr, ticked));
}

void MailPage::showTabs()
{
    std::vector<SegmentedTabs::Tab> tabs;
    tabs.reserve(presentation::mailViews.size());
    for (const MailView view : presentation::mailViews)
        tabs.push_back({int(view), wording::mailView(view),
                        m_isRead ? std::optional<qint64>(m_presenter.model().count(view)) : std::nullopt});
    m_ui->viewTabs->setTabs(tabs);
}

void MailPage::showListOrWhyItIsEmpty()
{
    const MailUsersModel &model = m_presenter.model();
    const bool isEmpty = m_isRead && model.rowCount() == 0;
    m_ui->listStack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_ui->emptyState) : m_ui->mailTable);
    if (!isEmpty)
        return;
    if (model.count(MailView::All) == 0)
        m_ui->emptyState->tell(u"mail"_qs, tr("Nobody uses the mail add-on"),
                               tr("Users who set up a mailbox in their own mail settings are listed here."));
    else
        m_ui->emptyState->tell(u"search"_qs, tr("No user matches"),
                               tr("Search for something else, or look at all mail add-on users."), tr("Show all"));
}

void MailPage::showEverybody()
{
    m_ui->searchField->clear();
    m_ui->viewTabs->setCurrent(int(MailView::All));
}

void MailPage::openDetails()
{
    m_showDetails->setChecked(true);
    m_ui->detailsPanel->begin();
}

void MailPage::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"mailMenu"_qs);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true); // they say why something cannot be done
    menu->addActions({m_commands->lock(), m_commands->unlock()});
    menu->addSeparator();
    menu->addActions({m_commands->backUp(), m_commands->latest()});
    menu->addSeparator();
    menu->addActions({m_commands->read(), m_commands->settings()});
    const QRect cell = m_ui->mailTable->visualRect(m_ui->mailTable->currentIndex());
    const QWidget *viewport = m_ui->mailTable->viewport();
    menu->popup(
        viewport->mapToGlobal(viewport->rect().contains(cell.center()) ? cell.center() : viewport->rect().center()));
}

QByteArray MailPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_ui->mailTable->saveColumns() << m_showDetails->isChecked() << m_ui->splitter->saveState();
    return state;
}

bool MailPage::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    QByteArray columns;
    bool showsDetails = true;
    QByteArray sides;
    stream >> columns >> showsDetails >> sides;
    if (stream.status() != QDataStream::Ok || !m_ui->mailTable->restoreColumns(columns))
        return false;
    m_ui->splitter->restoreState(sides);
    m_showDetails->setChecked(showsDetails);
    return true;
}

void MailPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->searchField->setHint(tr("Search name, kana, mailbox"));
    m_ui->searchField->nameButtons();
    m_find->setText(tr("Find mail add-on users"));
    m_showDetails->setText(tr("Details panel"));
    m_commands->retranslate();
    m_ui->runsBar->render();
    showTabs();
    showListOrWhyItIsEmpty();
    showSelection();
}

void MailPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_presenter.model().retranslate();
    retranslate();
}

void MailPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_presenter.open();
    m_find->setEnabled(true);
    m_commands->setInSight(true);
}

void MailPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_find->setEnabled(false);
    m_commands->setInSight(false);
}

} // namespace views
