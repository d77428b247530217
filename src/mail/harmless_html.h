// HTML that does nothing but be read: built anew from what a parser found in the mail's, by lists of what is allowed.
#pragma once

#include <QString>

namespace mail {

/// Nothing in it runs, asks the network or takes input: no script, style sheet, form, frame, object or picture (a picture
/// is its description in brackets); links lead to http, https or mailto and nowhere else.
[[nodiscard]] QString harmlessHtml(const QString &html);
/// What it says, in lines.
[[nodiscard]] QString textOfHtml(const QString &html);
/// Plain text as HTML.
[[nodiscard]] QString htmlOfText(const QString &text);

} // namespace mail
