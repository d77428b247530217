#include "views/user_delegate.h"

#include "presentation/user_list_model.h"
#include "views/person_cell.h"
#include "views/status_chip.h"

#include <QPainter>
#include <QStyle>

namespace views {

using presentation::UserListModel;

namespace {

std::vector<Chip> chipsOf(const QModelIndex &index)
{
    const QVariant status = index.data(UserListModel::StatusRole);
    if (!status.isValid())
        return {};
    std::vector<Chip> chips{statusChip(status.value<domain::UserStatus>())};
    if (index.data(UserListModel::IsSuperAdminRole).toBool())
        chips.push_back(superAdminChip());
    return chips;
}

PersonCell personOf(const QModelIndex &index)
{
    const QVariant initials = index.data(UserListModel::InitialsRole);
    return {index.data().toString(),
            index.data(UserListModel::BesideNameRole).toString(),
            {initials.toString(), index.data(UserListModel::PictureRole).value<QImage>()},
            initials.isValid()};
}

void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Colours &colours = coloursOf(option.palette);
    QRect rect = option.rect.adjusted(cellMargin(), 0, -cellMargin(), 0);
    const QString text = index.data().toString();
    if (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight)
        rect.setLeft(qMax(rect.left(), rect.right() + 1 - option.fontMetrics.horizontalAdvance(text)));
    writeInCell(painter, rect, text, option.font,
                index.column() == UserListModel::Email ? colours.secondary : colours.text);
}

void paintStatus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QRect rest = option.rect.adjusted(cellMargin(), 0, -scaled(4), 0);
    for (const Chip &chip : chipsOf(index)) {
        if (rest.width() < scaled(40))
            return;
        paintChip(painter, rest, chip, option.font, option.palette);
        rest.setLeft(rest.left() + chipSize(chip, option.font).width() + scaled(4));
    }
}

} // namespace

void UserDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    ground.state.setFlag(QStyle::State_HasFocus, false); // the row's mark tells it
    const QWidget *table = option.widget;
    table->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, table);

    painter->save();
    if (index.column() == UserListModel::Name)
        paintPerson(*painter, option, personOf(index), isCurrentRow(option, index));
    else if (index.column() == UserListModel::Status && index.data(UserListModel::StatusRole).isValid())
        paintStatus(*painter, option, index);
    else
        paintText(*painter, option, index);
    if (table->hasFocus() && isCurrentRow(option, index) && option.rect.left() <= 0)
        paintCurrentMark(*painter, option);
    painter->restore();
}

QSize UserDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() == UserListModel::Name) {
        size.setWidth(personWidth(option, personOf(index)));
    } else if (index.column() == UserListModel::Status) {
        size.setWidth(2 * cellMargin());
        for (const Chip &chip : chipsOf(index))
            size.rwidth() += chipSize(chip, option.font).width() + scaled(4);
    }
    return size;
}

} // namespace views
