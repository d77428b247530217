#include "views/navigation.h"

#include "views/icons.h"

#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace views {

namespace {

enum NavigationRole { PageRole = Qt::UserRole + 1, IconRole, CountRole };

constexpr int navigationWidth = 212;
constexpr int viewMargins = 16;
constexpr int entryLeft = 34;
constexpr int entryRight = 10;

class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (isHeading(index))
            return {scaled(navigationWidth), scaled(index.row() == 0 ? 24 : 36)};
        QFont font = option.font;
        font.setWeight(QFont::DemiBold); // as wide as it gets
        const QFontMetrics metrics(font);
        const int width = scaled(navigationWidth - entryLeft - entryRight - viewMargins) - countWidth(metrics, index);
        const QRect words = metrics.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, index.data().toString());
        return {scaled(navigationWidth), qMax(scaled(33), scaled(14) + words.height())};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isHeading(index))
            paintHeading(painter, option, index);
        else
            paintEntry(painter, option, index);
        painter->restore();
    }

private:
    static int countWidth(const QFontMetrics &metrics, const QModelIndex &index)
    {
        const QVariant count = index.data(CountRole);
        return count.isValid() ? metrics.horizontalAdvance(QLocale().toString(count.toLongLong())) + scaled(8) : 0;
    }
    static bool isHeading(const QModelIndex &index) { return index.data(PageRole).toInt() < 0; }

    static void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        QFont font = option.font;
        font.setPixelSize(scaled(11));
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(coloursOf(option.palette).secondary);
        const QRect place = option.rect.adjusted(scaled(8), 0, -scaled(8), -scaled(6));
        const QString label = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width());
        painter->drawText(place, Qt::AlignLeft | Qt::AlignBottom, label);
    }

    static void paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const Colours &colours = coloursOf(option.palette);
        const bool isChosen = option.state & QStyle::State_Selected;
        const QRect ground = option.rect.adjusted(0, 1, 0, -1);
        if (isChosen || (option.state & QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(isChosen ? colours.accentGround : colours.hover);
            painter->drawRoundedRect(ground, scaled(6), scaled(6));
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(colours.accent);
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(ground).adjusted(0.5, 0.5, -0.5, -0.5), scaled(6), scaled(6));
        }
        const QColor ink = isChosen ? colours.accent : colours.text;
        const int side = scaled(16);
        const QRect mark(ground.left() + scaled(9), ground.center().y() - side / 2, side, side);
        paintIcon(*painter, mark, index.data(IconRole).toString(), isChosen ? ink : colours.secondary);

        QFont font = option.font;
        font.setWeight(isChosen ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        QRect place = ground.adjusted(scaled(entryLeft), 0, -scaled(entryRight), 0);
        if (const QVariant count = index.data(CountRole); count.isValid()) {
            const QString number = QLocale().toString(count.toLongLong());
            painter->setPen(colours.secondary);
            painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, number);
            place.setRight(place.right() - countWidth(painter->fontMetrics(), index));
        }
        painter->setPen(ink);
        painter->drawText(place, int(Qt::AlignLeft) | int(Qt::AlignVCenter) | int(Qt::TextWordWrap),
                          index.data().toString());
    }
};

} // namespace

Navigation::Navigation(QWidget *parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    setProperty("look", u"navigationList"_qs);
    setModel(m_model);
    setItemDelegate(new EntryDelegate(this));
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setFrameShape(NoFrame);
}

void Navigation::setEntries(const std::vector<Entry> &entries)
{
    const QSignalBlocker silence(this);
    const int chosen = currentIndex().isValid() ? currentIndex().data(PageRole).toInt() : -1;
    m_model->clear();
    for (const Entry &entry : entries) {
        auto *item = new QStandardItem(entry.label);
        item->setData(entry.page, PageRole);
        item->setData(entry.icon, IconRole);
        if (entry.count)
            item->setData(*entry.count, CountRole);
        item->setToolTip(entry.page < 0 ? QString() : entry.label);
        item->setFlags(entry.page < 0 ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_model->appendRow(item);
    }
    setCurrent(chosen);
}

void Navigation::setCurrent(int page)
{
    for (int row = 0; page >= 0 && row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (index.data(PageRole).toInt() == page)
            setCurrentIndex(index);
    }
}

QSize Navigation::sizeHint() const
{
    return {scaled(navigationWidth), scaled(200)};
}

void Navigation::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && current.data(PageRole).toInt() >= 0)
        Q_EMIT pageChosen(current.data(PageRole).toInt());
}

} // namespace views
