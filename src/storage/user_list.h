// The list of users: their order, which of them a view and a search leave, and a page of rows.
// Made for a million users: ids first (the order), rows only for what is looked at.
#pragma once

#include "domain/result.h"
#include "domain/user.h"

#include <array>
#include <vector>

namespace storage {

class Database;

enum class UserView { All, Active, Inactive, Unconfirmed, Deleted, Administrators };
inline constexpr std::array userViews{UserView::All,         UserView::Active,  UserView::Inactive,
                                      UserView::Unconfirmed, UserView::Deleted, UserView::Administrators};

/// What the list can be sorted by. Native order goes by the reading, Latin order as a name is shown in Latin letters.
enum class UserKey { NativeName, LatinName, Email, Role, Profile, Manager, Status, LastSignIn, OwnedRecords };

struct UserSort {
    UserKey key = UserKey::NativeName;
    bool isDescending = false;
    /// Orders equal ones, and managers: NativeName or LatinName.
    UserKey names = UserKey::NativeName;

    bool operator==(const UserSort &) const = default;
};

struct UserFilter {
    UserView view = UserView::All;
    /// Words that must all be found in name, kana, e-mail or role; each as it is, wildcards mean nothing.
    QString text;

    bool operator==(const UserFilter &) const = default;
};

struct UserRow {
    domain::UserId id;
    domain::PersonName name;
    QString email;
    QString roleName;
    QString profileName;
    domain::UserId manager;
    domain::PersonName managerName;
    domain::UserStatus status = domain::UserStatus::Active;
    bool isSuperAdmin = false;
    bool isAdministrator = false; ///< has the Administrator profile
    QDateTime lastSignIn;         ///< invalid: never
    qint64 ownedRecords = 0;
    QByteArray photo; ///< encoded picture; empty: none
};

/// How many users each view has, by its number.
using UserCounts = std::array<qint64, userViews.size()>;

/// Everybody, in order. Stops with Cancelled as Database::stopWith says, like the others here.
[[nodiscard]] domain::Result<std::vector<qint64>> userOrder(Database &database, const UserSort &sort);
/// The first `count` of those whom filtered() would leave, where the list is long and they are soon found; else nobody,
/// and filtered() is to be waited for. `order`: null where it is not known yet.
[[nodiscard]] domain::Result<std::vector<qint64>> firstUsers(Database &database, const UserSort &sort,
                                                             const UserFilter &filter, const std::vector<qint64> *order,
                                                             std::size_t count);
/// Those of `order` whom the filter leaves, in the same order.
[[nodiscard]] domain::Result<std::vector<qint64>> filtered(Database &database, const std::vector<qint64> &order,
                                                           const UserFilter &filter);
/// Rows in the order of `ids`; those who are gone are left out.
[[nodiscard]] domain::Result<std::vector<UserRow>> userRows(Database &database, const std::vector<qint64> &ids);
[[nodiscard]] domain::Result<UserCounts> viewCounts(Database &database);

} // namespace storage
