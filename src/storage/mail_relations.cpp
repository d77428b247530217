#include "storage/mail_relations.h"

#include "storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace storage {

using domain::RecordId;
using domain::Result;
using domain::UserId;

namespace {

// One parameter for a list of any length; json_each makes rows of it.
QString listOf(const QJsonArray &values)
{
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

QString listOf(const std::vector<RecordId> &records)
{
    QJsonArray ids;
    for (const RecordId record : records)
        ids.append(record.value);
    return listOf(ids);
}

RecordId recordId(Statement &s)
{
    return RecordId{s.integer(0)};
}

} // namespace

// CROSS JOIN keeps the order of the tables: from the few that are asked about to what indexes give for each. Numbers are
// those of the enums in src/domain; storage/sources asserts them.

static constexpr auto selectByAddress =
    "SELECT DISTINCT r.id FROM json_each(?) wanted CROSS JOIN records r "
    "WHERE r.email = wanted.value COLLATE NOCASE AND r.module IN (1, 2) ORDER BY r.id";

Result<std::vector<RecordId>> recordsWithAddress(Database &database, const QStringList &addresses)
{
    if (addresses.isEmpty())
        return std::vector<RecordId>{};
    return rows(database, selectByAddress, {listOf(QJsonArray::fromStringList(addresses))}, recordId);
}

// The record itself, its account, and the deals, activities and cases on it; then who owns or co-owns any of those.
#define NAMED_ON_ASKED                                                                                                 \
    "asked (id) AS MATERIALIZED (SELECT DISTINCT value FROM json_each(?)), "                                           \
    "around (asked, id) AS (SELECT id, id FROM asked UNION ALL "                                                       \
    "SELECT asked.id, account.id FROM asked CROSS JOIN records r ON r.id = asked.id "                                  \
    "CROSS JOIN records account ON account.id = r.about WHERE account.module = 3 UNION ALL "                           \
    "SELECT asked.id, thing.id FROM asked CROSS JOIN records thing ON thing.about = asked.id "                         \
    "WHERE thing.module IN (4, 5, 6, 7, 8)), "                                                                         \
    "named (asked, user_id) AS (SELECT around.asked, o.owner FROM around "                                             \
    "CROSS JOIN ownership o ON o.record = around.id UNION ALL "                                                        \
    "SELECT around.asked, c.user_id FROM around CROSS JOIN record_users c ON c.record = around.id "                    \
    "WHERE c.capacity = 2 AND c.state = 0)"

static constexpr auto selectRelated =
    "WITH RECURSIVE reader (id, role) AS MATERIALIZED (SELECT id, role FROM users WHERE id = ? AND status = 2), "
    "below (id) AS (SELECT r.id FROM reader CROSS JOIN roles r ON r.parent = reader.role UNION "
    "SELECT r.id FROM below CROSS JOIN roles r ON r.parent = below.id), " NAMED_ON_ASKED
    " SELECT named.asked FROM named CROSS JOIN users u ON u.id = named.user_id "
    "WHERE u.status = 2 AND (u.id = (SELECT id FROM reader) OR u.role IN (SELECT id FROM below)) UNION "
    "SELECT asked.id FROM reader CROSS JOIN asked CROSS JOIN record_users s "
    "ON s.user_id = reader.id AND s.capacity = 8 AND s.record = asked.id WHERE s.state = 0 ORDER BY 1";

Result<std::vector<RecordId>> relatedOf(Database &database, UserId user, const std::vector<RecordId> &records)
{
    if (records.empty())
        return std::vector<RecordId>{};
    return rows(database, selectRelated, {bound(user), listOf(records)}, recordId);
}

Result<bool> isRelated(Database &database, UserId user, RecordId record)
{
    TRY_ASSIGN(const std::vector<RecordId> related, relatedOf(database, user, {record}));
    return !related.empty();
}

// Whoever stands above somebody is related through an active one only: where none is active, nobody is.
static constexpr auto selectOrphans =
    "WITH " NAMED_ON_ASKED ", "
    "reached (asked) AS MATERIALIZED (SELECT named.asked FROM named CROSS JOIN users u ON u.id = named.user_id "
    "WHERE u.status = 2 UNION "
    "SELECT asked.id FROM asked CROSS JOIN record_users s ON s.record = asked.id AND s.capacity = 8 "
    "CROSS JOIN users u ON u.id = s.user_id WHERE s.state = 0 AND u.status = 2) "
    "SELECT asked.id FROM asked WHERE asked.id NOT IN (SELECT reached.asked FROM reached) ORDER BY asked.id";

Result<std::vector<RecordId>> orphansOf(Database &database, const std::vector<RecordId> &records)
{
    if (records.empty())
        return std::vector<RecordId>{};
    return rows(database, selectOrphans, {listOf(records)}, recordId);
}

} // namespace storage
