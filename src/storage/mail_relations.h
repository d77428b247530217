// Which records a mail address stands for (MAIL-6), and who is related to a record (OPR-6).
#pragma once

#include "domain/operator.h"

#include <vector>

namespace storage {

class Database;

/// The leads and contacts with one of these addresses, by id. Addresses are bare ("ada@example.com"); the case of ASCII
/// letters means nothing.
[[nodiscard]] domain::Result<std::vector<domain::RecordId>> recordsWithAddress(Database &database,
                                                                               const QStringList &addresses);

/// OPR-6: active owner or co-owner of the lead or contact, of its account, or of a deal, case or activity on it; whose role
/// is above theirs in the role tree; with whom it is shared. Where nobody who owns any of it is active, nobody stands above
/// an active owner: mass owner change gives the mail its readers (MAIL-6). The reader must be active.
[[nodiscard]] domain::Result<bool> isRelated(Database &database, domain::UserId user, domain::RecordId record);
/// Of these records, those that the user is related to, by id. The same rule, asked once for many.
[[nodiscard]] domain::Result<std::vector<domain::RecordId>> relatedOf(Database &database, domain::UserId user,
                                                                      const std::vector<domain::RecordId> &records);
/// Of these records, those to which no active user at all is related, by id.
[[nodiscard]] domain::Result<std::vector<domain::RecordId>> orphansOf(Database &database,
                                                                      const std::vector<domain::RecordId> &records);

} // namespace storage
