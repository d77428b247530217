#include "demo/records.h"

namespace demo {

using domain::Module;
using domain::Result;
using storage::Record;

namespace {

constexpr int cases = 1000;
constexpr int products = 180;
constexpr int campaigns = 90;
constexpr int purchaseOrders = 300;
constexpr int installations = 250;
constexpr int percentInJapan = 55;
constexpr double serviceYenStep = 1'000;

Result<> addCases(RecordMaker &maker, const Customers &customers)
{
    const std::vector<QString> openStages{u"New"_qs, u"On Hold"_qs, u"Escalated"_qs};
    for (int i = 0; i < cases; ++i) {
        const Known &account = maker.random().pick(customers.accounts);
        Record record;
        record.module = Module::Case;
        record.name = maker.text(u"case"_qs, account.inJapan, {}) + u" — "_qs + account.name;
        record.isOpen = maker.random().chance(30);
        record.stage = record.isOpen ? maker.random().pick(openStages) : u"Closed"_qs;
        record.about = account.id;
        TRY(maker.add(record, account.inJapan));
    }
    return {};
}

Result<> addProducts(RecordMaker &maker)
{
    constexpr int smallest = 20;
    for (int i = 0; i < products; ++i) {
        const bool inJapan = maker.random().chance(percentInJapan);
        Record record;
        record.module = Module::Product;
        const QString series = maker.text(u"series"_qs, inJapan, {});
        record.name = maker.text(u"product"_qs, inJapan, series) + u" %1"_qs.arg(smallest + i);
        record.amount = maker.random().between(14, 480) * serviceYenStep;
        TRY(maker.add(record, inJapan));
    }
    return {};
}

Result<> addCampaigns(RecordMaker &maker)
{
    const std::vector<QString> seasons{u"2024"_qs, u"2025"_qs, u"2026"_qs, u"2027"_qs};
    for (int i = 0; i < campaigns; ++i) {
        const bool inJapan = maker.random().chance(percentInJapan);
        const QString season = maker.random().pick(seasons);
        Record record;
        record.module = Module::Campaign;
        record.name = maker.text(u"campaign"_qs, inJapan, season);
        record.isOpen = season >= u"2026";
        record.stage = record.isOpen ? u"Planning"_qs : u"Complete"_qs;
        TRY(maker.add(record, inJapan));
    }
    return {};
}

Result<> addPurchaseOrders(RecordMaker &maker)
{
    for (int i = 0; i < purchaseOrders; ++i) {
        const bool inJapan = maker.random().chance(percentInJapan);
        Record record;
        record.module = Module::PurchaseOrder;
        const QString goods = maker.text(u"supplier"_qs, inJapan, QString::number(maker.random().between(2, 80) * 25));
        record.name = u"PO-2026-%1 %2"_qs.arg(i + 1, 4, 10, QChar(u'0')).arg(goods);
        record.isOpen = maker.random().chance(30);
        record.stage = record.isOpen ? u"Approved"_qs : u"Delivered"_qs;
        record.amount = maker.random().between(40, 1800) * serviceYenStep;
        TRY(maker.add(record, inJapan));
    }
    return {};
}

Result<> addInstallations(RecordMaker &maker, const Customers &customers)
{
    for (int i = 0; i < installations; ++i) {
        const Known &account = maker.random().pick(customers.accounts);
        Record record;
        record.module = Module::Custom;
        record.name = maker.text(u"installation"_qs, account.inJapan, account.name);
        record.isOpen = maker.random().chance(25);
        record.stage = record.isOpen ? u"Planned"_qs : u"Handed over"_qs;
        record.about = account.id;
        TRY(maker.add(record, account.inJapan));
    }
    return {};
}

} // namespace

Result<> addServices(RecordMaker &maker, const Customers &customers)
{
    TRY(addCases(maker, customers));
    TRY(addProducts(maker));
    TRY(addCampaigns(maker));
    TRY(addPurchaseOrders(maker));
    return addInstallations(maker, customers);
}

} // namespace demo
