// What the cells of lists of people have in common: a face beside a name, words that fit, the mark of the current row.
#pragma once

#include "views/avatar.h"

#include <QStyledItemDelegate>

namespace views {

[[nodiscard]] int cellMargin();
/// The row with the keyboard.
[[nodiscard]] bool isCurrentRow(const QStyleOptionViewItem &option, const QModelIndex &index);
/// Writes what fits at the left of the rectangle, and gives back how wide that is.
int writeInCell(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &ink);

struct PersonCell {
    QString name;
    QString besideName; ///< in another script; left out where there is no room
    Face face;
    bool hasFace = true; ///< false: not read yet
};
void paintPerson(QPainter &painter, const QStyleOptionViewItem &option, const PersonCell &person, bool isStrong);
[[nodiscard]] int personWidth(const QStyleOptionViewItem &option, const PersonCell &person);
/// Where the keyboard is, when several rows are selected: colour alone would not tell.
void paintCurrentMark(QPainter &painter, const QStyleOptionViewItem &option);

} // namespace views
