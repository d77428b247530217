// Counting everything that names one user: 5,000,000 records, 500,000 of them owned by the user.
//   bench_preview [FOLDER]    keeps its file in FOLDER (about 1.3 GB) for another run
#include "bench/large_organisation.h"
#include "bench/measure.h"
#include "offboarding/planning.h"
#include "storage/census.h"
#include "storage/database.h"
#include "storage/organisation.h"
#include "storage/statement.h"
#include "support/test_organisation.h"

#include <QCoreApplication>

using bench::leaver;
using storage::Access;
using storage::Database;
using support::expected;

namespace {

constexpr qint64 records = 5'000'000;
constexpr qint64 owned = 500'000;
constexpr int runs = 11;

Database opened(const QString &path)
{
    return expected(Database::open(path, Access::ReadOnly));
}

// As little as SQLite can do for the same numbers, without a digest.
void countOnly(const QString &path)
{
    Database database = opened(path);
    for (const char *sql : {"SELECT module, is_open, count(*) FROM ownership WHERE owner = ? GROUP BY module, is_open",
                            "SELECT module, 0, count(*) FROM records WHERE created_by = ? GROUP BY module",
                            "SELECT module, 0, count(*) FROM records WHERE modified_by = ? GROUP BY module"})
        expected(storage::rows(database, sql, {leaver}, [](storage::Statement &s) { return s.integer(2); }));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const bench::Folder folder(QCoreApplication::arguments());
    const QString path = folder.file(QStringLiteral("preview.db"));
    bench::makeOrganisation(path, {10'000, records, owned, owned * 3 / 5, true});

    bench::Table table(QStringLiteral("The preview of an owner of %L1 records of %L2").arg(owned).arg(records));
    const double floor = bench::medianOf(runs, [&] { countOnly(path); });
    const double counted = bench::medianOf(runs, [&] {
        Database database = opened(path);
        expected(storage::census(database, {leaver}));
    });
    table.time(QStringLiteral("census: counts and digests of every place"), counted, 80);
    table.ratio(QStringLiteral("census : the bare counts"), counted, floor);
    const double prepared = bench::medianOf(runs, [&] {
        Database database = opened(path);
        const domain::Operator who = expected(storage::operatorFor(database, {1}));
        expected(offboarding::prepare(database, who, {leaver}, domain::Event::Delete));
    });
    table.time(QStringLiteral("all that the dialog shows first (10,000 users)"), prepared);
    const double shared = bench::medianOf(3, [&] {
        Database database = opened(path);
        expected(storage::coOwnership(database, {leaver}));
    });
    table.time(QStringLiteral("co-owners, which come later"), shared);
    return 0;
}
