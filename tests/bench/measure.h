// What the benches share: clocks, memory, files, and a table of what was measured with the limit beside it.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>
#include <functional>
#include <vector>

namespace bench {

/// Of this process, in MB.
struct Memory {
    double resident = 0;
    double peak = 0; ///< since forgetPeak()
};
[[nodiscard]] Memory memory(qint64 process = 0);
void forgetPeak();

[[nodiscard]] double median(std::vector<double> values);
/// Milliseconds that `work` takes.
[[nodiscard]] double timed(const std::function<void()> &work);
/// The median of several runs, after one that does not count.
[[nodiscard]] double medianOf(int runs, const std::function<void()> &work);

/// A copy whose pages are on the disk before it is used.
void copySynced(const QString &from, const QString &to);
/// Removes a database with what SQLite keeps beside it.
void removeDatabase(const QString &path);

/// The longest time for which the event loop of this thread did not come round.
class Heartbeat : public QObject
{
public:
    Heartbeat();
    [[nodiscard]] double longestBlock() const { return m_longest; } ///< milliseconds

private:
    QTimer m_timer;
    QElapsedTimer m_sinceLast;
    double m_longest = 0;
};

/// Lines on standard output; those over their limit are marked, and nothing fails.
class Table
{
public:
    explicit Table(const QString &title);
    ~Table();

    void time(const QString &what, double taken, double limit = 0);
    void amount(const QString &what, double value, const QString &unit, double limit = 0);
    void ratio(const QString &what, double taken, double beside, double limit = 0);

private:
    void line(const QString &what, const QString &measured, const QString &limit, bool isOver);

    int m_over = 0;
};

} // namespace bench
