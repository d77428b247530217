#include "views/pair_list.h"

#include "views/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace views {

PairList::PairList(QWidget *parent) : QWidget(parent), m_rows(new QGridLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setVerticalSpacing(scaled(5));
    m_rows->setHorizontalSpacing(scaled(12));
    m_rows->setColumnStretch(0, 1);
}

void PairList::setPairs(const std::vector<Pair> &pairs)
{
    for (QLabel *old : findChildren<QLabel *>()) {
        m_rows->removeWidget(old);
        old->setVisible(false);
        old->deleteLater();
    }
    int row = 0;
    for (const Pair &pair : pairs) {
        auto *what = new QLabel(pair.what, this);
        auto *howMany = new QLabel(pair.howMany, this);
        what->setWordWrap(true);
        howMany->setAlignment(Qt::AlignVCenter | Qt::AlignRight); // in French it may take two lines
        for (QLabel *label : {what, howMany}) {
            label->setTextFormat(Qt::PlainText);
            label->setToolTip(pair.detail);
            label->setAccessibleDescription(pair.detail);
        }
        m_rows->addWidget(what, row, 0, Qt::AlignVCenter);
        m_rows->addWidget(howMany, row, 1, Qt::AlignVCenter | Qt::AlignRight);
        ++row;
    }
}

} // namespace views
