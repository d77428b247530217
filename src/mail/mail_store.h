// The mail store beside an organisation's file: "<file>.mail/", packs of compressed messages and an index. Messages and
// their UIDLs become durable together, a batch at a time: temporary file, sync, rename, commit. Whatever is stopped in
// between leaves nothing but a file that the next writer removes.
#pragma once

#include "mail/message.h"
#include "storage/mail_index.h"

#include <functional>
#include <memory>
#include <span>
#include <unordered_set>

namespace mail {

[[nodiscard]] QString storeFolderOf(const QString &databasePath);

/// Reads; any number of them, also while somebody writes.
class MailReader
{
public:
    /// Refuses with NoSuchFile where nothing has been kept yet.
    [[nodiscard]] static domain::Result<MailReader> open(const QString &databasePath);
    MailReader(MailReader &&) noexcept;
    ~MailReader();

    /// Newest first; `skip` of them left out, at most `limit`.
    [[nodiscard]] domain::Result<std::vector<storage::KeptMail>> messages(const storage::MailFilter &filter,
                                                                          qint64 skip, qint64 limit);
    [[nodiscard]] domain::Result<qint64> count(const storage::MailFilter &filter);
    /// Refuses with NoSuchFile where there is no such message.
    [[nodiscard]] domain::Result<storage::KeptMail> message(domain::MailId message);
    [[nodiscard]] domain::Result<std::vector<domain::RecordId>> recordsOf(domain::MailId message);
    /// The bytes as they came. Refuses with Damaged where their digest is another.
    [[nodiscard]] domain::Result<QByteArray> raw(domain::MailId message);
    /// The same, handed over in pieces, in constant memory. Where it is refused, what was handed over doesn't count. The
    /// sink's errors end it.
    [[nodiscard]] domain::Result<> copyRaw(domain::MailId message,
                                           const std::function<domain::Result<>(QByteArrayView)> &sink);
    /// All records that some kept message of this mailbox belongs to.
    [[nodiscard]] domain::Result<std::vector<domain::RecordId>> recordsOfMailbox(domain::UserId mailbox);
    /// Kept messages all of whose records are among these.
    [[nodiscard]] domain::Result<qint64> countOnlyOn(domain::UserId mailbox,
                                                     const std::vector<domain::RecordId> &records);

private:
    struct Reading;
    explicit MailReader(std::unique_ptr<Reading> reading);
    std::unique_ptr<Reading> m_reading;
};

/// Whether somebody writes into this store at the moment, in whatever process.
[[nodiscard]] bool isBeingWritten(const QString &databasePath);

/// Writes; one at a time for a store, in whatever process. Refuses with Busy where another one does. After DiskFull, or
/// another error of the disk, it refuses everything: what was committed is there, and a new one goes on.
class MailWriter
{
public:
    [[nodiscard]] static domain::Result<MailWriter> open(const QString &databasePath, domain::UserId mailbox);
    MailWriter(MailWriter &&) noexcept;
    /// What was not committed is gone.
    ~MailWriter();

    /// The UIDLs of this mailbox that need not be fetched again.
    [[nodiscard]] domain::Result<std::vector<storage::SeenUidl>> seen();
    /// MAIL-7: UIDLs of messages that matched nobody, and now do: `matches` is asked for the keyed hash of each address
    /// in use (see hashOf).
    [[nodiscard]] domain::Result<std::vector<QByteArray>> unmatchedWith(const std::unordered_set<std::string> &hashes);
    /// The hash under this store's key of a bare address; what is kept of the addresses of messages that matched nobody.
    [[nodiscard]] QByteArray hashOf(const QString &address) const;

    /// A message begins; its bytes follow. Nothing is kept of it before keep().
    [[nodiscard]] domain::Result<> begin();
    [[nodiscard]] domain::Result<> add(QByteArrayView bytes);
    /// Keeps it for these records; a message that is there already, byte for byte, is only given the UIDL and the records.
    /// Gives whether it was new.
    [[nodiscard]] domain::Result<bool> keep(const QByteArray &uidl, const MessageHead &head,
                                            const std::vector<domain::RecordId> &records);
    /// Lets the bytes go; remembers the UIDL, and hashes of the addresses.
    [[nodiscard]] domain::Result<> leave(const QByteArray &uidl, const QStringList &addresses);
    /// Lets go of what has come of a message that doesn't count.
    void abandon();
    /// Makes durable what was kept and left since the last time.
    [[nodiscard]] domain::Result<> commit();
    /// Bytes and messages since the last commit: when to commit.
    [[nodiscard]] qint64 pendingMessages() const;
    [[nodiscard]] qint64 pendingBytes() const;

private:
    struct Writing;
    explicit MailWriter(std::unique_ptr<Writing> writing);
    std::unique_ptr<Writing> m_writing;
};

} // namespace mail
