// Goes through the files of an import, a row at a time.
#pragma once

#include "exchange/column_places.h"

#include <functional>

namespace exchange {

class FilePass
{
public:
    FilePass(QString folder, TextEncoding encoding, const std::vector<PlannedFile> &files,
             const domain::Progress &progress);

    using Begin = std::function<void(const ColumnPlaces &)>;
    using Row = std::function<domain::Result<>(const CsvReader &, const ColumnPlaces &)>;
    /// Reads one file to its end, or to what keeps it from being read, which is added to `problems`.
    [[nodiscard]] domain::Result<> read(PlannedFile &file, const FileMapping &mapping, std::vector<Problem> &problems,
                                        int previewRows, const Begin &begin, const Row &row);

private:
    QString m_folder;
    TextEncoding m_encoding;
    const domain::Progress &m_progress;
    qint64 m_bytes = 0;
    qint64 m_bytesBefore = 0;
};

} // namespace exchange
