#include "bench/measure.h"

#include <QFile>
#include <QTextStream>
#include <QThread>
#include <algorithm>
#include <array>
#include <cstdlib>
#include <malloc.h>
#include <unistd.h>

namespace bench {

namespace {

constexpr int whatWidth = 58;
constexpr int measuredWidth = 34;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

QString milliseconds(double value)
{
    return QStringLiteral("%1 ms").arg(value, 0, 'f', value < 10 ? 2 : 0);
}

QString loadOfTheMachine()
{
    std::array<double, 3> load{};
    if (getloadavg(load.data(), int(load.size())) < 1)
        return QStringLiteral("load unknown");
    return QStringLiteral("load %1 on %2 cores").arg(load[0], 0, 'f', 1).arg(QThread::idealThreadCount());
}

} // namespace

Memory memory(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process == 0 ? getpid() : process));
    static_cast<void>(status.open(QIODevice::ReadOnly));
    Memory found;
    for (const QByteArray &line : status.readAll().split('\n')) {
        const double megabytes = line.mid(line.indexOf(':') + 1).trimmed().split(' ').value(0).toDouble() / 1024;
        if (line.startsWith("VmRSS:"))
            found.resident = megabytes;
        else if (line.startsWith("VmHWM:"))
            found.peak = megabytes;
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

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double medianOf(int runs, const std::function<void()> &work)
{
    work();
    std::vector<double> times;
    times.reserve(std::size_t(runs));
    for (int run = 0; run < runs; ++run)
        times.push_back(timed(work));
    return median(times);
}

void copySynced(const QString &from, const QString &to)
{
    removeDatabase(to);
    if (!QFile::copy(from, to))
        qFatal("could not copy %s", qPrintable(from));
    QFile copy(to);
    if (!copy.open(QIODevice::ReadWrite) || fsync(copy.handle()) != 0)
        qFatal("could not sync %s", qPrintable(to));
}

void removeDatabase(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
}

Heartbeat::Heartbeat()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_longest = std::max(m_longest, double(m_sinceLast.nsecsElapsed()) / 1e6);
        m_sinceLast.start();
    });
    m_sinceLast.start();
    m_timer.start();
}

Table::Table(const QString &title)
{
    out() << title << QStringLiteral(" (%1)\n").arg(loadOfTheMachine());
    out() << QStringLiteral("what").leftJustified(whatWidth) << QStringLiteral("measured").leftJustified(measuredWidth)
          << "limit" << Qt::endl;
}

Table::~Table()
{
    out() << (m_over == 0 ? QStringLiteral("Within every limit")
                          : QStringLiteral("Over its limit: %1 of the lines above").arg(m_over))
          << QStringLiteral(" (%1)\n").arg(loadOfTheMachine()) << Qt::endl;
}

void Table::time(const QString &what, double taken, double limit)
{
    line(what, milliseconds(taken), limit > 0 ? milliseconds(limit) : QString(), limit > 0 && taken > limit);
}

void Table::amount(const QString &what, double value, const QString &unit, double limit)
{
    const auto written = [&unit](double number) { return QStringLiteral("%1 %2").arg(number, 0, 'f', 1).arg(unit); };
    line(what, written(value), limit > 0 ? written(limit) : QString(), limit > 0 && value > limit);
}

void Table::ratio(const QString &what, double taken, double beside, double limit)
{
    const double times = taken / beside;
    const QString measured =
        QStringLiteral("%1 x  (%2 : %3)").arg(times, 0, 'f', 2).arg(milliseconds(taken), milliseconds(beside));
    line(what, measured, limit > 0 ? QStringLiteral("%1 x").arg(limit, 0, 'f', 2) : QString(),
         limit > 0 && times > limit);
}

void Table::line(const QString &what, const QString &measured, const QString &limit, bool isOver)
{
    m_over += int(isOver);
    out() << what.leftJustified(whatWidth) << measured.leftJustified(measuredWidth) << limit
          << (isOver ? "   OVER" : "") << Qt::endl;
}

} // namespace bench
