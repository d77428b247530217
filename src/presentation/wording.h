// Words for the values of the domain, in the language in use: each worded once, here.
#pragma once

#include "domain/catalogue.h"
#include "domain/module.h"
#include "domain/user.h"

#include <QTimeZone>

namespace presentation::wording {

/// "en", "ja", "fr"
[[nodiscard]] QString language();

/// As a list shows it; "Deleted user, ID 12" where the name is gone.
[[nodiscard]] QString name(const domain::PersonName &name, domain::UserId id = {});
/// What stands for a name that is gone, with %1 for the id.
[[nodiscard]] QString deletedUser();
/// As a sentence or a heading speaks of one person: 田中 美咲さん.
[[nodiscard]] QString nameInSentence(const domain::PersonName &person, domain::UserId id = {});

[[nodiscard]] QString place(domain::Place place);
/// What it means that the place does not move; may be empty.
[[nodiscard]] QString placeNote(domain::Place place);
/// What becomes of it: "Moves", "Stays" …
[[nodiscard]] QString outcome(domain::Outcome outcome);
/// Several of them: "Deals".
[[nodiscard]] QString module(domain::Module module);
[[nodiscard]] QString status(domain::UserStatus status);
[[nodiscard]] QString scope(domain::Scope scope);
/// The CRM's own two profiles go by a name in each language, others by their own.
[[nodiscard]] QString profile(const QString &name);
/// What an entry of the audit log is about: "Deletion".
[[nodiscard]] QString auditKind(const QString &kind);

[[nodiscard]] QString number(qint64 number);
/// "3 April 2019", in the organisation's time zone.
[[nodiscard]] QString day(const QDateTime &at, const QTimeZone &zone);
/// "today, 09:12", "20 Nov, 09:12", "20 Nov 2024"
[[nodiscard]] QString moment(const QDateTime &at, const QTimeZone &zone, const QDateTime &now);

} // namespace presentation::wording
