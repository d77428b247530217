#include "views/batch_delegate.h"

#include "presentation/batch_model.h"
#include "views/chip.h"

#include <QPainter>
#include <QTreeView>

namespace views {

using presentation::BatchModel;

namespace {

Chip chipOfUser(const QModelIndex &index)
{
    const QString word = index.data(BatchModel::ChipRole).toString();
    if (index.data(BatchModel::IsFailureRole).toBool())
        return {Tone::Danger, u"ban"_qs, word};
    return index.data(BatchModel::IsDoneRole).toBool() ? Chip{Tone::Good, u"check"_qs, word}
                                                       : Chip{Tone::Neutral, u"arrow-right"_qs, word};
}

QRect beside(const Chip &chip, const QRect &rect, const QFont &font)
{
    return rect.adjusted(chipSize(chip, font).width() + scaled(8), 0, 0, 0);
}

constexpr auto wrapped = int(Qt::TextWordWrap) | int(Qt::AlignLeft) | int(Qt::AlignVCenter);

} // namespace

void BatchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = coloursOf(option.palette);
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    painter->fillRect(option.rect, isSelected ? colours.accentGround : colours.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.faintLine);
    const QRect inside = option.rect.adjusted(scaled(9), 0, -scaled(9), 0);
    painter->setFont(option.font);
    if (index.column() == BatchModel::State) {
        const Chip chip = chipOfUser(index);
        paintChip(*painter, inside, chip, option.font, option.palette);
        painter->setPen(colours.secondary);
        painter->drawText(beside(chip, inside, option.font), wrapped, index.data(BatchModel::ReasonRole).toString());
        return;
    }
    painter->setPen(colours.text);
    painter->drawText(inside, index.data(Qt::TextAlignmentRole).toInt(),
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
}

QSize BatchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int usual = scaled(36);
    const QString reason = index.data(BatchModel::ReasonRole).toString();
    if (index.column() != BatchModel::State || reason.isEmpty())
        return {scaled(80), usual};
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    const QRect room(0, 0, view == nullptr ? scaled(400) : view->columnWidth(BatchModel::State) - scaled(18), 1000);
    const QRect needed = option.fontMetrics.boundingRect(beside(chipOfUser(index), room, option.font), wrapped, reason);
    return {scaled(80), qMax(usual, needed.height() + scaled(16))};
}

} // namespace views
