#include "views/user_list_pane.h"

#include "presentation/user_list_model.h"
#include "presentation/wording.h"
#include "ui_user_list_pane.h"
#include "views/column_chooser.h"
#include "views/flow_layout.h"
#include "views/messages.h"
#include "views/theme.h"
#include "views/user_actions.h"
#include "views/user_list_wording.h"
#include "views/user_menu.h"
#include "views/user_selection.h"

#include <QAbstractButton>
#include <QDataStream>
#include <QEvent>
#include <QHeaderView>
#include <QIODevice>
#include <chrono>

namespace views {

namespace wording = presentation::wording;
using domain::UserId;
using presentation::UserListModel;
using presentation::UserListSummary;
using presentation::UserView;
using namespace std::chrono_literals;

namespace {

constexpr auto noticeable = 333ms;

} // namespace

UserListPane::UserListPane(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::UserListPane>())
{
    m_ui->setupUi(this);
    layOut();
}

UserListPane::~UserListPane() = default;

void UserListPane::show(UserListModel &model, UserActions &actions)
{
    m_model = &model;
    m_actions = &actions;
    m_ui->usersTable->setModel(m_model);
    m_selection = new UserSelection(*m_ui->usersTable, model, this);
    m_columns = new ColumnChooser(m_ui->usersTable->horizontalHeader(), UserListModel::Name, this);
    connectModel();
    connectWidgets();
    retranslate();
    orderTabs();
}

void UserListPane::layOut()
{
    m_ui->listLayout->setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(8));
    m_ui->listLayout->setSpacing(scaled(10));
    m_ui->searchField->setMinimumWidth(scaled(290));
    auto *toolbar = new FlowLayout(m_ui->toolbar);
    toolbar->setSpacing(scaled(8));
    for (QWidget *tool : std::initializer_list<QWidget *>{m_ui->searchField, m_ui->columnsButton, m_ui->activateButton,
                                                          m_ui->deactivateButton, m_ui->deleteButton})
        toolbar->addWidget(tool);
    QSizePolicy flows(QSizePolicy::Preferred, QSizePolicy::Minimum);
    flows.setHeightForWidth(true);
    m_ui->toolbar->setSizePolicy(flows);
    setMinimumWidth(scaled(400));
    m_ui->busyLabel->setVisible(false);
    m_slow.setSingleShot(true);
}

// The tabs are made after the form, and would come last.
void UserListPane::orderTabs()
{
    QWidget *before = nullptr;
    for (auto *tab : m_ui->viewTabs->findChildren<QAbstractButton *>()) {
        if (before != nullptr)
            setTabOrder(before, tab);
        before = tab;
    }
    for (QWidget *next :
         std::initializer_list<QWidget *>{m_ui->searchField, m_ui->columnsButton, m_ui->activateButton,
                                          m_ui->deactivateButton, m_ui->deleteButton, m_ui->usersTable}) {
        setTabOrder(before, next);
        before = next;
    }
}

void UserListPane::connectModel()
{
    connect(m_model, &UserListModel::loadingStarted, this, [this] { m_slow.start(noticeable); });
    connect(&m_slow, &QTimer::timeout, this, &UserListPane::tellSlowness);
    connect(m_model, &UserListModel::begun, this, &UserListPane::showListOrWhyItIsEmpty);
    connect(m_model, &UserListModel::loaded, this, &UserListPane::listLoaded);
    connect(m_model, &UserListModel::counted, this, [this](const UserListSummary &summary) {
        m_summary = std::make_unique<UserListSummary>(summary);
        showSummary();
        Q_EMIT activeCountChanged(summary.count(UserView::Active));
    });
    connect(m_model, &UserListModel::failed, this, &UserListPane::listFailed);
}

void UserListPane::connectWidgets()
{
    connect(m_selection, &UserSelection::changed, this, [this] {
        showSelection();
        Q_EMIT selectionChanged();
    });
    connect(m_ui->viewTabs, &SegmentedTabs::currentChanged, this, &UserListPane::showView);
    connect(m_ui->searchField, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_selection->revealNextTime();
        m_model->search(text);
    });
    connect(m_ui->searchField, &SearchField::left, this, &UserListPane::goToList);
    connect(m_ui->usersTable, &UsersTable::typed, this, [this](const QString &text) {
        m_ui->searchField->setFocus(Qt::OtherFocusReason);
        m_ui->searchField->setText(text);
    });
    connect(m_ui->usersTable, &UsersTable::activated, this, &UserListPane::detailsWanted);
    connect(m_ui->usersTable, &UsersTable::customContextMenuRequested, this, &UserListPane::openMenu);
    connect(m_ui->usersTable->horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_selection,
            &UserSelection::revealNextTime);
    connect(m_ui->columnsButton, &QPushButton::clicked, this, [this] { m_columns->toggleUnder(m_ui->columnsButton); });
    connect(m_columns, &ColumnChooser::resetWanted, m_ui->usersTable, &UsersTable::resetColumns);
    connect(m_ui->emptyState, &EmptyState::actionTriggered, this, &UserListPane::showEverybody);

    m_ui->activateButton->setAction(m_actions->activation());
    m_ui->deactivateButton->setAction(m_actions->deactivation());
    m_ui->deleteButton->setAction(m_actions->deletion());
    for (QAction *action : m_actions->all())
        m_ui->usersTable->addAction(action);
    connect(m_actions, &UserActions::changed, this, &UserListPane::showActions);
}

void UserListPane::tell(std::function<Message()> wording)
{
    m_ui->messageBar->tell(std::move(wording));
}

void UserListPane::tellFailure(const domain::Error &error)
{
    tell([error] { return Message{Message::Kind::Danger, sentence(error), {}, {}}; });
}

void UserListPane::select(UserId user)
{
    m_wished = user;
    if (!m_model->isLoading())
        fulfilWish();
}

// Where the list does not hold the user, the search and the view give way, once.
void UserListPane::fulfilWish()
{
    if (!m_wished.isValid())
        return;
    const bool isWidest = m_model->view() == UserView::All && m_model->searchText().isEmpty();
    if (m_selection->select(m_wished) || isWidest) {
        m_wished = {};
        return;
    }
    m_ui->searchField->clear();
    m_ui->viewTabs->setCurrent(int(UserView::All));
}

void UserListPane::beginSearch()
{
    m_ui->searchField->begin();
}

QWidget *UserListPane::lastTabStop() const
{
    return m_ui->usersTable;
}

void UserListPane::listLoaded()
{
    m_list = List::Read;
    m_slow.stop();
    m_ui->busyLabel->setVisible(false);
    showListOrWhyItIsEmpty();
    showSelection();
    fulfilWish();
}

void UserListPane::listFailed(const domain::Error &error)
{
    m_slow.stop();
    m_ui->busyLabel->setVisible(false);
    if (m_list == List::NotYetRead)
        m_list = List::Unreadable;
    showListOrWhyItIsEmpty();
    tellFailure(error);
}

void UserListPane::tellSlowness()
{
    m_ui->busyLabel->setVisible(true);
    showListOrWhyItIsEmpty();
}

void UserListPane::showView(int view)
{
    m_selection->revealNextTime();
    m_model->setView(UserView(view));
}

// What the button of an empty list leads to.
void UserListPane::showEverybody()
{
    if (m_list == List::Unreadable)
        m_model->reload();
    else if (m_model->view() == UserView::All)
        m_ui->searchField->clear();
    else
        m_ui->viewTabs->setCurrent(int(UserView::All));
}

void UserListPane::goToList(bool choosesFirst)
{
    m_ui->usersTable->setFocus(Qt::OtherFocusReason);
    if (choosesFirst && m_selection->users().empty())
        m_selection->selectFirst();
}

void UserListPane::openMenu(const QPoint &position)
{
    auto *menu = new UserMenu(*m_actions, this);
    connect(menu, &UserMenu::detailsWanted, this, &UserListPane::detailsWanted);
    const bool isOnRow = m_ui->usersTable->indexAt(position).isValid();
    menu->popup(isOnRow ? m_ui->usersTable->viewport()->mapToGlobal(position) : m_ui->usersTable->menuPosition());
}

void UserListPane::showSummary()
{
    std::vector<SegmentedTabs::Tab> tabs;
    tabs.reserve(presentation::userViews.size());
    for (const UserView view : presentation::userViews)
        tabs.push_back(
            {int(view), viewName(view), m_summary ? std::optional(m_summary->count(view)) : std::optional<qint64>()});
    m_ui->viewTabs->setTabs(tabs);
    m_ui->viewTabs->setCurrent(int(m_model->view()));
    if (!m_summary)
        return;
    const storage::Licences &licences = m_summary->licences;
    m_ui->licencesLabel->setText(tr("%1 of %Ln licences used. Deactivating a user frees a licence; deleting one does "
                                    "not change how many you have.",
                                    nullptr, int(licences.purchased))
                                     .arg(wording::number(licences.used)));
}

void UserListPane::showListOrWhyItIsEmpty()
{
    // Before the first reading the empty table is shown, unless it takes long: nothing should flash.
    const bool isWaiting = m_list == List::NotYetRead && !m_ui->busyLabel->isVisibleTo(this);
    const bool isEmpty = m_model->total() == 0 && !isWaiting;
    m_ui->listStack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_ui->emptyState) : m_ui->usersTable);
    if (!isEmpty)
        return;
    const QString &search = m_model->searchText();
    const EmptyListWording words = m_list == List::Read         ? emptyListWording(m_model->view(), search)
                                   : m_list == List::Unreadable ? unreadableListWording()
                                                                : slowListWording();
    m_ui->emptyState->tell(search.isEmpty() ? u"users"_qs : u"user-search"_qs, words.heading, words.sentence,
                           words.action);
}

void UserListPane::showSelection()
{
    if (m_model->isHead()) {
        m_ui->selectionLabel->clear(); // how many there are is not known yet
        return;
    }
    const auto selected = m_selection->users().size();
    const QString total = wording::number(m_model->total());
    m_ui->selectionLabel->setText(selected == 0 ? tr("%Ln users", nullptr, int(m_model->total()))
                                                //: how many users of the list are selected
                                                : tr("%Ln of %1 selected", nullptr, int(selected)).arg(total));
}

void UserListPane::showActions()
{
    m_ui->activateButton->setVisible(m_actions->offersActivation());
    m_ui->deactivateButton->setVisible(m_actions->offersDeactivation());
    auto *toolbar = static_cast<FlowLayout *>(m_ui->toolbar->layout());
    toolbar->pushRight(m_actions->offersActivation() ? m_ui->activateButton : m_ui->deactivateButton);
    toolbar->invalidate();
}

QByteArray UserListPane::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_ui->usersTable->saveColumns() << qint32(m_model->view());
    return state;
}

bool UserListPane::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    QByteArray columns;
    qint32 view = 0;
    stream >> columns >> view;
    if (stream.status() != QDataStream::Ok || !m_ui->usersTable->restoreColumns(columns))
        return false;
    m_ui->viewTabs->setCurrent(view);
    return true;
}

void UserListPane::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->searchField->setHint(tr("Search name, kana, e-mail, role"));
    showSummary();
    showListOrWhyItIsEmpty();
    showSelection();
}

void UserListPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_model != nullptr)
        retranslate();
}

} // namespace views
