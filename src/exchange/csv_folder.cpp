#include "exchange/csv_folder.h"

#include <QDir>

namespace exchange {

QStringList csvFilesIn(const QString &folder)
{
    return QDir(folder).entryList({QStringLiteral("*.csv"), QStringLiteral("*.tsv"), QStringLiteral("*.txt")},
                                  QDir::Files | QDir::Readable, QDir::Name | QDir::IgnoreCase);
}

FilePreview previewOf(const QString &folder, const QString &file, TextEncoding encoding, int rows)
{
    CsvFile csv(folder, file, encoding);
    FilePreview preview;
    preview.file = file;
    preview.header = csv.header();
    preview.encoding = csv.row().encoding();
    preview.delimiter = csv.row().delimiter();
    while (csv.isReadable() && static_cast<int>(preview.rows.size()) < rows && csv.next() == CsvReader::Step::Row)
        preview.rows.push_back(csv.row().texts());
    preview.fault = csv.fault();
    preview.faultLine = preview.fault == CsvFault::None ? 0 : csv.faultLine();
    return preview;
}

CsvFile::CsvFile(const QString &folder, const QString &file, TextEncoding encoding)
    : m_file(std::make_unique<QFile>(QDir(folder).filePath(file)))
{
    static_cast<void>(m_file->open(QIODevice::ReadOnly)); // where it can't be opened, reading is the fault
    m_reader = std::make_unique<CsvReader>(*m_file, CsvOptions{.encoding = encoding});
    m_isReadable = m_file->isOpen() && m_reader->next() == CsvReader::Step::Row;
    if (!m_isReadable)
        return;
    for (const QString &name : m_reader->texts())
        m_header << name.trimmed();
}

CsvFault CsvFile::fault() const
{
    return m_file->isOpen() ? m_reader->fault() : CsvFault::CannotRead;
}

int CsvFile::columnNamed(const QString &name) const
{
    const auto exact = static_cast<int>(m_header.indexOf(name.trimmed()));
    if (exact >= 0)
        return exact;
    for (int i = 0; i < static_cast<int>(m_header.size()); ++i) {
        if (m_header.at(i).compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

int CsvFile::countOfColumnsNamed(const QString &name) const
{
    return static_cast<int>(m_header.count(name.trimmed()));
}

} // namespace exchange
