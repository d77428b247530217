#include "views/segmented_tabs.h"

#include "views/flow_layout.h"
#include "views/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QLocale>
#include <QPainter>
#include <algorithm>

namespace views {

namespace {

class Segment : public QAbstractButton
{
public:
    explicit Segment(QWidget *parent) : QAbstractButton(parent)
    {
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void show(const SegmentedTabs::Tab &tab)
    {
        setText(tab.label);
        m_count = tab.count ? QLocale().toString(*tab.count) : QString();
        setAccessibleName(m_count.isEmpty() ? tab.label : tab.label + u' ' + m_count);
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int gap = m_count.isEmpty() ? 0 : scaled(5);
        const QFontMetrics metrics = fontMetrics();
        return {metrics.horizontalAdvance(text()) + gap + metrics.horizontalAdvance(m_count) + 2 * scaled(10),
                scaled(28)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &colours = coloursOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF pill = QRectF(rect()).adjusted(1, 1, -1, -1);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChecked() ? colours.text : colours.neutralGround);
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
        }
        if (hasFocus()) {
            painter.setPen(QPen(colours.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
        }
        const QRect inside = rect().adjusted(scaled(10), 0, -scaled(10), 0);
        painter.setPen(isChecked() ? colours.window : colours.text);
        painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft, text());
        painter.setPen(isChecked() ? colours.disabledText : colours.secondary);
        painter.drawText(inside, Qt::AlignVCenter | Qt::AlignRight, m_count);
    }

private:
    QString m_count;
};

} // namespace

SegmentedTabs::SegmentedTabs(QWidget *parent) : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    auto *flow = new FlowLayout(this);
    flow->setSpacing(scaled(4));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (isOn)
            Q_EMIT currentChanged(id);
    });
}

void SegmentedTabs::setTabs(const std::vector<Tab> &tabs)
{
    for (QAbstractButton *button : m_buttons->buttons()) {
        const int id = m_buttons->id(button);
        if (std::none_of(tabs.begin(), tabs.end(), [id](const Tab &tab) { return tab.id == id; }))
            delete button;
    }
    for (const Tab &tab : tabs) {
        auto *segment = static_cast<Segment *>(m_buttons->button(tab.id));
        if (segment == nullptr) {
            segment = new Segment(this);
            segment->setObjectName(u"tab%1"_qs.arg(tab.id));
            m_buttons->addButton(segment, tab.id);
            layout()->addWidget(segment);
            segment->setVisible(true);
        }
        segment->show(tab);
    }
}

void SegmentedTabs::setCurrent(int id)
{
    if (QAbstractButton *button = m_buttons->button(id))
        button->setChecked(true);
}

int SegmentedTabs::current() const
{
    return m_buttons->checkedId();
}

} // namespace views
