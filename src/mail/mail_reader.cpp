#include "mail/mail_store.h"
#include "mail/pack_reader.h"
#include "mail/store_folder.h"
#include "mail/store_lock.h"

#include <QFileInfo>

namespace mail {

using domain::MailId;
using domain::RecordId;
using domain::Result;
using domain::UserId;
using storage::Database;
using storage::KeptMail;
using storage::MailFilter;

QString storeFolderOf(const QString &databasePath)
{
    return databasePath + u".mail"_qs;
}

bool isBeingWritten(const QString &databasePath)
{
    return StoreLock::isTaken(StoreFolder(storeFolderOf(databasePath)).lock());
}

struct MailReader::Reading {
    StoreFolder folder;
    Database index;

    Result<> copy(MailId message, const ByteSink &sink)
    {
        TRY_ASSIGN(const KeptMail mail, storage::keptMail(index, message));
        return unpack(folder.pack(mail.place.pack), mail, sink);
    }
};

MailReader::MailReader(std::unique_ptr<Reading> reading) : m_reading(std::move(reading)) {}
MailReader::MailReader(MailReader &&) noexcept = default;
MailReader::~MailReader() = default;

Result<MailReader> MailReader::open(const QString &databasePath)
{
    const StoreFolder folder(storeFolderOf(databasePath));
    TRY_ASSIGN(Database index, Database::open(folder.index(), storage::Access::ReadOnly, storage::FileKind::MailStore));
    return MailReader(std::make_unique<Reading>(Reading{folder, std::move(index)}));
}

Result<std::vector<KeptMail>> MailReader::messages(const MailFilter &filter, qint64 skip, qint64 limit)
{
    return storage::keptMails(m_reading->index, filter, skip, limit);
}

Result<qint64> MailReader::count(const MailFilter &filter)
{
    return storage::keptMailCount(m_reading->index, filter);
}

Result<KeptMail> MailReader::message(MailId message)
{
    return storage::keptMail(m_reading->index, message);
}

Result<std::vector<RecordId>> MailReader::recordsOf(MailId message)
{
    return storage::recordsOfMail(m_reading->index, message);
}

Result<QByteArray> MailReader::raw(MailId message)
{
    QByteArray bytes;
    TRY(m_reading->copy(message, [&bytes](QByteArrayView part) -> Result<> {
        bytes.append(part);
        return {};
    }));
    return bytes;
}

Result<> MailReader::copyRaw(MailId message, const std::function<Result<>(QByteArrayView)> &sink)
{
    return m_reading->copy(message, sink);
}

Result<std::vector<RecordId>> MailReader::recordsOfMailbox(UserId mailbox)
{
    return storage::recordsOfMailbox(m_reading->index, mailbox);
}

Result<qint64> MailReader::countOnlyOn(UserId mailbox, const std::vector<RecordId> &records)
{
    return storage::keptMailsOnlyOn(m_reading->index, mailbox, records);
}

} // namespace mail
