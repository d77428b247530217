#include "presentation/import_presenter.h"

#include "exchange/backup_format.h"
#include "exchange/header_words.h"
#include "exchange/mapping_json.h"
#include "exchange/suggest_mapping.h"
#include "presentation/import_wording.h"

#include <QDir>
#include <QFileInfo>

namespace presentation {

using domain::Progress;
using domain::Result;
using exchange::FilePreview;
using exchange::ImportPlan;
using exchange::ImportReport;
using exchange::Mapping;
using exchange::TextEncoding;

namespace {

constexpr int previewRows = 20;

std::vector<FilePreview> previewsOf(const QString &folder, TextEncoding encoding)
{
    std::vector<FilePreview> previews;
    for (const QString &file : exchange::csvFilesIn(folder))
        previews.push_back(exchange::previewOf(folder, file, encoding, previewRows));
    return previews;
}

Result<ImportFolder> lookInto(const QString &folder, const Progress &progress)
{
    ImportFolder found;
    found.folder = folder;
    TRY_ASSIGN(found.suggested, exchange::suggestMapping(folder, progress));
    found.isBackup = exchange::isBackup(folder);
    found.files = previewsOf(folder, TextEncoding::Detect);
    return found;
}

/// What was planned stands, but users' times are read anew where the organisation's zone is another one.
Result<ImportPlan> inZone(const ImportPlan &plan, const QByteArray &timeZone, const Progress &progress)
{
    if (plan.timeZone == timeZone)
        return plan;
    TRY_ASSIGN(ImportPlan anew, exchange::planImport(plan.folder, plan.mapping, {timeZone, 0, plan.names}, progress));
    if (anew.rejections != plan.rejections || anew.recordsByModule() != plan.recordsByModule()
        || anew.users.size() != plan.users.size())
        return domain::failure(domain::Reason::PlanOutdated);
    return anew;
}

} // namespace

ImportPresenter::ImportPresenter(const domain::Clock &clock, QObject *parent) : QObject(parent), m_jobs({}, clock) {}

void ImportPresenter::look(const QString &folder)
{
    const int request = ++m_newestLook;
    m_jobs.run([folder](Progress &progress) { return lookInto(folder, progress); })
        .then(this, [this, request](const Result<ImportFolder> &found) {
            if (request != m_newestLook)
                return;
            if (!found) {
                Q_EMIT failed(found.error());
                return;
            }
            m_folder = *found;
            Q_EMIT looked(m_folder);
        });
}

void ImportPresenter::readPreviews(TextEncoding encoding)
{
    const int request = ++m_newestPreviews;
    const auto work = [folder = m_folder.folder, encoding](Progress &) -> Result<std::vector<FilePreview>> {
        return previewsOf(folder, encoding);
    };
    m_jobs.run(work).then(this, [this, request](const Result<std::vector<FilePreview>> &previews) {
        if (previews && request == m_newestPreviews)
            Q_EMIT previewsRead(*previews);
    });
}

void ImportPresenter::readStages(const QString &file, const QString &column, TextEncoding encoding)
{
    const auto work = [folder = m_folder.folder, file, column, encoding](Progress &progress) -> Result<QStringList> {
        return exchange::distinctValues(folder, file, column, encoding, progress);
    };
    m_jobs.run(work).then(this, [this, file, column](const Result<QStringList> &stages) {
        if (stages)
            Q_EMIT stagesRead(file, column, *stages);
    });
}

void ImportPresenter::plan(const Mapping &mapping)
{
    const exchange::PlanOptions options{QTimeZone::systemTimeZoneId(), 0, wording::inventedNames()};
    const auto work = [folder = m_folder.folder, mapping, options](Progress &progress) {
        return exchange::planImport(folder, mapping, options, progress);
    };
    m_planning = m_jobs.run(work);
    m_planning.onProgress(this, [this](qint64 done, qint64 total) { Q_EMIT progressed(done, total); });
    m_planning.then(this, [this](const Result<ImportPlan> &plan) {
        if (!plan) {
            Q_EMIT failed(plan.error());
            return;
        }
        m_plan = *plan;
        Q_EMIT planned(m_plan);
    });
}

void ImportPresenter::import(const QString &databasePath, const exchange::NewOrganisation &organisation,
                             const QByteArray &timeZone)
{
    const auto work = [databasePath, organisation, timeZone, plan = m_plan,
                       clock = m_jobs.clock()](Progress &progress) -> Result<ImportReport> {
        TRY_ASSIGN(const ImportPlan inIts, inZone(plan, timeZone, progress));
        QDir().mkpath(QFileInfo(databasePath).absolutePath());
        return exchange::importInto(databasePath, inIts, organisation, clock, progress);
    };
    m_importing = m_jobs.run(work);
    m_importing.onProgress(this, [this](qint64 done, qint64 total) { Q_EMIT progressed(done, total); });
    m_importing.then(this, [this](const Result<ImportReport> &report) {
        if (report)
            Q_EMIT imported(*report);
        else
            Q_EMIT failed(report.error());
    });
}

void ImportPresenter::stop()
{
    m_planning.cancel();
    m_importing.cancel();
}

exchange::FileMapping ImportPresenter::guess(const FilePreview &file, exchange::Content content, domain::Module module)
{
    exchange::FileMapping mapping;
    mapping.file = file.file;
    mapping.content = content;
    mapping.module = module;
    mapping.columns = exchange::guessColumns(file.header, content, module);
    return mapping;
}

bool ImportPresenter::soundsClosed(const QString &stage)
{
    return exchange::soundsClosed(stage);
}

QString ImportPresenter::keyOf(exchange::Column column)
{
    return exchange::keyOf(column);
}

Result<> ImportPresenter::saveMapping(const Mapping &mapping, const QString &path)
{
    return exchange::saveMapping(mapping, path);
}

Result<Mapping> ImportPresenter::loadMapping(const QString &path)
{
    return exchange::loadMapping(path);
}

} // namespace presentation
