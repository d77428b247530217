#include "demo/staff.h"

#include "demo/calendar.h"
#include "demo/data_file.h"
#include "demo/demo_organisation.h"
#include "domain/fold.h"
#include "storage/database.h"
#include "storage/users.h"

#include <algorithm>

namespace demo {

using domain::failure;
using domain::Profile;
using domain::ProfileId;
using domain::Reason;
using domain::Result;
using domain::RoleId;
using domain::User;
using domain::UserId;
using domain::UserStatus;

namespace {

enum Column { Status, ProfileName, RoleName, Manager, Last, First, LastKana, FirstKana, LastLatin, FirstLatin, Joined };
constexpr qsizetype columnCount = Joined + 1;

const std::vector<Profile> &profiles()
{
    static const std::vector<Profile> all{{ProfileId{1}, u"Administrator"_qs, true, true},
                                          {ProfileId{2}, u"Standard"_qs, false, false},
                                          {ProfileId{3}, u"User administration"_qs, false, true}};
    return all;
}

ProfileId profileNamed(const QString &name)
{
    const auto found = std::find_if(profiles().begin(), profiles().end(),
                                    [&name](const Profile &profile) { return profile.name == name; });
    return found == profiles().end() ? ProfileId{2} : found->id;
}

UserStatus statusNamed(const QString &name)
{
    if (name == u"inactive")
        return UserStatus::Inactive;
    if (name == u"unconfirmed")
        return UserStatus::Unconfirmed;
    return name == u"deleted" ? UserStatus::Deleted : UserStatus::Active;
}

QString addressPart(QString name)
{
    name = domain::folded(name).replace(u"œ"_qs, u"oe"_qs);
    name.removeIf([](QChar c) { return !(c.isLetter() || c == u'-'); });
    return name;
}

QString addressOf(const domain::PersonName &name)
{
    const QString &first = name.firstLatin.isEmpty() ? name.first : name.firstLatin;
    const QString &last = name.lastLatin.isEmpty() ? name.last : name.lastLatin;
    return addressPart(first) + u'.' + addressPart(last) + u"@sakura.example"_qs;
}

// Somebody active was here this week, mostly; those who left, before they did; the newest not yet.
QDateTime lastSignIn(const Member &member, Random &random)
{
    const User &user = member.user;
    if (user.id == harutoSato)
        return {referenceDay(), QTime(0, 12), Qt::UTC}; // 09:12 in Tokyo
    if (user.status == UserStatus::Unconfirmed || user.createdAt.date().daysTo(referenceDay()) < 30)
        return {};
    const int daysAgo = random.chance(70)   ? random.between(0, 3)
                        : random.chance(80) ? random.between(4, 20)
                                            : random.between(21, 160);
    const QDate latest = member.hasLeft() ? user.statusSince.date().addDays(-1) : referenceDay();
    return std::max(atWork(random, latest.addDays(-daysAgo), member.isInJapan()), user.createdAt);
}

QDateTime statusSince(const User &user, Random &random, bool inJapan)
{
    switch (user.status) {
    case UserStatus::Inactive:
        return atWork(random, workingDay(random, -190, -12), inJapan);
    case UserStatus::Deleted:
        return atWork(random, workingDay(random, -1000, -60), inJapan);
    case UserStatus::Unconfirmed:
    case UserStatus::Active:
        return user.createdAt;
    }
    return user.createdAt;
}

} // namespace

bool Member::hasLeft() const
{
    return user.status == UserStatus::Inactive || user.status == UserStatus::Deleted;
}

bool Member::workedOn(const QDate &day) const
{
    return user.status != UserStatus::Unconfirmed && user.createdAt.date() <= day
           && (!hasLeft() || day < user.statusSince.date());
}

Result<Staff> Staff::read(Random &random)
{
    Staff staff;
    TRY(staff.readRoles());
    TRY(staff.readPeople(random));
    return staff;
}

Result<> Staff::readRoles()
{
    TRY_ASSIGN(const auto rows, rowsOf(u"roles.txt"_qs, 4));
    for (const QStringList &row : rows) {
        const auto above =
            std::find_if(m_posts.begin(), m_posts.end(), [&row](const Post &post) { return post.role.name == row[1]; });
        const RoleId id{static_cast<qint64>(m_posts.size()) + 1};
        const bool isRoot = above == m_posts.end();
        m_posts.push_back(
            {{id, row[0], isRoot ? RoleId{} : above->role.id, isRoot ? 0 : above->role.level + 1}, row[2], row[3]});
    }
    return {};
}

Result<> Staff::readPeople(Random &random)
{
    TRY_ASSIGN(const auto rows, rowsOf(u"people.txt"_qs, columnCount));
    for (const QStringList &row : rows)
        TRY(addMember(row, random));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        m_members[i].user.manager = named(rows[i][Manager]);
        if (!rows[i][Manager].isEmpty() && !m_members[i].user.manager.isValid())
            return failure(Reason::BadInput, {}, rows[i][Manager]);
    }
    return {};
}

Result<> Staff::addMember(const QStringList &row, Random &random)
{
    const auto post = std::find_if(m_posts.begin(), m_posts.end(),
                                   [&row](const Post &one) { return one.role.name == row[RoleName]; });
    if (post == m_posts.end())
        return failure(Reason::BadInput, {}, row[RoleName]);
    Member member{{}, post->team, post->city};
    User &user = member.user;
    user.id = UserId{static_cast<qint64>(m_members.size()) + 1};
    user.name = {row[Last], row[First], row[LastKana], row[FirstKana], row[LastLatin], row[FirstLatin]};
    user.email = addressOf(user.name);
    user.role = post->role.id;
    user.profile = profileNamed(row[ProfileName]);
    user.status = statusNamed(row[Status]);
    user.account = user.status == UserStatus::Unconfirmed ? QString() : user.email;
    user.isSuperAdmin = user.id == claireFontaine;
    user.createdAt = atWork(random, QDate::fromString(row[Joined], Qt::ISODate), member.isInJapan());
    user.statusSince = statusSince(user, random, member.isInJapan());
    user.lastSignIn = lastSignIn(member, random);
    m_byName.insert(user.name.latin(), user.id);
    m_members.push_back(member);
    return {};
}

Result<> Staff::write(storage::Database &database) const
{
    for (const Post &post : m_posts)
        TRY(storage::insert(database, post.role));
    for (const Profile &profile : profiles())
        TRY(storage::insert(database, profile));
    storage::UserWriter writer(database);
    // Managers before those who report to them: the reference must stand at once.
    std::vector<const Member *> ordered;
    for (const Member &member : m_members)
        ordered.push_back(&member);
    std::vector<bool> isWritten(m_members.size() + 1, false);
    while (!ordered.empty()) {
        const auto rest = std::stable_partition(ordered.begin(), ordered.end(), [&isWritten](const Member *member) {
            const UserId manager = member->user.manager;
            return !manager.isValid() || isWritten[static_cast<std::size_t>(manager.value)];
        });
        if (rest == ordered.begin())
            return failure(Reason::BadInput, ordered.front()->user.id);
        for (auto it = ordered.begin(); it != rest; ++it) {
            TRY(writer.add((*it)->user, QString::number(5731290000000 + (*it)->user.id.value * 1009)));
            isWritten[static_cast<std::size_t>((*it)->user.id.value)] = true;
        }
        ordered.erase(ordered.begin(), rest);
    }
    return {};
}

const Member &Staff::member(UserId id) const
{
    return m_members[static_cast<std::size_t>(id.value - 1)];
}

std::vector<UserId> Staff::active() const
{
    return withRole(QString());
}

std::vector<UserId> Staff::withRole(const QString &beginning) const
{
    std::vector<UserId> found;
    for (const Member &member : m_members) {
        if (member.user.status == UserStatus::Active && roleName(member.user).startsWith(beginning))
            found.push_back(member.user.id);
    }
    return found;
}

const QString &Staff::roleName(const User &user) const
{
    return m_posts[static_cast<std::size_t>(user.role.value - 1)].role.name;
}

} // namespace demo
