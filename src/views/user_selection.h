// Who is selected in the table of users, by id: kept when the list is read anew, sorted or searched.
#pragma once

#include "domain/ids.h"

#include <QObject>
#include <vector>

class QTableView;

namespace presentation {
class UserListModel;
}

namespace views {

class UserSelection : public QObject
{
    Q_OBJECT

public:
    /// The table shows the model already; both outlive this.
    UserSelection(QTableView &table, presentation::UserListModel &model, QObject *parent);

    /// In the order of the rows.
    [[nodiscard]] std::vector<domain::UserId> users() const;
    /// Of the selected ones the one with the keyboard, or the first; not valid where none is selected.
    [[nodiscard]] domain::UserId current() const;
    /// Selects this one alone and scrolls there; false where the list does not hold it.
    bool select(domain::UserId user);
    void selectFirst();
    /// The rows that come next are others: show the current one, or begin at the top.
    void revealNextTime() { m_reveals = true; }

Q_SIGNALS:
    void changed();

private:
    void remember();
    void bringBack();
    void selectRows(const std::vector<int> &rows, int current);

    QTableView &m_table;
    presentation::UserListModel &m_model;
    std::vector<qint64> m_remembered;
    qint64 m_rememberedCurrent = 0;
    int m_scrolled = 0;
    bool m_reveals = false;
    bool m_isBringingBack = false;
};

} // namespace views
