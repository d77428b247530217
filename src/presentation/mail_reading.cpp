#include "presentation/mail_reading.h"

#include "domain/fold.h"
#include "mail/message.h"
#include "storage/database.h"
#include "storage/mail_relations.h"

#include <QSaveFile>
#include <algorithm>
#include <unordered_set>

namespace presentation {

using domain::MailId;
using domain::Operator;
using domain::Reason;
using domain::RecordId;
using domain::Result;
using mail::MailReader;
using storage::Database;
using storage::KeptMail;

namespace {

// Asked once for all of them.
Result<std::vector<ListedMail>> withRights(Database &database, const Operator &who, MailReader &reader,
                                           const std::vector<KeptMail> &messages)
{
    std::vector<std::vector<RecordId>> records;
    std::vector<RecordId> all;
    for (const KeptMail &message : messages) {
        TRY_ASSIGN(std::vector<RecordId> found, reader.recordsOf(message.id));
        all.insert(all.end(), found.begin(), found.end());
        records.push_back(std::move(found));
    }
    TRY_ASSIGN(const std::vector<RecordId> related, storage::relatedOf(database, who.id, all));
    std::unordered_set<qint64> mine;
    for (const RecordId record : related)
        mine.insert(record.value);
    std::vector<ListedMail> listed;
    for (std::size_t i = 0; i < messages.size(); ++i) {
        const bool mayRead = std::any_of(records[i].begin(), records[i].end(),
                                         [&mine](RecordId record) { return mine.contains(record.value); });
        listed.push_back({messages[i], mayRead});
    }
    return listed;
}

Result<QByteArray> rawOf(Database &database, const Operator &who, MailReader &reader, MailId message)
{
    TRY_ASSIGN(const std::vector<RecordId> records, reader.recordsOf(message));
    TRY_ASSIGN(const std::vector<RecordId> related, storage::relatedOf(database, who.id, records));
    if (related.empty())
        return domain::failure(Reason::MailOfNobodyRelated);
    return reader.raw(message);
}

} // namespace

Result<std::vector<ListedMail>> listMail(Database &database, const Operator &who, const storage::MailFilter &filter,
                                         qint64 skip, qint64 limit)
{
    TRY_ASSIGN(MailReader reader, MailReader::open(database.path()));
    TRY_ASSIGN(const std::vector<KeptMail> messages, reader.messages(filter, skip, limit));
    return withRights(database, who, reader, messages);
}

Result<SearchedMail> searchMail(Database &database, const Operator &who, const storage::MailFilter &filter,
                                const QStringList &words, qint64 skip, qint64 limit)
{
    TRY_ASSIGN(MailReader reader, MailReader::open(database.path()));
    TRY_ASSIGN(const std::vector<KeptMail> messages, reader.messages(filter, skip, limit));
    TRY_ASSIGN(std::vector<ListedMail> listed, withRights(database, who, reader, messages));
    SearchedMail searched;
    searched.looked = qint64(messages.size());
    for (ListedMail &one : listed) {
        if (!one.mayRead)
            continue;
        TRY_ASSIGN(const QByteArray raw, reader.raw(one.mail.id));
        const QString text = domain::folded(mail::searchTextOf(raw));
        if (std::all_of(words.begin(), words.end(), [&text](const QString &word) { return text.contains(word); }))
            searched.found.push_back(std::move(one));
    }
    return searched;
}

Result<OpenedMail> openMail(Database &database, const Operator &who, const KeptMail &message)
{
    TRY_ASSIGN(MailReader reader, MailReader::open(database.path()));
    TRY_ASSIGN(const QByteArray raw, rawOf(database, who, reader, message.id));
    return OpenedMail{message, mail::bodyOf(raw)};
}

Result<> saveAttachment(Database &database, const Operator &who, MailId message, int number, const QString &path)
{
    TRY_ASSIGN(MailReader reader, MailReader::open(database.path()));
    TRY_ASSIGN(const QByteArray raw, rawOf(database, who, reader, message));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return domain::failure(Reason::CannotWrite, {}, QString(path + u": " + file.errorString()));
    TRY(mail::writeAttachment(raw, number, file));
    if (!file.commit())
        return domain::failure(Reason::CannotWrite, {}, QString(path + u": " + file.errorString()));
    return {};
}

} // namespace presentation
