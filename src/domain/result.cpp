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

const char *nameOf(Reason reason)
{
    switch (reason) {
    case Reason::NoRight:
        return "no-right";
    case Reason::IsSuperAdmin:
        return "super-admin";
    case Reason::IsLastAdministrator:
        return "last-administrator";
    case Reason::IsOneself:
        return "oneself";
    case Reason::NoLicenceFree:
        return "no-licence-free";
    case Reason::NotActive:
        return "not-active";
    case Reason::NotInactive:
        return "not-inactive";
    case Reason::AlreadyDeleted:
        return "already-deleted";
    case Reason::PlanIncomplete:
        return "plan-incomplete";
    case Reason::SuccessorNotEligible:
        return "successor-not-eligible";
    case Reason::SubordinatesTargetNotEligible:
        return "subordinates-target-not-eligible";
    case Reason::PlanOutdated:
        return "plan-outdated";
    case Reason::CannotOpen:
        return "cannot-open";
    case Reason::NotADatabase:
        return "not-a-database";
    case Reason::NotOurDatabase:
        return "not-our-database";
    case Reason::NewerSchema:
        return "newer-schema";
    case Reason::ReadOnly:
        return "read-only";
    case Reason::Damaged:
        return "damaged";
    case Reason::Busy:
        return "busy";
    case Reason::DiskFull:
        return "disk-full";
    case Reason::StorageFailed:
        return "storage-failed";
    case Reason::NoSuchUser:
        return "no-such-user";
    case Reason::NoSuchFile:
        return "no-such-file";
    case Reason::CannotRead:
        return "cannot-read";
    case Reason::CannotWrite:
        return "cannot-write";
    case Reason::BadInput:
        return "bad-input";
    case Reason::RowsRejected:
        return "rows-rejected";
    case Reason::Cancelled:
        return "cancelled";
    }
    return "";
}

} // namespace domain
