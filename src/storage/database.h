// One connection to one file. A job opens its own, uses it in its own thread and lets it go.
#pragma once

#include "domain/result.h"

#include <QString>
#include <memory>
#include <stop_token>

class QSqlDatabase;
struct sqlite3;

namespace storage {

enum class Access { ReadOnly, ReadWrite };
/// What a file of ours holds: each kind has a mark in its header and a numbered schema of its own.
enum class FileKind { Organisation, MailStore };

class Database
{
public:
    static constexpr int pageSize = 16'384; ///< bytes; of new files. Whoever moves many records touches fewer of them

    /// Opens a file of that kind, upgrading an older schema (a copy of the file is made first).
    /// Refuses, and touches nothing: NoSuchFile, CannotOpen, NotADatabase, NotOurDatabase, NewerSchema, Damaged, ReadOnly.
    [[nodiscard]] static domain::Result<Database> open(const QString &path, Access access = Access::ReadWrite,
                                                       FileKind kind = FileKind::Organisation);
    /// Makes a new file with the present schema and nothing in it; refuses where something is there.
    [[nodiscard]] static domain::Result<Database> create(const QString &path, FileKind kind = FileKind::Organisation);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    ~Database();

    [[nodiscard]] const QString &path() const;
    [[nodiscard]] FileKind kind() const;
    [[nodiscard]] QSqlDatabase &connection() const;
    [[nodiscard]] sqlite3 *handle() const;
    /// Runs without parameters, one statement or many.
    [[nodiscard]] domain::Result<> runScript(const char *sql);
    /// Statements stop with Reason::Cancelled soon after the token asks for it; an empty token ends that.
    void stopWith(std::stop_token stop);
    [[nodiscard]] bool stopRequested() const;
    /// Gives the write-ahead log's space back after a big write; where somebody reads at the moment, it stays.
    void truncateLog();

private:
    struct Connection;
    explicit Database(std::unique_ptr<Connection> connection);
    [[nodiscard]] static domain::Result<Database> connect(const QString &path, FileKind kind, const QString &name,
                                                          const QString &options);
    /// Looks into a file that nobody has open, and leaves nothing beside it.
    [[nodiscard]] static domain::Result<> inspect(const QString &path, FileKind kind);
    [[nodiscard]] domain::Result<> prepareConnection(Access access);
    /// Whether closing the last connection works the write-ahead log into the file.
    void keepLog(bool keep);

    std::unique_ptr<Connection> m_connection;
};

/// Begins a write at once (waits for another writer up to 30 s); rolls back unless committed.
class Transaction
{
public:
    [[nodiscard]] static domain::Result<Transaction> begin(Database &database);
    /// The same, for moving very many rows to users whom the caller has looked up in this transaction: foreign keys are
    /// not looked up again at every row, which is a seventh of the time. Afterwards they are, as ever.
    [[nodiscard]] static domain::Result<Transaction> beginMoving(Database &database);
    /// One unchanging view of the data for several reads.
    [[nodiscard]] static domain::Result<Transaction> beginReading(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    [[nodiscard]] domain::Result<> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    void lookUpForeignKeys();

    Database *m_database;
    bool m_looksUpForeignKeys = true;
};

} // namespace storage
