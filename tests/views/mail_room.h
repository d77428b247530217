// The page of the mail add-on with its dialogs, on an organisation of the test's own; what reaches a server is the test's.
#pragma once

#include "jobs/jobs.h"
#include "presentation/mail_presenter.h"
#include "support/test_organisation.h"
#include "views/mail_dialogs.h"
#include "views/mail_page.h"
#include "views/theme.h"

#include <QDialog>
#include <QTest>

class MailRoom
{
public:
    MailRoom();
    ~MailRoom();

    /// POP3, shared by record, of the super admin's domain.
    domain::UserId addMailUser(const QString &last, const QString &first, domain::UserStatus status,
                               const std::function<void(domain::MailSettings &)> &change = {}, bool isLocked = false);
    void completeBackup(domain::UserId user, qint64 matched, qint64 unmatched, qint64 unreadable = 0);
    /// Once the organisation is as the test wants it; the list has been read.
    void open(const domain::Operator &who);

    template <class T>
    T *part(const char *name) const
    {
        T *found = window->findChild<T *>(QLatin1String(name));
        if (found == nullptr)
            qFatal("%s is missing", name);
        return found;
    }
    [[nodiscard]] int rowOf(domain::UserId user) const;
    [[nodiscard]] QString cell(domain::UserId user, int column) const;
    void choose(domain::UserId user);
    void tick(domain::UserId user);
    void press(const char *button, const QWidget *in = nullptr);
    [[nodiscard]] bool isOffered(const char *button) const;
    [[nodiscard]] QDialog *opened(const char *name) const;
    [[nodiscard]] QString bar() const;
    [[nodiscard]] QString panelWords() const;
    [[nodiscard]] bool isLocked(domain::UserId user);

    support::TestOrganisation organisation;
    views::Theme theme;
    std::unique_ptr<QWidget> window;
    std::unique_ptr<jobs::Jobs> jobs;
    std::unique_ptr<presentation::MailPresenter> presenter;
    std::unique_ptr<views::MailDialogs> dialogs;
    views::MailPage *page = nullptr;
    presentation::MailLine line;
    presentation::PasswordStore store;
    QHash<QString, QString> kept; ///< by the store
    bool storeIsReachable = true;
};
