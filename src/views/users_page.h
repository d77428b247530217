// The page "Users": the list, its views and its search, what can be done with the selected ones, and the details.
#pragma once

#include "domain/result.h"
#include "views/message_bar.h"

#include <QTimer>
#include <memory>

class QAction;

namespace presentation {
class UserDetailsPresenter;
class UserListModel;
struct UserListSummary;
} // namespace presentation

namespace views {

namespace Ui {
class UsersPage;
}
class ColumnChooser;
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
    void activeCountChanged(qint64 count);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void connectModel();
    void connectWidgets();
    void connectActions();
    void showContextMenu(const QPoint &position);
    void showView(int view);
    void find();
    void openDetails();
    void followSelection();
    void fulfilWish();

    void listLoaded();
    void showSummary();
    void showListOrWhyItIsEmpty();
    void showSelection();
    void showActions();
    void tellFailure(const domain::Error &error);
    void retranslate();

    std::unique_ptr<Ui::UsersPage> m_ui;
    presentation::UserListModel &m_model;
    presentation::UserDetailsPresenter &m_details;
    UserActions *m_actions;
    UserSelection *m_selection = nullptr;
    ColumnChooser *m_columns = nullptr;
    QAction *m_find;
    QAction *m_showDetails;
    std::unique_ptr<presentation::UserListSummary> m_summary; ///< none until it is known
    QTimer m_slow; ///< runs out where loading takes so long that it should be told

    domain::UserId m_wished; ///< to be selected once the list is there
};

} // namespace views
