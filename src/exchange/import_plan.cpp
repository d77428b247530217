#include "exchange/import_plan.h"

#include "exchange/csv_folder.h"
#include "exchange/file_pass.h"
#include "exchange/profiles.h"
#include "exchange/record_scan.h"
#include "exchange/role_tree.h"
#include "exchange/user_scan.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <array>

namespace exchange {

using domain::failure;
using domain::Module;
using domain::Reason;
using domain::Result;

namespace {

/// What others refer to is read before them.
int readingOrder(const PlannedFile &file)
{
    constexpr std::array order{Module::Account,    Module::Contact,       Module::Lead,    Module::Product,
                               Module::Campaign,   Module::Deal,          Module::Case,    Module::Quote,
                               Module::SalesOrder, Module::PurchaseOrder, Module::Invoice, Module::Custom,
                               Module::Task,       Module::Meeting,       Module::Call,    Module::Note};
    if (file.content == Content::Users)
        return -1;
    return static_cast<int>(std::find(order.begin(), order.end(), file.module) - order.begin());
}

void listFiles(ImportPlan &plan)
{
    for (const QString &name : csvFilesIn(plan.folder)) {
        const FileMapping *mapping = plan.mapping.forFile(name);
        if (mapping == nullptr || mapping->content == Content::Ignored) {
            plan.ignoredFiles << name;
            continue;
        }
        PlannedFile file;
        file.file = name;
        file.content = mapping->content;
        file.module = mapping->module;
        const QFileInfo info(QDir(plan.folder).filePath(name));
        file.size = info.size();
        file.modifiedAt = info.lastModified();
        plan.files.push_back(std::move(file));
    }
    std::stable_sort(plan.files.begin(), plan.files.end(), [](const PlannedFile &one, const PlannedFile &other) {
        return readingOrder(one) < readingOrder(other);
    });
    for (const FileMapping &mapping : plan.mapping.files) {
        const bool isThere = std::any_of(plan.files.begin(), plan.files.end(), [&](const PlannedFile &file) {
            return plan.mapping.forFile(file.file) == &mapping;
        });
        if (!isThere && mapping.content != Content::Ignored)
            plan.problems.push_back({ProblemKind::MissingFile, mapping.file, 0, CsvFault::None, {}});
    }
}

class Planner
{
public:
    Planner(ImportPlan &plan, const QTimeZone &zone, int previewRows, const domain::Progress &progress)
        : m_plan(plan), m_zone(zone), m_previewRows(previewRows), m_people(plan.mapping.idPrefix),
          m_rejections(plan.rejections, plan.rejectedRows),
          m_pass(plan.folder, plan.mapping.encoding, plan.files, progress)
    {
    }

    [[nodiscard]] Result<> readUsers()
    {
        UserScan users(m_people, InstantParser(m_plan.mapping.dateOrder, m_zone), m_rejections);
        for (PlannedFile &file : m_plan.files) {
            if (file.content != Content::Users)
                continue;
            TRY(m_pass.read(
                file, *m_plan.mapping.forFile(file.file), m_plan.problems, m_previewRows, [](const ColumnPlaces &) {},
                [&](const CsvReader &row, const ColumnPlaces &places) -> Result<> {
                    users.add(row, places, file);
                    return {};
                }));
        }
        users.joinManagers([this](const QString &name) {
            return &*std::find_if(m_plan.files.begin(), m_plan.files.end(),
                                  [&](const PlannedFile &file) { return file.file == name; });
        });
        return {};
    }

    [[nodiscard]] Result<> readRecords()
    {
        const auto unknownStatus =
            m_plan.mapping.has(Content::Users) ? domain::UserStatus::Inactive : domain::UserStatus::Active;
        RecordScan records(m_plan.mapping, m_zone, m_people, unknownStatus, m_rejections);
        ReadRecord read;
        for (PlannedFile &file : m_plan.files) {
            if (file.content != Content::Records)
                continue;
            const FileMapping &mapping = *m_plan.mapping.forFile(file.file);
            TRY(m_pass.read(
                file, mapping, m_plan.problems, m_previewRows,
                [&](const ColumnPlaces &places) { records.begin(mapping, places, file); },
                [&](const CsvReader &row, const ColumnPlaces &) -> Result<> {
                    static_cast<void>(records.read(row, false, read));
                    return {};
                }));
        }
        return {};
    }

    void finish()
    {
        m_plan.users = std::move(m_people.all());
        m_plan.roles = rolesFor(m_plan.users, m_plan.names);
        m_plan.profiles = profilesFor(m_plan.users, m_plan.names);
        m_plan.usesReportingManagers = m_plan.mapping.has(Content::Users, Column::Manager)
                                       || m_plan.mapping.has(Content::Users, Column::ManagerId);
        if (m_plan.users.empty())
            m_plan.problems.push_back({ProblemKind::NoUsers, {}, 0, CsvFault::None, {}});
    }

private:
    ImportPlan &m_plan;
    QTimeZone m_zone;
    int m_previewRows;
    People m_people;
    Rejections m_rejections;
    FilePass m_pass;
};

} // namespace

Result<ImportPlan> planImport(const QString &folder, const Mapping &mapping, const PlanOptions &options,
                              const domain::Progress &progress)
{
    if (!QFileInfo(folder).isDir())
        return failure(Reason::NoSuchFile, {}, folder);
    const QTimeZone zone(options.timeZone);
    ImportPlan plan;
    plan.folder = folder;
    plan.mapping = mapping;
    plan.names = options.names;
    plan.timeZone = zone.isValid() ? options.timeZone : QByteArray("UTC");
    listFiles(plan);
    Planner planner(plan, zone.isValid() ? zone : QTimeZone::utc(), options.previewRows, progress);
    TRY(planner.readUsers());
    TRY(planner.readRecords());
    planner.finish();
    return plan;
}

qint64 ImportPlan::records() const
{
    qint64 all = 0;
    for (const auto &[module, count] : recordsByModule())
        all += count;
    return all;
}

std::map<Module, qint64> ImportPlan::recordsByModule() const
{
    std::map<Module, qint64> counts;
    for (const PlannedFile &file : files) {
        if (file.content == Content::Records)
            counts[file.module] += file.accepted;
    }
    return counts;
}

qint64 ImportPlan::usersOf(Origin origin) const
{
    return std::count_if(users.begin(), users.end(), [&](const PlannedUser &user) { return user.origin == origin; });
}

qint64 ImportPlan::activeUsers() const
{
    return std::count_if(users.begin(), users.end(),
                         [](const PlannedUser &user) { return user.status == domain::UserStatus::Active; });
}

} // namespace exchange
