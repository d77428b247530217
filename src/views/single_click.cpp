#include "views/single_click.h"

#include <QAbstractButton>
#include <QEvent>

namespace views {

namespace {

class SecondClickFilter : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override { return event->type() == QEvent::MouseButtonDblClick; }
};

} // namespace

void takeSingleClicks(QAbstractButton *button)
{
    button->installEventFilter(new SecondClickFilter(button));
}

} // namespace views
