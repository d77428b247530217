#include "storage/audit.h"

#include "storage/database.h"
#include "storage/instant.h"
#include "storage/seal.h"
#include "storage/statement.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace storage {

using domain::ChangeId;
using domain::Result;
using domain::UserId;

namespace {

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonObject(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

// What the hash covers: every column as it is stored, each with its length before it, so that nothing can slide into
// its neighbour.
QString hashOf(const QStringList &columns)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &column : columns) {
        const QByteArray bytes = column.toUtf8();
        hash.addData(QByteArray(QByteArray::number(bytes.size()) + ':'));
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

static constexpr auto selectAll =
    "SELECT sequence, at, operator, kind, rule, subject, is_refused, before, after, digest, previous_hash, hash "
    "FROM audit ";

static AuditEntry entryFrom(Statement &s)
{
    return {ChangeId{s.integer(0)},
            dateTime(s, 1),
            UserId{s.integer(2)},
            s.text(3),
            s.text(4),
            UserId{s.integer(5)},
            s.flag(6),
            jsonObject(s.text(7)),
            jsonObject(s.text(8)),
            s.text(9),
            s.text(10),
            s.text(11)};
}

QStringList auditKinds()
{
    return {u"organisation.create"_qs,  u"organisation.import"_qs, u"user.delete"_qs,
            u"user.deactivate"_qs,      u"user.activate"_qs,       u"user.migrate"_qs,
            u"records.change_owner"_qs, u"audit.read"_qs,          u"audit.verify"_qs,
            u"audit.export"_qs,         u"mail.lock"_qs,           u"mail.unlock"_qs,
            u"mail.settings"_qs,        u"mail.certificate"_qs,    u"mail.backup"_qs,
            u"mail.latest_backup"_qs,   u"mail.export"_qs};
}

Result<ChangeId> nextChange(Database &database)
{
    TRY_ASSIGN(const qint64 last, number(database, "SELECT coalesce(max(sequence), 0) FROM audit"));
    return ChangeId{last + 1};
}

static constexpr auto selectDigest =
    "SELECT CASE count(*) WHEN 0 THEN '' ELSE sha256_of(thing_kind, capacity, thing, user_id, state, since_change) END "
    "FROM (SELECT * FROM history WHERE until_change = ? ORDER BY id)";

static Result<QString> historyDigest(Statement &select, ChangeId change)
{
    TRY(select.run({change.value}));
    const QString digest = select.next() ? select.text(0) : QString();
    TRY(select.ended());
    return digest;
}

Result<ChangeId> append(Database &database, const AuditNote &note)
{
    TRY_ASSIGN(const ChangeId sequence, nextChange(database));
    TRY_ASSIGN(auto head, row(database, "SELECT hash FROM audit ORDER BY sequence DESC LIMIT 1", {},
                              [](Statement &s) { return s.text(0); }));
    Statement select(database, selectDigest);
    TRY_ASSIGN(const QString digest, historyDigest(select, sequence));
    const QString previous = head.value_or(QString());
    const auto idText = [](UserId id) { return id.isValid() ? QString::number(id.value) : QString(); };
    const QString before = jsonText(note.before);
    const QString after = jsonText(note.after);
    const QString hash = hashOf({QString::number(sequence.value), QString::number(note.at.toMSecsSinceEpoch()),
                                 idText(note.who), note.kind, note.rule, idText(note.subject),
                                 QString::number(int(note.isRefused)), before, after, digest, previous});
    Statement insert(database, "INSERT INTO audit (sequence, at, operator, kind, rule, subject, is_refused, before, "
                               "after, digest, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    TRY(insert.run({sequence.value, instant(note.at), bound(note.who), note.kind, note.rule, bound(note.subject),
                    int(note.isRefused), before, after, digest, previous, hash}));
    return sequence;
}

Result<> appendRefusal(Database &database, AuditNote note, const domain::Error &error)
{
    note.isRefused = true;
    const std::string_view rule = error.ruleId();
    note.rule = QString::fromLatin1(rule.data(), qsizetype(rule.size()));
    TRY_ASSIGN(Transaction transaction, Transaction::begin(database));
    TRY(append(database, note));
    return transaction.commit();
}

static Result<std::optional<QByteArray>> keyOf(Database &database, UserId person)
{
    return row(database, "SELECT secret FROM person_keys WHERE user_id = ?", {person.value},
               [](Statement &s) { return s.blob(0); });
}

Result<QJsonValue> sealedFor(Database &database, UserId person, const QString &value)
{
    TRY_ASSIGN(const std::optional<QByteArray> key, keyOf(database, person));
    if (!key)
        return QJsonValue();
    return QJsonValue(QJsonObject{{u"sealed"_qs, sealed(value, *key)}, {u"person"_qs, person.value}});
}

static Result<QJsonValue> openedValue(Database &database, const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue item : value.toArray()) {
            TRY_ASSIGN(const QJsonValue itemOpened, openedValue(database, item));
            list.append(itemOpened);
        }
        return QJsonValue(list);
    }
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    if (!object.contains(u"sealed"_qs)) {
        TRY_ASSIGN(const QJsonObject inner, unsealed(database, object));
        return QJsonValue(inner);
    }
    TRY_ASSIGN(const std::optional<QByteArray> key, keyOf(database, UserId{object[u"person"_qs].toInteger()}));
    const std::optional<QString> plain = key ? opened(object[u"sealed"_qs].toString(), *key) : std::nullopt;
    return plain ? QJsonValue(*plain) : QJsonValue();
}

Result<QJsonObject> unsealed(Database &database, const QJsonObject &values)
{
    QJsonObject result;
    for (auto it = values.begin(); it != values.end(); ++it) {
        TRY_ASSIGN(const QJsonValue value, openedValue(database, it.value()));
        result.insert(it.key(), value);
    }
    return result;
}

namespace {

struct Condition {
    QString where = u"1 = 1"_qs;
    QVariantList values;

    void add(const QString &clause, const QVariant &value)
    {
        where += u" AND "_qs + clause;
        values << value;
    }
};

Condition conditionOf(const AuditFilter &filter)
{
    Condition condition;
    if (filter.who.isValid())
        condition.add(u"operator = ?"_qs, filter.who.value);
    if (filter.subject.isValid())
        condition.add(u"subject = ?"_qs, filter.subject.value);
    if (!filter.kind.isEmpty())
        condition.add(u"kind = ?"_qs, filter.kind);
    if (filter.isRefused)
        condition.add(u"is_refused = ?"_qs, int(*filter.isRefused));
    if (filter.from.isValid())
        condition.add(u"at >= ?"_qs, filter.from.toMSecsSinceEpoch());
    if (filter.to.isValid())
        condition.add(u"at < ?"_qs, filter.to.toMSecsSinceEpoch());
    for (const QString &word : filter.text.split(u' ', Qt::SkipEmptyParts)) {
        // a name stands in people, the other words in the entry itself
        condition.where += u" AND (subject IN (SELECT user_id FROM people WHERE contains(search, ?)) "
                           "OR operator IN (SELECT user_id FROM people WHERE contains(search, ?))"_qs;
        condition.values << word << word;
        for (const QString &term : QStringList(word) + filter.meanings.value(word)) {
            condition.where +=
                u" OR contains(lower(kind || ' ' || rule || ' ' || before || ' ' || after), lower(?))"_qs;
            condition.values << term;
        }
        condition.where += u')';
    }
    return condition;
}

} // namespace

Result<std::vector<AuditEntry>> auditEntries(Database &database, const AuditFilter &filter, ChangeId before, int limit)
{
    Condition condition = conditionOf(filter);
    if (before.isValid())
        condition.add(u"sequence < ?"_qs, before.value);
    const QString sql = QString::fromLatin1(selectAll) + u"WHERE "_qs + condition.where
                        + u" ORDER BY sequence DESC LIMIT "_qs + QString::number(limit);
    return rows(database, sql, condition.values, entryFrom);
}

Result<qint64> auditCount(Database &database, const AuditFilter &filter)
{
    const Condition condition = conditionOf(filter);
    return number(database, u"SELECT count(*) FROM audit WHERE %1"_qs.arg(condition.where), condition.values);
}

Result<AuditPeople> auditPeople(Database &database)
{
    const auto id = [](Statement &s) { return UserId{s.integer(0)}; };
    AuditPeople people;
    TRY_ASSIGN(people.operators,
               rows(database, "SELECT DISTINCT operator FROM audit WHERE operator IS NOT NULL", {}, id));
    TRY_ASSIGN(people.subjects, rows(database, "SELECT DISTINCT subject FROM audit WHERE subject IS NOT NULL", {}, id));
    return people;
}

// A column of another type than we write would be left out by a filter though it reads the same.
static constexpr auto selectChain =
    "SELECT sequence, at, operator, kind, rule, subject, is_refused, before, after, digest, previous_hash, hash, "
    "typeof(at) = 'integer' AND typeof(operator) IN ('integer', 'null') AND typeof(kind) = 'text' "
    "AND typeof(rule) = 'text' AND typeof(subject) IN ('integer', 'null') AND typeof(is_refused) = 'integer' "
    "AND typeof(before) = 'text' AND typeof(after) = 'text' AND typeof(digest) = 'text' "
    "AND typeof(previous_hash) = 'text' AND typeof(hash) = 'text' FROM audit ORDER BY sequence";

// Of the history rows: until_change beyond the head means that entries were cut off, and before the first none ends.
static constexpr auto selectStray =
    "SELECT until_change FROM history WHERE until_change > ? OR until_change < 1 "
    "OR typeof(thing_kind) <> 'integer' OR typeof(capacity) <> 'integer' OR typeof(thing) <> 'integer' "
    "OR typeof(user_id) <> 'integer' OR typeof(state) <> 'integer' OR typeof(since_change) <> 'integer' "
    "OR typeof(until_change) <> 'integer' ORDER BY until_change LIMIT 1";

namespace {

struct Link {
    qint64 sequence;
    bool isItself;  ///< own hash, history and types are as they were written
    bool isChained; ///< follows the entry before it
};

Result<Link> readLink(const Statement &entry, Statement &history, const QString &headHash)
{
    QStringList columns;
    for (int column = 0; column <= 10; ++column)
        columns << entry.text(column);
    TRY_ASSIGN(const QString digest, historyDigest(history, {entry.integer(0)}));
    return Link{entry.integer(0), entry.flag(12) && columns[9] == digest && entry.text(11) == hashOf(columns),
                columns[10] == headHash};
}

// Where the chain breaks at this link; 0: nowhere. An entry that was rewritten together with its own hash is told by
// the one after it, which still holds the old one.
qint64 breakAt(const Link &link, qint64 expected)
{
    if (link.sequence != expected)
        return qBound<qint64>(1, link.sequence, expected);
    if (!link.isItself)
        return expected;
    return link.isChained ? 0 : qMax<qint64>(1, expected - 1);
}

Result<ChangeId> strayHistory(Database &database, qint64 entries)
{
    TRY_ASSIGN(const auto stray, row(database, selectStray, {entries}, [](Statement &s) { return s.integer(0); }));
    return stray ? ChangeId{qBound<qint64>(1, *stray, entries + 1)} : ChangeId{};
}

} // namespace

Result<ChainCheck> verifyChain(Database &database, const domain::Progress &progress)
{
    ChainCheck check;
    TRY_ASSIGN(Transaction reading, Transaction::beginReading(database));
    TRY_ASSIGN(const qint64 total, number(database, "SELECT count(*) FROM audit"));
    Statement entry(database, selectChain);
    Statement history(database, selectDigest);
    TRY(entry.run());
    while (entry.next()) {
        if (progress.stopRequested())
            return domain::failure(domain::Reason::Cancelled);
        TRY_ASSIGN(const Link link, readLink(entry, history, check.headHash));
        if (!check.firstBroken.isValid())
            check.firstBroken = ChangeId{breakAt(link, check.entries + 1)};
        ++check.entries;
        check.headHash = entry.text(11);
        progress.report(check.entries, total);
    }
    TRY(entry.ended());
    if (!check.firstBroken.isValid()) {
        TRY_ASSIGN(check.firstBroken, strayHistory(database, check.entries));
    }
    return check;
}

} // namespace storage
