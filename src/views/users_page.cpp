#include "views/users_page.h"

#include "presentation/user_details_presenter.h"
#include "presentation/user_list_model.h"
#include "ui_users_page.h"
#include "views/icons.h"
#include "views/user_actions.h"
#include "views/user_selection.h"

#include <QDataStream>
#include <QEvent>
#include <QIODevice>

namespace views {

using domain::UserId;
using presentation::UserDetailsPresenter;
using presentation::UserListModel;

UsersPage::UsersPage(UserListModel &model, UserDetailsPresenter &details, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::UsersPage>()), m_model(model), m_details(details),
      m_actions(new UserActions(this)), m_find(new QAction(this)), m_showDetails(new QAction(this))
{
    m_ui->setupUi(this);
    m_ui->listPane->lower(); // the first child is read first; the splitter lowers each that it gets
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 0);
    m_ui->splitter->setSizes({scaled(900), scaled(306)});

    m_ui->listPane->show(model, *m_actions);
    m_ui->detailsPanel->setActions(m_actions);
    m_ui->detailsPanel->continueTabOrder(m_ui->listPane->lastTabStop());
    retranslate();

    connectDetails();
    connectActions();
}

UsersPage::~UsersPage() = default;

void UsersPage::connectDetails()
{
    connect(m_ui->listPane, &UserListPane::selectionChanged, this,
            [this] { m_details.follow(selection().current(), selection().users()); });
    connect(m_ui->listPane, &UserListPane::activeCountChanged, this, &UsersPage::activeCountChanged);
    connect(m_ui->listPane, &UserListPane::detailsWanted, this, &UsersPage::openDetails);
    connect(m_ui->detailsPanel, &UserDetailsPanel::mailWanted, this, &UsersPage::mailWanted);
    connect(m_ui->detailsPanel, &UserDetailsPanel::closed, this, [this] {
        m_showDetails->setChecked(false);
        m_ui->listPane->lastTabStop()->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_details, &UserDetailsPresenter::loaded, this,
            [this](const presentation::UserDetails &details) { m_ui->detailsPanel->show(details, m_details.now()); });
    connect(&m_details, &UserDetailsPresenter::cleared, m_ui->detailsPanel, &UserDetailsPanel::showNobody);
    connect(&m_details, &UserDetailsPresenter::judged, m_actions, &UserActions::judge);
    connect(&m_details, &UserDetailsPresenter::failed, m_ui->listPane, &UserListPane::tellFailure);
}

void UsersPage::connectActions()
{
    connect(m_actions->deletion(), &QAction::triggered, this, [this] { Q_EMIT deleteWanted(selection().current()); });
    connect(m_actions->deactivation(), &QAction::triggered, this,
            [this] { Q_EMIT deactivateWanted(selection().users()); });
    connect(m_actions->activation(), &QAction::triggered, this, [this] { Q_EMIT activateWanted(selection().users()); });
    connect(m_actions->migration(), &QAction::triggered, this, [this] { Q_EMIT migrateWanted(selection().current()); });
    connect(m_actions->changeOwner(), &QAction::triggered, this,
            [this] { Q_EMIT changeOwnerWanted(selection().current()); });

    m_find->setShortcut(QKeySequence::Find);
    m_find->setIcon(icon(u"search"_qs));
    m_find->setEnabled(false); // until the page is shown
    addAction(m_find);
    connect(m_find, &QAction::triggered, m_ui->listPane, &UserListPane::beginSearch);
    m_showDetails->setShortcut(Qt::CTRL | Qt::Key_I);
    m_showDetails->setIcon(icon(u"panel-right"_qs));
    m_showDetails->setCheckable(true);
    m_showDetails->setChecked(true);
    addAction(m_showDetails);
    connect(m_showDetails, &QAction::toggled, m_ui->detailsPanel, &QWidget::setVisible);
}

const UserSelection &UsersPage::selection() const
{
    return m_ui->listPane->selection();
}

void UsersPage::tell(std::function<Message()> wording)
{
    m_ui->listPane->tell(std::move(wording));
}

void UsersPage::select(UserId user)
{
    m_ui->listPane->select(user);
}

void UsersPage::openDetails()
{
    m_showDetails->setChecked(true);
    m_ui->detailsPanel->begin();
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
    stream << m_ui->listPane->saveState() << m_showDetails->isChecked() << m_ui->splitter->saveState();
    return state;
}

bool UsersPage::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    QByteArray list;
    bool showsDetails = true;
    QByteArray sides;
    stream >> list >> showsDetails >> sides;
    if (stream.status() != QDataStream::Ok || !m_ui->listPane->restoreState(list))
        return false;
    m_ui->splitter->restoreState(sides);
    m_showDetails->setChecked(showsDetails);
    return true;
}

void UsersPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_find->setText(tr("Find users"));
    m_showDetails->setText(tr("Details panel"));
    m_actions->retranslate();
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

} // namespace views
