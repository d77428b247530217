// What belongs to the mail add-on of an open organisation: made when it is first needed, so that the start doesn't wait.
#pragma once

#include "app/organisation_file.h"
#include "domain/clock.h"

#include <QObject>
#include <memory>

namespace demo {
class MailServer;
}
namespace jobs {
class Jobs;
}
namespace presentation {
class MailPresenter;
}
namespace views {
class MailDialogs;
class MailPage;
struct Message;
} // namespace views

namespace app {

class MailRoom : public QObject
{
    Q_OBJECT

public:
    /// A demo organisation gets a mail server of its own, on the loopback.
    MailRoom(jobs::Jobs &jobs, const OpenedFile &file, views::MainWindow &window);
    ~MailRoom() override;

    /// Made at the first call; the room keeps it.
    views::MailPage *page(const QByteArray &state);
    /// Null until it was made.
    [[nodiscard]] const views::MailPage *madePage() const { return m_page.get(); }
    void showOwnSettings();
    void read(domain::UserId user, const domain::PersonName &name);

Q_SIGNALS:
    void changeOwnerWanted(domain::UserId user);

private:
    void tell(const std::function<views::Message()> &wording);

    views::MainWindow &m_window;
    domain::UserId m_who;
    // What stands lower uses what stands above.
    std::unique_ptr<demo::MailServer> m_demoServer;
    std::unique_ptr<presentation::MailPresenter> m_presenter;
    std::unique_ptr<views::MailDialogs> m_dialogs;
    std::unique_ptr<views::MailPage> m_page;
};

} // namespace app
