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

// What the hash covers: every column, each with its length before it, so that nothing can slide into its neighbour.
QString hashOf(qint64 sequence, qint64 at, const QString &who, const QString &kind, const QString &rule,
               const QString &subject, bool isRefused, const QString &before, const QString &after,
               const QString &digest, const QString &previousHash)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : {QString::number(sequence), QString::number(at), who, kind, rule, subject,
                                QString::number(int(isRefused)), before, after, digest, previousHash}) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray(QByteArray::number(bytes.size()) + ':'));
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

// The hash is taken over the texts as they are stored.
static constexpr auto selectAll =
    "SELECT sequence, at, operator, kind, rule, subject, is_refused, before, after, digest, previous_hash, hash "
    "FROM audit ";

static QString hashOf(const Statement &s)
{
    return hashOf(s.integer(0), s.integer(1), s.text(2), s.text(3), s.text(4), s.text(5), s.flag(6), s.text(7),
                  s.text(8), s.text(9), s.text(10));
}

static AuditEntry entryFrom(Statement &s)
{
    return {ChangeId{s.integer(0)}, dateTime(s, 1), UserId{s.integer(2)}, s.text(3), s.text(4), UserId{s.integer(5)},
            s.flag(6), jsonObject(s.text(7)), jsonObject(s.text(8)), s.text(9), s.text(10), s.text(11)};
}

QStringList auditKinds()
{
    return {u"organisation.create"_qs, u"organisation.import"_qs, u"user.delete"_qs, u"user.deactivate"_qs,
            u"user.activate"_qs,       u"user.migrate"_qs,        u"records.change_owner"_qs};
}

Result<ChangeId> nextChange(Database &database)
{
    TRY_ASSIGN(const qint64 last, number(database, "SELECT coalesce(max(sequence), 0) FROM audit"));
    return ChangeId{last + 1};
}

static constexpr auto selectDigest =
    "SELECT CASE count(*) WHEN 0 THEN '' ELSE sha256_of(thing_kind, capacity, thing, user_id, state, since_change) END "
    "FROM (SELECT * FROM history WHERE until_change = ? ORDER BY thing_kind, capacity, thing, user_id)";

static Result<QString> historyDigest(Database &database, ChangeId change)
{
    TRY_ASSIGN(auto digest, row(database, selectDigest, {change.value}, [](Statement &s) { return s.text(0); }));
    return digest.value_or(QString());
}

Result<ChangeId> append(Database &database, const AuditNote &note)
{
    TRY_ASSIGN(const ChangeId sequence, nextChange(database));
    TRY_ASSIGN(auto head, row(database, "SELECT hash FROM audit ORDER BY sequence DESC LIMIT 1", {},
                              [](Statement &s) { return s.text(0); }));
    TRY_ASSIGN(const QString digest, historyDigest(database, sequence));
    const QString previous = head.value_or(QString());
    const auto idText = [](UserId id) { return id.isValid() ? QString::number(id.value) : QString(); };
    const QString before = jsonText(note.before);
    const QString after = jsonText(note.after);
    const QString hash = hashOf(sequence.value, note.at.toMSecsSinceEpoch(), idText(note.who), note.kind, note.rule,
                                idText(note.subject), note.isRefused, before, after, digest, previous);
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

Result<QJsonObject> unsealed(Database &database, const QJsonObject &values)
{
    QJsonObject result = values;
    for (auto it = result.begin(); it != result.end(); ++it) {
        const QJsonObject inner = it.value().toObject();
        if (!inner.contains(u"sealed"_qs))
            continue;
        const UserId person{inner[u"person"_qs].toInteger()};
        TRY_ASSIGN(const std::optional<QByteArray> key, keyOf(database, person));
        const std::optional<QString> plain = key ? opened(inner[u"sealed"_qs].toString(), *key) : std::nullopt;
        it.value() = plain ? QJsonValue(*plain) : QJsonValue();
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
        condition.where += u" AND (instr(lower(kind || ' ' || rule || ' ' || before || ' ' || after), ?) > 0 "
                           "OR subject IN (SELECT user_id FROM people WHERE instr(search, ?) > 0) "
                           "OR operator IN (SELECT user_id FROM people WHERE instr(search, ?) > 0))"_qs;
        condition.values << word << word << word;
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

Result<ChainCheck> verifyChain(Database &database)
{
    ChainCheck check;
    TRY_ASSIGN(Transaction reading, Transaction::beginReading(database));
    Statement statement(database, u"%1 ORDER BY sequence"_qs.arg(QString::fromLatin1(selectAll)));
    TRY(statement.run());
    while (statement.next()) {
        const ChangeId sequence{statement.integer(0)};
        TRY_ASSIGN(const QString digest, historyDigest(database, sequence));
        const bool isSound = sequence.value == check.entries + 1 && statement.text(10) == check.headHash
            && statement.text(9) == digest && statement.text(11) == hashOf(statement);
        if (!isSound && !check.firstBroken.isValid())
            check.firstBroken = sequence;
        ++check.entries;
        check.headHash = statement.text(11);
    }
    TRY(statement.ended());
    return check;
}

} // namespace storage
