#include "views/user_actions.h"

#include "presentation/wording.h"
#include "views/icons.h"
#include "views/messages.h"

#include <algorithm>

namespace views {

namespace wording = presentation::wording;
using domain::Reason;
using presentation::ActionAvailability;
using presentation::SelectionActions;

namespace {

QString withoutDots(QString text)
{
    return text.remove(u'…');
}

} // namespace

UserActions::UserActions(QObject *parent)
    : QObject(parent), m_deletion(new QAction(this)), m_deactivation(new QAction(this)),
      m_activation(new QAction(this)), m_migration(new QAction(this)), m_changeOwner(new QAction(this))
{
    m_deletion->setIcon(icon(u"user-x"_qs, Tone::Danger));
    m_deactivation->setIcon(icon(u"user-minus"_qs));
    m_activation->setIcon(icon(u"user-check"_qs));
    m_migration->setIcon(icon(u"arrow-right-left"_qs));
    m_changeOwner->setIcon(icon(u"user-cog"_qs));
    m_deletion->setShortcut(Qt::Key_Delete);
    m_deactivation->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    m_activation->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    m_migration->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    m_changeOwner->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    for (QAction *action : all())
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    retranslate();
}

std::array<QAction *, 5> UserActions::all() const
{
    return {m_deactivation, m_activation, m_migration, m_changeOwner, m_deletion};
}

void UserActions::judge(const SelectionActions &actions)
{
    m_judged = actions;
    update();
}

void UserActions::setInSight(bool inSight)
{
    m_inSight = inSight;
    update();
}

void UserActions::retranslate()
{
    m_deletion->setText(tr("Delete this user…"));
    m_deactivation->setText(tr("Deactivate…"));
    m_activation->setText(tr("Activate…"));
    m_migration->setText(tr("Migrate without deleting…"));
    m_changeOwner->setText(tr("Mass change owner…"));
    update();
}

void UserActions::update()
{
    set(m_deletion, m_judged.deletion, Takes::One, u"DEL-1"_qs);
    set(m_deactivation, m_judged.deactivation, Takes::Several, u"USR-3"_qs);
    set(m_activation, m_judged.activation, Takes::Several, u"USR-4"_qs);
    set(m_migration, m_judged.migration, Takes::One, u"DEL-14"_qs);
    set(m_changeOwner, m_judged.changeOwner, Takes::One, u"DEL-9"_qs);
    Q_EMIT changed();
}

void UserActions::set(QAction *action, const ActionAvailability &availability, Takes takes, const QString &rule)
{
    QString why;
    if (!m_inSight)
        why = tr("Go to the list of users and choose somebody first.");
    else if (m_judged.users.empty())
        why = tr("Choose a user in the list first. (%1)").arg(rule);
    else if (takes == Takes::One && m_judged.users.size() > 1)
        why = tr("Choose one user only: each leaves with choices of their own. (%1)").arg(u"DEL-1"_qs);
    else if (!availability.isPossible)
        why = sentence(availability.why, wording::nameInSentence(m_judged.subjectName, availability.why.subject));
    action->setEnabled(why.isEmpty());
    action->setStatusTip(why);
    action->setToolTip(why.isEmpty() ? withoutDots(action->text()) : why);
}

bool UserActions::offersActivation() const
{
    const ActionAvailability &activation = m_judged.activation;
    return !m_judged.users.empty() && (activation.isPossible || activation.why.reason == Reason::NoLicenceFree);
}

bool UserActions::offersDeactivation() const
{
    return m_judged.deactivation.isPossible || !offersActivation();
}

std::vector<UserActions::Refusal> UserActions::refusals() const
{
    std::vector<Refusal> found;
    for (const QAction *action : all()) {
        const bool isOffered = action == m_activation     ? offersActivation()
                               : action == m_deactivation ? offersDeactivation()
                                                          : true;
        if (action->isEnabled() || !isOffered || m_judged.users.empty())
            continue;
        const auto same = std::find_if(found.begin(), found.end(),
                                       [action](const Refusal &r) { return r.why == action->statusTip(); });
        const QString what = withoutDots(action->text());
        if (same == found.end())
            found.push_back({what, action->statusTip()});
        else
            //: two actions that cannot be used for the same reason: "Deactivate, Delete this user"
            same->what = tr("%1, %2").arg(same->what, what);
    }
    return found;
}

} // namespace views
