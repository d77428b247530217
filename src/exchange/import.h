// Carries a plan out: a new file with a new organisation, in one transaction, or no file at all.
#pragma once

#include "domain/clock.h"
#include "exchange/import_plan.h"

namespace exchange {

struct NewOrganisation {
    QString name;
    QString superAdmin; ///< full name, e-mail or id of an active user of the plan
    bool acceptRejected = false;
    std::optional<int> licencesPurchased; ///< else as many as there are active users
    QString ruleSet = QStringLiteral("zoho-crm");
};

struct ImportReport {
    QString databasePath;
    domain::UserId superAdmin;
    domain::ChangeId change;
    qint64 users = 0;
    qint64 activeUsers = 0;
    qint64 records = 0;
    std::map<domain::Module, qint64> recordsByModule;
    qint64 rejectedRows = 0; ///< left out
};

/// The active users, by name: who can become super admin.
[[nodiscard]] std::vector<int> superAdminCandidates(const ImportPlan &plan);
/// "Ada Lovelace <ada@example.com>"
[[nodiscard]] QString label(const PlannedUser &user);
/// The active user of the plan meant by a name, an e-mail or the CRM's id, however it is written. NoSuchUser: nobody, or more than one;
/// its detail is what was asked for.
[[nodiscard]] domain::Result<int> findSuperAdmin(const ImportPlan &plan, const QString &whom);

/// Refuses: BadInput (the plan has problems), RowsRejected (and not accepted), NoSuchUser (the super admin),
/// NoLicenceFree (fewer purchased than active), PlanOutdated (the files have changed since), CannotWrite (something is
/// at the path). Whatever goes wrong, no file is left.
[[nodiscard]] domain::Result<ImportReport> importInto(const QString &databasePath, const ImportPlan &plan,
                                                      const NewOrganisation &organisation, const domain::Clock &clock,
                                                      const domain::Progress &progress = {});

} // namespace exchange
