#include "bench/large_organisation.h"

#include "bench/measure.h"
#include "bench/people.h"
#include "storage/database.h"
#include "storage/organisation.h"
#include "storage/statement.h"
#include "storage/users.h"
#include "support/test_organisation.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTextStream>

namespace bench {

using domain::Result;
using storage::Database;

namespace {

constexpr qint64 firstInstant = 1'500'000'000'000;

// Random places at the end of an index are what makes big files slow to write: indexes are made again at the end.
class WithoutIndexes
{
public:
    explicit WithoutIndexes(Database &database) : m_database(database) {}

    Result<> drop()
    {
        TRY_ASSIGN(m_made, storage::rows(m_database, "SELECT sql FROM sqlite_master WHERE type = 'index' AND sql <> ''",
                                         {}, [](storage::Statement &s) { return s.text(0); }));
        TRY_ASSIGN(const auto names,
                   storage::rows(m_database, "SELECT name FROM sqlite_master WHERE type = 'index' AND sql <> ''", {},
                                 [](storage::Statement &s) { return s.text(0); }));
        for (const QString &name : names)
            TRY(storage::execute(m_database, QString(u"DROP INDEX "_qs + name)));
        return {};
    }
    Result<> makeAgain()
    {
        for (const QString &sql : m_made)
            TRY(storage::execute(m_database, sql));
        return {};
    }

private:
    Database &m_database;
    std::vector<QString> m_made;
};

Result<> addUsers(Database &database, qint64 users)
{
    for (int i = 1; i <= roles; ++i)
        TRY(storage::insert(database, domain::Role{{i}, u"Role %1"_qs.arg(i), {i == 1 ? 0 : 1}, i == 1 ? 0 : 1}));
    for (int i = 1; i <= profiles; ++i)
        TRY(storage::insert(database, domain::Profile{{i}, u"Profile %1"_qs.arg(i), i == 1, i <= 2}));
    storage::UserWriter writer(database);
    Dice dice;
    for (qint64 id = 1; id <= users; ++id)
        TRY(writer.add(someone(id, dice)));
    TRY(writer.add(someoneRare(users + 1, dice)));
    TRY(storage::execute(database, "UPDATE users SET status = 2, role = 2 WHERE id IN (?, ?)", {leaver, successor}));
    return {};
}

// A place in the shuffled order for each record, from 0: those of the leaver come first, the open ones before the others.
static constexpr auto makeShuffled =
    "CREATE TEMP TABLE shuffled (id INTEGER PRIMARY KEY, place INTEGER, owner INTEGER);"
    "INSERT INTO temp.shuffled (id, place) WITH RECURSIVE "
    "numbers (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM numbers WHERE id < %1), "
    "spread (id, at) AS (SELECT id, (id * 1103515245 + 12345) % 1073741824 FROM numbers) "
    "SELECT id, row_number() OVER (ORDER BY (at * (2 * at + 1)) % 1073741824) - 1 FROM spread;"
    "UPDATE temp.shuffled SET owner = CASE WHEN place < %2 THEN %3 ELSE %4 + place % (%5 - %4) END;";

static constexpr auto fillRecords =
    "INSERT INTO records (id, module, name, stage, amount, due_on, about, created_by, created_at, modified_by, "
    "modified_at) SELECT id, %1, '商談 ' || id || ' ' || CASE id % 4 WHEN 0 THEN '株式会社さくら商事' WHEN 1 THEN "
    "'Boulangerie Lefèvre' WHEN 2 THEN '北海道水産 札幌支店' ELSE 'Atelier Fontaine & Fils' END, "
    "CASE id % 3 WHEN 0 THEN 'Negotiation' WHEN 1 THEN 'Qualification' ELSE 'Closed Won' END, (place % 90000) * 10.0, "
    "date('2026-01-01', '+' || (place % 700) || ' days'), CASE WHEN id > 100 THEN 1 + id % 100 END, "
    // Half of them were made, and half of them last changed, by who owns them.
    "CASE WHEN place % 2 = 0 THEN owner ELSE %2 + place % (%3 - %2) END, 1500000000000 + place * 1000, "
    "CASE WHEN place % 4 < 2 THEN owner ELSE %2 + id % (%3 - %2) END, 1700000000000 + place * 1000 "
    "FROM temp.shuffled ORDER BY id;";

static constexpr auto fillOwnership =
    "INSERT INTO ownership (record, module, owner, is_open) SELECT r.id, r.module, s.owner, "
    "CASE WHEN s.place < %1 THEN s.place < %2 ELSE s.place % 3 > 0 END "
    "FROM records r JOIN temp.shuffled s ON s.id = r.id ORDER BY r.id;";

// Every fifth record has a co-owner, who may be inactive.
static constexpr auto fillCoOwners =
    "INSERT INTO record_users (record, capacity, user_id) "
    "SELECT id, 2, %1 + (id * 31) % (%2 - %1) FROM temp.shuffled WHERE place % 5 = 0 ORDER BY 3, 1;"
    "DROP TABLE temp.shuffled;";

Result<> run(Database &database, const QString &script)
{
    return database.runScript(script.toUtf8().constData());
}

Result<> addRecords(Database &database, const Size &size)
{
    const qint64 firstOther = successor + 1;
    const QString module = size.isOfEveryModule ? u"1 + id % 14"_qs : u"4 + id % 4"_qs;
    TRY(run(
        database,
        QString::fromUtf8(makeShuffled).arg(size.records).arg(size.owned).arg(leaver).arg(firstOther).arg(size.users)));
    TRY(run(database, QString::fromUtf8(fillRecords).arg(module).arg(firstOther).arg(size.users)));
    TRY(run(database, QString::fromUtf8(fillOwnership).arg(size.owned).arg(size.ownedOpen)));
    return run(database, QString::fromUtf8(fillCoOwners).arg(firstOther).arg(size.users));
}

Result<> fill(Database &database, const Size &size)
{
    TRY(database.runScript("PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -200000;"));
    TRY_ASSIGN(auto transaction, storage::Transaction::begin(database));
    WithoutIndexes indexes(database);
    TRY(indexes.drop());
    storage::Organisation organisation;
    organisation.name = u"Large"_qs;
    organisation.ruleSet = u"zoho-crm"_qs;
    organisation.timeZone = "Asia/Tokyo";
    organisation.licencesPurchased = int(size.users);
    organisation.createdAt = QDateTime::fromMSecsSinceEpoch(firstInstant, Qt::UTC);
    TRY(storage::insert(database, organisation));
    TRY(addUsers(database, size.users));
    if (size.records > 0)
        TRY(addRecords(database, size));
    TRY(indexes.makeAgain());
    if (size.records > 0)
        TRY(storage::recountOwnedRecords(database));
    return transaction.commit();
}

} // namespace

Folder::Folder(const QStringList &arguments)
{
    if (arguments.size() > 1) {
        m_path = arguments[1];
        QDir().mkpath(m_path);
    } else {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_path = m_temporary->path();
    }
}

Folder::~Folder() = default;

QString Folder::file(const QString &name) const
{
    return QDir(m_path).absoluteFilePath(name);
}

void makeOrganisation(const QString &path, const Size &size)
{
    if (QFile::exists(path))
        return;
    QTextStream(stdout) << "Making " << path << Qt::endl;
    const QString making = path + u".making"_qs;
    removeDatabase(making);
    {
        Database database = support::expected(Database::create(making));
        support::expected(fill(database, size));
    }
    if (!QFile::rename(making, path))
        qFatal("could not make %s", qPrintable(path));
}

} // namespace bench
