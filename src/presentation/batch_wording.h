// Words of the dialog that deactivates or activates one or many.
#pragma once

#include "presentation/offboarding_presenter.h"

namespace presentation::wording {

/// "Deactivate Haruto Sato?", "Deactivate 3 users?"
[[nodiscard]] QString batchTitle(const Batch &batch);
/// What it means: the seat, what stays, what stops (USR-3, USR-4).
[[nodiscard]] QString batchMeaning(const Batch &batch);
/// "Deactivate", "Deactivate 2 of 3"
[[nodiscard]] QString batchButton(const Batch &batch);
[[nodiscard]] QString batchAtWork(BatchAction action);
/// That records would have no working owner; `line` is whose.
[[nodiscard]] QString transferAdvice(const BatchLine &line);
/// "2 of 3 users have been deactivated"
[[nodiscard]] QString batchResult(const BatchReport &report, qint64 leftOut);

} // namespace presentation::wording
