// What the files of a folder hold, and which column is what: a value, saved and used again.
// Also the CRM's own backup is read through one (exchange/backup_format).
#pragma once

#include "domain/module.h"
#include "domain/result.h"
#include "exchange/csv_text.h"

#include <QString>
#include <QStringList>
#include <map>
#include <span>
#include <vector>

namespace exchange {

enum class Content { Ignored, Users, Records };

/// What a column holds. A person is named by id, by name or e-mail, or by both.
enum class Column {
    Id,
    Name, ///< of a person: first and last name together
    FirstName,
    LastName,
    Email,
    Role,
    Profile,
    Status,
    Manager,
    ManagerId,
    Group,
    LastSignIn,
    Owner,
    OwnerId,
    CoOwners, ///< several, with ; between them
    Stage,    ///< of an activity or case: its status
    Amount,
    Date, ///< closing date, due date
    About,
    AboutId, ///< the account of a deal or contact; the record of an activity or note
    Text,    ///< of a note
    CreatedBy,
    CreatedById,
    ModifiedBy,
    ModifiedById,
    CreatedAt,
    ModifiedAt,
};
inline constexpr std::size_t columnCount = static_cast<std::size_t>(Column::ModifiedAt) + 1;

/// Days that begin with a year of four digits are understood whatever the order.
enum class DateOrder { YearMonthDay, MonthDayYear, DayMonthYear };

struct FileMapping {
    QString file; ///< its name; * stands for any characters: "Deals_*.csv"
    Content content = Content::Ignored;
    domain::Module module = domain::Module::Deal; ///< of records
    std::map<Column, QString> columns;            ///< by the name in the header
    QStringList closedStages;                     ///< which stages count as closed, completed
    QStringList openStages; ///< if any are named, a stage in neither list is rejected; else all others are open

    [[nodiscard]] bool covers(const QString &fileName) const;
    [[nodiscard]] bool has(Column column) const { return columns.contains(column); }
    bool operator==(const FileMapping &) const = default;
};

struct Mapping {
    std::vector<FileMapping> files;
    DateOrder dateOrder = DateOrder::YearMonthDay;
    bool hasDecimalComma = false;
    QString idPrefix; ///< taken off every id before it is compared
    TextEncoding encoding = TextEncoding::Detect;

    /// The first that covers the file; none where it is not mentioned.
    [[nodiscard]] const FileMapping *forFile(const QString &fileName) const;
    [[nodiscard]] bool has(Content content) const;
    [[nodiscard]] bool has(Content content, Column column) const;
    bool operator==(const Mapping &) const = default;
};

/// What can be mapped in a file of this content, the most important first. A module has only what it can keep.
[[nodiscard]] std::vector<Column> columnsOf(Content content, domain::Module module = domain::Module::Deal);
/// Without one of these the file can't be imported; each inner list: any of them will do.
[[nodiscard]] std::vector<std::vector<Column>> neededColumns(Content content);
/// Those that `mapping` still lacks.
[[nodiscard]] std::vector<std::vector<Column>> missingColumns(const FileMapping &mapping);

} // namespace exchange
