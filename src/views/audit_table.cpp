#include "views/audit_table.h"

#include "presentation/audit_model.h"
#include "presentation/audit_wording.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace views {

using presentation::AuditModel;

namespace {

class ResultDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        ground.text.clear();
        ground.state.setFlag(QStyle::State_HasFocus, false);
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
        paintChip(*painter, option.rect.adjusted(scaled(9), 0, -scaled(4), 0), chipOf(index), option.font,
                  option.palette);
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return chipSize(chipOf(index), option.font) + QSize(scaled(18), 0);
    }

private:
    static Chip chipOf(const QModelIndex &index) { return resultChip(index.data(AuditModel::IsRefusedRole).toBool()); }
};

} // namespace

Chip resultChip(bool isRefused)
{
    const QString word = presentation::wording::auditResult(isRefused);
    return isRefused ? Chip{Tone::Danger, u"ban"_qs, word} : Chip{Tone::Good, u"circle-check"_qs, word};
}

AuditTable::AuditTable(QWidget *parent) : QTableView(parent)
{
    setItemDelegateForColumn(AuditModel::Result, new ResultDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(scaled(36));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(scaled(60));
}

void AuditTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    constexpr std::array widths{185, 190, 150, 140, 80, 110};
    static_assert(widths.size() == AuditModel::ColumnCount);
    for (int column = 0; column < AuditModel::ColumnCount; ++column)
        horizontalHeader()->resizeSection(column, scaled(widths[std::size_t(column)]));
    horizontalHeader()->setStretchLastSection(true);
}

// Rows are what one moves among: Home and End mean the first and the last of them.
QModelIndex AuditTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action == MoveHome || action == MoveEnd)
        return QTableView::moveCursor(action, modifiers | Qt::ControlModifier);
    return QTableView::moveCursor(action, modifiers);
}

} // namespace views
