// Counts every place that names a user, with a digest of what was counted (DEL-7, DEL-8).
#pragma once

#include "domain/configuration.h"
#include "domain/offboarding_rules.h"
#include "domain/plan.h"

namespace storage {

class Database;

/// One look at all places, in the order of the catalogue; only those that name the user are in it.
[[nodiscard]] domain::Result<domain::Census> census(Database &database, domain::UserId user);
/// What the rules ask about somebody. Refuses with NoSuchUser.
[[nodiscard]] domain::Result<domain::Standing> standing(Database &database, domain::UserId user);
/// DEL-3; dear where much is owned: to be asked apart.
[[nodiscard]] domain::Result<domain::CoOwnership> coOwnership(Database &database, domain::UserId owner);

/// One of the things behind a number of the preview.
struct Thing {
    qint64 id = 0;
    domain::ThingKind kind = domain::ThingKind::Record;
    QString name;
    QString detail;                       ///< stage, module's own words, what a rule does
    std::optional<domain::Module> module; ///< of a record or of what a configuration is about
    domain::UserId user;                  ///< valid where the thing is a user
};

/// The things of a place, a page of them after the given id, by id.
[[nodiscard]] domain::Result<std::vector<Thing>> things(Database &database, domain::Place place, domain::UserId user,
                                                        qint64 afterId, int limit);

} // namespace storage
