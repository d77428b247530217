// What can be done with mailboxes, as actions that the buttons, the menus and the shortcuts share.
#pragma once

#include "presentation/mail_actions.h"

#include <QAction>
#include <array>

namespace views {

class MailCommands : public QObject
{
    Q_OBJECT

public:
    explicit MailCommands(QObject *parent = nullptr);

    [[nodiscard]] QAction *lock() const { return m_lock; }
    [[nodiscard]] QAction *unlock() const { return m_unlock; }
    [[nodiscard]] QAction *backUp() const { return m_backUp; }
    [[nodiscard]] QAction *latest() const { return m_latest; }
    [[nodiscard]] QAction *read() const { return m_read; }
    [[nodiscard]] QAction *settings() const { return m_settings; }
    /// In the order of a menu.
    [[nodiscard]] std::array<QAction *, 6> all() const;

    /// `current` is whose mail is read and whose settings are shown; null: nobody.
    void judge(const presentation::MailActions &actions, const storage::MailUser *current);
    [[nodiscard]] const presentation::MailActions &judged() const { return m_judged; }
    /// Nothing can be done while another page is shown: nobody sees with whom.
    void setInSight(bool inSight);
    [[nodiscard]] bool isInSight() const { return m_inSight; }
    void retranslate();

    /// Why some cannot be used, each reason once.
    struct Refusal {
        QString what;
        QString why;
    };
    [[nodiscard]] std::vector<Refusal> refusals() const;

Q_SIGNALS:
    void changed();

private:
    void update();
    void set(QAction *action, const presentation::ActionAvailability &availability, const QString &rule);
    void setForCurrent(QAction *action, const QString &whyNot, const QString &rule);
    void enable(QAction *action, const QString &whyNot);

    QAction *m_lock;
    QAction *m_unlock;
    QAction *m_backUp;
    QAction *m_latest;
    QAction *m_read;
    QAction *m_settings;
    presentation::MailActions m_judged;
    std::optional<storage::MailUser> m_current;
    bool m_inSight = false;
};

} // namespace views
