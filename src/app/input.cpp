#include "app/input.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QRadioButton>

namespace app::input {

namespace {

void clickAt(QWidget *widget, const QPoint &place)
{
    const QPointF global = widget->mapToGlobal(place);
    QMouseEvent down(QEvent::MouseButtonPress, place, global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &down);
    QMouseEvent up(QEvent::MouseButtonRelease, place, global, Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(widget, &up);
}

void send(QWidget *widget, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(widget, &up);
}

} // namespace

QWidget *visible(const QString &objectName)
{
    // What lies in front is meant: a dialog before the window.
    QList<QWidget *> windows = QApplication::topLevelWidgets();
    if (QWidget *modal = QApplication::activeModalWidget())
        windows.prepend(modal);
    for (QWidget *window : windows) {
        if (!window->isVisible())
            continue;
        for (QWidget *found : window->findChildren<QWidget *>(objectName)) {
            if (found->isVisible())
                return found;
        }
    }
    return nullptr;
}

bool canClick(const QString &objectName)
{
    const QWidget *widget = visible(objectName);
    return widget != nullptr && widget->isEnabled();
}

void click(QWidget *widget)
{
    const bool hasMark =
        qobject_cast<QRadioButton *>(widget) != nullptr || qobject_cast<QCheckBox *>(widget) != nullptr;
    clickAt(widget, hasMark ? QPoint(widget->height() / 2, widget->height() / 2) : widget->rect().center());
}

void click(const QString &objectName)
{
    if (QWidget *widget = visible(objectName))
        click(widget);
}

void click(QAbstractItemView *view, const QModelIndex &index)
{
    view->scrollTo(index);
    clickAt(view->viewport(), view->visualRect(index).center());
}

void type(QWidget *field, const QString &text)
{
    field->setFocus();
    send(field, Qt::Key_A, Qt::ControlModifier, {});
    for (const QChar letter : text)
        send(field, 0, Qt::NoModifier, letter);
}

void press(QWidget *widget, int key)
{
    send(widget, key, Qt::NoModifier, {});
}

} // namespace app::input
