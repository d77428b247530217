// The index of a mail store: which messages are kept and where, which UIDLs were seen, which records they belong to.
// A database of its own (FileKind::MailStore, resources/sql-mail), in the store's folder. Statements only.
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "storage/database.h"

#include <QDateTime>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

namespace domain {
using MailId = Id<struct MailTag>; ///< a kept message
}

namespace storage {

/// Where the bytes lie: `length` compressed bytes in a pack, `size` of them once unpacked.
struct MailPlace {
    qint64 pack = 0;
    qint64 offset = 0;
    qint64 length = 0;
    qint64 size = 0;
};

struct KeptMail {
    domain::MailId id;
    QByteArray digest; ///< of the raw message: what is the same is kept once
    MailPlace place;
    QString subject;
    QString from;
    QString to;
    QDateTime date;
    QStringList addresses;
};

struct SeenUidl {
    QByteArray uidl;
    bool isKept = false;
};

struct MailFilter {
    domain::UserId mailbox;  ///< messages of a backed-up mailbox, or …
    domain::RecordId record; ///< … of a record
    QString text;            ///< words, each to be found in subject or people, folded
};

/// The key under which this store hashes addresses: given once, with setHashKey.
[[nodiscard]] domain::Result<QByteArray> hashKey(Database &index);
[[nodiscard]] domain::Result<> setHashKey(Database &index, const QByteArray &key);

[[nodiscard]] domain::Result<std::vector<qint64>> mailPacks(Database &index);
/// A write that changes nothing, so that of one that was broken off nothing comes back to life.
[[nodiscard]] domain::Result<> settleMailIndex(Database &index);

/// Newest first; those without a date last.
[[nodiscard]] domain::Result<std::vector<KeptMail>> keptMails(Database &index, const MailFilter &filter, qint64 skip,
                                                              qint64 limit);
[[nodiscard]] domain::Result<qint64> keptMailCount(Database &index, const MailFilter &filter);
/// Refuses with NoSuchFile where there is no such mail.
[[nodiscard]] domain::Result<KeptMail> keptMail(Database &index, domain::MailId mail);
[[nodiscard]] domain::Result<std::vector<domain::RecordId>> recordsOfMail(Database &index, domain::MailId mail);
[[nodiscard]] domain::Result<std::vector<domain::RecordId>> recordsOfMailbox(Database &index, domain::UserId mailbox);
/// Mails of the mailbox that belong to records, all of them among these.
[[nodiscard]] domain::Result<qint64> keptMailsOnlyOn(Database &index, domain::UserId mailbox,
                                                     const std::vector<domain::RecordId> &records);

[[nodiscard]] domain::Result<std::vector<SeenUidl>> seenUidls(Database &index, domain::UserId mailbox);
/// A UIDL whose mail matched nobody, and the hashes of its addresses, one after the other.
struct UnmatchedUidl {
    QByteArray uidl;
    QByteArray hashes;
};
[[nodiscard]] domain::Result<std::vector<UnmatchedUidl>> unmatchedUidls(Database &index, domain::UserId mailbox);

/// Adds to the index of one mailbox; the statements are prepared once. Inside the caller's transaction.
class MailIndexWriter
{
public:
    MailIndexWriter(Database &index, domain::UserId mailbox);
    MailIndexWriter(MailIndexWriter &&) noexcept;
    ~MailIndexWriter();

    /// Not valid: there is none with these bytes. Also outside a transaction.
    [[nodiscard]] domain::Result<domain::MailId> mailWith(const QByteArray &digest);
    [[nodiscard]] domain::Result<> addPack(qint64 pack, qint64 size);
    /// Gives its id; the one in `mail` is not looked at.
    [[nodiscard]] domain::Result<domain::MailId> addMail(const KeptMail &mail);
    /// Says that it lay in this mailbox, under this UIDL (which may be empty), and whose it is. What was known is left.
    [[nodiscard]] domain::Result<> assign(domain::MailId mail, const QByteArray &uidl,
                                          const std::vector<domain::RecordId> &records);
    [[nodiscard]] domain::Result<> leave(const UnmatchedUidl &unmatched);

private:
    struct Statements;
    std::unique_ptr<Statements> m_statements;
    domain::UserId m_mailbox;
};

} // namespace storage
