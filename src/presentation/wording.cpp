#include "presentation/wording.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace presentation::wording {

QString language()
{
    return QLocale().name().section(u'_', 0, 0);
}

QString name(const domain::PersonName &name, domain::UserId id)
{
    QString shown = name.shownIn(language());
    if (!shown.isEmpty())
        return shown;
    return deletedUser().arg(id.value);
}

QString deletedUser()
{
    return QCoreApplication::translate("Wording", "Deleted user, ID %1");
}

QString nameInSentence(const domain::PersonName &person, domain::UserId id)
{
    const QString shown = person.shownIn(language());
    if (shown.isEmpty())
        return name(person, id);
    //: A person's name inside a sentence; Japanese adds さん.
    return QCoreApplication::translate("Wording", "%1", "name in a sentence").arg(shown);
}

QString place(domain::Place place)
{
    return QCoreApplication::translate("Place", domain::rowOf(place).label);
}

QString placeNote(domain::Place place)
{
    const char *note = domain::rowOf(place).note;
    return *note == '\0' ? QString() : QCoreApplication::translate("PlaceNote", note);
}

QString outcome(domain::Outcome outcome)
{
    using domain::Outcome;
    switch (outcome) {
    case Outcome::Keep:
        //: What becomes of a reference; a chip in a table.
        return QCoreApplication::translate("Outcome", "Stays");
    case Outcome::Transfer:
        //: What becomes of a reference; a chip in a table.
        return QCoreApplication::translate("Outcome", "Moves");
    case Outcome::Unassign:
        //: What becomes of a reference; a chip in a table.
        return QCoreApplication::translate("Outcome", "Unassigned");
    case Outcome::Disable:
        //: What becomes of a reference; a chip in a table.
        return QCoreApplication::translate("Outcome", "Disabled");
    case Outcome::Stop:
        //: What becomes of a delivery; a chip in a table.
        return QCoreApplication::translate("Outcome", "Stops");
    case Outcome::HideName:
        //: What becomes of a reference; a chip in a table.
        return QCoreApplication::translate("Outcome", "Name hidden");
    case Outcome::Withdraw:
        //: What becomes of an invitation; a chip in a table.
        return QCoreApplication::translate("Outcome", "Withdrawn");
    case Outcome::Review:
        //: A person must look at it; a chip in a table.
        return QCoreApplication::translate("Outcome", "Review");
    case Outcome::LoseAccess:
        //: Nobody else can get at it any more; a chip in a table.
        return QCoreApplication::translate("Outcome", "Access lost");
    }
    return {};
}

QString module(domain::Module module)
{
    using domain::Module;
    switch (module) {
    case Module::Lead:
        return QCoreApplication::translate("Module", "Leads");
    case Module::Contact:
        return QCoreApplication::translate("Module", "Contacts");
    case Module::Account:
        //: Companies, not logins.
        return QCoreApplication::translate("Module", "Accounts");
    case Module::Deal:
        return QCoreApplication::translate("Module", "Deals");
    case Module::Task:
        return QCoreApplication::translate("Module", "Tasks");
    case Module::Meeting:
        return QCoreApplication::translate("Module", "Meetings");
    case Module::Call:
        return QCoreApplication::translate("Module", "Calls");
    case Module::Case:
        return QCoreApplication::translate("Module", "Cases");
    case Module::Product:
        return QCoreApplication::translate("Module", "Products");
    case Module::Campaign:
        return QCoreApplication::translate("Module", "Campaigns");
    case Module::Quote:
        return QCoreApplication::translate("Module", "Quotes");
    case Module::SalesOrder:
        return QCoreApplication::translate("Module", "Sales orders");
    case Module::PurchaseOrder:
        return QCoreApplication::translate("Module", "Purchase orders");
    case Module::Invoice:
        return QCoreApplication::translate("Module", "Invoices");
    case Module::Note:
        return QCoreApplication::translate("Module", "Notes");
    case Module::Custom:
        return QCoreApplication::translate("Module", "Other records");
    }
    return {};
}

QString status(domain::UserStatus status)
{
    using domain::UserStatus;
    switch (status) {
    case UserStatus::Unconfirmed:
        //: Status of one user; a chip.
        return QCoreApplication::translate("UserStatus", "Unconfirmed");
    case UserStatus::Active:
        //: Status of one user; a chip.
        return QCoreApplication::translate("UserStatus", "Active");
    case UserStatus::Inactive:
        //: Status of one user; a chip.
        return QCoreApplication::translate("UserStatus", "Inactive");
    case UserStatus::Deleted:
        //: Status of one user; a chip.
        return QCoreApplication::translate("UserStatus", "Deleted");
    }
    return {};
}

QString scope(domain::Scope scope)
{
    switch (scope) {
    case domain::Scope::RecordOwner:
        return QCoreApplication::translate("Scope", "Record owner");
    case domain::Scope::Assignments:
        return QCoreApplication::translate("Scope", "Assignments");
    case domain::Scope::Criteria:
        return QCoreApplication::translate("Scope", "Criteria");
    case domain::Scope::None:
        break;
    }
    return {};
}

QString profile(const QString &name)
{
    if (name == u"Administrator")
        //: Name of a profile that every organisation has.
        return QCoreApplication::translate("Profile", "Administrator");
    if (name == u"Standard")
        //: Name of a profile that every organisation has.
        return QCoreApplication::translate("Profile", "Standard");
    return name;
}

QString auditKind(const QString &kind)
{
    static const QHash<QString, const char *> labels{
        {u"organisation.create"_qs, QT_TRANSLATE_NOOP("AuditKind", "Organisation created")},
        {u"organisation.import"_qs, QT_TRANSLATE_NOOP("AuditKind", "Import from CSV")},
        {u"user.delete"_qs, QT_TRANSLATE_NOOP("AuditKind", "Deletion of a user")},
        {u"user.deactivate"_qs, QT_TRANSLATE_NOOP("AuditKind", "Deactivation of a user")},
        {u"user.activate"_qs, QT_TRANSLATE_NOOP("AuditKind", "Activation of a user")},
        {u"user.migrate"_qs, QT_TRANSLATE_NOOP("AuditKind", "Migration without deleting")},
        {u"records.change_owner"_qs, QT_TRANSLATE_NOOP("AuditKind", "Mass owner change")},
        {u"audit.read"_qs, QT_TRANSLATE_NOOP("AuditKind", "Reading of the audit log")},
        {u"audit.verify"_qs, QT_TRANSLATE_NOOP("AuditKind", "Verification of the audit log")},
        {u"audit.export"_qs, QT_TRANSLATE_NOOP("AuditKind", "Export of the audit log")},
        {u"mail.lock"_qs, QT_TRANSLATE_NOOP("AuditKind", "Mail settings locked")},
        {u"mail.unlock"_qs, QT_TRANSLATE_NOOP("AuditKind", "Mail settings unlocked")},
        {u"mail.settings"_qs, QT_TRANSLATE_NOOP("AuditKind", "Mail settings saved")},
        {u"mail.certificate"_qs, QT_TRANSLATE_NOOP("AuditKind", "Certificate of a mail server accepted")},
        {u"mail.backup"_qs, QT_TRANSLATE_NOOP("AuditKind", "Backup of a mailbox")},
        {u"mail.latest_backup"_qs, QT_TRANSLATE_NOOP("AuditKind", "Latest backup of a mailbox")},
        {u"mail.export"_qs, QT_TRANSLATE_NOOP("AuditKind", "Export of backed-up mail")},
    };
    const char *label = labels.value(kind, nullptr);
    return label == nullptr ? kind : QCoreApplication::translate("AuditKind", label);
}

QString number(qint64 number)
{
    return QLocale().toString(number);
}

QString day(const QDateTime &at, const QTimeZone &zone)
{
    //: A day in full, as QLocale::toString understands it; Japanese: yyyy年M月d日
    return QLocale().toString(at.toTimeZone(zone).date(),
                              QCoreApplication::translate("Wording", "d MMMM yyyy", "format of a day"));
}

QString moment(const QDateTime &at, const QTimeZone &zone, const QDateTime &now)
{
    const QDateTime there = at.toTimeZone(zone);
    const QDate today = now.toTimeZone(zone).date();
    const QString time = QLocale().toString(there.time(), u"HH:mm"_qs);
    if (there.date() == today)
        return QCoreApplication::translate("Wording", "today, %1").arg(time);
    if (there.date() == today.addDays(-1))
        return QCoreApplication::translate("Wording", "yesterday, %1").arg(time);
    if (there.date().year() == today.year()) {
        //: A day of this year, as QLocale::toString understands it; Japanese: M月d日
        const QString date =
            QLocale().toString(there.date(), QCoreApplication::translate("Wording", "d MMM", "format of a day"));
        //: %1 a day, %2 a time
        return QCoreApplication::translate("Wording", "%1, %2").arg(date, time);
    }
    //: A short day with its year, as QLocale::toString understands it; Japanese: yyyy年M月d日
    return QLocale().toString(there.date(), QCoreApplication::translate("Wording", "d MMM yyyy", "format of a day"));
}

} // namespace presentation::wording
