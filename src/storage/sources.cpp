#include "storage/sources.h"

#include "domain/mail_account.h"

namespace storage {

using domain::BackupState;
using domain::Capacity;
using domain::ConfigurationKind;
using domain::MailProtocol;
using domain::MailSharing;
using domain::Module;
using domain::Place;
using domain::ThingKind;
using domain::UserStatus;

namespace {

// OWNED(place, which modules, what else must hold)
#define OWNED(place, modules, inModule) owned(place, modules " AND " inModule, modules, inModule)

constexpr Source owned(Place place, const char *predicate, const char *modules, const char *inModule)
{
    return {place,           "ownership",    "record", "owner",  predicate, ThingKind::Record,
            Capacity::Owner, "since_change", "",       "module", modules,   inModule};
}

constexpr Source onRecords(Place place, Capacity capacity, const char *predicate)
{
    return {place,    "record_users", "record", "user_id", predicate, ThingKind::Record,
            capacity, "since_change", "state"};
}

constexpr Source onConfigurations(Place place, Capacity capacity, const char *predicate)
{
    return {place,    "configuration_users", "configuration", "user_id", predicate, ThingKind::Configuration,
            capacity, "since_change",        "state"};
}

// An account, and the mail behind it: the same row may be both.
constexpr Source onMailAccounts(Place place, const char *predicate)
{
    return {place, "mail_accounts", "user_id", "user_id", predicate, ThingKind::MailAccount, Capacity::User};
}

// The numbers are those of the enums in src/domain; the asserts below keep them true.
#define KIND(number) "configuration IN (SELECT id FROM configurations WHERE kind = " #number ")"
#define OF_KIND(capacity, number) "capacity = " #capacity " AND state = 0 AND " KIND(number)

static_assert(int(Module::Lead) == 1 && int(Module::Contact) == 2 && int(Module::Account) == 3 && int(Module::Deal) == 4
              && int(Module::Task) == 5 && int(Module::Meeting) == 6 && int(Module::Call) == 7 && int(Module::Case) == 8
              && int(Module::Product) == 9 && int(Module::Note) == 15);
static_assert(int(Capacity::CoOwner) == 2 && int(Capacity::Lookup) == 5 && int(Capacity::Approver) == 6
              && int(Capacity::TransitionPerformer) == 7 && int(Capacity::SharedWith) == 8
              && int(Capacity::Telephony) == 9 && int(Capacity::ModifiedBy) == 4);
static_assert(int(Capacity::Owner) == 1 && int(Capacity::Assignee) == 10 && int(Capacity::CriterionOwner) == 11
              && int(Capacity::CriterionActor) == 12 && int(Capacity::Recipient) == 13 && int(Capacity::SetUpBy) == 14
              && int(Capacity::Parameter) == 15 && int(Capacity::Member) == 16 && int(Capacity::Manages) == 17
              && int(Capacity::User) == 18);
static_assert(int(ConfigurationKind::Workflow) == 1 && int(ConfigurationKind::AssignmentRule) == 2
              && int(ConfigurationKind::FieldUpdate) == 3 && int(ConfigurationKind::Blueprint) == 4
              && int(ConfigurationKind::Approval) == 5 && int(ConfigurationKind::CaseEscalation) == 6
              && int(ConfigurationKind::ListView) == 7 && int(ConfigurationKind::Report) == 8
              && int(ConfigurationKind::Dashboard) == 9 && int(ConfigurationKind::Template) == 10
              && int(ConfigurationKind::SavedFilter) == 11 && int(ConfigurationKind::ScoringRule) == 12
              && int(ConfigurationKind::AutoFollowRule) == 13 && int(ConfigurationKind::ReportSchedule) == 14
              && int(ConfigurationKind::Notification) == 15 && int(ConfigurationKind::MailAlert) == 16
              && int(ConfigurationKind::Reminder) == 17 && int(ConfigurationKind::Signal) == 18
              && int(ConfigurationKind::PushNotice) == 19 && int(ConfigurationKind::Integration) == 20
              && int(ConfigurationKind::Webhook) == 21 && int(ConfigurationKind::ImportJob) == 22
              && int(ConfigurationKind::SandboxRecord) == 23 && int(ConfigurationKind::StoredFile) == 24
              && int(ConfigurationKind::Group) == 25 && int(ConfigurationKind::Territory) == 26
              && int(ConfigurationKind::App) == 27 && int(ConfigurationKind::Invitation) == 28);

static_assert(int(MailProtocol::Pop3) == 1 && int(MailProtocol::Imap) == 2 && int(MailSharing::Private) == 1
              && int(BackupState::Running) == 1 && int(BackupState::Completed) == 2 && int(UserStatus::Active) == 2);

#define ANY "is_open IN (0, 1)"

constexpr std::array all{
    OWNED(Place::OpenDeals, "module = 4", "is_open = 1"),
    OWNED(Place::OpenActivities, "module IN (5, 6, 7)", "is_open = 1"),
    OWNED(Place::ClosedDeals, "module = 4", "is_open = 0"),
    OWNED(Place::CompletedActivities, "module IN (5, 6, 7)", "is_open = 0"),
    OWNED(Place::Leads, "module = 1", ANY),
    OWNED(Place::Contacts, "module = 2", ANY),
    OWNED(Place::Accounts, "module = 3", ANY),
    OWNED(Place::Cases, "module = 8", ANY),
    OWNED(Place::Products, "module = 9", ANY),
    OWNED(Place::OtherRecords, "module > 9", ANY),
    onConfigurations(Place::AssignedWorkflows, Capacity::Assignee, OF_KIND(10, 1)),
    onConfigurations(Place::AssignmentRules, Capacity::Assignee, OF_KIND(10, 2)),
    onConfigurations(Place::FieldUpdates, Capacity::Assignee, OF_KIND(10, 3)),
    onConfigurations(Place::BlueprintParticipants, Capacity::Assignee, OF_KIND(10, 4)),
    onConfigurations(Place::ListViewCriteria, Capacity::CriterionOwner, OF_KIND(11, 7)),
    onConfigurations(Place::WorkflowCriteria, Capacity::CriterionOwner, OF_KIND(11, 1)),
    onConfigurations(Place::ApprovalCriteria, Capacity::CriterionOwner, OF_KIND(11, 5)),
    onConfigurations(Place::EscalationCriteria, Capacity::CriterionOwner, OF_KIND(11, 6)),
    onConfigurations(Place::BlueprintCriteria, Capacity::CriterionOwner, OF_KIND(11, 4)),
    onRecords(Place::CoOwnedRecords, Capacity::CoOwner, "capacity = 2 AND state = 0"),
    onConfigurations(Place::Integrations, Capacity::SetUpBy, OF_KIND(14, 20)),
    Source{Place::CreatedRecords, "records", "id", "created_by", "module <> 15", ThingKind::Record,
           Capacity::CreatedBy},
    Source{Place::ModifiedRecords, "records", "id", "modified_by", "module > 0", ThingKind::Record,
           Capacity::ModifiedBy},
    onConfigurations(Place::ModifiedSettings, Capacity::ModifiedBy, "capacity = 4 AND state = 0"),
    onConfigurations(Place::OwnedListViews, Capacity::Owner, OF_KIND(1, 7)),
    onConfigurations(Place::OwnedReports, Capacity::Owner, OF_KIND(1, 8)),
    onConfigurations(Place::OwnedDashboards, Capacity::Owner, OF_KIND(1, 9)),
    onConfigurations(Place::OwnedTemplates, Capacity::Owner, OF_KIND(1, 10)),
    onConfigurations(Place::ActorCriteria, Capacity::CriterionActor, "capacity = 12 AND state = 0"),
    onConfigurations(Place::ImportJobs, Capacity::Assignee, OF_KIND(10, 22)),
    onRecords(Place::WaitingApprovals, Capacity::Approver, "capacity = 6 AND state = 0"),
    onRecords(Place::WaitingTransitions, Capacity::TransitionPerformer, "capacity = 7 AND state = 0"),
    Source{Place::HeldRole, "users", "role", "id", "role > 0", ThingKind::User, Capacity::Member},
    onConfigurations(Place::Territories, Capacity::Member, OF_KIND(16, 26)),
    onConfigurations(Place::Groups, Capacity::Member, OF_KIND(16, 25)),
    onConfigurations(Place::ScoringRules, Capacity::CriterionOwner, OF_KIND(11, 12)),
    onConfigurations(Place::ReportSchedules, Capacity::Recipient, OF_KIND(13, 14)),
    onConfigurations(Place::Notifications, Capacity::Recipient, OF_KIND(13, 15)),
    onConfigurations(Place::MailAlerts, Capacity::Recipient, OF_KIND(13, 16)),
    onConfigurations(Place::Reminders, Capacity::Recipient, OF_KIND(13, 17)),
    onConfigurations(Place::Signals, Capacity::Recipient, OF_KIND(13, 18)),
    onRecords(Place::UserLookups, Capacity::Lookup, "capacity = 5 AND state = 0"),
    onRecords(Place::SharedRecords, Capacity::SharedWith, "capacity = 8 AND state = 0"),
    onConfigurations(Place::SharedViews, Capacity::SharedWith, "capacity = 8 AND state = 0"),
    onConfigurations(Place::PushNotices, Capacity::Recipient, OF_KIND(13, 19)),
    onConfigurations(Place::SavedFilters, Capacity::CriterionOwner, OF_KIND(11, 11)),
    onConfigurations(Place::SandboxRecords, Capacity::Owner, OF_KIND(1, 23)),
    onConfigurations(Place::AutoFollowRules, Capacity::CriterionOwner, OF_KIND(11, 13)),
    onConfigurations(Place::StoredFiles, Capacity::Owner, OF_KIND(1, 24)),
    onConfigurations(Place::WebhookParameters, Capacity::Parameter, OF_KIND(15, 21)),
    onRecords(Place::TelephonyFields, Capacity::Telephony, "capacity = 9 AND state = 0"),
    Source{Place::Notes, "records", "id", "created_by", "module = 15", ThingKind::Record, Capacity::CreatedBy},
    onConfigurations(Place::Apps, Capacity::User, OF_KIND(18, 27)),
    Source{Place::Subordinates, "users", "id", "manager", "status <> 4", ThingKind::User, Capacity::ReportsTo,
           "manager_since_change"},
    onConfigurations(Place::Invitations, Capacity::User, OF_KIND(18, 28)),
    onConfigurations(Place::ManagedGroups, Capacity::Manages, "capacity = 17 AND state = 0"),
    onMailAccounts(Place::MailAccounts, "protocol > 0"),
    Source{Place::MailBackups, "mail_backups", "id", "user_id", "state > 0", ThingKind::MailBackup, Capacity::User},
    onMailAccounts(Place::CustomerMail, "protocol = 1 AND sharing <> 1 AND NOT EXISTS (SELECT 1 FROM mail_backups b "
                                        "WHERE b.user_id = mail_accounts.user_id AND b.state = 2)"),
    onMailAccounts(Place::ImapMail, "protocol = 2"),
};

constexpr bool isInPlaceOrder()
{
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (static_cast<std::size_t>(all[i].place) != i)
            return false;
    }
    return true;
}
static_assert(isInPlaceOrder(), "every place has its source, in the order of the catalogue");

} // namespace

std::span<const Source> sources()
{
    return all;
}

const Source &sourceOf(Place place)
{
    return all[static_cast<std::size_t>(place)];
}

} // namespace storage
