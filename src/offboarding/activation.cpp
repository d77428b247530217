#include "offboarding/activation.h"

#include "domain/offboarding_rules.h"
#include "storage/audit.h"
#include "storage/census.h"
#include "storage/database.h"
#include "storage/moves.h"
#include "storage/organisation.h"

namespace offboarding {

using domain::ChangeId;
using domain::Operator;
using domain::Result;
using domain::UserId;

namespace {

storage::AuditNote noteFor(const Operator &who, UserId user, const QDateTime &at)
{
    storage::AuditNote note;
    note.at = at;
    note.who = who.id;
    note.kind = u"user.activate"_qs;
    note.rule = u"USR-4"_qs;
    note.subject = user;
    return note;
}

Result<ChangeId> attempt(storage::Database &database, const Operator &who, storage::AuditNote note)
{
    TRY_ASSIGN(storage::Transaction transaction, storage::Transaction::begin(database));
    TRY_ASSIGN(const Operator now, storage::operatorFor(database, who.id));
    TRY_ASSIGN(const domain::Standing standing, storage::standing(database, note.subject));
    TRY(mayActivate(now, standing));
    TRY_ASSIGN(const ChangeId change, storage::nextChange(database));
    TRY_ASSIGN(const ChangeId deactivation, storage::statusSinceChange(database, note.subject));
    qint64 resumed = 0;
    if (deactivation.isValid()) {
        TRY_ASSIGN(resumed, storage::resume(database, note.subject, deactivation, change));
    }
    TRY(storage::setStatus(database, note.subject, domain::UserStatus::Active, note.at, change));
    note.before = {{u"status"_qs, u"inactive"_qs}};
    note.after = {{u"status"_qs, u"active"_qs}, {u"resumed"_qs, resumed}};
    TRY(storage::append(database, note));
    TRY(transaction.commit());
    return change;
}

} // namespace

Result<ChangeId> activate(storage::Database &database, const Operator &who, UserId user, const domain::Clock &clock)
{
    storage::AuditNote note = noteFor(who, user, clock());
    Result<ChangeId> change = attempt(database, who, note);
    if (!change) {
        database.stopWith({});
        note.after = {{u"refused"_qs, QString::fromLatin1(domain::nameOf(change.error().reason))}};
        (void)storage::appendRefusal(database, note, change.error());
    }
    return change;
}

} // namespace offboarding
