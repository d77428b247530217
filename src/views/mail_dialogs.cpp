#include "views/mail_dialogs.h"

#include "presentation/mail_wording.h"
#include "presentation/wording.h"
#include "views/mail_certificate_dialog.h"
#include "views/mail_password_dialog.h"
#include "views/mail_reader_dialog.h"
#include "views/mail_settings_dialog.h"
#include "views/messages.h"

#include <algorithm>

namespace views {

namespace wording = presentation::wording;
using domain::UserId;
using presentation::MailBackups;
using presentation::MailLockAction;
using presentation::MailLockReport;
using presentation::MailPresenter;
using presentation::MailRun;
using presentation::RunState;

namespace {

Message lockMessage(const MailLockReport &report)
{
    QStringList failures;
    for (const presentation::MailLockResult &result : report.results) {
        if (!result.done)
            failures << sentence(result.done.error(), wording::nameInSentence(result.name, result.user));
    }
    return Message{
        failures.isEmpty() ? Message::Kind::Good : Message::Kind::Warning, wording::lockResult(report), failures, {}};
}

} // namespace

MailDialogs::MailDialogs(MailPresenter &presenter, presentation::PasswordStore store, QWidget *window)
    : QObject(window), m_presenter(presenter), m_store(std::move(store)), m_window(window)
{
    connect(&presenter, &MailPresenter::lockingDone, this, &MailDialogs::tellLocks);
    connect(&presenter, &MailPresenter::settingsRead, this, &MailDialogs::openSettings);
    connect(&presenter, &MailPresenter::settingsFailed, this, [this](const domain::Error &error) {
        Q_EMIT told([error] { return Message{Message::Kind::Warning, sentence(error), {}, {}}; });
    });
    connect(&presenter, &MailPresenter::settingsSaved, this, [this] {
        if (m_settings)
            m_settings->accept();
        Q_EMIT told([] { return Message{Message::Kind::Good, tr("Your mail settings are saved."), {}, {}}; });
    });
    connect(&presenter, &MailPresenter::settingsRefused, this, [this](const domain::Error &error) {
        if (m_settings)
            m_settings->showRefusal(error);
    });
    connect(&presenter.backups(), &MailBackups::certificateWanted, this, &MailDialogs::askAboutCertificate);
    connect(&presenter.backups(), &MailBackups::ended, this, &MailDialogs::tellBackups);
}

MailDialogs::~MailDialogs()
{
    delete m_question;
    delete m_dialog;
    delete m_reader;
}

bool MailDialogs::isOpen() const
{
    return (m_dialog && m_dialog->isVisible()) || (m_reader && m_reader->isVisible());
}

void MailDialogs::changeLocks(MailLockAction action, const std::vector<UserId> &users)
{
    m_presenter.changeLocks(action, users);
}

void MailDialogs::backUp(const std::vector<UserId> &users, bool isLatest)
{
    PasswordQuestion question{m_presenter.ordersFor(users, isLatest), m_presenter.refusedOf(users, isLatest), isLatest,
                              m_presenter.isDemo()};
    if (isOpen() || question.orders.empty())
        return;
    auto *dialog = new MailPasswordDialog(std::move(question), m_store, m_window);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MailPasswordDialog::startWanted, &m_presenter.backups(), &MailBackups::start);
    dialog->open();
}

void MailDialogs::showSettings(UserId user)
{
    m_presenter.readSettings(user);
}

void MailDialogs::openSettings(const storage::MailUser &user)
{
    if (isOpen())
        return;
    auto *dialog = new MailSettingsDialog(user, m_presenter.who(), m_window);
    m_dialog = dialog;
    m_settings = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MailSettingsDialog::saveWanted, &m_presenter, &MailPresenter::saveSettings);
    dialog->open();
}

void MailDialogs::read(UserId user, const domain::PersonName &name)
{
    if (isOpen())
        return;
    storage::MailFilter filter;
    filter.mailbox = user;
    const auto title = [user, name] { return tr("Backed-up mail of %1").arg(wording::nameInSentence(name, user)); };
    auto *dialog = new MailReaderDialog(m_presenter.reading(), filter, title, m_window);
    m_reader = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MailDialogs::askAboutCertificate(const MailRun &run, const mail::ServerCertificate &certificate)
{
    auto *dialog = new MailCertificateDialog(run, certificate, m_presenter.zone(), m_presenter.now(), m_window);
    m_question = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &m_presenter.backups(),
            [this, certificate] { m_presenter.backups().acceptCertificate(certificate); });
    connect(dialog, &QDialog::rejected, &m_presenter.backups(), &MailBackups::refuseCertificate);
    dialog->open();
}

void MailDialogs::tellLocks(const MailLockReport &report)
{
    Q_EMIT told([report] { return lockMessage(report); });
}

void MailDialogs::tellBackups()
{
    const std::vector<MailRun> runs = m_presenter.backups().runs();
    Q_EMIT told([dialogs = QPointer(this), runs] {
        const auto isDone = [](const MailRun &run) { return run.state == RunState::Completed; };
        const auto done = int(std::count_if(runs.begin(), runs.end(), isDone));
        const auto textOf = [&isDone, &runs](const MailRun &run) {
            const QString name = wording::nameInSentence(run.name, run.user);
            if (!isDone(run))
                return sentence(run.why, name);
            return runs.size() == 1 ? wording::backupCounts(run.result) : wording::backupCountsInShort(run.result);
        };
        const auto unreadable =
            std::find_if(runs.begin(), runs.end(), [](const MailRun &run) { return run.result.unreadable > 0; });
        Message message;
        message.kind = done == int(runs.size()) ? Message::Kind::Good : Message::Kind::Warning;
        if (runs.size() == 1) {
            const MailRun &only = runs.front();
            const QString name = wording::nameInSentence(only.name, only.user);
            QString text = tr("The backup of %1’s mail did not complete. %2");
            if (done == 1)
                text = tr("The mail of %1 is backed up. %2");
            else if (only.state == RunState::Cancelled)
                text = tr("The backup of %1’s mail was stopped. What came before is kept: start again, and it goes on "
                          "from there.");
            message.text = only.state == RunState::Cancelled ? text.arg(name) : text.arg(name, textOf(only));
            if (done == 1)
                message.ways.push_back({tr("Read the mail"), [dialogs, user = only.user, person = only.name] {
                                            if (dialogs)
                                                dialogs->read(user, person);
                                        }});
        } else {
            message.text =
                tr("%Ln of %1 mailboxes are backed up. What belongs to no CRM record was left alone.", nullptr, done)
                    .arg(wording::number(qint64(runs.size())));
            for (const MailRun &run : runs)
                //: one of several mailboxes: whose, and how its backup ended
                message.items << tr("%1: %2", "backup").arg(wording::name(run.name, run.user), textOf(run));
        }
        if (unreadable != runs.end()) {
            message.items << wording::unreadableMail(unreadable->result.unreadable);
            message.ways.push_back({tr("Mass change owner…"), [dialogs, user = unreadable->user] {
                                        if (dialogs)
                                            Q_EMIT dialogs->changeOwnerWanted(user);
                                    }});
        }
        return message;
    });
}

} // namespace views
