#include "views/style_sheet.h"

#include "views/theme.h"

#include <QHash>
#include <QRegularExpression>

namespace views {

namespace {

// @name is a colour; 12u a measure that grows with the font.
constexpr auto sheet = u8R"(
QToolTip { background: @surface; color: @text; border: 1px solid @line; padding: 4u 8u; }

QMenuBar { background: @surface; color: @text; border-bottom: 1px solid @line; padding: 2u 6u; }
QMenuBar::item { padding: 4u 8u; border-radius: 4u; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenuBar::item:disabled { color: @disabledText; }
QToolButton[look="account"] { color: @secondary; background: transparent; border: 1px solid transparent;
                              border-radius: 4u; padding: 3u 20u 3u 8u; }
QToolButton[look="account"]:hover { background: @hover; }
QToolButton[look="account"]:focus { border-color: @accent; }
QToolButton[look="account"]::menu-indicator { image: url(:/icons/select-arrow.svg); width: 12u; height: 12u;
                                              subcontrol-position: right center; right: 4u; }
QMenu { background: @surface; color: @text; border: 1px solid @line; padding: 4u; }
QMenu::item { padding: 5u 24u 5u 12u; border-radius: 4u; }
QMenu::icon { padding-left: 8u; }
QMenu::item:selected { background: @accentGround; color: @text; }
QMenu::item:disabled { color: @disabledText; background: transparent; }
QMenu::separator { height: 1px; background: @faintLine; margin: 4u 8u; }

QDialog[look="surface"] { background: @surface; }

QLabel[look="title"] { font-size: 19u; font-weight: 600; }
QLabel[look="heading"] { font-size: 16u; font-weight: 600; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="section"] { font-size: 11u; font-weight: 600; color: @secondary; }
QLabel[look="secondary"] { color: @secondary; }
QLabel[look="small"] { font-size: 12u; color: @secondary; }
QLabel[look="smallWarning"] { font-size: 12u; color: @warning; }
QLabel[look="note"] { background: @window; border: 1px solid @line; border-radius: 8u; padding: 8u 12u; }
QLabel[look="warning"] { color: @warning; }
QLabel[look="danger"] { color: @danger; }
QLabel:focus { border: 1px solid @accent; border-radius: 4u; }

QFrame[look="card"] { background: @surface; border: 1px solid @line; border-radius: 8u; }
QFrame[look="chosenCard"] { background: @accentGround; border: 1px solid @accent; border-radius: 8u; }
QFrame[look="navigation"] { background: @navigation; border: none; border-right: 1px solid @line; }
QFrame[look="details"] { background: @surface; border: none; border-left: 1px solid @line; }
QFrame[look="footer"] { background: @window; border: none; border-top: 1px solid @line; }
QFrame[look="headerEnd"] { background: @window; border: none; border-bottom: 1px solid @line; }
QFrame[look="rule"] { background: @faintLine; border: none; min-height: 1px; max-height: 1px; }
QFrame[look="good"] { background: @goodGround; border: 1px solid @goodLine; border-radius: 8u; }
QFrame[look="warning"] { background: @warningGround; border: 1px solid @warningLine; border-radius: 8u; }
QFrame[look="danger"] { background: @dangerGround; border: 1px solid @dangerLine; border-radius: 8u; }
QFrame[look="good"] QLabel { color: @good; }
QFrame[look="warning"] QLabel { color: @warning; }
QFrame[look="danger"] QLabel { color: @danger; }
QLabel[look="warning"], QLabel[look="danger"] { background: transparent; border: none; }

QPushButton { background: @surface; color: @text; border: 1px solid @controlLine; border-radius: 6u;
              padding: 0 11u; min-height: 28u; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @faintLine; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @disabledText; background: @window; border-color: @line; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[look="primary"] { background: @accent; color: @onFilled; border-color: @accent; font-weight: 600; }
QPushButton[look="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[look="danger"] { color: @danger; border-color: @dangerLine; }
QPushButton[look="danger"]:hover { background: @dangerGround; }
QPushButton[look="danger"]:focus { border-color: @danger; }
QPushButton[look="dangerFilled"] { background: @danger; color: @onFilled; border-color: @danger; font-weight: 600; }
QPushButton[look="dangerFilled"]:hover { background: @dangerHover; border-color: @dangerHover; }
QPushButton[look="primary"]:focus, QPushButton[look="dangerFilled"]:focus { border: 2px solid @text; }
QPushButton[look="primary"]:disabled, QPushButton[look="danger"]:disabled, QPushButton[look="dangerFilled"]:disabled
    { color: @disabledText; background: @window; border-color: @line; }
QPushButton[look="link"] { color: @accent; background: transparent; border: 1px solid transparent; padding: 0 6u;
                           min-height: 22u; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border-color: @accent; }
QToolButton[look="quiet"] { background: transparent; border: 1px solid transparent; border-radius: 4u; padding: 2u; }
QToolButton[look="quiet"]:hover { background: @hover; }
QToolButton[look="quiet"]:focus { border-color: @accent; }

QLineEdit, QComboBox, QDateEdit, QSpinBox, QPlainTextEdit { background: @surface; color: @text;
    border: 1px solid @controlLine; border-radius: 6u; selection-background-color: @accent;
    selection-color: @onFilled; }
QLineEdit { padding: 0 8u; min-height: 28u; }
QComboBox, QDateEdit, QSpinBox { padding: 0 8u; min-height: 28u; }
QLineEdit[look="wrong"] { border-color: @danger; }
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QSpinBox:focus, QPlainTextEdit:focus { border-color: @accent; }
QLineEdit:disabled, QComboBox:disabled, QDateEdit:disabled, QSpinBox:disabled { color: @disabledText;
    background: @window; border-color: @line; }
QComboBox::drop-down { border: none; width: 24u; }
QComboBox::down-arrow { image: url(:/icons/select-arrow.svg); width: 14u; height: 14u; }
QComboBox QLineEdit { border: none; min-height: 24u; padding: 0; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @line; outline: none;
    selection-background-color: @accentGround; selection-color: @text; }

QAbstractItemView { background: @surface; color: @text; border: none; outline: none;
                    selection-background-color: @accentGround; selection-color: @text; }
QTableView, QTreeView, QListView { gridline-color: @faintLine; }
QTableView::item { border-bottom: 1px solid @faintLine; padding: 0 6u; }
QTableView::item:selected, QTreeView::item:selected { background: @accentGround; color: @text; }
QTreeView::item { border-bottom: 1px solid @faintLine; min-height: 34u; }
QHeaderView { background: @window; border: none; }
QHeaderView::section { background: @window; color: @secondary; font-size: 12u; font-weight: 600; border: none;
                       border-bottom: 1px solid @line; padding: 0 9u; min-height: 30u; }
QHeaderView::section:hover { color: @text; }
QTableCornerButton::section { background: @window; border: none; border-bottom: 1px solid @line; }
QListView[look="navigationList"] { background: @navigation; }
QListView[look="lines"] { padding: 4u 8u; }
QListView[look="lines"]::item { padding: 3u 4u; border-radius: 4u; }
QListView[look="lines"]::item:selected { background: @accentGround; color: @text; }

QScrollArea { border: none; background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12u; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12u; margin: 0; }
QScrollBar::handle { background: @controlLine; border-radius: 3u; margin: 3u; }
QScrollBar::handle:vertical { min-height: 28u; }
QScrollBar::handle:horizontal { min-width: 28u; }
QScrollBar::handle:hover { background: @disabledText; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: @line; border: none; border-radius: 3u; max-height: 6u; min-height: 6u; }
QProgressBar::chunk { background: @accent; border-radius: 3u; }
QCheckBox, QRadioButton { spacing: 8u; }
QRadioButton[look="strong"] { font-weight: 600; }
QSplitter::handle { background: @line; }
QSplitter[look="gap"]::handle { background: transparent; }
)";

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto between = [share](int from, int to) { return qRound(from + (to - from) * share); };
    return QColor(between(a.red(), b.red()), between(a.green(), b.green()), between(a.blue(), b.blue()));
}

QHash<QString, QString> values(const Colours &c)
{
    const QHash<QString, QColor> colours{
        {u"window"_qs, c.window},
        {u"navigation"_qs, c.navigation},
        {u"surface"_qs, c.surface},
        {u"line"_qs, c.line},
        {u"faintLine"_qs, c.faintLine},
        {u"controlLine"_qs, c.controlLine},
        {u"text"_qs, c.text},
        {u"secondary"_qs, c.secondary},
        {u"disabledText"_qs, c.disabledText},
        {u"hover"_qs, c.hover},
        {u"accent"_qs, c.accent},
        {u"accentHover"_qs, mixed(c.accent, c.text, 0.15)},
        {u"accentGround"_qs, c.accentGround},
        {u"onFilled"_qs, c.onFilled},
        {u"danger"_qs, c.danger},
        {u"dangerHover"_qs, mixed(c.danger, c.text, 0.15)},
        {u"dangerGround"_qs, c.dangerGround},
        {u"dangerLine"_qs, c.dangerLine},
        {u"good"_qs, c.good},
        {u"goodGround"_qs, c.goodGround},
        {u"goodLine"_qs, mixed(c.goodGround, c.good, 0.25)},
        {u"warning"_qs, c.warning},
        {u"warningGround"_qs, c.warningGround},
        {u"warningLine"_qs, mixed(c.warningGround, c.warning, 0.25)},
    };
    QHash<QString, QString> found;
    for (auto i = colours.begin(); i != colours.end(); ++i)
        found.insert(i.key(), i.value().name());
    return found;
}

} // namespace

QString styleSheet(const Colours &colours)
{
    static const QRegularExpression token(QStringLiteral("@(\\w+)|\\b(\\d+)u\\b"));
    const QHash<QString, QString> named = values(colours);
    const QString text = QString::fromUtf8(sheet);
    QString result;
    qsizetype end = 0;
    for (auto all = token.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        result += QStringView(text).mid(end, match.capturedStart() - end);
        result += match.hasCaptured(1) ? named.value(match.captured(1))
                                       : QString::number(scaled(match.capturedView(2).toInt())) + u"px"_qs;
        end = match.capturedEnd();
    }
    result += QStringView(text).mid(end);
    return result;
}

} // namespace views
