#include "views/user_menu.h"

#include "views/icons.h"
#include "views/user_actions.h"

namespace views {

UserMenu::UserMenu(const UserActions &actions, QWidget *parent) : QMenu(parent)
{
    setObjectName(u"userMenu"_qs);
    setAttribute(Qt::WA_DeleteOnClose);
    setToolTipsVisible(true); // they say why something cannot be done
    connect(addAction(views::icon(u"id-card"_qs), tr("Details")), &QAction::triggered, this, &UserMenu::detailsWanted);
    addSeparator();
    addActions({actions.deactivation(), actions.activation()});
    addActions({actions.migration(), actions.changeOwner()});
    addSeparator();
    addAction(actions.deletion());
}

} // namespace views
