// Between the page "Mail add-on users" and the work: the list, what may be done with whom, locks, one's own settings.
#pragma once

#include "presentation/mail_actions.h"
#include "presentation/mail_backups.h"
#include "presentation/mail_reading_presenter.h"
#include "presentation/mail_users_model.h"

namespace presentation {

/// What the details panel says about one mailbox.
struct MailDetails {
    storage::MailUser user;
    std::vector<storage::MailBackup> backups; ///< newest first
    QDateTime lockedAt;                       ///< invalid: not locked, or not known
    domain::UserId lockedBy;
    domain::PersonName lockedByName;
};

class MailPresenter : public QObject
{
    Q_OBJECT

public:
    MailPresenter(jobs::Jobs &jobs, const domain::Operator &who, bool isDemo, MailLine line, QObject *parent = nullptr);

    /// The page calls it when it is looked at; from then on what is committed is followed. Ends in loaded or failed.
    void open();
    [[nodiscard]] MailUsersModel &model() { return m_model; }
    [[nodiscard]] MailBackups &backups() { return m_backups; }
    [[nodiscard]] const domain::Operator &who() const { return m_who; }
    [[nodiscard]] bool isDemo() const { return m_isDemo; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] QDateTime now() const { return m_jobs.clock()(); }

    [[nodiscard]] MailActions judge(const std::vector<domain::UserId> &users) const;
    /// For the page that asks for passwords: what can be backed up now, with "Back up data" or "Latest backup".
    [[nodiscard]] std::vector<MailOrder> ordersFor(const std::vector<domain::UserId> &users, bool isLatest) const;
    /// Why the others of them can't be.
    [[nodiscard]] std::vector<MailLockResult> refusedOf(const std::vector<domain::UserId> &users, bool isLatest) const;

    /// Ends in detailsRead, newest wins.
    void follow(domain::UserId user);
    /// One after the other, those that are refused too. Ends in lockingDone.
    void changeLocks(MailLockAction action, const std::vector<domain::UserId> &users);
    /// Ends in settingsRead or settingsFailed.
    void readSettings(domain::UserId user);
    /// MAIL-1, MAIL-2, MAIL-8. Ends in settingsSaved or settingsRefused.
    void saveSettings(const domain::MailSettings &settings);
    /// For one reader of backed-up mail.
    [[nodiscard]] std::unique_ptr<MailReadingPresenter> reading() const;

Q_SIGNALS:
    void loaded();
    void failed(const domain::Error &error);
    void detailsRead(const presentation::MailDetails &details);
    void detailsCleared();
    void lockingDone(const presentation::MailLockReport &report);
    void settingsRead(const storage::MailUser &user);
    void settingsFailed(const domain::Error &error);
    void settingsSaved();
    void settingsRefused(const domain::Error &error);

private:
    void read();
    void readDetails();
    void changeNextLock();
    void committed(jobs::Topics topics);

    jobs::Jobs &m_jobs;
    domain::Operator m_who;
    bool m_isDemo;
    MailBackups m_backups;
    MailUsersModel m_model;
    QTimeZone m_zone;
    bool m_isOpen = false;
    int m_request = 0;
    domain::UserId m_followed;
    int m_detailsRequest = 0;
    std::vector<domain::UserId> m_toLock;
    MailLockReport m_locking;
};

} // namespace presentation
