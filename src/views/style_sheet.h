// The style sheet of the window, in the colours and measures of the theme.
#pragma once

#include <QString>

namespace views {

struct Colours;

/// Widgets say what they are by the property "look": primary, danger, dangerFilled, link, quiet (buttons);
/// title, heading, section, secondary, small (labels); card, navigation, details, footer (frames).
[[nodiscard]] QString styleSheet(const Colours &colours);

} // namespace views
