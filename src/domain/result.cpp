#include "domain/result.h"

namespace domain {

std::string_view ruleOf(Reason reason)
{
    switch (reason) {
    case Reason::IsSuperAdmin:
        return "USR-6";
    case Reason::IsLastAdministrator:
        return "USR-7";
    case Reason::IsOneself:
        return "USR-8";
    case Reason::NoLicenceFree:
        return "USR-4";
    case Reason::NotActive:
    case Reason::NotInactive:
    case Reason::AlreadyDeleted:
        return "USR-1";
    case Reason::PlanIncomplete:
    case Reason::SuccessorNotEligible:
        return "DEL-4";
    case Reason::SubordinatesTargetNotEligible:
        return "DEL-5";
    case Reason::PlanOutdated:
        return "DEL-8";
    default:
        return {};
    }
}

} // namespace domain
