// The columns of people, and what is folded from a name for sorting and searching. Inside storage only.
#pragma once

#include "domain/user.h"
#include "storage/statement.h"

/// Six columns, for queries that name the table people p.
#define PERSON_NAME_COLUMNS "p.last_name, p.first_name, p.last_kana, p.first_kana, p.last_latin, p.first_latin"

namespace storage {

extern const char *const insertPerson;

[[nodiscard]] QVariantList personValues(const domain::User &user);
[[nodiscard]] domain::PersonName personName(const Statement &statement, int firstColumn);

} // namespace storage
