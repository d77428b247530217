#include "storage/schema.h"

#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace storage::schema {

using domain::failure;
using domain::Reason;
using domain::Result;

namespace {

QStringList migrations()
{
    return QDir(u":/sql"_qs).entryList({u"*.sql"_qs}, QDir::Files, QDir::Name);
}

int versionOf(const QString &fileName)
{
    return fileName.left(4).toInt();
}

Result<> apply(Database &database, const QString &fileName)
{
    QFile file(u":/sql/"_qs + fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Reason::CannotRead, {}, fileName);
    TRY_ASSIGN(Transaction transaction, Transaction::begin(database));
    TRY(database.runScript(file.readAll().constData()));
    TRY(database.runScript(u"PRAGMA user_version = %1"_qs.arg(versionOf(fileName)).toLatin1().constData()));
    return transaction.commit();
}

Result<> copyBefore(Database &database, qint64 version)
{
    const QString copy = database.path() + u".v%1.bak"_qs.arg(version);
    if (QFileInfo::exists(copy))
        return {};
    Statement statement(database, "VACUUM INTO ?");
    return statement.run({copy});
}

} // namespace

int newestVersion()
{
    const QStringList files = migrations();
    return files.isEmpty() ? 0 : versionOf(files.last());
}

Result<> markAsOurs(Database &database)
{
    return database.runScript(u"PRAGMA application_id = %1"_qs.arg(dialect::applicationId).toLatin1().constData());
}

Result<> checkIsOurs(Database &database)
{
    TRY_ASSIGN(const qint64 application, number(database, "PRAGMA application_id"));
    if (application != dialect::applicationId)
        return failure(Reason::NotOurDatabase, {}, database.path());
    TRY_ASSIGN(const qint64 version, number(database, "PRAGMA user_version"));
    if (version > newestVersion())
        return failure(Reason::NewerSchema, {}, database.path());
    // A damaged file often fails only later: the first page of each table is read here.
    TRY(number(database, "SELECT count(*) FROM sqlite_master"));
    return {};
}

Result<> upgrade(Database &database)
{
    TRY_ASSIGN(const qint64 version, number(database, "PRAGMA user_version"));
    if (version == newestVersion())
        return {};
    if (version > 0)
        TRY(copyBefore(database, version));
    for (const QString &file : migrations()) {
        if (versionOf(file) > version)
            TRY(apply(database, file));
    }
    return {};
}

} // namespace storage::schema
