#include "views/column_chooser.h"

#include "views/icons.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>

namespace views {

ColumnChooser::ColumnChooser(QHeaderView *header, int always, QWidget *parent)
    : QFrame(parent), m_header(header), m_always(always), m_list(new QWidget(this)),
      m_resetButton(new QPushButton(this))
{
    setObjectName(u"columnChooser"_qs);
    setProperty("look", u"card"_qs);
    m_resetButton->setObjectName(u"resetColumnsButton"_qs);
    m_resetButton->setProperty("look", u"link"_qs);
    auto *grid = new QGridLayout(m_list);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scaled(4));
    grid->setVerticalSpacing(scaled(4));
    grid->setColumnStretch(0, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(12), scaled(8), scaled(8), scaled(8));
    column->setSpacing(scaled(8));
    column->addWidget(m_list);
    column->addWidget(m_resetButton, 0, Qt::AlignLeft);

    setVisible(false);
    connect(m_resetButton, &QPushButton::clicked, this, [this] {
        Q_EMIT resetWanted();
        fill();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (now != nullptr)
            closeUnlessInside(now);
    });
}

void ColumnChooser::toggleUnder(QWidget *button)
{
    if (isVisible()) {
        close();
        return;
    }
    m_button = button;
    fill();
    adjustSize();
    const QPoint place = button->mapTo(parentWidget(), QPoint(0, button->height() + scaled(4)));
    move(qMax(0, qMin(place.x(), parentWidget()->width() - width())),
         qMax(0, qMin(place.y(), parentWidget()->height() - height())));
    raise();
    setVisible(true);
    for (QCheckBox *box : m_list->findChildren<QCheckBox *>()) {
        if (box->isEnabled() && !box->isHidden()) {
            box->setFocus(Qt::PopupFocusReason);
            break;
        }
    }
    qApp->installEventFilter(this);
}

void ColumnChooser::close()
{
    qApp->removeEventFilter(this);
    if (m_button && isAncestorOf(QApplication::focusWidget()))
        m_button->setFocus(Qt::PopupFocusReason);
    setVisible(false);
}

void ColumnChooser::closeUnlessInside(const QWidget *used)
{
    const bool isInside = used == this || isAncestorOf(used) || used == m_button;
    if (isVisible() && !isInside && !m_isFilling)
        close();
}

void ColumnChooser::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType())
        closeUnlessInside(static_cast<QWidget *>(watched));
    return QFrame::eventFilter(watched, event);
}

void ColumnChooser::fill()
{
    const QScopedValueRollback filling(m_isFilling, true);
    setAccessibleName(tr("Columns"));
    m_resetButton->setText(tr("Show all columns as at first"));
    for (QWidget *old : m_list->findChildren<QWidget *>()) {
        m_list->layout()->removeWidget(old);
        old->setObjectName({});
        old->setVisible(false);
        old->deleteLater();
    }
    for (int visual = 0; visual < m_header->count(); ++visual)
        addRow(visual);
}

void ColumnChooser::addRow(int visualIndex)
{
    const int column = m_header->logicalIndex(visualIndex);
    const QString name = m_header->model()->headerData(column, Qt::Horizontal).toString();
    auto *grid = static_cast<QGridLayout *>(m_list->layout());
    auto *box = new QCheckBox(name, m_list);
    box->setObjectName(u"column%1Box"_qs.arg(column));
    box->setChecked(!m_header->isSectionHidden(column));
    grid->addWidget(box, visualIndex, 0);
    if (column == m_always) {
        box->setEnabled(false);
        box->setToolTip(tr("This column is always shown: without it nobody knows whom a row is about."));
        box->setAccessibleDescription(box->toolTip());
    }
    connect(box, &QCheckBox::toggled, this, [this, column](bool isShown) {
        m_header->setSectionHidden(column, !isShown);
        if (isShown && m_header->sectionSize(column) < m_header->minimumSectionSize())
            m_header->resizeSection(column, m_header->defaultSectionSize());
    });

    const auto addMover = [&](const QString &iconName, const QString &label, const QString &objectName, int step) {
        const int target = visualIndex + step;
        auto *button = new QToolButton(m_list);
        button->setObjectName(objectName.arg(column));
        button->setProperty("look", u"quiet"_qs);
        button->setIcon(icon(iconName));
        button->setToolTip(label.arg(name));
        button->setAccessibleName(label.arg(name));
        button->setEnabled(target >= 0 && target < m_header->count());
        grid->addWidget(button, visualIndex, step < 0 ? 1 : 2);
        connect(button, &QToolButton::clicked, this, [this, visualIndex, target, objectName, column] {
            m_header->moveSection(visualIndex, target);
            fill();
            if (auto *again = m_list->findChild<QToolButton *>(objectName.arg(column)))
                again->setFocus(Qt::OtherFocusReason);
        });
    };
    addMover(u"arrow-up"_qs, tr("Move “%1” towards the front"), u"moveUp%1Button"_qs, -1);
    addMover(u"arrow-down"_qs, tr("Move “%1” towards the end"), u"moveDown%1Button"_qs, 1);
}

void ColumnChooser::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && isVisible())
        fill();
}

} // namespace views
