// A folder of CSV files as a test writes them, and what stands in the database made from it, by statements of the
// test's own.
#pragma once

#include "exchange/import.h"

#include <QTemporaryDir>

namespace fixture {

class CsvFolder
{
public:
    void write(const QString &file, const QByteArray &bytes) const;
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

class ImportTarget
{
public:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("made.handover")); }
    /// Every file beside the database, it included.
    [[nodiscard]] QStringList leftBehind() const;
    [[nodiscard]] qint64 number(const QString &sql) const;
    /// The rows of one statement, cells joined by |.
    [[nodiscard]] QStringList rows(const QString &sql) const;

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] exchange::NewOrganisation organisationOf(const QString &superAdmin);
[[nodiscard]] domain::Clock standingClock();

/// "Deals_002.csv:7 DuplicateId 42"
[[nodiscard]] QStringList rejectionsOf(const exchange::ImportPlan &plan);

} // namespace fixture
