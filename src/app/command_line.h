// What the program was asked for when it was started.
#pragma once

#include <QString>
#include <QStringList>

class QCommandLineParser;

namespace app {

struct CommandLine {
    QString database; ///< empty: the one opened last, or the demo organisation
    QString language; ///< "en", "ja", "fr"; empty: as chosen in the menu
    QString import;   ///< a folder to import without a window; empty: none
    QString mapping;
    QString superAdmin;
    QString organisation;
    QString timeZone;
    bool acceptsRejected = false;
    QString walk;              ///< a folder for the pictures of a walk through the main job; empty: none
    bool reportsStart = false; ///< says on standard output when the list of users was first painted
    QString error;             ///< what is wrong with the arguments; empty: nothing
};

/// Whether the arguments ask for something that needs no window: an import, the help, the version.
[[nodiscard]] bool needsNoWindow(const QStringList &arguments);
/// Prints and ends the program for --help and --version. An application must exist.
[[nodiscard]] CommandLine parseCommandLine(const QStringList &arguments);

} // namespace app
