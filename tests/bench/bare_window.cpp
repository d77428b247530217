// The least that a Qt program can do: a window with a label, which says when it came up and when it was first painted.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QWindow>

#include <cstdio>

namespace {

void say(const char *line)
{
    std::puts(line);
    std::fflush(stdout);
}

class Report : public QObject
{
protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Expose) {
            watched->removeEventFilter(this);
            say("mapped");
        } else if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // Once the event loop comes round, what is being painted now is on the screen.
            QMetaObject::invokeMethod(
                this, [] { say("painted"); }, Qt::QueuedConnection);
        }
        return false;
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    Report report;
    QMainWindow window;
    auto *label = new QLabel(QStringLiteral("A window with a label"));
    label->installEventFilter(&report);
    window.setCentralWidget(label);
    window.resize(1200, 800);
    window.show();
    window.windowHandle()->installEventFilter(&report);
    return QApplication::exec();
}
