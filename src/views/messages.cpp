#include "views/messages.h"

#include "views/mail_messages.h"

#include <QCoreApplication>

namespace views {

namespace {

using domain::Error;
using domain::Reason;

class Messages
{
    Q_DECLARE_TR_FUNCTIONS(views::Messages)

public:
    static QString missingRight(std::string_view rule)
    {
        if (rule == "OPR-1")
            return tr("Your profile lacks the permission “Manage users”. Ask an administrator to do this.");
        if (rule == "OPR-2")
            return tr("Only the super admin can delete or restore users. Ask the super admin to do this.");
        if (rule == "OPR-4")
            return tr("Only the super admin can change licences or hand over that right. Ask the super admin.");
        if (rule == "OPR-5")
            return tr("Your profile lacks the permission “Manage users”, which moving records needs. "
                      "Ask an administrator to do this.");
        if (rule == "OPR-6")
            return tr("Only the super admin can export all mail. Ask the super admin to do this.");
        return tr("Only users with the Administrator profile can do this. Ask an administrator.");
    }

    static QString refusal(Reason reason, const QString &name)
    {
        switch (reason) {
        case Reason::IsSuperAdmin:
            return tr("%1 is the super admin. Hand over the super admin right to somebody else first.").arg(name);
        case Reason::IsLastAdministrator:
            return tr("%1 is the last administrator. Make somebody else administrator first.").arg(name);
        case Reason::IsOneself:
            return tr("Nobody can deactivate or delete themselves. Ask another administrator to do this.");
        case Reason::NoLicenceFree:
            return tr("No licence is free for %1. Deactivate another user or buy a licence first.").arg(name);
        case Reason::NotActive:
            return tr("%1 is not active. Choose an active user.").arg(name);
        case Reason::NotInactive:
            return tr("%1 is not inactive. Only inactive users can be activated.").arg(name);
        case Reason::AlreadyDeleted:
            return tr("%1 has been deleted already. Nothing more can be done here.").arg(name);
        case Reason::PlanIncomplete:
            return tr("Something is still to be decided for %1. Complete the choices and try again.").arg(name);
        case Reason::SuccessorNotEligible:
            return tr("%1 cannot take over the records. Choose an active user who is not leaving.").arg(name);
        case Reason::SubordinatesTargetNotEligible:
            return tr("%1 cannot become the reporting manager here. Choose an active user of the same or a higher "
                      "role who does not report to one of the subordinates.")
                .arg(name);
        case Reason::PlanOutdated:
            return tr("The data about %1 changed in the meantime. Nothing was done: look at the new preview and "
                      "confirm again.")
                .arg(name);
        case Reason::NoSuchUser:
            return tr("This user is no longer there. Refresh the list and choose again.");
        default:
            return {};
        }
    }

    static QString ofFile(Reason reason, const QString &detail)
    {
        switch (reason) {
        case Reason::CannotOpen:
            return tr("The file could not be opened. Check that it exists and that you may read it.");
        case Reason::NotADatabase:
            return tr("This file is not a database. Choose a file made by Handover.");
        case Reason::NotOurDatabase:
            return tr("This database was not made by Handover. Choose another file.");
        case Reason::NewerSchema:
            return tr("This file was made by a newer version of Handover. Update the program and open it again.");
        case Reason::ReadOnly:
            return tr("The file is read-only, and nothing was changed. Make it writable or open a copy.");
        case Reason::Damaged:
            return tr("The file is damaged, and nothing was changed. Open your latest copy of it.");
        case Reason::Busy:
            return tr("Another program is using the file. Close it there and try again.");
        case Reason::DiskFull:
            return tr("The disk is full, and nothing was changed. Free some space and try again.");
        case Reason::NoSuchFile:
            return tr("The file or folder does not exist: %1").arg(detail);
        case Reason::CannotRead:
            return tr("This could not be read: %1").arg(detail);
        case Reason::CannotWrite:
            return tr("This could not be written: %1").arg(detail);
        case Reason::BadInput:
            return tr("This is not as expected: %1").arg(detail);
        case Reason::RowsRejected:
            return tr("Some rows were rejected, and nothing was written. Take the rest, or correct the file.");
        default:
            return tr("The database reported an error, and nothing was changed: %1").arg(detail);
        }
    }

    static QString ofImport(const Error &error)
    {
        switch (error.reason) {
        case Reason::PlanOutdated:
            return tr("The files have changed since they were read, and nothing was written. Read them again.");
        case Reason::NoSuchUser:
            return tr("“%1” is not one of the active users of these files. Choose somebody else.").arg(error.detail);
        case Reason::NoLicenceFree:
            return tr("The files hold %1 active users: there must be a licence for each.").arg(error.detail);
        default:
            return {};
        }
    }

    static QString withRule(const QString &sentence, std::string_view rule)
    {
        //: %1 a sentence, %2 the id of a rule
        return tr("%1 (%2)").arg(sentence, QString::fromLatin1(rule.data(), qsizetype(rule.size())));
    }

    static QString cancelled() { return tr("Stopped before anything was changed."); }
    static QString somebody() { return tr("This user"); }
};

} // namespace

QString sentence(const Error &error, const QString &name)
{
    if (error.reason == Reason::Cancelled)
        return Messages::cancelled();
    QString text = error.reason == Reason::NoRight
                       ? Messages::missingRight(error.ruleId())
                       : Messages::refusal(error.reason, name.isEmpty() ? Messages::somebody() : name);
    if (text.isEmpty())
        text = mailSentence(error, name.isEmpty() ? Messages::somebody() : name);
    if (text.isEmpty())
        text = Messages::ofFile(error.reason, error.detail);
    return error.ruleId().empty() ? text : Messages::withRule(text, error.ruleId());
}

QString importSentence(const Error &error)
{
    const QString text = Messages::ofImport(error);
    return text.isEmpty() ? sentence(error) : text;
}

} // namespace views
