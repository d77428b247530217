#include "demo/demo_organisation.h"

#include "demo/certificate.h"
#include "demo/configurations.h"
#include "demo/mail_accounts.h"
#include "demo/records.h"
#include "storage/audit.h"
#include "storage/database.h"
#include "storage/mail_accounts.h"
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

Result<domain::ChangeId> noteMaking(storage::Database &database, const domain::Clock &clock)
{
    storage::AuditNote note;
    note.at = clock();
    note.kind = u"organisation.create"_qs;
    note.after = {{u"name"_qs, sakuraLumiere().name}};
    return storage::append(database, note);
}

Result<> fill(const QString &path, const QByteArray &mailServer, const domain::Clock &clock)
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
    TRY_ASSIGN(const domain::ChangeId made, noteMaking(database, clock));
    TRY(storage::acceptFingerprint(database, mailHost.toString(), mailPort, mailServer, made));
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

Result<QString> madeBeside(const QString &path, const Certificate &certificate, const domain::Clock &clock)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    const QString made = temporaryName(path);
    removeFile(made);
    if (auto filled = fill(made, certificate.fingerprint, clock); !filled) {
        removeFile(made);
        return tl::unexpected(filled.error());
    }
    return made;
}

// The file first: of two that make it at once, the one that comes too late must not replace the other's certificate.
Result<> putInPlace(const QString &made, const Certificate &certificate, const QString &path)
{
    if (!QFile::rename(made, path)) {
        removeFile(made);
        return failure(Reason::CannotWrite, {}, path);
    }
    auto kept = writeCertificate(certificate, certificatePathOf(path));
    if (!kept)
        removeFile(path);
    return kept;
}

} // namespace

Result<> makeDemo(const QString &path, const domain::Clock &clock)
{
    if (QFileInfo::exists(path))
        return failure(Reason::CannotWrite, {}, path);
    TRY_ASSIGN(const Certificate certificate, certificateFor(path));
    TRY_ASSIGN(const QString made, madeBeside(path, certificate, clock));
    return putInPlace(made, certificate, path);
}

Result<> resetDemo(const QString &path, const domain::Clock &clock)
{
    {
        TRY_ASSIGN(storage::Database database, storage::Database::open(path));
        TRY_ASSIGN(const storage::Organisation there, storage::organisation(database));
        if (!there.isDemo)
            return failure(Reason::BadInput, {}, path);
    }
    TRY_ASSIGN(const Certificate certificate, certificateFor(path));
    TRY_ASSIGN(const QString made, madeBeside(path, certificate, clock));
    removeFile(path);
    return putInPlace(made, certificate, path);
}

} // namespace demo
