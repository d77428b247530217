// The CSV files of a folder, and a first look into one.
#pragma once

#include "exchange/csv_reader.h"

#include <QFile>
#include <QStringList>
#include <memory>
#include <optional>

namespace exchange {

/// *.csv, *.tsv and *.txt directly in the folder, in the order of their names.
[[nodiscard]] QStringList csvFilesIn(const QString &folder);

struct FilePreview {
    QString file;
    TextEncoding encoding = TextEncoding::Utf8;
    char delimiter = ',';
    QStringList header;
    std::vector<QStringList> rows;
    CsvFault fault = CsvFault::None; ///< met in what was looked at
    qint64 faultLine = 0;
};

[[nodiscard]] FilePreview previewOf(const QString &folder, const QString &file,
                                    TextEncoding encoding = TextEncoding::Detect, int rows = 10);

/// An open file, its header read.
class CsvFile
{
public:
    CsvFile(const QString &folder, const QString &file, TextEncoding encoding);

    [[nodiscard]] CsvReader::Step next() { return m_reader->next(); }
    [[nodiscard]] const CsvReader &row() const { return *m_reader; }
    [[nodiscard]] const QStringList &header() const { return m_header; }
    /// A header could be read.
    [[nodiscard]] bool isReadable() const { return m_isReadable; }
    [[nodiscard]] CsvFault fault() const;
    [[nodiscard]] qint64 faultLine() const { return m_reader->line(); }
    /// By name, whatever the case and the spaces around it; -1: not there.
    [[nodiscard]] int columnNamed(const QString &name) const;
    [[nodiscard]] int countOfColumnsNamed(const QString &name) const;
    [[nodiscard]] qint64 position() const { return m_file->pos(); }

private:
    std::unique_ptr<QFile> m_file;
    std::unique_ptr<CsvReader> m_reader;
    QStringList m_header;
    bool m_isReadable = false;
};

} // namespace exchange
