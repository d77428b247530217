// The page "Mail add-on users" (spec §4): the list, what can be done with whom, how backups run, the chosen mailbox.
#pragma once

#include "presentation/mail_presenter.h"
#include "views/message_bar.h"

#include <memory>

class QAction;

namespace views {

namespace Ui {
class MailPage;
}
class ColumnChooser;
class MailCommands;

class MailPage : public QWidget
{
    Q_OBJECT

public:
    /// The presenter is used as long as the page lives.
    explicit MailPage(presentation::MailPresenter &presenter, QWidget *parent = nullptr);
    ~MailPage() override;

    void tell(std::function<Message()> wording);
    /// Where the list hides the user, its view and search give way.
    void select(domain::UserId user);
    [[nodiscard]] const MailCommands &commands() const { return *m_commands; }
    [[nodiscard]] QAction *findAction() const { return m_find; }
    [[nodiscard]] QAction *detailsAction() const { return m_showDetails; }

    /// Columns, tabs, details.
    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

Q_SIGNALS:
    void countChanged(qint64 users);
    void lockWanted(presentation::MailLockAction action, const std::vector<domain::UserId> &users);
    void backUpWanted(const std::vector<domain::UserId> &users, bool isLatest);
    void readWanted(domain::UserId user);
    void settingsWanted(domain::UserId user);
    void changeOwnerWanted(domain::UserId user);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void connectPresenter();
    void connectWidgets();
    void connectCommands();
    void orderTabs();
    void showTabs();
    void showListOrWhyItIsEmpty();
    void showSelection();
    void bringSelectionBack();
    void openMenu();
    void openDetails();
    void showEverybody();
    void retranslate();
    [[nodiscard]] domain::UserId current() const;
    /// Those that are ticked, or else those that are selected.
    [[nodiscard]] std::vector<domain::UserId> chosen() const;

    std::unique_ptr<Ui::MailPage> m_ui;
    presentation::MailPresenter &m_presenter;
    MailCommands *m_commands;
    ColumnChooser *m_columns = nullptr;
    QAction *m_find;
    QAction *m_showDetails;
    std::vector<domain::UserId> m_selected; ///< kept when the list is read anew
    domain::UserId m_current;
    bool m_isArranging = false;
    bool m_isRead = false;
};

} // namespace views
