#include "demo/records.h"

namespace demo {

using domain::Module;
using domain::Result;
using storage::Record;

namespace {

constexpr int deals = 3600;
constexpr double yenStep = 10'000;

double amount(Random &random, int lowest, int highest)
{
    return random.between(lowest, highest) * yenStep;
}

QString dealStage(Random &random, bool isOpen)
{
    if (!isOpen)
        return random.chance(62) ? u"Closed Won"_qs : u"Closed Lost"_qs;
    return random.pick(std::vector<QString>{u"Qualification"_qs, u"Needs Analysis"_qs, u"Value Proposition"_qs,
                                            u"Proposal/Price Quote"_qs, u"Negotiation/Review"_qs});
}

struct Paper {
    Module module;
    int count;
    QString prefix;
    std::vector<QString> openStages;
    std::vector<QString> closedStages;
};

std::vector<Paper> papers()
{
    return {{Module::Quote,
             900,
             u"Q"_qs,
             {u"Draft"_qs, u"Negotiation"_qs, u"Delivered"_qs},
             {u"Confirmed"_qs, u"Closed Lost"_qs}},
            {Module::SalesOrder, 500, u"SO"_qs, {u"Created"_qs, u"Approved"_qs}, {u"Delivered"_qs, u"Cancelled"_qs}},
            {Module::Invoice, 600, u"INV"_qs, {u"Created"_qs, u"Sent"_qs}, {u"Paid"_qs}}};
}

} // namespace

Result<std::vector<Known>> addDeals(RecordMaker &maker, const Customers &customers)
{
    std::vector<Known> added;
    for (int i = 0; i < deals; ++i) {
        const Known &account = maker.random().pick(customers.accounts);
        Record record;
        record.module = Module::Deal;
        record.name = maker.text(u"deal"_qs, account.inJapan, account.name);
        record.isOpen = maker.random().chance(30);
        record.stage = dealStage(maker.random(), record.isOpen);
        record.amount = amount(maker.random(), 18, 3800);
        record.about = account.id;
        TRY_ASSIGN(const domain::RecordId id, maker.add(record, account.inJapan));
        added.push_back({id, account.name, account.inJapan, {}});
    }
    return added;
}

Result<> addPapers(RecordMaker &maker, const std::vector<Known> &deals)
{
    for (const Paper &paper : papers()) {
        for (int i = 0; i < paper.count; ++i) {
            const Known &deal = maker.random().pick(deals);
            Record record;
            record.module = paper.module;
            record.name = u"%1-2026-%2 %3"_qs.arg(paper.prefix).arg(i + 1, 4, 10, QChar(u'0')).arg(deal.name);
            record.isOpen = maker.random().chance(35);
            record.stage = maker.random().pick(record.isOpen ? paper.openStages : paper.closedStages);
            record.amount = amount(maker.random(), 12, 2400);
            record.about = deal.id;
            TRY(maker.add(record, deal.inJapan));
        }
    }
    return {};
}

} // namespace demo
