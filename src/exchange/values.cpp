#include "exchange/values.h"

#include <QString>
#include <array>
#include <cctype>
#include <charconv>

namespace exchange {

namespace {

constexpr qint64 msecsPerDay = 86'400'000;

/// Full-width digits and signs become plain ones; 年 月 日 part numbers as a slash does.
QByteArray plain(QByteArrayView text)
{
    QString wide = QString::fromUtf8(text).normalized(QString::NormalizationForm_KC);
    for (const QChar sign : {u'年', u'月'})
        wide.replace(sign, u'/');
    wide.replace(u'日', u' ');
    return wide.trimmed().toUtf8();
}

bool isAscii(QByteArrayView text)
{
    for (const char c : text) {
        if (static_cast<uchar>(c) >= 0x80)
            return false;
    }
    return true;
}

class Scanner
{
public:
    explicit Scanner(QByteArrayView text) : m_text(text.trimmed()) {}

    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    bool skip(char c)
    {
        if (atEnd() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    void skipSpaces()
    {
        while (skip(' ')) {
        }
    }
    bool skipWord(const char *word)
    {
        const QByteArrayView wanted(word);
        const QByteArrayView here = m_text.sliced(m_at, qMin(wanted.size(), m_text.size() - m_at));
        if (here.compare(wanted, Qt::CaseInsensitive) != 0)
            return false;
        m_at += wanted.size();
        return true;
    }
    /// -1: no digit here.
    int number(int *digits = nullptr, int most = 9)
    {
        int value = -1;
        int count = 0;
        while (!atEnd() && m_text[m_at] >= '0' && m_text[m_at] <= '9' && count < most) {
            value = qMax(value, 0) * 10 + (m_text[m_at] - '0');
            ++m_at;
            ++count;
        }
        if (digits)
            *digits = count;
        return value;
    }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

std::optional<QDate> dayFrom(Scanner &scanner, DateOrder order)
{
    std::array<int, 3> numbers{};
    std::array<int, 3> digits{};
    for (std::size_t i = 0; i < 3; ++i) {
        if (i > 0 && !scanner.skip('-') && !scanner.skip('/') && !scanner.skip('.'))
            return std::nullopt;
        scanner.skipSpaces();
        numbers[i] = scanner.number(&digits[i], 4);
        if (numbers[i] < 0)
            return std::nullopt;
    }
    if (digits[0] == 4)
        order = DateOrder::YearMonthDay;
    const std::size_t yearAt = order == DateOrder::YearMonthDay ? 0 : 2;
    int year = numbers[yearAt];
    if (digits[yearAt] == 2)
        year += year < 70 ? 2000 : 1900;
    else if (digits[yearAt] != 4)
        return std::nullopt;
    const int month = order == DateOrder::MonthDayYear ? numbers[0] : numbers[1];
    const int day = order == DateOrder::YearMonthDay   ? numbers[2]
                    : order == DateOrder::MonthDayYear ? numbers[1]
                                                       : numbers[0];
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

struct TimeOfDay {
    qint64 msecs = 0;
    std::optional<qint64> offsetMsecs; ///< of a zone written beside it
};

std::optional<qint64> offsetFrom(Scanner &scanner)
{
    const bool isWest = scanner.peek() == '-';
    if (!scanner.skip('+') && !scanner.skip('-'))
        return std::nullopt;
    int digits = 0;
    int hours = scanner.number(&digits, 2);
    scanner.skip(':');
    const int minutes = qMax(0, scanner.number(&digits, 2));
    hours = qMax(hours, 0);
    const qint64 offset = (hours * 60LL + minutes) * 60'000;
    return isWest ? -offset : offset;
}

/// Nothing after the day is midnight.
std::optional<TimeOfDay> timeFrom(Scanner &scanner)
{
    scanner.skipSpaces();
    if (scanner.atEnd())
        return TimeOfDay{};
    if (scanner.skip('T') || scanner.skip(','))
        scanner.skipSpaces();
    int hours = scanner.number(nullptr, 2);
    if (hours < 0 || !scanner.skip(':'))
        return std::nullopt;
    const int minutes = scanner.number(nullptr, 2);
    const int seconds = scanner.skip(':') ? scanner.number(nullptr, 2) : 0;
    int milliseconds = 0;
    if (scanner.skip('.')) {
        int digits = 0;
        milliseconds = scanner.number(&digits, 3);
        for (; digits < 3; ++digits)
            milliseconds *= 10;
        static_cast<void>(scanner.number()); // finer than we keep
    }
    scanner.skipSpaces();
    const bool isMorning = scanner.skipWord("AM");
    const bool isAfternoon = !isMorning && scanner.skipWord("PM");
    if ((isMorning || isAfternoon) && (hours < 1 || hours > 12))
        return std::nullopt;
    if (isMorning || isAfternoon)
        hours = hours % 12 + (isAfternoon ? 12 : 0);
    scanner.skipSpaces();
    TimeOfDay time;
    if (scanner.skip('Z'))
        time.offsetMsecs = 0;
    else if (!scanner.atEnd())
        time.offsetMsecs = offsetFrom(scanner);
    if (!scanner.atEnd() || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 60)
        return std::nullopt;
    time.msecs = ((hours * 60LL + minutes) * 60 + seconds) * 1000 + milliseconds;
    return time;
}

QByteArray withoutCurrencySigns(QByteArrayView text)
{
    QString wide = QString::fromUtf8(text).normalized(QString::NormalizationForm_KC);
    wide.removeIf([](QChar c) { return c.category() == QChar::Symbol_Currency || c == u'円' || c == u'元'; });
    wide.replace(QChar(0x2212), u'-'); // the minus sign proper
    return wide.trimmed().toUtf8();
}

/// As programs write it: 1.5e+06.
bool isExponent(const QByteArray &text)
{
    const qsizetype digitsAt = text.size() > 1 && (text[1] == '+' || text[1] == '-') ? 2 : 1;
    bool isNumber = text.size() > digitsAt;
    for (const char c : text.sliced(qMin(digitsAt, text.size())))
        isNumber &= c >= '0' && c <= '9';
    return isNumber;
}

/// A millionth of the amount would be taken for the whole.
bool isMagnitude(const QByteArray &letters)
{
    return letters == "mn" || letters == "bn" || letters == "mio" || letters == "mrd" || letters == "mil";
}

bool isGrouping(char c, bool hasDecimalComma)
{
    return c == '\'' || c == (hasDecimalComma ? '.' : ',');
}

} // namespace

std::optional<QDate> parsedDay(QByteArrayView text, DateOrder order)
{
    const QByteArray narrow = isAscii(text) ? QByteArray() : plain(text);
    Scanner scanner(isAscii(text) ? text : QByteArrayView(narrow));
    const std::optional<QDate> day = dayFrom(scanner, order);
    return day && timeFrom(scanner) ? day : std::nullopt;
}

std::optional<double> parsedAmount(QByteArrayView text, bool hasDecimalComma)
{
    QByteArray narrow = isAscii(text) ? text.trimmed().toByteArray() : withoutCurrencySigns(text);
    const bool isBracketed = narrow.startsWith('(') && narrow.endsWith(')');
    if (isBracketed)
        narrow = narrow.sliced(1, narrow.size() - 2);
    QByteArray number;
    bool hasPoint = false;
    QByteArray before; // R$ 12
    QByteArray after;  // 12 kr
    for (qsizetype i = 0; i < narrow.size(); ++i) {
        const char c = narrow[i];
        const bool isDigit = c >= '0' && c <= '9';
        if (isDigit && !after.isEmpty())
            return std::nullopt;
        if (isDigit || (c == '-' && number.isEmpty())) {
            number += c;
        } else if (c == (hasDecimalComma ? ',' : '.') && !hasPoint) {
            number += '.';
            hasPoint = true;
        } else if ((c == 'e' || c == 'E') && isExponent(narrow.sliced(i))) {
            number += narrow.sliced(i);
            break;
        } else if (std::isalpha(static_cast<uchar>(c))) {
            (number.isEmpty() ? before : after) += char(std::tolower(static_cast<uchar>(c)));
        } else if (c != ' ' && c != '$' && !(isGrouping(c, hasDecimalComma) && !hasPoint)) {
            return std::nullopt;
        }
    }
    double value = 0;
    const auto [end, error] = std::from_chars(number.constData(), number.constData() + number.size(), value);
    const bool isCurrency = before.size() <= 3 && after.size() <= 3 && after.size() != 1;
    if (!isCurrency || isMagnitude(after) || error != std::errc() || end != number.constData() + number.size())
        return std::nullopt;
    return isBracketed ? -value : value;
}

std::optional<QDateTime> InstantParser::parsed(QByteArrayView text)
{
    const QByteArray narrow = isAscii(text) ? QByteArray() : plain(text);
    Scanner scanner(isAscii(text) ? text : QByteArrayView(narrow));
    const std::optional<QDate> day = dayFrom(scanner, m_order);
    if (!day)
        return std::nullopt;
    const std::optional<TimeOfDay> time = timeFrom(scanner);
    if (!time)
        return std::nullopt;
    const qint64 written = QDateTime(*day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() + time->msecs;
    const qint64 at = time->offsetMsecs ? written - *time->offsetMsecs : utc(*day, time->msecs);
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
}

qint64 InstantParser::utc(QDate day, qint64 msecsOfDay)
{
    const qint64 midnight = QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    const auto known = m_offsets.constFind(day.toJulianDay());
    if (known != m_offsets.constEnd())
        return midnight + msecsOfDay - *known;
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(qMin(msecsOfDay, msecsPerDay - 1)));
    const QDateTime begin(day, QTime(0, 0), m_zone);
    const QDateTime end(day.addDays(1), QTime(0, 0), m_zone);
    if (begin.offsetFromUtc() != end.offsetFromUtc())
        return QDateTime(day, time, m_zone).toMSecsSinceEpoch();
    m_offsets.insert(day.toJulianDay(), begin.offsetFromUtc() * 1000LL);
    return midnight + msecsOfDay - begin.offsetFromUtc() * 1000LL;
}

} // namespace exchange
