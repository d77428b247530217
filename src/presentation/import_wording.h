// Words for imports: what files hold, which column is what, why a row or a whole import can't be taken.
#pragma once

#include "exchange/import.h"

namespace presentation::wording {

/// "Users", "Deals", "Not used"
[[nodiscard]] QString content(exchange::Content content, domain::Module module);
/// What a column holds; in an activity "Stage" is its status.
[[nodiscard]] QString column(exchange::Column column, exchange::Content content, domain::Module module);
[[nodiscard]] QString encoding(exchange::TextEncoding encoding);
[[nodiscard]] QString dateOrder(exchange::DateOrder order);

/// Why a row is left out, with the value that is to blame.
[[nodiscard]] QString reason(const exchange::Rejection &rejection);
/// What keeps the import from being carried out, with the file and the line.
[[nodiscard]] QString problem(const exchange::Problem &problem, const exchange::ImportPlan &plan);

/// What is called so in a new organisation where no file says: roles, profiles.
[[nodiscard]] exchange::InventedNames inventedNames();

/// "deals.csv: 8,800 rows read as deals, 8,790 taken, 10 rejected"
[[nodiscard]] QString fileSummary(const exchange::PlannedFile &file);
/// What is to be known of a file besides: open and closed, without owner, not joined, columns not used.
[[nodiscard]] QStringList fileNotes(const exchange::PlannedFile &file);
/// "41 users, 35 of them active", and how those came to be whom no row of a file describes.
[[nodiscard]] QStringList userNotes(const exchange::ImportPlan &plan);

/// What was made: users, records by module, rows left out.
[[nodiscard]] QStringList importResult(const exchange::ImportReport &report);

} // namespace presentation::wording
