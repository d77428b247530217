// An entry of the audit log told in plain words: what happened, to whom, before and after, what became of what.
#pragma once

#include "audit/audit_log.h"

namespace presentation {

/// A value that changed, or one that was only there before or after.
struct AuditChange {
    QString what;
    QString before;
    QString after;
};

/// One line of a deletion, or a file of an import.
struct AuditPart {
    QString what;    ///< "Open deals"
    QString becomes; ///< "Moves to Kenta Takahashi"
    QString rule;
    qint64 count = 0;
};

struct AuditTale {
    QString sentence;
    QString reason; ///< of a refusal
    std::vector<AuditChange> changes;
    std::vector<AuditPart> parts;
};

namespace wording {

/// "20 Nov 2026, 18:00:05" in the organisation's time zone.
[[nodiscard]] QString instant(const QDateTime &at, const QTimeZone &zone);
/// The operator's name, or the program where nobody was at the console.
[[nodiscard]] QString auditOperator(const audit::LogLine &line);
/// Whom it was about; empty where it was about nobody.
[[nodiscard]] QString auditSubject(const audit::LogLine &line);
[[nodiscard]] QString auditResult(bool isRefused);
/// Why something was refused, of the word that is stored.
[[nodiscard]] QString refusal(const QString &word);
[[nodiscard]] AuditTale told(const audit::LogLine &line);

/// A word as it is stored, and as it is shown in the language in use.
struct StoredWord {
    QString stored;
    QString shown;
};
/// Everything that entries are told with: kinds, places, what becomes of them, states, reasons.
[[nodiscard]] std::vector<StoredWord> auditVocabulary();

} // namespace wording
} // namespace presentation
