#include "views/search_field.h"

#include "views/icons.h"

#include <QKeyEvent>

namespace views {

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    addAction(icon(u"search"_qs, Tone::Secondary), LeadingPosition);
}

void SearchField::setHint(const QString &hint)
{
    setPlaceholderText(hint);
    setAccessibleName(hint);
}

void SearchField::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        clear();
        Q_EMIT left(false);
        break;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT left(true);
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace views
