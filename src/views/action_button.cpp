#include "views/action_button.h"

#include <QAction>

namespace views {

void ActionButton::setAction(QAction *action)
{
    m_action = action;
    connect(action, &QAction::changed, this, &ActionButton::follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    follow();
}

void ActionButton::follow()
{
    if (!m_action)
        return;
    setText(m_action->text());
    setEnabled(m_action->isEnabled());
    setToolTip(m_action->statusTip());
    setAccessibleDescription(m_action->statusTip());
}

} // namespace views
