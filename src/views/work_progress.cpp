#include "views/work_progress.h"

#include "views/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <chrono>

namespace views {

using namespace std::chrono_literals;

namespace {

constexpr auto noticed = 333ms;
constexpr auto waitedFor = 2s;
constexpr int steps = 1000;

} // namespace

WorkProgress::WorkProgress(QWidget *parent) : QWidget(parent), m_label(new QLabel(this)), m_bar(new QProgressBar(this))
{
    m_label->setObjectName(u"workLabel"_qs);
    m_bar->setObjectName(u"workBar"_qs);
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(scaled(320));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(6));
    column->addWidget(m_label);
    column->addWidget(m_bar);
    setVisible(false);
    m_untilShown.setSingleShot(true);
    m_untilHowFar.setSingleShot(true);
    connect(&m_untilShown, &QTimer::timeout, this, [this] { setVisible(true); });
    connect(&m_untilHowFar, &QTimer::timeout, this, &WorkProgress::showHowFar);
}

void WorkProgress::begin(const QString &what)
{
    tell(what);
    m_done = 0;
    m_total = 0;
    m_bar->setRange(0, 0);
    m_untilShown.start(noticed);
    m_untilHowFar.start(waitedFor);
}

void WorkProgress::tell(const QString &what)
{
    m_label->setText(what);
    m_bar->setAccessibleName(what);
}

void WorkProgress::report(qint64 done, qint64 total)
{
    m_done = done;
    m_total = total;
    if (!m_untilHowFar.isActive())
        showHowFar();
}

void WorkProgress::showHowFar()
{
    if (m_total <= 0)
        return;
    m_bar->setRange(0, steps);
    m_bar->setValue(int(m_done * steps / m_total));
    //: How far a work is; both are numbers.
    m_bar->setToolTip(tr("%1 of %2").arg(locale().toString(m_done), locale().toString(m_total)));
    m_bar->setAccessibleDescription(m_bar->toolTip());
}

void WorkProgress::end()
{
    m_untilShown.stop();
    m_untilHowFar.stop();
    setVisible(false);
}

} // namespace views
