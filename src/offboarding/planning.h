// Plan: what would become of everything that names somebody. Reads only.
#pragma once

#include "domain/offboarding_rules.h"

namespace storage {
class Database;
}

namespace offboarding {

/// Everything a dialog needs to show and change a plan; all of one moment.
struct Prepared {
    domain::MigrationPlan plan;
    domain::Result<> allowed; ///< why the event would be refused, if it would
    domain::Standing standing;
    std::vector<domain::UserBrief> successors;       ///< DEL-4, by name
    std::vector<domain::UserBrief> subordinateHeads; ///< who can take all subordinates (DEL-5), by name
    qint64 purchasedLicences = 0;
    int restoreDays = 0;
};

/// Refuses with NoSuchUser; a rule against the event is told in `allowed`, so that the preview can still be seen.
[[nodiscard]] domain::Result<Prepared> prepare(storage::Database &database, const domain::Operator &who,
                                               domain::UserId leaver, domain::Event event);

/// The rule for an event, asked of the facts as they are now.
[[nodiscard]] domain::Result<> allowed(const domain::Operator &who, const domain::Standing &standing,
                                       domain::Event event);

/// The plan alone, counted anew; the choices of `choices` are kept.
[[nodiscard]] domain::Result<domain::MigrationPlan> recount(storage::Database &database,
                                                            const domain::MigrationPlan &choices);

} // namespace offboarding
