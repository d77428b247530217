#include "views/user_delegate.h"

#include "presentation/user_list_model.h"
#include "views/avatar.h"
#include "views/status_chip.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>

namespace views {

using presentation::UserListModel;

namespace {

int margin()
{
    return scaled(9);
}

int faceSide()
{
    return scaled(24);
}

bool isCurrentRow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view != nullptr && view->currentIndex().row() == index.row();
}

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

// Writes what fits at the left of the rectangle, and gives back how wide that is. By the base line, not by the height of
// a line, which differs where the font of another script helps out.
int write(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &ink)
{
    const QFontMetrics metrics(font);
    const int baseLine = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    QString fitting = text;
    int width = metrics.horizontalAdvance(text);
    if (width > rect.width()) {
        fitting = metrics.elidedText(text, Qt::ElideRight, rect.width());
        width = metrics.horizontalAdvance(fitting);
    }
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect.left(), baseLine, fitting);
    return width;
}

void paintName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Colours &colours = coloursOf(option.palette);
    QRect rest = option.rect.adjusted(margin(), 0, -margin(), 0);
    if (const QVariant initials = index.data(UserListModel::InitialsRole); initials.isValid()) {
        const QRect face(rest.left(), rest.center().y() - faceSide() / 2, faceSide(), faceSide());
        paintAvatar(painter, face, {initials.toString(), index.data(UserListModel::PictureRole).value<QImage>()},
                    option.palette);
        rest.setLeft(face.right() + 1 + scaled(9));
    }
    QFont font = option.font;
    font.setWeight(isCurrentRow(option, index) ? QFont::DemiBold : QFont::Normal);
    rest.setLeft(rest.left() + write(painter, rest, index.data().toString(), font, colours.text) + scaled(6));
    if (rest.width() > scaled(24))
        write(painter, rest, index.data(UserListModel::BesideNameRole).toString(), option.font, colours.secondary);
}

void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Colours &colours = coloursOf(option.palette);
    QRect rect = option.rect.adjusted(margin(), 0, -margin(), 0);
    const QString text = index.data().toString();
    if (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight)
        rect.setLeft(qMax(rect.left(), rect.right() + 1 - option.fontMetrics.horizontalAdvance(text)));
    write(painter, rect, text, option.font, index.column() == UserListModel::Email ? colours.secondary : colours.text);
}

void paintStatus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QRect rest = option.rect.adjusted(margin(), 0, -scaled(4), 0);
    for (const Chip &chip : chipsOf(index)) {
        if (rest.width() < scaled(40))
            return;
        paintChip(painter, rest, chip, option.font, option.palette);
        rest.setLeft(rest.left() + chipSize(chip, option.font).width() + scaled(4));
    }
}

// Where the keyboard is, when several rows are selected: colour alone would not tell.
void paintCurrentMark(QPainter &painter, const QStyleOptionViewItem &option)
{
    painter.fillRect(QRect(option.rect.left(), option.rect.top(), scaled(3), option.rect.height() - 1),
                     coloursOf(option.palette).accent);
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
        paintName(*painter, option, index);
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
        const QString texts = index.data().toString() + u' ' + index.data(UserListModel::BesideNameRole).toString();
        size.setWidth(3 * margin() + faceSide() + scaled(12) + option.fontMetrics.horizontalAdvance(texts));
    } else if (index.column() == UserListModel::Status) {
        size.setWidth(2 * margin());
        for (const Chip &chip : chipsOf(index))
            size.rwidth() += chipSize(chip, option.font).width() + scaled(4);
    }
    return size;
}

} // namespace views
