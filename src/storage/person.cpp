#include "storage/person.h"

#include "domain/fold.h"

namespace storage {

using domain::folded;
using domain::PersonName;

const char *const insertPerson =
    "INSERT INTO people (user_id, last_name, first_name, last_kana, first_kana, last_latin, first_latin, email, "
    "account, sort_native, sort_latin, search, photo) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

namespace {

// A search looks for each word by itself: a name without its space is found with one, and in either order.
QString searchText(const domain::User &user)
{
    const PersonName &name = user.name;
    QStringList parts;
    const auto add = [&parts](const QString &last, const QString &first) {
        if (last.isEmpty() && first.isEmpty())
            return;
        parts << last + first;
    };
    add(name.last, name.first);
    add(name.lastKana, name.firstKana);
    add(name.lastLatin, name.firstLatin);
    parts << user.email;
    return folded(parts.join(u'\n'));
}

QString sortKey(const QString &shown, const QString &last, const QString &first)
{
    return folded(last.isEmpty() && first.isEmpty() ? shown : last + u' ' + first);
}

// A null QString would be stored as NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_qs : text;
}

} // namespace

QVariantList personValues(const domain::User &user)
{
    const PersonName &name = user.name;
    return {user.id.value,
            notNull(name.last),
            notNull(name.first),
            notNull(name.lastKana),
            notNull(name.firstKana),
            notNull(name.lastLatin),
            notNull(name.firstLatin),
            notNull(user.email),
            notNull(user.account),
            notNull(sortKey(name.native(), name.lastKana, name.firstKana)),
            notNull(folded(name.latin())),
            notNull(searchText(user)),
            user.photo.isEmpty() ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(user.photo)};
}

PersonName personName(const Statement &statement, int firstColumn)
{
    return {statement.text(firstColumn),     statement.text(firstColumn + 1), statement.text(firstColumn + 2),
            statement.text(firstColumn + 3), statement.text(firstColumn + 4), statement.text(firstColumn + 5)};
}

} // namespace storage
