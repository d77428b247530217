// The window: navigation at the left as in the CRM's setup, the page, menus, and who is signed in.
#pragma once

#include "domain/user.h"
#include "views/message_bar.h"
#include "views/theme.h"

#include <QMainWindow>
#include <memory>

class QLabel;
class QStackedWidget;

namespace views {

class AuditPage;
class EmptyState;
class UsersPage;

namespace Ui {
class MainWindow;
}

/// Which organisation is open, and who works at it.
struct OpenOrganisation {
    QString name;
    bool isDemo = false;
    domain::UserId who;
    domain::PersonName operatorName;
    bool isSuperAdmin = false;
};

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Where pages are to be made: one that is moved from elsewhere is styled a second time.
    [[nodiscard]] QWidget *pages() const;
    /// The pages stay their owner's: once they are gone, nothing is open. That of the audit log is made when it is first
    /// gone to.
    void open(const OpenOrganisation &organisation, UsersPage *users, std::function<AuditPage *()> makeAudit);
    /// Nothing is open: which file could not be, why, and what can be done.
    void showNothing(const QString &path, const std::function<QString()> &why);
    void showWorking(const std::function<QString()> &what);
    /// On the page of users.
    void tell(std::function<Message()> wording);
    void goToUsers();
    void goToAudit();

    void setLanguage(const QString &chosen); ///< "": as the system
    void setAppearance(Appearance appearance);

Q_SIGNALS:
    void importWanted();
    void openWanted(const QString &path);
    void demoWanted();
    void demoResetWanted();
    void languageChosen(const QString &language); ///< "": as the system
    void appearanceChosen(views::Appearance appearance);
    void closing();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void retranslate();
    void fillNavigation();
    void fillMenus();
    void chooseFile();
    void askForReset();
    void about();
    void showPlaceholder();

    std::unique_ptr<Ui::MainWindow> m_ui;
    QLabel *m_operator;
    EmptyState *m_placeholder;
    OpenOrganisation m_organisation;
    QString m_path; ///< of what could not be opened
    std::function<QString()> m_why;
    bool m_isWorking = false;
    UsersPage *m_users = nullptr;
    AuditPage *m_audit = nullptr;
    std::function<AuditPage *()> m_makeAudit;
    qint64 m_activeUsers = -1; ///< not known yet
};

} // namespace views
