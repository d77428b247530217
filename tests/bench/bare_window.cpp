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
            std::puts("painted");
            std::fflush(stdout);
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
    auto *label = new QLabel(QStringLiteral("Users · 利用者 · Utilisateurs"));
    label->installEventFilter(&firstPaint);
    window.setCentralWidget(label);
    window.resize(1200, 800);
    window.show();
    return QApplication::exec();
}
