#include "storage/customers.h"

#include "domain/module.h"
#include "storage/statement.h"

namespace storage {

using domain::Module;
using domain::Result;

Result<std::vector<Customer>> customers(Database &database)
{
    const char *const sql = "SELECT r.id, r.name, r.email, coalesce(a.name, ''), coalesce(r.created_by, 0) "
                            "FROM records r LEFT JOIN records a ON a.id = r.about "
                            "WHERE r.email IS NOT NULL AND r.module IN (?, ?) ORDER BY r.id";
    return rows(database, sql, {int(Module::Lead), int(Module::Contact)}, [](Statement &row) {
        return Customer{{row.integer(0)}, row.text(1), row.text(2), row.text(3), {row.integer(4)}};
    });
}

} // namespace storage
