// Between the import dialog and the work: looks into folders, plans imports and carries them out, off the GUI thread.
#pragma once

#include "exchange/csv_folder.h"
#include "exchange/import.h"
#include "jobs/jobs.h"

#include <QObject>

namespace presentation {

/// A folder as it was found.
struct ImportFolder {
    QString folder;
    bool isBackup = false; ///< the CRM's own: nothing is to be mapped
    exchange::Mapping suggested;
    std::vector<exchange::FilePreview> files;
};

class ImportPresenter : public QObject
{
    Q_OBJECT

public:
    explicit ImportPresenter(const domain::Clock &clock, QObject *parent = nullptr);

    /// Ends in looked or failed; the newest request wins.
    void look(const QString &folder);
    /// The first rows of the files looked at, read in another encoding; ends in previewsRead, or in nothing.
    void readPreviews(exchange::TextEncoding encoding);
    /// Which stages there are, to choose the closed ones from; ends in stagesRead.
    void readStages(const QString &file, const QString &column, exchange::TextEncoding encoding);
    /// Reads every file of the folder looked at; ends in planned or failed.
    void plan(const exchange::Mapping &mapping);
    /// Carries out what was planned last; ends in imported or failed.
    void import(const QString &databasePath, const exchange::NewOrganisation &organisation, const QByteArray &timeZone);
    /// Asks what runs to stop; it ends in failed, or, where it was too late, as usual.
    void stop();

    [[nodiscard]] const ImportFolder &folder() const { return m_folder; }
    [[nodiscard]] const exchange::ImportPlan &plan() const { return m_plan; }

    /// Which column of the file is what, if it holds this.
    [[nodiscard]] static exchange::FileMapping guess(const exchange::FilePreview &file, exchange::Content content,
                                                     domain::Module module);
    [[nodiscard]] static bool soundsClosed(const QString &stage);
    /// A stable word: "ownerId".
    [[nodiscard]] static QString keyOf(exchange::Column column);
    [[nodiscard]] static domain::Result<> saveMapping(const exchange::Mapping &mapping, const QString &path);
    [[nodiscard]] static domain::Result<exchange::Mapping> loadMapping(const QString &path);

Q_SIGNALS:
    void looked(const presentation::ImportFolder &folder);
    void previewsRead(const std::vector<exchange::FilePreview> &files);
    void stagesRead(const QString &file, const QString &column, const QStringList &stages);
    void planned(const exchange::ImportPlan &plan);
    void imported(const exchange::ImportReport &report);
    void failed(const domain::Error &error);
    void progressed(qint64 done, qint64 total);

private:
    jobs::Jobs m_jobs; ///< on no organisation's file: there is none yet
    int m_newestLook = 0;
    int m_newestPreviews = 0;
    ImportFolder m_folder;
    exchange::ImportPlan m_plan;
    jobs::Job<exchange::ImportPlan> m_planning;
    jobs::Job<exchange::ImportReport> m_importing;
};

} // namespace presentation
