#include "demo/calendar.h"

namespace demo {

namespace {

constexpr int minutesAtWork = 9 * 60;
QTime morningInJapan()
{
    return {0, 5};
}
QTime morningInFrance()
{
    return {8, 2};
}

} // namespace

QDate referenceDay()
{
    return {2026, 11, 20};
}

QDate workingDay(Random &random, int earliest, int latest)
{
    const QDate day = referenceDay().addDays(random.between(earliest, latest));
    const int weekday = day.dayOfWeek();
    return weekday > Qt::Friday ? day.addDays(Qt::Friday - weekday) : day;
}

QDateTime atWork(Random &random, QDate day, bool inJapan)
{
    const QTime morning = inJapan ? morningInJapan() : morningInFrance();
    return QDateTime(day, morning, Qt::UTC).addSecs(random.between(0, minutesAtWork * 60));
}

} // namespace demo
