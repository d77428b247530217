// What LIST and UIDL say together.
#pragma once

#include "mail/pop3_client.h"

#include <unordered_map>

namespace mail {

/// Lines are added as they come, those of LIST first. Refuses nonsense with MailServerNonsense.
class Listing
{
public:
    [[nodiscard]] domain::Result<> addListLine(QByteArrayView line);
    /// One of a message that is not listed is passed over.
    [[nodiscard]] domain::Result<> addUidlLine(QByteArrayView line);
    /// By number. A UIDL that several messages bear tells none of them apart: they have none.
    [[nodiscard]] std::vector<ListedMessage> take();

private:
    [[nodiscard]] ListedMessage *find(int number);

    std::vector<ListedMessage> m_messages;
    std::unordered_map<int, std::size_t> m_places; ///< only where the server doesn't count 1, 2, 3
    std::vector<bool> m_hasUidl;
    bool m_isInOrder = true;
};

} // namespace mail
