#include "domain/user.h"

namespace domain {

const char *nameOf(UserStatus status)
{
    switch (status) {
    case UserStatus::Unconfirmed:
        return "unconfirmed";
    case UserStatus::Active:
        return "active";
    case UserStatus::Inactive:
        return "inactive";
    case UserStatus::Deleted:
        return "deleted";
    }
    return "";
}

} // namespace domain
