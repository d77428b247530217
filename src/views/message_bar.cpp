#include "views/message_bar.h"

#include "views/icons.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace views {

namespace {

class AccessibleMessageBar : public QAccessibleWidget
{
public:
    explicit AccessibleMessageBar(MessageBar *bar) : QAccessibleWidget(bar, QAccessible::AlertMessage) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const auto *bar = static_cast<const MessageBar *>(widget());
        return kind == QAccessible::Name ? bar->text() : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *accessible(const QString &className, QObject *object)
{
    auto *bar = className == u"views::MessageBar" ? qobject_cast<MessageBar *>(object) : nullptr;
    return bar != nullptr ? new AccessibleMessageBar(bar) : nullptr;
}

struct Look {
    QString name;
    QString mark;
    Tone tone;
};

Look lookOf(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Good:
        return {u"good"_qs, u"circle-check"_qs, Tone::Good};
    case Message::Kind::Warning:
        return {u"warning"_qs, u"triangle-alert"_qs, Tone::Warning};
    case Message::Kind::Danger:
        return {u"danger"_qs, u"circle-alert"_qs, Tone::Danger};
    }
    return {};
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_mark(new QLabel(this)), m_text(new QLabel(this)), m_items(new QLabel(this)),
      m_ways(new QWidget(this)), m_dismissButton(new QToolButton(this))
{
    QAccessible::installFactory(accessible);
    setObjectName(u"messageBar"_qs);
    m_text->setObjectName(u"messageText"_qs);
    m_items->setObjectName(u"messageItems"_qs);
    m_dismissButton->setObjectName(u"dismissButton"_qs);

    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_items->setWordWrap(true);
    m_items->setTextFormat(Qt::PlainText);
    m_items->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_dismissButton->setProperty("look", u"quiet"_qs);
    m_dismissButton->setIcon(icon(u"x"_qs, Tone::Secondary));

    auto *ways = new QHBoxLayout(m_ways);
    ways->setContentsMargins(0, 0, 0, 0);
    auto *line = new QHBoxLayout;
    line->setSpacing(scaled(8));
    line->addWidget(m_mark, 0, Qt::AlignTop);
    line->addWidget(m_text, 1);
    line->addWidget(m_ways, 0, Qt::AlignTop);
    line->addWidget(m_dismissButton, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(12), scaled(7), scaled(8), scaled(7));
    column->setSpacing(scaled(4));
    column->addLayout(line);
    column->addWidget(m_items);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setVisible(false);

    connect(m_dismissButton, &QToolButton::clicked, this, &MessageBar::dismiss);
}

void MessageBar::tell(std::function<Message()> wording)
{
    m_wording = std::move(wording);
    render();
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::dismiss()
{
    m_wording = nullptr;
    setVisible(false);
    Q_EMIT dismissed();
}

QString MessageBar::text() const
{
    return m_items->text().isEmpty() ? m_text->text() : m_text->text() + u'\n' + m_items->text();
}

void MessageBar::render()
{
    m_dismissButton->setToolTip(tr("Dismiss"));
    m_dismissButton->setAccessibleName(tr("Dismiss"));
    if (!m_wording)
        return;
    const Message message = m_wording();
    m_kind = message.kind;
    dress();
    drawMark();
    m_text->setText(message.text);
    QString items;
    for (const QString &item : message.items)
        items += (items.isEmpty() ? u"• "_qs : u"\n• "_qs) + item;
    m_items->setText(items);
    m_items->setVisible(!items.isEmpty());

    // A way on may be what is running right now.
    for (QPushButton *old : m_ways->findChildren<QPushButton *>()) {
        old->setVisible(false);
        old->deleteLater();
    }
    QWidget *before = m_items; // in the order of the keyboard
    for (std::size_t i = 0; i < message.ways.size(); ++i) {
        auto *button = new QPushButton(message.ways[i].label, m_ways);
        button->setObjectName(u"way%1Button"_qs.arg(i));
        button->setProperty("look", u"link"_qs);
        m_ways->layout()->addWidget(button);
        setTabOrder(before, button);
        before = button;
        connect(button, &QPushButton::clicked, this, [go = message.ways[i].go] { go(); });
    }
    m_ways->setVisible(!message.ways.empty());
}

void MessageBar::dress()
{
    const QString look = lookOf(m_kind).name;
    if (property("look").toString() == look)
        return;
    setProperty("look", look);
    for (QWidget *dressed : std::initializer_list<QWidget *>{this, m_text, m_items}) {
        style()->unpolish(dressed);
        style()->polish(dressed);
    }
}

void MessageBar::drawMark()
{
    const Look look = lookOf(m_kind);
    m_mark->setPixmap(icon(look.mark, look.tone).pixmap(QSize(scaled(16), scaled(16)), devicePixelRatioF()));
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        render();
    else if (event->type() == QEvent::PaletteChange)
        drawMark(); // no more: dressing changes the palette
}

} // namespace views
