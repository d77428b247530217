#include "app/mail_room.h"

#include "app/password_keeper.h"
#include "demo/mail_server.h"
#include "jobs/jobs.h"
#include "mail/backup.h"
#include "presentation/mail_presenter.h"
#include "views/mail_dialogs.h"
#include "views/mail_page.h"

namespace app {

using views::MailDialogs;
using views::MailPage;

namespace {

std::unique_ptr<demo::MailServer> demoServerOf(const OpenedFile &file)
{
    if (!file.organisation.isDemo)
        return nullptr;
    auto server = demo::MailServer::start(file.path);
    return server ? std::move(*server) : nullptr; // a backup then says that its server can't be reached
}

mail::Pop3Options optionsFor(const demo::MailServer *demoServer)
{
    mail::Pop3Options options;
    if (demoServer != nullptr) {
        options.connectHost = u"127.0.0.1"_qs;
        options.connectPort = demoServer->port();
        options.connectsFor = demo::mailHost.toString(); // a mailbox on another server is a real one
    }
    return options;
}

presentation::MailLine lineTo(const jobs::Jobs &jobs, const domain::Operator &who, const mail::Pop3Options &options)
{
    presentation::MailLine line;
    line.backUp = [path = jobs.path(), clock = jobs.clock(), who, options](
                      const mail::BackupOrder &order, const mail::BackupReport &report, const std::stop_token &stop) {
        return mail::backUp(path, who, order, options, clock, report, stop);
    };
    line.certificateOf = [options](const domain::MailServer &server, const std::stop_token &stop) {
        return mail::certificateOf(server, options, stop);
    };
    return line;
}

} // namespace

MailRoom::MailRoom(jobs::Jobs &jobs, const OpenedFile &file, views::MainWindow &window)
    : m_window(window), m_who(file.who.id), m_demoServer(demoServerOf(file)),
      m_presenter(std::make_unique<presentation::MailPresenter>(
          jobs, file.who, file.organisation.isDemo, lineTo(jobs, file.who, optionsFor(m_demoServer.get())))),
      m_dialogs(std::make_unique<MailDialogs>(*m_presenter, passwordKeeper(), &window))
{
    connect(m_dialogs.get(), &MailDialogs::told, this, &MailRoom::tell);
    connect(m_dialogs.get(), &MailDialogs::changeOwnerWanted, this, &MailRoom::changeOwnerWanted);
}

MailRoom::~MailRoom() = default;

MailPage *MailRoom::page(const QByteArray &state)
{
    if (m_page)
        return m_page.get();
    m_page = std::make_unique<MailPage>(*m_presenter, m_window.pages());
    m_page->restoreState(state);
    connect(m_page.get(), &MailPage::lockWanted, m_dialogs.get(), &MailDialogs::changeLocks);
    connect(m_page.get(), &MailPage::backUpWanted, m_dialogs.get(), &MailDialogs::backUp);
    connect(m_page.get(), &MailPage::settingsWanted, m_dialogs.get(), &MailDialogs::showSettings);
    connect(m_page.get(), &MailPage::readWanted, this, [this](domain::UserId user) {
        if (const storage::MailUser *listed = m_presenter->model().user(user))
            m_dialogs->read(user, listed->name);
    });
    connect(m_page.get(), &MailPage::changeOwnerWanted, this, &MailRoom::changeOwnerWanted);
    return m_page.get();
}

void MailRoom::showOwnSettings()
{
    m_dialogs->showSettings(m_who);
}

void MailRoom::read(domain::UserId user, const domain::PersonName &name)
{
    m_dialogs->read(user, name);
}

void MailRoom::tell(const std::function<views::Message()> &wording)
{
    if (m_window.showsMail())
        m_page->tell(wording);
    else
        m_window.tell(wording);
}

} // namespace app
