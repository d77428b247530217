// What the details panel says about one user.
#pragma once

#include "domain/plan.h"
#include "domain/user.h"

#include <QTimeZone>
#include <vector>

namespace presentation {

/// What a user owns in one module.
struct OwnedModule {
    domain::Module module = domain::Module::Deal;
    qint64 open = 0;
    qint64 closed = 0;
    bool isSplit = false; ///< deals and activities are counted as open and closed; others together, as open
};

/// What else names a user, in groups that fit the panel.
enum class NamedBy { Assignments, Criteria, CoOwnerFields, Integrations, Deliveries, Others };

struct NamedGroup {
    NamedBy group = NamedBy::Others;
    qint64 count = 0;
    domain::Census places;
};

/// An entry of the audit log about the user.
struct LatestEntry {
    QDateTime at;
    QString kind;
    bool isRefused = false;
    domain::UserId by; ///< not valid: the program itself
    domain::PersonName byName;
};

struct UserDetails {
    domain::User user;
    QString roleName;
    QString profileName;
    bool usesReportingManagers = true;
    domain::PersonName managerName;
    qint64 manages = 0;
    std::vector<OwnedModule> owns;
    std::vector<NamedGroup> namedBy;
    std::vector<LatestEntry> latest;
    qint64 backedUpMail = 0; ///< messages
    QTimeZone zone;
};

[[nodiscard]] std::vector<OwnedModule> ownedModules(const domain::Census &census);
[[nodiscard]] std::vector<NamedGroup> namedGroups(const domain::Census &census);

} // namespace presentation
