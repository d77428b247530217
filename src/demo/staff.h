// The people of the demo organisation, with their roles and profiles.
#pragma once

#include "demo/random.h"
#include "domain/result.h"
#include "domain/user.h"

#include <QHash>
#include <vector>

namespace storage {
class Database;
}

namespace demo {

struct Member {
    domain::User user;
    QString team; ///< "sales"
    QString city;

    [[nodiscard]] bool isInJapan() const { return city == u"Tokyo" || city == u"Osaka"; }
    [[nodiscard]] bool hasLeft() const;
    /// Whether they worked here on that day.
    [[nodiscard]] bool workedOn(const QDate &day) const;
};

class Staff
{
public:
    [[nodiscard]] static domain::Result<Staff> read(Random &random);
    [[nodiscard]] domain::Result<> write(storage::Database &database) const;

    [[nodiscard]] const std::vector<Member> &members() const { return m_members; }
    [[nodiscard]] const Member &member(domain::UserId id) const;
    /// By the name in Latin letters; not valid where there is nobody.
    [[nodiscard]] domain::UserId named(const QString &latin) const { return m_byName.value(latin); }
    /// The active ones.
    [[nodiscard]] std::vector<domain::UserId> active() const;
    /// The active ones whose role begins so: "Sales, " or "Sales, Tokyo".
    [[nodiscard]] std::vector<domain::UserId> withRole(const QString &beginning) const;
    [[nodiscard]] const QString &roleName(const domain::User &user) const;

private:
    [[nodiscard]] domain::Result<> readRoles();
    [[nodiscard]] domain::Result<> readPeople(Random &random);
    [[nodiscard]] domain::Result<> addMember(const QStringList &row, Random &random);

    struct Post {
        domain::Role role;
        QString team;
        QString city;
    };

    std::vector<Post> m_posts;
    std::vector<Member> m_members;
    QHash<QString, domain::UserId> m_byName;
};

} // namespace demo
