// A button that stands where another one stood a moment ago isn't pressed by the second half of a double click.
#pragma once

class QAbstractButton;

namespace views {

/// From now on `button` answers the first click of a double click only.
void takeSingleClicks(QAbstractButton *button);

} // namespace views
