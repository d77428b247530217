// The audit log, for who may read it (OPR-8): entries with the names of the people concerned, the chain verified, and
// every entry of a filter handed out one by one. Each asks for the right here; a refusal is an entry itself.
#pragma once

#include "domain/clock.h"
#include "domain/user.h"
#include "storage/audit.h"

#include <QTimeZone>
#include <functional>

namespace audit {

/// An entry that can be told: its sealed values are opened where their keys still are, else null.
struct LogLine {
    storage::AuditEntry entry;
    /// Of the operator, of whom it was about, and of whoever received something; empty where the name is gone.
    QHash<qint64, domain::PersonName> names;

    [[nodiscard]] domain::PersonName nameOf(domain::UserId id) const { return names.value(id.value); }
};

/// What a reader of the log chooses from, and by whose days.
struct LogFrame {
    QTimeZone zone;
    std::vector<domain::UserBrief> operators;
    std::vector<domain::UserBrief> subjects;
};

/// Who reads, and when: for the right and, where it is missing, for the entry.
struct Reader {
    domain::Operator who;
    domain::Clock clock;
};

[[nodiscard]] domain::Result<LogFrame> logFrame(storage::Database &database, const Reader &reader);
/// Newest first, older than `before` (not valid: from the newest).
[[nodiscard]] domain::Result<std::vector<LogLine>> logLines(storage::Database &database, const Reader &reader,
                                                            const storage::AuditFilter &filter, domain::ChangeId before,
                                                            int limit);
[[nodiscard]] domain::Result<qint64> logCount(storage::Database &database, const Reader &reader,
                                              const storage::AuditFilter &filter);
[[nodiscard]] domain::Result<storage::ChainCheck> verifyLog(storage::Database &database, const Reader &reader,
                                                            const domain::Progress &progress);

using LineSink = std::function<domain::Result<>(const LogLine &)>;
/// Hands out every entry of the filter, newest first, as the log is now; gives their number. Ends early with the sink's
/// error, or Cancelled.
[[nodiscard]] domain::Result<qint64> exportLog(storage::Database &database, const Reader &reader,
                                               const storage::AuditFilter &filter, const LineSink &sink,
                                               const domain::Progress &progress);

} // namespace audit
