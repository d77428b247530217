#include "views/main_window.h"

#include "presentation/wording.h"
#include "ui_main_window.h"
#include "views/audit_page.h"
#include "views/empty_state.h"
#include "views/mail_commands.h"
#include "views/mail_page.h"
#include "views/users_page.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

namespace views {

namespace wording = presentation::wording;

namespace {

enum PageNumber { UsersPageNumber, MailPageNumber, AuditPageNumber };

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent), m_ui(std::make_unique<Ui::MainWindow>()), m_operator(new QToolButton(this)),
      m_placeholder(new EmptyState(this))
{
    m_ui->setupUi(this);
    setMinimumSize(scaled(900), scaled(600));
    resize(scaled(1280), scaled(800));
    m_ui->navigationColumn->setContentsMargins(scaled(8), scaled(12), scaled(8), scaled(12));
    m_ui->navigationFrame->setFixedWidth(scaled(212));
    m_ui->pages->addWidget(m_placeholder);
    m_operator->setObjectName(u"signedInButton"_qs);
    m_operator->setProperty("look", u"account"_qs);
    m_operator->setPopupMode(QToolButton::InstantPopup);
    auto *account = new QMenu(m_operator);
    account->addAction(m_ui->ownMailAction);
    m_operator->setMenu(account);
    m_ui->menuBar->setCornerWidget(m_operator);
    for (QAction *const action :
         {m_ui->systemLanguageAction, m_ui->englishAction, m_ui->japaneseAction, m_ui->frenchAction,
          m_ui->systemAppearanceAction, m_ui->lightAction, m_ui->darkAction}) {
        auto *menu = m_ui->languageMenu->actions().contains(action) ? m_ui->languageMenu : m_ui->appearanceMenu;
        auto *group = menu->findChild<QActionGroup *>();
        (group != nullptr ? group : new QActionGroup(menu))->addAction(action);
    }
    m_ui->englishAction->setData(u"en"_qs);
    m_ui->japaneseAction->setData(u"ja"_qs);
    m_ui->frenchAction->setData(u"fr"_qs);
    m_ui->systemAppearanceAction->setData(int(Appearance::System));
    m_ui->lightAction->setData(int(Appearance::Light));
    m_ui->darkAction->setData(int(Appearance::Dark));

    connect(m_ui->newFromCsvAction, &QAction::triggered, this, &MainWindow::importWanted);
    connect(m_ui->openAction, &QAction::triggered, this, &MainWindow::chooseFile);
    connect(m_ui->openDemoAction, &QAction::triggered, this, &MainWindow::demoWanted);
    connect(m_ui->resetDemoAction, &QAction::triggered, this, &MainWindow::askForReset);
    connect(m_ui->quitAction, &QAction::triggered, this, &MainWindow::close);
    connect(m_ui->usersPageAction, &QAction::triggered, this, &MainWindow::goToUsers);
    connect(m_ui->auditPageAction, &QAction::triggered, this, &MainWindow::goToAudit);
    connect(m_ui->mailPageAction, &QAction::triggered, this, &MainWindow::goToMail);
    connect(m_ui->ownMailAction, &QAction::triggered, this, &MainWindow::ownMailWanted);
    connect(m_ui->aboutAction, &QAction::triggered, this, &MainWindow::about);
    connect(m_ui->languageMenu, &QMenu::triggered, this,
            [this](const QAction *action) { Q_EMIT languageChosen(action->data().toString()); });
    connect(m_ui->appearanceMenu, &QMenu::triggered, this, [this](const QAction *action) {
        Q_EMIT appearanceChosen(static_cast<Appearance>(action->data().toInt()));
    });
    connect(m_ui->navigation, &Navigation::pageChosen, this, &MainWindow::goTo);
    connect(m_placeholder, &EmptyState::actionTriggered, this, &MainWindow::demoWanted);
    retranslate();
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::pages() const
{
    return m_ui->pages;
}

void MainWindow::open(const OpenOrganisation &organisation, UsersPage *users, LaterPages later)
{
    m_organisation = organisation;
    m_users = users;
    m_later = std::move(later);
    m_activeUsers = -1;
    m_mailUsers = -1;
    m_ui->pages->addWidget(users);
    connect(users, &UsersPage::activeCountChanged, this, [this](qint64 count) {
        m_activeUsers = count;
        fillNavigation();
    });
    // A page that goes with its organisation leaves no pointer behind.
    connect(users, &QObject::destroyed, this, [this] {
        m_users = nullptr;
        m_later = {};
    });
    retranslate();
    goToUsers();
    m_ui->navigation->setCurrent(UsersPageNumber);
}

void MainWindow::showNothing(const QString &path, const std::function<QString()> &why)
{
    m_isWorking = false;
    m_path = path;
    m_why = why;
    showPlaceholder();
}

void MainWindow::showWorking(const std::function<QString()> &what)
{
    m_isWorking = true;
    m_why = what;
    showPlaceholder();
}

void MainWindow::showPlaceholder()
{
    m_organisation = {};
    m_ui->pages->setCurrentWidget(m_placeholder);
    retranslate();
}

void MainWindow::tell(std::function<Message()> wording)
{
    if (m_users != nullptr)
        m_users->tell(std::move(wording));
}

void MainWindow::goToUsers()
{
    if (m_users == nullptr)
        return;
    m_ui->pages->setCurrentWidget(m_users);
    m_ui->navigation->setCurrent(UsersPageNumber);
    fillMenus();
}

void MainWindow::goToAudit()
{
    if (m_users == nullptr)
        return;
    if (m_audit == nullptr) {
        m_audit = m_later.makeAudit();
        m_ui->pages->addWidget(m_audit);
        connect(m_audit, &QObject::destroyed, this, [this] { m_audit = nullptr; });
    }
    m_ui->pages->setCurrentWidget(m_audit);
    m_ui->navigation->setCurrent(AuditPageNumber);
    fillMenus();
}

void MainWindow::goToMail()
{
    if (m_users == nullptr)
        return;
    if (m_mail == nullptr) {
        m_mail = m_later.makeMail();
        m_ui->pages->addWidget(m_mail);
        connect(m_mail, &QObject::destroyed, this, [this] { m_mail = nullptr; });
        connect(m_mail, &MailPage::countChanged, this, [this](qint64 count) {
            m_mailUsers = count;
            fillNavigation();
        });
    }
    m_ui->pages->setCurrentWidget(m_mail);
    m_ui->navigation->setCurrent(MailPageNumber);
    fillMenus();
}

bool MainWindow::showsMail() const
{
    return m_mail != nullptr && m_ui->pages->currentWidget() == m_mail;
}

void MainWindow::goTo(int page)
{
    if (page == AuditPageNumber)
        goToAudit();
    else if (page == MailPageNumber)
        goToMail();
    else
        goToUsers();
}

void MainWindow::setLanguage(const QString &chosen)
{
    for (QAction *action : m_ui->languageMenu->actions())
        action->setChecked(action->data().toString() == chosen);
}

void MainWindow::setAppearance(Appearance appearance)
{
    for (QAction *action : m_ui->appearanceMenu->actions())
        action->setChecked(action->data().toInt() == int(appearance));
}

void MainWindow::retranslate()
{
    m_ui->retranslateUi(this);
    const bool isOpen = m_users != nullptr && !m_organisation.name.isEmpty();
    if (isOpen) {
        //: Title of the window; %1 is the name of the organisation.
        const QString title = m_organisation.isDemo ? tr("Handover — %1 (demo organisation)") : tr("Handover — %1");
        setWindowTitle(title.arg(m_organisation.name));
        const QString name = wording::name(m_organisation.operatorName, m_organisation.who);
        //: Who works at the console; at the right of the menu bar.
        m_operator->setText(m_organisation.isSuperAdmin ? tr("Operator: %1 · Super admin").arg(name)
                                                        : tr("Operator: %1").arg(name));
    } else {
        setWindowTitle(u"Handover"_qs);
        m_operator->setText({});
    }
    m_operator->setVisible(isOpen);
    m_ui->menuBar->setCornerWidget(m_operator); // anew: the bar keeps the width it had
    m_ui->resetDemoAction->setEnabled(isOpen && m_organisation.isDemo);
    m_ui->resetDemoAction->setToolTip(isOpen && m_organisation.isDemo ? QString()
                                                                      : tr("Only the demo organisation can be reset."));
    m_ui->navigation->setAccessibleName(tr("Settings"));
    if (m_why && m_isWorking)
        m_placeholder->tell(u"hourglass"_qs, m_why(), {});
    else if (m_why)
        m_placeholder->tell(u"database"_qs, tr("“%1” could not be opened").arg(QFileInfo(m_path).fileName()),
                            m_why() + u'\n' + QDir::toNativeSeparators(m_path), tr("Open the demo organisation"));
    fillNavigation();
    fillMenus();
}

void MainWindow::fillNavigation()
{
    std::vector<Navigation::Entry> entries;
    if (m_users != nullptr) {
        //: A section of the navigation; the CRM's own name for these settings.
        const QString permissions = tr("Users & Permissions");
        entries.push_back({-1, {}, permissions, {}});
        const auto count = m_activeUsers < 0 ? std::nullopt : std::optional(m_activeUsers);
        entries.push_back({UsersPageNumber, u"users"_qs, tr("Users"), count});
        const auto mailCount = m_mailUsers < 0 ? std::nullopt : std::optional(m_mailUsers);
        entries.push_back({MailPageNumber, u"mail"_qs, tr("Mail add-on users"), mailCount});
        //: A section of the navigation: what belongs to taking people out.
        const QString offboarding = tr("Offboarding");
        entries.push_back({-1, {}, offboarding, {}});
        entries.push_back({AuditPageNumber, u"scroll-text"_qs, tr("Audit log"), {}});
    }
    m_ui->navigation->setEntries(entries);
}

void MainWindow::fillMenus()
{
    m_ui->editMenu->clear();
    m_ui->usersMenu->clear();
    m_ui->mailMenu->clear();
    m_ui->offboardingMenu->clear();
    const bool isOpen = m_users != nullptr;
    for (QAction *action : {m_ui->usersPageAction, m_ui->mailPageAction, m_ui->auditPageAction, m_ui->ownMailAction})
        action->setEnabled(isOpen);
    for (QMenu *menu : {m_ui->editMenu, m_ui->usersMenu, m_ui->mailMenu, m_ui->offboardingMenu})
        menu->menuAction()->setEnabled(isOpen);
    if (!isOpen)
        return;
    const bool isAudit = m_audit != nullptr && m_ui->pages->currentWidget() == m_audit;
    if (isAudit)
        m_ui->editMenu->addAction(m_audit->findAction());
    else
        m_ui->editMenu->addAction(showsMail() ? m_mail->findAction() : m_users->findAction());
    for (QAction *details : {m_users->detailsAction(), m_mail == nullptr ? nullptr : m_mail->detailsAction()}) {
        if (details != nullptr)
            m_ui->viewMenu->removeAction(details);
    }
    m_ui->viewMenu->addAction(showsMail() ? m_mail->detailsAction() : m_users->detailsAction());
    fillMailMenu();
    m_ui->usersMenu->addActions({m_users->activateAction(), m_users->deactivateAction()});
    m_ui->usersMenu->addSeparator();
    m_ui->usersMenu->addAction(m_users->deleteAction());
    m_ui->offboardingMenu->addActions({m_users->migrateAction(), m_users->changeOwnerAction()});
    for (QMenu *menu : {m_ui->fileMenu, m_ui->usersMenu, m_ui->mailMenu, m_ui->offboardingMenu})
        menu->setToolTipsVisible(true);
}

void MainWindow::fillMailMenu()
{
    QMenu *menu = m_ui->mailMenu;
    menu->addAction(m_ui->mailPageAction);
    menu->addAction(m_ui->ownMailAction);
    if (m_mail == nullptr)
        return;
    const MailCommands &commands = m_mail->commands();
    menu->addSeparator();
    menu->addActions({commands.lock(), commands.unlock()});
    menu->addSeparator();
    menu->addActions({commands.backUp(), commands.latest()});
    menu->addSeparator();
    menu->addActions({commands.read(), commands.settings()});
}

void MainWindow::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open an organisation"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Handover organisations (*.handover)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openWanted);
    dialog->open();
}

void MainWindow::askForReset()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Reset the demo"),
                                tr("Put the demo organisation back as it was at first?"), QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"resetDemoBox"_qs);
    box->setInformativeText(tr("Everything done in it is lost, its audit log too. No other organisation is touched."));
    QPushButton *reset = box->addButton(tr("Reset the demo"), QMessageBox::DestructiveRole);
    reset->setObjectName(u"resetButton"_qs);
    reset->setProperty("look", u"dangerFilled"_qs);
    QPushButton *cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    cancel->setObjectName(u"cancelButton"_qs);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    connect(reset, &QPushButton::clicked, this, &MainWindow::demoResetWanted);
    box->open();
}

void MainWindow::about()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Handover"), u"Handover " HANDOVER_VERSION ""_qs,
                                QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("Takes people out of a CRM without losing what they owned: see what will happen, do exactly that, prove "
           "it.\n\nMIT licence. Icons: Lucide, ISC licence. Made with Qt, LGPL."));
    box->addButton(tr("Close"), QMessageBox::AcceptRole)->setObjectName(u"closeButton"_qs);
    box->open();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT closing();
    event->accept();
}

} // namespace views
