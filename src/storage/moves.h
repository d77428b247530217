// Carries out what becomes of a place. Each writes the history of what it ends under `change`, in the caller's
// transaction, and says how many references it touched.
#pragma once

#include "domain/plan.h"
#include "domain/result.h"

namespace storage {

class Database;
struct Source;

/// Owned records of a place that lie in these modules.
struct OwnedSlice {
    domain::Place place;
    std::vector<domain::Module> modules;
};

/// Owned records to the successor, several places at once: what a transfer costs is pages touched, and each statement
/// touches nearly all pages of the table.
[[nodiscard]] domain::Result<qint64> transferOwned(Database &database, const std::vector<OwnedSlice> &slices,
                                                   domain::UserId from, domain::UserId to, domain::ChangeId change);
/// Another place to the successor.
[[nodiscard]] domain::Result<qint64> transfer(Database &database, const Source &source, domain::UserId from,
                                              domain::UserId to, domain::ChangeId change);
/// Ends a reference: disabled, stopped, hidden, withdrawn.
[[nodiscard]] domain::Result<qint64> end(Database &database, const Source &source, domain::UserId user,
                                         domain::Outcome outcome, domain::ChangeId change);
/// Puts back in force what an earlier change ended and nobody has touched since.
[[nodiscard]] domain::Result<qint64> resume(Database &database, domain::UserId user, domain::ChangeId ended,
                                            domain::ChangeId change);
/// DEL-5; `manager` not valid: none. Only where the present manager is `from`.
[[nodiscard]] domain::Result<qint64> setManager(Database &database, domain::UserId subordinate, domain::UserId from,
                                                domain::UserId manager, domain::ChangeId change);
/// Where the organisation has no reporting managers: nobody is left under `manager`.
[[nodiscard]] domain::Result<qint64> releaseSubordinates(Database &database, domain::UserId manager,
                                                         domain::ChangeId change);
[[nodiscard]] domain::Result<> setStatus(Database &database, domain::UserId user, domain::UserStatus status,
                                         const QDateTime &at, domain::ChangeId change);
/// The change since which a user has the present status.
[[nodiscard]] domain::Result<domain::ChangeId> statusSinceChange(Database &database, domain::UserId user);
/// How many references a place holds for a user now, in these modules (none: in any).
[[nodiscard]] domain::Result<qint64> countNow(Database &database, const Source &source, domain::UserId user,
                                              const std::vector<domain::Module> &modules);

} // namespace storage
