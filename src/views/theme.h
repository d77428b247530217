// The one place that holds colours and measures (design: calm, light and dark). Widgets ask here; none sets a colour.
#pragma once

#include <QColor>
#include <QObject>
#include <QPalette>

class QApplication;

namespace views {

enum class Appearance { System, Light, Dark };

/// What a coloured thing says; always beside a word or a mark, never alone.
enum class Tone { Text, Secondary, Accent, Danger, Good, Warning, Neutral, OnFilled };

struct Colours {
    QColor window;
    QColor navigation;
    QColor surface;
    QColor line;
    QColor faintLine;   ///< between rows
    QColor controlLine; ///< round buttons and fields
    QColor text;
    QColor secondary;
    QColor disabledText;
    QColor hover;
    QColor accent;
    QColor accentGround; ///< a selected row, an entry of the navigation
    QColor onFilled;     ///< text on accent or danger
    QColor danger;
    QColor dangerGround;
    QColor dangerLine;
    QColor good;
    QColor goodGround;
    QColor warning;
    QColor warningGround;
    QColor neutral;
    QColor neutralGround;
    QColor avatarText;
    QColor avatarGround;

    [[nodiscard]] const QColor &of(Tone tone) const;
    /// What lies under a chip or a bar of that tone.
    [[nodiscard]] const QColor &groundOf(Tone tone) const;
};

[[nodiscard]] const Colours &lightColours();
[[nodiscard]] const Colours &darkColours();
/// Which of the two a palette is made of.
[[nodiscard]] const Colours &coloursOf(const QPalette &palette);

/// A measure of the design, drawn for text of 13 px, in the size of the font in use.
[[nodiscard]] int scaled(int pixels);

/// Dresses the application, and follows the system where asked to.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication &application, QObject *parent = nullptr);

    void apply(Appearance appearance);
    /// Before the first window is shown. The style sheet waits for it: widgets are styled once they are whole, instead of
    /// at every step of their making.
    void finish();
    [[nodiscard]] Appearance appearance() const { return m_appearance; }

private:
    void dress();
    void systemChanged();

    QApplication &m_application;
    Appearance m_appearance = Appearance::System;
    bool m_isFinished = false;
    bool m_systemIsDark;
};

} // namespace views
