#include "exchange/file_pass.h"

namespace exchange {

using domain::failure;
using domain::Reason;
using domain::Result;

FilePass::FilePass(QString folder, TextEncoding encoding, const std::vector<PlannedFile> &files,
                   const domain::Progress &progress)
    : m_folder(std::move(folder)), m_encoding(encoding), m_progress(progress)
{
    for (const PlannedFile &file : files)
        m_bytes += file.size;
}

Result<> FilePass::read(PlannedFile &file, const FileMapping &mapping, std::vector<Problem> &problems, int previewRows,
                        const Begin &begin, const Row &row)
{
    constexpr qint64 rowsBetweenReports = 2000;
    CsvFile csv(m_folder, file.file, m_encoding);
    file.header = csv.header();
    file.encoding = csv.row().encoding();
    file.delimiter = csv.row().delimiter();
    const ColumnPlaces places(csv, file.file, mapping, problems);
    file.ignoredColumns = places.ignoredColumns(file.header);
    begin(places);
    while (csv.isReadable()) {
        const CsvReader::Step step = csv.next();
        if (step == CsvReader::Step::Fault)
            problems.push_back({ProblemKind::Fault, file.file, csv.faultLine(), csv.fault(), {}});
        if (step != CsvReader::Step::Row)
            break;
        ++file.rows;
        if (static_cast<int>(file.preview.size()) < previewRows)
            file.preview.push_back(csv.row().texts());
        TRY(row(csv.row(), places));
        if (file.rows % rowsBetweenReports != 0)
            continue;
        if (m_progress.stopRequested())
            return failure(Reason::Cancelled);
        m_progress.report(m_bytesBefore + csv.position(), m_bytes);
    }
    m_bytesBefore += file.size;
    m_progress.report(m_bytesBefore, m_bytes);
    return {};
}

} // namespace exchange
