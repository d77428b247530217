// The page "Users": the list, the details of the one who is chosen, and what can be done with those selected.
#pragma once

#include "domain/result.h"
#include "domain/user.h"
#include "views/message_bar.h"

#include <memory>

class QAction;

namespace presentation {
class UserDetailsPresenter;
class UserListModel;
} // namespace presentation

namespace views {

namespace Ui {
class UsersPage;
}
class UserActions;
class UserSelection;

class UsersPage : public QWidget
{
    Q_OBJECT

public:
    /// Both are used as long as the page lives.
    UsersPage(presentation::UserListModel &model, presentation::UserDetailsPresenter &details,
              QWidget *parent = nullptr);
    ~UsersPage() override;

    /// In the page's message bar; `wording` is asked again when the language changes.
    void tell(std::function<Message()> wording);
    /// Reveals and selects; where the view or the search hides the user, they give way.
    void select(domain::UserId user);

    [[nodiscard]] QAction *deleteAction() const;
    [[nodiscard]] QAction *deactivateAction() const;
    [[nodiscard]] QAction *activateAction() const;
    [[nodiscard]] QAction *migrateAction() const;
    [[nodiscard]] QAction *changeOwnerAction() const;
    [[nodiscard]] QAction *findAction() const { return m_find; }
    /// Checkable: whether the details panel is shown.
    [[nodiscard]] QAction *detailsAction() const { return m_showDetails; }

    /// Columns, sort, view, and the details panel.
    [[nodiscard]] QByteArray saveState() const;
    /// False, and nothing is changed, where the state is of another version.
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    void deleteWanted(domain::UserId user);
    void deactivateWanted(const std::vector<domain::UserId> &users);
    void activateWanted(const std::vector<domain::UserId> &users);
    void migrateWanted(domain::UserId user);
    void changeOwnerWanted(domain::UserId user);
    void mailWanted(domain::UserId user, const domain::PersonName &name);
    void activeCountChanged(qint64 count);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectDetails();
    void connectActions();
    void openDetails();
    void retranslate();
    [[nodiscard]] const UserSelection &selection() const;

    std::unique_ptr<Ui::UsersPage> m_ui;
    presentation::UserListModel &m_model;
    presentation::UserDetailsPresenter &m_details;
    UserActions *m_actions;
    QAction *m_find;
    QAction *m_showDetails;
};

} // namespace views
