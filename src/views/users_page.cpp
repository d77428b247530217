#include "views/users_page.h"

#include "presentation/user_details_presenter.h"
#include "presentation/user_list_model.h"
#include "presentation/wording.h"
#include "ui_users_page.h"
#include "views/column_chooser.h"
#include "views/flow_layout.h"
#include "views/icons.h"
#include "views/messages.h"
#include "views/user_actions.h"
#include "views/user_list_wording.h"
#include "views/user_selection.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <chrono>

namespace views {

namespace wording = presentation::wording;
using domain::UserId;
using presentation::UserDetailsPresenter;
using presentation::UserListModel;
using presentation::UserListSummary;
using presentation::UserView;
using namespace std::chrono_literals;

namespace {

constexpr auto noticeable = 333ms;
// Counted up when a column comes or goes: saved columns are told by number.
constexpr quint32 stateVersion = 1;

} // namespace

UsersPage::UsersPage(UserListModel &model, UserDetailsPresenter &details, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::UsersPage>()), m_model(model), m_details(details),
      m_actions(new UserActions(this)), m_find(new QAction(this)), m_showDetails(new QAction(this))
{
    m_ui->setupUi(this);
    layOut();
    m_ui->usersTable->setModel(&m_model);
    m_selection = new UserSelection(*m_ui->usersTable, m_model, this);
    m_columns = new ColumnChooser(m_ui->usersTable->horizontalHeader(), UserListModel::Name, this);
    connectModel();
    connectWidgets();
    connectActions();
    retranslate();
}

UsersPage::~UsersPage() = default;

void UsersPage::layOut()
{
    m_ui->listLayout->setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(8));
    m_ui->listLayout->setSpacing(scaled(10));
    m_ui->searchField->addAction(icon(u"search"_qs, Tone::Secondary), QLineEdit::LeadingPosition);
    m_ui->searchField->setMinimumWidth(scaled(290));
    auto *toolbar = new FlowLayout(m_ui->toolbar);
    toolbar->setSpacing(scaled(8));
    for (QWidget *tool : std::initializer_list<QWidget *>{m_ui->searchField, m_ui->columnsButton, m_ui->activateButton,
                                                          m_ui->deactivateButton, m_ui->deleteButton})
        toolbar->addWidget(tool);
    QSizePolicy flows(QSizePolicy::Preferred, QSizePolicy::Minimum);
    flows.setHeightForWidth(true);
    m_ui->toolbar->setSizePolicy(flows);
    m_ui->listSide->setMinimumWidth(scaled(400));
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 0);
    m_ui->splitter->setSizes({scaled(900), scaled(306)});
    m_ui->busyLabel->setVisible(false);
    m_slow.setSingleShot(true);
}

void UsersPage::connectModel()
{
    connect(&m_model, &UserListModel::loadingStarted, this, [this] { m_slow.start(noticeable); });
    connect(&m_slow, &QTimer::timeout, this, [this] { m_ui->busyLabel->setVisible(true); });
    connect(&m_model, &UserListModel::loaded, this, &UsersPage::listLoaded);
    connect(&m_model, &UserListModel::counted, this, [this](const UserListSummary &summary) {
        m_summary = std::make_unique<UserListSummary>(summary);
        showSummary();
        Q_EMIT activeCountChanged(summary.count(UserView::Active));
    });
    connect(&m_model, &UserListModel::failed, this, &UsersPage::tellFailure);
    connect(&m_details, &UserDetailsPresenter::loaded, this,
            [this](const presentation::UserDetails &details) { m_ui->detailsPanel->show(details, m_details.now()); });
    connect(&m_details, &UserDetailsPresenter::cleared, m_ui->detailsPanel, &UserDetailsPanel::showNobody);
    connect(&m_details, &UserDetailsPresenter::judged, m_actions, &UserActions::judge);
    connect(&m_details, &UserDetailsPresenter::failed, this, &UsersPage::tellFailure);
}

void UsersPage::connectWidgets()
{
    connect(m_selection, &UserSelection::changed, this, &UsersPage::followSelection);
    connect(m_ui->viewTabs, &SegmentedTabs::currentChanged, this, &UsersPage::showView);
    connect(m_ui->searchField, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_selection->revealNextTime();
        m_model.search(text);
    });
    m_ui->searchField->installEventFilter(this);
    connect(m_ui->usersTable, &UsersTable::typed, this, [this](const QString &text) {
        m_ui->searchField->setText(text);
        m_ui->searchField->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->usersTable, &UsersTable::activated, this, &UsersPage::openDetails);
    connect(m_ui->usersTable, &UsersTable::customContextMenuRequested, this, &UsersPage::showContextMenu);
    connect(m_ui->usersTable->horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_selection,
            &UserSelection::revealNextTime);
    connect(m_ui->columnsButton, &QPushButton::clicked, this, [this] { m_columns->openUnder(m_ui->columnsButton); });
    connect(m_columns, &ColumnChooser::resetWanted, m_ui->usersTable, &UsersTable::resetColumns);
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, [this] {
        if (m_model.view() == UserView::All)
            m_ui->searchField->clear();
        m_ui->viewTabs->setCurrent(int(UserView::All));
    });
}

void UsersPage::connectActions()
{
    m_ui->activateButton->setAction(m_actions->activation());
    m_ui->deactivateButton->setAction(m_actions->deactivation());
    m_ui->deleteButton->setAction(m_actions->deletion());
    m_ui->detailsPanel->setActions(m_actions);
    for (QAction *action : m_actions->all())
        m_ui->usersTable->addAction(action);
    connect(m_actions, &UserActions::changed, this, &UsersPage::showActions);
    connect(m_actions->deletion(), &QAction::triggered, this, [this] { Q_EMIT deleteWanted(m_selection->current()); });
    connect(m_actions->deactivation(), &QAction::triggered, this,
            [this] { Q_EMIT deactivateWanted(m_selection->users()); });
    connect(m_actions->activation(), &QAction::triggered, this,
            [this] { Q_EMIT activateWanted(m_selection->users()); });
    connect(m_actions->migration(), &QAction::triggered, this,
            [this] { Q_EMIT migrateWanted(m_selection->current()); });
    connect(m_actions->changeOwner(), &QAction::triggered, this,
            [this] { Q_EMIT changeOwnerWanted(m_selection->current()); });

    m_find->setShortcut(QKeySequence::Find);
    m_find->setIcon(icon(u"search"_qs));
    addAction(m_find);
    connect(m_find, &QAction::triggered, this, &UsersPage::find);
    m_showDetails->setShortcut(Qt::CTRL | Qt::Key_I);
    m_showDetails->setIcon(icon(u"panel-right"_qs));
    m_showDetails->setCheckable(true);
    m_showDetails->setChecked(true);
    addAction(m_showDetails);
    connect(m_showDetails, &QAction::toggled, m_ui->detailsPanel, &QWidget::setVisible);
    connect(m_ui->detailsPanel, &UserDetailsPanel::closed, m_showDetails, [this] { m_showDetails->setChecked(false); });
}

void UsersPage::tell(std::function<Message()> message)
{
    m_ui->messageBar->tell(std::move(message));
}

void UsersPage::select(UserId user)
{
    m_wished = user;
    if (!m_model.isLoading())
        fulfilWish();
}

// Where the list does not hold the user, the search and the view give way, once.
void UsersPage::fulfilWish()
{
    if (!m_wished.isValid())
        return;
    const bool isWidest = m_model.view() == UserView::All && m_model.searchText().isEmpty();
    if (m_selection->select(m_wished) || isWidest) {
        m_wished = {};
        return;
    }
    m_ui->searchField->clear();
    m_ui->viewTabs->setCurrent(int(UserView::All));
}

void UsersPage::listLoaded()
{
    m_slow.stop();
    m_ui->busyLabel->setVisible(false);
    showListOrWhyItIsEmpty();
    showSelection();
    fulfilWish();
}

void UsersPage::followSelection()
{
    showSelection();
    m_details.follow(m_selection->current(), m_selection->users());
}

void UsersPage::showView(int view)
{
    m_selection->revealNextTime();
    m_model.setView(UserView(view));
}

void UsersPage::find()
{
    m_ui->searchField->setFocus(Qt::ShortcutFocusReason);
    m_ui->searchField->selectAll();
}

void UsersPage::openDetails()
{
    m_showDetails->setChecked(true);
    m_ui->detailsPanel->setFocus(Qt::OtherFocusReason);
}

void UsersPage::showContextMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    QAction *details = menu->addAction(icon(u"id-card"_qs), tr("Details"));
    connect(details, &QAction::triggered, this, &UsersPage::openDetails);
    menu->addSeparator();
    menu->addActions({m_actions->deactivation(), m_actions->activation()});
    menu->addActions({m_actions->migration(), m_actions->changeOwner()});
    menu->addSeparator();
    menu->addAction(m_actions->deletion());
    const bool isOnRow = m_ui->usersTable->indexAt(position).isValid();
    menu->popup(isOnRow ? m_ui->usersTable->viewport()->mapToGlobal(position) : m_ui->usersTable->menuPosition());
}

void UsersPage::showSummary()
{
    std::vector<SegmentedTabs::Tab> tabs;
    for (const UserView view : presentation::userViews)
        tabs.push_back(
            {int(view), viewName(view), m_summary ? std::optional(m_summary->count(view)) : std::optional<qint64>()});
    m_ui->viewTabs->setTabs(tabs);
    m_ui->viewTabs->setCurrent(int(m_model.view()));
    if (!m_summary)
        return;
    const storage::Licences &licences = m_summary->licences;
    m_ui->licencesLabel->setText(tr("%1 of %Ln licences used. Deactivating a user frees a licence; deleting one does "
                                    "not change how many you have.",
                                    nullptr, int(licences.purchased))
                                     .arg(wording::number(licences.used)));
}

void UsersPage::showListOrWhyItIsEmpty()
{
    const bool isEmpty = m_model.total() == 0;
    m_ui->listStack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_ui->emptyState) : m_ui->usersTable);
    if (!isEmpty)
        return;
    const EmptyListWording words = emptyListWording(m_model.view(), m_model.searchText());
    m_ui->emptyState->tell(m_model.searchText().isEmpty() ? u"users"_qs : u"user-search"_qs, words.heading,
                           words.sentence, words.action);
}

void UsersPage::showSelection()
{
    const auto selected = m_selection->users().size();
    const QString total = wording::number(m_model.total());
    m_ui->selectionLabel->setText(selected == 0 ? tr("%Ln users", nullptr, int(m_model.total()))
                                                //: how many users of the list are selected
                                                : tr("%Ln of %1 selected", nullptr, int(selected)).arg(total));
}

void UsersPage::showActions()
{
    m_ui->activateButton->setVisible(m_actions->offersActivation());
    m_ui->deactivateButton->setVisible(m_actions->offersDeactivation());
    auto *toolbar = static_cast<FlowLayout *>(m_ui->toolbar->layout());
    toolbar->pushRight(m_actions->offersActivation() ? m_ui->activateButton : m_ui->deactivateButton);
    toolbar->invalidate();
}

void UsersPage::tellFailure(const domain::Error &error)
{
    m_slow.stop();
    m_ui->busyLabel->setVisible(false);
    tell([error] { return Message{Message::Kind::Danger, sentence(error), {}, {}}; });
}

QAction *UsersPage::deleteAction() const
{
    return m_actions->deletion();
}

QAction *UsersPage::deactivateAction() const
{
    return m_actions->deactivation();
}

QAction *UsersPage::activateAction() const
{
    return m_actions->activation();
}

QAction *UsersPage::migrateAction() const
{
    return m_actions->migration();
}

QAction *UsersPage::changeOwnerAction() const
{
    return m_actions->changeOwner();
}

QByteArray UsersPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateVersion << m_ui->usersTable->horizontalHeader()->saveState() << qint32(m_model.view())
           << m_showDetails->isChecked() << m_ui->splitter->saveState();
    return state;
}

bool UsersPage::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    quint32 version = 0;
    QByteArray columns;
    qint32 view = 0;
    bool showsDetails = true;
    QByteArray sides;
    stream >> version >> columns >> view >> showsDetails >> sides;
    if (stream.status() != QDataStream::Ok || version != stateVersion)
        return false;
    m_ui->usersTable->horizontalHeader()->restoreState(columns);
    m_ui->viewTabs->setCurrent(view);
    m_ui->splitter->restoreState(sides);
    m_showDetails->setChecked(showsDetails);
    return true;
}

void UsersPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->searchField->setAccessibleName(m_ui->searchField->placeholderText());
    m_find->setText(tr("Find users"));
    m_showDetails->setText(tr("Details panel"));
    m_actions->retranslate();
    showSummary();
    showListOrWhyItIsEmpty();
    showSelection();
}

void UsersPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_model.retranslate();
    retranslate();
}

void UsersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_find->setEnabled(true);
    m_actions->setInSight(true);
}

void UsersPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_find->setEnabled(false);
    m_actions->setInSight(false);
}

bool UsersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_ui->searchField || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        m_ui->searchField->clear();
        m_ui->usersTable->setFocus(Qt::OtherFocusReason);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_ui->usersTable->setFocus(Qt::OtherFocusReason);
        if (m_selection->users().empty())
            m_selection->selectFirst();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace views
