#include "exchange/profiles.h"

#include "domain/fold.h"

#include <algorithm>

namespace exchange {

namespace {

bool isStandardProfile(const QString &name, const InventedNames &names)
{
    const QString folded = domain::folded(name);
    return folded == domain::folded(names.standardProfile) || folded == u"standard" || folded == u"標準";
}

} // namespace

QStringList profilesFor(std::vector<PlannedUser> &users, const InventedNames &names)
{
    QStringList profiles;
    QStringList keys;
    for (const PlannedUser &user : users) {
        const QString key = domain::folded(user.profile);
        if (key.isEmpty() || keys.contains(key))
            continue;
        keys << key;
        profiles << user.profile;
    }
    const auto isAdministrator = [&](const QString &name) { return isAdministratorProfile(name, names); };
    const auto isStandard = [&](const QString &name) { return isStandardProfile(name, names); };
    if (std::none_of(profiles.begin(), profiles.end(), isAdministrator))
        profiles.prepend(names.administratorProfile);
    auto standard = std::find_if(profiles.begin(), profiles.end(), isStandard);
    if (standard == profiles.end()) {
        profiles.append(names.standardProfile);
        standard = profiles.end() - 1;
    }
    for (PlannedUser &user : users) {
        if (user.profile.isEmpty())
            user.profile = *standard;
    }
    return profiles;
}

bool isAdministratorProfile(const QString &name, const InventedNames &names)
{
    const QString folded = domain::folded(name).simplified();
    return folded == domain::folded(names.administratorProfile) || folded == u"administrator" || folded == u"管理者"
           || folded == domain::folded(u"管理者権限"_qs) || folded == u"administrateur"
           || folded == u"profil d'administrateur";
}

} // namespace exchange
