// Acts on widgets as a hand does: events to the widget, found by its object name among those that are visible.
#pragma once

#include <QString>

class QAbstractItemView;
class QComboBox;
class QModelIndex;
class QWidget;

namespace app::input {

/// Null: there is no visible widget of that name.
[[nodiscard]] QWidget *visible(const QString &objectName);
template <class W>
[[nodiscard]] W *visible(const QString &objectName)
{
    return qobject_cast<W *>(visible(objectName));
}
/// Visible and enabled.
[[nodiscard]] bool canClick(const QString &objectName);

/// In the middle; of a radio button or a box on its mark.
void click(QWidget *widget);
void click(const QString &objectName);
void click(QAbstractItemView *view, const QModelIndex &index);
/// Replaces the text of a field.
void type(QWidget *field, const QString &text);
void press(QWidget *widget, int key);

} // namespace app::input
