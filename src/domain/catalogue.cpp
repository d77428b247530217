#include "domain/catalogue.h"

#include <QtGlobal>

namespace domain {

namespace {

constexpr auto Keep = Outcome::Keep;
constexpr auto Transfer = Outcome::Transfer;
constexpr auto Stop = Outcome::Stop;

constexpr const char *moveLater = QT_TRANSLATE_NOOP("PlaceNote", "move later with mass owner change");
constexpr const char *finished = QT_TRANSLATE_NOOP("PlaceNote", "finished: keeps the name for the history");
constexpr const char *assignsNobody = QT_TRANSLATE_NOOP("PlaceNote", "goes on assigning to somebody who is gone");
constexpr const char *goesSilent = QT_TRANSLATE_NOOP("PlaceNote", "will go silent: it looks for an owner who is gone");
constexpr const char *nameShows = QT_TRANSLATE_NOOP("PlaceNote", "the name still shows");
constexpr const char *followsOwner = QT_TRANSLATE_NOOP("PlaceNote", "the record follows its owner, this step waits");
constexpr const char *notReceived = QT_TRANSLATE_NOOP("PlaceNote", "can no longer be received");
constexpr const char *untilBackedUp = QT_TRANSLATE_NOOP("PlaceNote", "nobody else can read it until it is backed up");
constexpr const char *leavesNothing =
    QT_TRANSLATE_NOOP("PlaceNote", "change to POP3 and back up first, or move it on the mail server");
constexpr const char *none = "";

// clang-format off
//                             label                                                        scope                  rule    deactivated  deleted             its box ticked
constexpr std::array rows{
    PlaceRow{Place::OpenDeals,             QT_TRANSLATE_NOOP("Place", "Open deals"),                          Scope::RecordOwner, {"ZD-1",  Keep, Keep, Transfer}, none},
    PlaceRow{Place::OpenActivities,        QT_TRANSLATE_NOOP("Place", "Open activities"),                     Scope::RecordOwner, {"ZD-2",  Keep, Keep, Transfer}, none},
    PlaceRow{Place::ClosedDeals,           QT_TRANSLATE_NOOP("Place", "Closed deals"),                        Scope::None,        {"ZD-3",  Keep, Keep, Keep},     finished},
    PlaceRow{Place::CompletedActivities,   QT_TRANSLATE_NOOP("Place", "Completed activities"),                Scope::None,        {"ZD-3",  Keep, Keep, Keep},     finished},
    PlaceRow{Place::Leads,                 QT_TRANSLATE_NOOP("Place", "Leads"),                               Scope::None,        {"ZD-4",  Keep, Keep, Keep},     moveLater},
    PlaceRow{Place::Contacts,              QT_TRANSLATE_NOOP("Place", "Contacts"),                            Scope::None,        {"ZD-4",  Keep, Keep, Keep},     moveLater},
    PlaceRow{Place::Accounts,              QT_TRANSLATE_NOOP("Place", "Accounts"),                            Scope::None,        {"ZD-4",  Keep, Keep, Keep},     moveLater},
    PlaceRow{Place::Cases,                 QT_TRANSLATE_NOOP("Place", "Cases"),                               Scope::None,        {"ZD-4",  Keep, Keep, Keep},     moveLater},
    PlaceRow{Place::Products,              QT_TRANSLATE_NOOP("Place", "Products"),                            Scope::None,        {"ZD-4",  Keep, Keep, Keep},     moveLater},
    PlaceRow{Place::OtherRecords,          QT_TRANSLATE_NOOP("Place", "Campaigns, quotes, orders, invoices and others"), Scope::None, {"ZD-4", Keep, Keep, Keep},   moveLater},
    PlaceRow{Place::AssignedWorkflows,     QT_TRANSLATE_NOOP("Place", "Workflows that assign to the user"),   Scope::Assignments, {"ZD-5",  Keep, Keep, Transfer}, assignsNobody},
    PlaceRow{Place::AssignmentRules,       QT_TRANSLATE_NOOP("Place", "Owner assignment rules"),              Scope::Assignments, {"ZD-5",  Keep, Keep, Transfer}, assignsNobody},
    PlaceRow{Place::FieldUpdates,          QT_TRANSLATE_NOOP("Place", "Field updates"),                       Scope::Assignments, {"ZD-5",  Keep, Keep, Transfer}, assignsNobody},
    PlaceRow{Place::BlueprintParticipants, QT_TRANSLATE_NOOP("Place", "Blueprints with the user as participant"), Scope::Assignments, {"ZD-5", Keep, Keep, Transfer}, assignsNobody},
    PlaceRow{Place::ListViewCriteria,      QT_TRANSLATE_NOOP("Place", "List views on the record owner"),      Scope::Criteria,    {"ZD-6",  Keep, Keep, Transfer}, goesSilent},
    PlaceRow{Place::WorkflowCriteria,      QT_TRANSLATE_NOOP("Place", "Workflow conditions on the record owner"), Scope::Criteria, {"ZD-6", Keep, Keep, Transfer}, goesSilent},
    PlaceRow{Place::ApprovalCriteria,      QT_TRANSLATE_NOOP("Place", "Approval conditions on the record owner"), Scope::Criteria, {"ZD-6", Keep, Keep, Transfer}, goesSilent},
    PlaceRow{Place::EscalationCriteria,    QT_TRANSLATE_NOOP("Place", "Case escalations on the record owner"), Scope::Criteria,   {"ZD-6",  Keep, Keep, Transfer}, goesSilent},
    PlaceRow{Place::BlueprintCriteria,     QT_TRANSLATE_NOOP("Place", "Blueprint conditions on the record owner"), Scope::Criteria, {"ZD-6", Keep, Keep, Transfer}, goesSilent},
    PlaceRow{Place::CoOwnedRecords,        QT_TRANSLATE_NOOP("Place", "Co-owner fields"),                     Scope::None,        {"ZD-7",  Keep, Keep, Keep},     nameShows},
    PlaceRow{Place::Integrations,          QT_TRANSLATE_NOOP("Place", "Integrations the user set up"),        Scope::None,        {"ZD-8",  Keep, Outcome::Disable, Outcome::Disable}, none},
    PlaceRow{Place::CreatedRecords,        QT_TRANSLATE_NOOP("Place", "Records created by the user"),         Scope::None,        {"ZK-1",  Keep, Keep, Keep},     nameShows},
    PlaceRow{Place::ModifiedRecords,       QT_TRANSLATE_NOOP("Place", "Records last modified by the user"),   Scope::None,        {"ZK-1",  Keep, Keep, Keep},     nameShows},
    PlaceRow{Place::ModifiedSettings,      QT_TRANSLATE_NOOP("Place", "Rules and views last modified by the user"), Scope::None,  {"ZK-1",  Keep, Keep, Keep},     nameShows},
    PlaceRow{Place::OwnedListViews,        QT_TRANSLATE_NOOP("Place", "List views the user made"),            Scope::None,        {"ZK-1",  Keep, Keep, Keep},     nameShows},
    PlaceRow{Place::OwnedReports,          QT_TRANSLATE_NOOP("Place", "Reports the user made"),               Scope::None,        {"ZK-1",  Keep, Keep, Keep},     nameShows},
    PlaceRow{Place::OwnedDashboards,       QT_TRANSLATE_NOOP("Place", "Dashboards the user made"),            Scope::None,        {"ZK-1",  Keep, Keep, Keep},     nameShows},
    PlaceRow{Place::OwnedTemplates,        QT_TRANSLATE_NOOP("Place", "Templates the user made"),             Scope::None,        {"ZK-1",  Keep, Keep, Keep},     nameShows},
    PlaceRow{Place::ActorCriteria,         QT_TRANSLATE_NOOP("Place", "Conditions on created by or modified by"), Scope::None,    {"ZK-2",  Keep, Keep, Keep},     nameShows},
    PlaceRow{Place::ImportJobs,            QT_TRANSLATE_NOOP("Place", "Import jobs that assign to the user"), Scope::None,        {"ZK-3",  Keep, Keep, Keep},     nameShows},
    PlaceRow{Place::WaitingApprovals,      QT_TRANSLATE_NOOP("Place", "Approvals waiting in My Jobs"),        Scope::None,        {"ZK-4",  Keep, Keep, Keep},     followsOwner},
    PlaceRow{Place::WaitingTransitions,    QT_TRANSLATE_NOOP("Place", "Blueprint steps waiting in My Jobs"),  Scope::None,        {"ZK-4",  Keep, Keep, Keep},     followsOwner},
    PlaceRow{Place::HeldRole,              QT_TRANSLATE_NOOP("Place", "Role held"),                           Scope::None,        {"ZK-5",  Keep, Keep, Keep},     none},
    PlaceRow{Place::Territories,           QT_TRANSLATE_NOOP("Place", "Territories the user is in"),          Scope::None,        {"ZK-5",  Keep, Keep, Keep},     none},
    PlaceRow{Place::Groups,                QT_TRANSLATE_NOOP("Place", "Groups the user is in"),               Scope::None,        {"ZK-5",  Keep, Keep, Keep},     none},
    PlaceRow{Place::ScoringRules,          QT_TRANSLATE_NOOP("Place", "Scoring rules on the record owner"),   Scope::None,        {"ZK-6",  Keep, Keep, Keep},     goesSilent},
    PlaceRow{Place::ReportSchedules,       QT_TRANSLATE_NOOP("Place", "Scheduled report mails to the user"),  Scope::None,        {"ZK-7",  Stop, Stop, Stop},     notReceived},
    PlaceRow{Place::Notifications,         QT_TRANSLATE_NOOP("Place", "Notifications to the user"),           Scope::None,        {"ZK-8",  Stop, Stop, Stop},     notReceived},
    PlaceRow{Place::MailAlerts,            QT_TRANSLATE_NOOP("Place", "Mail alerts to the user"),             Scope::None,        {"ZK-8",  Stop, Stop, Stop},     notReceived},
    PlaceRow{Place::Reminders,             QT_TRANSLATE_NOOP("Place", "Reminders to the user"),               Scope::None,        {"ZK-8",  Stop, Stop, Stop},     notReceived},
    PlaceRow{Place::Signals,               QT_TRANSLATE_NOOP("Place", "Signals to the user"),                 Scope::None,        {"ZK-8",  Stop, Stop, Stop},     notReceived},
    PlaceRow{Place::UserLookups,           QT_TRANSLATE_NOOP("Place", "User lookup fields"),                  Scope::None,        {"ZK-9",  Keep, Keep, Keep},     nameShows},
    PlaceRow{Place::SharedRecords,         QT_TRANSLATE_NOOP("Place", "Records shared with the user"),        Scope::None,        {"ZK-10", Keep, Outcome::HideName, Outcome::HideName}, none},
    PlaceRow{Place::SharedViews,           QT_TRANSLATE_NOOP("Place", "Views, reports and dashboards shared with the user"), Scope::None, {"ZK-10", Keep, Outcome::HideName, Outcome::HideName}, none},
    PlaceRow{Place::PushNotices,           QT_TRANSLATE_NOOP("Place", "Voice assistant push notices"),        Scope::None,        {"ZK-11", Stop, Stop, Stop},     notReceived},
    PlaceRow{Place::SavedFilters,          QT_TRANSLATE_NOOP("Place", "Saved filters on the record owner"),   Scope::None,        {"ZK-12", Keep, Keep, Keep},     nameShows},
    PlaceRow{Place::SandboxRecords,        QT_TRANSLATE_NOOP("Place", "Records owned in the sandbox"),        Scope::None,        {"ZK-13", Keep, Keep, Keep},     nameShows},
    PlaceRow{Place::AutoFollowRules,       QT_TRANSLATE_NOOP("Place", "Auto-follow rules in Feeds"),          Scope::None,        {"ZK-14", Keep, Keep, Keep},     nameShows},
    PlaceRow{Place::StoredFiles,           QT_TRANSLATE_NOOP("Place", "Files in storage"),                    Scope::None,        {"ZK-15", Keep, Keep, Keep},     none},
    PlaceRow{Place::WebhookParameters,     QT_TRANSLATE_NOOP("Place", "Webhook parameters"),                  Scope::None,        {"ZK-16", Keep, Keep, Keep},     nameShows},
    PlaceRow{Place::TelephonyFields,       QT_TRANSLATE_NOOP("Place", "User fields set through telephony"),   Scope::None,        {"ZK-17", Keep, Keep, Keep},     nameShows},
    PlaceRow{Place::Notes,                 QT_TRANSLATE_NOOP("Place", "Notes the user wrote"),                Scope::None,        {"ZK-18", Keep, Keep, Keep},     nameShows},
    PlaceRow{Place::Apps,                  QT_TRANSLATE_NOOP("Place", "Apps given to the user"),              Scope::None,        {"HC-3",  Outcome::Disable, Outcome::Disable, Outcome::Disable}, none},
    PlaceRow{Place::Subordinates,          QT_TRANSLATE_NOOP("Place", "Subordinates"),                        Scope::None,        {"HC-4",  Keep, Outcome::Unassign, Outcome::Unassign}, none},
    PlaceRow{Place::Invitations,           QT_TRANSLATE_NOOP("Place", "Open invitations"),                    Scope::None,        {"HC-5",  Outcome::Withdraw, Outcome::Withdraw, Outcome::Withdraw}, none},
    PlaceRow{Place::ManagedGroups,         QT_TRANSLATE_NOOP("Place", "Groups and territories the user manages"), Scope::None,    {"HC-8",  Outcome::Review, Outcome::Review, Outcome::Review}, none},
    PlaceRow{Place::MailAccounts,          QT_TRANSLATE_NOOP("Place", "Mail add-on settings"),                Scope::None,        {"HC-1",  Keep, Keep, Keep},     none},
    PlaceRow{Place::MailBackups,           QT_TRANSLATE_NOOP("Place", "Mail backups"),                        Scope::None,        {"HC-2",  Keep, Keep, Keep},     none},
    PlaceRow{Place::CustomerMail,          QT_TRANSLATE_NOOP("Place", "Mail exchanged with customers"),       Scope::None,        {"ZA-2",  Outcome::LoseAccess, Outcome::LoseAccess, Outcome::LoseAccess}, untilBackedUp},
    PlaceRow{Place::ImapMail,              QT_TRANSLATE_NOOP("Place", "Mail in an IMAP mailbox"),             Scope::None,        {"ZA-3",  Outcome::Review, Outcome::Review, Outcome::Review}, leavesNothing},
};
// clang-format on

constexpr bool isInPlaceOrder()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<std::size_t>(rows[i].place) != i)
            return false;
    }
    return true;
}
static_assert(isInPlaceOrder(), "a place is found by its number");

constexpr bool isOfTheCrm(std::string_view rule)
{
    return rule.starts_with("ZD") || rule.starts_with("ZK");
}

} // namespace

const char *nameOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Keep:
        return "keep";
    case Outcome::Transfer:
        return "transfer";
    case Outcome::Unassign:
        return "unassign";
    case Outcome::Disable:
        return "disable";
    case Outcome::Stop:
        return "stop";
    case Outcome::HideName:
        return "hide-name";
    case Outcome::Withdraw:
        return "withdraw";
    case Outcome::Review:
        return "review";
    case Outcome::LoseAccess:
        return "lose-access";
    }
    return "";
}

bool isOwnership(Place place)
{
    return place <= Place::OtherRecords;
}

std::span<const PlaceRow> catalogue()
{
    return rows;
}

const PlaceRow &rowOf(Place place)
{
    return rows[static_cast<std::size_t>(place)];
}

Ruling rulingFor(const PlaceRow &row, Event event, bool ticked)
{
    const Treatment &treatment = row.zohoCrm;
    switch (event) {
    case Event::Deactivate: {
        const bool keptByZa1 = treatment.whenDeactivated == Keep && isOfTheCrm(treatment.rule);
        return {treatment.whenDeactivated, keptByZa1 ? std::string_view("ZA-1") : treatment.rule};
    }
    case Event::Delete:
        return {ticked ? treatment.whenTicked : treatment.whenDeleted, treatment.rule};
    case Event::Migrate:
        return {ticked && treatment.whenTicked == Transfer ? Transfer : Keep, treatment.rule};
    case Event::ChangeOwner:
        return {ticked && isOwnership(row.place) ? Transfer : Keep, "DEL-9"};
    }
    return {Keep, treatment.rule};
}

} // namespace domain
