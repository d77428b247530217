// Opens the dialogs of the mail add-on and joins them to the presenter; says what was done and what was refused.
#pragma once

#include "presentation/mail_presenter.h"
#include "presentation/password_store.h"
#include "views/message_bar.h"

#include <QPointer>

class QDialog;

namespace views {

class MailSettingsDialog;

class MailDialogs : public QObject
{
    Q_OBJECT

public:
    /// `window` is what the dialogs are modal to.
    MailDialogs(presentation::MailPresenter &presenter, presentation::PasswordStore store, QWidget *window);
    /// Closes them: none outlives the organisation it is about.
    ~MailDialogs() override;

    void changeLocks(presentation::MailLockAction action, const std::vector<domain::UserId> &users);
    /// Asks for the passwords, then starts.
    void backUp(const std::vector<domain::UserId> &users, bool isLatest);
    void showSettings(domain::UserId user);
    /// OPR-6: of a user that the page lists, or of anybody.
    void read(domain::UserId user, const domain::PersonName &name);

Q_SIGNALS:
    /// For the bar of the page: what was done, or why nothing could be.
    void told(const std::function<views::Message()> &wording);
    void changeOwnerWanted(domain::UserId user);

private:
    [[nodiscard]] bool isOpen() const;
    void askAboutCertificate(const presentation::MailRun &run, const mail::ServerCertificate &certificate);
    void openSettings(const storage::MailUser &user);
    void tellLocks(const presentation::MailLockReport &report);
    void tellBackups();

    presentation::MailPresenter &m_presenter;
    presentation::PasswordStore m_store;
    QWidget *m_window;
    QPointer<QDialog> m_dialog;
    QPointer<QDialog> m_reader;
    QPointer<QDialog> m_question; ///< about a certificate: comes whenever a server asks for it
    QPointer<MailSettingsDialog> m_settings;
};

} // namespace views
