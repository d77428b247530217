// Who gets the next record: the prepared people have exact shares, the others what suits their team and country.
#pragma once

#include "demo/staff.h"
#include "domain/configuration.h"
#include "domain/module.h"

#include <QHash>

namespace demo {

class Owners
{
public:
    Owners(const Staff &staff, Random &random);

    [[nodiscard]] domain::UserId next(domain::Module module, bool isOpen, bool inJapan);
    /// Somebody active other than the owner, to be named in another capacity.
    [[nodiscard]] domain::UserId colleague(domain::Capacity capacity, domain::UserId owner, bool inJapan);
    /// Somebody who worked there on that day, perhaps gone since.
    [[nodiscard]] domain::UserId whoWorkedOn(const QDate &day, bool inJapan);
    [[nodiscard]] domain::UserId author(const QDate &day, bool inJapan);

private:
    struct Share {
        domain::UserId user;
        bool inJapan;
        QHash<int, int> left; ///< by bucket
    };
    [[nodiscard]] static std::vector<Share> preparedShares();
    [[nodiscard]] domain::UserId prepared(int bucket, bool inJapan, domain::UserId except, int percent);
    [[nodiscard]] QString teamFor(domain::Module module);

    const Staff &m_staff;
    Random &m_random;
    std::vector<Share> m_shares;
    QHash<QString, std::vector<domain::UserId>> m_pools; ///< by team and country, each as often as befits
    std::vector<domain::UserId> m_colleagues[2];         ///< active, by country
    std::vector<domain::UserId> m_everybody[2];
};

} // namespace demo
