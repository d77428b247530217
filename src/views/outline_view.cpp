#include "views/outline_view.h"

#include "presentation/preview_model.h"
#include "views/chip.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace views {

using domain::Outcome;
using presentation::PreviewModel;
using Kind = PreviewModel::Kind;

namespace {

Kind kindOf(const QModelIndex &index)
{
    return Kind(index.data(PreviewModel::KindRole).toInt());
}

Chip chipOf(const QModelIndex &index)
{
    const QString word = index.data(PreviewModel::ChipRole).toString();
    const bool warns = index.data(PreviewModel::WarnsRole).toBool();
    switch (Outcome(index.data(PreviewModel::OutcomeRole).toInt())) {
    case Outcome::Keep:
        return warns ? Chip{Tone::Warning, u"triangle-alert"_qs, word} : Chip{Tone::Neutral, {}, word};
    case Outcome::Transfer:
        return {Tone::Accent, u"arrow-right"_qs, word};
    case Outcome::Unassign:
        return {Tone::Warning, u"user-x"_qs, word};
    case Outcome::Disable:
        return {Tone::Warning, u"ban"_qs, word};
    case Outcome::Stop:
        return {Tone::Warning, u"circle-slash"_qs, word};
    case Outcome::HideName:
        return {Tone::Neutral, u"eye-off"_qs, word};
    case Outcome::Withdraw:
        return {Tone::Warning, u"undo-2"_qs, word};
    case Outcome::LoseAccess:
        return {Tone::Warning, u"lock"_qs, word};
    case Outcome::Review:
        return {Tone::Warning, u"eye"_qs, word};
    }
    return {};
}

class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect inside = option.rect.adjusted(scaled(6), 0, -scaled(8), 0);
        if (!index.data(PreviewModel::ChipRole).toString().isEmpty() && isChipColumn(index))
            paintChipAndNote(painter, inside, option, index);
        else
            paintText(painter, inside, option, index);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = option.fontMetrics.horizontalAdvance(index.data().toString()) + scaled(18);
        return {width, scaled(kindOf(index) == Kind::Thing ? 30 : 36)};
    }

    int chipColumn = 0;
    int ruleColumn = 0;

private:
    [[nodiscard]] bool isChipColumn(const QModelIndex &index) const { return index.column() == chipColumn; }

    void paintText(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const
    {
        const Colours &colours = coloursOf(option.palette);
        QFont font = option.font;
        const Kind kind = kindOf(index);
        if (kind == Kind::Section)
            font.setWeight(QFont::DemiBold);
        const bool isQuiet = kind == Kind::Thing ? index.column() != 0 : index.column() == ruleColumn;
        painter->setPen(kind == Kind::More                 ? colours.accent
                        : isQuiet || kind == Kind::Pending ? colours.secondary
                                                           : colours.text);
        if (index.column() == ruleColumn)
            font.setPixelSize(scaled(12));
        painter->setFont(font);
        const QString text = index.data().toString();
        painter->drawText(rect, index.data(Qt::TextAlignmentRole).toInt(),
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    }

    static void paintChipAndNote(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
    {
        const Chip chip = chipOf(index);
        paintChip(*painter, rect, chip, option.font, option.palette);
        const QString note = index.data(PreviewModel::NoteRole).toString();
        const QRect rest = rect.adjusted(chipSize(chip, option.font).width() + scaled(8), 0, 0, 0);
        if (note.isEmpty() || rest.width() < scaled(24))
            return;
        QFont font = option.font;
        font.setPixelSize(scaled(12));
        painter->setFont(font);
        painter->setPen(coloursOf(option.palette).secondary);
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(note, Qt::ElideRight, rest.width()));
    }
};

} // namespace

OutlineView::OutlineView(QWidget *parent) : QTreeView(parent)
{
    setItemDelegate(new RowDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIndentation(scaled(16));
    setExpandsOnDoubleClick(true);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setHighlightSections(false);
}

void OutlineView::setColumns(int wide, const std::vector<int> &numbers, int rule, const QString &longestRule)
{
    m_wide = wide;
    m_numbers = numbers;
    m_rule = rule;
    m_longestRule = longestRule;
    auto *delegate = static_cast<RowDelegate *>(itemDelegate());
    delegate->chipColumn = wide;
    delegate->ruleColumn = rule;
    layOutColumns();
}

void OutlineView::layOutColumns()
{
    if (model() == nullptr || m_wide == 0)
        return;
    const QFontMetrics metrics(font());
    const int rule = qMax(metrics.horizontalAdvance(m_longestRule), header()->sectionSizeHint(m_rule)) + scaled(8);
    int rest = viewport()->width() - rule;
    header()->resizeSection(m_rule, rule);
    for (const int column : m_numbers) {
        const int width = qMax(metrics.horizontalAdvance(u"0,000,000"_qs), header()->sectionSizeHint(column));
        header()->resizeSection(column, width + scaled(8));
        rest -= header()->sectionSize(column);
    }
    // Where it is narrow, what a row is about matters more than the note behind its chip.
    const int first = qMax(rest * 53 / 100, qMin(rest - scaled(170), scaled(300)));
    header()->resizeSection(0, first);
    header()->resizeSection(m_wide, rest - first);
}

void OutlineView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = coloursOf(palette());
    const bool isSection = kindOf(index) == Kind::Section;
    const bool isSelected = selectionModel() != nullptr && selectionModel()->isSelected(index);
    painter->fillRect(option.rect, isSelected ? colours.accentGround : isSection ? colours.window : colours.surface);
    QTreeView::drawRow(painter, option, index);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.faintLine);
    if (hasFocus() && index.row() == currentIndex().row() && index.parent() == currentIndex().parent()) {
        painter->setPen(colours.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

void OutlineView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    layOutColumns();
}

void OutlineView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        layOutColumns();
}

} // namespace views
