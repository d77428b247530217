#include "mail/mail_store.h"
#include "mail/pack_writer.h"
#include "mail/store_folder.h"
#include "mail/store_lock.h"

#include <QFile>
#include <QHash>
#include <QSet>
#include <sodium.h>

namespace mail {

using domain::failure;
using domain::MailId;
using domain::Reason;
using domain::RecordId;
using domain::Result;
using domain::UserId;
using storage::Database;
using storage::FileKind;
using storage::KeptMail;

namespace {

constexpr std::size_t addressHashSize = 16;
static_assert(addressHashSize >= crypto_generichash_BYTES_MIN);

// Made under another name, so that a store that was being begun when the program was killed is begun anew.
Result<> makeIndex(const StoreFolder &folder)
{
    const QString making = folder.index() + u".making"_qs;
    for (const QString &end : {u""_qs, u"-wal"_qs, u"-shm"_qs})
        QFile::remove(making + end);
    {
        QByteArray key(crypto_generichash_KEYBYTES, '\0');
        randombytes_buf(key.data(), std::size_t(key.size()));
        TRY_ASSIGN(Database index, Database::create(making, FileKind::MailStore));
        TRY(storage::setHashKey(index, key));
    }
    return renameDurably(making, folder.index());
}

// What a writer that was killed, or had no room, left behind. Of the index nothing may come back afterwards that names
// it: the end of the log could be read again after a crash, unless something has been written over it.
Result<> clean(const StoreFolder &folder, Database &index)
{
    TRY_ASSIGN(const std::vector<qint64> packs, storage::mailPacks(index));
    const QStringList strangers = folder.strangers(packs);
    if (strangers.isEmpty())
        return {};
    TRY(storage::settleMailIndex(index));
    for (const QString &stranger : strangers)
        QFile::remove(stranger);
    return {};
}

} // namespace

struct MailWriter::Writing {
    /// Waits for the commit: a message that is new, or one of those before it in the batch, or one of the index.
    struct Keeping {
        std::optional<KeptMail> added;
        qsizetype sameAs = -1;
        MailId known;
        QByteArray uidl;
        std::vector<RecordId> records;
    };

    Writing(StoreLock taken, StoreFolder where, Database database, UserId mailbox)
        : lock(std::move(taken)), folder(std::move(where)), index(std::move(database)), writer(index, mailbox),
          mailboxId(mailbox), pack(folder.making())
    {
    }

    StoreLock lock;
    StoreFolder folder;
    Database index;
    storage::MailIndexWriter writer;
    UserId mailboxId;
    PackWriter pack;
    QByteArray hashKey;
    qint64 nextPack = 1;
    std::vector<Keeping> keeping;
    std::vector<storage::UnmatchedUidl> leaving;
    QHash<QByteArray, qsizetype> batch; ///< digests of what is new in it
    qint64 bytes = 0;
    std::optional<domain::Error> failed; ///< nothing is written any more

    Result<> check() const
    {
        if (failed)
            return tl::unexpected(*failed);
        return {};
    }
    template <class T>
    Result<T> failing(Result<T> result)
    {
        if (!result) {
            failed = result.error();
            pack.discard();
        }
        return result;
    }

    Result<bool> keep(Keeping keeper, const MessageHead &head);
    Result<> leave(storage::UnmatchedUidl unmatched);
    Result<> commit();
    Result<> writeIndex(qint64 packSize);
};

Result<bool> MailWriter::Writing::keep(Keeping keeper, const MessageHead &head)
{
    TRY_ASSIGN(const PackedMessage packed, pack.end());
    TRY_ASSIGN(keeper.known, writer.mailWith(packed.digest));
    keeper.sameAs = batch.value(packed.digest, -1);
    const bool isNew = !keeper.known.isValid() && keeper.sameAs < 0;
    if (isNew) {
        pack.accept();
        keeper.added = KeptMail{{},           packed.digest, {nextPack, packed.offset, packed.length, packed.size},
                                head.subject, head.from,     head.to,
                                head.date,    head.addresses};
        batch.insert(packed.digest, qsizetype(keeping.size()));
    } else {
        TRY(pack.drop());
    }
    bytes += packed.size;
    keeping.push_back(std::move(keeper));
    return isNew;
}

Result<> MailWriter::Writing::leave(storage::UnmatchedUidl unmatched)
{
    TRY(pack.drop());
    leaving.push_back(std::move(unmatched));
    return {};
}

Result<> MailWriter::Writing::writeIndex(qint64 packSize)
{
    TRY_ASSIGN(storage::Transaction transaction, storage::Transaction::begin(index));
    if (packSize > 0)
        TRY(writer.addPack(nextPack, packSize));
    for (Keeping &keeper : keeping) {
        if (keeper.added) {
            TRY_ASSIGN(keeper.known, writer.addMail(*keeper.added));
        } else if (keeper.sameAs >= 0) {
            keeper.known = keeping[std::size_t(keeper.sameAs)].known;
        }
        TRY(writer.assign(keeper.known, keeper.uidl, keeper.records));
    }
    for (const storage::UnmatchedUidl &unmatched : leaving)
        TRY(writer.leave(unmatched));
    return transaction.commit();
}

// A pack that the index doesn't name after all is removed by the next writer, which knows.
Result<> MailWriter::Writing::commit()
{
    if (keeping.empty() && leaving.empty())
        return {};
    TRY(pack.drop());
    const qint64 size = pack.size();
    if (size > 0)
        TRY(pack.finish(folder.pack(nextPack)));
    TRY(writeIndex(size));
    nextPack += size > 0 ? 1 : 0;
    keeping.clear();
    leaving.clear();
    batch.clear();
    bytes = 0;
    return {};
}

MailWriter::MailWriter(std::unique_ptr<Writing> writing) : m_writing(std::move(writing)) {}
MailWriter::MailWriter(MailWriter &&) noexcept = default;
MailWriter::~MailWriter() = default;

Result<MailWriter> MailWriter::open(const QString &databasePath, UserId mailbox)
{
    const StoreFolder folder(storeFolderOf(databasePath));
    if (sodium_init() < 0)
        return failure(Reason::StorageFailed, {}, u"libsodium"_qs);
    TRY(folder.make());
    TRY_ASSIGN(StoreLock lock, StoreLock::take(folder.lock()));
    if (!QFile::exists(folder.index()))
        TRY(makeIndex(folder));
    TRY_ASSIGN(Database index, Database::open(folder.index(), storage::Access::ReadWrite, FileKind::MailStore));
    TRY(clean(folder, index));
    auto writing = std::make_unique<Writing>(std::move(lock), folder, std::move(index), mailbox);
    TRY_ASSIGN(writing->hashKey, storage::hashKey(writing->index));
    TRY_ASSIGN(const std::vector<qint64> packs, storage::mailPacks(writing->index));
    writing->nextPack = packs.empty() ? 1 : packs.back() + 1;
    return MailWriter(std::move(writing));
}

Result<std::vector<storage::SeenUidl>> MailWriter::seen()
{
    return storage::seenUidls(m_writing->index, m_writing->mailboxId);
}

Result<std::vector<QByteArray>> MailWriter::unmatchedWith(const std::unordered_set<std::string> &hashes)
{
    TRY_ASSIGN(const auto unmatched, storage::unmatchedUidls(m_writing->index, m_writing->mailboxId));
    std::vector<QByteArray> found;
    for (const storage::UnmatchedUidl &one : unmatched) {
        const std::string all = one.hashes.toStdString();
        for (std::size_t at = 0; at + addressHashSize <= all.size(); at += addressHashSize) {
            if (hashes.contains(all.substr(at, addressHashSize))) {
                found.push_back(one.uidl);
                break;
            }
        }
    }
    return found;
}

QByteArray MailWriter::hashOf(const QString &address) const
{
    const QByteArray bytes = bareAddress(address).toUtf8();
    const QByteArray &key = m_writing->hashKey;
    QByteArray hash(qsizetype(addressHashSize), '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), addressHashSize,
                       reinterpret_cast<const unsigned char *>(bytes.constData()), std::size_t(bytes.size()),
                       reinterpret_cast<const unsigned char *>(key.constData()), std::size_t(key.size()));
    return hash;
}

Result<> MailWriter::begin()
{
    TRY(m_writing->check());
    return m_writing->failing(m_writing->pack.begin());
}

Result<> MailWriter::add(QByteArrayView bytes)
{
    TRY(m_writing->check());
    return m_writing->failing(m_writing->pack.add(bytes));
}

Result<bool> MailWriter::keep(const QByteArray &uidl, const MessageHead &head, const std::vector<RecordId> &records)
{
    TRY(m_writing->check());
    Writing::Keeping keeper;
    keeper.uidl = uidl;
    keeper.records = records;
    return m_writing->failing(m_writing->keep(std::move(keeper), head));
}

Result<> MailWriter::leave(const QByteArray &uidl, const QStringList &addresses)
{
    TRY(m_writing->check());
    QByteArray hashes;
    for (const QString &address : addresses)
        hashes += hashOf(address);
    return m_writing->failing(m_writing->leave({uidl, hashes}));
}

void MailWriter::abandon()
{
    (void)m_writing->failing(m_writing->pack.drop());
}

Result<> MailWriter::commit()
{
    TRY(m_writing->check());
    return m_writing->failing(m_writing->commit());
}

qint64 MailWriter::pendingMessages() const
{
    return qint64(m_writing->keeping.size()) + qint64(m_writing->leaving.size());
}

qint64 MailWriter::pendingBytes() const
{
    return m_writing->bytes;
}

} // namespace mail
