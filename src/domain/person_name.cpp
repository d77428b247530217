#include "domain/user.h"

#include <QList>
#include <QStringView>

namespace domain {

namespace {

bool isEastAsian(QStringView text)
{
    for (const char32_t c : text.toUcs4()) {
        const auto script = QChar::script(c);
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

// Rare kanji (𠮷) are two units each.
QString firstCharacters(const QString &text, qsizetype count)
{
    QString first;
    for (const char32_t c : text.toUcs4().mid(0, count))
        first += QChar::fromUcs4(c);
    return first;
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
        return firstCharacters(last, 2);
    const QString &family = lastLatin.isEmpty() ? last : lastLatin;
    const QString &given = firstLatin.isEmpty() ? first : firstLatin;
    if (isEastAsian(family))
        return firstCharacters(family, 2);
    return (firstCharacters(given, 1) + firstCharacters(family, 1)).toUpper();
}

} // namespace domain
