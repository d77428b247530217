// Whether something can be done, and if not, why: what a button needs to know.
#pragma once

#include "domain/result.h"

namespace presentation {

struct ActionAvailability {
    bool isPossible = true;
    domain::Error why; ///< where it is not possible

    ActionAvailability() = default;
    ActionAvailability(const domain::Result<> &ruling) // NOLINT(google-explicit-constructor)
        : isPossible(ruling.has_value()), why(ruling ? domain::Error{} : ruling.error())
    {
    }
};

} // namespace presentation
