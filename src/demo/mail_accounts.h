// The mail add-on accounts of the demo's people, each case of the rules among them (resources/demo/mail_accounts.txt).
#pragma once

#include "demo/staff.h"

namespace storage {
class Database;
}

namespace demo {

/// With what happened before, as entries of the audit log, oldest first: who was backed up, came back and left once more.
/// Their earlier backups say completed, and that they kept nothing: whoever puts the messages into the store says how many.
[[nodiscard]] domain::Result<> addMailAccounts(storage::Database &database, const Staff &staff);

} // namespace demo
