#include "presentation/candidates_model.h"

#include "domain/fold.h"
#include "presentation/wording.h"

#include <QHash>
#include <algorithm>

namespace presentation {

using domain::UserBrief;
using domain::UserId;

namespace {

/// Names are found without the space between them too, and however many there are.
QString withoutSpaces(QString text)
{
    return text.remove(u' ');
}

QString searchTextOf(const UserBrief &user, const QString &label)
{
    const domain::PersonName &name = user.name;
    const QStringList forms{label,
                            name.native(),
                            name.latin(),
                            name.kana(),
                            name.last + u' ' + name.first,
                            name.first + u' ' + name.last,
                            name.lastLatin + u' ' + name.firstLatin};
    QStringList lines;
    for (const QString &form : forms) {
        const QString text = withoutSpaces(domain::folded(form));
        if (!text.isEmpty() && !lines.contains(text))
            lines << text;
    }
    return lines.join(u'\n');
}

} // namespace

void CandidatesModel::show(std::vector<UserBrief> candidates)
{
    beginResetModel();
    m_candidates = std::move(candidates);
    word();
    endResetModel();
}

void CandidatesModel::retranslate()
{
    beginResetModel();
    word();
    endResetModel();
}

void CandidatesModel::word()
{
    QHash<QString, int> namesakes;
    for (const UserBrief &user : m_candidates)
        ++namesakes[wording::name(user.name, user.id)];
    m_labels.clear();
    m_searches.clear();
    for (const UserBrief &user : m_candidates) {
        QString label = wording::name(user.name, user.id);
        if (namesakes.value(label) > 1)
            //: Two users of the same name are told apart: name, role, number.
            label = tr("%1 (%2, no. %3)").arg(label, user.roleName, wording::number(user.id.value));
        m_labels.push_back(label);
        m_searches.push_back(searchTextOf(user, label));
    }
}

std::optional<int> CandidatesModel::rowNamed(const QString &text) const
{
    const QString wanted = withoutSpaces(domain::folded(text));
    std::optional<int> found;
    for (std::size_t row = 0; row < m_searches.size(); ++row) {
        if (m_labels[row] == text)
            return int(row);
        if (wanted.isEmpty() || !m_searches[row].split(u'\n').contains(wanted))
            continue;
        if (found)
            return std::nullopt;
        found = int(row);
    }
    return found;
}

std::optional<int> CandidatesModel::rowOf(UserId user) const
{
    const auto same = [user](const UserBrief &candidate) { return candidate.id == user; };
    const auto found = std::find_if(m_candidates.begin(), m_candidates.end(), same);
    return found == m_candidates.end() ? std::nullopt : std::optional(int(found - m_candidates.begin()));
}

int CandidatesModel::countFound(const QString &text) const
{
    const QString wanted = withoutSpaces(domain::folded(text));
    return int(std::count_if(m_searches.begin(), m_searches.end(),
                             [&](const QString &search) { return search.contains(wanted); }));
}

std::optional<int> CandidatesModel::onlyRowFound(const QString &text) const
{
    const QString wanted = withoutSpaces(domain::folded(text));
    if (wanted.isEmpty() || countFound(text) != 1)
        return std::nullopt;
    const auto found = std::find_if(m_searches.begin(), m_searches.end(),
                                    [&](const QString &search) { return search.contains(wanted); });
    return int(found - m_searches.begin());
}

int CandidatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_candidates.size());
}

QVariant CandidatesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const UserBrief &user = candidate(index.row());
    const auto load = [&] { return tr("%Ln records", nullptr, int(user.ownedRecords)); };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return m_labels[std::size_t(index.row())];
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        //: A user's role and present load.
        return tr("%1 · %2").arg(user.roleName, load());
    case SearchRole:
        return m_searches[std::size_t(index.row())];
    case RoleNameRole:
        return user.roleName;
    case LoadRole:
        return load();
    case UserIdRole:
        return user.id.value;
    default:
        return {};
    }
}

} // namespace presentation
