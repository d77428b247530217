#include "domain/user.h"

#include <QStringView>

namespace domain {

namespace {

bool isEastAsian(QStringView text)
{
    for (const QChar c : text) {
        const auto script = c.script();
        if (script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana
            || script == QChar::Script_Hangul)
            return true;
    }
    return false;
}

QString joined(const QString &before, const QString &after)
{
    if (before.isEmpty() || after.isEmpty())
        return before + after;
    return before + u' ' + after;
}

} // namespace

QString PersonName::native() const
{
    return isEastAsian(last) || isEastAsian(first) ? joined(last, first) : joined(first, last);
}

QString PersonName::latin() const
{
    return lastLatin.isEmpty() && firstLatin.isEmpty() ? native() : joined(firstLatin, lastLatin);
}

QString PersonName::kana() const
{
    return joined(lastKana, firstKana);
}

QString PersonName::shownIn(const QString &language) const
{
    return language == u"ja" ? native() : latin();
}

QString PersonName::initials(const QString &language) const
{
    if (language == u"ja" && isEastAsian(last))
        return last.left(2);
    const QString &family = lastLatin.isEmpty() ? last : lastLatin;
    const QString &given = firstLatin.isEmpty() ? first : firstLatin;
    if (isEastAsian(family))
        return family.left(2);
    return (given.left(1) + family.left(1)).toUpper();
}

} // namespace domain
