#include "mail/pop3_listing.h"

#include "mail/pop3_answers.h"

#include <algorithm>
#include <numeric>

namespace mail {

using domain::failure;
using domain::Reason;
using domain::Result;

namespace {

/// A mailbox of more messages is a server that doesn't stop.
constexpr std::size_t mostMessages = 2'000'000;

tl::unexpected<domain::Error> listingNonsense(const char *what, QByteArrayView line)
{
    constexpr qsizetype shown = 80;
    return failure(Reason::MailServerNonsense, {},
                   QString::fromLatin1(what) + u": "_qs
                       + QString::fromLatin1(line.first(std::min(shown, line.size()))));
}

} // namespace

ListedMessage *Listing::find(int number)
{
    const auto place = static_cast<std::size_t>(number) - 1;
    if (m_isInOrder)
        return place < m_messages.size() ? &m_messages[place] : nullptr;
    const auto found = m_places.find(number);
    return found == m_places.end() ? nullptr : &m_messages[found->second];
}

Result<> Listing::addListLine(QByteArrayView line)
{
    const auto said = listLineOf(line);
    if (!said)
        return listingNonsense("LIST", line);
    if (find(said->number))
        return listingNonsense("LIST, twice the same message", line);
    if (m_messages.size() == mostMessages)
        return listingNonsense("LIST without end", line);
    if (m_isInOrder && static_cast<std::size_t>(said->number) != m_messages.size() + 1) {
        m_isInOrder = false;
        for (std::size_t i = 0; i < m_messages.size(); ++i)
            m_places.emplace(m_messages[i].number, i);
    }
    if (!m_isInOrder)
        m_places.emplace(said->number, m_messages.size());
    m_messages.push_back({said->number, said->size, {}});
    return {};
}

Result<> Listing::addUidlLine(QByteArrayView line)
{
    const auto said = uidlLineOf(line);
    if (!said)
        return listingNonsense("UIDL", line);
    ListedMessage *const message = find(said->number);
    if (!message)
        return {};
    m_hasUidl.resize(m_messages.size());
    const auto place = static_cast<std::size_t>(message - m_messages.data());
    if (m_hasUidl[place])
        return listingNonsense("UIDL, twice for the same message", line);
    m_hasUidl[place] = true;
    message->uidl = said->uidl.toByteArray();
    return {};
}

std::vector<ListedMessage> Listing::take()
{
    if (!m_isInOrder)
        std::sort(m_messages.begin(), m_messages.end(),
                  [](const ListedMessage &a, const ListedMessage &b) { return a.number < b.number; });
    std::vector<ListedMessage *> byUidl;
    byUidl.reserve(m_messages.size());
    for (ListedMessage &message : m_messages)
        byUidl.push_back(&message);
    std::sort(byUidl.begin(), byUidl.end(),
              [](const ListedMessage *a, const ListedMessage *b) { return a->uidl < b->uidl; });
    for (auto first = byUidl.begin(); first != byUidl.end();) {
        const auto after = std::find_if(first, byUidl.end(),
                                        [&](const ListedMessage *message) { return message->uidl != (*first)->uidl; });
        if (after - first > 1)
            std::for_each(first + 1, after, [](ListedMessage *message) { message->uidl.clear(); });
        if (after - first > 1)
            (*first)->uidl.clear();
        first = after;
    }
    return std::move(m_messages);
}

} // namespace mail
