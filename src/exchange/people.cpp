#include "exchange/people.h"

#include "domain/fold.h"

#include <algorithm>

namespace exchange {

namespace {

bool isLatinScript(QStringView text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        const auto script = c.script();
        return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana
               || script == QChar::Script_Hangul;
    });
}

bool isEmail(QStringView text)
{
    return text.contains(u'@');
}

} // namespace

domain::PersonName splitName(const QString &fullName)
{
    const QString name = fullName.simplified(); // a full-width space becomes a plain one
    domain::PersonName split;
    const qsizetype comma = name.indexOf(u',');
    if (comma > 0) {
        split.last = name.left(comma).trimmed();
        split.first = name.sliced(comma + 1).trimmed();
        return split;
    }
    const bool isLatin = isLatinScript(name);
    const qsizetype space = isLatin ? name.lastIndexOf(u' ') : name.indexOf(u' ');
    if (space < 0) {
        split.last = name;
        return split;
    }
    split.last = isLatin ? name.sliced(space + 1) : name.left(space);
    split.first = isLatin ? name.left(space) : name.sliced(space + 1);
    return split;
}

QString nameKey(const QString &fullName)
{
    QString key = domain::folded(fullName).simplified();
    if (!isLatinScript(key))
        key.remove(u' ');
    return key;
}

int People::add(PlannedUser user)
{
    m_all.push_back(std::move(user));
    const int index = static_cast<int>(m_all.size()) - 1;
    enter(index);
    return index;
}

void People::enter(int index)
{
    const PlannedUser &user = at(index);
    if (!user.externalId.isEmpty())
        m_byId.insert(user.externalId.toUtf8(), index);
    const QString email = domain::folded(user.email);
    if (!email.isEmpty() && !m_byEmail.contains(email))
        m_byEmail.insert(email, index);
    const QString name = nameKey(user.name.native());
    if (name.isEmpty())
        return;
    if (!m_byName.contains(name))
        m_byName.insert(name, index);
    else if (user.origin == Origin::File) // whom no file describes does not put in doubt who is meant by a name
        m_byName[name] = ambiguous;
}

int People::find(PersonReference reference)
{
    reference.id = withoutPrefix(reference.id.trimmed());
    reference.text = reference.text.trimmed();
    if (reference.isEmpty())
        return nobody;
    if (!reference.id.isEmpty())
        return findById(reference);
    const QByteArray text = QByteArray::fromRawData(reference.text.data(), reference.text.size());
    if (const auto known = m_byText.constFind(text); known != m_byText.constEnd())
        return *known;
    const int found = findByText(reference.text);
    if (found >= 0)
        m_byText.insert(reference.text.toByteArray(), found);
    return found;
}

/// An id decides. Somebody without one, whose name is beside it, is meant by it from now on.
int People::findById(PersonReference reference)
{
    const QByteArray id = QByteArray::fromRawData(reference.id.data(), reference.id.size());
    if (const auto known = m_byId.constFind(id); known != m_byId.constEnd())
        return *known;
    const int named = reference.text.isEmpty() ? unknown : findByText(reference.text);
    if (named < 0 || !at(named).externalId.isEmpty())
        return unknown;
    m_all[static_cast<std::size_t>(named)].externalId = QString::fromUtf8(id);
    m_byId.insert(reference.id.toByteArray(), named);
    return named;
}

int People::findByText(QByteArrayView text) const
{
    if (const auto known = m_byId.constFind(withoutPrefix(text).toByteArray()); known != m_byId.constEnd())
        return *known;
    const QString words = QString::fromUtf8(text);
    if (isEmail(words))
        return m_byEmail.value(domain::folded(words), unknown);
    const int named = m_byName.value(nameKey(words), unknown);
    return named != unknown ? named : m_byName.value(nameKey(splitName(words).native()), unknown);
}

int People::add(PersonReference reference, Origin origin, domain::UserStatus status)
{
    PlannedUser user;
    user.origin = origin;
    user.status = status;
    user.externalId = QString::fromUtf8(withoutPrefix(reference.id.trimmed()));
    const QString text = QString::fromUtf8(reference.text.trimmed());
    if (isEmail(text))
        user.email = text;
    const QString name = isEmail(text) ? text.left(text.indexOf(u'@')) : text;
    user.name = splitName(name.isEmpty() ? user.externalId : name);
    return add(std::move(user));
}

int People::sameAs(const PlannedUser &user) const
{
    if (!user.externalId.isEmpty())
        return m_byId.value(user.externalId.toUtf8(), nobody);
    return user.email.isEmpty() ? m_byName.value(nameKey(user.name.native()), nobody) : nobody;
}

int People::withEmail(const QString &email) const
{
    return email.isEmpty() ? nobody : m_byEmail.value(domain::folded(email), nobody);
}

QByteArrayView People::withoutPrefix(QByteArrayView id) const
{
    return !m_idPrefix.isEmpty() && id.startsWith(m_idPrefix) ? id.sliced(m_idPrefix.size()) : id;
}

} // namespace exchange
