#include "exchange/column_places.h"

#include <algorithm>

namespace exchange {

ColumnPlaces::ColumnPlaces(const CsvFile &csv, const QString &file, const FileMapping &mapping,
                           std::vector<Problem> &problems)
{
    m_places.fill(-1);
    if (!csv.isReadable()) {
        const bool isEmpty = csv.fault() == CsvFault::None;
        problems.push_back(
            {isEmpty ? ProblemKind::NoHeader : ProblemKind::Fault, file, csv.faultLine(), csv.fault(), {}});
        return;
    }
    if (!missingColumns(mapping).empty())
        problems.push_back({ProblemKind::UnmappedColumn, file, 0, CsvFault::None, {}});
    for (const auto &[column, name] : mapping.columns) {
        const int place = csv.columnNamed(name);
        if (place < 0)
            problems.push_back({ProblemKind::MissingColumn, file, 0, CsvFault::None, name});
        else if (csv.countOfColumnsNamed(name) > 1)
            problems.push_back({ProblemKind::AmbiguousColumn, file, 0, CsvFault::None, name});
        m_places[static_cast<std::size_t>(column)] = place;
    }
}

QStringList ColumnPlaces::ignoredColumns(const QStringList &header) const
{
    QStringList ignored;
    for (int i = 0; i < static_cast<int>(header.size()); ++i) {
        if (std::find(m_places.begin(), m_places.end(), i) == m_places.end())
            ignored << header.at(i);
    }
    return ignored;
}

void Rejections::add(PlannedFile &file, qint64 line, RejectionReason reason, const QString &detail)
{
    constexpr std::size_t most = 100'000;
    constexpr int longestDetail = 200;
    ++m_count;
    ++file.rejected;
    if (m_kept.size() < most)
        m_kept.push_back({file.file, line, reason, detail.left(longestDetail)});
}

std::optional<RowFault> shapeFault(const CsvReader &row, qsizetype columns)
{
    if (row.size() != columns)
        return RowFault{RejectionReason::WrongColumnCount, QStringLiteral("%1/%2").arg(row.size()).arg(columns)};
    if (row.hasStrayQuote())
        return RowFault{RejectionReason::StrayQuote, {}};
    return std::nullopt;
}

} // namespace exchange
