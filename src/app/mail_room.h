// What belongs to the mail add-on of an open organisation: made when it is first needed, so that the start doesn't wait.
#pragma once

#include "app/organisation_file.h"
#include "domain/clock.h"
#include "mail/pop3_client.h"

#include <QObject>
#include <memory>

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
    MailRoom(jobs::Jobs &jobs, const OpenedFile &file, const mail::Pop3Options &options, views::MainWindow &window);
    ~MailRoom() override;

    /// Made at the first call; the room keeps it.
    views::MailPage *page(const QByteArray &state);
    /// Null until it was made.
    [[nodiscard]] const views::MailPage *madePage() const { return m_page.get(); }
    void showOwnSettings();

Q_SIGNALS:
    void changeOwnerWanted(domain::UserId user);

private:
    void tell(const std::function<views::Message()> &wording);

    views::MainWindow &m_window;
    domain::UserId m_who;
    // What stands lower uses what stands above.
    std::unique_ptr<presentation::MailPresenter> m_presenter;
    std::unique_ptr<views::MailDialogs> m_dialogs;
    std::unique_ptr<views::MailPage> m_page;
};

} // namespace app
