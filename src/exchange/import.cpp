#include "exchange/import.h"

#include "domain/fold.h"
#include "exchange/file_pass.h"
#include "exchange/organisation_writer.h"
#include "exchange/people.h"
#include "exchange/record_scan.h"
#include "storage/audit.h"
#include "storage/database.h"
#include "storage/users.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <algorithm>

namespace exchange {

using domain::failure;
using domain::Reason;
using domain::Result;
using storage::Database;

namespace {

bool isUnchanged(const ImportPlan &plan)
{
    return std::all_of(plan.files.begin(), plan.files.end(), [&](const PlannedFile &file) {
        const QFileInfo info(QDir(plan.folder).filePath(file.file));
        return info.exists() && info.size() == file.size && info.lastModified() == file.modifiedAt;
    });
}

Result<> checkPlan(const ImportPlan &plan, const NewOrganisation &organisation)
{
    if (!plan.isPossible()) {
        const Problem &first = plan.problems.front();
        return failure(Reason::BadInput, {},
                       QStringLiteral("%1:%2 %3").arg(first.file).arg(first.line).arg(first.detail));
    }
    if (plan.rejectedRows > 0 && !organisation.acceptRejected)
        return failure(Reason::RowsRejected, {}, QString::number(plan.rejectedRows));
    if (organisation.licencesPurchased && *organisation.licencesPurchased < plan.activeUsers())
        return failure(Reason::NoLicenceFree, {}, QString::number(plan.activeUsers()));
    if (!isUnchanged(plan))
        return failure(Reason::PlanOutdated);
    return {};
}

void removeDatabase(const QString &path)
{
    for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(path + suffix);
}

PlannedFile readAnew(const PlannedFile &planned)
{
    PlannedFile file;
    file.file = planned.file;
    file.module = planned.module;
    file.size = planned.size;
    return file;
}

Result<> write(storage::RecordWriter &writer, const ReadRecord &read)
{
    TRY(writer.add(read.record));
    for (const domain::UserId user : read.coOwners)
        TRY(writer.addUser(read.record.id, domain::Capacity::CoOwner, user));
    return {};
}

/// Writes the records; what is read must be what was planned.
Result<> writeRecords(Database &database, const ImportPlan &plan, const domain::Progress &progress)
{
    People people(plan.mapping.idPrefix);
    for (const PlannedUser &user : plan.users)
        people.add(user);
    std::vector<PlannedFile> files = plan.files;
    std::vector<Rejection> rejected;
    qint64 rejectedRows = 0;
    std::vector<Problem> problems;
    Rejections rejections(rejected, rejectedRows);
    RecordScan scan(plan.mapping, QTimeZone(plan.timeZone), people, domain::UserStatus::Inactive, rejections);
    std::erase_if(files, [](const PlannedFile &file) { return file.content != Content::Records; });
    FilePass pass(plan.folder, plan.mapping.encoding, files, progress);
    storage::RecordWriter writer(database);
    ReadRecord read;
    for (PlannedFile &file : files) {
        const PlannedFile planned = std::exchange(file, readAnew(file));
        const FileMapping &mapping = *plan.mapping.forFile(file.file);
        const auto begin = [&](const ColumnPlaces &places) { scan.begin(mapping, places, file); };
        const auto take = [&](const CsvReader &row, const ColumnPlaces &) -> Result<> {
            if (!scan.read(row, true, read))
                return {};
            if (people.all().size() != plan.users.size())
                return failure(Reason::PlanOutdated);
            return write(writer, read);
        };
        TRY(pass.read(file, mapping, problems, 0, begin, take));
        if (file.accepted != planned.accepted || file.rejected != planned.rejected || !problems.empty())
            return failure(Reason::PlanOutdated);
    }
    return {};
}

QJsonObject whatWasImported(const ImportPlan &plan, domain::UserId superAdmin)
{
    QJsonArray files;
    for (const PlannedFile &file : plan.files) {
        files.append(QJsonObject{{QStringLiteral("file"), file.file},
                                 {QStringLiteral("rows"), file.rows},
                                 {QStringLiteral("imported"), file.accepted},
                                 {QStringLiteral("rejected"), file.rejected}});
    }
    return {{QStringLiteral("files"), files},
            {QStringLiteral("users"), static_cast<qint64>(plan.users.size())},
            {QStringLiteral("records"), plan.records()},
            {QStringLiteral("superAdmin"), superAdmin.value}};
}

Result<ImportReport> write(const QString &path, const ImportPlan &plan, const NewOrganisation &organisation,
                           int superAdmin, const QDateTime &now, const domain::Progress &progress)
{
    TRY_ASSIGN(Database database, Database::create(path));
    database.stopWith(progress.stopToken());
    TRY_ASSIGN(storage::Transaction transaction, storage::Transaction::begin(database));
    ImportReport report;
    report.superAdmin = domain::UserId{superAdmin + 1};
    TRY(writeOrganisation(database, plan, organisation, superAdmin, now));
    TRY(writeRecords(database, plan, progress));
    TRY(storage::recountOwnedRecords(database));
    storage::AuditNote note;
    note.at = now;
    note.kind = QStringLiteral("organisation.import");
    note.rule = QStringLiteral("OPR-8");
    note.after = whatWasImported(plan, report.superAdmin);
    TRY_ASSIGN(report.change, storage::append(database, note));
    TRY(transaction.commit());
    database.truncateLog();
    report.users = static_cast<qint64>(plan.users.size());
    report.activeUsers = plan.activeUsers();
    report.records = plan.records();
    report.recordsByModule = plan.recordsByModule();
    report.rejectedRows = plan.rejectedRows;
    return report;
}

} // namespace

QString label(const PlannedUser &user)
{
    const QString name = user.name.native();
    return user.email.isEmpty() ? name : QString(name + u" <" + user.email + u'>');
}

std::vector<int> superAdminCandidates(const ImportPlan &plan)
{
    std::vector<int> candidates;
    for (int i = 0; i < static_cast<int>(plan.users.size()); ++i) {
        if (plan.users[static_cast<std::size_t>(i)].status == domain::UserStatus::Active)
            candidates.push_back(i);
    }
    const auto keyOf = [&](int index) { return nameKey(plan.users[static_cast<std::size_t>(index)].name.native()); };
    std::stable_sort(candidates.begin(), candidates.end(),
                     [&](int one, int other) { return keyOf(one) < keyOf(other); });
    return candidates;
}

Result<int> findSuperAdmin(const ImportPlan &plan, const QString &whom)
{
    const QString wanted = whom.trimmed();
    const QString &prefix = plan.mapping.idPrefix;
    const QString key = nameKey(wanted);
    const QString turned = nameKey(splitName(wanted).native());
    std::vector<int> found;
    for (const int candidate : superAdminCandidates(plan)) {
        const PlannedUser &user = plan.users[static_cast<std::size_t>(candidate)];
        const bool isId = !wanted.isEmpty() && (user.externalId == wanted || prefix + user.externalId == wanted);
        const bool isEmail = !user.email.isEmpty() && domain::folded(user.email) == domain::folded(wanted);
        if (isId || isEmail)
            return candidate;
        const QString name = nameKey(user.name.native());
        if (!key.isEmpty() && (name == key || name == turned))
            found.push_back(candidate);
    }
    if (found.size() != 1)
        return failure(Reason::NoSuchUser, {}, wanted);
    return found.front();
}

Result<ImportReport> importInto(const QString &databasePath, const ImportPlan &plan,
                                const NewOrganisation &organisation, const domain::Clock &clock,
                                const domain::Progress &progress)
{
    TRY(checkPlan(plan, organisation));
    TRY_ASSIGN(const int superAdmin, findSuperAdmin(plan, organisation.superAdmin));
    if (QFileInfo::exists(databasePath))
        return failure(Reason::CannotWrite, {}, databasePath);
    // Under another name until it is whole: a program that is killed leaves nothing that could be opened by mistake.
    const QString unfinished = databasePath + QStringLiteral(".part");
    removeDatabase(unfinished);
    auto report = write(unfinished, plan, organisation, superAdmin, clock(), progress);
    if (report && !QFile::rename(unfinished, databasePath))
        report = failure(Reason::CannotWrite, {}, databasePath);
    if (!report) {
        removeDatabase(unfinished);
        return report;
    }
    report->databasePath = databasePath;
    return report;
}

} // namespace exchange
