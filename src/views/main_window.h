// The window: navigation at the left as in the CRM's setup, the page, menus, and who is signed in.
#pragma once

#include "domain/user.h"
#include "views/message_bar.h"
#include "views/theme.h"

#include <QMainWindow>
#include <memory>

class QStackedWidget;
class QToolButton;

namespace views {

class AuditPage;
class EmptyState;
class MailPage;
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

/// Pages that are made when they are first gone to. They stay their owner's.
struct LaterPages {
    std::function<AuditPage *()> makeAudit;
    std::function<MailPage *()> makeMail;
};

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Where pages are to be made: one that is moved from elsewhere is styled a second time.
    [[nodiscard]] QWidget *pages() const;
    /// The pages stay their owner's: once they are gone, nothing is open.
    void open(const OpenOrganisation &organisation, UsersPage *users, LaterPages later);
    /// Nothing is open: which file could not be, why, and what can be done.
    void showNothing(const QString &path, const std::function<QString()> &why);
    void showWorking(const std::function<QString()> &what);
    /// On the page of users.
    void tell(std::function<Message()> wording);
    void goToUsers();
    void goToAudit();
    void goToMail();
    [[nodiscard]] bool showsMail() const;

    void setLanguage(const QString &chosen); ///< "": as the system
    void setAppearance(Appearance appearance);

Q_SIGNALS:
    void importWanted();
    /// The operator's own mail settings.
    void ownMailWanted();
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
    void fillMailMenu();
    void goTo(int page);
    void chooseFile();
    void askForReset();
    void about();
    void showPlaceholder();

    std::unique_ptr<Ui::MainWindow> m_ui;
    QToolButton *m_operator;
    EmptyState *m_placeholder;
    OpenOrganisation m_organisation;
    QString m_path; ///< of what could not be opened
    std::function<QString()> m_why;
    bool m_isWorking = false;
    UsersPage *m_users = nullptr;
    AuditPage *m_audit = nullptr;
    MailPage *m_mail = nullptr;
    LaterPages m_later;
    qint64 m_activeUsers = -1; ///< not known yet
    qint64 m_mailUsers = -1;
};

} // namespace views
