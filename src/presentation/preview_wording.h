// Words of the preview: headings, what becomes of a line, what a box would move.
#pragma once

#include "presentation/preview_outline.h"

namespace presentation::wording {

/// "Moves to Kenta Takahashi"; `name` is the successor's as a sentence has it, empty while nobody is chosen.
[[nodiscard]] QString section(PreviewGroup group, const QString &name);
/// "Workflows, rules, blueprints"
[[nodiscard]] QString family(PreviewFamily family);
/// The word on the chip: a successor's name, or "Stays", "Disabled" …
[[nodiscard]] QString becomes(const domain::PlanLine &line, const QString &successor);
/// "Moves to Kenta Takahashi": what the chip says with its arrow, in words.
[[nodiscard]] QString becomesInWords(const domain::PlanLine &line, const QString &successor);
/// What follows the chip; empty where there is nothing to add.
[[nodiscard]] QString note(const domain::PlanLine &line);
/// "61 open deals, 94 open activities"
[[nodiscard]] QString scopeContent(const domain::MigrationPlan &plan, domain::Scope scope);
/// What is still to be decided, with its rule.
[[nodiscard]] QString missing(domain::Missing missing, const domain::MigrationPlan &plan);

} // namespace presentation::wording
