#include "presentation/plan_wording.h"

#include "presentation/preview_outline.h"
#include "presentation/wording.h"

#include <QCoreApplication>
#include <algorithm>

namespace presentation::wording {

using domain::Event;
using domain::MigrationPlan;
using domain::OffboardingReport;
using domain::Outcome;
using domain::Place;
using domain::PlanLine;

namespace {

class PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(Plan)

public:
    static QString title(Event event, const QString &name)
    {
        switch (event) {
        case Event::Delete:
            return tr("Delete %1?").arg(name);
        case Event::Deactivate:
            return tr("Deactivate %1?").arg(name);
        case Event::Migrate:
            return tr("Hand over the work of %1?").arg(name);
        case Event::ChangeOwner:
            return tr("Change the owner of the records of %1?").arg(name);
        }
        return {};
    }

    static QString facts(const QString &role, const QString &status) { return tr("%1 · %2").arg(role, status); }
    static QString facts(const QString &role, const QString &status, int subordinates)
    {
        return tr("%1 · %2 · manages %Ln people", nullptr, subordinates).arg(role, status);
    }

    static QString heading(Event event, const QString &name)
    {
        return event == Event::ChangeOwner ? tr("What happens to the records of %1").arg(name)
                                           : tr("What happens to everything that names %1").arg(name);
    }

    static QString button(Event event, bool isMigrating, int moves)
    {
        switch (event) {
        case Event::Delete:
            if (!isMigrating)
                return tr("Delete without migrating");
            return moves == 0 ? tr("Delete and migrate") : tr("Delete and migrate %Ln", nullptr, moves);
        case Event::Deactivate:
            return tr("Deactivate");
        case Event::Migrate:
            return moves == 0 ? tr("Migrate") : tr("Migrate %Ln", nullptr, moves);
        case Event::ChangeOwner:
            return moves == 0 ? tr("Change owner") : tr("Change owner of %Ln", nullptr, moves);
        }
        return {};
    }

    static QString atWork(Event event, const QString &name)
    {
        switch (event) {
        case Event::Delete:
            return tr("Deleting %1…").arg(name);
        case Event::Deactivate:
            return tr("Deactivating %1…").arg(name);
        case Event::Migrate:
        case Event::ChangeOwner:
            return tr("Moving what %1 owns…").arg(name);
        }
        return {};
    }

    static QString allStay(int count, const QString &name)
    {
        return tr("All %Ln records keep the name of %1. Mass owner change can move them later. (DEL-9)", nullptr, count)
            .arg(name);
    }
    static QString ownerNotTicked(int count, const QString &name)
    {
        return tr("“Record owner” is not ticked: %Ln records keep the name of %1 until you move them.", nullptr, count)
            .arg(name);
    }
    static QString othersStay(int count, const QString &name)
    {
        return tr("“Record owner” moves open deals and activities only. %Ln other records keep the name of %1 until "
                  "you move them.",
                  nullptr, count)
            .arg(name);
    }
    static QString notTicked(int count, const QString &name)
    {
        return tr("%Ln records of kinds that are not ticked keep the name of %1.", nullptr, count).arg(name);
    }

    static QString nobodyLeftAlone() { return tr("For records that others co-own: here, all of them are. (DEL-3)"); }
    static QString leftAlone(int count, qint64 owned)
    {
        return tr("For records that others co-own. %Ln of %1 would be left without anyone. (DEL-3)", nullptr, count)
            .arg(number(owned));
    }
    static QString nothingOwned() { return tr("For records that others co-own. This user owns no records. (DEL-3)"); }

    static QString reassurance(int days, qint64 licences)
    {
        if (days == 0)
            return tr("This can't be taken back. The person's account and your %1 licences stay as they are.")
                .arg(number(licences));
        return tr("Can be restored for %Ln days. The person's account and your %1 licences stay as they are.", nullptr,
                  days)
            .arg(number(licences));
    }
    static QString statusStays() { return tr("Only owners change. The user's status stays as it is. (DEL-14)"); }
    static QString recordsOnly()
    {
        return tr("Only the owner of records changes; modified-by and modified-time stay as they are. (DEL-9)");
    }

    //: What is counted, the number shown before, the number now.
    static QString difference(const QString &what, qint64 before, qint64 now)
    {
        return tr("%1: %2 → %3").arg(what, number(before), number(now));
    }
    static QString subordinatesDiffer() { return tr("Other people report to this user now."); }
    static QString sameNumbers() { return tr("The numbers are the same, but other things are counted in them."); }

    static QString done(Event event, const QString &name)
    {
        switch (event) {
        case Event::Delete:
            return tr("%1 has been deleted").arg(name);
        case Event::Deactivate:
            return tr("%1 has been deactivated").arg(name);
        case Event::Migrate:
            return tr("The work of %1 has been handed over").arg(name);
        case Event::ChangeOwner:
            return tr("The records of %1 have a new owner").arg(name);
        }
        return {};
    }
    static QString summary(int moved)
    {
        return moved == 0
                   ? tr("Recounted after the work: everything is as the preview promised.")
                   : tr("%Ln moved. Recounted after the work: everything is as the preview promised.", nullptr, moved);
    }

    static QString integrations(int count)
    {
        return count == 0 ? tr("Integrations set up by this user stop; there were none. (ZD-8)")
                          : tr("%Ln integrations set up by this user have stopped. Set them up again under another "
                               "user. (ZD-8)",
                               nullptr, count);
    }
    static QString account() { return tr("The person's own account stays. Only its holder can close it. (USR-9)"); }
    static QString licences(qint64 count)
    {
        return tr("You still pay for %1 licences. The super admin changes that under Subscription. (USR-10)")
            .arg(number(count));
    }
    static QString restore(int days)
    {
        return tr("The deletion can be taken back for %Ln days. (DEL-12)", nullptr, days);
    }
};

QString leaver(const MigrationPlan &plan)
{
    return nameInSentence(plan.leaver().name, plan.leaver().id);
}

bool movesRecords(const MigrationPlan &plan)
{
    const auto covers = [](const domain::Choice &choice) { return domain::isOwnership(choice.slice.place); };
    return std::any_of(plan.choices().begin(), plan.choices().end(), covers);
}

qint64 countedAt(const domain::Census &census, const domain::PlaceCount &where)
{
    for (const domain::PlaceCount &counted : census) {
        if (counted.place == where.place && counted.module == where.module)
            return counted.count;
    }
    return 0;
}

void addDifference(QStringList &found, const domain::PlaceCount &where, qint64 before, qint64 now)
{
    const QString what =
        where.place == Place::OtherRecords && where.module ? module(*where.module) : place(where.place);
    if (before != now)
        found << PlanWords::difference(what, before, now);
}

} // namespace

QString planTitle(const MigrationPlan &plan)
{
    return PlanWords::title(plan.event(), leaver(plan));
}

QString planFacts(const MigrationPlan &plan)
{
    const domain::UserBrief &user = plan.leaver();
    const QString state = status(user.status);
    return plan.subordinates().empty() ? PlanWords::facts(user.roleName, state)
                                       : PlanWords::facts(user.roleName, state, int(plan.subordinates().size()));
}

QString previewHeading(const MigrationPlan &plan)
{
    return PlanWords::heading(plan.event(), leaver(plan));
}

QString planButton(const MigrationPlan &plan)
{
    return PlanWords::button(plan.event(), plan.isMigrating(), int(totalsOf(plan).move));
}

QString planAtWork(const MigrationPlan &plan)
{
    return PlanWords::atWork(plan.event(), leaver(plan));
}

QString trap(const MigrationPlan &plan)
{
    const int stay = int(plan.ownedRecordsThatStay());
    if (stay == 0)
        return {};
    if (plan.event() == Event::ChangeOwner)
        return plan.choices().empty() ? QString() : PlanWords::notTicked(stay, leaver(plan));
    if (!plan.isMigrating())
        return PlanWords::allStay(stay, leaver(plan));
    return movesRecords(plan) ? PlanWords::othersStay(stay, leaver(plan))
                              : PlanWords::ownerNotTicked(stay, leaver(plan));
}

QString coOwnership(const MigrationPlan &plan, const domain::CoOwnership &counted)
{
    if (plan.ownedRecords() == 0)
        return PlanWords::nothingOwned();
    return counted.leftAlone == 0 ? PlanWords::nobodyLeftAlone()
                                  : PlanWords::leftAlone(int(counted.leftAlone), plan.ownedRecords());
}

QString planReassurance(const MigrationPlan &plan, int restoreDays, qint64 licences)
{
    switch (plan.event()) {
    case Event::Delete:
        return PlanWords::reassurance(restoreDays, licences);
    case Event::ChangeOwner:
        return PlanWords::recordsOnly();
    case Event::Deactivate:
    case Event::Migrate:
        break;
    }
    return PlanWords::statusStays();
}

QStringList differences(const MigrationPlan &shown, const MigrationPlan &fresh)
{
    QStringList found;
    for (const domain::PlaceCount &before : shown.census())
        addDifference(found, before, before.count, countedAt(fresh.census(), before));
    for (const domain::PlaceCount &now : fresh.census()) {
        if (countedAt(shown.census(), now) == 0)
            addDifference(found, now, 0, now.count);
    }
    const auto sameUser = [](const domain::UserBrief &a, const domain::UserBrief &b) { return a.id == b.id; };
    if (!std::equal(shown.subordinates().begin(), shown.subordinates().end(), fresh.subordinates().begin(),
                    fresh.subordinates().end(), sameUser))
        found << PlanWords::subordinatesDiffer();
    if (found.isEmpty() && shown.census() != fresh.census())
        found << PlanWords::sameNumbers();
    return found;
}

QString resultTitle(const OffboardingReport &report)
{
    return PlanWords::done(report.plan.event(), leaver(report.plan));
}

QString resultSummary(const OffboardingReport &report)
{
    return PlanWords::summary(int(totalsOf(report.plan).move));
}

QStringList reminders(const OffboardingReport &report, int restoreDays, qint64 licences)
{
    if (report.plan.event() != Event::Delete)
        return {};
    qint64 integrations = 0;
    for (const domain::ReportLine &line : report.lines)
        integrations += line.promised.place == Place::Integrations ? line.done : 0;
    QStringList found{PlanWords::integrations(int(integrations)), PlanWords::account(), PlanWords::licences(licences)};
    if (restoreDays > 0)
        found << PlanWords::restore(restoreDays);
    return found;
}

} // namespace presentation::wording
