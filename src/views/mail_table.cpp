#include "views/mail_table.h"

#include "presentation/mail_users_model.h"
#include "views/person_cell.h"
#include "views/status_chip.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QKeyEvent>
#include <QPainter>

namespace views {

using presentation::BackupMark;
using presentation::MailUsersModel;

namespace {

// Counted up when a column comes or goes: what is saved tells them by number.
constexpr quint32 mailColumnsVersion = 1;
constexpr int whole = 1000;

bool isRunning(const QModelIndex &index)
{
    return index.column() == MailUsersModel::Backup
           && index.data(MailUsersModel::BackupRole).value<BackupMark>() == BackupMark::Running
           && index.data(MailUsersModel::PermilleRole).toInt() >= 0;
}

Chip chipIn(const QModelIndex &index)
{
    switch (index.column()) {
    case MailUsersModel::Status:
        return statusChip(index.data(MailUsersModel::StatusRole).value<domain::UserStatus>());
    case MailUsersModel::Locked:
        if (index.data(MailUsersModel::IsLockedRole).toBool())
            return {Tone::Neutral, u"lock"_qs, index.data().toString()};
        return {};
    case MailUsersModel::Backup: {
        const auto mark = index.data(MailUsersModel::BackupRole).value<BackupMark>();
        if (mark != BackupMark::None)
            return backupChip(mark, index.data().toString());
        return {};
    }
    default:
        return {};
    }
}

class MailDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        ground.text.clear();
        ground.state.setFlag(QStyle::State_HasFocus, false); // the row's mark tells it
        const QWidget *table = option.widget;
        table->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, table);
        painter->save();
        paintContent(*painter, option, index);
        if (table->hasFocus() && isCurrentRow(option, index) && option.rect.left() <= 0)
            paintCurrentMark(*painter, option);
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        if (index.column() == MailUsersModel::Name)
            size.setWidth(personWidth(option, personIn(index)));
        else if (const Chip chip = chipIn(index); !chip.word.isEmpty())
            size.setWidth(2 * cellMargin() + chipSize(chip, option.font).width());
        return size;
    }

    // The whole cell is the box: it is small.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        if (index.column() != MailUsersModel::Tick || event->type() != QEvent::MouseButtonRelease)
            return QStyledItemDelegate::editorEvent(event, model, option, index);
        const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, int(isTicked ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
    }

private:
    static PersonCell personIn(const QModelIndex &index)
    {
        return {index.data().toString(),
                index.data(MailUsersModel::BesideNameRole).toString(),
                {index.data(MailUsersModel::InitialsRole).toString(), {}},
                true};
    }

    static void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        if (index.column() == MailUsersModel::Tick)
            return;
        if (index.column() == MailUsersModel::Name) {
            paintPerson(painter, option, personIn(index), isCurrentRow(option, index));
            return;
        }
        if (isRunning(index)) {
            paintRunning(painter, option, index);
            return;
        }
        QRect rect = option.rect.adjusted(cellMargin(), 0, -scaled(4), 0);
        if (const Chip chip = chipIn(index); !chip.word.isEmpty()) {
            paintChip(painter, rect, chip, option.font, option.palette);
            return;
        }
        const Colours &colours = coloursOf(option.palette);
        rect.setRight(option.rect.right() - cellMargin());
        const QString text = index.data().toString();
        if (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight)
            rect.setLeft(qMax(rect.left(), rect.right() + 1 - option.fontMetrics.horizontalAdvance(text)));
        const bool isAddress = index.column() == MailUsersModel::Mailbox || index.column() == MailUsersModel::Email;
        writeInCell(painter, rect, text, option.font, isAddress ? colours.secondary : colours.text);
    }

    static void paintRunning(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const Colours &colours = coloursOf(option.palette);
        QRect rest = option.rect.adjusted(cellMargin(), 0, -cellMargin(), 0);
        const int barWidth = qMin(scaled(90), rest.width() - scaled(48));
        const QRect bar(rest.left(), rest.center().y() - scaled(3), qMax(0, barWidth), scaled(6));
        QRect done = bar;
        done.setWidth(bar.width() * index.data(MailUsersModel::PermilleRole).toInt() / whole);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.line);
        painter.drawRoundedRect(bar, scaled(3), scaled(3));
        painter.setBrush(colours.accent);
        painter.drawRoundedRect(done, scaled(3), scaled(3));
        rest.setLeft(bar.right() + scaled(8));
        writeInCell(painter, rest, index.data().toString(), option.font, colours.text);
    }
};

} // namespace

Chip backupChip(BackupMark mark, const QString &word)
{
    switch (mark) {
    case BackupMark::None:
        break;
    case BackupMark::Impossible:
        return {Tone::Warning, u"ban"_qs, word};
    case BackupMark::NotYet:
        return {Tone::Neutral, u"circle-dashed"_qs, word};
    case BackupMark::Waiting:
        return {Tone::Neutral, u"hourglass"_qs, word};
    case BackupMark::Asking:
        return {Tone::Warning, u"shield-alert"_qs, word};
    case BackupMark::Running:
        return {Tone::Accent, u"loader-circle"_qs, word};
    case BackupMark::Completed:
        return {Tone::Good, u"circle-check"_qs, word};
    case BackupMark::Failed:
        return {Tone::Danger, u"circle-x"_qs, word};
    case BackupMark::Cancelled:
        return {Tone::Neutral, u"circle-slash"_qs, word};
    case BackupMark::Interrupted:
        return {Tone::Warning, u"triangle-alert"_qs, word};
    }
    return {};
}

MailTable::MailTable(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new MailDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(scaled(36));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setMinimumSectionSize(scaled(34));
    horizontalHeader()->setSectionsClickable(true);
}

void MailTable::show(MailUsersModel *model)
{
    m_model = model;
    horizontalHeader()->setSortIndicator(MailUsersModel::Name, Qt::AscendingOrder);
    setModel(model);
    setSortingEnabled(true);
    horizontalHeader()->setSectionResizeMode(MailUsersModel::Tick, QHeaderView::Fixed);
    resetColumns();
}

void MailTable::resetColumns()
{
    constexpr std::array widths{34, 152, 98, 138, 84, 146, 92, 168, 120, 90, 90, 160, 180};
    static_assert(widths.size() == MailUsersModel::ColumnCount);
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < MailUsersModel::ColumnCount; ++column) {
        header->setSectionHidden(column, false);
        header->moveSection(header->visualIndex(column), column);
        header->resizeSection(column, scaled(widths[std::size_t(column)]));
    }
}

QByteArray MailTable::saveColumns() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << mailColumnsVersion << horizontalHeader()->saveState();
    return state;
}

bool MailTable::restoreColumns(const QByteArray &state)
{
    QDataStream stream(state);
    quint32 version = 0;
    QByteArray columns;
    stream >> version >> columns;
    return stream.status() == QDataStream::Ok && version == mailColumnsVersion
           && horizontalHeader()->restoreState(columns);
}

std::vector<int> MailTable::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

QModelIndex MailTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Rows are what one moves among: Home and End mean the first and the last of them.
    if (action == MoveHome || action == MoveEnd)
        return QTableView::moveCursor(action, modifiers | Qt::ControlModifier);
    return QTableView::moveCursor(action, modifiers);
}

void MailTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || event->modifiers() != Qt::NoModifier) {
        QTableView::keyPressEvent(event);
        return;
    }
    const std::vector<int> rows = selectedRows();
    const auto isTicked = [this](int row) {
        return m_model->index(row, MailUsersModel::Tick).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    };
    m_model->setTicked(rows, !std::all_of(rows.begin(), rows.end(), isTicked));
}

} // namespace views
