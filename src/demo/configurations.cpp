#include "demo/configurations.h"

#include "demo/calendar.h"
#include "demo/data_file.h"
#include "storage/records.h"

namespace demo {

using domain::Capacity;
using domain::ConfigurationKind;
using domain::failure;
using domain::Module;
using domain::Reason;
using domain::Result;
using domain::UserId;

namespace {

template <class Value>
struct Word {
    QStringView word;
    Value value;
};

constexpr std::array configurationKinds{
    Word<ConfigurationKind>{u"Workflow", ConfigurationKind::Workflow},
    Word<ConfigurationKind>{u"AssignmentRule", ConfigurationKind::AssignmentRule},
    Word<ConfigurationKind>{u"FieldUpdate", ConfigurationKind::FieldUpdate},
    Word<ConfigurationKind>{u"Blueprint", ConfigurationKind::Blueprint},
    Word<ConfigurationKind>{u"Approval", ConfigurationKind::Approval},
    Word<ConfigurationKind>{u"CaseEscalation", ConfigurationKind::CaseEscalation},
    Word<ConfigurationKind>{u"ListView", ConfigurationKind::ListView},
    Word<ConfigurationKind>{u"Report", ConfigurationKind::Report},
    Word<ConfigurationKind>{u"Dashboard", ConfigurationKind::Dashboard},
    Word<ConfigurationKind>{u"Template", ConfigurationKind::Template},
    Word<ConfigurationKind>{u"SavedFilter", ConfigurationKind::SavedFilter},
    Word<ConfigurationKind>{u"ScoringRule", ConfigurationKind::ScoringRule},
    Word<ConfigurationKind>{u"AutoFollowRule", ConfigurationKind::AutoFollowRule},
    Word<ConfigurationKind>{u"ReportSchedule", ConfigurationKind::ReportSchedule},
    Word<ConfigurationKind>{u"Notification", ConfigurationKind::Notification},
    Word<ConfigurationKind>{u"MailAlert", ConfigurationKind::MailAlert},
    Word<ConfigurationKind>{u"Reminder", ConfigurationKind::Reminder},
    Word<ConfigurationKind>{u"Signal", ConfigurationKind::Signal},
    Word<ConfigurationKind>{u"PushNotice", ConfigurationKind::PushNotice},
    Word<ConfigurationKind>{u"Integration", ConfigurationKind::Integration},
    Word<ConfigurationKind>{u"Webhook", ConfigurationKind::Webhook},
    Word<ConfigurationKind>{u"ImportJob", ConfigurationKind::ImportJob},
    Word<ConfigurationKind>{u"SandboxRecord", ConfigurationKind::SandboxRecord},
    Word<ConfigurationKind>{u"StoredFile", ConfigurationKind::StoredFile},
    Word<ConfigurationKind>{u"Group", ConfigurationKind::Group},
    Word<ConfigurationKind>{u"Territory", ConfigurationKind::Territory},
    Word<ConfigurationKind>{u"App", ConfigurationKind::App},
    Word<ConfigurationKind>{u"Invitation", ConfigurationKind::Invitation},
};

constexpr std::array capacities{
    Word<Capacity>{u"owner", Capacity::Owner},
    Word<Capacity>{u"modified", Capacity::ModifiedBy},
    Word<Capacity>{u"shared", Capacity::SharedWith},
    Word<Capacity>{u"assignee", Capacity::Assignee},
    Word<Capacity>{u"criterion", Capacity::CriterionOwner},
    Word<Capacity>{u"actor", Capacity::CriterionActor},
    Word<Capacity>{u"recipient", Capacity::Recipient},
    Word<Capacity>{u"setup", Capacity::SetUpBy},
    Word<Capacity>{u"parameter", Capacity::Parameter},
    Word<Capacity>{u"member", Capacity::Member},
    Word<Capacity>{u"manages", Capacity::Manages},
    Word<Capacity>{u"user", Capacity::User},
};

constexpr std::array modules{
    Word<Module>{u"Lead", Module::Lead},       Word<Module>{u"Contact", Module::Contact},
    Word<Module>{u"Account", Module::Account}, Word<Module>{u"Deal", Module::Deal},
    Word<Module>{u"Task", Module::Task},       Word<Module>{u"Meeting", Module::Meeting},
    Word<Module>{u"Call", Module::Call},       Word<Module>{u"Case", Module::Case},
    Word<Module>{u"Product", Module::Product}, Word<Module>{u"Campaign", Module::Campaign},
    Word<Module>{u"Quote", Module::Quote},     Word<Module>{u"PurchaseOrder", Module::PurchaseOrder},
    Word<Module>{u"Invoice", Module::Invoice}, Word<Module>{u"Custom", Module::Custom},
};

template <class Value, std::size_t count>
std::optional<Value> meaningOf(QStringView text, const std::array<Word<Value>, count> &words)
{
    for (const Word<Value> &one : words) {
        if (one.word == text)
            return one.value;
    }
    return {};
}

void addOnce(std::vector<UserId> &people, UserId id)
{
    if (std::find(people.begin(), people.end(), id) == people.end())
        people.push_back(id);
}

// "Haruto Sato+@Sales, Tokyo+*3"
Result<std::vector<UserId>> peopleFrom(const QString &text, const Staff &staff, Random &random)
{
    std::vector<UserId> people;
    const QStringList parts = text.split(u'+');
    for (const QString &part : parts) {
        if (part.startsWith(u'@')) {
            for (const UserId id : staff.withRole(part.mid(1)))
                addOnce(people, id);
        } else if (part.startsWith(u'*')) {
            const std::vector<UserId> active = staff.active();
            for (int i = part.mid(1).toInt(); i > 0; --i)
                addOnce(people, random.pick(active));
        } else if (const UserId id = staff.named(part); id.isValid()) {
            addOnce(people, id);
        } else {
            return failure(Reason::BadInput, {}, part);
        }
    }
    return people;
}

Result<> nameUsers(storage::ConfigurationWriter &writer, domain::ConfigurationId id, const QString &who,
                   const Staff &staff, Random &random)
{
    const QStringList parts = who.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto capacity = meaningOf(part.section(u'=', 0, 0), capacities);
        if (!capacity)
            return failure(Reason::BadInput, {}, part);
        TRY_ASSIGN(const auto people, peopleFrom(part.section(u'=', 1), staff, random));
        for (const UserId person : people)
            TRY(writer.addUser(id, *capacity, person));
    }
    return {};
}

} // namespace

Result<> addConfigurations(storage::Database &database, const Staff &staff, Random &random)
{
    enum Column { Kind, About, Name, Detail, Who, ColumnCount };
    TRY_ASSIGN(const auto rows, rowsOf(u"configurations.txt"_qs, ColumnCount));
    storage::ConfigurationWriter writer(database);
    qint64 lastId = 0;
    for (const QStringList &row : rows) {
        const auto kind = meaningOf(row[Kind], configurationKinds);
        if (!kind)
            return failure(Reason::BadInput, {}, row[Kind]);
        storage::Configuration configuration;
        configuration.id = {++lastId};
        configuration.kind = *kind;
        configuration.name = row[Name];
        configuration.module = meaningOf(row[About], modules);
        configuration.detail = row[Detail];
        const QDate day = workingDay(random, -1800, -20);
        configuration.createdAt = atWork(random, day, random.chance(50));
        TRY(writer.add(configuration));
        TRY(nameUsers(writer, configuration.id, row[Who], staff, random));
    }
    return {};
}

} // namespace demo
