#include "presentation/audit_wording.h"

#include "presentation/audit_mail_wording.h"
#include "presentation/wording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <algorithm>

namespace presentation::wording {

using audit::LogLine;
using domain::UserId;

namespace {

QString nameWithin(const LogLine &line, UserId id)
{
    return nameInSentence(line.nameOf(id), id);
}

class AuditTelling
{
    Q_DECLARE_TR_FUNCTIONS(AuditTelling)

public:
    static QString program() { return tr("The program"); }
    static QString done() { return tr("Done", "result of an operation"); }
    static QString refused() { return tr("Refused", "result of an operation"); }
    //: A day and a time, as QLocale::toString understands it; Japanese: yyyy年M月d日 HH:mm:ss
    static QString instantFormat() { return tr("d MMM yyyy, HH:mm:ss", "format of an instant"); }
    //: What becomes of a place: it goes to somebody, %1 a name in a sentence.
    static QString movesTo(const QString &name) { return tr("Moves to %1").arg(name); }
    static QString rejected(qint64 rows) { return tr("%Ln rows rejected", nullptr, int(rows)); }
    static QString imported() { return tr("Imported"); }

    static QString sentence(const LogLine &line)
    {
        const storage::AuditEntry &entry = line.entry;
        const QString who = entry.who.isValid() ? nameWithin(line, entry.who) : program();
        const QString whom = nameWithin(line, entry.subject);
        return entry.isRefused ? attempt(entry.kind, who, whom) : deed(entry, who, whom);
    }

    static QString nameOfKey(const QString &key)
    {
        static const QHash<QString, const char *> labels{
            {u"name"_qs, QT_TR_NOOP("Name")},
            {u"email"_qs, QT_TR_NOOP("E-mail")},
            {u"status"_qs, QT_TR_NOOP("Status")},
            {u"owned"_qs, QT_TR_NOOP("Owned records")},
            {u"migrating"_qs, QT_TR_NOOP("With migrating")},
            {u"resumed"_qs, QT_TR_NOOP("Resumed deliveries")},
            {u"users"_qs, QT_TR_NOOP("Users")},
            {u"records"_qs, QT_TR_NOOP("Records")},
            {u"superAdmin"_qs, QT_TR_NOOP("Super admin")},
        };
        const char *label = labels.value(key, nullptr);
        return label == nullptr ? mailNameOfKey(key) : tr(label);
    }
    static QString truth(bool isTrue) { return isTrue ? tr("Yes") : tr("No"); }
    //: A personal value whose key was destroyed.
    static QString unreadable() { return tr("No longer readable"); }

private:
    static QString deed(const storage::AuditEntry &entry, const QString &who, const QString &whom)
    {
        if (entry.kind == u"organisation.create")
            return tr("The organisation was created.");
        if (entry.kind == u"organisation.import")
            return tr("The organisation was imported from CSV files.");
        if (entry.kind == u"user.delete")
            return entry.after[u"migrating"_qs].toBool() ? tr("%1 deleted %2 and migrated.").arg(who, whom)
                                                         : tr("%1 deleted %2 without migrating.").arg(who, whom);
        if (entry.kind == u"user.deactivate")
            return tr("%1 deactivated %2.").arg(who, whom);
        if (entry.kind == u"user.activate")
            return tr("%1 activated %2.").arg(who, whom);
        if (entry.kind == u"user.migrate")
            return tr("%1 migrated what %2 had, without deleting.").arg(who, whom);
        if (entry.kind == u"records.change_owner")
            return tr("%1 gave records of %2 to another owner.").arg(who, whom);
        return isOfMail(entry.kind) ? mailDeed(entry, who, whom) : auditKind(entry.kind);
    }
    static QString attempt(const QString &kind, const QString &who, const QString &whom)
    {
        if (kind == u"user.delete")
            return tr("%1 wanted to delete %2.").arg(who, whom);
        if (kind == u"user.deactivate")
            return tr("%1 wanted to deactivate %2.").arg(who, whom);
        if (kind == u"user.activate")
            return tr("%1 wanted to activate %2.").arg(who, whom);
        if (kind == u"user.migrate")
            return tr("%1 wanted to migrate what %2 had, without deleting.").arg(who, whom);
        if (kind == u"records.change_owner")
            return tr("%1 wanted to give records of %2 to another owner.").arg(who, whom);
        if (kind == u"audit.read")
            return tr("%1 wanted to read the audit log.").arg(who);
        if (kind == u"audit.verify")
            return tr("%1 wanted to verify the audit log.").arg(who);
        if (kind == u"audit.export")
            return tr("%1 wanted to export the audit log.").arg(who);
        return isOfMail(kind) ? mailAttempt(kind, who, whom) : auditKind(kind);
    }
};

QString statusShown(const QString &stored)
{
    for (const domain::UserStatus known : domain::userStatuses) {
        if (stored == QLatin1String(domain::nameOf(known)))
            return status(known);
    }
    return stored;
}

QString placeShown(const QString &stored)
{
    for (const domain::PlaceRow &row : domain::catalogue()) {
        if (stored == QLatin1String(row.label))
            return place(row.place);
    }
    return stored;
}

QString outcomeShown(const QString &stored)
{
    for (const domain::Outcome known : domain::outcomes) {
        if (stored == QLatin1String(domain::nameOf(known)))
            return outcome(known);
    }
    return stored;
}

QString shownValue(const LogLine &line, const QString &key, const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    if (value.isNull())
        return AuditTelling::unreadable();
    if (value.isBool())
        return AuditTelling::truth(value.toBool());
    if (key == u"status")
        return statusShown(value.toString());
    if (QString shown = shownMailValue(key, value); !shown.isEmpty())
        return shown;
    if (key == u"superAdmin")
        return name(line.nameOf({value.toInteger()}), {value.toInteger()});
    if (value.isDouble())
        return number(value.toInteger());
    if (value.isString())
        return value.toString();
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

bool isToldApart(const QString &key)
{
    return key == u"lines" || key == u"files" || key == u"refused";
}

// In the order of a person's telling; what is not known here comes last, so that nothing is kept back.
int rankOf(const QString &key)
{
    static const QStringList order{u"name"_qs,      u"email"_qs,      u"status"_qs,   u"migrating"_qs,  u"owned"_qs,
                                   u"users"_qs,     u"records"_qs,    u"resumed"_qs,  u"superAdmin"_qs, u"mailbox"_qs,
                                   u"protocol"_qs,  u"server"_qs,     u"security"_qs, u"userName"_qs,   u"sharing"_qs,
                                   u"locked"_qs,    u"confirmed"_qs,  u"state"_qs,    u"reason"_qs,     u"matched"_qs,
                                   u"unmatched"_qs, u"unreadable"_qs, u"bytes"_qs};
    const auto rank = order.indexOf(key);
    return rank < 0 ? int(order.size()) : int(rank);
}

std::vector<AuditChange> changesOf(const LogLine &line)
{
    const storage::AuditEntry &entry = line.entry;
    QStringList keys = entry.before.keys() + entry.after.keys();
    keys.removeDuplicates();
    keys.removeIf(isToldApart);
    std::stable_sort(keys.begin(), keys.end(), [](const auto &a, const auto &b) { return rankOf(a) < rankOf(b); });
    std::vector<AuditChange> changes;
    for (const QString &key : keys)
        changes.push_back({AuditTelling::nameOfKey(key), shownValue(line, key, entry.before.value(key)),
                           shownValue(line, key, entry.after.value(key))});
    return changes;
}

std::vector<AuditPart> partsOf(const LogLine &line)
{
    std::vector<AuditPart> parts;
    for (const QJsonValue part : line.entry.after[u"lines"_qs].toArray()) {
        const UserId to{part[u"to"_qs].toInteger()};
        parts.push_back(
            {placeShown(part[u"place"_qs].toString()),
             to.isValid() ? AuditTelling::movesTo(nameWithin(line, to)) : outcomeShown(part[u"outcome"_qs].toString()),
             part[u"rule"_qs].toString(), part[u"count"_qs].toInteger()});
    }
    for (const QJsonValue file : line.entry.after[u"files"_qs].toArray()) {
        const qint64 rejected = file[u"rejected"_qs].toInteger();
        parts.push_back({file[u"file"_qs].toString(),
                         rejected > 0 ? AuditTelling::rejected(rejected) : AuditTelling::imported(),
                         {},
                         file[u"imported"_qs].toInteger()});
    }
    return parts;
}

} // namespace

QString instant(const QDateTime &at, const QTimeZone &zone)
{
    return QLocale().toString(at.toTimeZone(zone), AuditTelling::instantFormat());
}

QString auditOperator(const LogLine &line)
{
    const UserId who = line.entry.who;
    return who.isValid() ? name(line.nameOf(who), who) : AuditTelling::program();
}

QString auditSubject(const LogLine &line)
{
    const UserId subject = line.entry.subject;
    return subject.isValid() ? name(line.nameOf(subject), subject) : QString();
}

QString auditResult(bool isRefused)
{
    return isRefused ? AuditTelling::refused() : AuditTelling::done();
}

AuditTale told(const LogLine &line)
{
    AuditTale tale;
    tale.sentence = AuditTelling::sentence(line);
    if (line.entry.isRefused)
        tale.reason = refusal(line.entry.after[u"refused"_qs].toString());
    tale.changes = changesOf(line);
    tale.parts = partsOf(line);
    return tale;
}

} // namespace presentation::wording
