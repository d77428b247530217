// What can be done with the selected users, as actions that the buttons, the menus and the shortcuts share.
#pragma once

#include "presentation/user_details_presenter.h"

#include <QAction>
#include <array>

namespace views {

class UserActions : public QObject
{
    Q_OBJECT

public:
    explicit UserActions(QObject *parent = nullptr);

    [[nodiscard]] QAction *deletion() const { return m_deletion; }
    [[nodiscard]] QAction *deactivation() const { return m_deactivation; }
    [[nodiscard]] QAction *activation() const { return m_activation; }
    [[nodiscard]] QAction *migration() const { return m_migration; }
    [[nodiscard]] QAction *changeOwner() const { return m_changeOwner; }
    /// In the order of a menu.
    [[nodiscard]] std::array<QAction *, 5> all() const;

    void judge(const presentation::SelectionActions &actions);
    [[nodiscard]] const presentation::SelectionActions &judged() const { return m_judged; }
    /// Nothing can be done while another page is shown: nobody sees with whom.
    void setInSight(bool inSight);
    void retranslate();

    /// Activating is offered to those who could be activated but for a rule, deactivating to the others.
    [[nodiscard]] bool offersActivation() const;
    [[nodiscard]] bool offersDeactivation() const;

    /// Why some cannot be used, each reason once; for those that are offered.
    struct Refusal {
        QString what; ///< the actions
        QString why;
    };
    [[nodiscard]] std::vector<Refusal> refusals() const;

Q_SIGNALS:
    void changed();

private:
    void update();
    enum class Takes { One, Several };
    void set(QAction *action, const presentation::ActionAvailability &availability, Takes takes, const QString &rule);

    QAction *m_deletion;
    QAction *m_deactivation;
    QAction *m_activation;
    QAction *m_migration;
    QAction *m_changeOwner;
    presentation::SelectionActions m_judged;
    bool m_inSight = false;
};

} // namespace views
