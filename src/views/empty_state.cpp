#include "views/empty_state.h"

#include "views/icons.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace views {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_mark(new QLabel(this)), m_heading(new QLabel(this)), m_sentence(new QLabel(this)),
      m_action(new QPushButton(this))
{
    setObjectName(u"emptyState"_qs);
    m_heading->setObjectName(u"emptyHeading"_qs);
    m_heading->setProperty("look", u"strong"_qs);
    m_sentence->setObjectName(u"emptySentence"_qs);
    m_sentence->setProperty("look", u"secondary"_qs);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_action->setObjectName(u"emptyActionButton"_qs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(24), scaled(16), scaled(24), scaled(16));
    column->setSpacing(scaled(8));
    column->addStretch(2);
    column->addWidget(m_mark, 0, Qt::AlignHCenter);
    column->addWidget(m_heading, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence); // not aligned: then it would not get the height its width takes
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::tell(const QString &iconName, const QString &heading, const QString &sentence, const QString &action)
{
    m_iconName = iconName;
    m_heading->setText(heading);
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    drawMark();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawMark();
}

void EmptyState::drawMark()
{
    if (!m_iconName.isEmpty())
        m_mark->setPixmap(icon(m_iconName, Tone::Secondary).pixmap(QSize(scaled(32), scaled(32)), devicePixelRatioF()));
}

} // namespace views
