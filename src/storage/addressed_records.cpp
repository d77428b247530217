#include "storage/addressed_records.h"

#include "domain/module.h"
#include "storage/database.h"
#include "storage/statement.h"

namespace storage {

using domain::Result;

static_assert(int(domain::Module::Lead) == 1 && int(domain::Module::Contact) == 2);

static constexpr auto selectAddressed =
    "SELECT id, email FROM records WHERE id > ? AND module IN (1, 2) AND email IS NOT NULL AND email <> '' "
    "ORDER BY id LIMIT ?";

Result<std::vector<AddressedRecord>> addressedRecords(Database &database, domain::RecordId after, int limit)
{
    return rows(database, selectAddressed, {after.value, limit}, [](const Statement &s) {
        return AddressedRecord{{s.integer(0)}, s.text(1)};
    });
}

} // namespace storage
