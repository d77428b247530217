// The least that a Qt program can do: a window with a label, which says when it was first painted.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>

#include <cstdio>

namespace {

class FirstPaint : public QObject
{
protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // Once the event loop comes round, what is being painted now is on the screen.
            const auto say = [] {
                std::puts("painted");
                std::fflush(stdout);
            };
            QMetaObject::invokeMethod(this, say, Qt::QueuedConnection);
        }
        return false;
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    FirstPaint firstPaint;
    QMainWindow window;
    auto *label = new QLabel(QStringLiteral("A window with a label"));
    label->installEventFilter(&firstPaint);
    window.setCentralWidget(label);
    window.resize(1200, 800);
    window.show();
    return QApplication::exec();
}
