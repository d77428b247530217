// What can be done with mailboxes, judged by the same rules as the work asks.
#pragma once

#include "presentation/action_availability.h"
#include "storage/mail_accounts.h"

#include <vector>

namespace presentation {

/// Of several users, one with whom it is possible is enough: the result names the others.
struct MailActions {
    std::vector<domain::UserId> users;
    ActionAvailability lock;
    ActionAvailability unlock;
    ActionAvailability backUp;
    ActionAvailability latest;
    domain::PersonName subjectName;
};

[[nodiscard]] MailActions judgeMail(const domain::Operator &who, const std::vector<const storage::MailUser *> &users);

/// Why a backup failed or was interrupted, to be put into words.
[[nodiscard]] domain::Error whyStopped(const storage::MailBackup &backup);

enum class MailLockAction { Lock, Unlock };

struct MailLockResult {
    domain::UserId user;
    domain::PersonName name;
    domain::Result<> done;
};

struct MailLockReport {
    MailLockAction action = MailLockAction::Lock;
    std::vector<MailLockResult> results;

    [[nodiscard]] int doneCount() const;
};

} // namespace presentation
