#include "demo/records.h"

namespace demo {

using domain::Module;
using domain::Result;
using storage::Record;

namespace {

constexpr std::size_t accountsInJapan = 380;
constexpr std::size_t accountsInFrance = 320;
constexpr int contacts = 2200;
constexpr int leads = 1800;

struct Part {
    QString written;
    QString latin;
};

// Parts by kind and language: "stemja", "lastfr" …
Result<QHash<QString, std::vector<Part>>> partsOf(const QString &fileName)
{
    TRY_ASSIGN(const auto rows, rowsOf(fileName, 4));
    QHash<QString, std::vector<Part>> parts;
    for (const QStringList &row : rows)
        parts[row[0] + row[1]].push_back({row[2], row[3]});
    return parts;
}

QString language(bool inJapan)
{
    return inJapan ? u"ja"_qs : u"fr"_qs;
}

Result<> addAccounts(RecordMaker &maker, bool inJapan, std::size_t count, std::vector<Known> &accounts)
{
    TRY_ASSIGN(const auto parts, partsOf(u"companies.txt"_qs));
    const std::vector<Part> stems = parts.value(u"stem"_qs + language(inJapan));
    const std::vector<Part> kinds = parts.value(u"kind"_qs + language(inJapan));
    for (std::size_t i = 0; i < count; ++i) {
        const Part &stem = stems[i % stems.size()];
        const Part &kind = kinds[(i / stems.size() + i) % kinds.size()];
        Known account{{}, QString(kind.written).replace(u"{}"_qs, stem.written), inJapan, {}};
        account.mailDomain = stem.latin + u'-' + kind.latin + u".example"_qs;
        Record record;
        record.module = Module::Account;
        record.name = account.name;
        TRY_ASSIGN(account.id, maker.add(record, inJapan));
        accounts.push_back(account);
    }
    return {};
}

struct Person {
    QString written;
    QString address; ///< without the domain
};

Person somebody(Random &random, const QHash<QString, std::vector<Part>> &names, bool inJapan)
{
    const Part last = random.pick(*names.constFind(u"last"_qs + language(inJapan)));
    const Part first = random.pick(*names.constFind(u"first"_qs + language(inJapan)));
    const QString written = inJapan ? last.written + u' ' + first.written : first.written + u' ' + last.written;
    return {written, first.latin.toLower() + u'.' + last.latin.toLower()};
}

Result<> addContacts(RecordMaker &maker, const QHash<QString, std::vector<Part>> &names, Customers &customers)
{
    for (int i = 0; i < contacts; ++i) {
        const Known &account = maker.random().pick(customers.accounts);
        const Person person = somebody(maker.random(), names, account.inJapan);
        Record record;
        record.module = Module::Contact;
        record.name = person.written;
        record.email = person.address + u'@' + account.mailDomain;
        record.about = account.id;
        TRY_ASSIGN(const domain::RecordId id, maker.add(record, account.inJapan));
        customers.people.push_back({id, person.written, account.inJapan, account.mailDomain});
    }
    return {};
}

Result<> addLeads(RecordMaker &maker, const QHash<QString, std::vector<Part>> &names, Customers &customers)
{
    const std::vector<QString> stages{u"Not Contacted"_qs,     u"Attempted to Contact"_qs, u"Contacted"_qs,
                                      u"Contact in Future"_qs, u"Pre-Qualified"_qs,        u"Lost Lead"_qs};
    for (int i = 0; i < leads; ++i) {
        const bool inJapan = maker.random().chance(55);
        const Person person = somebody(maker.random(), names, inJapan);
        Record record;
        record.module = Module::Lead;
        record.name = person.written;
        record.stage = maker.random().pick(stages);
        record.email = person.address + (inJapan ? u"@mail-ja.example"_qs : u"@courriel.example"_qs);
        TRY_ASSIGN(const domain::RecordId id, maker.add(record, inJapan));
        customers.people.push_back({id, person.written, inJapan, {}});
    }
    return {};
}

} // namespace

Result<Customers> addCustomers(RecordMaker &maker)
{
    TRY_ASSIGN(const auto names, partsOf(u"names.txt"_qs));
    Customers customers;
    TRY(addAccounts(maker, true, accountsInJapan, customers.accounts));
    TRY(addAccounts(maker, false, accountsInFrance, customers.accounts));
    TRY(addContacts(maker, names, customers));
    TRY(addLeads(maker, names, customers));
    return customers;
}

} // namespace demo
