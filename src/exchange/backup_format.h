// The CRM's own backup: Users_001.csv, Deals_001.csv, Deals_002.csv, custom modules as Name_C_001.csv.
#pragma once

#include "domain/progress.h"
#include "exchange/mapping.h"

#include <optional>

namespace exchange {

/// Whether the folder holds such a backup: files named so, the users' or modules' among them.
[[nodiscard]] bool isBackup(const QString &folder);

/// The ready-made mapping, by the headers that are there. Deals are closed in Closed Won, Closed Lost and
/// Closed-Lost to Competition, and in what else sounds closed.
[[nodiscard]] domain::Result<Mapping> backupMapping(const QString &folder, const domain::Progress &progress = {});

/// The module of "Deals" in "Deals_001.csv"; custom modules are Custom. None for names of no module.
[[nodiscard]] std::optional<domain::Module> backupModule(const QString &name);

} // namespace exchange
