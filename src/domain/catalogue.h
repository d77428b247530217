// The catalogue of references (spec §2): one row for each kind of place that names a user, with what becomes of it.
// The preview, the engine, the report and the tests loop over it; there is no second list.
// Where a place lies in the database stands in storage/sources.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace domain {

enum class Place {
    OpenDeals,
    OpenActivities,
    ClosedDeals,
    CompletedActivities,
    Leads,
    Contacts,
    Accounts,
    Cases,
    Products,
    OtherRecords,
    AssignedWorkflows,
    AssignmentRules,
    FieldUpdates,
    BlueprintParticipants,
    ListViewCriteria,
    WorkflowCriteria,
    ApprovalCriteria,
    EscalationCriteria,
    BlueprintCriteria,
    CoOwnedRecords,
    Integrations,
    CreatedRecords,
    ModifiedRecords,
    ModifiedSettings,
    OwnedListViews,
    OwnedReports,
    OwnedDashboards,
    OwnedTemplates,
    ActorCriteria,
    ImportJobs,
    WaitingApprovals,
    WaitingTransitions,
    HeldRole,
    Territories,
    Groups,
    ScoringRules,
    ReportSchedules,
    Notifications,
    MailAlerts,
    Reminders,
    Signals,
    UserLookups,
    SharedRecords,
    SharedViews,
    PushNotices,
    SavedFilters,
    SandboxRecords,
    AutoFollowRules,
    StoredFiles,
    WebhookParameters,
    TelephonyFields,
    Notes,
    Apps,
    Subordinates,
    Invitations,
    ManagedGroups,
    MailAccounts,
    MailBackups,
    CustomerMail,
    ImapMail,
};

/// Which box of the delete dialog moves a place (DEL-4).
enum class Scope { None, RecordOwner, Assignments, Criteria };

/// The numbers are stored, with what was ended.
enum class Outcome {
    Keep = 0,     ///< stays, under the name
    Transfer = 1, ///< to the successor
    Unassign = 2,
    Disable = 3,
    Stop = 4, ///< a delivery
    HideName = 5,
    Withdraw = 6,   ///< an invitation
    Review = 7,     ///< goes on, and will fail at this user: a person must look
    LoseAccess = 8, ///< nobody else can get at it any more
};

inline constexpr std::array outcomes{Outcome::Keep,     Outcome::Transfer, Outcome::Unassign,
                                     Outcome::Disable,  Outcome::Stop,     Outcome::HideName,
                                     Outcome::Withdraw, Outcome::Review,   Outcome::LoseAccess};

/// A stable word for the audit log: "hide-name".
[[nodiscard]] const char *nameOf(Outcome outcome);

/// Whether the outcome ends the reference itself: it is kept as ended, and can be taken back.
[[nodiscard]] constexpr bool ends(Outcome outcome)
{
    return outcome == Outcome::Disable || outcome == Outcome::Stop || outcome == Outcome::HideName
           || outcome == Outcome::Withdraw;
}

enum class Event {
    Deactivate,
    Delete,      ///< with or without migrating
    Migrate,     ///< the same migration, without deleting (DEL-14)
    ChangeOwner, ///< mass owner change: any records the user owns, by module (DEL-9)
};

/// What one rule set does with a place.
struct Treatment {
    std::string_view rule;
    Outcome whenDeactivated = Outcome::Keep;
    Outcome whenDeleted = Outcome::Keep; ///< not migrating, or its box not ticked
    Outcome whenTicked = Outcome::Keep;  ///< its box ticked
};

struct PlaceRow {
    Place place;
    const char *label; ///< for translation in the context "Place"
    Scope scope;
    Treatment zohoCrm;
    const char *note; ///< context "PlaceNote": what it means that the place does not move; may be empty
};

/// Whether a place holds records the user owns.
[[nodiscard]] bool isOwnership(Place place);

[[nodiscard]] std::span<const PlaceRow> catalogue();
[[nodiscard]] const PlaceRow &rowOf(Place place);

/// Outcome and rule of a place for an event, its box ticked or not.
struct Ruling {
    Outcome outcome;
    std::string_view rule;
};
[[nodiscard]] Ruling rulingFor(const PlaceRow &row, Event event, bool ticked);

} // namespace domain
