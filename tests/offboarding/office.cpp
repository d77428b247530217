#include "office.h"

#include "storage/census.h"
#include "storage/organisation.h"

namespace support {

using namespace domain;

Clock clockAt()
{
    return [] { return testNow(); };
}

Office::Office()
{
    UserOptions manager;
    manager.roleLevel = 1;
    m_leaver = addUser(QStringLiteral("佐藤"), QStringLiteral("陽翔"), manager);
    m_successor = addUser(QStringLiteral("髙橋"), QStringLiteral("健太"), manager);
    nameEverywhere(m_leaver);
}

offboarding::Prepared Office::prepared(UserId user, Event event)
{
    return expected(offboarding::prepare(database(), asSuperAdmin(), user, event));
}

MigrationPlan Office::planFor(UserId user, Event event)
{
    return prepared(user, event).plan;
}

MigrationPlan Office::deletingWithMigration()
{
    return planFor(m_leaver, Event::Delete).migratingTo(m_successor, allScopes).withSubordinatesUnder(m_successor);
}

MigrationPlan Office::deletingWithoutMigration()
{
    return planFor(m_leaver, Event::Delete).withoutMigrating().withSubordinatesLeftWithoutManager();
}

Result<OffboardingReport> Office::execute(const MigrationPlan &plan)
{
    return executeAs(superAdmin(), plan);
}

Result<OffboardingReport> Office::executeAs(UserId who, const MigrationPlan &plan, const Progress &progress)
{
    return offboarding::execute(database(), as(who), plan, clockAt(), progress);
}

UserStatus Office::status(UserId user)
{
    return expected(storage::user(database(), user)).status;
}

qint64 Office::countOf(UserId user, Place place)
{
    qint64 count = 0;
    for (const PlaceCount &counted : census(user))
        count += counted.place == place ? counted.count : 0;
    return count;
}

Census Office::census(UserId user)
{
    return expected(storage::census(database(), user));
}

qint64 Office::entries(bool refused)
{
    return number(QStringLiteral("SELECT count(*) FROM audit WHERE is_refused = %1").arg(int(refused)));
}

UserId Office::addUserManager()
{
    run(QStringLiteral("INSERT OR IGNORE INTO profiles VALUES (3, 'Team lead', 0, 1)"));
    const UserId user = addUser(QStringLiteral("Lead"), QStringLiteral("Tess"));
    run(QStringLiteral("UPDATE users SET profile = 3 WHERE id = %1").arg(user.value));
    return user;
}

} // namespace support
