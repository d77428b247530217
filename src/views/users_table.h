// The table of users: rows are selected, Tab leaves it, and what is typed in it is a search.
#pragma once

#include <QTableView>

namespace views {

class UsersTable : public QTableView
{
    Q_OBJECT

public:
    explicit UsersTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Searching by the first letters would read every row: the search field does it better.
    void keyboardSearch(const QString &text) override { Q_EMIT typed(text); }
    /// Widths and order of the columns as they are at first.
    void resetColumns();
    /// Widths, order, sort, and which are shown.
    [[nodiscard]] QByteArray saveColumns() const;
    /// False, and nothing is changed, where they were other columns.
    bool restoreColumns(const QByteArray &state);
    /// Where a menu for the current row belongs.
    [[nodiscard]] QPoint menuPosition() const;

Q_SIGNALS:
    void typed(const QString &text);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void updateGeometries() override;

private:
    QFrame *m_headerEnd; ///< above the scroll bar, so that the header ends where the table does
};

} // namespace views
