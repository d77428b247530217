#include "storage/census.h"

#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/organisation.h"
#include "storage/person.h"
#include "storage/sources.h"
#include "storage/statement.h"

namespace storage {

using domain::Census;
using domain::failure;
using domain::Place;
using domain::Result;
using domain::UserId;
using domain::UserStatus;

namespace {

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

// Module by module where the place is counted so: each is a stretch of the index, with nothing to be asked of its rows.
QString countOf(const Source &source)
{
    const auto tally = [&source](const char *predicate) {
        return u"SELECT tally(%1) FROM %2 WHERE %3 = ? AND %4"_qs.arg(latin(source.thing), latin(source.table),
                                                                      latin(source.user), latin(predicate));
    };
    if (*source.module == '\0')
        return u"SELECT 0, (%1)"_qs.arg(tally(source.predicate));
    QStringList numbers;
    for (const domain::Module module : domain::allModules)
        numbers << u"(%1)"_qs.arg(int(module));
    return u"WITH modules (module) AS (VALUES %1) SELECT modules.module, (%2 AND %3.%4 = modules.module) FROM modules "
           "WHERE %5"_qs.arg(numbers.join(u", "), tally(source.inModule), latin(source.table), latin(source.module),
                             latin(source.modules));
}

domain::PlaceCount counted(Place place, const Statement &s)
{
    const dialect::Tally tally = dialect::tallyFrom(s.blob(1));
    domain::PlaceCount count{place, std::nullopt, tally.count, tally.digest};
    if (s.integer(0) != 0)
        count.module = static_cast<domain::Module>(s.integer(0));
    return count;
}

} // namespace

Result<Census> census(Database &database, UserId user)
{
    Census census;
    for (const Source &source : sources()) {
        const auto map = [&source](Statement &s) { return counted(source.place, s); };
        TRY_ASSIGN(auto counts, rows(database, countOf(source), {bound(user)}, map));
        for (const domain::PlaceCount &count : counts) {
            if (count.count > 0)
                census.push_back(count);
        }
    }
    return census;
}

static constexpr auto selectStanding =
    "SELECT u.status, u.is_super_admin, p.is_administrator FROM users u JOIN profiles p ON p.id = u.profile "
    "WHERE u.id = ?";

Result<domain::Standing> standing(Database &database, UserId user)
{
    TRY_ASSIGN(auto found, row(database, selectStanding, {bound(user)}, [user](Statement &s) {
                   return domain::Standing{user, UserStatus(s.integer(0)), s.flag(1), s.flag(2), 0, 0};
               }));
    if (!found)
        return failure(domain::Reason::NoSuchUser, user);
    TRY_ASSIGN(found->activeAdministrators, activeAdministrators(database));
    TRY_ASSIGN(const Licences licences, storage::licences(database));
    found->freeLicences = licences.free();
    return *found;
}

// A co-owner counts who is active and not the owner. (Qt knows no numbered parameters.)
static constexpr auto countShared =
    "SELECT count(*) FROM ownership o WHERE o.owner = ? AND EXISTS (SELECT 1 FROM record_users c "
    "JOIN users u ON u.id = c.user_id WHERE c.record = o.record AND c.capacity = 2 AND c.state = 0 "
    "AND c.user_id <> ? AND u.status = 2)";

Result<domain::CoOwnership> coOwnership(Database &database, UserId owner)
{
    TRY_ASSIGN(const qint64 owned, number(database, "SELECT count(*) FROM ownership WHERE owner = ?", {bound(owner)}));
    TRY_ASSIGN(const qint64 shared, number(database, countShared, {bound(owner), bound(owner)}));
    return domain::CoOwnership{shared, owned - shared};
}

namespace {

QString thingsOf(const Source &source)
{
    const QString ids = u"SELECT %1 AS id FROM %2 WHERE %3 = ? AND %4 AND %1 > ? ORDER BY %1 LIMIT ?"_qs.arg(
        latin(source.thing), latin(source.table), latin(source.user), latin(source.predicate));
    switch (source.thingKind) {
    case domain::ThingKind::Record:
        return u"SELECT t.id, r.name, coalesce(r.stage, ''), r.module FROM (%1) t JOIN records r ON r.id = t.id "
               "ORDER BY t.id"_qs.arg(ids);
    case domain::ThingKind::Configuration:
        return u"SELECT t.id, c.name, coalesce(c.detail, ''), c.module FROM (%1) t "
               "JOIN configurations c ON c.id = t.id ORDER BY t.id"_qs.arg(ids);
    case domain::ThingKind::MailAccount:
        return u"SELECT t.id, coalesce(nullif(p.mailbox, ''), a.host), CASE a.protocol WHEN 1 THEN 'POP3' ELSE 'IMAP' "
               "END, 0 FROM (%1) t JOIN mail_accounts a ON a.user_id = t.id "
               "LEFT JOIN people p ON p.user_id = t.id"_qs.arg(ids);
    case domain::ThingKind::MailBackup:
        return u"SELECT t.id, strftime('%Y-%m-%d %H:%M UTC', b.started_at / 1000, 'unixepoch'), '', 0 FROM (%1) t "
               "JOIN mail_backups b ON b.id = t.id ORDER BY t.id"_qs.arg(ids);
    case domain::ThingKind::User:
        break;
    }
    if (source.place == Place::HeldRole)
        return u"SELECT t.id, r.name, '', 0 FROM (%1) t JOIN roles r ON r.id = t.id"_qs.arg(ids);
    return u"SELECT t.id, '', '', 0, "_qs + latin(PERSON_NAME_COLUMNS)
           + u" FROM (%1) t LEFT JOIN people p ON p.user_id = t.id ORDER BY t.id"_qs.arg(ids);
}

} // namespace

Result<std::vector<Thing>> things(Database &database, Place place, UserId user, qint64 afterId, int limit)
{
    const Source &source = sourceOf(place);
    const bool isUser = source.thingKind == domain::ThingKind::User && place != Place::HeldRole;
    const auto map = [&](Statement &s) {
        Thing thing{s.integer(0), source.thingKind, s.text(1), s.text(2), std::nullopt, {}};
        if (s.integer(3) != 0)
            thing.module = static_cast<domain::Module>(s.integer(3));
        if (isUser) {
            thing.user = {thing.id};
            thing.name = personName(s, 4).native();
        }
        return thing;
    };
    return rows(database, thingsOf(source), {bound(user), afterId, limit}, map);
}

} // namespace storage
