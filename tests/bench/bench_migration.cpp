// 100,000 open records of 1,000,000 go to a successor, with history, audit and synchronous=FULL, beside a bare UPDATE
// of the owner of the same rows in a plain table that keeps the owner in the record's row.
//   bench_migration [FOLDER]    keeps its files in FOLDER (about 600 MB) for another run; needs the command sqlite3
#include "bench/large_organisation.h"
#include "bench/measure.h"
#include "jobs/jobs.h"
#include "offboarding/execution.h"
#include "offboarding/planning.h"
#include "storage/organisation.h"
#include "support/test_organisation.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QTextStream>

using bench::leaver;
using bench::successor;
using domain::MigrationPlan;
using domain::OffboardingReport;
using domain::Result;
using storage::Database;
using support::expected;

namespace {

constexpr qint64 records = 1'000'000;
constexpr qint64 moving = 100'000;
constexpr int runs = 5;

QString sqlite(const QString &path, const QString &sql)
{
    QProcess process;
    process.start(QStringLiteral("sqlite3"), {QStringLiteral("-batch"), QStringLiteral("-bail"), path});
    process.write(sql.toUtf8());
    process.closeWriteChannel();
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("sqlite3: %s %s", qPrintable(process.errorString()), process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

// What a CRM keeps of a record in one row, about 190 bytes of it.
void makePlain(const QString &path, const QString &organisation)
{
    if (QFile::exists(path))
        return;
    QTextStream(stdout) << "Making " << path << Qt::endl;
    const QString making = path + QStringLiteral(".making");
    bench::removeDatabase(making);
    sqlite(making,
           QStringLiteral(
               "PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;"
               "ATTACH '%1' AS source;"
               "CREATE TABLE record (id INTEGER PRIMARY KEY, owner_id INTEGER NOT NULL, is_open INTEGER NOT "
               "NULL, module INTEGER NOT NULL, name TEXT NOT NULL, account TEXT, stage TEXT, amount REAL, "
               "due_on TEXT, phone TEXT, created_by INTEGER, created_at INTEGER, modified_by INTEGER, "
               "modified_at INTEGER);"
               "INSERT INTO record SELECT r.id, o.owner, o.is_open, r.module, r.name, "
               "'Compagnie du Quartier des Ateliers ' || r.about || ', 大阪府大阪市北区梅田', r.stage, r.amount, "
               "r.due_on, '+81 3 5555 ' || (1000 + r.id % 9000), r.created_by, r.created_at, r.modified_by, "
               "r.modified_at FROM source.records r JOIN source.ownership o ON o.record = r.id ORDER BY r.id;"
               "CREATE INDEX record_owner ON record (owner_id) WHERE is_open = 1;")
               .arg(organisation));
    if (!QFile::rename(making, path))
        qFatal("could not make %s", qPrintable(path));
}

double movePlain(const QString &from, const QString &copy)
{
    bench::copySynced(from, copy);
    QString changed;
    const double taken = bench::timed([&] {
        changed = sqlite(copy, QStringLiteral("PRAGMA synchronous = FULL; UPDATE record SET owner_id = %1 WHERE "
                                              "owner_id = %2 AND is_open = 1; SELECT changes();")
                                   .arg(successor)
                                   .arg(leaver));
    });
    if (changed.toLongLong() != moving)
        qFatal("the plain table moved %s", qPrintable(changed));
    bench::removeDatabase(copy);
    return taken;
}

MigrationPlan planOn(const QString &path)
{
    Database database = expected(Database::open(path, storage::Access::ReadOnly));
    const domain::Operator who = expected(storage::operatorFor(database, {1}));
    return expected(offboarding::prepare(database, who, {leaver}, domain::Event::Delete))
        .plan.migratingTo({successor}, {domain::Scope::RecordOwner})
        .withSubordinatesLeftWithoutManager();
}

struct Moved {
    double taken = 0;
    double memoryGrowth = 0;
    double longestBlock = 0;
};

// As the window does it: a job, its progress and its result as events of this thread.
Moved moveHere(const QString &from, const QString &copy)
{
    bench::copySynced(from, copy);
    Moved moved;
    {
        const MigrationPlan plan = planOn(copy);
        if (plan.total(domain::Outcome::Transfer) != moving)
            qFatal("the plan moves %lld", plan.total(domain::Outcome::Transfer));
        jobs::Jobs jobs(copy, domain::systemClock());
        QObject context;
        QEventLoop loop;
        bench::forgetPeak();
        const double idle = bench::memory().resident;
        const bench::Heartbeat heartbeat;
        moved.taken = bench::timed([&] {
            const auto work = [&plan](Database &database, domain::Progress &progress) -> Result<OffboardingReport> {
                TRY_ASSIGN(const domain::Operator who, storage::operatorFor(database, {1}));
                return offboarding::execute(database, who, plan, domain::systemClock(), progress);
            };
            auto job = jobs.write(jobs::everything, work);
            job.onProgress(&context, [](qint64, qint64) {});
            job.then(&context, [&loop](Result<OffboardingReport> report) {
                expected(std::move(report));
                loop.quit();
            });
            loop.exec();
        });
        moved.memoryGrowth = bench::memory().peak - idle;
        moved.longestBlock = heartbeat.longestBlock();
    }
    bench::removeDatabase(copy);
    return moved;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const bench::Folder folder(QCoreApplication::arguments());
    const QString organisation = folder.file(QStringLiteral("migration.db"));
    const QString plain = folder.file(QStringLiteral("plain.db"));
    bench::makeOrganisation(organisation, {10'000, records, moving * 3 / 2, moving, false});
    makePlain(plain, organisation);

    std::vector<double> here;
    std::vector<double> beside;
    std::vector<double> growth;
    std::vector<double> blocks;
    bench::Table table(QStringLiteral("Moving %L1 records of %L2").arg(moving).arg(records));
    for (int run = 0; run < runs; ++run) {
        beside.push_back(movePlain(plain, folder.file(QStringLiteral("plain-run.db"))));
        const Moved moved = moveHere(organisation, folder.file(QStringLiteral("migration-run.db")));
        here.push_back(moved.taken);
        growth.push_back(moved.memoryGrowth);
        blocks.push_back(moved.longestBlock);
    }
    table.ratio(QStringLiteral("with history and audit : bare UPDATE"), bench::median(here), bench::median(beside),
                0.4);
    table.amount(QStringLiteral("memory over idle, at most"), *std::max_element(growth.begin(), growth.end()),
                 QStringLiteral("MB"), 32);
    table.time(QStringLiteral("event loop blocked, median of the longest of each run"), bench::median(blocks), 50);
    table.time(QStringLiteral("event loop blocked, longest of all runs"),
               *std::max_element(blocks.begin(), blocks.end()), 50);
    return 0;
}
