// What the audit log says about a plan that was carried out, or refused.
#pragma once

#include "domain/operator.h"
#include "domain/plan.h"
#include "storage/audit.h"

namespace offboarding {

[[nodiscard]] domain::Result<storage::AuditNote> noteOf(storage::Database &database, const domain::Operator &who,
                                                        const domain::OffboardingReport &report, const QDateTime &at);
/// A log that can't be written (a full disk, a read-only file) loses the refusal, not the refusing.
void recordRefusal(storage::Database &database, const domain::Operator &who, const domain::MigrationPlan &plan,
                   const QDateTime &at, const domain::Error &error);

} // namespace offboarding
