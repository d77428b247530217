// What an import would do, found by reading every file through and writing nothing: shown as it is, carried out as it is.
#pragma once

#include "domain/progress.h"
#include "domain/user.h"
#include "exchange/csv_reader.h"
#include "exchange/mapping.h"

#include <QDateTime>
#include <map>
#include <optional>
#include <vector>

namespace exchange {

enum class RejectionReason {
    WrongColumnCount, ///< detail: "7/8", found and expected
    StrayQuote,       ///< text after a closing quote
    MissingId,
    DuplicateId,
    MissingName,    ///< a user without name, e-mail and id
    UnparsableDate, ///< detail: the value, as in those below
    UnparsableAmount,
    UnknownStage, ///< in neither list of the mapping
    UnknownStatus,
    AmbiguousUser, ///< several users go by the name
    DuplicateEmail,
    ManagerCircle, ///< would become their own manager's manager
};

struct Rejection {
    QString file;
    qint64 line = 0;
    RejectionReason reason = RejectionReason::MissingId;
    QString detail;

    bool operator==(const Rejection &) const = default;
};

/// What keeps the whole import from being carried out.
enum class ProblemKind {
    MissingFile,     ///< named in the mapping
    MissingColumn,   ///< named in the mapping; detail: its name
    AmbiguousColumn, ///< its name stands twice in the header
    UnmappedColumn,  ///< the mapping lacks a column that is needed (missingColumns)
    Fault,           ///< the file can't be read on from here
    NoHeader,        ///< the file is empty
    NoUsers,         ///< nobody in any file
};

struct Problem {
    ProblemKind kind = ProblemKind::MissingFile;
    QString file;
    qint64 line = 0;
    CsvFault fault = CsvFault::None;
    QString detail;

    bool operator==(const Problem &) const = default;
};

/// How somebody came to be a user.
enum class Origin {
    File,
    NamedAsManager, ///< in a manager column only: active
    NamedOnRecords, ///< as owner, creator …; no file names them: inactive (active where no file holds users)
};

struct PlannedUser {
    QString externalId;
    domain::PersonName name;
    QString email;
    QString role; ///< by name; filled in where the files give none
    QString profile;
    QString group;
    domain::UserStatus status = domain::UserStatus::Active;
    QDateTime createdAt;
    QDateTime lastSignIn;
    int manager = -1; ///< place in ImportPlan::users
    Origin origin = Origin::File;
    QString file;
    qint64 line = 0;
};

struct PlannedRole {
    QString name;
    int parent = -1; ///< place in ImportPlan::roles; they stand before their children
    int level = 0;
    bool isInvented = false;
};

struct StageCount {
    qint64 count = 0;
    bool isClosed = false;
};

struct PlannedFile {
    QString file;
    Content content = Content::Ignored;
    domain::Module module = domain::Module::Deal;
    TextEncoding encoding = TextEncoding::Utf8;
    char delimiter = ',';
    QStringList header;
    std::vector<QStringList> preview; ///< the first rows as they stand
    QStringList ignoredColumns;
    qint64 rows = 0;
    qint64 accepted = 0;
    qint64 rejected = 0;
    qint64 open = 0;
    qint64 closed = 0;
    qint64 withoutOwner = 0;
    qint64 aboutNotFound = 0; ///< whose account or record stands in no file; they are imported without it
    std::map<QString, StageCount> stages;
    qint64 size = 0; ///< of the file, when it was read
    QDateTime modifiedAt;
};

/// What roles and profiles are called that no file names; the operator's language decides.
struct InventedNames {
    QString topRole = QStringLiteral("CEO");
    QString managerRole = QStringLiteral("Manager");
    QString memberRole = QStringLiteral("Member");
    QString administratorProfile = QStringLiteral("Administrator");
    QString standardProfile = QStringLiteral("Standard");
};

struct ImportPlan {
    QString folder;
    Mapping mapping;
    QByteArray timeZone; ///< IANA id: of times without one, and the organisation's
    std::vector<PlannedFile> files;
    QStringList ignoredFiles;
    std::vector<PlannedUser> users;
    std::vector<PlannedRole> roles; ///< the root first
    QStringList profiles;           ///< with Administrator and Standard
    InventedNames names;
    bool usesReportingManagers = false;
    std::vector<Rejection> rejections; ///< the first 100,000
    qint64 rejectedRows = 0;
    std::vector<Problem> problems;

    [[nodiscard]] bool isPossible() const { return problems.empty(); }
    [[nodiscard]] qint64 records() const;
    [[nodiscard]] std::map<domain::Module, qint64> recordsByModule() const;
    [[nodiscard]] qint64 usersOf(Origin origin) const;
    [[nodiscard]] qint64 activeUsers() const;
};

struct PlanOptions {
    QByteArray timeZone = "UTC";
    int previewRows = 10;
    InventedNames names = {};
};

/// Reads every file once. NoSuchFile: no such folder; Cancelled.
[[nodiscard]] domain::Result<ImportPlan> planImport(const QString &folder, const Mapping &mapping,
                                                    const PlanOptions &options = {},
                                                    const domain::Progress &progress = {});

} // namespace exchange
