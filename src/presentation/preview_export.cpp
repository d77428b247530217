#include "presentation/preview_export.h"

#include "exchange/csv_writer.h"
#include "presentation/preview_outline.h"
#include "presentation/preview_wording.h"
#include "presentation/wording.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace presentation {

using domain::PlanLine;
using domain::Result;
using domain::UserBrief;

namespace {

class ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(PreviewExport)

public:
    static QStringList header()
    {
        return {tr("Reference"), tr("Count"), tr("What becomes of it"), tr("Note"), tr("Rule")};
    }
};

QString nameOf(domain::UserId user, const std::vector<UserBrief> &people)
{
    for (const UserBrief &person : people) {
        if (person.id == user)
            return wording::name(person.name, user);
    }
    return {};
}

Result<> write(exchange::CsvWriter &csv, const domain::MigrationPlan &plan, const std::vector<UserBrief> &people)
{
    TRY(csv.row(ExportWords::header()));
    for (const PreviewSection &section : outlineOf(plan)) {
        for (const PreviewEntry &entry : section.entries) {
            for (const PlanLine &line : entry.lines) {
                TRY(csv.row({wording::place(line.place), QString::number(line.count),
                             wording::becomesInWords(line, nameOf(line.successor, people)), wording::note(line),
                             QString::fromLatin1(line.rule.data(), qsizetype(line.rule.size()))}));
            }
        }
    }
    return {};
}

} // namespace

Result<> savePreview(const domain::MigrationPlan &plan, const std::vector<UserBrief> &people, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return domain::failure(domain::Reason::CannotWrite, {}, path);
    exchange::CsvWriter csv(file);
    TRY(write(csv, plan, people));
    if (!file.commit())
        return domain::failure(domain::Reason::CannotWrite, {}, path);
    return {};
}

} // namespace presentation
