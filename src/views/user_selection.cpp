#include "views/user_selection.h"

#include "presentation/user_list_model.h"

#include <QScrollBar>
#include <QTableView>
#include <algorithm>

namespace views {

using domain::UserId;
using presentation::UserListModel;

namespace {

constexpr qsizetype runsAtMost = 2'000;

// Rows that follow each other are one run.
qsizetype runsIn(const std::vector<int> &rows)
{
    qsizetype runs = rows.empty() ? 0 : 1;
    for (std::size_t i = 1; i < rows.size(); ++i)
        runs += rows[i] == rows[i - 1] + 1 ? 0 : 1;
    return runs;
}

} // namespace

UserSelection::UserSelection(QTableView &table, UserListModel &model, QObject *parent)
    : QObject(parent), m_table(table), m_model(model)
{
    const QItemSelectionModel *selection = table.selectionModel();
    const auto tell = [this] {
        if (!m_isBringingBack)
            Q_EMIT changed();
    };
    connect(selection, &QItemSelectionModel::selectionChanged, this, tell);
    connect(selection, &QItemSelectionModel::currentRowChanged, this, tell);
    connect(&model, &UserListModel::modelAboutToBeReset, this, &UserSelection::remember);
    connect(&model, &UserListModel::modelReset, this, &UserSelection::bringBack);
}

// By ranges: a hundred thousand may be selected.
std::vector<UserId> UserSelection::users() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : m_table.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<UserId> users;
    users.reserve(rows.size());
    for (const int row : rows)
        users.push_back({m_model.idAt(row)});
    return users;
}

UserId UserSelection::current() const
{
    const QItemSelectionModel *selection = m_table.selectionModel();
    const QModelIndex current = selection->currentIndex();
    if (current.isValid() && selection->isSelected(current))
        return {m_model.idAt(current.row())};
    const std::vector<UserId> all = users();
    return all.empty() ? UserId{} : all.front();
}

bool UserSelection::select(UserId user)
{
    const int row = m_model.rowOf(user.value);
    if (row < 0)
        return false;
    m_model.reveal(row);
    selectRows({row}, row);
    m_table.scrollTo(m_table.currentIndex(), QAbstractItemView::PositionAtCenter);
    return true;
}

void UserSelection::selectFirst()
{
    if (m_model.rowCount() > 0)
        m_table.selectRow(0);
}

void UserSelection::remember()
{
    // Those who are not among the first of a long list come back with the others.
    const bool isHead = m_model.isHead();
    std::erase_if(m_remembered, [&](qint64 user) { return !isHead || m_model.rowOf(user) >= 0; });
    for (const UserId user : users())
        m_remembered.push_back(user.value);
    const QModelIndex current = m_table.currentIndex();
    if (current.isValid())
        m_rememberedCurrent = m_model.idAt(current.row());
    else if (!isHead || m_model.rowOf(m_rememberedCurrent) >= 0)
        m_rememberedCurrent = 0;
    m_scrolled = m_table.verticalScrollBar()->value();
}

void UserSelection::bringBack()
{
    m_isBringingBack = true;
    // Further down than the table knows, or scattered all over it, they are let go: it would cost the table seconds.
    std::vector<int> rows = m_model.rowsOf(m_remembered);
    std::erase_if(rows, [this](int row) { return row >= m_model.rowCount(); });
    if (runsIn(rows) > runsAtMost)
        rows.clear();
    const int current = m_rememberedCurrent > 0 ? m_model.rowOf(m_rememberedCurrent) : -1;
    const bool hasCurrent = current >= 0 && current < m_model.rowCount();
    m_table.doItemsLayout();
    selectRows(rows, hasCurrent ? current : -1);
    if (!m_reveals)
        m_table.verticalScrollBar()->setValue(m_scrolled);
    else if (hasCurrent)
        m_table.scrollTo(m_table.currentIndex());
    else
        m_table.scrollToTop();
    m_reveals &= m_model.isHead();
    m_isBringingBack = false;
    Q_EMIT changed();
}

void UserSelection::selectRows(const std::vector<int> &rows, int current)
{
    const int lastColumn = m_model.columnCount() - 1;
    QItemSelection selection;
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        selection.append({m_model.index(rows[i], 0), m_model.index(rows[end - 1], lastColumn)});
        i = end;
    }
    const bool scrolls = m_table.hasAutoScroll();
    m_table.setAutoScroll(false);
    m_table.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (current >= 0)
        m_table.selectionModel()->setCurrentIndex(m_model.index(current, 0), QItemSelectionModel::NoUpdate);
    m_table.setAutoScroll(scrolls);
}

} // namespace views
