// A prepared statement: bind, run, map. Values are always bound; SQL never comes from input.
#pragma once

#include "domain/result.h"

#include <QSqlQuery>
#include <QVariant>
#include <initializer_list>
#include <optional>
#include <vector>

namespace storage {

class Database;

/// The text of a statement: a constant, or one put together from names in the code.
class Sql
{
public:
    Sql(const char *text) : m_text(QString::fromLatin1(text)) {} // NOLINT(google-explicit-constructor)
    Sql(QString text) : m_text(std::move(text)) {}               // NOLINT(google-explicit-constructor)

    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
};

class Statement
{
public:
    Statement(Database &database, const Sql &sql);

    /// Binds the values in order and runs; can be called again with others.
    [[nodiscard]] domain::Result<> run(const QVariantList &values = {});
    [[nodiscard]] bool next();
    /// Whether the rows ended because there are no more, and not by an error.
    [[nodiscard]] domain::Result<> ended() const;
    [[nodiscard]] qint64 changedRows() const;

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    Database *m_database;
    QSqlQuery m_query;
    bool m_isPrepared;
};

/// Runs one statement; gives the number of rows changed.
[[nodiscard]] domain::Result<qint64> execute(Database &database, const Sql &sql, const QVariantList &values = {});

/// Maps every row.
template <class Map>
[[nodiscard]] auto rows(Database &database, const Sql &sql, const QVariantList &values, Map map)
    -> domain::Result<std::vector<decltype(map(std::declval<Statement &>()))>>
{
    Statement statement(database, sql);
    TRY(statement.run(values));
    std::vector<decltype(map(statement))> found;
    while (statement.next())
        found.push_back(map(statement));
    TRY(statement.ended());
    return found;
}

/// Maps the first row, if there is one.
template <class Map>
[[nodiscard]] auto row(Database &database, const Sql &sql, const QVariantList &values, Map map)
    -> domain::Result<std::optional<decltype(map(std::declval<Statement &>()))>>
{
    Statement statement(database, sql);
    TRY(statement.run(values));
    std::optional<decltype(map(statement))> found;
    if (statement.next())
        found = map(statement);
    TRY(statement.ended());
    return found;
}

/// The first column of the first row; 0 where there is none.
[[nodiscard]] domain::Result<qint64> number(Database &database, const Sql &sql, const QVariantList &values = {});

/// NULL for an id that is not valid.
template <class Tag>
[[nodiscard]] QVariant bound(domain::Id<Tag> id)
{
    return id.isValid() ? QVariant(id.value) : QVariant(QMetaType(QMetaType::LongLong));
}

} // namespace storage
