// The audit log as a CSV file: headings in the reader's language; instants, ids, values and hashes as they can be
// checked elsewhere.
#pragma once

#include "audit/audit_log.h"

#include <QStringList>

namespace presentation {

/// The words a file is written with, gathered before the work leaves the GUI thread.
struct AuditCsvWords {
    QStringList header;
    QHash<QString, QString> kinds;
    QString done;
    QString refused;
    QString program;
    QString nameGone; ///< with %1 for the id
    QString language;
};
[[nodiscard]] AuditCsvWords auditCsvWords();

/// The cells of a line, under the words' header; instants in the organisation's time zone, with its offset.
[[nodiscard]] QStringList auditCsvRow(const audit::LogLine &line, const AuditCsvWords &words, const QTimeZone &zone);

/// Writes every entry of the filter to a file, newest first; gives their number. Where it fails there is no file.
[[nodiscard]] domain::Result<qint64> exportAuditCsv(storage::Database &database, const audit::Reader &reader,
                                                    const storage::AuditFilter &filter, const QString &path,
                                                    const AuditCsvWords &words, const QTimeZone &zone,
                                                    const domain::Progress &progress);

} // namespace presentation
