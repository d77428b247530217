// Draws the cells of the list of users: the face beside the name, the status as a chip.
#pragma once

#include <QStyledItemDelegate>

namespace views {

class UserDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What the whole of a cell takes, so that a double click on a header's edge shows it all.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace views
