// Starts programs that say "mapped" and "painted", each with a home of its own, beside a bare window that does the same.
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <memory>
#include <vector>

namespace bench {

class Table;

/// A display to start programs on: the one there is, a virtual one, or none (offscreen).
class Display
{
public:
    [[nodiscard]] static std::unique_ptr<Display> offscreen();
    /// Null where there is no display, and no Xvfb to make one.
    [[nodiscard]] static std::unique_ptr<Display> onScreen();
    ~Display();

    [[nodiscard]] const QString &platform() const { return m_platform; }
    [[nodiscard]] QProcessEnvironment environment() const;

private:
    Display() = default;

    QString m_platform;
    QString m_display;
    QProcess m_server;
};

struct Start {
    double mapped = 0;   ///< milliseconds from the start to the line "mapped": the window is on the screen
    double painted = 0;  ///< milliseconds from the start to the line "painted"
    double resident = 0; ///< MB, a second later
};

class Home
{
public:
    [[nodiscard]] Start start(const Display &display, const QString &program, const QStringList &arguments,
                              bool waitsForMemory = false) const;

private:
    QTemporaryDir m_folder;
};

struct Starts {
    Start program; ///< medians
    Start bare;
};

/// Alternately; after one of each that does not count (and makes what the program makes at its first start).
[[nodiscard]] Starts startBesideBare(const Display &display, const QStringList &arguments, int runs);

} // namespace bench
