// --import: a new organisation from CSV files, without a window. What is found is said before anything is written.
#pragma once

#include "domain/clock.h"

#include <QString>

class QTextStream;

namespace app {

struct CommandLine;

struct ImportOptions {
    QString folder;
    QString mapping;    ///< a file; empty: the folder holds the CRM's own backup
    QString superAdmin; ///< name, e-mail or id; empty: says who could be named, and writes nothing
    QString database;   ///< nothing may be there yet; empty: in the platform's data folder, by the organisation's name
    QString organisation; ///< empty: the folder's name
    QString timeZone;     ///< IANA id; empty: the system's
    bool acceptsRejected = false;
};

[[nodiscard]] ImportOptions importOptions(const CommandLine &line);

/// 0: imported. 1: nothing was written, `err` says why. What was read goes to `out`.
[[nodiscard]] int runImport(const ImportOptions &options, QTextStream &out, QTextStream &err,
                            const domain::Clock &clock = domain::systemClock());

} // namespace app
