#include "exchange/user_scan.h"

#include "domain/fold.h"

#include <algorithm>
#include <array>

namespace exchange {

using domain::UserStatus;

namespace {

struct StatusWord {
    const char16_t *word; // folded
    UserStatus status;
};

constexpr std::array statusWords{
    StatusWord{u"active", UserStatus::Active},
    StatusWord{u"enabled", UserStatus::Active},
    StatusWord{u"actif", UserStatus::Active},
    StatusWord{u"有効", UserStatus::Active},
    StatusWord{u"yes", UserStatus::Active},
    StatusWord{u"true", UserStatus::Active},
    StatusWord{u"1", UserStatus::Active},
    StatusWord{u"confirmed", UserStatus::Active},
    StatusWord{u"inactive", UserStatus::Inactive},
    StatusWord{u"disabled", UserStatus::Inactive},
    StatusWord{u"deactivated", UserStatus::Inactive},
    StatusWord{u"inactif", UserStatus::Inactive},
    StatusWord{u"desactive", UserStatus::Inactive},
    StatusWord{u"無効", UserStatus::Inactive},
    StatusWord{u"no", UserStatus::Inactive},
    StatusWord{u"false", UserStatus::Inactive},
    StatusWord{u"0", UserStatus::Inactive},
    StatusWord{u"suspended", UserStatus::Inactive},
    StatusWord{u"deleted", UserStatus::Deleted},
    StatusWord{u"closed", UserStatus::Deleted},
    StatusWord{u"supprime", UserStatus::Deleted},
    StatusWord{u"削除", UserStatus::Deleted},
    StatusWord{u"削除済み", UserStatus::Deleted},
    StatusWord{u"unconfirmed", UserStatus::Unconfirmed},
    StatusWord{u"invited", UserStatus::Unconfirmed},
    StatusWord{u"pending", UserStatus::Unconfirmed},
    StatusWord{u"non confirme", UserStatus::Unconfirmed},
    StatusWord{u"未認証", UserStatus::Unconfirmed},
    StatusWord{u"invite", UserStatus::Unconfirmed},
};

std::optional<UserStatus> statusNamed(const QString &text)
{
    if (text.isEmpty())
        return UserStatus::Active;
    const QString word = domain::folded(text);
    const auto found = std::find_if(statusWords.begin(), statusWords.end(),
                                    [&](const StatusWord &known) { return word == QStringView(known.word); });
    return found == statusWords.end() ? std::nullopt : std::optional(found->status);
}

domain::PersonName nameIn(const CsvReader &row, const ColumnPlaces &places)
{
    domain::PersonName name;
    name.last = places.text(row, Column::LastName).simplified();
    name.first = places.text(row, Column::FirstName).simplified();
    return name.last.isEmpty() && name.first.isEmpty() ? splitName(places.text(row, Column::Name)) : name;
}

} // namespace

void UserScan::add(const CsvReader &row, const ColumnPlaces &places, PlannedFile &file)
{
    PlannedUser user;
    user.file = file.file;
    user.line = row.line();
    std::optional<RowFault> fault = shapeFault(row, file.header.size());
    if (!fault)
        fault = read(row, places, user);
    if (fault) {
        m_rejections.add(file, row.line(), fault->reason, fault->detail);
        return;
    }
    ++file.accepted;
    m_people.add(std::move(user));
    m_managers.push_back(
        {places.field(row, Column::ManagerId).toByteArray(), places.field(row, Column::Manager).toByteArray()});
}

std::optional<RowFault> UserScan::read(const CsvReader &row, const ColumnPlaces &places, PlannedUser &user)
{
    user.externalId = QString::fromUtf8(m_people.withoutPrefix(places.field(row, Column::Id)));
    if (places.has(Column::Id) && user.externalId.isEmpty())
        return RowFault{RejectionReason::MissingId, {}};
    user.name = nameIn(row, places);
    user.email = places.text(row, Column::Email);
    user.role = places.text(row, Column::Role).simplified();
    user.profile = places.text(row, Column::Profile).simplified();
    user.group = places.text(row, Column::Group).simplified();
    if (user.name.last.isEmpty() && user.name.first.isEmpty()) {
        user.name.last = user.email.isEmpty() ? user.externalId : user.email.section(u'@', 0, 0);
        if (user.name.last.isEmpty())
            return RowFault{RejectionReason::MissingName, {}};
    }
    const QString status = places.text(row, Column::Status);
    if (!statusNamed(status))
        return RowFault{RejectionReason::UnknownStatus, status};
    user.status = *statusNamed(status);
    for (const auto &[column, at] :
         {std::pair(Column::CreatedAt, &user.createdAt), std::pair(Column::LastSignIn, &user.lastSignIn)}) {
        const QByteArrayView written = places.field(row, column);
        const auto instant = written.isEmpty() ? std::optional(QDateTime()) : m_instants.parsed(written);
        if (!instant)
            return RowFault{RejectionReason::UnparsableDate, QString::fromUtf8(written)};
        *at = *instant;
    }
    if (m_people.sameAs(user) != People::nobody)
        return RowFault{RejectionReason::DuplicateId, user.externalId.isEmpty() ? user.name.native() : user.externalId};
    // Whoever was deleted may have left the address to somebody else.
    const int other = m_people.withEmail(user.email);
    if (other >= 0 && m_people.at(other).status != UserStatus::Deleted && user.status != UserStatus::Deleted)
        return RowFault{RejectionReason::DuplicateEmail, user.email};
    return std::nullopt;
}

void UserScan::joinManagers(const std::function<PlannedFile *(const QString &)> &fileNamed)
{
    for (int i = 0; i < static_cast<int>(m_managers.size()); ++i) {
        const ManagerReference &named = m_managers[static_cast<std::size_t>(i)];
        const PersonReference reference{named.id, named.text};
        PlannedFile &file = *fileNamed(m_people.at(i).file);
        int manager = m_people.find(reference);
        if (manager == People::ambiguous)
            reject(i, file, RejectionReason::AmbiguousUser, QString::fromUtf8(named.text));
        else if (manager >= 0 && closesCircle(i, manager))
            reject(i, file, RejectionReason::ManagerCircle, m_people.at(manager).name.native());
        else if (manager == People::unknown)
            manager = m_people.add(reference, Origin::NamedAsManager, UserStatus::Active);
        const bool isRejected = !m_rejected.empty() && m_rejected.back() == i;
        if (manager >= 0 && !isRejected)
            m_people.all()[static_cast<std::size_t>(i)].manager = manager;
    }
    dropRejected();
}

bool UserScan::closesCircle(int user, int manager) const
{
    for (int above = manager; above >= 0; above = m_people.at(above).manager) {
        if (above == user)
            return true;
    }
    return false;
}

void UserScan::reject(int user, PlannedFile &file, RejectionReason reason, const QString &detail)
{
    m_rejections.add(file, m_people.at(user).line, reason, detail);
    --file.accepted;
    m_rejected.push_back(user);
}

/// A rejected row tells nothing about its user any more; who others name as their manager stays, as far as they tell.
void UserScan::dropRejected()
{
    if (m_rejected.empty())
        return;
    std::vector<PlannedUser> &all = m_people.all();
    std::vector<bool> isManager(all.size(), false);
    for (const PlannedUser &user : all) {
        if (user.manager >= 0)
            isManager[static_cast<std::size_t>(user.manager)] = true;
    }
    std::vector<int> newPlace(all.size(), -1);
    std::vector<PlannedUser> kept;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool isRejected = std::binary_search(m_rejected.begin(), m_rejected.end(), static_cast<int>(i));
        if (isRejected && !isManager[i])
            continue;
        if (isRejected) {
            PlannedUser named;
            named.externalId = all[i].externalId;
            named.name = all[i].name;
            named.origin = Origin::NamedAsManager;
            all[i] = named;
        }
        newPlace[i] = static_cast<int>(kept.size());
        kept.push_back(all[i]);
    }
    People again(m_people.idPrefix());
    for (PlannedUser &user : kept) {
        if (user.manager >= 0)
            user.manager = newPlace[static_cast<std::size_t>(user.manager)];
        again.add(std::move(user));
    }
    m_people = std::move(again);
}

} // namespace exchange
