#include "offboarding/evidence.h"

#include "storage/users.h"

#include <QJsonArray>

namespace offboarding {

using domain::Event;
using domain::Result;
using domain::UserStatus;

namespace {

struct EventWords {
    const char *kind;
    const char *rule;
};

EventWords wordsOf(Event event)
{
    switch (event) {
    case Event::Delete:
        return {"user.delete", "DEL-2"};
    case Event::Deactivate:
        return {"user.deactivate", "USR-3"};
    case Event::Migrate:
        return {"user.migrate", "DEL-14"};
    case Event::ChangeOwner:
        return {"records.change_owner", "DEL-9"};
    }
    return {"", ""};
}

QString statusWord(UserStatus status)
{
    return QString::fromLatin1(domain::nameOf(status));
}

UserStatus statusAfter(Event event, UserStatus before)
{
    if (event == Event::Delete)
        return UserStatus::Deleted;
    return event == Event::Deactivate ? UserStatus::Inactive : before;
}

QJsonArray linesOf(const domain::OffboardingReport &report)
{
    QJsonArray lines;
    for (const domain::ReportLine &line : report.lines) {
        const domain::PlanLine &promised = line.promised;
        QJsonObject object{{u"place"_qs, QString::fromLatin1(domain::rowOf(promised.place).label)},
                           {u"rule"_qs, QString::fromLatin1(promised.rule.data(), qsizetype(promised.rule.size()))},
                           {u"outcome"_qs, QString::fromLatin1(domain::nameOf(promised.outcome))},
                           {u"count"_qs, line.done}};
        if (promised.successor.isValid())
            object[u"to"_qs] = promised.successor.value;
        lines.append(object);
    }
    return lines;
}

storage::AuditNote noteFor(const domain::Operator &who, const domain::MigrationPlan &plan, const QDateTime &at)
{
    const EventWords words = wordsOf(plan.event());
    storage::AuditNote note;
    note.at = at;
    note.who = who.id;
    note.kind = QString::fromLatin1(words.kind);
    note.rule = QString::fromLatin1(words.rule);
    note.subject = plan.leaver().id;
    return note;
}

} // namespace

Result<storage::AuditNote> noteOf(storage::Database &database, const domain::Operator &who,
                                  const domain::OffboardingReport &report, const QDateTime &at)
{
    const domain::MigrationPlan &plan = report.plan;
    storage::AuditNote note = noteFor(who, plan, at);
    TRY_ASSIGN(const domain::User user, storage::user(database, plan.leaver().id));
    TRY_ASSIGN(const QJsonValue name, storage::sealedFor(database, user.id, user.name.native()));
    TRY_ASSIGN(const QJsonValue email, storage::sealedFor(database, user.id, user.email));
    note.before = {{u"name"_qs, name},
                   {u"email"_qs, email},
                   {u"status"_qs, statusWord(plan.leaver().status)},
                   {u"owned"_qs, plan.ownedRecords()}};
    note.after = {{u"status"_qs, statusWord(statusAfter(plan.event(), plan.leaver().status))},
                  {u"migrating"_qs, plan.isMigrating()},
                  {u"lines"_qs, linesOf(report)}};
    return note;
}

void recordRefusal(storage::Database &database, const domain::Operator &who, const domain::MigrationPlan &plan,
                   const QDateTime &at, const domain::Error &error)
{
    storage::AuditNote note = noteFor(who, plan, at);
    note.after = {{u"refused"_qs, QString::fromLatin1(domain::nameOf(error.reason))}};
    (void)storage::appendRefusal(database, note, error);
}

} // namespace offboarding
