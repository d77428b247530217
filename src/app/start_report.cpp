#include "app/start_report.h"

#include "app/console.h"
#include "views/main_window.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QWindow>

#include <cstdio>

namespace app {

namespace {

void say(const char *line)
{
    std::puts(line);
    std::fflush(stdout);
}

} // namespace

StartReport::StartReport(Console &console) : m_console(console) {}

void StartReport::setEnabled(bool isEnabled)
{
    if (isEnabled)
        connect(&m_console, &Console::opened, this, &StartReport::watch);
}

void StartReport::watch()
{
    if (m_console.window().isVisible())
        say("mapped"); // before the list: making the demo took its time
    else
        m_console.window().installEventFilter(this); // its native window is made when it is first shown
    if (auto *table = m_console.window().findChild<QAbstractItemView *>(u"usersTable"_qs))
        table->viewport()->installEventFilter(this);
}

bool StartReport::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && watched == &m_console.window()) {
        watched->removeEventFilter(this);
        m_console.window().windowHandle()->installEventFilter(this);
    } else if (event->type() == QEvent::Expose) {
        watched->removeEventFilter(this);
        say("mapped");
    } else if (event->type() == QEvent::Paint && isOfList(watched)) {
        watched->removeEventFilter(this);
        // Once the event loop comes round, what is being painted now is on the screen.
        QMetaObject::invokeMethod(
            this, [] { say("painted"); }, Qt::QueuedConnection);
    }
    return false;
}

bool StartReport::isOfList(const QObject *painted)
{
    const auto *table = qobject_cast<QAbstractItemView *>(painted->parent());
    // An ellipsis stands for what is still being read.
    const QString first = table == nullptr ? QString() : table->model()->index(0, 0).data().toString();
    return !first.isEmpty() && first != u"…";
}

} // namespace app
