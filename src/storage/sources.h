// Where each place of the catalogue lies in the database: table, the column that names the user, and a predicate.
#pragma once

#include "domain/catalogue.h"
#include "domain/configuration.h"
#include "domain/module.h"

#include <array>
#include <optional>
#include <span>

namespace storage {

struct Source {
    domain::Place place;
    const char *table;
    const char *thing;     ///< the column with the thing's id
    const char *user;      ///< the column that names the user
    const char *predicate; ///< what else must hold
    domain::ThingKind thingKind;
    domain::Capacity capacity;
    /// The columns that say how the row stands; both empty where history does not follow the place.
    const char *since = "";
    const char *state = "";
    /// Where the place is counted per module: the column, and the two halves of the predicate. Asked for module by module,
    /// an index gives exactly the rows.
    const char *module = "";
    const char *modules = "";
    const char *inModule = "";
};

[[nodiscard]] std::span<const Source> sources();
[[nodiscard]] const Source &sourceOf(domain::Place place);

} // namespace storage
