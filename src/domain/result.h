// Errors are values: made where something can't be done, passed up, worded once (views/messages).
#pragma once

#include "domain/ids.h"

#include <QString>
#include <string_view>
#include <tl/expected.hpp>

namespace domain {

enum class Reason {
    // refused by a rule
    NoRight,
    IsSuperAdmin,
    IsLastAdministrator,
    IsOneself,
    NoLicenceFree,
    NotActive,
    NotInactive,
    AlreadyDeleted,
    PlanIncomplete,
    SuccessorNotEligible,
    SubordinatesTargetNotEligible,
    PlanOutdated,
    // of the mail add-on, by a rule
    NoMailAccount,
    MailLockedAlready,
    MailNotLocked,
    MailLockOfOneself,
    MailLockOfPrivate,
    MailOfSomebodyElse,
    MailSettingsLocked,
    MailUserNotInactive,
    MailNotPop3,
    MailPrivate,
    MailOtherDomain,
    MailBackedUpAlready,
    MailNeverBackedUp,
    MailNotSavedSince,
    MailBackupRunning,
    MailOfNobodyRelated,
    // of a mail server
    MailServerNotReached,
    MailCertificateUnknown,
    MailSignInRefused,
    MailMailboxInUse,
    MailConnectionLost,
    MailServerSilent,
    MailServerNonsense,
    MailInterrupted,
    // the file
    CannotOpen,
    NotADatabase,
    NotOurDatabase,
    NewerSchema,
    ReadOnly,
    Damaged,
    Busy,
    DiskFull,
    StorageFailed,
    // input
    NoSuchUser,
    NoSuchFile,
    CannotRead,
    CannotWrite,
    BadInput,
    RowsRejected,
    // the operator
    Cancelled,
};

/// The id in the specification of the rule that a refusal rests on; empty where no rule is meant.
[[nodiscard]] std::string_view ruleOf(Reason reason);

/// A stable word for logs and scripts: "last-administrator".
[[nodiscard]] const char *nameOf(Reason reason);

struct Error {
    Reason reason = Reason::StorageFailed;
    UserId subject;          ///< whom it is about, where it is about somebody
    QString detail;          ///< a file, a line, what the database said: for the sentence or the log
    std::string_view rule{}; ///< overrides ruleOf(reason): a static string

    [[nodiscard]] std::string_view ruleId() const { return rule.empty() ? ruleOf(reason) : rule; }
};

template <class T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(Reason reason, UserId subject = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{reason, subject, std::move(detail)});
}

} // namespace domain

#define HANDOVER_JOIN_INNER(a, b) a##b
#define HANDOVER_JOIN(a, b) HANDOVER_JOIN_INNER(a, b)

/// Declares `declaration` with the value of `expression`, or returns its error.
#define TRY_ASSIGN(declaration, expression)                                                                            \
    auto HANDOVER_JOIN(attempt_, __LINE__) = (expression);                                                             \
    if (!HANDOVER_JOIN(attempt_, __LINE__))                                                                            \
        return tl::unexpected(std::move(HANDOVER_JOIN(attempt_, __LINE__)).error());                                   \
    declaration = *std::move(HANDOVER_JOIN(attempt_, __LINE__))

/// Returns the error of `expression`, if it has one.
#define TRY(expression)                                                                                                \
    if (auto attempt = (expression); !attempt)                                                                         \
    return tl::unexpected(std::move(attempt).error())
