// Instants are stored as milliseconds since 1970 in UTC.
#pragma once

#include "storage/statement.h"

#include <QDateTime>

namespace storage {

[[nodiscard]] inline QVariant instant(const QDateTime &at)
{
    return at.isValid() ? QVariant(at.toMSecsSinceEpoch()) : QVariant(QMetaType(QMetaType::LongLong));
}

[[nodiscard]] inline QDateTime dateTime(const Statement &statement, int column)
{
    return statement.isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(statement.integer(column), Qt::UTC);
}

} // namespace storage
