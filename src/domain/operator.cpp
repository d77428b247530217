#include "domain/operator.h"

#include <array>

namespace domain {

namespace {

enum class Needs { ManageUsersPermission, AdministratorProfile, SuperAdmin };

struct RightRow {
    Right right;
    std::string_view rule;
    Needs zohoCrm;
};

constexpr std::array rights{
    RightRow{Right::ManageUsers, "OPR-1", Needs::ManageUsersPermission},
    RightRow{Right::DeleteUsers, "OPR-2", Needs::SuperAdmin},
    RightRow{Right::ManageMailAddOn, "OPR-3", Needs::AdministratorProfile},
    RightRow{Right::ManageLicences, "OPR-4", Needs::SuperAdmin},
    RightRow{Right::MoveRecords, "OPR-5", Needs::ManageUsersPermission},
    RightRow{Right::ExportAllMail, "OPR-6", Needs::SuperAdmin},
    RightRow{Right::ApprovePlans, "OPR-7", Needs::AdministratorProfile},
    RightRow{Right::ReadAuditAndSettings, "OPR-8", Needs::AdministratorProfile},
};

constexpr const RightRow &rowOf(Right right)
{
    return rights[static_cast<std::size_t>(right)];
}

} // namespace

bool Operator::may(Right right) const
{
    switch (rowOf(right).zohoCrm) {
    case Needs::ManageUsersPermission:
        return managesUsers || isAdministrator;
    case Needs::AdministratorProfile:
        return isAdministrator;
    case Needs::SuperAdmin:
        return isSuperAdmin;
    }
    return false;
}

std::string_view ruleOf(Right right)
{
    return rowOf(right).rule;
}

Result<> require(const Operator &who, Right right)
{
    if (who.may(right))
        return {};
    return tl::unexpected(Error{Reason::NoRight, who.id, {}, ruleOf(right)});
}

} // namespace domain
