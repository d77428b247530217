// Which elements, attributes and styles of a mail's HTML are let through.
#pragma once

#include <QString>

namespace mail {

enum class ElementRule {
    Keep,
    Unwrap,  ///< its content stays
    Discard, ///< with all that is in it
    Void,    ///< kept, and has no content
    Picture,
};

/// Names are lower case.
[[nodiscard]] ElementRule ruleOfElement(const QString &name);
/// The value as it may stand; empty: not at all.
[[nodiscard]] QString allowedAttribute(const QString &element, const QString &name, const QString &value);
/// Whether a line ends before and after it, where it is read as text.
[[nodiscard]] bool isBlock(const QString &name);

} // namespace mail
