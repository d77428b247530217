#include "storage/database.h"

#include "storage/dialect.h"
#include "storage/schema.h"

#include <QAtomicInteger>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>
#include <sqlite3.h>

namespace storage {

using domain::failure;
using domain::Reason;
using domain::Result;

struct Database::Connection {
    QString path;
    QString name;
    QSqlDatabase sql;
    sqlite3 *handle = nullptr;
    std::stop_token stop;

    ~Connection()
    {
        sql.close();
        sql = {};
        QSqlDatabase::removeDatabase(name);
    }
};

namespace {

constexpr int instructionsBetweenStopChecks = 4000;
constexpr qsizetype sqliteHeaderSize = 100;

QString nextConnectionName()
{
    static QAtomicInteger<quint64> count; // names must differ in the whole process: QtSql keeps them in a table
    return u"handover-%1"_qs.arg(count.fetchAndAddRelaxed(1));
}

// Looks at the first bytes, so that nothing is opened, and no log made beside it, that isn't ours.
Result<> looksLikeOurs(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(Reason::NoSuchFile, {}, path);
    if (info.isDir())
        return failure(Reason::NotADatabase, {}, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Reason::CannotOpen, {}, path);
    const QByteArray header = file.read(sqliteHeaderSize);
    if (header.size() < sqliteHeaderSize || !header.startsWith("SQLite format 3"))
        return failure(Reason::NotADatabase, {}, path);
    return {};
}

int stopIfRequested(void *token)
{
    return static_cast<std::stop_token *>(token)->stop_requested() ? 1 : 0;
}

} // namespace

Database::Database(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}
Database::Database(Database &&other) noexcept = default;
Database &Database::operator=(Database &&other) noexcept = default;
Database::~Database() = default;

Result<Database> Database::connect(const QString &path, Access access)
{
    auto connection = std::make_unique<Connection>();
    connection->path = path;
    connection->name = nextConnectionName();
    connection->sql = QSqlDatabase::addDatabase(u"QSQLITE"_qs, connection->name);
    connection->sql.setDatabaseName(path);
    const QString readOnly = access == Access::ReadOnly ? u";QSQLITE_OPEN_READONLY"_qs : QString();
    connection->sql.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=30000"_qs + readOnly);
    if (!connection->sql.open())
        return failure(Reason::CannotOpen, {}, path);
    connection->handle = *static_cast<sqlite3 *const *>(connection->sql.driver()->handle().constData());
    TRY(dialect::addFunctions(connection->handle));
    return Database(std::move(connection));
}

Result<> Database::prepareConnection(Access access)
{
    TRY(runScript("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA mmap_size = 2147483648;"));
    if (access == Access::ReadWrite)
        TRY(runScript("PRAGMA journal_mode = WAL;"));
    return {};
}

Result<Database> Database::open(const QString &path, Access access)
{
    TRY(looksLikeOurs(path));
    if (access == Access::ReadWrite && !QFileInfo(path).isWritable())
        return failure(Reason::ReadOnly, {}, path);
    TRY_ASSIGN(Database database, connect(path, access));
    TRY(schema::checkIsOurs(database));
    TRY(database.prepareConnection(access));
    if (access == Access::ReadWrite)
        TRY(schema::upgrade(database));
    return database;
}

Result<Database> Database::create(const QString &path)
{
    if (QFileInfo::exists(path))
        return failure(Reason::CannotWrite, {}, path);
    TRY_ASSIGN(Database database, connect(path, Access::ReadWrite));
    TRY(schema::markAsOurs(database));
    TRY(database.prepareConnection(Access::ReadWrite));
    TRY(schema::upgrade(database));
    return database;
}

const QString &Database::path() const
{
    return m_connection->path;
}

QSqlDatabase &Database::connection() const
{
    return m_connection->sql;
}

sqlite3 *Database::handle() const
{
    return m_connection->handle;
}

Result<> Database::runScript(const char *sql)
{
    return dialect::runScript(handle(), sql);
}

void Database::stopWith(std::stop_token stop)
{
    m_connection->stop = std::move(stop);
    const bool canStop = m_connection->stop.stop_possible();
    sqlite3_progress_handler(handle(), canStop ? instructionsBetweenStopChecks : 0, canStop ? stopIfRequested : nullptr,
                             &m_connection->stop);
}

bool Database::stopRequested() const
{
    return m_connection->stop.stop_requested();
}

void Database::truncateLog()
{
    sqlite3_wal_checkpoint_v2(handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
}

Result<Transaction> Transaction::begin(Database &database)
{
    TRY(database.runScript("BEGIN IMMEDIATE"));
    return Transaction(database);
}

Result<Transaction> Transaction::beginReading(Database &database)
{
    TRY(database.runScript("BEGIN"));
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction()
{
    if (m_database == nullptr || sqlite3_get_autocommit(m_database->handle()) != 0)
        return; // committed, or rolled back by the database itself
    m_database->stopWith({});
    (void)m_database->runScript("ROLLBACK");
}

Result<> Transaction::commit()
{
    // From here on the work can no longer be called cancelled.
    m_database->stopWith({});
    TRY(m_database->runScript("COMMIT"));
    m_database = nullptr;
    return {};
}

} // namespace storage
