#include "mail/reading.h"

#include "storage/audit.h"
#include "storage/database.h"
#include "storage/mail_relations.h"
#include "storage/organisation.h"

#include <QSaveFile>

namespace mail {

using domain::failure;
using domain::MailId;
using domain::Operator;
using domain::Progress;
using domain::Reason;
using domain::RecordId;
using domain::Result;
using storage::KeptMail;
using storage::MailFilter;

namespace {

constexpr qint64 messagesAtOnce = 500;

Result<std::vector<MailId>> allOf(MailReader &reader, const MailFilter &filter)
{
    std::vector<MailId> all;
    while (true) {
        TRY_ASSIGN(const std::vector<KeptMail> page, reader.messages(filter, qint64(all.size()), messagesAtOnce));
        if (page.empty())
            return all;
        for (const KeptMail &mail : page)
            all.push_back(mail.id);
    }
}

Result<> mayRead(storage::Database &database, MailReader &reader, const Operator &who, MailId message)
{
    TRY_ASSIGN(const std::vector<MailId> allowed, readable(database, reader, who, {message}));
    if (allowed.empty())
        return failure(Reason::MailOfNobodyRelated, who.id);
    return {};
}

storage::AuditNote noteOfExport(const Operator &who, const domain::Clock &clock)
{
    storage::AuditNote note;
    note.at = clock();
    note.who = who.id;
    note.kind = u"mail.export"_qs;
    note.rule = u"OPR-6"_qs;
    return note;
}

Result<MailExport> attemptEverything(storage::Database &database, MailReader &reader, const Operator &who,
                                     const ExportTarget &target, const domain::Clock &clock, const Progress &progress)
{
    // Asked anew: the right may have been lost since the window was opened.
    TRY_ASSIGN(const Operator now, storage::operatorFor(database, who.id));
    TRY(domain::require(now, domain::Right::ExportAllMail));
    TRY_ASSIGN(const std::vector<MailId> all, allOf(reader, {}));
    return exportMails(reader, all, target.format, target.path, progress, [&](const MailExport &done) -> Result<> {
        storage::AuditNote note = noteOfExport(who, clock);
        note.after = {{u"matched"_qs, done.messages}, {u"bytes"_qs, done.bytes}};
        TRY_ASSIGN(storage::Transaction transaction, storage::Transaction::begin(database));
        TRY(storage::append(database, note));
        return transaction.commit();
    });
}

} // namespace

Result<std::vector<MailId>> readable(storage::Database &database, MailReader &reader, const Operator &who,
                                     const std::vector<MailId> &messages)
{
    std::vector<std::vector<RecordId>> recordsOf;
    std::unordered_set<RecordId> records;
    for (const MailId message : messages) {
        TRY_ASSIGN(std::vector<RecordId> its, reader.recordsOf(message));
        records.insert(its.begin(), its.end());
        recordsOf.push_back(std::move(its));
    }
    TRY_ASSIGN(const std::vector<RecordId> related,
               storage::relatedOf(database, who.id, {records.begin(), records.end()}));
    const std::unordered_set<RecordId> known(related.begin(), related.end());
    std::vector<MailId> allowed;
    for (std::size_t i = 0; i < messages.size(); ++i) {
        const bool isAllowed = std::any_of(recordsOf[i].begin(), recordsOf[i].end(),
                                           [&known](RecordId record) { return known.contains(record); });
        if (isAllowed)
            allowed.push_back(messages[i]);
    }
    return allowed;
}

Result<ReadMail> readMail(storage::Database &database, MailReader &reader, const Operator &who, MailId message)
{
    TRY_ASSIGN(KeptMail mail, reader.message(message));
    TRY(mayRead(database, reader, who, message));
    TRY_ASSIGN(const QByteArray bytes, reader.raw(message));
    return ReadMail{std::move(mail), bodyOf(bytes)};
}

Result<> saveAttachment(storage::Database &database, MailReader &reader, const Operator &who, MailId message,
                        int number, const QString &path)
{
    TRY(mayRead(database, reader, who, message));
    TRY_ASSIGN(const QByteArray bytes, reader.raw(message));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Reason::CannotWrite, {}, path + u": "_qs + file.errorString());
    TRY(writeAttachment(bytes, number, file));
    if (!file.commit())
        return failure(Reason::CannotWrite, {}, path + u": "_qs + file.errorString());
    return {};
}

Result<MailExport> exportReadable(storage::Database &database, MailReader &reader, const Operator &who,
                                  const MailFilter &filter, const ExportTarget &target, const Progress &progress)
{
    TRY_ASSIGN(const std::vector<MailId> all, allOf(reader, filter));
    TRY_ASSIGN(const std::vector<MailId> allowed, readable(database, reader, who, all));
    if (allowed.empty())
        return failure(Reason::MailOfNobodyRelated, who.id);
    return exportMails(reader, allowed, target.format, target.path, progress);
}

Result<MailExport> exportEverything(storage::Database &database, MailReader &reader, const Operator &who,
                                    const ExportTarget &target, const domain::Clock &clock, const Progress &progress)
{
    Result<MailExport> done = attemptEverything(database, reader, who, target, clock, progress);
    if (!done) {
        storage::AuditNote note = noteOfExport(who, clock);
        note.after = {{u"refused"_qs, QString::fromLatin1(domain::nameOf(done.error().reason))}};
        (void)storage::appendRefusal(database, note, done.error());
    }
    return done;
}

} // namespace mail
