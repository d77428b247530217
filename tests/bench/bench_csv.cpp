// A million rows of CSV: how long reading, planning and importing take, and how far memory grows meanwhile.
//   bench_csv FOLDER [ROWS]    makes FOLDER/deals.csv first where it is missing (about 110 MB)
// Reading holds a chunk and a row, whatever the file; planning besides remembers each id in 16 bytes, to find those
// that stand twice.
#include "exchange/csv_reader.h"
#include "exchange/import.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>
#include <algorithm>
#include <malloc.h>

using domain::Result;
using exchange::Column;
using exchange::Content;

namespace {

constexpr int users = 500;

/// Resident now, and at most since the peak was last forgotten.
struct Memory {
    qint64 residentKb = 0;
    qint64 peakKb = 0;
};

Memory memory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    static_cast<void>(status.open(QIODevice::ReadOnly));
    Memory found;
    for (const QByteArray &line : status.readAll().split('\n')) {
        const qint64 kb = line.mid(line.indexOf(':') + 1).trimmed().split(' ').value(0).toLongLong();
        if (line.startsWith("VmRSS:"))
            found.residentKb = kb;
        else if (line.startsWith("VmHWM:"))
            found.peakKb = kb;
    }
    return found;
}

void forgetPeak()
{
    malloc_trim(0);
    QFile clear(QStringLiteral("/proc/self/clear_refs"));
    if (clear.open(QIODevice::WriteOnly))
        clear.write("5");
}

void makeDeals(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("could not write %s", qPrintable(path));
    file.write("Record Id,Deal Owner,Deal Name,Amount,Closing Date,Stage,Created Time,Note\r\n");
    for (int i = 0; i < rows; ++i) {
        const QByteArray number = QByteArray::number(i);
        file.write("5361000000" + number + ",user" + QByteArray::number(i * 7919LL % users) + "@aoba.example,\"Deal "
                   + number + ", renewed\",\"1,0" + QByteArray::number(i % 90 + 10) + ".50\",2026-0"
                   + QByteArray::number(i % 9 + 1) + "-1" + QByteArray::number(i % 10)
                   + (i % 5 < 3 ? ",Negotiation" : ",Closed Won") + ",2026-08-30 12:00:00,\"two\r\nlines\"\r\n");
    }
}

exchange::Mapping mapping()
{
    exchange::FileMapping deals;
    deals.file = QStringLiteral("deals.csv");
    deals.content = Content::Records;
    deals.columns = {{Column::Id, QStringLiteral("Record Id")},          {Column::Owner, QStringLiteral("Deal Owner")},
                     {Column::Name, QStringLiteral("Deal Name")},        {Column::Amount, QStringLiteral("Amount")},
                     {Column::Date, QStringLiteral("Closing Date")},     {Column::Stage, QStringLiteral("Stage")},
                     {Column::CreatedAt, QStringLiteral("Created Time")}};
    deals.closedStages = QStringList{QStringLiteral("Closed Won")};
    exchange::Mapping mapping;
    mapping.files = {deals};
    return mapping;
}

void readThrough(const QString &path)
{
    QFile file(path);
    static_cast<void>(file.open(QIODevice::ReadOnly));
    exchange::CsvReader reader(file);
    while (reader.next() == exchange::CsvReader::Step::Row) {
    }
    if (reader.fault() != exchange::CsvFault::None)
        qFatal("a fault on line %lld", reader.line());
}

template <class Work>
auto measured(QTextStream &out, const char *what, qint64 rows, Work work)
{
    forgetPeak();
    const Memory before = memory();
    QElapsedTimer timer;
    timer.start();
    auto result = work();
    const double seconds = double(timer.elapsed()) / 1000;
    out << qSetFieldWidth(28) << Qt::left << what << qSetFieldWidth(0) << QString::number(seconds, 'f', 2) << " s, "
        << QString::number(double(rows) / std::max(seconds, 0.001) / 1000, 'f', 0) << " k rows/s, memory grew by "
        << QString::number(double(memory().peakKb - before.residentKb) / 1024, 'f', 1) << " MB at most" << Qt::endl;
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        out << "bench_csv FOLDER [ROWS]" << Qt::endl;
        return 2;
    }
    const QDir folder(arguments.at(1));
    const int rows = arguments.size() > 2 ? arguments.at(2).toInt() : 1'000'000;
    const QString file = folder.filePath(QStringLiteral("deals.csv"));
    if (!QFile::exists(file))
        makeDeals(file, rows);
    out << QFile(file).size() / 1024 / 1024 << " MB of CSV" << Qt::endl;

    measured(out, "reading", rows, [&] {
        readThrough(file);
        return 0;
    });
    auto plan = measured(out, "planning", rows, [&] { return exchange::planImport(folder.path(), mapping()); });
    if (!plan || !plan->isPossible() || plan->rejectedRows > 0)
        qFatal("the plan is not what it should be");
    const QString database = folder.filePath(QStringLiteral("bench.handover"));
    QFile::remove(database);
    exchange::NewOrganisation organisation;
    organisation.name = QStringLiteral("Bench");
    organisation.superAdmin = QStringLiteral("user7@aoba.example");
    const auto report = measured(out, "importing", rows, [&] {
        return exchange::importInto(database, *plan, organisation, domain::systemClock());
    });
    if (!report)
        qFatal("%s %s", domain::nameOf(report.error().reason), qPrintable(report.error().detail));
    out << report->records << " records, " << QFile(database).size() / 1024 / 1024 << " MB" << Qt::endl;
    QFile::remove(database);
    return 0;
}
