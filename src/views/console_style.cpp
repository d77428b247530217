#include "views/console_style.h"

#include "views/icons.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace views {

namespace {

struct Indicator {
    QColor ground;
    QColor edge;
    QColor mark;
};

Indicator indicatorFor(const QStyleOption &option, bool isOn)
{
    const Colours &colours = coloursOf(option.palette);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    if (!isEnabled)
        return {isOn ? colours.disabledText : colours.window, colours.disabledText, colours.surface};
    if (isOn)
        return {colours.accent, colours.accent, colours.onFilled};
    const bool isLively = option.state & (QStyle::State_HasFocus | QStyle::State_MouseOver);
    return {colours.surface, isLively ? colours.accent : colours.disabledText, colours.onFilled};
}

void drawGround(QPainter &painter, const QRectF &rect, const Indicator &look, qreal radius)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.edge, 1));
    painter.setBrush(look.ground);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void drawCheckBox(QPainter &painter, const QStyleOption &option)
{
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const bool isPartly = option.state.testFlag(QStyle::State_NoChange);
    const Indicator look = indicatorFor(option, isOn || isPartly);
    drawGround(painter, option.rect, look, scaled(4));
    if (isOn || isPartly)
        paintIcon(painter, option.rect.adjusted(1, 1, -1, -1), isOn ? u"check"_qs : u"minus"_qs, look.mark);
}

void drawRadioButton(QPainter &painter, const QStyleOption &option)
{
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const Indicator look = indicatorFor(option, isOn);
    drawGround(painter, option.rect, look, option.rect.height() / 2.0);
    if (!isOn)
        return;
    const qreal side = option.rect.height() * 0.4;
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.mark);
    painter.drawEllipse(QRectF(option.rect).center(), side / 2, side / 2);
}

} // namespace

ConsoleStyle::ConsoleStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_qs)) {}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const bool isCheckBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!isCheckBox && element != PE_IndicatorRadioButton) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->save();
    if (isCheckBox)
        drawCheckBox(*painter, *option);
    else
        drawRadioButton(*painter, *option);
    painter->restore();
}

QIcon ConsoleStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    // Asked for one of these at the start, Qt would look through every icon theme and load what reads pictures.
    switch (pixmap) {
    case SP_LineEditClearButton:
        return icon(u"x"_qs, Tone::Secondary);
    case SP_ToolBarHorizontalExtensionButton: // of the menu bar, too
        return icon(u"chevrons-right"_qs, Tone::Secondary);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(16);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace views
