// The leads and contacts that have a mail address, a page after the other: what a backup looks through (MAIL-7).
#pragma once

#include "domain/result.h"

#include <vector>

namespace storage {

class Database;

struct AddressedRecord {
    domain::RecordId record;
    QString address; ///< as it stands in the record
};

/// By id, those after the given one, at most `limit`.
[[nodiscard]] domain::Result<std::vector<AddressedRecord>> addressedRecords(Database &database, domain::RecordId after,
                                                                            int limit);

} // namespace storage
