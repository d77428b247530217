// The audit log (spec §5): one entry per operation, written in the transaction of the change, each with the hash of
// the one before. Users are named by id; personal values are sealed under the person's key.
#pragma once

#include "domain/operator.h"
#include "domain/progress.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <optional>

namespace storage {

class Database;

struct AuditEntry {
    domain::ChangeId sequence;
    QDateTime at;
    domain::UserId who; ///< not valid: the program itself
    QString kind;       ///< "user.delete", "user.deactivate" …: see auditKinds()
    QString rule;
    domain::UserId subject; ///< whom it was about, where it was about one user
    bool isRefused = false;
    QJsonObject before;
    QJsonObject after;
    QString digest; ///< of the history rows of this change
    QString previousHash;
    QString hash;
};

/// What an operation has to say; the log adds sequence and hashes.
struct AuditNote {
    QDateTime at;
    domain::UserId who;
    QString kind;
    QString rule;
    domain::UserId subject;
    QJsonObject before;
    QJsonObject after;
    bool isRefused = false;
};

[[nodiscard]] QStringList auditKinds();

/// The sequence number the next entry gets; only inside a write transaction.
[[nodiscard]] domain::Result<domain::ChangeId> nextChange(Database &database);
/// Appends inside the caller's transaction; the digest covers the history rows written under this change.
[[nodiscard]] domain::Result<domain::ChangeId> append(Database &database, const AuditNote &note);
/// Records that something was refused, in a transaction of its own.
[[nodiscard]] domain::Result<> appendRefusal(Database &database, AuditNote note, const domain::Error &error);

/// A personal value for before/after: {"sealed": …, "person": id}. Null where the person's key is gone.
[[nodiscard]] domain::Result<QJsonValue> sealedFor(Database &database, domain::UserId person, const QString &value);
/// The same object with sealed values opened where their keys still are; others become null.
[[nodiscard]] domain::Result<QJsonObject> unsealed(Database &database, const QJsonObject &values);

struct AuditFilter {
    QString text; ///< folded words, each to be found: names of the people concerned, kinds, rules, values
    /// What a word of the text also stands for in the reader's language: kinds, reasons, places, as they are stored.
    QHash<QString, QStringList> meanings;
    domain::UserId who; ///< operator
    domain::UserId subject;
    QString kind;
    std::optional<bool> isRefused;
    QDateTime from; ///< UTC, included
    QDateTime to;   ///< UTC, excluded

    bool operator==(const AuditFilter &) const = default;
};

/// Who occurs in the log: what its filters offer.
struct AuditPeople {
    std::vector<domain::UserId> operators;
    std::vector<domain::UserId> subjects;
};
[[nodiscard]] domain::Result<AuditPeople> auditPeople(Database &database);

/// Newest first, a page older than `before` (not valid: from the newest).
[[nodiscard]] domain::Result<std::vector<AuditEntry>> auditEntries(Database &database, const AuditFilter &filter,
                                                                   domain::ChangeId before, int limit);
[[nodiscard]] domain::Result<qint64> auditCount(Database &database, const AuditFilter &filter);

struct ChainCheck {
    qint64 entries = 0;
    domain::ChangeId firstBroken; ///< not valid: the chain is whole
    QString headHash;             ///< of the newest entry
};
/// AUD-2: hashes, order without gaps, and the history rows: their digests, and that each belongs to an entry.
[[nodiscard]] domain::Result<ChainCheck> verifyChain(Database &database, const domain::Progress &progress = {});

} // namespace storage
