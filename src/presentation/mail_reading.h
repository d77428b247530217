// Reading backed-up mail for the window: who may read what is asked of mail/reading.h, for the list and for each message.
#pragma once

#include "mail/reading.h"

#include <mutex>

namespace presentation {

struct ListedMail {
    storage::KeptMail mail;
    bool mayRead = false; ///< the operator is related to a record it belongs to
};

/// What a search has found and nobody has fetched yet; filled in the worker's thread, emptied in the window's.
class FoundMail
{
public:
    void add(ListedMail found);
    [[nodiscard]] std::vector<ListedMail> take();

private:
    std::mutex m_mutex;
    std::vector<ListedMail> m_found;
};

/// Newest first; `skip` of them left out.
[[nodiscard]] domain::Result<std::vector<ListedMail>> listMail(storage::Database &database, const domain::Operator &who,
                                                               const storage::MailFilter &filter, qint64 skip,
                                                               qint64 limit);
/// Finds stream into `found`; each is followed by a report of the progress.
[[nodiscard]] domain::Result<> searchMail(storage::Database &database, const domain::Operator &who,
                                          const storage::MailFilter &filter, FoundMail &found,
                                          const domain::Progress &progress);

} // namespace presentation
