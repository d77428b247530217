// Who may be deactivated, activated, deleted, and who may take over. Asked by the window, to say why a button is
// disabled, and again where the work is done.
#pragma once

#include "domain/operator.h"
#include "domain/plan.h"

namespace domain {

/// The facts about one user that the rules look at.
struct Standing {
    UserId id;
    UserStatus status = UserStatus::Active;
    bool isSuperAdmin = false;
    bool isAdministrator = false;
    qint64 activeAdministrators = 0; ///< in the whole organisation
    qint64 freeLicences = 0;
};

/// OPR-2, USR-8, USR-6, USR-7, USR-1 (DEL-1)
[[nodiscard]] Result<> mayDelete(const Operator &who, const Standing &user);
/// OPR-1, USR-8, USR-6, USR-7, USR-1
[[nodiscard]] Result<> mayDeactivate(const Operator &who, const Standing &user);
/// OPR-1, USR-1, USR-4: an inactive user, and a licence is free
[[nodiscard]] Result<> mayActivate(const Operator &who, const Standing &user);

/// DEL-4: an active user other than the leaver.
[[nodiscard]] bool canSucceed(const UserBrief &candidate, const UserBrief &leaver);
/// DEL-5: same or higher role than everybody who moves, not the leaver, not one who moves. That no circle arises is
/// also asked of those above the candidate: `managersAbove`.
[[nodiscard]] bool canTakeSubordinates(const UserBrief &candidate, const std::vector<UserId> &managersAbove,
                                       const MigrationPlan &plan);

} // namespace domain
