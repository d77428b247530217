#include "bench/program_start.h"

#include "bench/measure.h"

#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QThread>

namespace bench {

namespace {

constexpr int longestStart = 120'000; // milliseconds
constexpr int settled = 1'000;        // milliseconds

/// Milliseconds until a process has said this line; what it said before is in `said`.
double timeOfLine(QProcess &process, const QElapsedTimer &timer, QByteArray &said, const QByteArray &line)
{
    while (!said.contains(line + '\n')) {
        if (!process.waitForReadyRead(longestStart))
            qFatal("%s has not said “%s”", qPrintable(process.program()), line.constData());
        said += process.readAllStandardOutput();
    }
    return double(timer.nsecsElapsed()) / 1e6;
}

Start medianOf(const std::vector<Start> &starts, double resident)
{
    std::vector<double> mapped;
    std::vector<double> painted;
    for (const Start &start : starts) {
        mapped.push_back(start.mapped);
        painted.push_back(start.painted);
    }
    return {median(mapped), median(painted), resident};
}

} // namespace

std::unique_ptr<Display> Display::offscreen()
{
    auto display = std::unique_ptr<Display>(new Display);
    display->m_platform = QStringLiteral("offscreen");
    return display;
}

std::unique_ptr<Display> Display::onScreen()
{
    auto display = std::unique_ptr<Display>(new Display);
    display->m_platform = QStringLiteral("xcb");
    display->m_display = qEnvironmentVariable("DISPLAY");
    if (!display->m_display.isEmpty())
        return display;
    if (QStandardPaths::findExecutable(QStringLiteral("Xvfb")).isEmpty())
        return nullptr;
    QProcess &server = display->m_server;
    server.start(QStringLiteral("Xvfb"), {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                                          QStringLiteral("0"), QStringLiteral("1440x960x24")});
    while (server.waitForReadyRead(settled * 10)) {
        display->m_display += QString::fromLatin1(server.readAllStandardOutput());
        if (display->m_display.endsWith(QLatin1Char('\n'))) {
            display->m_display = QLatin1Char(':') + display->m_display.trimmed();
            return display;
        }
    }
    return nullptr;
}

Display::~Display()
{
    m_server.terminate();
    m_server.waitForFinished();
}

QProcessEnvironment Display::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), m_platform);
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    if (!m_display.isEmpty())
        environment.insert(QStringLiteral("DISPLAY"), m_display);
    return environment;
}

Start Home::start(const Display &display, const QString &program, const QStringList &arguments,
                  bool waitsForMemory) const
{
    QProcessEnvironment environment = display.environment();
    environment.insert(QStringLiteral("HOME"), m_folder.path());
    for (const char *folder : {"CONFIG", "DATA", "CACHE"})
        environment.insert(QStringLiteral("XDG_%1_HOME").arg(QLatin1String(folder)),
                           m_folder.filePath(QString::fromLatin1(folder).toLower()));
    const QString runtime = m_folder.filePath(QStringLiteral("runtime"));
    QDir().mkpath(runtime);
    QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);

    Start start;
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    QByteArray said;
    start.mapped = timeOfLine(process, timer, said, "mapped");
    start.painted = timeOfLine(process, timer, said, "painted");
    if (waitsForMemory) {
        QThread::msleep(settled);
        start.resident = memory(process.processId()).resident;
    }
    process.kill();
    process.waitForFinished();
    return start;
}

Starts startBesideBare(const Display &display, const QStringList &arguments, int runs)
{
    const QString program = QStringLiteral(HANDOVER_PROGRAM);
    const QString bare = QStringLiteral(HANDOVER_BARE_WINDOW);
    const QStringList reporting = QStringList{QStringLiteral("--report-start")} + arguments;
    const Home home;
    Starts starts;
    starts.program.resident = home.start(display, program, reporting, true).resident;
    starts.bare.resident = home.start(display, bare, {}, true).resident;
    std::vector<Start> programs;
    std::vector<Start> bares;
    for (int run = 0; run < runs; ++run) {
        bares.push_back(home.start(display, bare, {}));
        programs.push_back(home.start(display, program, reporting));
    }
    starts.program = medianOf(programs, home.start(display, program, reporting, true).resident);
    starts.bare = medianOf(bares, starts.bare.resident);
    return starts;
}

} // namespace bench
