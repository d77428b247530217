#include "domain/fold.h"
#include "mail/reading.h"
#include "storage/database.h"

namespace mail {

using domain::failure;
using domain::MailId;
using domain::Reason;
using domain::Result;
using storage::KeptMail;
using storage::MailFilter;

namespace {

constexpr qint64 messagesInPage = 200;

bool hasAll(const QString &folded, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&folded](const QString &word) { return folded.contains(word); });
}

/// What cannot be read any more is not found by its text, and the others still are.
Result<bool> hasInText(MailReader &reader, MailId message, const QStringList &words)
{
    const Result<QByteArray> bytes = reader.raw(message);
    if (!bytes && bytes.error().reason != Reason::Damaged)
        return tl::unexpected(bytes.error());
    return bytes && hasAll(domain::folded(searchTextOf(*bytes)), words);
}

std::vector<MailId> idsOf(const std::vector<KeptMail> &mails)
{
    std::vector<MailId> ids;
    ids.reserve(mails.size());
    for (const KeptMail &mail : mails)
        ids.push_back(mail.id);
    return ids;
}

} // namespace

Result<> searchMails(storage::Database &database, MailReader &reader, const domain::Operator &who,
                     const MailFilter &filter, const MailFound &found, const domain::Progress &progress)
{
    const QStringList words = domain::folded(filter.text).simplified().split(u' ', Qt::SkipEmptyParts);
    MailFilter all = filter;
    all.text.clear();
    TRY_ASSIGN(const qint64 total, reader.count(all));
    for (qint64 done = 0; done < total;) {
        TRY_ASSIGN(const std::vector<KeptMail> page, reader.messages(all, done, messagesInPage));
        if (page.empty())
            break;
        TRY_ASSIGN(const std::vector<MailId> allowed, readable(database, reader, who, idsOf(page)));
        const std::unordered_set<MailId> mayBeRead(allowed.begin(), allowed.end());
        for (const KeptMail &mail : page) {
            if (progress.stopRequested())
                return failure(Reason::Cancelled);
            const QString head =
                domain::folded(QStringList{mail.subject, mail.from, mail.to, mail.addresses.join(u' ')}.join(u'\n'));
            bool isFound = hasAll(head, words);
            if (!isFound && mayBeRead.contains(mail.id)) {
                TRY_ASSIGN(isFound, hasInText(reader, mail.id, words));
            }
            if (isFound)
                found(mail);
            progress.report(++done, total);
        }
    }
    return {};
}

} // namespace mail
