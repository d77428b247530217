// A button that is an action: its word, whether it can be used, and why not.
#pragma once

#include <QPointer>
#include <QPushButton>

class QAction;

namespace views {

class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    using QPushButton::QPushButton;

    void setAction(QAction *action);

private:
    void follow();

    QPointer<QAction> m_action;
};

} // namespace views
