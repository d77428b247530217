// The panel at the right of the mail add-on users: the mailbox, in plain words what can be done with it, its backups.
#pragma once

#include "presentation/mail_presenter.h"

#include <QFrame>
#include <memory>
#include <optional>

namespace views {

namespace Ui {
class MailDetailsPanel;
}
class MailCommands;

class MailDetailsPanel : public QFrame
{
    Q_OBJECT

public:
    explicit MailDetailsPanel(QWidget *parent = nullptr);
    ~MailDetailsPanel() override;

    void follow(const presentation::MailPresenter &presenter, MailCommands *commands);
    void begin();
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void closed();
    /// The records of mail that nobody can read need an owner (MAIL-6).
    void changeOwnerWanted(domain::UserId user);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    void renderMailbox(const presentation::MailDetails &details);
    void renderBackup(const presentation::MailDetails &details);
    void renderHistory(const std::vector<storage::MailBackup> &backups);
    void renderActions();

    std::unique_ptr<Ui::MailDetailsPanel> m_ui;
    const presentation::MailPresenter *m_presenter = nullptr;
    MailCommands *m_commands = nullptr;
    std::optional<presentation::MailDetails> m_details;
};

} // namespace views
