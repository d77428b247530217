#include "app/walk_hand.h"

#include "presentation/wording.h"
#include "storage/users.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>

namespace app {

using domain::UserId;

namespace {

// In a list with boxes to tick, the name stands in the second column.
QModelIndex nameIn(const QAbstractItemView &list, const QString &name)
{
    for (int column = 0; column < list.model()->columnCount(); ++column) {
        const QModelIndex index = list.model()->index(0, column);
        if (index.data().toString().contains(name))
            return index;
    }
    return {};
}

} // namespace

QString WalkHand::picture(const char *name) const
{
    return u"%1-%2"_qs.arg(m_language, QString::fromLatin1(name));
}

QString WalkHand::nameOf(UserId user) const
{
    return read<QString>([&](storage::Database &database) -> domain::Result<QString> {
        TRY_ASSIGN(const domain::UserBrief brief, storage::userBrief(database, user));
        return presentation::wording::name(brief.name, user);
    });
}

QAbstractItemView *WalkHand::table(const char *name)
{
    return input::visible<QAbstractItemView>(QString::fromLatin1(name));
}

int WalkHand::listed(const char *name)
{
    const QAbstractItemView *list = table(name);
    return list == nullptr ? -1 : list->model()->rowCount();
}

bool WalkHand::isFound(const char *tableName, UserId user) const
{
    return listed(tableName) == 1 && nameIn(*table(tableName), nameOf(user)).isValid();
}

void WalkHand::search(UserId user) const
{
    if (auto *field = input::visible<QLineEdit>(u"searchField"_qs))
        input::type(field, nameOf(user));
}

void WalkHand::choose(const char *tableName)
{
    QAbstractItemView *list = table(tableName);
    if (list == nullptr)
        return;
    const bool hasBoxes = list->model()->flags(list->model()->index(0, 0)).testFlag(Qt::ItemIsUserCheckable);
    input::click(list, list->model()->index(0, hasBoxes ? 1 : 0));
}

} // namespace app
