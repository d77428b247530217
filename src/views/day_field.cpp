#include "views/day_field.h"

#include "views/icons.h"
#include "views/repolish.h"

#include <QAction>
#include <QBoxLayout>
#include <QCalendarWidget>
#include <QKeyEvent>

namespace views {

DayField::DayField(QWidget *parent)
    : QLineEdit(parent), m_open(addAction(icon(u"calendar"_qs, Tone::Secondary), TrailingPosition))
{
    setFixedWidth(scaled(136));
    connect(m_open, &QAction::triggered, this, &DayField::openCalendar);
    connect(this, &QLineEdit::textChanged, this, &DayField::readText);
    retranslate();
}

QString DayField::format()
{
    //: A day as one types it, as QDate::fromString understands it; French: dd/MM/yyyy, Japanese: yyyy/MM/dd
    return tr("yyyy-MM-dd", "format of a typed day");
}

void DayField::setDay(QDate day)
{
    setText(day.isValid() ? day.toString(format()) : QString());
}

void DayField::retranslate()
{
    //: What is typed into a field for a day, in the same order as its format; French: jj/mm/aaaa, Japanese: 年/月/日
    setPlaceholderText(tr("yyyy-mm-dd", "hint of a typed day"));
    m_open->setText(tr("Choose a day"));
    const QDate kept = m_day;
    if (kept.isValid())
        setDay(kept);
}

void DayField::readText()
{
    const QString typed = text().trimmed();
    QDate day = QDate::fromString(typed, format());
    if (!day.isValid())
        day = QDate::fromString(typed, Qt::ISODate);
    const bool isWrong = !typed.isEmpty() && !day.isValid();
    look(this, isWrong ? u"wrong"_qs : QString());
    setAccessibleDescription(isWrong ? tr("This is not a day yet. Write it as %1.").arg(placeholderText()) : QString());
    setToolTip(accessibleDescription());
    if (day == m_day)
        return;
    m_day = day;
    Q_EMIT dayChanged(day);
}

void DayField::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setObjectName(u"calendarPopup"_qs);
    popup->setProperty("look", u"card"_qs);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (m_day.isValid())
        calendar->setSelectedDate(m_day);
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(calendar);
    const auto choose = [this, popup](QDate day) {
        setDay(day);
        popup->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    popup->move(mapToGlobal(QPoint(0, height())));
    popup->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

void DayField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier)) {
        openCalendar();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace views
