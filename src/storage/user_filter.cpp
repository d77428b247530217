#include "storage/user_filter.h"

#include "domain/fold.h"
#include "storage/statement.h"
#include "storage/user_by_id.h"
#include "storage/user_scan.h"

namespace storage {

using domain::Result;
using domain::UserStatus;

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

Result<std::vector<SearchWord>> searchWords(Database &database, const QString &text)
{
    struct FoldedRole {
        qint64 id;
        QString name;
    };
    std::vector<SearchWord> words;
    for (const QString &word : domain::folded(text).simplified().split(u' ', Qt::SkipEmptyParts))
        words.push_back({word, {}});
    if (words.empty())
        return words;
    TRY_ASSIGN(const auto roles, rows(database, "SELECT id, name FROM roles", {}, [](Statement &s) {
                   return FoldedRole{s.integer(0), domain::folded(s.text(1))};
               }));
    for (SearchWord &word : words) {
        for (const FoldedRole &role : roles) {
            if (role.name.contains(word.text))
                word.roles.push_back(role.id);
        }
    }
    return words;
}

namespace {

using Ids = std::vector<qint64>;

/// Those who are in it, or those who are not.
struct Membership {
    UserSet users;
    bool isWanted = true;

    [[nodiscard]] bool admits(qint64 id) const { return users.at(id) == isWanted; }
};

Result<> addAll(UserSet &set, Scan &scan)
{
    return scan.each([&set](const Scan &row) { set.set(row.integer(0), true); });
}

// Most users are active: the others are sooner read.
Result<Membership> membersOf(Database &database, UserView view)
{
    Membership members;
    members.isWanted = view != UserView::Active;
    Scan scan(
        database,
        QByteArray("SELECT id FROM users WHERE ").append(members.isWanted ? conditionOf(view) : "status IN (1, 3, 4)"));
    TRY(addAll(members.users, scan));
    return members;
}

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

// One set for the words that no role has, one for each of the others.
Result<> addSetsFor(std::vector<Membership> &sets, Database &database, const QString &text)
{
    TRY_ASSIGN(const std::vector<SearchWord> words, searchWords(database, text));
    QStringList onlyOfPeople;
    RolesOfUsers users; // read where a role has one of the words, once for all of them
    for (const SearchWord &word : words) {
        if (word.roles.empty()) {
            onlyOfPeople << word.text;
            continue;
        }
        UserSet &set = sets.emplace_back().users;
        TRY(addPeopleWith(set, database, {word.text}));
        if (users.empty()) {
            TRY_ASSIGN(users, rolesOfUsers(database));
        }
        addUsersIn(set, users, word.roles);
    }
    if (!onlyOfPeople.isEmpty())
        TRY(addPeopleWith(sets.emplace_back().users, database, onlyOfPeople));
    return {};
}

} // namespace

// A user is left who is admitted by each of the sets.
Result<Ids> filtered(Database &database, const Ids &order, const UserFilter &filter)
{
    TRY_ASSIGN(const auto view, Transaction::beginReading(database));
    std::vector<Membership> sets;
    TRY(addSetsFor(sets, database, filter.text));
    if (filter.view != UserView::All) {
        TRY_ASSIGN(Membership members, membersOf(database, filter.view));
        sets.push_back(std::move(members));
    }
    Ids left;
    std::copy_if(order.begin(), order.end(), std::back_inserter(left), [&sets](qint64 id) {
        return std::all_of(sets.begin(), sets.end(), [id](const Membership &set) { return set.admits(id); });
    });
    return left;
}

} // namespace storage
