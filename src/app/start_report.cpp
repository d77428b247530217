#include "app/start_report.h"

#include "app/console.h"
#include "views/main_window.h"

#include <QAbstractItemView>
#include <QEvent>

#include <cstdio>

namespace app {

StartReport::StartReport(Console &console) : m_console(console) {}

void StartReport::setEnabled(bool isEnabled)
{
    if (isEnabled)
        connect(&m_console, &Console::opened, this, &StartReport::watchTable);
}

void StartReport::watchTable()
{
    if (auto *table = m_console.window().findChild<QAbstractItemView *>(u"usersTable"_qs))
        table->viewport()->installEventFilter(this);
}

bool StartReport::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return false;
    const auto *table = qobject_cast<QAbstractItemView *>(watched->parent());
    // An ellipsis stands for what is still being read.
    const QString first = table->model()->index(0, 0).data().toString();
    if (first.isEmpty() || first == u"…")
        return false;
    watched->removeEventFilter(this);
    // Once the event loop comes round, what is being painted now is on the screen.
    const auto say = [] {
        std::puts("painted");
        std::fflush(stdout);
    };
    QMetaObject::invokeMethod(this, say, Qt::QueuedConnection);
    return false;
}

} // namespace app
