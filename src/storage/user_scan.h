// Rows read through SQLite's own interface: QSqlQuery's 300 ns a value are too many for a million. Inside storage only.
#pragma once

#include "storage/database.h"
#include "storage/dialect.h"

#include <QByteArray>
#include <memory>
#include <sqlite3.h>

namespace storage {

class Scan
{
public:
    Scan(Database &database, const char *sql) : m_database(&database), m_statement(nullptr, sqlite3_finalize)
    {
        sqlite3_stmt *statement = nullptr;
        m_code = sqlite3_prepare_v2(database.handle(), sql, -1, &statement, nullptr);
        m_statement.reset(statement);
    }

    void bind(int parameter, qint64 value) { sqlite3_bind_int64(m_statement.get(), parameter, value); }
    void bind(int parameter, const QByteArray &utf8)
    {
        sqlite3_bind_text(m_statement.get(), parameter, utf8.constData(), static_cast<int>(utf8.size()),
                          SQLITE_TRANSIENT);
    }

    /// Calls `read` with each row, by its columns: read.integer(0). Can be called again, with other values bound.
    template <class Read>
    [[nodiscard]] domain::Result<> each(Read read)
    {
        if (m_code == SQLITE_OK || m_code == SQLITE_DONE) {
            while ((m_code = sqlite3_step(m_statement.get())) == SQLITE_ROW)
                read(*this);
            sqlite3_reset(m_statement.get());
        }
        if (m_code != SQLITE_DONE)
            return domain::failure(dialect::reasonOf(m_database->handle(), m_code), {},
                                   QString::fromUtf8(sqlite3_errmsg(m_database->handle())));
        return {};
    }

    [[nodiscard]] qint64 integer(int column) const { return sqlite3_column_int64(m_statement.get(), column); }

private:
    Database *m_database;
    std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> m_statement;
    int m_code;
};

} // namespace storage
