#include "presentation/mail_reading.h"

#include "storage/database.h"

#include <algorithm>

namespace presentation {

using domain::MailId;
using domain::Operator;
using domain::Result;
using mail::MailReader;
using storage::Database;
using storage::KeptMail;

void FoundMail::add(ListedMail found)
{
    const std::scoped_lock lock(m_mutex);
    m_found.push_back(std::move(found));
}

std::vector<ListedMail> FoundMail::take()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_found, {});
}

Result<std::vector<ListedMail>> listMail(Database &database, const Operator &who, const storage::MailFilter &filter,
                                         qint64 skip, qint64 limit)
{
    TRY_ASSIGN(MailReader reader, MailReader::open(database.path()));
    TRY_ASSIGN(const std::vector<KeptMail> messages, reader.messages(filter, skip, limit));
    std::vector<MailId> ids;
    ids.reserve(messages.size());
    for (const KeptMail &message : messages)
        ids.push_back(message.id);
    TRY_ASSIGN(const std::vector<MailId> mine, mail::readable(database, reader, who, ids));
    std::vector<ListedMail> listed;
    auto next = mine.begin(); // in the same order
    for (const KeptMail &message : messages) {
        const bool mayRead = next != mine.end() && *next == message.id;
        if (mayRead)
            ++next;
        listed.push_back({message, mayRead});
    }
    return listed;
}

Result<> searchMail(Database &database, const Operator &who, const storage::MailFilter &filter, FoundMail &found,
                    const domain::Progress &progress)
{
    TRY_ASSIGN(MailReader reader, MailReader::open(database.path()));
    const auto add = [&](const KeptMail &message) {
        const auto mine = mail::readable(database, reader, who, {message.id});
        found.add({message, mine && !mine->empty()});
    };
    return mail::searchMails(database, reader, who, filter, add, progress);
}

} // namespace presentation
