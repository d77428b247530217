#include "views/chip.h"

#include "views/icons.h"

#include <QPainter>

namespace views {

namespace {

QFont chipFont(QFont font)
{
    font.setPixelSize(scaled(12));
    font.setBold(false);
    return font;
}

int height()
{
    return scaled(20);
}

int markWidth(const Chip &chip)
{
    return chip.mark.isEmpty() ? 0 : scaled(12) + scaled(4);
}

} // namespace

QSize chipSize(const Chip &chip, const QFont &font)
{
    const QFontMetrics metrics(chipFont(font));
    return {2 * scaled(8) + markWidth(chip) + metrics.horizontalAdvance(chip.word), height()};
}

void paintChip(QPainter &painter, const QRect &rect, const Chip &chip, const QFont &font, const QPalette &palette)
{
    const Colours &colours = coloursOf(palette);
    const QSize size = chipSize(chip, font).boundedTo(QSize(rect.width(), height()));
    const QRect ground(rect.left(), rect.top() + (rect.height() - size.height()) / 2, size.width(), size.height());
    const QColor ink = colours.of(chip.tone);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.groundOf(chip.tone));
    painter.drawRoundedRect(ground, ground.height() / 2.0, ground.height() / 2.0);
    QRect inside = ground.adjusted(scaled(8), 0, -scaled(8), 0);
    if (!chip.mark.isEmpty()) {
        const int side = scaled(12);
        paintIcon(painter, QRect(inside.left(), ground.center().y() - side / 2 + 1, side, side), chip.mark, ink);
        inside.setLeft(inside.left() + markWidth(chip));
    }
    painter.setFont(chipFont(font));
    painter.setPen(ink);
    // One pixel of air: the width is a rounded sum.
    const QString word = painter.fontMetrics().elidedText(chip.word, Qt::ElideRight, inside.width() + 1);
    painter.drawText(inside.adjusted(0, 0, scaled(8), 0), Qt::AlignVCenter | Qt::AlignLeft, word);
    painter.restore();
}

ChipLabel::ChipLabel(QWidget *parent) : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ChipLabel::setChip(const Chip &chip)
{
    m_chip = chip;
    setText(chip.word);
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const
{
    return chipSize(m_chip, font());
}

QSize ChipLabel::minimumSizeHint() const
{
    return sizeHint();
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_chip, font(), palette());
}

} // namespace views
