#include "storage/schema.h"

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

QString folderOf(FileKind kind)
{
    return kind == FileKind::MailStore ? u":/sql-mail"_qs : u":/sql"_qs;
}

int applicationIdOf(FileKind kind)
{
    return kind == FileKind::MailStore ? dialect::mailApplicationId : dialect::applicationId;
}

QStringList migrations(FileKind kind)
{
    return QDir(folderOf(kind)).entryList({u"*.sql"_qs}, QDir::Files, QDir::Name);
}

int versionOf(const QString &fileName)
{
    return fileName.left(4).toInt();
}

Result<> apply(Database &database, const QString &fileName)
{
    QFile file(folderOf(database.kind()) + u'/' + fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Reason::CannotRead, {}, fileName);
    TRY_ASSIGN(Transaction transaction, Transaction::begin(database));
    TRY_ASSIGN(const qint64 version, number(database, "PRAGMA user_version"));
    if (versionOf(fileName) <= version)
        return {}; // another program that has the file open was faster
    TRY(database.runScript(file.readAll().constData()));
    TRY(database.runScript(u"PRAGMA user_version = %1"_qs.arg(versionOf(fileName)).toLatin1().constData()));
    return transaction.commit();
}

QString freeNameForCopy(const QString &path, qint64 version)
{
    QString copy = path + u".v%1.bak"_qs.arg(version);
    for (int i = 2; QFileInfo::exists(copy); ++i)
        copy = path + u".v%1-%2.bak"_qs.arg(version).arg(i);
    return copy;
}

// Whole, or not at all: a copy cut short by a crash must not pass for one.
Result<> copyBefore(Database &database, qint64 version)
{
    const QString making = database.path() + u".bak-making"_qs;
    QFile::remove(making);
    Statement statement(database, "VACUUM INTO ?");
    if (auto copied = statement.run({making}); !copied) {
        QFile::remove(making);
        return copied;
    }
    const QString copy = freeNameForCopy(database.path(), version);
    if (!QFile::rename(making, copy))
        return failure(Reason::CannotWrite, {}, copy);
    return {};
}

} // namespace

int newestVersion(FileKind kind)
{
    const QStringList files = migrations(kind);
    return files.isEmpty() ? 0 : versionOf(files.last());
}

Result<> markAsOurs(Database &database)
{
    return database.runScript(
        u"PRAGMA application_id = %1"_qs.arg(applicationIdOf(database.kind())).toLatin1().constData());
}

Result<> checkNumbers(FileKind kind, qint64 application, qint64 version, const QString &path)
{
    if (application != applicationIdOf(kind))
        return failure(Reason::NotOurDatabase, {}, path);
    if (version > newestVersion(kind))
        return failure(Reason::NewerSchema, {}, path);
    return {};
}

Result<> checkIsOurs(Database &database)
{
    TRY_ASSIGN(const qint64 application, number(database, "PRAGMA application_id"));
    TRY_ASSIGN(const qint64 version, number(database, "PRAGMA user_version"));
    TRY(checkNumbers(database.kind(), application, version, database.path()));
    TRY(number(database, "SELECT count(*) FROM sqlite_master")); // what is cut short fails here
    return {};
}

Result<> upgrade(Database &database)
{
    TRY_ASSIGN(const qint64 version, number(database, "PRAGMA user_version"));
    if (version == newestVersion(database.kind()))
        return {};
    if (version > 0)
        TRY(copyBefore(database, version));
    for (const QString &file : migrations(database.kind())) {
        if (versionOf(file) > version)
            TRY(apply(database, file));
    }
    return {};
}

} // namespace storage::schema
