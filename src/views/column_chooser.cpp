#include "views/column_chooser.h"

#include "views/icons.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QToolButton>

namespace views {

ColumnChooser::ColumnChooser(QHeaderView *header, int always, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_header(header), m_always(always), m_list(new QWidget(this)),
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

    connect(m_resetButton, &QPushButton::clicked, this, [this] {
        Q_EMIT resetWanted();
        fill();
    });
}

void ColumnChooser::openUnder(const QWidget *button)
{
    fill();
    adjustSize();
    QPoint place = button->mapToGlobal(QPoint(0, button->height() + scaled(4)));
    const QRect screen = button->screen()->availableGeometry();
    place.setX(qMax(screen.left(), qMin(place.x(), screen.right() - width())));
    place.setY(qMax(screen.top(), qMin(place.y(), screen.bottom() - height())));
    move(place);
    show();
    if (QWidget *first = m_list->findChild<QCheckBox *>())
        first->setFocus(Qt::PopupFocusReason);
}

void ColumnChooser::fill()
{
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
