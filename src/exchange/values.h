// Days, instants and amounts as files write them.
#pragma once

#include "exchange/mapping.h"

#include <QByteArrayView>
#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QTimeZone>
#include <optional>

namespace exchange {

/// A day, whatever stands between its numbers; a time after it is passed over. A year of two digits is 1970 to 2069.
[[nodiscard]] std::optional<QDate> parsedDay(QByteArrayView text, DateOrder order);

/// An amount, whatever currency stands beside it.
[[nodiscard]] std::optional<double> parsedAmount(QByteArrayView text, bool hasDecimalComma);

/// Instants with a zone of their own, or of the organisation's.
class InstantParser
{
public:
    InstantParser(DateOrder order, const QTimeZone &zone) : m_order(order), m_zone(zone) {}
    /// In UTC; a day alone is its beginning.
    [[nodiscard]] std::optional<QDateTime> parsed(QByteArrayView text);

private:
    [[nodiscard]] qint64 utc(QDate day, qint64 msecsOfDay);

    DateOrder m_order;
    QTimeZone m_zone;
    QHash<qint64, qint64> m_offsets; ///< by day, of days on which the clocks don't change: looking up is dear
};

} // namespace exchange
