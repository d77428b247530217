#include "storage/user_list.h"

#include "storage/database.h"
#include "storage/instant.h"
#include "storage/person.h"
#include "storage/statement.h"
#include "storage/user_filter.h"

namespace storage {

using domain::Result;
using domain::UserId;
using domain::UserStatus;

using Ids = std::vector<qint64>;

// LEFT JOIN: the values of a person may be gone, the user stays.
static constexpr auto selectRow =
    "SELECT u.status, u.is_super_admin, u.last_sign_in, u.owned_records, u.manager, r.name, f.name, "
    "f.is_administrator, p.email, p.photo, " PERSON_NAME_COLUMNS
    ", m.last_name, m.first_name, m.last_kana, m.first_kana, m.last_latin, m.first_latin "
    "FROM users u JOIN roles r ON r.id = u.role JOIN profiles f ON f.id = u.profile "
    "LEFT JOIN people p ON p.user_id = u.id LEFT JOIN people m ON m.user_id = u.manager WHERE u.id = ?";

static UserRow rowFrom(const Statement &s, UserId id)
{
    UserRow row;
    row.id = id;
    row.status = UserStatus(s.integer(0));
    row.isSuperAdmin = s.flag(1);
    row.lastSignIn = dateTime(s, 2);
    row.ownedRecords = s.integer(3);
    row.manager = {s.integer(4)};
    row.roleName = s.text(5);
    row.profileName = s.text(6);
    row.isAdministrator = s.flag(7);
    row.email = s.text(8);
    row.photo = s.blob(9);
    row.name = personName(s, 10);
    row.managerName = personName(s, 16);
    return row;
}

Result<std::vector<UserRow>> userRows(Database &database, const Ids &ids)
{
    TRY_ASSIGN(const auto view, Transaction::beginReading(database));
    std::vector<UserRow> found;
    found.reserve(ids.size());
    Statement statement(database, selectRow);
    for (const qint64 id : ids) {
        TRY(statement.run({id}));
        if (statement.next())
            found.push_back(rowFrom(statement, UserId{id}));
        TRY(statement.ended());
    }
    return found;
}

Result<UserCounts> viewCounts(Database &database)
{
    TRY_ASSIGN(const auto view, Transaction::beginReading(database));
    UserCounts counts{};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const QString sql = u"SELECT count(*) FROM users WHERE "_qs + QLatin1String(conditionOf(userViews[i]));
        TRY_ASSIGN(counts[i], number(database, sql));
    }
    return counts;
}

} // namespace storage
