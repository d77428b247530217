#include "storage/statement.h"

#include "storage/database.h"
#include "storage/dialect.h"

#include <QSqlError>

namespace storage {

using domain::Result;

namespace {

tl::unexpected<domain::Error> failureOf(const Database &database, const QSqlError &error)
{
    const domain::Reason reason = dialect::reasonOf(database.handle(), error.nativeErrorCode().toInt());
    return domain::failure(reason, {}, error.databaseText() + u" · "_qs + database.path());
}

// Qt writes a null QString as NULL; for us no text is an empty text, and NULL is asked for by a null QVariant.
QVariant withEmptyText(const QVariant &value)
{
    const bool isNullText = value.typeId() == QMetaType::QString && !value.isNull() && value.toString().isNull();
    return isNullText ? QVariant(QString(u""_qs)) : value;
}

} // namespace

Statement::Statement(Database &database, const Sql &sql)
    : m_database(&database), m_query(database.connection()), m_isPrepared(false)
{
    m_query.setForwardOnly(true);
    m_isPrepared = m_query.prepare(sql.text());
}

Result<> Statement::run(const QVariantList &values)
{
    if (!m_isPrepared)
        return failureOf(*m_database, m_query.lastError());
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(i, withEmptyText(values[i]));
    if (!m_query.exec())
        return failureOf(*m_database, m_query.lastError());
    return {};
}

bool Statement::next()
{
    return m_query.next();
}

Result<> Statement::ended() const
{
    if (m_query.lastError().isValid())
        return failureOf(*m_database, m_query.lastError());
    return {};
}

qint64 Statement::changedRows() const
{
    return m_query.numRowsAffected();
}

qint64 Statement::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

double Statement::real(int column) const
{
    return m_query.value(column).toDouble();
}

QString Statement::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray Statement::blob(int column) const
{
    return m_query.value(column).toByteArray();
}

bool Statement::isNull(int column) const
{
    return m_query.isNull(column);
}

Result<qint64> execute(Database &database, const Sql &sql, const QVariantList &values)
{
    Statement statement(database, sql);
    TRY(statement.run(values));
    return statement.changedRows();
}

Result<qint64> number(Database &database, const Sql &sql, const QVariantList &values)
{
    Statement statement(database, sql);
    TRY(statement.run(values));
    const qint64 value = statement.next() ? statement.integer(0) : 0;
    TRY(statement.ended());
    return value;
}

} // namespace storage
