// Where the mapped columns stand in one file.
#pragma once

#include "exchange/csv_folder.h"
#include "exchange/import_plan.h"

#include <array>

namespace exchange {

class ColumnPlaces
{
public:
    /// What is wrong with the file or its mapping is added to `problems`.
    ColumnPlaces(const CsvFile &csv, const QString &file, const FileMapping &mapping, std::vector<Problem> &problems);

    [[nodiscard]] QByteArrayView field(const CsvReader &row, Column column) const
    {
        return row.field(m_places[static_cast<std::size_t>(column)]).trimmed();
    }
    [[nodiscard]] QString text(const CsvReader &row, Column column) const
    {
        return QString::fromUtf8(field(row, column));
    }
    [[nodiscard]] bool has(Column column) const { return m_places[static_cast<std::size_t>(column)] >= 0; }
    [[nodiscard]] QStringList ignoredColumns(const QStringList &header) const;

private:
    std::array<int, columnCount> m_places{};
};

/// Rows left out: all are counted, the first 100,000 kept.
class Rejections
{
public:
    Rejections(std::vector<Rejection> &kept, qint64 &count) : m_kept(kept), m_count(count) {}
    void add(PlannedFile &file, qint64 line, RejectionReason reason, const QString &detail);

private:
    std::vector<Rejection> &m_kept;
    qint64 &m_count;
};

/// What is wrong with a row whatever it holds.
struct RowFault {
    RejectionReason reason;
    QString detail;
};
[[nodiscard]] std::optional<RowFault> shapeFault(const CsvReader &row, qsizetype columns);

} // namespace exchange
