// The organisation a file holds.
#pragma once

#include "domain/operator.h"
#include "domain/user.h"

#include <QDateTime>
#include <QTimeZone>

namespace storage {

class Database;

struct Organisation {
    QString name;
    QString ruleSet;     ///< "zoho-crm"
    QByteArray timeZone; ///< IANA id: what a day is (AUD-3)
    bool isDemo = false;
    int restoreDays = 0; ///< DEL-12; 0: never, as long as the program can't restore
    int licencesPurchased = 0;
    bool usesReportingManagers = true;
    QDateTime createdAt;
};

/// USR-10
struct Licences {
    qint64 purchased = 0;
    qint64 used = 0; ///< active users

    [[nodiscard]] qint64 free() const { return purchased - used; }
};

[[nodiscard]] domain::Result<> insert(Database &database, const Organisation &organisation);
[[nodiscard]] domain::Result<Organisation> organisation(Database &database);
[[nodiscard]] domain::Result<Licences> licences(Database &database);
/// What a user may do at the console; refuses with NoSuchUser, or NotActive.
[[nodiscard]] domain::Result<domain::Operator> operatorFor(Database &database, domain::UserId user);
[[nodiscard]] domain::Result<domain::UserId> superAdmin(Database &database);
/// Active users with the Administrator profile.
[[nodiscard]] domain::Result<qint64> activeAdministrators(Database &database);

} // namespace storage
