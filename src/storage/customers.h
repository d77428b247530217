// Leads and contacts that one can write to.
#pragma once

#include "domain/result.h"

#include <vector>

namespace storage {

class Database;

struct Customer {
    domain::RecordId record;
    QString name;
    QString email;
    QString company;          ///< of a contact's account; empty where there is none
    domain::UserId createdBy; ///< not valid where nobody knows
};

/// Those with a mail address, in the order in which they were made.
[[nodiscard]] domain::Result<std::vector<Customer>> customers(Database &database);

} // namespace storage
