#include "demo/demo_organisation.h"

#include "demo/configurations.h"
#include "demo/mail_accounts.h"
#include "demo/records.h"
#include "storage/audit.h"
#include "storage/database.h"
#include "storage/organisation.h"
#include "storage/users.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace demo {

using domain::failure;
using domain::Reason;
using domain::Result;

namespace {

storage::Organisation sakuraLumiere()
{
    storage::Organisation organisation;
    organisation.name = u"Sakura Lumière"_qs;
    organisation.ruleSet = u"zoho-crm"_qs;
    organisation.timeZone = "Asia/Tokyo";
    organisation.isDemo = true;
    organisation.licencesPurchased = 125;
    organisation.usesReportingManagers = true;
    organisation.createdAt = QDateTime({2015, 4, 1}, {0, 0}, Qt::UTC);
    return organisation;
}

Result<> addRecords(storage::Database &database, const Staff &staff, Random &random)
{
    TRY_ASSIGN(const Phrases phrases, Phrases::read());
    RecordMaker maker(database, staff, phrases, random);
    TRY_ASSIGN(const Customers customers, addCustomers(maker));
    TRY_ASSIGN(const std::vector<Known> deals, addDeals(maker, customers));
    TRY(addActivities(maker, customers, deals));
    TRY(addPapers(maker, deals));
    TRY(addServices(maker, customers));
    return addNotes(maker, customers, deals);
}

Result<> noteMaking(storage::Database &database, const domain::Clock &clock)
{
    storage::AuditNote note;
    note.at = clock();
    note.kind = u"organisation.create"_qs;
    note.after = {{u"name"_qs, sakuraLumiere().name}};
    TRY(storage::append(database, note));
    return {};
}

Result<> fill(const QString &path, const domain::Clock &clock)
{
    TRY_ASSIGN(storage::Database database, storage::Database::create(path));
    TRY_ASSIGN(storage::Transaction transaction, storage::Transaction::begin(database));
    Random random(demoSeed);
    TRY(storage::insert(database, sakuraLumiere()));
    TRY_ASSIGN(const Staff staff, Staff::read(random));
    TRY(staff.write(database));
    TRY(addConfigurations(database, staff, random));
    TRY(addRecords(database, staff, random));
    TRY(storage::recountOwnedRecords(database));
    TRY(addMailAccounts(database, staff));
    TRY(noteMaking(database, clock));
    TRY(transaction.commit());
    database.truncateLog();
    return {};
}

// The file, and what SQLite keeps beside it.
void removeFile(const QString &path)
{
    for (const QString &suffix : {QString(), u"-wal"_qs, u"-shm"_qs})
        QFile::remove(path + suffix);
}

// Of this process alone: two that start at once don't disturb each other.
QString temporaryName(const QString &path)
{
    return path + u".making-%1"_qs.arg(QCoreApplication::applicationPid());
}

Result<QString> madeBeside(const QString &path, const domain::Clock &clock)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    const QString made = temporaryName(path);
    removeFile(made);
    if (auto filled = fill(made, clock); !filled) {
        removeFile(made);
        return tl::unexpected(filled.error());
    }
    return made;
}

Result<> renamed(const QString &from, const QString &to)
{
    if (QFile::rename(from, to))
        return {};
    removeFile(from);
    return failure(Reason::CannotWrite, {}, to);
}

} // namespace

Result<> makeDemo(const QString &path, const domain::Clock &clock)
{
    if (QFileInfo::exists(path))
        return failure(Reason::CannotWrite, {}, path);
    TRY_ASSIGN(const QString made, madeBeside(path, clock));
    return renamed(made, path);
}

Result<> resetDemo(const QString &path, const domain::Clock &clock)
{
    {
        TRY_ASSIGN(storage::Database database, storage::Database::open(path));
        TRY_ASSIGN(const storage::Organisation there, storage::organisation(database));
        if (!there.isDemo)
            return failure(Reason::BadInput, {}, path);
    }
    TRY_ASSIGN(const QString made, madeBeside(path, clock));
    removeFile(path);
    return renamed(made, path);
}

} // namespace demo
