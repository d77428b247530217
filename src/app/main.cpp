#include "app/command_line.h"
#include "app/console.h"
#include "app/import_command.h"
#include "app/start_report.h"
#include "app/walk.h"

#include <QApplication>
#include <QTextStream>

#include <cstdio>

namespace {

void nameTheProgram()
{
    QCoreApplication::setApplicationName(u"handover"_qs);
    QCoreApplication::setApplicationVersion(QStringLiteral(HANDOVER_VERSION));
}

int refused(const app::CommandLine &line)
{
    QTextStream(stderr) << line.error << Qt::endl;
    return 2;
}

int withoutWindow(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    nameTheProgram();
    app::Language language;
    language.choose({});
    const app::CommandLine line = app::parseCommandLine(QCoreApplication::arguments());
    if (!line.error.isEmpty())
        return refused(line);
    if (!line.language.isEmpty())
        language.choose(line.language);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return app::runImport(app::importOptions(line), out, err);
}

int withWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    nameTheProgram();
    app::Console console(application, domain::systemClock());
    const app::CommandLine line = app::parseCommandLine(QCoreApplication::arguments());
    if (!line.error.isEmpty())
        return refused(line);
    app::StartReport report(console);
    report.setEnabled(line.reportsStart);
    app::Walk walk(console, line.walk);
    if (line.walk.isEmpty())
        console.start(line);
    else
        walk.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return app::needsNoWindow(arguments) ? withoutWindow(argc, argv) : withWindow(argc, argv);
}
