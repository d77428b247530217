#include "exchange/import_fixture.h"

#include "support/test_organisation.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <map>

namespace fixture {

using exchange::RejectionReason;

void CsvFolder::write(const QString &file, const QByteArray &bytes) const
{
    QFile out(m_folder.filePath(file));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("could not write %s", qPrintable(file));
}

QStringList ImportTarget::leftBehind() const
{
    return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QStringList ImportTarget::rows(const QString &sql) const
{
    const QString name = QUuid::createUuid().toString();
    QStringList rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path());
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (!database.open())
            qFatal("could not open %s", qPrintable(path()));
        QSqlQuery query(database);
        if (!query.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        while (query.next()) {
            QStringList cells;
            for (int i = 0; query.value(i).isValid(); ++i)
                cells << query.value(i).toString();
            rows << cells.join(u'|');
        }
    }
    QSqlDatabase::removeDatabase(name);
    return rows;
}

qint64 ImportTarget::number(const QString &sql) const
{
    return rows(sql).value(0).toLongLong();
}

exchange::NewOrganisation organisationOf(const QString &superAdmin)
{
    exchange::NewOrganisation organisation;
    organisation.name = QStringLiteral("Aoba");
    organisation.superAdmin = superAdmin;
    return organisation;
}

domain::Clock standingClock()
{
    return [] { return support::testNow(); };
}

QStringList rejectionsOf(const exchange::ImportPlan &plan)
{
    const std::map<RejectionReason, QString> names{
        {RejectionReason::WrongColumnCount, QStringLiteral("WrongColumnCount")},
        {RejectionReason::StrayQuote, QStringLiteral("StrayQuote")},
        {RejectionReason::MissingId, QStringLiteral("MissingId")},
        {RejectionReason::DuplicateId, QStringLiteral("DuplicateId")},
        {RejectionReason::MissingName, QStringLiteral("MissingName")},
        {RejectionReason::UnparsableDate, QStringLiteral("UnparsableDate")},
        {RejectionReason::UnparsableAmount, QStringLiteral("UnparsableAmount")},
        {RejectionReason::UnknownStage, QStringLiteral("UnknownStage")},
        {RejectionReason::UnknownStatus, QStringLiteral("UnknownStatus")},
        {RejectionReason::AmbiguousUser, QStringLiteral("AmbiguousUser")},
        {RejectionReason::DuplicateEmail, QStringLiteral("DuplicateEmail")},
        {RejectionReason::ManagerCircle, QStringLiteral("ManagerCircle")},
    };
    QStringList all;
    for (const exchange::Rejection &rejection : plan.rejections)
        all << QStringLiteral("%1:%2 %3 %4")
                   .arg(rejection.file)
                   .arg(rejection.line)
                   .arg(names.at(rejection.reason), rejection.detail);
    return all;
}

} // namespace fixture
