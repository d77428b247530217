#include "app/session.h"

#include "app/mail_room.h"
#include "app/settings.h"
#include "jobs/jobs.h"
#include "presentation/audit_presenter.h"
#include "presentation/offboarding_presenter.h"
#include "presentation/user_details_presenter.h"
#include "presentation/user_list_model.h"
#include "views/audit_page.h"
#include "views/mail_page.h"
#include "views/offboarding_dialogs.h"
#include "views/users_page.h"

namespace app {

using views::OffboardingDialogs;
using views::UsersPage;

Session::Session(const OpenedFile &file, const domain::Clock &clock, views::MainWindow &window, Settings &settings)
    : m_file(file), m_window(window), m_settings(settings), m_jobs(std::make_unique<jobs::Jobs>(file.path, clock)),
      m_users(std::make_unique<presentation::UserListModel>(*m_jobs)),
      m_details(std::make_unique<presentation::UserDetailsPresenter>(*m_jobs, file.who)),
      m_offboarding(std::make_unique<presentation::OffboardingPresenter>(*m_jobs, file.who)),
      m_audit(std::make_unique<presentation::AuditPresenter>(*m_jobs, file.who)),
      m_dialogs(std::make_unique<OffboardingDialogs>(*m_offboarding, &window)),
      m_usersPage(std::make_unique<UsersPage>(*m_users, *m_details, window.pages()))
{
    m_usersPage->restoreState(settings.state(u"users"_qs));
    connectPages();
    window.open(file.organisation, m_usersPage.get(),
                {[this] { return makeAuditPage(); }, [this] { return makeMailPage(); }});
    connect(&window, &views::MainWindow::ownMailWanted, this, [this] { mailRoom().showOwnSettings(); });
}

Session::~Session()
{
    saveState();
}

views::AuditPage *Session::makeAuditPage()
{
    m_auditPage = std::make_unique<views::AuditPage>(*m_audit, m_window.pages());
    m_auditPage->restoreState(m_settings.state(u"audit"_qs));
    return m_auditPage.get();
}

MailRoom &Session::mailRoom()
{
    if (!m_mailRoom) {
        m_mailRoom = std::make_unique<MailRoom>(*m_jobs, m_file, m_window);
        connect(m_mailRoom.get(), &MailRoom::changeOwnerWanted, m_dialogs.get(), &OffboardingDialogs::changeOwner);
    }
    return *m_mailRoom;
}

views::MailPage *Session::makeMailPage()
{
    return mailRoom().page(m_settings.state(u"mail"_qs));
}

void Session::connectPages()
{
    connect(m_users.get(), &presentation::UserListModel::begun, this, &Session::ready);
    connect(m_users.get(), &presentation::UserListModel::loaded, this, &Session::ready);
    connect(m_users.get(), &presentation::UserListModel::failed, this, &Session::ready);
    connect(m_usersPage.get(), &UsersPage::deleteWanted, m_dialogs.get(), &OffboardingDialogs::deleteUser);
    connect(m_usersPage.get(), &UsersPage::migrateWanted, m_dialogs.get(), &OffboardingDialogs::migrate);
    connect(m_usersPage.get(), &UsersPage::changeOwnerWanted, m_dialogs.get(), &OffboardingDialogs::changeOwner);
    connect(m_usersPage.get(), &UsersPage::deactivateWanted, m_dialogs.get(), &OffboardingDialogs::deactivate);
    connect(m_usersPage.get(), &UsersPage::activateWanted, m_dialogs.get(), &OffboardingDialogs::activate);
    connect(m_usersPage.get(), &UsersPage::mailWanted, this,
            [this](domain::UserId user, const domain::PersonName &name) { mailRoom().read(user, name); });
    connect(m_dialogs.get(), &OffboardingDialogs::told, &m_window, &views::MainWindow::tell);
    connect(m_dialogs.get(), &OffboardingDialogs::auditWanted, this, [this](domain::ChangeId change) {
        m_window.goToAudit();
        m_auditPage->show(change);
    });
}

void Session::saveState()
{
    m_settings.setState(u"users"_qs, m_usersPage->saveState());
    if (m_auditPage)
        m_settings.setState(u"audit"_qs, m_auditPage->saveState());
    if (m_mailRoom && m_mailRoom->madePage() != nullptr)
        m_settings.setState(u"mail"_qs, m_mailRoom->madePage()->saveState());
}

} // namespace app
