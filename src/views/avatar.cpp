#include "views/avatar.h"

#include "views/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace views {

void paintAvatar(QPainter &painter, const QRect &rect, const Face &face, const QPalette &palette)
{
    const Colours &colours = coloursOf(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!face.photo.isNull()) {
        QPainterPath circle;
        circle.addEllipse(rect);
        painter.setClipPath(circle);
        const int side = qMin(face.photo.width(), face.photo.height());
        const QRect middle((face.photo.width() - side) / 2, (face.photo.height() - side) / 2, side, side);
        painter.drawImage(rect, face.photo, middle);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.avatarGround);
        painter.drawEllipse(rect);
        QFont font = painter.font();
        font.setPixelSize(qMax(8, rect.height() * 11 / 26));
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(colours.avatarText);
        painter.drawText(rect, Qt::AlignCenter, face.initials);
    }
    painter.restore();
}

Avatar::Avatar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setFace(const Face &face)
{
    m_face = face;
    update();
}

QSize Avatar::sizeHint() const
{
    return {scaled(40), scaled(40)};
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(painter, rect(), m_face, palette());
}

} // namespace views
