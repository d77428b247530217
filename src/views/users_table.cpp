#include "views/users_table.h"

#include "presentation/user_list_model.h"
#include "views/theme.h"
#include "views/user_delegate.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>

namespace views {

using presentation::UserListModel;

namespace {

// Counted up when a column comes or goes: what is saved tells them by number.
constexpr quint32 columnsVersion = 1;

} // namespace

UsersTable::UsersTable(QWidget *parent) : QTableView(parent), m_headerEnd(new QFrame(this))
{
    setItemDelegate(new UserDelegate(this));
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
    horizontalHeader()->setFirstSectionMovable(true);
    horizontalHeader()->setMinimumSectionSize(scaled(60));
    m_headerEnd->setProperty("look", u"headerEnd"_qs);
}

void UsersTable::setModel(QAbstractItemModel *model)
{
    horizontalHeader()->setSortIndicator(UserListModel::Name, Qt::AscendingOrder);
    QTableView::setModel(model);
    setSortingEnabled(true);
    resetColumns();
}

void UsersTable::resetColumns()
{
    constexpr std::array widths{220, 200, 160, 100, 130, 110, 120, 90};
    static_assert(widths.size() == UserListModel::ColumnCount);
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < UserListModel::ColumnCount; ++column) {
        header->setSectionHidden(column, false);
        header->moveSection(header->visualIndex(column), column);
        header->resizeSection(column, scaled(widths[std::size_t(column)]));
    }
}

QByteArray UsersTable::saveColumns() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << columnsVersion << horizontalHeader()->saveState();
    return state;
}

bool UsersTable::restoreColumns(const QByteArray &state)
{
    QDataStream stream(state);
    quint32 version = 0;
    QByteArray columns;
    stream >> version >> columns;
    return stream.status() == QDataStream::Ok && version == columnsVersion && horizontalHeader()->restoreState(columns);
}

QPoint UsersTable::menuPosition() const
{
    const QRect cell = visualRect(currentIndex());
    return viewport()->mapToGlobal(viewport()->rect().contains(cell.center()) ? cell.center()
                                                                              : viewport()->rect().center());
}

void UsersTable::updateGeometries()
{
    QTableView::updateGeometries();
    const QRect header = horizontalHeader()->geometry();
    m_headerEnd->setGeometry(header.right() + 1, header.top(), width() - header.right() - 1, header.height());
}

// Rows are what one moves among: Home and End mean the first and the last of them.
QModelIndex UsersTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action == MoveHome || action == MoveEnd)
        return QTableView::moveCursor(action, modifiers | Qt::ControlModifier);
    return QTableView::moveCursor(action, modifiers);
}

} // namespace views
