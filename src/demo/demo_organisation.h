// The demo organisation: "Sakura Lumière", which makes and sells lighting in Japan and France. All of it is invented.
#pragma once

#include "domain/clock.h"
#include "domain/result.h"

#include <QString>

namespace demo {

/// The main job: a manager of five with open deals and activities, named by rules everywhere. *Migrate now*.
inline constexpr domain::UserId harutoSato{3};
/// Nearly everything he owns has an active co-owner. *Delete without migrating* makes sense.
inline constexpr domain::UserId lucasBernard{4};
/// The super admin: can't be deactivated or deleted (USR-6).
inline constexpr domain::UserId claireFontaine{1};
/// Works beside Haruto Sato: a good successor.
inline constexpr domain::UserId kentaTakahashi{23};
/// Haruto Sato's manager: may take over those who report to him.
inline constexpr domain::UserId naokoMori{2};

/// Active, with a shared POP3 mailbox that nobody has locked: lock, deactivate, back up.
inline constexpr domain::UserId rinYamamoto{24};

/// Makes the file and, beside it, the certificate of its mail server, which it accepts: whole, or not at all. Refuses with
/// CannotWrite where something is there. The same data on every run and machine; only the audit entry of its making takes
/// its time from the clock, and the certificate is another.
[[nodiscard]] domain::Result<> makeDemo(const QString &path, const domain::Clock &clock);

/// Puts a fresh demo organisation in the place of the one there, which must be a demo too (else BadInput).
/// Nobody else may have the file open.
[[nodiscard]] domain::Result<> resetDemo(const QString &path, const domain::Clock &clock);

} // namespace demo
