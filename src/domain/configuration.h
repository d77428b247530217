// What an organisation has set up: rules, views, reports, groups … The numbers are stored.
#pragma once

namespace domain {

enum class ConfigurationKind {
    Workflow = 1,
    AssignmentRule = 2,
    FieldUpdate = 3,
    Blueprint = 4,
    Approval = 5,
    CaseEscalation = 6,
    ListView = 7,
    Report = 8,
    Dashboard = 9,
    Template = 10,
    SavedFilter = 11,
    ScoringRule = 12,
    AutoFollowRule = 13,
    ReportSchedule = 14,
    Notification = 15,
    MailAlert = 16,
    Reminder = 17,
    Signal = 18,
    PushNotice = 19,
    Integration = 20,
    Webhook = 21,
    ImportJob = 22,
    SandboxRecord = 23,
    StoredFile = 24,
    Group = 25,
    Territory = 26,
    App = 27,
    Invitation = 28,
};

/// As what a user is named: by a record, a configuration, or another user.
enum class Capacity {
    Owner = 1,
    CoOwner = 2,
    CreatedBy = 3,
    ModifiedBy = 4,
    Lookup = 5,
    Approver = 6,            ///< a step in My Jobs
    TransitionPerformer = 7, ///< a step in My Jobs
    SharedWith = 8,
    Telephony = 9,
    Assignee = 10,
    CriterionOwner = 11, ///< a condition on the record owner
    CriterionActor = 12, ///< a condition on created-by or modified-by
    Recipient = 13,
    SetUpBy = 14,
    Parameter = 15,
    Member = 16,
    Manages = 17, ///< a group or territory
    User = 18,    ///< of an app, of the mail add-on; invited by an invitation
    ReportsTo = 20,
    Status = 21,
};

/// What kind of thing a history row is about.
enum class ThingKind { Record = 1, Configuration = 2, User = 3, MailAccount = 4, MailBackup = 5 };

} // namespace domain
