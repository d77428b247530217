#include "presentation/audit_csv.h"

#include "exchange/csv_file.h"
#include "presentation/audit_wording.h"
#include "presentation/wording.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace presentation {

using audit::LogLine;
using domain::Result;
using domain::UserId;

namespace {

class Headings
{
    Q_DECLARE_TR_FUNCTIONS(AuditCsv)

public:
    static QStringList all()
    {
        return {tr("Entry"),  tr("When"),  tr("Operator"), tr("Operator ID"),   tr("Kind"),
                tr("What"),   tr("User"),  tr("User ID"),  tr("Rule"),          tr("Result"),
                tr("Before"), tr("After"), tr("Digest"),   tr("Previous hash"), tr("Hash")};
    }
};

QString personCell(const LogLine &line, UserId id, const AuditCsvWords &words)
{
    const QString shown = line.nameOf(id).shownIn(words.language);
    return shown.isEmpty() ? words.nameGone.arg(id.value) : shown;
}

QString idCell(UserId id)
{
    return id.isValid() ? QString::number(id.value) : QString();
}

QString json(const QJsonObject &values)
{
    return values.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

} // namespace

AuditCsvWords auditCsvWords()
{
    AuditCsvWords words;
    words.header = Headings::all();
    for (const QString &kind : storage::auditKinds())
        words.kinds.insert(kind, wording::auditKind(kind));
    words.done = wording::auditResult(false);
    words.refused = wording::auditResult(true);
    words.program = wording::auditOperator({});
    words.nameGone = wording::deletedUser();
    words.language = wording::language();
    return words;
}

QStringList auditCsvRow(const LogLine &line, const AuditCsvWords &words, const QTimeZone &zone)
{
    const storage::AuditEntry &entry = line.entry;
    return {QString::number(entry.sequence.value),
            entry.at.toTimeZone(zone).toString(Qt::ISODateWithMs),
            entry.who.isValid() ? personCell(line, entry.who, words) : words.program,
            idCell(entry.who),
            entry.kind,
            words.kinds.value(entry.kind, entry.kind),
            entry.subject.isValid() ? personCell(line, entry.subject, words) : QString(),
            idCell(entry.subject),
            entry.rule,
            entry.isRefused ? words.refused : words.done,
            json(entry.before),
            json(entry.after),
            entry.digest,
            entry.previousHash,
            entry.hash};
}

Result<qint64> exportAuditCsv(storage::Database &database, const audit::Reader &reader,
                              const storage::AuditFilter &filter, const QString &path, const AuditCsvWords &words,
                              const QTimeZone &zone, const domain::Progress &progress)
{
    qint64 written = 0;
    const auto fill = [&](exchange::CsvWriter &csv) -> Result<> {
        TRY(csv.row(words.header));
        const auto write = [&](const LogLine &line) { return csv.row(auditCsvRow(line, words, zone)); };
        TRY_ASSIGN(written, audit::exportLog(database, reader, filter, write, progress));
        return {};
    };
    TRY(exchange::writeCsvFile(path, fill));
    return written;
}

} // namespace presentation
