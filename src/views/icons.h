// Icons from the resources, drawn in the colour of the text around them: sharp at any scale, light and dark.
#pragma once

#include "views/theme.h"

#include <QIcon>

namespace views {

/// `name` as in resources/icons, without the ending.
[[nodiscard]] QIcon icon(const QString &name, Tone tone = Tone::Text);

/// One icon in one colour, for painting.
void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &colour);

} // namespace views
