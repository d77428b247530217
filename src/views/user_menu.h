// The menu of the selected users.
#pragma once

#include <QMenu>

namespace views {

class UserActions;

class UserMenu : public QMenu
{
    Q_OBJECT

public:
    /// Deletes itself once it is closed.
    UserMenu(const UserActions &actions, QWidget *parent);

Q_SIGNALS:
    void detailsWanted();
};

} // namespace views
