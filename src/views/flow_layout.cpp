#include "views/flow_layout.h"

#include <QWidget>
#include <algorithm>

namespace views {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[std::size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::widthFrom(std::size_t first) const
{
    int width = 0;
    for (std::size_t i = first; i < m_items.size(); ++i) {
        if (!m_items[i]->isEmpty())
            width += m_items[i]->sizeHint().width() + (width > 0 ? spacing() : 0);
    }
    return width;
}

std::vector<FlowLayout::Placed> FlowLayout::placed(const QRect &rect) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    std::vector<Placed> found;
    int x = inside.left();
    int y = inside.top();
    int row = 0;
    int rowHeight = 0;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const auto &item = m_items[i];
        if (item->isEmpty())
            continue;
        const QSize size =
            item->sizeHint().boundedTo({qMax(inside.width(), item->minimumSize().width()), QWIDGETSIZE_MAX});
        const int wanted = m_together != nullptr && item->widget() == m_together ? widthFrom(i) : size.width();
        if (x > inside.left() && x + wanted > inside.right() + 1) {
            x = inside.left();
            y += rowHeight + spacing();
            rowHeight = 0;
            ++row;
        }
        found.push_back({item.get(), QRect(QPoint(x, y), size), row});
        x += size.width() + spacing();
        rowHeight = qMax(rowHeight, size.height());
    }
    if (m_pushedRight == nullptr)
        return found;
    const auto first =
        std::find_if(found.begin(), found.end(), [this](const Placed &p) { return p.item->widget() == m_pushedRight; });
    if (first == found.end())
        return found;
    const int lastRow = m_together == nullptr ? first->row : found.back().row;
    for (auto begin = first; begin != found.end() && begin->row <= lastRow;) {
        const auto end = std::find_if(begin, found.end(), [begin](const Placed &p) { return p.row != begin->row; });
        const int shift = inside.right() - std::prev(end)->rect.right();
        for (; begin != end; ++begin)
            begin->rect.translate(shift, 0);
    }
    return found;
}

int FlowLayout::heightForWidth(int width) const
{
    int bottom = 0;
    for (const Placed &p : placed(QRect(0, 0, width, 0)))
        bottom = qMax(bottom, p.rect.bottom() + 1);
    return bottom + contentsMargins().bottom();
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        size.rwidth() += item->sizeHint().width() + spacing();
        size.setHeight(qMax(size.height(), item->sizeHint().height()));
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    for (const Placed &p : placed(rect))
        p.item->setGeometry(p.rect);
}

} // namespace views
