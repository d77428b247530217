// A chip: a mark and a word on a coloured ground. Never colour alone.
#pragma once

#include "views/theme.h"

#include <QLabel>

namespace views {

struct Chip {
    Tone tone = Tone::Neutral;
    QString mark; ///< the name of an icon
    QString word;

    bool operator==(const Chip &) const = default;
};

[[nodiscard]] QSize chipSize(const Chip &chip, const QFont &font);
/// Draws it in the middle of the height of `rect`, at its left; words that do not fit are elided.
void paintChip(QPainter &painter, const QRect &rect, const Chip &chip, const QFont &font, const QPalette &palette);

/// A label, so that its word is found and read as one.
class ChipLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ChipLabel(QWidget *parent = nullptr);

    void setChip(const Chip &chip);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Chip m_chip;
};

} // namespace views
