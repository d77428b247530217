#include "demo/record_maker.h"

#include "demo/calendar.h"
#include "demo/demo_organisation.h"

#include <algorithm>

namespace demo {

using domain::Capacity;
using domain::Module;
using domain::RecordId;
using domain::Result;
using domain::UserId;
using storage::Record;

namespace {

// How often, in percent, a record of a module has a co-owner.
int coOwnedPercent(Module module)
{
    switch (module) {
    case Module::Deal:
    case Module::Account:
    case Module::Custom:
        return 32;
    case Module::Contact:
    case Module::Case:
        return 20;
    case Module::Lead:
        return 8;
    default:
        return isActivity(module) ? 12 : 5;
    }
}

struct Naming {
    Capacity capacity;
    int percent;
};

std::vector<Naming> namingsOf(const Record &record)
{
    switch (record.module) {
    case Module::Deal:
        if (!record.isOpen)
            return {{Capacity::Lookup, 5}, {Capacity::SharedWith, 4}};
        return {{Capacity::Lookup, 6},
                {Capacity::SharedWith, 8},
                {Capacity::Approver, 4},
                {Capacity::TransitionPerformer, 5}};
    case Module::Quote:
        return {{Capacity::Lookup, 8}, {Capacity::Approver, record.isOpen ? 10 : 0}};
    case Module::PurchaseOrder:
        return {{Capacity::Approver, record.isOpen ? 15 : 0}};
    case Module::Case:
        return {{Capacity::TransitionPerformer, record.isOpen ? 8 : 0}, {Capacity::Lookup, 6}};
    case Module::Account:
        return {{Capacity::SharedWith, 14}, {Capacity::Lookup, 5}};
    case Module::Lead:
    case Module::Call:
        return {{Capacity::Telephony, 7}};
    case Module::Custom:
        return {{Capacity::Lookup, 15}, {Capacity::SharedWith, 10}};
    default:
        return {};
    }
}

bool hasDueDay(Module module)
{
    return module == Module::Deal || isActivity(module) || module == Module::Quote || module == Module::Invoice
           || module == Module::Custom;
}

} // namespace

RecordMaker::RecordMaker(storage::Database &database, const Staff &staff, const Phrases &phrases, Random &random)
    : m_writer(database), m_staff(staff), m_phrases(phrases), m_random(random), m_owners(staff, random)
{
}

RecordId RecordMaker::nextId()
{
    return {++m_lastId};
}

Result<RecordId> RecordMaker::add(Record record, bool inJapan)
{
    record.id = nextId();
    record.externalId = QString::number(5731290010000000 + record.id.value * 13);
    record.owner = m_owners.next(record.module, record.isOpen, inJapan);
    setDays(record, inJapan);
    record.createdBy = whoDid(record, record.createdAt.date(), inJapan);
    record.modifiedBy = whoDid(record, record.modifiedAt.date(), inJapan);
    TRY(m_writer.add(record));
    TRY(nameCoOwners(record, inJapan));
    TRY(nameOthers(record, inJapan));
    return record.id;
}

Result<> RecordMaker::addNote(Record note, bool inJapan)
{
    note.id = nextId();
    note.externalId = QString::number(5731290010000000 + note.id.value * 13);
    note.module = Module::Note;
    const QDate day = workingDay(m_random, -900, -1);
    note.createdAt = atWork(m_random, day, inJapan);
    note.modifiedAt = note.createdAt;
    note.createdBy = m_owners.author(day, inJapan);
    note.modifiedBy = note.createdBy;
    return m_writer.add(note);
}

// What is open was made this year, what is closed over the years; whoever left did nothing afterwards.
void RecordMaker::setDays(Record &record, bool inJapan)
{
    const Member &owner = m_staff.member(record.owner);
    const bool isShortLived = record.module == Module::Deal || isActivity(record.module);
    QDate made = record.isOpen && isShortLived ? workingDay(m_random, -240, -2) : workingDay(m_random, -1300, -40);
    QDate last = referenceDay();
    if (owner.hasLeft()) {
        last = owner.user.statusSince.date().addDays(-1);
        made = std::min(made, last.addDays(-m_random.between(10, 400)));
    }
    record.createdAt = atWork(m_random, made, inJapan);
    const auto span = static_cast<int>(made.daysTo(last));
    const int life = record.isOpen ? span : std::min(span, m_random.between(3, 220));
    record.modifiedAt = std::max(record.createdAt, atWork(m_random, made.addDays(m_random.between(0, life)), inJapan));
    if (!hasDueDay(record.module))
        return;
    record.dueOn = record.isOpen ? last.addDays(m_random.between(-12, isActivity(record.module) ? 30 : 120))
                                 : record.modifiedAt.date();
}

UserId RecordMaker::whoDid(const Record &record, const QDate &day, bool inJapan)
{
    if (m_staff.member(record.owner).workedOn(day) && m_random.chance(78))
        return record.owner;
    return m_owners.whoWorkedOn(day, inJapan);
}

bool RecordMaker::isCoOwned(const Record &record)
{
    constexpr int oneInTwentyIsHisAlone = 20;
    if (record.owner == lucasBernard)
        return ++m_ownedByLucas % oneInTwentyIsHisAlone != 0;
    return m_random.chance(coOwnedPercent(record.module) + (record.owner == harutoSato ? 10 : 0));
}

Result<> RecordMaker::nameCoOwners(const Record &record, bool inJapan)
{
    if (!isCoOwned(record))
        return {};
    const UserId first = m_owners.colleague(Capacity::CoOwner, record.owner, inJapan);
    TRY(m_writer.addUser(record.id, Capacity::CoOwner, first));
    // Some have a second one, who may have left since.
    if (!m_random.chance(8))
        return {};
    const UserId second = m_owners.whoWorkedOn(record.createdAt.date(), inJapan);
    if (second == first || second == record.owner || second == harutoSato || second == lucasBernard)
        return {};
    return m_writer.addUser(record.id, Capacity::CoOwner, second);
}

Result<> RecordMaker::nameOthers(const Record &record, bool inJapan)
{
    for (const Naming &naming : namingsOf(record)) {
        if (m_random.chance(naming.percent))
            TRY(m_writer.addUser(record.id, naming.capacity,
                                 m_owners.colleague(naming.capacity, record.owner, inJapan)));
    }
    return {};
}

QString RecordMaker::text(const QString &kind, bool inJapan, const QString &about)
{
    return QString(m_random.pick(m_phrases.of(kind, inJapan))).replace(u"{}"_qs, about);
}

} // namespace demo
