#include "views/status_chip.h"

#include "presentation/wording.h"

#include <QCoreApplication>

namespace views {

Chip statusChip(domain::UserStatus status)
{
    using domain::UserStatus;
    const QString word = presentation::wording::status(status);
    switch (status) {
    case UserStatus::Active:
        return {Tone::Good, u"circle-check"_qs, word};
    case UserStatus::Inactive:
        return {Tone::Neutral, u"circle-slash"_qs, word};
    case UserStatus::Unconfirmed:
        return {Tone::Warning, u"hourglass"_qs, word};
    case UserStatus::Deleted:
        return {Tone::Danger, u"trash-2"_qs, word};
    }
    return {};
}

Chip superAdminChip()
{
    //: A chip beside a user's status.
    return {Tone::Accent, u"crown"_qs, QCoreApplication::translate("views::StatusChip", "Super admin")};
}

} // namespace views
