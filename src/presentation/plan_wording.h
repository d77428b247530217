// Words of the dialog that shows a plan: its question, what its last button does, what is easily overlooked.
#pragma once

#include "domain/plan.h"

#include <QStringList>

namespace presentation::wording {

/// "Delete Haruto Sato?"
[[nodiscard]] QString planTitle(const domain::MigrationPlan &plan);
/// "Sales manager · Active · manages 5 people"
[[nodiscard]] QString planFacts(const domain::MigrationPlan &plan);
/// "What happens to everything that names Haruto Sato"
[[nodiscard]] QString previewHeading(const domain::MigrationPlan &plan);
/// Exactly what the last button does: "Delete and migrate 162".
[[nodiscard]] QString planButton(const domain::MigrationPlan &plan);
/// While it is being carried out.
[[nodiscard]] QString planAtWork(const domain::MigrationPlan &plan);
/// What stays under the old name and is easily overlooked, with its number; empty where nothing is.
[[nodiscard]] QString trap(const domain::MigrationPlan &plan);
/// DEL-3: what is co-owned, and what would be left without anyone.
[[nodiscard]] QString coOwnership(const domain::MigrationPlan &plan, const domain::CoOwnership &counted);
/// What the change leaves alone: restore window, account, licences.
[[nodiscard]] QString planReassurance(const domain::MigrationPlan &plan, int restoreDays, qint64 licences);
/// DEL-8: a line for each number that is no longer what was shown: "Open deals: 61 → 62".
[[nodiscard]] QStringList differences(const domain::MigrationPlan &shown, const domain::MigrationPlan &fresh);

/// "Haruto Sato has been deleted"
[[nodiscard]] QString resultTitle(const domain::OffboardingReport &report);
/// "162 moved. Everything is as the preview promised."
[[nodiscard]] QString resultSummary(const domain::OffboardingReport &report);
/// DEL-11 (ZD-8, USR-9, USR-10), and the restore window; empty where nobody was deleted.
[[nodiscard]] QStringList reminders(const domain::OffboardingReport &report, int restoreDays, qint64 licences);

} // namespace presentation::wording
