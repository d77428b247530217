#include "presentation/user_details.h"

#include <algorithm>

namespace presentation {

using domain::Place;

namespace {

bool isClosed(Place place)
{
    return place == Place::ClosedDeals || place == Place::CompletedActivities;
}

bool isSplit(Place place)
{
    return isClosed(place) || place == Place::OpenDeals || place == Place::OpenActivities;
}

// Shown elsewhere in the panel.
bool isShownApart(Place place)
{
    return domain::isOwnership(place) || place == Place::HeldRole || place == Place::Subordinates;
}

NamedBy groupOf(Place place)
{
    const domain::PlaceRow &row = domain::rowOf(place);
    if (row.scope == domain::Scope::Assignments)
        return NamedBy::Assignments;
    if (row.scope == domain::Scope::Criteria)
        return NamedBy::Criteria;
    if (place == Place::CoOwnedRecords)
        return NamedBy::CoOwnerFields;
    if (place == Place::Integrations || place == Place::Apps)
        return NamedBy::Integrations;
    if (row.zohoCrm.whenDeactivated == domain::Outcome::Stop)
        return NamedBy::Deliveries;
    return NamedBy::Others;
}

} // namespace

std::vector<OwnedModule> ownedModules(const domain::Census &census)
{
    std::vector<OwnedModule> found;
    for (const domain::PlaceCount &counted : census) {
        if (!domain::isOwnership(counted.place) || !counted.module)
            continue;
        auto owned =
            std::find_if(found.begin(), found.end(), [&](const OwnedModule &m) { return m.module == *counted.module; });
        if (owned == found.end())
            owned = found.insert(found.end(), OwnedModule{*counted.module, 0, 0, isSplit(counted.place)});
        (isClosed(counted.place) ? owned->closed : owned->open) += counted.count;
    }
    const auto inOrder = [](const OwnedModule &a, const OwnedModule &b) {
        // Deals first: they are what a leaver's successor asks about.
        const auto rank = [](const OwnedModule &m) { return m.isSplit ? int(m.module) : 100 + int(m.module); };
        return rank(a) < rank(b);
    };
    std::sort(found.begin(), found.end(), inOrder);
    return found;
}

std::vector<NamedGroup> namedGroups(const domain::Census &census)
{
    std::vector<NamedGroup> found;
    for (const NamedBy group : {NamedBy::Assignments, NamedBy::Criteria, NamedBy::CoOwnerFields, NamedBy::Integrations,
                                NamedBy::Deliveries, NamedBy::Others}) {
        NamedGroup named{group, 0, {}};
        for (const domain::PlaceCount &counted : census) {
            if (isShownApart(counted.place) || groupOf(counted.place) != group)
                continue;
            named.count += counted.count;
            named.places.push_back(counted);
        }
        if (named.count > 0)
            found.push_back(std::move(named));
    }
    return found;
}

} // namespace presentation
