// What the tests of offboarding share: an organisation with a leaver who is named everywhere, and a successor.
#pragma once

#include "offboarding/execution.h"
#include "offboarding/planning.h"
#include "support/test_organisation.h"

namespace support {

inline const std::vector<domain::Scope> allScopes{domain::Scope::RecordOwner, domain::Scope::Assignments,
                                                  domain::Scope::Criteria};

[[nodiscard]] domain::Clock clockAt();

class Office : public TestOrganisation
{
public:
    /// Both are of role level 1; the leaver is named in every place, and manages two of level 2.
    Office();

    [[nodiscard]] domain::UserId leaver() const { return m_leaver; }
    [[nodiscard]] domain::UserId successor() const { return m_successor; }

    [[nodiscard]] offboarding::Prepared prepared(domain::UserId user, domain::Event event);
    [[nodiscard]] domain::MigrationPlan planFor(domain::UserId user, domain::Event event);
    /// Everything ticked, to the successor, who takes the subordinates too.
    [[nodiscard]] domain::MigrationPlan deletingWithMigration();
    [[nodiscard]] domain::MigrationPlan deletingWithoutMigration();

    /// By the super admin, or by somebody else.
    domain::Result<domain::OffboardingReport> execute(const domain::MigrationPlan &plan);
    domain::Result<domain::OffboardingReport> executeAs(domain::UserId who, const domain::MigrationPlan &plan,
                                                        const domain::Progress &progress = {});

    [[nodiscard]] domain::UserStatus status(domain::UserId user);
    [[nodiscard]] qint64 countOf(domain::UserId user, domain::Place place);
    [[nodiscard]] domain::Census census(domain::UserId user);
    [[nodiscard]] qint64 entries(bool refused);
    /// A profile that has the permission "Manage users" and is no Administrator's.
    domain::UserId addUserManager();

private:
    domain::UserId m_leaver;
    domain::UserId m_successor;
};

} // namespace support
