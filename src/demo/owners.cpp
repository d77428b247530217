#include "demo/owners.h"

#include "demo/demo_organisation.h"

namespace demo {

using domain::Capacity;
using domain::Module;
using domain::UserId;
using domain::UserStatus;

namespace {

// Activities are shared out together, and only deals and activities by whether they are open.
constexpr int bucketOf(Module module, bool isOpen)
{
    const Module kind = isActivity(module) ? Module::Task : module;
    const bool countsOpen = kind == Module::Task || kind == Module::Deal;
    return int(kind) * 2 + int(countsOpen && isOpen);
}
constexpr int firstCapacityBucket = 1000;
constexpr int bucketOf(Capacity capacity)
{
    return firstCapacityBucket + int(capacity);
}
constexpr bool open = true;
constexpr bool closed = false;

int weightOf(UserStatus status)
{
    switch (status) {
    case UserStatus::Active:
        return 12;
    case UserStatus::Inactive:
        return 3;
    case UserStatus::Deleted:
        return 1;
    case UserStatus::Unconfirmed:
        return 0;
    }
    return 0;
}

QString poolName(const QString &team, bool inJapan)
{
    return team + (inJapan ? u"/japan"_qs : u"/france"_qs);
}

} // namespace

Owners::Owners(const Staff &staff, Random &random) : m_staff(staff), m_random(random), m_shares(preparedShares())
{
    for (const Member &member : staff.members()) {
        const UserId id = member.user.id;
        const auto country = std::size_t(member.isInJapan());
        if (member.user.status != UserStatus::Unconfirmed)
            m_everybody[country].push_back(id);
        if (id == harutoSato || id == lucasBernard)
            continue;
        auto &pool = m_pools[poolName(member.team, member.isInJapan())];
        pool.insert(pool.end(), static_cast<std::size_t>(weightOf(member.user.status)), id);
        if (member.user.status == UserStatus::Active)
            m_colleagues[country].push_back(id);
    }
}

std::vector<Owners::Share> Owners::preparedShares()
{
    Share haruto{harutoSato, true, {}};
    haruto.left = {{bucketOf(Module::Deal, open), 61},
                   {bucketOf(Module::Deal, closed), 148},
                   {bucketOf(Module::Task, open), 94},
                   {bucketOf(Module::Task, closed), 83},
                   {bucketOf(Module::Lead, open), 38},
                   {bucketOf(Module::Contact, open), 44},
                   {bucketOf(Module::Account, open), 18},
                   {bucketOf(Module::Case, open), 6},
                   {bucketOf(Module::Product, open), 3},
                   {bucketOf(Module::Campaign, open), 2},
                   {bucketOf(Module::Quote, open), 7},
                   {bucketOf(Module::SalesOrder, open), 4},
                   {bucketOf(Module::Invoice, open), 2},
                   {bucketOf(Module::Custom, open), 3},
                   {bucketOf(Module::Note, open), 26},
                   {bucketOf(Capacity::CoOwner), 37},
                   {bucketOf(Capacity::Lookup), 9},
                   {bucketOf(Capacity::Approver), 4},
                   {bucketOf(Capacity::TransitionPerformer), 3},
                   {bucketOf(Capacity::SharedWith), 16},
                   {bucketOf(Capacity::Telephony), 7}};
    Share lucas{lucasBernard, false, {}};
    lucas.left = {{bucketOf(Module::Deal, open), 19},   {bucketOf(Module::Deal, closed), 46},
                  {bucketOf(Module::Task, open), 27},   {bucketOf(Module::Task, closed), 52},
                  {bucketOf(Module::Lead, open), 14},   {bucketOf(Module::Contact, open), 31},
                  {bucketOf(Module::Account, open), 9}, {bucketOf(Module::Case, open), 2},
                  {bucketOf(Module::Quote, open), 4},   {bucketOf(Module::Note, open), 11},
                  {bucketOf(Capacity::CoOwner), 12},    {bucketOf(Capacity::Lookup), 3},
                  {bucketOf(Capacity::SharedWith), 5},  {bucketOf(Capacity::Telephony), 2}};
    return {haruto, lucas};
}

UserId Owners::prepared(int bucket, bool inJapan, UserId except, int percent)
{
    for (Share &share : m_shares) {
        const auto left = share.left.find(bucket);
        if (share.inJapan != inJapan || share.user == except || left == share.left.end() || *left == 0)
            continue;
        if (!m_random.chance(percent))
            continue;
        --*left;
        return share.user;
    }
    return {};
}

QString Owners::teamFor(Module module)
{
    switch (module) {
    case Module::Task:
    case Module::Meeting: {
        const int which = m_random.between(1, 100);
        return which > 25 ? u"sales"_qs : which > 12 ? u"design"_qs : which > 4 ? u"support"_qs : u"it"_qs;
    }
    case Module::Lead:
        return m_random.chance(35) ? u"marketing"_qs : u"sales"_qs;
    case Module::Call:
        return m_random.chance(25) ? u"support"_qs : u"sales"_qs;
    case Module::Case:
        return u"support"_qs;
    case Module::Product:
    case Module::Custom:
        return u"design"_qs;
    case Module::Campaign:
        return u"marketing"_qs;
    case Module::PurchaseOrder:
        return u"purchasing"_qs;
    case Module::Invoice:
        return u"finance"_qs;
    default:
        return u"sales"_qs;
    }
}

UserId Owners::next(Module module, bool isOpen, bool inJapan)
{
    if (const UserId chosen = prepared(bucketOf(module, isOpen), inJapan, {}, 20); chosen.isValid())
        return chosen;
    return m_random.pick(m_pools[poolName(teamFor(module), inJapan)]);
}

UserId Owners::colleague(Capacity capacity, UserId owner, bool inJapan)
{
    if (const UserId chosen = prepared(bucketOf(capacity), inJapan, owner, 15); chosen.isValid())
        return chosen;
    UserId chosen = owner;
    while (chosen == owner)
        chosen = m_random.pick(m_colleagues[std::size_t(inJapan)]);
    return chosen;
}

UserId Owners::whoWorkedOn(const QDate &day, bool inJapan)
{
    constexpr int attempts = 8;
    for (int i = 0; i < attempts; ++i) {
        const UserId id = m_random.pick(m_everybody[std::size_t(inJapan)]);
        if (m_staff.member(id).workedOn(day))
            return id;
    }
    return naokoMori;
}

UserId Owners::author(const QDate &day, bool inJapan)
{
    const UserId chosen = prepared(bucketOf(Module::Note, open), inJapan, {}, 20);
    return chosen.isValid() ? chosen : whoWorkedOn(day, inJapan);
}

} // namespace demo
