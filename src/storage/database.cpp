#include "storage/database.h"

#include "storage/dialect.h"
#include "storage/schema.h"

#include <QAtomicInteger>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QVariant>
#include <QtEndian>
#include <sqlite3.h>

namespace storage {

using domain::failure;
using domain::Reason;
using domain::Result;

struct Database::Connection {
    QString path;
    FileKind kind = FileKind::Organisation;
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
constexpr int busyTimeout = 30'000; // milliseconds
// Of SQLite's file format: the header's size, and where two numbers lie in it.
constexpr qsizetype headerSize = 100;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;

QString nextConnectionName()
{
    static QAtomicInteger<quint64> count; // names must differ in the whole process: QtSql keeps them in a table
    return u"handover-%1"_qs.arg(count.fetchAndAddRelaxed(1));
}

// Looks at the first bytes, so that nothing is opened, and no log made beside it, that isn't ours.
Result<> looksLikeOurs(const QString &path, FileKind kind)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(Reason::NoSuchFile, {}, path);
    if (info.isDir())
        return failure(Reason::NotADatabase, {}, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Reason::CannotOpen, {}, path);
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith("SQLite format 3"))
        return failure(Reason::NotADatabase, {}, path);
    return schema::checkNumbers(kind, qFromBigEndian<qint32>(header.constData() + applicationIdAt),
                                qFromBigEndian<qint32>(header.constData() + userVersionAt), path);
}

// A mail's digest may lie on any page of its index: the smaller they are, the less is written for one.
int pageSizeOf(FileKind kind)
{
    constexpr int small = 4096;
    return kind == FileKind::MailStore ? small : Database::pageSize;
}

QString optionsFor(Access access)
{
    return access == Access::ReadOnly ? u"QSQLITE_OPEN_READONLY"_qs : QString();
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

Result<Database> Database::connect(const QString &path, FileKind kind, const QString &name, const QString &options)
{
    auto connection = std::make_unique<Connection>();
    connection->path = path;
    connection->kind = kind;
    connection->name = nextConnectionName();
    connection->sql = QSqlDatabase::addDatabase(u"QSQLITE"_qs, connection->name);
    connection->sql.setDatabaseName(name);
    connection->sql.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1;"_qs.arg(busyTimeout) + options);
    if (!connection->sql.open())
        return failure(Reason::CannotOpen, {}, path);
    connection->handle = *static_cast<sqlite3 *const *>(connection->sql.driver()->handle().constData());
    TRY(dialect::addFunctions(connection->handle));
    return Database(std::move(connection));
}

Result<> Database::prepareConnection(Access access)
{
    TRY(runScript("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;"));
    // A writer that mapped the file would hold in memory whatever it touches.
    return runScript(access == Access::ReadOnly ? "PRAGMA mmap_size = 2147483648;" : "PRAGMA journal_mode = WAL;");
}

Result<> Database::inspect(const QString &path, FileKind kind)
{
    const QString immutable = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded() + "?immutable=1");
    TRY_ASSIGN(Database database, connect(path, kind, immutable, u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_qs));
    return schema::checkIsOurs(database);
}

void Database::keepLog(bool keep)
{
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, int(keep), nullptr);
}

Result<Database> Database::open(const QString &path, Access access, FileKind kind)
{
    TRY(looksLikeOurs(path, kind));
    if (access == Access::ReadWrite && !QFileInfo(path).isWritable())
        return failure(Reason::ReadOnly, {}, path);
    const QFileInfo log(path + u"-wal"_qs);
    if (!log.exists()) {
        const Result<> readable = inspect(path, kind);
        if (!readable && !QFileInfo::exists(log.filePath())) // nobody came who may be in the middle of a write
            return tl::unexpected(readable.error());
    }
    TRY_ASSIGN(Database database, connect(path, kind, path, optionsFor(access)));
    database.keepLog(log.size() > 0); // what is refused keeps its log as it is
    TRY(schema::checkIsOurs(database));
    database.keepLog(false);
    TRY(database.prepareConnection(access));
    if (access == Access::ReadWrite)
        TRY(schema::upgrade(database));
    return database;
}

Result<Database> Database::create(const QString &path, FileKind kind)
{
    if (QFileInfo::exists(path))
        return failure(Reason::CannotWrite, {}, path);
    TRY_ASSIGN(Database database, connect(path, kind, path, optionsFor(Access::ReadWrite)));
    TRY(database.runScript(u"PRAGMA page_size = %1"_qs.arg(pageSizeOf(kind)).toLatin1().constData()));
    TRY(schema::markAsOurs(database));
    TRY(database.prepareConnection(Access::ReadWrite));
    TRY(schema::upgrade(database));
    return database;
}

const QString &Database::path() const
{
    return m_connection->path;
}

FileKind Database::kind() const
{
    return m_connection->kind;
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
    sqlite3_busy_timeout(handle(), 0);
    sqlite3_wal_checkpoint_v2(handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_busy_timeout(handle(), busyTimeout);
}

Result<Transaction> Transaction::begin(Database &database)
{
    TRY(database.runScript("BEGIN IMMEDIATE"));
    return Transaction(database);
}

Result<Transaction> Transaction::beginMoving(Database &database)
{
    if (sqlite3_get_autocommit(database.handle()) == 0) // the transaction there is must not end with this one
        return failure(Reason::StorageFailed, {}, u"transaction within a transaction"_qs);
    Transaction transaction(database);
    transaction.m_looksUpForeignKeys = false;
    TRY(database.runScript("PRAGMA foreign_keys = OFF"));
    TRY(database.runScript("BEGIN IMMEDIATE"));
    return transaction;
}

Result<Transaction> Transaction::beginReading(Database &database)
{
    TRY(database.runScript("BEGIN"));
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)), m_looksUpForeignKeys(other.m_looksUpForeignKeys)
{
}

Transaction::~Transaction()
{
    if (m_database == nullptr)
        return; // committed
    m_database->stopWith({});
    if (sqlite3_get_autocommit(m_database->handle()) == 0) // else rolled back by the database itself
        (void)m_database->runScript("ROLLBACK");
    lookUpForeignKeys();
}

Result<> Transaction::commit()
{
    // From here on the work can no longer be called cancelled.
    m_database->stopWith({});
    TRY(m_database->runScript("COMMIT"));
    lookUpForeignKeys();
    m_database = nullptr;
    return {};
}

// Only where there is no transaction does SQLite obey.
void Transaction::lookUpForeignKeys()
{
    if (!m_looksUpForeignKeys)
        (void)m_database->runScript("PRAGMA foreign_keys = ON");
}

} // namespace storage
