#include "presentation/preview_wording.h"

#include "presentation/wording.h"

#include <QCoreApplication>

namespace presentation::wording {

using domain::Outcome;
using domain::Place;
using domain::PlanLine;
using domain::Scope;

namespace {

class PreviewWords
{
    Q_DECLARE_TR_FUNCTIONS(Preview)

public:
    static QString movesTo(const QString &name)
    {
        //: What becomes of something; %1 a person's name.
        return name.isEmpty() ? tr("Moves") : tr("Moves to %1").arg(name);
    }

    static QString movesUnder(const QString &name)
    {
        //: Of subordinates: whom they report to from now on.
        return name.isEmpty() ? tr("Report to somebody else") : tr("Report to %1").arg(name);
    }

    static QString stays() { return tr("Stays under the old name"); }
    static QString stops() { return tr("Stops"); }
    //: Heading over what a person must look at.
    static QString attention() { return tr("To be looked at"); }

    static QString family(PreviewFamily family)
    {
        switch (family) {
        case PreviewFamily::Finished:
            return tr("Closed deals, completed activities");
        case PreviewFamily::OtherRecords:
            return tr("Leads, contacts, accounts, others");
        case PreviewFamily::Assignments:
            return tr("Workflows, rules, blueprints");
        case PreviewFamily::Criteria:
            return tr("Criteria in views and rules");
        case PreviewFamily::Names:
            return tr("Created by, modified by, notes …");
        case PreviewFamily::Deliveries:
            return tr("Notifications, alerts, reminders");
        case PreviewFamily::Shared:
            return tr("What was shared with the user");
        case PreviewFamily::None:
            break;
        }
        return {};
    }

    static QString records(qint64 deals, qint64 activities)
    {
        if (deals + activities == 0)
            return tr("No open deals or activities");
        if (activities == 0)
            return tr("%Ln open deals", nullptr, int(deals));
        if (deals == 0)
            return tr("%Ln open activities", nullptr, int(activities));
        //: %1 "61 open deals", %2 "94 open activities"
        return tr("%1, %2").arg(tr("%Ln open deals", nullptr, int(deals)),
                                tr("%Ln open activities", nullptr, int(activities)));
    }

    static QString assignments(qint64 count)
    {
        return count == 0 ? tr("No workflows, rules or blueprints")
                          : tr("%Ln workflows, rules and blueprints", nullptr, int(count));
    }

    static QString criteria(qint64 count)
    {
        return count == 0 ? tr("No views, approvals or escalations")
                          : tr("%Ln views, approvals and escalations", nullptr, int(count));
    }

    static QString noSuccessor() { return tr("Choose a user under “Transfer to” (DEL-4)"); }
    static QString noModule() { return tr("Tick at least one kind of record (DEL-9)"); }
    static QString noScope() { return tr("Tick at least one of “Record owner”, “Assignments” and “Criteria” (DEL-4)"); }
    static QString undecided(int subordinates)
    {
        return tr("Decide where the %Ln subordinates go (DEL-5)", nullptr, subordinates);
    }
    static QString undecidedOne() { return tr("Decide where the subordinate goes (DEL-5)"); }
};

qint64 countOf(const domain::MigrationPlan &plan, Place place)
{
    qint64 count = 0;
    for (const domain::PlaceCount &counted : plan.census())
        count += counted.place == place ? counted.count : 0;
    return count;
}

bool endsWhenDeleted(Place place)
{
    return domain::rowOf(place).zohoCrm.whenDeleted != Outcome::Keep;
}

} // namespace

QString section(PreviewGroup group, const QString &name)
{
    switch (group) {
    case PreviewGroup::Moves:
        return PreviewWords::movesTo(name);
    case PreviewGroup::MovesUnder:
        return PreviewWords::movesUnder(name);
    case PreviewGroup::Attention:
        return PreviewWords::attention();
    case PreviewGroup::Stays:
        return PreviewWords::stays();
    case PreviewGroup::Stops:
        return PreviewWords::stops();
    }
    return {};
}

QString family(PreviewFamily family)
{
    return PreviewWords::family(family);
}

QString becomes(const PlanLine &line, const QString &successor)
{
    return line.outcome == Outcome::Transfer && !successor.isEmpty() ? successor : outcome(line.outcome);
}

QString becomesInWords(const PlanLine &line, const QString &successor)
{
    if (line.outcome != Outcome::Transfer)
        return outcome(line.outcome);
    return line.place == Place::Subordinates ? PreviewWords::movesUnder(successor) : PreviewWords::movesTo(successor);
}

QString note(const PlanLine &line)
{
    const bool isKept = line.outcome == Outcome::Keep;
    const bool applies = endsWhenDeleted(line.place) ? !isKept : isKept;
    return applies ? placeNote(line.place) : QString();
}

QString scopeContent(const domain::MigrationPlan &plan, Scope scope)
{
    switch (scope) {
    case Scope::RecordOwner:
        return PreviewWords::records(countOf(plan, Place::OpenDeals), countOf(plan, Place::OpenActivities));
    case Scope::Assignments:
        return PreviewWords::assignments(plan.countIn(scope));
    case Scope::Criteria:
        return PreviewWords::criteria(plan.countIn(scope));
    case Scope::None:
        break;
    }
    return {};
}

QString missing(domain::Missing missing, const domain::MigrationPlan &plan)
{
    switch (missing) {
    case domain::Missing::Successor:
        return PreviewWords::noSuccessor();
    case domain::Missing::Scope:
        return plan.event() == domain::Event::ChangeOwner ? PreviewWords::noModule() : PreviewWords::noScope();
    case domain::Missing::SubordinatesDecision:
        return plan.subordinates().size() == 1 ? PreviewWords::undecidedOne()
                                               : PreviewWords::undecided(int(plan.subordinates().size()));
    }
    return {};
}

} // namespace presentation::wording
