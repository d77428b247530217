#include "exchange/suggest_mapping.h"

#include "exchange/backup_format.h"
#include "exchange/csv_folder.h"
#include "exchange/header_words.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace exchange {

using domain::Module;
using domain::Reason;
using domain::Result;

namespace {

constexpr int rowsLookedAt = 1000;
constexpr int mostValues = 100;

bool isComplete(const FileMapping &mapping)
{
    return missingColumns(mapping).empty();
}

/// By the headers alone: what has an owner and a stage is a deal, who has a manager or a role is a user.
FileMapping guessFromHeader(const FilePreview &preview)
{
    FileMapping deals{preview.file, Content::Records, Module::Deal, {}, {}, {}};
    deals.columns = guessColumns(preview.header, deals.content, deals.module);
    if (deals.has(Column::Stage) && (deals.has(Column::Owner) || deals.has(Column::OwnerId)) && isComplete(deals))
        return deals;
    FileMapping users{preview.file, Content::Users, Module::Deal, {}, {}, {}};
    users.columns = guessColumns(preview.header, users.content, users.module);
    const bool isSomebody = users.has(Column::Manager) || users.has(Column::Role) || users.has(Column::Profile);
    if (isSomebody && isComplete(users))
        return users;
    return {preview.file, Content::Ignored, Module::Deal, {}, {}, {}};
}

FileMapping guessFile(const FilePreview &preview)
{
    const std::optional<Guess> guess = guessFromFileName(preview.file);
    if (!guess)
        return guessFromHeader(preview);
    FileMapping mapping{preview.file, guess->content, guess->module, {}, {}, {}};
    mapping.columns = guessColumns(preview.header, mapping.content, mapping.module);
    return isComplete(mapping) ? mapping : guessFromHeader(preview);
}

/// What the days of a folder tell about the order of their numbers.
class DateEvidence
{
public:
    void add(const QString &written)
    {
        static const QRegularExpression pattern(QStringLiteral("^\\s*(\\d{1,4})[-/.](\\d{1,2})[-/.](\\d{1,4})"));
        const QRegularExpressionMatch match = pattern.match(written);
        if (!match.hasMatch() || match.capturedLength(1) > 2)
            return;
        m_hasYearLast = true;
        m_isDayFirst |= match.captured(1).toInt() > 12;
    }
    /// Where nothing is over 12 the month is taken to stand first; a person looks over it.
    [[nodiscard]] DateOrder order() const
    {
        if (!m_hasYearLast)
            return DateOrder::YearMonthDay;
        return m_isDayFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    }

private:
    bool m_hasYearLast = false;
    bool m_isDayFirst = false;
};

bool hasDecimalComma(const QString &amount)
{
    static const QRegularExpression pattern(QStringLiteral("^[^,]*\\d,\\d{1,2}\\D*$"));
    return pattern.match(amount).hasMatch();
}

void lookAtValues(const FilePreview &preview, const FileMapping &mapping, DateEvidence &dates, Mapping &whole)
{
    for (const auto &[column, name] : mapping.columns) {
        const auto at = static_cast<qsizetype>(preview.header.indexOf(name));
        const bool isDate = column == Column::Date || column == Column::CreatedAt || column == Column::ModifiedAt
                            || column == Column::LastSignIn;
        for (const QStringList &row : preview.rows) {
            if (isDate)
                dates.add(row.value(at));
            else if (column == Column::Amount && hasDecimalComma(row.value(at)))
                whole.hasDecimalComma = true;
        }
    }
}

} // namespace

Result<Mapping> suggestMapping(const QString &folder, const domain::Progress &progress)
{
    if (!QFileInfo(folder).isDir())
        return domain::failure(Reason::NoSuchFile, {}, folder);
    if (isBackup(folder))
        return backupMapping(folder, progress);
    Mapping mapping;
    DateEvidence dates;
    for (const QString &file : csvFilesIn(folder)) {
        if (progress.stopRequested())
            return domain::failure(Reason::Cancelled);
        const FilePreview preview = previewOf(folder, file, TextEncoding::Detect, rowsLookedAt);
        FileMapping guessed = guessFile(preview);
        if (guessed.content == Content::Records && guessed.has(Column::Stage)) {
            for (const QString &stage :
                 distinctValues(folder, file, guessed.columns.at(Column::Stage), TextEncoding::Detect, progress)) {
                if (soundsClosed(stage))
                    guessed.closedStages << stage;
            }
        }
        lookAtValues(preview, guessed, dates, mapping);
        mapping.files.push_back(std::move(guessed));
    }
    mapping.dateOrder = dates.order();
    return mapping;
}

QStringList distinctValues(const QString &folder, const QString &file, const QString &column, TextEncoding encoding,
                           const domain::Progress &progress)
{
    CsvFile csv(folder, file, encoding);
    QStringList values;
    QSet<QByteArray> met;
    const int at = csv.columnNamed(column);
    while (at >= 0 && values.size() < mostValues && !progress.stopRequested() && csv.next() == CsvReader::Step::Row) {
        const QByteArrayView value = csv.row().field(at).trimmed();
        if (value.isEmpty() || met.contains(QByteArray::fromRawData(value.data(), value.size())))
            continue;
        met.insert(value.toByteArray());
        values << QString::fromUtf8(value);
    }
    return values;
}

} // namespace exchange
