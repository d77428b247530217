// The list of the page "Users", with its views, its search, its columns and what it says where it is empty.
#pragma once

#include "domain/result.h"
#include "views/message_bar.h"

#include <QTimer>
#include <memory>

namespace presentation {
class UserListModel;
struct UserListSummary;
} // namespace presentation

namespace views {

namespace Ui {
class UserListPane;
}
class ColumnChooser;
class UserActions;
class UserSelection;

class UserListPane : public QWidget
{
    Q_OBJECT

public:
    explicit UserListPane(QWidget *parent = nullptr);
    ~UserListPane() override;

    /// Once, before anything else; both are used as long as the pane lives.
    void show(presentation::UserListModel &model, UserActions &actions);

    [[nodiscard]] const UserSelection &selection() const { return *m_selection; }
    void select(domain::UserId user);
    void beginSearch();
    [[nodiscard]] QWidget *lastTabStop() const;
    void tell(std::function<Message()> wording);
    void tellFailure(const domain::Error &error);

    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    void selectionChanged();
    void detailsWanted();
    void activeCountChanged(qint64 count);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void orderTabs();
    void connectModel();
    void connectWidgets();
    void openMenu(const QPoint &position);
    void showView(int view);
    void showEverybody();
    void goToList(bool choosesFirst);
    void fulfilWish();

    void listLoaded();
    void listFailed(const domain::Error &error);
    void tellSlowness();
    void showSummary();
    void showListOrWhyItIsEmpty();
    void showSelection();
    void showActions();
    void retranslate();

    enum class List { NotYetRead, Read, Unreadable };

    std::unique_ptr<Ui::UserListPane> m_ui;
    presentation::UserListModel *m_model = nullptr;
    UserActions *m_actions = nullptr;
    UserSelection *m_selection = nullptr;
    ColumnChooser *m_columns = nullptr;
    std::unique_ptr<presentation::UserListSummary> m_summary; ///< none until it is known
    QTimer m_slow; ///< runs out where loading takes so long that it should be told
    List m_list = List::NotYetRead;
    domain::UserId m_wished; ///< to be selected once the list is there
};

} // namespace views
