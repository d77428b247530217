// The head of a long list: who comes first, found by asking one after the other.
#include "storage/statement.h"
#include "storage/user_filter.h"
#include "storage/user_scan.h"

namespace storage {

using domain::Result;

namespace {

using Ids = std::vector<qint64>;

constexpr qint64 longList = 20'000;
constexpr int askedAtMost = 8'000; ///< 2 µs each

QByteArray conditionOf(const SearchWord &word)
{
    QByteArrayList roles;
    for (const qint64 role : word.roles)
        roles << QByteArray::number(role);
    QByteArray inText = "contains(search, ?)";
    if (roles.isEmpty())
        return inText;
    return "(" + inText + " OR role IN (" + roles.join(", ") + "))";
}

QByteArray questionFor(UserView view, const std::vector<SearchWord> &words)
{
    QByteArray sql = "SELECT 1 FROM users LEFT JOIN people ON user_id = id WHERE id = ? AND ";
    sql += conditionOf(view);
    for (const SearchWord &word : words)
        sql += " AND " + conditionOf(word);
    return sql;
}

} // namespace

Result<Ids> firstUsers(Database &database, const UserSort &sort, const UserFilter &filter, const Ids *order,
                       std::size_t count)
{
    TRY_ASSIGN(const auto view, Transaction::beginReading(database));
    TRY_ASSIGN(const qint64 newest, number(database, "SELECT max(id) FROM users"));
    if (newest < longList)
        return Ids{};
    Ids first;
    if (order != nullptr) {
        first.assign(order->begin(), order->begin() + std::min<qint64>(askedAtMost, qint64(order->size())));
    } else {
        TRY_ASSIGN(first, firstInOrder(database, sort, askedAtMost));
    }
    TRY_ASSIGN(const std::vector<SearchWord> words, searchWords(database, filter.text));
    Scan question(database, questionFor(filter.view, words));
    for (std::size_t i = 0; i < words.size(); ++i)
        question.bind(int(i) + 2, words[i].text.toUtf8());
    Ids found;
    for (const qint64 id : first) {
        question.bind(1, id);
        TRY(question.each([&](const Scan &) { found.push_back(id); }));
        if (found.size() == count)
            return found;
    }
    return Ids{};
}

} // namespace storage
