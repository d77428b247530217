// One open organisation: its jobs, presenters, pages and dialogs, built and taken down together.
#pragma once

#include "app/organisation_file.h"
#include "domain/clock.h"

#include <QObject>
#include <memory>

namespace jobs {
class Jobs;
}
namespace presentation {
class AuditPresenter;
class OffboardingPresenter;
class UserDetailsPresenter;
class UserListModel;
} // namespace presentation
namespace views {
class AuditPage;
class MailPage;
class MainWindow;
class OffboardingDialogs;
class UsersPage;
} // namespace views

namespace app {

class MailRoom;
class Settings;

class Session : public QObject
{
    Q_OBJECT

public:
    Session(const OpenedFile &file, const domain::Clock &clock, views::MainWindow &window, Settings &settings);
    /// Work that runs is asked to stop and waited for.
    ~Session() override;

    [[nodiscard]] const QString &path() const { return m_file.path; }
    void saveState();

Q_SIGNALS:
    /// The list of users, or its beginning, has been read, or could not be.
    void ready();

private:
    void connectPages();
    [[nodiscard]] views::AuditPage *makeAuditPage();
    [[nodiscard]] views::MailPage *makeMailPage();
    [[nodiscard]] MailRoom &mailRoom();

    OpenedFile m_file;
    views::MainWindow &m_window;
    Settings &m_settings;
    // What stands lower uses what stands above.
    std::unique_ptr<jobs::Jobs> m_jobs;
    std::unique_ptr<presentation::UserListModel> m_users;
    std::unique_ptr<presentation::UserDetailsPresenter> m_details;
    std::unique_ptr<presentation::OffboardingPresenter> m_offboarding;
    std::unique_ptr<presentation::AuditPresenter> m_audit;
    std::unique_ptr<views::OffboardingDialogs> m_dialogs;
    std::unique_ptr<views::UsersPage> m_usersPage;
    std::unique_ptr<views::AuditPage> m_auditPage; ///< none until it is gone to
    std::unique_ptr<MailRoom> m_mailRoom;          ///< none until it is needed
};

} // namespace app
