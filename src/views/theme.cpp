#include "views/theme.h"

#include "views/console_style.h"
#include "views/style_sheet.h"

#include <QApplication>
#include <QScreen>

namespace views {

namespace {

constexpr int designedTextPixels = 13;

QColor rgb(QRgb value)
{
    return QColor(value);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

// Reckoned: asking the font itself loads it, in a size that nothing is written in.
int pixelSizeOf(const QFont &font)
{
    constexpr qreal pointsPerInch = 72;
    const QScreen *screen = QGuiApplication::primaryScreen();
    if (font.pixelSize() > 0 || screen == nullptr)
        return font.pixelSize();
    return qRound(font.pointSizeF() * screen->logicalDotsPerInchY() / pointsPerInch);
}

QPalette paletteOf(const Colours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.danger);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.secondary);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onFilled);
    palette.setColor(QPalette::Light, c.surface);
    palette.setColor(QPalette::Midlight, c.faintLine);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.controlLine);
    palette.setColor(QPalette::Shadow, c.controlLine);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, c.disabledText);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.neutralGround);
    palette.setColor(QPalette::Disabled, QPalette::Base, c.window);
    return palette;
}

} // namespace

const QColor &Colours::of(Tone tone) const
{
    switch (tone) {
    case Tone::Text:
        return text;
    case Tone::Secondary:
        return secondary;
    case Tone::Accent:
        return accent;
    case Tone::Danger:
        return danger;
    case Tone::Good:
        return good;
    case Tone::Warning:
        return warning;
    case Tone::Neutral:
        return neutral;
    case Tone::OnFilled:
        return onFilled;
    }
    return text;
}

const QColor &Colours::groundOf(Tone tone) const
{
    switch (tone) {
    case Tone::Accent:
        return accentGround;
    case Tone::Danger:
        return dangerGround;
    case Tone::Good:
        return goodGround;
    case Tone::Warning:
        return warningGround;
    case Tone::Text:
    case Tone::Secondary:
    case Tone::Neutral:
        return neutralGround;
    case Tone::OnFilled:
        return accent;
    }
    return surface;
}

const Colours &lightColours()
{
    static const Colours colours{
        .window = rgb(0xF6F7F9),
        .navigation = rgb(0xF0F2F5),
        .surface = rgb(0xFFFFFF),
        .line = rgb(0xDDE1E6),
        .faintLine = rgb(0xEEF0F3),
        .controlLine = rgb(0xC9D0D8),
        .text = rgb(0x1B1F24),
        .secondary = rgb(0x5B6672),
        .disabledText = rgb(0x9AA5B1),
        .hover = rgb(0xF1F4F8),
        .accent = rgb(0x2F5BD0),
        .accentGround = rgb(0xE6EDFD),
        .onFilled = rgb(0xFFFFFF),
        .danger = rgb(0xB3261E),
        .dangerGround = rgb(0xFBE9E7),
        .dangerLine = rgb(0xE3B3AF),
        .good = rgb(0x1E6B3A),
        .goodGround = rgb(0xE5F5EA),
        .warning = rgb(0x7A4F00),
        .warningGround = rgb(0xFFF1D6),
        .neutral = rgb(0x4A545F),
        .neutralGround = rgb(0xEEF0F3),
        .avatarText = rgb(0x274690),
        .avatarGround = rgb(0xD9E2F8),
    };
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours{
        .window = rgb(0x16191D),
        .navigation = rgb(0x1A1D22),
        .surface = rgb(0x1E2227),
        .line = rgb(0x333A42),
        .faintLine = rgb(0x2A3037),
        .controlLine = rgb(0x464F59),
        .text = rgb(0xE6E9ED),
        .secondary = rgb(0x9AA5B1),
        .disabledText = rgb(0x66707B),
        .hover = rgb(0x272C33),
        .accent = rgb(0x8AA6FF),
        .accentGround = rgb(0x26304A),
        .onFilled = rgb(0x16191D),
        .danger = rgb(0xFF9A90),
        .dangerGround = rgb(0x3A2220),
        .dangerLine = rgb(0x7A4541),
        .good = rgb(0x8FD6A6),
        .goodGround = rgb(0x1C3326),
        .warning = rgb(0xF2C879),
        .warningGround = rgb(0x3A2E14),
        .neutral = rgb(0xC2CAD3),
        .neutralGround = rgb(0x2A3037),
        .avatarText = rgb(0xB9CBFF),
        .avatarGround = rgb(0x2B3757),
    };
    return colours;
}

const Colours &coloursOf(const QPalette &palette)
{
    return isDark(palette) ? darkColours() : lightColours();
}

int scaled(int pixels)
{
    return qRound(pixels * QApplication::font().pixelSize() / double(designedTextPixels));
}

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent), m_application(application), m_systemIsDark(isDark(QApplication::palette()))
{
    QFont font = QApplication::font();
    font.setPixelSize(qMax(designedTextPixels, pixelSizeOf(font)));
    QApplication::setFont(font);
    QApplication::setStyle(new ConsoleStyle);
}

void Theme::apply(Appearance appearance)
{
    m_appearance = appearance;
    dress();
}

void Theme::finish()
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    dress();
}

void Theme::dress()
{
    const bool dark = m_appearance == Appearance::Dark || (m_appearance == Appearance::System && m_systemIsDark);
    const Colours &colours = dark ? darkColours() : lightColours();
    QApplication::setPalette(paletteOf(colours));
    if (m_isFinished)
        m_application.setStyleSheet(styleSheet(colours));
}

void Theme::systemChanged()
{
    dress();
}

} // namespace views
