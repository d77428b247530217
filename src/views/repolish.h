// Gives a widget another look of the style sheet.
#pragma once

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace views {

inline void look(QWidget *widget, const QString &look)
{
    if (widget->property("look").toString() == look)
        return;
    widget->setProperty("look", look);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace views
