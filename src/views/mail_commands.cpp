#include "views/mail_commands.h"

#include "presentation/wording.h"
#include "views/icons.h"
#include "views/messages.h"

#include <algorithm>

namespace views {

namespace wording = presentation::wording;
using domain::Reason;
using presentation::ActionAvailability;
using presentation::MailActions;

MailCommands::MailCommands(QObject *parent)
    : QObject(parent), m_lock(new QAction(this)), m_unlock(new QAction(this)), m_backUp(new QAction(this)),
      m_latest(new QAction(this)), m_read(new QAction(this)), m_settings(new QAction(this))
{
    m_lock->setIcon(icon(u"lock"_qs));
    m_unlock->setIcon(icon(u"lock-open"_qs));
    m_backUp->setIcon(icon(u"download"_qs));
    m_latest->setIcon(icon(u"refresh-cw"_qs));
    m_read->setIcon(icon(u"mail"_qs));
    m_settings->setIcon(icon(u"sliders-horizontal"_qs));
    m_lock->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    m_unlock->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_U);
    m_backUp->setShortcut(Qt::CTRL | Qt::Key_B);
    m_latest->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    m_read->setShortcut(Qt::CTRL | Qt::Key_R);
    m_settings->setShortcut(Qt::Key_F2);
    for (QAction *action : all())
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    retranslate();
}

std::array<QAction *, 6> MailCommands::all() const
{
    return {m_lock, m_unlock, m_backUp, m_latest, m_read, m_settings};
}

void MailCommands::judge(const MailActions &actions, const storage::MailUser *current)
{
    m_judged = actions;
    m_current = current == nullptr ? std::nullopt : std::optional(*current);
    update();
}

void MailCommands::setInSight(bool inSight)
{
    m_inSight = inSight;
    update();
}

void MailCommands::retranslate()
{
    m_lock->setText(tr("Lock configuration"));
    m_unlock->setText(tr("Unlock configuration"));
    m_backUp->setText(tr("Back up data…"));
    m_latest->setText(tr("Latest backup…"));
    m_read->setText(tr("Backed-up mail…"));
    m_settings->setText(tr("Mail settings…"));
    update();
}

void MailCommands::update()
{
    set(m_lock, m_judged.lock, u"MAIL-1"_qs);
    set(m_unlock, m_judged.unlock, u"MAIL-2"_qs);
    set(m_backUp, m_judged.backUp, u"MAIL-5"_qs);
    set(m_latest, m_judged.latest, u"MAIL-7"_qs);
    setForCurrent(m_settings, {}, u"MAIL-1"_qs);
    const bool hasMail = !m_current || m_current->keptMessages > 0;
    setForCurrent(
        m_read,
        hasMail
            ? QString()
            : tr("No mail of %1 has been backed up yet.").arg(wording::nameInSentence(m_current->name, m_current->id)),
        u"OPR-6"_qs);
    Q_EMIT changed();
}

void MailCommands::set(QAction *action, const ActionAvailability &availability, const QString &rule)
{
    QString why;
    if (!m_inSight)
        why = tr("Go to the mail add-on users and choose somebody first.");
    else if (m_judged.users.empty())
        why = tr("Choose a user in the list, or tick several, first. (%1)").arg(rule);
    else if (!availability.isPossible)
        why = sentence(availability.why, wording::nameInSentence(m_judged.subjectName, availability.why.subject));
    enable(action, why);
}

void MailCommands::setForCurrent(QAction *action, const QString &whyNot, const QString &rule)
{
    if (!m_inSight)
        enable(action, tr("Go to the mail add-on users and choose somebody first."));
    else if (!m_current)
        enable(action, tr("Choose a user in the list first. (%1)").arg(rule));
    else
        enable(action, whyNot);
}

void MailCommands::enable(QAction *action, const QString &whyNot)
{
    action->setEnabled(whyNot.isEmpty());
    action->setStatusTip(whyNot);
    QString word = action->text();
    action->setToolTip(whyNot.isEmpty() ? word.remove(u'…') : whyNot);
}

std::vector<MailCommands::Refusal> MailCommands::refusals() const
{
    std::vector<Refusal> found;
    if (m_judged.users.empty())
        return found;
    for (const QAction *action : {m_lock, m_unlock, m_backUp, m_latest}) {
        if (action->isEnabled())
            continue;
        QString what = action->text();
        what.remove(u'…');
        const auto same = std::find_if(found.begin(), found.end(),
                                       [action](const Refusal &r) { return r.why == action->statusTip(); });
        if (same == found.end())
            found.push_back({what, action->statusTip()});
        else
            //: two actions that cannot be used for the same reason
            same->what = tr("%1, %2").arg(same->what, what);
    }
    return found;
}

} // namespace views
