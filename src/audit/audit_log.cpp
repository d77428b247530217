#include "audit/audit_log.h"

#include "storage/database.h"
#include "storage/organisation.h"
#include "storage/users.h"

#include <QJsonArray>
#include <algorithm>

namespace audit {

using domain::ChangeId;
using domain::Operator;
using domain::PersonName;
using domain::Result;
using domain::UserBrief;
using domain::UserId;
using storage::AuditEntry;
using storage::AuditFilter;
using storage::Database;

namespace {

constexpr int linesAtOnce = 500;

// Asked anew: the right may have been lost since the window was opened.
Result<> mayRead(Database &database, UserId who)
{
    TRY_ASSIGN(const Operator now, storage::operatorFor(database, who));
    return domain::require(now, domain::Right::ReadAuditAndSettings);
}

// On a connection of its own, because reading ones can't write. A log that can't be written loses the refusal, not the
// refusing.
void recordRefusal(const QString &path, const Reader &reader, const QString &kind, const domain::Error &error)
{
    Result<Database> database = Database::open(path);
    if (!database)
        return;
    storage::AuditNote note;
    note.at = reader.clock();
    note.who = reader.who.id;
    note.kind = kind;
    note.after = {{u"refused"_qs, QString::fromLatin1(domain::nameOf(error.reason))}};
    (void)storage::appendRefusal(*database, note, error);
}

Result<> admit(Database &database, const Reader &reader, const QString &kind)
{
    Result<> ruling = mayRead(database, reader.who.id);
    if (!ruling && !ruling.error().ruleId().empty())
        recordRefusal(database.path(), reader, kind, ruling.error());
    return ruling;
}

/// Names, each read once.
class Names
{
public:
    explicit Names(Database &database) : m_database(database) {}

    Result<PersonName> of(UserId id)
    {
        const auto known = m_known.constFind(id.value);
        if (known != m_known.constEnd())
            return *known;
        const Result<UserBrief> brief = storage::userBrief(m_database, id);
        if (!brief && brief.error().reason != domain::Reason::NoSuchUser)
            return tl::unexpected(brief.error());
        return *m_known.insert(id.value, brief ? brief->name : PersonName());
    }

private:
    Database &m_database;
    QHash<qint64, PersonName> m_known;
};

std::vector<UserId> peopleIn(const AuditEntry &entry)
{
    std::vector<UserId> people{entry.who, entry.subject, UserId{entry.after[u"superAdmin"_qs].toInteger()}};
    for (const QJsonValue line : entry.after[u"lines"_qs].toArray())
        people.push_back(UserId{line[u"to"_qs].toInteger()});
    std::erase_if(people, [](UserId id) { return !id.isValid(); });
    return people;
}

Result<LogLine> lineOf(Database &database, AuditEntry entry, Names &names)
{
    TRY_ASSIGN(entry.before, storage::unsealed(database, entry.before));
    TRY_ASSIGN(entry.after, storage::unsealed(database, entry.after));
    LogLine line{std::move(entry), {}};
    for (const UserId id : peopleIn(line.entry)) {
        TRY_ASSIGN(const PersonName name, names.of(id));
        line.names.insert(id.value, name);
    }
    return line;
}

Result<std::vector<LogLine>> page(Database &database, const AuditFilter &filter, ChangeId before, int limit)
{
    TRY_ASSIGN(std::vector<AuditEntry> entries, storage::auditEntries(database, filter, before, limit));
    Names names(database);
    std::vector<LogLine> lines;
    lines.reserve(entries.size());
    for (AuditEntry &entry : entries) {
        TRY_ASSIGN(LogLine line, lineOf(database, std::move(entry), names));
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<std::vector<UserBrief>> briefs(Database &database, const std::vector<UserId> &ids)
{
    std::vector<UserBrief> found;
    for (const UserId id : ids) {
        TRY_ASSIGN(UserBrief brief, storage::userBrief(database, id));
        found.push_back(std::move(brief));
    }
    return found;
}

} // namespace

Result<LogFrame> logFrame(Database &database, const Reader &reader)
{
    TRY(admit(database, reader, u"audit.read"_qs));
    TRY_ASSIGN(const auto oneMoment, storage::Transaction::beginReading(database));
    TRY_ASSIGN(const storage::Organisation organisation, storage::organisation(database));
    TRY_ASSIGN(const storage::AuditPeople people, storage::auditPeople(database));
    LogFrame frame;
    frame.zone = QTimeZone(organisation.timeZone);
    TRY_ASSIGN(frame.operators, briefs(database, people.operators));
    TRY_ASSIGN(frame.subjects, briefs(database, people.subjects));
    return frame;
}

Result<std::vector<LogLine>> logLines(Database &database, const Reader &reader, const AuditFilter &filter,
                                      ChangeId before, int limit)
{
    TRY(admit(database, reader, u"audit.read"_qs));
    TRY_ASSIGN(const auto oneMoment, storage::Transaction::beginReading(database));
    return page(database, filter, before, limit);
}

Result<qint64> logCount(Database &database, const Reader &reader, const AuditFilter &filter)
{
    TRY(admit(database, reader, u"audit.read"_qs));
    return storage::auditCount(database, filter);
}

Result<storage::ChainCheck> verifyLog(Database &database, const Reader &reader, const domain::Progress &progress)
{
    TRY(admit(database, reader, u"audit.verify"_qs));
    return storage::verifyChain(database, progress);
}

Result<qint64> exportLog(Database &database, const Reader &reader, const AuditFilter &filter, const LineSink &sink,
                         const domain::Progress &progress)
{
    TRY(admit(database, reader, u"audit.export"_qs));
    TRY_ASSIGN(const auto oneMoment, storage::Transaction::beginReading(database));
    TRY_ASSIGN(const qint64 total, storage::auditCount(database, filter));
    qint64 done = 0;
    ChangeId before;
    while (done < total) {
        if (progress.stopRequested())
            return domain::failure(domain::Reason::Cancelled);
        TRY_ASSIGN(const std::vector<LogLine> lines, page(database, filter, before, linesAtOnce));
        if (lines.empty())
            break;
        for (const LogLine &line : lines)
            TRY(sink(line));
        done += qint64(lines.size());
        before = lines.back().entry.sequence;
        progress.report(done, total);
    }
    return done;
}

} // namespace audit
