// The panel at the right of the list: who the current user is, what they own, what names them, what can be done.
#pragma once

#include "presentation/user_details.h"

#include <QFrame>
#include <memory>
#include <optional>

class QPushButton;
class QVBoxLayout;

namespace views {

namespace Ui {
class UserDetailsPanel;
}
class UserActions;
class UserFacts;

class UserDetailsPanel : public QFrame
{
    Q_OBJECT

public:
    explicit UserDetailsPanel(QWidget *parent = nullptr);
    ~UserDetailsPanel() override;

    /// `now` is what "today" is told by.
    void show(const presentation::UserDetails &details, const QDateTime &now);
    void showNobody();
    void setActions(UserActions *actions);
    /// Goes to what can be read; a focus proxy would let Tab jump here from before the list.
    void begin();
    /// Tab goes on here after `before`.
    void continueTabOrder(QWidget *before);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void closed();
    /// The backed-up mail of the user who is shown.
    void mailWanted(domain::UserId user, const domain::PersonName &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    void renderMail();
    void renderHead(const presentation::UserDetails &details);
    UserFacts *facts();
    void renderActions();

    std::unique_ptr<Ui::UserDetailsPanel> m_ui;
    UserFacts *m_facts = nullptr; ///< of the stack, once somebody was chosen
    UserActions *m_actions = nullptr;
    QPushButton *m_mailButton = nullptr;
    std::optional<presentation::UserDetails> m_details;
    QDateTime m_now;
};

} // namespace views
