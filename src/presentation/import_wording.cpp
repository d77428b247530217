#include "presentation/import_wording.h"

#include "presentation/wording.h"

#include <QCoreApplication>
#include <algorithm>

namespace presentation::wording {

using domain::Module;
using exchange::Column;
using exchange::Content;
using exchange::CsvFault;
using exchange::DateOrder;
using exchange::ImportPlan;
using exchange::Origin;
using exchange::PlannedFile;
using exchange::Problem;
using exchange::ProblemKind;
using exchange::Rejection;
using exchange::RejectionReason;
using exchange::TextEncoding;

namespace {

class Import
{
    Q_DECLARE_TR_FUNCTIONS(Import)

public:
    static QString fault(const Problem &problem)
    {
        const QString line = number(problem.line);
        switch (problem.fault) {
        case CsvFault::UnterminatedQuote:
            return tr("%1, line %2: a quotation mark is opened here and never closed.").arg(problem.file, line);
        case CsvFault::NulByte:
            return tr("%1, line %2: this is not a text file.").arg(problem.file, line);
        case CsvFault::FieldTooLong:
            return tr("%1, line %2: a cell is longer than 10 MB.").arg(problem.file, line);
        case CsvFault::RowTooLong:
            return tr("%1, line %2: the row is longer than 40 MB.").arg(problem.file, line);
        case CsvFault::InvalidBytes:
            return tr("%1, line %2: the text is not in the chosen encoding.").arg(problem.file, line);
        case CsvFault::CannotRead:
        case CsvFault::None:
            break;
        }
        return tr("%1 could not be read.").arg(problem.file);
    }

    static QString stage(Module module)
    {
        const bool isDeal = module == Module::Deal || module == Module::Quote || module == Module::Custom;
        return isDeal ? tr("Stage") : tr("Status");
    }

    static QString date(Module module)
    {
        if (module == Module::Deal)
            return tr("Closing date");
        return module == Module::Meeting || module == Module::Call ? tr("Start") : tr("Due date");
    }

    static QString about(Module module, bool isId)
    {
        if (domain::isActivity(module) || module == Module::Note) {
            //: the column with the record that an activity or note belongs to
            return isId ? tr("Related to (id)") : tr("Related to");
        }
        //: the column with the company that a deal or contact belongs to
        return isId ? tr("Account (id)") : tr("Account");
    }
};

QString inList(const QStringList &items)
{
    //: What stands between two items of a list within a sentence.
    return items.join(Import::tr(", "));
}

} // namespace

QString content(Content content, Module module)
{
    switch (content) {
    case Content::Ignored:
        return Import::tr("Not used");
    case Content::Users:
        return Import::tr("Users");
    case Content::Records:
        break;
    }
    return wording::module(module);
}

QString column(Column column, Content content, Module module)
{
    switch (column) {
    case Column::Id:
        return Import::tr("Id");
    case Column::Name:
        return content == Content::Users ? Import::tr("Full name") : Import::tr("Name");
    case Column::FirstName:
        return Import::tr("First name");
    case Column::LastName:
        return Import::tr("Last name");
    case Column::Email:
        return Import::tr("E-mail");
    case Column::Role:
        return Import::tr("Role");
    case Column::Profile:
        return Import::tr("Profile");
    case Column::Status:
        return Import::tr("Status");
    case Column::Manager:
        return Import::tr("Reporting manager");
    case Column::ManagerId:
        return Import::tr("Reporting manager (id)");
    case Column::Group:
        return Import::tr("Group");
    case Column::LastSignIn:
        return Import::tr("Last sign-in");
    case Column::Owner:
        return Import::tr("Owner");
    case Column::OwnerId:
        return Import::tr("Owner (id)");
    case Column::CoOwners:
        return Import::tr("Co-owners");
    case Column::Stage:
        return Import::stage(module);
    case Column::Amount:
        return Import::tr("Amount");
    case Column::Date:
        return Import::date(module);
    case Column::About:
        return Import::about(module, false);
    case Column::AboutId:
        return Import::about(module, true);
    case Column::Text:
        return Import::tr("Text");
    case Column::CreatedBy:
        return Import::tr("Created by");
    case Column::CreatedById:
        return Import::tr("Created by (id)");
    case Column::ModifiedBy:
        return Import::tr("Modified by");
    case Column::ModifiedById:
        return Import::tr("Modified by (id)");
    case Column::CreatedAt:
        return Import::tr("Created on");
    case Column::ModifiedAt:
        return Import::tr("Modified on");
    }
    return {};
}

QString encoding(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Detect:
        return Import::tr("Recognised by itself");
    case TextEncoding::Utf8:
        return u"UTF-8"_qs;
    case TextEncoding::ShiftJis:
        return u"Shift_JIS"_qs;
    case TextEncoding::Windows1252:
        return u"Windows-1252"_qs;
    case TextEncoding::Utf16:
        return u"UTF-16"_qs;
    }
    return {};
}

QString dateOrder(DateOrder order)
{
    switch (order) {
    case DateOrder::YearMonthDay:
        return Import::tr("Year, month, day (2026-12-31)");
    case DateOrder::MonthDayYear:
        return Import::tr("Month, day, year (12/31/2026)");
    case DateOrder::DayMonthYear:
        return Import::tr("Day, month, year (31/12/2026)");
    }
    return {};
}

QString reason(const Rejection &rejection)
{
    const QString &detail = rejection.detail;
    switch (rejection.reason) {
    case RejectionReason::WrongColumnCount:
        return Import::tr("The row has %1 cells, the header %2.")
            .arg(detail.section(u'/', 0, 0), detail.section(u'/', 1, 1));
    case RejectionReason::StrayQuote:
        return Import::tr("Text follows a closing quotation mark.");
    case RejectionReason::MissingId:
        return Import::tr("The id is empty.");
    case RejectionReason::DuplicateId:
        return Import::tr("An earlier row is “%1” already.").arg(detail);
    case RejectionReason::MissingName:
        return Import::tr("The user has no name, e-mail or id.");
    case RejectionReason::UnparsableDate:
        return Import::tr("“%1” is not a date in the chosen format.").arg(detail);
    case RejectionReason::UnparsableAmount:
        return Import::tr("“%1” is not an amount.").arg(detail);
    case RejectionReason::UnknownStage:
        return Import::tr("The stage “%1” is neither open nor closed.").arg(detail);
    case RejectionReason::UnknownStatus:
        return Import::tr("The status “%1” is not known.").arg(detail);
    case RejectionReason::AmbiguousUser:
        return Import::tr("Several users are called “%1”.").arg(detail);
    case RejectionReason::DuplicateEmail:
        return Import::tr("An earlier row has the e-mail address %1 already.").arg(detail);
    case RejectionReason::ManagerCircle:
        return Import::tr("The reporting manager, %1, reports to this user.").arg(detail);
    }
    return {};
}

QString problem(const Problem &problem, const ImportPlan &plan)
{
    switch (problem.kind) {
    case ProblemKind::MissingFile:
        return Import::tr("%1 is named in the mapping, but is not in the folder.").arg(problem.file);
    case ProblemKind::MissingColumn:
        return Import::tr("%1 has no column “%2”.").arg(problem.file, problem.detail);
    case ProblemKind::AmbiguousColumn:
        return Import::tr("%1 has the column “%2” more than once.").arg(problem.file, problem.detail);
    case ProblemKind::UnmappedColumn: {
        const auto *mapping = plan.mapping.forFile(problem.file);
        return mapping != nullptr && mapping->content == Content::Users
                   ? Import::tr("%1: choose the column with the name or the e-mail address.").arg(problem.file)
                   : Import::tr("%1: choose the column with the id or the name.").arg(problem.file);
    }
    case ProblemKind::Fault:
        return Import::fault(problem);
    case ProblemKind::NoHeader:
        return Import::tr("%1 is empty.").arg(problem.file);
    case ProblemKind::NoUsers:
        return Import::tr("No file names a user.");
    }
    return {};
}

exchange::InventedNames inventedNames()
{
    exchange::InventedNames names;
    //: Role at the top of the tree, made where files name no roles; glossary: the head of the company
    names.topRole = Import::tr("CEO");
    //: Role of those whom others report to, made where files name no roles
    names.managerRole = Import::tr("Manager");
    //: Role of those whom nobody reports to, made where files name no roles
    names.memberRole = Import::tr("Member");
    //: Name of the Administrator profile
    names.administratorProfile = Import::tr("Administrator");
    //: Name of the Standard profile
    names.standardProfile = Import::tr("Standard");
    return names;
}

QString fileSummary(const PlannedFile &file)
{
    const QString held = content(file.content, file.module);
    if (file.rejected == 0) {
        //: %1 a file, %2 what it holds ("Deals"), %n rows
        return Import::tr("%1 (%2): %Ln row(s) read and taken", nullptr, int(file.rows)).arg(file.file, held);
    }
    //: %1 a file, %2 what it holds ("Deals"), %n rows read, %3 taken, %4 rejected
    return Import::tr("%1 (%2): %Ln row(s) read, %3 taken, %4 rejected", nullptr, int(file.rows))
        .arg(file.file, held, number(file.accepted), number(file.rejected));
}

QStringList fileNotes(const PlannedFile &file)
{
    QStringList notes;
    if (file.content == Content::Records && file.closed > 0)
        notes << Import::tr("%1 open, %2 closed").arg(number(file.open), number(file.closed));
    if (file.withoutOwner > 0)
        notes << Import::tr("%Ln record(s) without an owner", nullptr, int(file.withoutOwner));
    if (file.aboutNotFound > 0)
        notes << Import::tr("%Ln record(s) belong to something that is in no file; they are taken without it", nullptr,
                            int(file.aboutNotFound));
    if (!file.ignoredColumns.isEmpty()) {
        QStringList named = file.ignoredColumns;
        named.removeAll(QString());
        notes << Import::tr("Columns not used: %1").arg(inList(named));
    }
    return notes;
}

QStringList importResult(const exchange::ImportReport &report)
{
    //: %n users, %1 a number
    QStringList lines{
        Import::tr("%Ln user(s), %1 of them active", nullptr, int(report.users)).arg(number(report.activeUsers))};
    for (const auto &[of, count] : report.recordsByModule) {
        //: %1 what it is ("Deals"), %2 how many
        lines << Import::tr("%1: %2").arg(module(of), number(count));
    }
    if (report.rejectedRows > 0)
        lines << Import::tr("%Ln row(s) left out", nullptr, int(report.rejectedRows));
    return lines;
}

QStringList userNotes(const ImportPlan &plan)
{
    QStringList notes;
    //: %n users, %1 a number
    notes << Import::tr("%Ln user(s), %1 of them active", nullptr, int(plan.users.size()))
                 .arg(number(plan.activeUsers()));
    const auto asManagers = int(plan.usersOf(Origin::NamedAsManager));
    if (asManagers > 0)
        notes << Import::tr("%Ln of them named only as a reporting manager", nullptr, asManagers);
    const auto onRecords = int(plan.usersOf(Origin::NamedOnRecords));
    if (onRecords > 0 && plan.mapping.has(Content::Users))
        notes << Import::tr("%Ln of them in no file of users, named only on records: taken as inactive", nullptr,
                            onRecords);
    return notes;
}

} // namespace presentation::wording
