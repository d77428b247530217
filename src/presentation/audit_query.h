// What a reader of the audit log asks for: in days and words of theirs. The log is asked in instants and stored words.
#pragma once

#include "storage/audit.h"

#include <QDate>
#include <QTimeZone>

namespace presentation {

struct AuditQuery {
    QString text;
    domain::UserId who;     ///< operator
    domain::UserId subject; ///< whom it was about
    QString kind;
    std::optional<bool> isRefused;
    QDate from; ///< a day in the organisation's time zone, included
    QDate to;   ///< included

    [[nodiscard]] bool isEmpty() const { return *this == AuditQuery(); }
    bool operator==(const AuditQuery &) const = default;
};

/// What is searched for also means what it stands for in the language in use.
[[nodiscard]] storage::AuditFilter filterFor(const AuditQuery &query, const QTimeZone &zone);

} // namespace presentation
