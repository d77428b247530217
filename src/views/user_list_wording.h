// The words around the list of users: its views, what it says where it is empty.
#pragma once

#include "presentation/user_list_model.h"

namespace views {

/// On a tab: "Inactive".
[[nodiscard]] QString viewName(presentation::UserView view);

struct EmptyListWording {
    QString heading;
    QString sentence;
    QString action; ///< empty: none
};
/// `search` is what was looked for, or nothing.
[[nodiscard]] EmptyListWording emptyListWording(presentation::UserView view, const QString &search);
/// Until it is there, where that takes long.
[[nodiscard]] EmptyListWording slowListWording();
[[nodiscard]] EmptyListWording unreadableListWording();

} // namespace views
