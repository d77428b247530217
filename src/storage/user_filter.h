// What a view and a search ask of a user. Inside storage only.
#pragma once

#include "storage/user_list.h"

namespace storage {

/// What the users of a view have in common, as a condition on the table of users.
[[nodiscard]] const char *conditionOf(UserView view);

/// A word of a search, folded, and the roles that have it in their names.
struct SearchWord {
    QString text;
    std::vector<qint64> roles;
};
[[nodiscard]] domain::Result<std::vector<SearchWord>> searchWords(Database &database, const QString &text);

/// The first users in an order that an index gives; none where none does.
[[nodiscard]] domain::Result<std::vector<qint64>> firstInOrder(Database &database, const UserSort &sort, int count);

} // namespace storage
