#include "storage/moves.h"

#include "storage/instant.h"
#include "storage/sources.h"
#include "storage/statement.h"

#include <map>

namespace storage {

using domain::ChangeId;
using domain::Module;
using domain::Result;
using domain::ThingKind;
using domain::UserId;

namespace {

QString listOf(const std::vector<Module> &modules)
{
    QStringList numbers;
    for (const Module module : modules)
        numbers << QString::number(int(module));
    return numbers.join(u", ");
}

// The rows of a place that name a user, as a WHERE clause with one parameter: the user.
QString rowsOf(const Source &source, const std::vector<Module> &modules = {})
{
    const QString user = QString::fromLatin1(source.user);
    if (modules.empty() || *source.module == '\0')
        return u"%1 = ? AND %2"_qs.arg(user, QString::fromLatin1(source.predicate));
    return u"%1 = ? AND module IN (%2) AND %3"_qs.arg(user, listOf(modules), QString::fromLatin1(source.inModule));
}

// The same for several slices; those with a like condition become one, which an index answers.
QString rowsOf(const std::vector<OwnedSlice> &slices)
{
    std::map<QString, std::vector<Module>> modulesWith;
    for (const OwnedSlice &slice : slices) {
        std::vector<Module> &modules = modulesWith[QString::fromLatin1(sourceOf(slice.place).inModule)];
        modules.insert(modules.end(), slice.modules.begin(), slice.modules.end());
    }
    QStringList parts;
    for (const auto &[condition, modules] : modulesWith)
        parts << u"module IN (%1) AND %2"_qs.arg(listOf(modules), condition);
    return u"owner = ? AND "_qs + (parts.size() == 1 ? parts[0] : u"(("_qs + parts.join(u") OR (") + u"))"_qs);
}

Result<> writeHistory(Database &database, const Source &source, const QString &where, const QVariantList &values,
                      ChangeId change)
{
    const QString state = *source.state == '\0' ? u"0"_qs : QString::fromLatin1(source.state);
    const QString capacity = QString::number(int(source.capacity));
    const QString sql = u"INSERT INTO history (until_change, thing_kind, thing, capacity, user_id, state, "
                        "since_change) SELECT ?, %1, %2, %3, %4, %5, %6 FROM %7 WHERE %8"_qs.arg(
                            QString::number(int(source.thingKind)), QString::fromLatin1(source.thing), capacity,
                            QString::fromLatin1(source.user), state, QString::fromLatin1(source.since),
                            QString::fromLatin1(source.table), where);
    TRY(execute(database, sql, QVariantList{change.value} + values));
    return {};
}

// The successor may be named already: then the leaver's row only goes. Where that had ended, it is in force again.
Result<qint64> transferNaming(Database &database, const Source &source, const QString &where, UserId from, UserId to,
                              ChangeId change)
{
    const QString table = QString::fromLatin1(source.table);
    const QString thing = QString::fromLatin1(source.thing);
    const QString endedBefore =
        u"user_id = ? AND capacity = %1 AND state <> 0 AND %2 IN (SELECT %2 FROM %3 WHERE %4)"_qs.arg(
            QString::number(int(source.capacity)), thing, table, where);
    TRY(writeHistory(database, source, endedBefore, {to.value, from.value}, change));
    const QString add = u"INSERT INTO %1 (%2, capacity, user_id, since_change) SELECT %2, capacity, ?, ? FROM %1 "
                        "WHERE %3 ON CONFLICT (user_id, capacity, %2) DO UPDATE SET state = 0, "
                        "since_change = excluded.since_change WHERE %1.state <> 0"_qs.arg(table, thing, where);
    TRY(execute(database, add, {to.value, change.value, from.value}));
    return execute(database, u"DELETE FROM %1 WHERE %2"_qs.arg(table, where), {from.value});
}

} // namespace

Result<qint64> transferOwned(Database &database, const std::vector<OwnedSlice> &slices, UserId from, UserId to,
                             ChangeId change)
{
    const QString where = rowsOf(slices);
    TRY(writeHistory(database, sourceOf(slices.front().place), where, {from.value}, change));
    // OR ROLLBACK: no statement journal, a fifth less time; an error ends the whole transaction, as it should.
    const QString sql = u"UPDATE OR ROLLBACK ownership SET owner = ?, since_change = ? WHERE "_qs + where;
    TRY_ASSIGN(const qint64 moved, execute(database, sql, {to.value, change.value, from.value}));
    constexpr auto count = "UPDATE users SET owned_records = owned_records + ? WHERE id = ?";
    TRY(execute(database, count, {-moved, from.value}));
    TRY(execute(database, count, {moved, to.value}));
    return moved;
}

Result<qint64> transfer(Database &database, const Source &source, UserId from, UserId to, ChangeId change)
{
    const QString where = rowsOf(source);
    TRY(writeHistory(database, source, where, {from.value}, change));
    return transferNaming(database, source, where, from, to, change);
}

Result<qint64> end(Database &database, const Source &source, UserId user, domain::Outcome outcome, ChangeId change)
{
    const QString where = rowsOf(source);
    TRY(writeHistory(database, source, where, {user.value}, change));
    const QString sql = u"UPDATE OR ROLLBACK %1 SET state = ?, since_change = ? WHERE %2"_qs.arg(
        QString::fromLatin1(source.table), where);
    return execute(database, sql, {int(outcome), change.value, user.value});
}

Result<qint64> resume(Database &database, UserId user, ChangeId ended, ChangeId change)
{
    qint64 resumed = 0;
    for (const char *table : {"configuration_users", "record_users"}) {
        const bool isRecord = table[0] == 'r';
        const QString thing = isRecord ? u"record"_qs : u"configuration"_qs;
        const QString history =
            u"INSERT INTO history (until_change, thing_kind, thing, capacity, user_id, state, since_change) "
            "SELECT ?, %1, %2, capacity, user_id, state, since_change FROM %3 "
            "WHERE user_id = ? AND state <> 0 AND since_change = ?"_qs.arg(
                QString::number(int(isRecord ? ThingKind::Record : ThingKind::Configuration)), thing,
                QString::fromLatin1(table));
        TRY(execute(database, history, {change.value, user.value, ended.value}));
        const QString sql = u"UPDATE %1 SET state = 0, since_change = ? WHERE user_id = ? AND state <> 0 AND "
                            "since_change = ?"_qs.arg(QString::fromLatin1(table));
        TRY_ASSIGN(const qint64 changed, execute(database, sql, {change.value, user.value, ended.value}));
        resumed += changed;
    }
    return resumed;
}

Result<qint64> setManager(Database &database, UserId subordinate, UserId from, UserId manager, ChangeId change)
{
    constexpr auto history =
        "INSERT INTO history (until_change, thing_kind, thing, capacity, user_id, since_change) "
        "SELECT ?, 3, id, 20, manager, manager_since_change FROM users WHERE id = ? AND manager = ?";
    TRY(execute(database, history, {change.value, subordinate.value, from.value}));
    return execute(database, "UPDATE users SET manager = ?, manager_since_change = ? WHERE id = ? AND manager = ?",
                   {bound(manager), change.value, subordinate.value, from.value});
}

Result<qint64> releaseSubordinates(Database &database, UserId manager, ChangeId change)
{
    const Source &source = sourceOf(domain::Place::Subordinates);
    const QString where = rowsOf(source);
    TRY(writeHistory(database, source, where, {manager.value}, change));
    const QString sql = u"UPDATE users SET manager = NULL, manager_since_change = ? WHERE "_qs + where;
    return execute(database, sql, {change.value, manager.value});
}

Result<> setStatus(Database &database, UserId user, domain::UserStatus status, const QDateTime &at, ChangeId change)
{
    constexpr auto history =
        "INSERT INTO history (until_change, thing_kind, thing, capacity, user_id, state, since_change) "
        "SELECT ?, 3, id, 21, id, status, status_since_change FROM users WHERE id = ?";
    TRY(execute(database, history, {change.value, user.value}));
    TRY(execute(database, "UPDATE users SET status = ?, status_since_change = ?, status_since = ? WHERE id = ?",
                {int(status), change.value, instant(at), user.value}));
    return {};
}

Result<ChangeId> statusSinceChange(Database &database, UserId user)
{
    TRY_ASSIGN(const qint64 change,
               number(database, "SELECT status_since_change FROM users WHERE id = ?", {user.value}));
    return ChangeId{change};
}

Result<qint64> countNow(Database &database, const Source &source, UserId user, const std::vector<Module> &modules)
{
    const QString sql =
        u"SELECT count(*) FROM %1 WHERE %2"_qs.arg(QString::fromLatin1(source.table), rowsOf(source, modules));
    return number(database, sql, {user.value});
}

} // namespace storage
