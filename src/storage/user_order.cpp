#include "domain/fold.h"
#include "storage/statement.h"
#include "storage/user_by_id.h"
#include "storage/user_list.h"
#include "storage/user_scan.h"

#include <limits>

namespace storage {

using domain::Result;

namespace {

using Ids = std::vector<qint64>;

Result<Ids> idsOf(Database &database, const char *sql)
{
    Ids ids;
    Scan scan(database, sql);
    TRY(scan.each([&ids](const Scan &row) { ids.push_back(row.integer(0)); }));
    return ids;
}

// The three orders that an index of people gives.
constexpr auto byNativeName = "SELECT user_id FROM people ORDER BY sort_native, user_id";
constexpr auto byLatinName = "SELECT user_id FROM people ORDER BY sort_latin, user_id";
constexpr auto byEmail = "SELECT user_id FROM people ORDER BY email COLLATE NOCASE, user_id";
constexpr auto withoutPerson =
    "SELECT id FROM users WHERE NOT EXISTS (SELECT 1 FROM people WHERE user_id = users.id) ORDER BY id";

// Users whose personal values are gone come last.
Result<Ids> indexOrder(Database &database, const char *sql)
{
    TRY_ASSIGN(Ids ids, idsOf(database, sql));
    TRY_ASSIGN(const qint64 users, number(database, "SELECT count(*) FROM users"));
    if (users != static_cast<qint64>(ids.size())) {
        TRY_ASSIGN(const Ids nameless, idsOf(database, withoutPerson));
        ids.insert(ids.end(), nameless.begin(), nameless.end());
    }
    return ids;
}

using Ranks = ById<qint64>;

Result<Ranks> ranksByName(Database &database, const Sql &sql)
{
    struct Named {
        QString name;
        qint64 id;
    };
    TRY_ASSIGN(auto named, rows(database, sql, {}, [](Statement &s) {
                   return Named{domain::folded(s.text(1)), s.integer(0)};
               }));
    std::sort(named.begin(), named.end(),
              [](const Named &a, const Named &b) { return std::tie(a.name, a.id) < std::tie(b.name, b.id); });
    Ranks ranks;
    for (std::size_t i = 0; i < named.size(); ++i)
        ranks.set(named[i].id, static_cast<qint64>(i));
    return ranks;
}

Ranks ranksOfStatuses()
{
    using domain::UserStatus;
    Ranks ranks;
    qint64 rank = 0;
    for (const auto status : {UserStatus::Active, UserStatus::Inactive, UserStatus::Unconfirmed, UserStatus::Deleted})
        ranks.set(static_cast<qint64>(status), rank++);
    return ranks;
}

Ranks ranksIn(const Ids &order)
{
    Ranks ranks;
    for (std::size_t i = 0; i < order.size(); ++i)
        ranks.set(order[i], static_cast<qint64>(i));
    return ranks;
}

/// How a column of users orders: the column, and the rank of what it names; numbers order by themselves.
struct Column {
    const char *sql;
    std::optional<Ranks> ranks;
    qint64 whereNone; ///< the key where nothing is named, or NULL
};

constexpr qint64 first = std::numeric_limits<qint64>::min();
constexpr qint64 last = std::numeric_limits<qint64>::max();

Result<Column> columnOf(Database &database, UserKey key, const Ids &byName)
{
    switch (key) {
    case UserKey::Role: {
        TRY_ASSIGN(Ranks ranks, ranksByName(database, "SELECT id, name FROM roles"));
        return Column{"SELECT id, role FROM users", std::move(ranks), last};
    }
    case UserKey::Profile: {
        TRY_ASSIGN(Ranks ranks, ranksByName(database, "SELECT id, name FROM profiles"));
        return Column{"SELECT id, profile FROM users", std::move(ranks), last};
    }
    case UserKey::Manager:
        return Column{"SELECT id, coalesce(manager, -1) FROM users", ranksIn(byName), last};
    case UserKey::LastSignIn:
        return Column{"SELECT id, coalesce(last_sign_in, 0) FROM users", std::nullopt, first};
    case UserKey::OwnedRecords:
        return Column{"SELECT id, owned_records FROM users", std::nullopt, first};
    default:
        return Column{"SELECT id, status FROM users", ranksOfStatuses(), last};
    }
}

Result<Ids> columnOrder(Database &database, const UserSort &sort, Ids byName)
{
    TRY_ASSIGN(const Column column, columnOf(database, sort.key, byName));
    ById<qint64> keys;
    Scan scan(database, column.sql);
    TRY(scan.each([&](const Scan &row) {
        const qint64 value = row.integer(1);
        keys.set(row.integer(0), column.ranks ? column.ranks->at(value, column.whereNone) : value);
    }));

    struct Keyed {
        qint64 key;
        qint64 id;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(byName.size());
    for (const qint64 id : byName)
        keyed.push_back({keys.at(id, column.whereNone), id});
    // Stable: equal ones stay in the order of their names, also when descending.
    if (sort.isDescending)
        std::stable_sort(keyed.begin(), keyed.end(), [](const Keyed &a, const Keyed &b) { return a.key > b.key; });
    else
        std::stable_sort(keyed.begin(), keyed.end(), [](const Keyed &a, const Keyed &b) { return a.key < b.key; });
    std::transform(keyed.begin(), keyed.end(), byName.begin(), [](const Keyed &one) { return one.id; });
    return byName;
}

const char *indexFor(const UserSort &sort)
{
    if (sort.isDescending) // those without a name would come first
        return nullptr;
    switch (sort.key) {
    case UserKey::NativeName:
        return byNativeName;
    case UserKey::LatinName:
        return byLatinName;
    case UserKey::Email:
        return byEmail;
    default:
        return nullptr;
    }
}

} // namespace

Result<Ids> firstInOrder(Database &database, const UserSort &sort, int count)
{
    const char *sql = indexFor(sort);
    return sql == nullptr ? Ids{}
                          : idsOf(database, QByteArray(sql).append(" LIMIT ").append(QByteArray::number(count)));
}

Result<Ids> userOrder(Database &database, const UserSort &sort)
{
    TRY_ASSIGN(const auto view, Transaction::beginReading(database));
    const auto byName = [&](UserKey key) {
        return indexOrder(database, key == UserKey::LatinName ? byLatinName : byNativeName);
    };
    const bool isName = sort.key == UserKey::NativeName || sort.key == UserKey::LatinName;
    if (isName || sort.key == UserKey::Email) {
        TRY_ASSIGN(Ids ids, isName ? byName(sort.key) : indexOrder(database, byEmail));
        if (sort.isDescending)
            std::reverse(ids.begin(), ids.end());
        return ids;
    }
    TRY_ASSIGN(Ids names, byName(sort.names));
    return columnOrder(database, sort, std::move(names));
}

} // namespace storage
