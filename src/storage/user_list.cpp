#include "storage/user_list.h"

#include "domain/fold.h"
#include "storage/instant.h"
#include "storage/person.h"
#include "storage/user_by_id.h"
#include "storage/user_scan.h"

namespace storage {

using domain::Result;
using domain::UserId;
using domain::UserStatus;

namespace {

using Ids = std::vector<qint64>;

// How the users of a view are told from the others.
const char *conditionOf(UserView view)
{
    switch (view) {
    case UserView::Active:
        return "status = 2";
    case UserView::Inactive:
        return "status = 3";
    case UserView::Unconfirmed:
        return "status = 1";
    case UserView::Deleted:
        return "status = 4";
    case UserView::Administrators:
        return "profile IN (SELECT id FROM profiles WHERE is_administrator = 1) AND status <> 4";
    case UserView::All:
        break;
    }
    return "1";
}
static_assert(int(UserStatus::Unconfirmed) == 1 && int(UserStatus::Active) == 2 && int(UserStatus::Inactive) == 3
              && int(UserStatus::Deleted) == 4);

Result<> addAll(UserSet &set, Scan &scan)
{
    return scan.each([&set](const Scan &row) { set.set(row.integer(0), true); });
}

Result<UserSet> usersOf(Database &database, UserView view)
{
    UserSet users;
    Scan scan(database, QByteArray("SELECT id FROM users WHERE ").append(conditionOf(view)));
    TRY(addAll(users, scan));
    return users;
}

struct FoldedRole {
    qint64 id;
    QString name;
};

// All words in one scan of the covering index.
Result<> addPeopleWith(UserSet &set, Database &database, const QStringList &words)
{
    QByteArray sql = "SELECT user_id FROM people WHERE contains(search, ?)";
    for (qsizetype i = 1; i < words.size(); ++i)
        sql += " AND contains(search, ?)";
    Scan scan(database, sql);
    for (int i = 0; i < words.size(); ++i)
        scan.bind(i + 1, words[i].toUtf8());
    return addAll(set, scan);
}

using RolesOfUsers = std::vector<std::pair<qint64, qint64>>; // user, role

Result<RolesOfUsers> rolesOfUsers(Database &database)
{
    RolesOfUsers found;
    Scan scan(database, "SELECT id, role FROM users");
    TRY(scan.each([&found](const Scan &row) { found.emplace_back(row.integer(0), row.integer(1)); }));
    return found;
}

void addUsersIn(UserSet &set, const RolesOfUsers &users, const std::vector<qint64> &roles)
{
    UserSet wanted;
    for (const qint64 role : roles)
        wanted.set(role, true);
    for (const auto &[user, role] : users) {
        if (wanted.at(role))
            set.set(user, true);
    }
}

// A user is found who is in each of the sets: one for the words that no role has, one for each of the others.
Result<std::vector<UserSet>> setsFor(Database &database, const QStringList &words)
{
    TRY_ASSIGN(const auto roles, rows(database, "SELECT id, name FROM roles", {}, [](Statement &s) {
                   return FoldedRole{s.integer(0), domain::folded(s.text(1))};
               }));
    std::vector<UserSet> sets;
    QStringList onlyOfPeople;
    RolesOfUsers users; // read where a role has one of the words, once for all of them
    for (const QString &word : words) {
        std::vector<qint64> rolesWithIt;
        for (const FoldedRole &role : roles) {
            if (role.name.contains(word))
                rolesWithIt.push_back(role.id);
        }
        if (rolesWithIt.empty()) {
            onlyOfPeople << word;
            continue;
        }
        UserSet &set = sets.emplace_back();
        TRY(addPeopleWith(set, database, {word}));
        if (users.empty()) {
            TRY_ASSIGN(users, rolesOfUsers(database));
        }
        addUsersIn(set, users, rolesWithIt);
    }
    if (!onlyOfPeople.isEmpty())
        TRY(addPeopleWith(sets.emplace_back(), database, onlyOfPeople));
    return sets;
}

} // namespace

Result<Ids> filtered(Database &database, const Ids &order, const UserFilter &filter)
{
    TRY_ASSIGN(const auto view, Transaction::beginReading(database));
    std::vector<UserSet> sets;
    const QStringList words = domain::folded(filter.text).simplified().split(u' ', Qt::SkipEmptyParts);
    if (!words.isEmpty()) {
        TRY_ASSIGN(sets, setsFor(database, words));
    }
    if (filter.view != UserView::All) {
        TRY_ASSIGN(UserSet users, usersOf(database, filter.view));
        sets.push_back(std::move(users));
    }
    Ids left;
    std::copy_if(order.begin(), order.end(), std::back_inserter(left), [&sets](qint64 id) {
        return std::all_of(sets.begin(), sets.end(), [id](const UserSet &set) { return set.at(id); });
    });
    return left;
}

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
