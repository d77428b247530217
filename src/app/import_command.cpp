#include "app/import_command.h"

#include "app/command_line.h"
#include "exchange/backup_format.h"
#include "exchange/mapping_json.h"
#include "exchange/suggest_mapping.h"
#include "presentation/import_wording.h"
#include "presentation/wording.h"
#include "views/messages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimeZone>

namespace app {

namespace wording = presentation::wording;
using domain::Error;
using domain::Reason;
using domain::Result;
using exchange::ImportPlan;
using exchange::Mapping;

namespace {

class ImportCommand
{
    Q_DECLARE_TR_FUNCTIONS(app::ImportCommand)

public:
    ImportCommand(const ImportOptions &options, QTextStream &out, QTextStream &err)
        : m_options(options), m_out(out), m_err(err)
    {
        if (m_options.organisation.isEmpty())
            m_options.organisation = QFileInfo(QDir(m_options.folder).absolutePath()).fileName();
        if (m_options.timeZone.isEmpty())
            m_options.timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
        if (m_options.database.isEmpty())
            m_options.database = QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
                                     .filePath(m_options.organisation + u".handover");
    }

    [[nodiscard]] int run(const domain::Clock &clock)
    {
        if (!canBegin())
            return nothingWritten;
        const Result<Mapping> mapping = mappingToUse();
        if (!mapping)
            return refused(mapping.error());
        const auto plan = exchange::planImport(m_options.folder, *mapping,
                                               {m_options.timeZone.toLatin1(), 0, wording::inventedNames()});
        if (!plan)
            return refused(plan.error());
        tellWhatWasRead(*plan);
        if (!canBeWritten(*plan))
            return nothingWritten;
        QDir().mkpath(QFileInfo(m_options.database).absolutePath());
        exchange::NewOrganisation organisation;
        organisation.name = m_options.organisation;
        organisation.superAdmin = m_options.superAdmin;
        organisation.acceptRejected = m_options.acceptsRejected;
        const auto report = exchange::importInto(m_options.database, *plan, organisation, clock);
        if (!report)
            return refused(report.error());
        tellWhatWasWritten(*report, *plan);
        return 0;
    }

private:
    static constexpr int nothingWritten = 1;
    static constexpr int mostCandidates = 100;

    [[nodiscard]] bool canBegin()
    {
        QString why;
        if (!QFileInfo(m_options.folder).isDir())
            why = tr("There is no folder %1.").arg(m_options.folder);
        else if (!QTimeZone(m_options.timeZone.toLatin1()).isValid())
            why = tr("There is no time zone “%1”. Name one such as Asia/Tokyo.").arg(m_options.timeZone);
        else if (QFileInfo::exists(m_options.database))
            why = tr("%1 exists already, and is left as it is. Name another file with --database.")
                      .arg(m_options.database);
        if (!why.isEmpty())
            m_err << why << Qt::endl;
        return why.isEmpty();
    }

    [[nodiscard]] Result<Mapping> mappingToUse()
    {
        if (!m_options.mapping.isEmpty())
            return exchange::loadMapping(m_options.mapping);
        TRY_ASSIGN(Mapping suggested, exchange::suggestMapping(m_options.folder));
        if (exchange::isBackup(m_options.folder))
            return suggested;
        // Nothing is written from a guess: it is shown, to be looked over, saved and given with --mapping.
        m_out << QString::fromUtf8(exchange::toJson(suggested));
        return domain::failure(Reason::BadInput);
    }

    int refused(const Error &error)
    {
        if (error.reason == Reason::BadInput && error.detail.isEmpty())
            m_err << tr("%1 is no backup of the CRM, so a mapping must say what its files hold. A first guess stands "
                        "on standard output: look it over, save it to a file and name that with --mapping.")
                         .arg(m_options.folder);
        else
            m_err << views::importSentence(error);
        m_err << Qt::endl;
        return nothingWritten;
    }

    void tellWhatWasRead(const ImportPlan &plan)
    {
        m_out << tr("Read from %1:").arg(plan.folder) << Qt::endl;
        for (const exchange::PlannedFile &file : plan.files) {
            item(wording::fileSummary(file));
            for (const QString &note : wording::fileNotes(file))
                item(note, 2);
        }
        for (const QString &file : plan.ignoredFiles)
            item(tr("%1: not used").arg(file));
        m_out << tr("What comes of it:") << Qt::endl;
        for (const QString &note : wording::userNotes(plan))
            item(note);
        item(tr("%Ln record(s)", nullptr, int(plan.records())));
        tellRejections(plan);
    }

    void tellRejections(const ImportPlan &plan)
    {
        if (plan.rejectedRows == 0)
            return;
        m_out << tr("%Ln row(s) rejected:", nullptr, int(plan.rejectedRows)) << Qt::endl;
        for (const exchange::Rejection &rejection : plan.rejections) {
            //: %1 a file, %2 a line number, %3 a sentence
            item(
                tr("%1, line %2: %3").arg(rejection.file, wording::number(rejection.line), wording::reason(rejection)));
        }
        const qint64 untold = plan.rejectedRows - static_cast<qint64>(plan.rejections.size());
        if (untold > 0)
            item(tr("and %Ln more", nullptr, int(untold)));
    }

    [[nodiscard]] bool canBeWritten(const ImportPlan &plan)
    {
        QStringList why;
        for (const exchange::Problem &problem : plan.problems)
            why << wording::problem(problem, plan);
        if (plan.rejectedRows > 0 && !m_options.acceptsRejected)
            why << tr("Rows were rejected. Correct the files, or leave those rows out with --accept-rejected.");
        if (plan.isPossible() && !exchange::findSuperAdmin(plan, m_options.superAdmin))
            why << whoCouldBeNamed(plan);
        if (why.isEmpty())
            return true;
        m_err << why.join(u'\n') << Qt::endl << tr("Nothing was written.") << Qt::endl;
        return false;
    }

    [[nodiscard]] QStringList whoCouldBeNamed(const ImportPlan &plan) const
    {
        const std::vector<int> candidates = exchange::superAdminCandidates(plan);
        if (candidates.empty())
            return {tr("No active user is in these files, and a new organisation needs one as its super admin.")};
        QStringList told{m_options.superAdmin.isEmpty()
                             ? tr("A new organisation needs a super admin: name one with --super-admin.")
                             : tr("“%1” is nobody, or more than one, of the active users. Name one of them with "
                                  "--super-admin, by name, e-mail or id.")
                                   .arg(m_options.superAdmin)};
        for (const int candidate : candidates) {
            if (told.size() > mostCandidates)
                break;
            told << indented(exchange::label(plan.users[static_cast<std::size_t>(candidate)]), 1);
        }
        const int untold = static_cast<int>(candidates.size()) - mostCandidates;
        if (untold > 0)
            told << indented(tr("and %Ln more", nullptr, untold), 1);
        return told;
    }

    void tellWhatWasWritten(const exchange::ImportReport &report, const ImportPlan &plan)
    {
        const auto admin = static_cast<std::size_t>(report.superAdmin.value - 1);
        //: %1 an organisation, %2 a file
        m_out << tr("Imported as “%1” into %2:").arg(m_options.organisation, report.databasePath) << Qt::endl;
        for (const QString &line : wording::importResult(report))
            item(line);
        item(tr("Super admin: %1").arg(exchange::label(plan.users[admin])));
        item(tr("Time zone: %1").arg(m_options.timeZone));
    }

    [[nodiscard]] static QString indented(const QString &text, int level) { return QString(level * 2, u' ') + text; }
    void item(const QString &text, int level = 1) { m_out << indented(text, level) << Qt::endl; }

    ImportOptions m_options;
    QTextStream &m_out;
    QTextStream &m_err;
};

} // namespace

ImportOptions importOptions(const CommandLine &line)
{
    return {line.import,       line.mapping,  line.superAdmin,     line.database,
            line.organisation, line.timeZone, line.acceptsRejected};
}

int runImport(const ImportOptions &options, QTextStream &out, QTextStream &err, const domain::Clock &clock)
{
    return ImportCommand(options, out, err).run(clock);
}

} // namespace app
