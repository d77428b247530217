// Who is at the console, and what they may do: the one table of rights (spec §1, OPR-1 to OPR-8).
#pragma once

#include "domain/result.h"

namespace domain {

enum class Right {
    ManageUsers,          ///< OPR-1: also deactivate, activate
    DeleteUsers,          ///< OPR-2: also restore
    ManageMailAddOn,      ///< OPR-3
    ManageLicences,       ///< OPR-4
    MoveRecords,          ///< OPR-5: mass owner change, migrate without deleting
    ExportAllMail,        ///< OPR-6
    ApprovePlans,         ///< OPR-7
    ReadAuditAndSettings, ///< OPR-8: also import
};

struct Operator {
    UserId id;
    bool isSuperAdmin = false;
    bool isAdministrator = false; ///< has the Administrator profile
    bool managesUsers = false;    ///< has the permission "Manage users"

    [[nodiscard]] bool may(Right right) const;
    bool operator==(const Operator &) const = default;
};

/// The rule id of a right: "OPR-2".
[[nodiscard]] std::string_view ruleOf(Right right);

/// Refuses with NoRight and the right's rule.
[[nodiscard]] Result<> require(const Operator &who, Right right);

} // namespace domain
