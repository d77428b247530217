#include "app/walk.h"

#include "app/console.h"
#include "views/main_window.h"

#include <QApplication>
#include <QScreen>
#include <QTextStream>

#include <cstdio>

namespace app {

namespace {

constexpr int millisecondsBetweenLooks = 20;
constexpr int millisecondsToPaint = 250;
constexpr int millisecondsOfPatience = 30'000;

void say(const QString &text)
{
    QTextStream(stdout) << text << Qt::endl;
}

} // namespace

Walk::Walk(Console &console, QString folder) : m_console(console), m_folder(std::move(folder))
{
    m_timer.setInterval(millisecondsBetweenLooks);
    connect(&m_timer, &QTimer::timeout, this, &Walk::poll);
}

void Walk::start()
{
    for (const QString &language : {u"en"_qs, u"ja"_qs, u"fr"_qs}) {
        for (const auto job : {&walkThroughMainJob, &walkThroughMail}) {
            std::vector<WalkStep> steps = job(m_console, language);
            std::move(steps.begin(), steps.end(), std::back_inserter(m_steps));
        }
    }
    m_console.window().setGeometry(QGuiApplication::primaryScreen()->availableGeometry());
    m_console.openDemo();
    m_waiting.start();
    m_timer.start();
}

void Walk::poll()
{
    if (m_at == m_steps.size()) {
        m_timer.stop();
        say(tr("Every step did what it should: %Ln picture(s).", nullptr, m_pictures));
        QCoreApplication::exit(0);
    } else if (m_steps[m_at].isReady()) {
        m_timer.stop();
        QTimer::singleShot(m_steps[m_at].picture.isEmpty() ? 0 : millisecondsToPaint, this, &Walk::arrive);
    } else if (m_waiting.elapsed() > millisecondsOfPatience) {
        fail();
    }
}

void Walk::arrive()
{
    const WalkStep &step = m_steps[m_at];
    if (!step.picture.isEmpty() && !savePicture(step.picture)) {
        QCoreApplication::exit(1);
        return;
    }
    if (step.says)
        say(step.says());
    if (step.act)
        step.act();
    ++m_at;
    m_waiting.start();
    m_timer.start();
}

void Walk::fail()
{
    m_timer.stop();
    savePicture(u"failed"_qs);
    say(tr("FAILED: what step %1 (%2) waits for did not come.").arg(m_at + 1).arg(m_steps[m_at].picture));
    QCoreApplication::exit(1);
}

bool Walk::savePicture(const QString &name)
{
    QPixmap picture = QGuiApplication::primaryScreen()->grabWindow(0);
    if (picture.isNull())
        picture = m_console.window().grab();
    const QString file = u"%1/%2-%3.png"_qs.arg(m_folder).arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(name);
    const bool isSaved = picture.save(file);
    if (!isSaved)
        say(tr("The picture %1 could not be saved.").arg(file));
    return isSaved;
}

} // namespace app
