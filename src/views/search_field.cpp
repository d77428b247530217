#include "views/search_field.h"

#include "views/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QToolButton>

namespace views {

SearchField::SearchField(QWidget *parent) : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    m_mark = addAction(icon(u"search"_qs, Tone::Secondary), LeadingPosition);
    connect(m_mark, &QAction::triggered, this, &SearchField::begin);
}

void SearchField::setHint(const QString &hint)
{
    setPlaceholderText(hint);
    setAccessibleName(hint);
    nameButtons();
}

void SearchField::nameButtons()
{
    m_mark->setText(tr("Search"));
    for (auto *button : findChildren<QToolButton *>())
        button->setAccessibleName(button->defaultAction() == m_mark ? tr("Search") : tr("Clear the search"));
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
