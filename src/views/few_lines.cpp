#include "views/few_lines.h"

#include <QLabel>
#include <QVBoxLayout>

namespace views {

std::vector<QLabel *> setLines(QVBoxLayout *layout, QWidget *parent, const QStringList &lines)
{
    std::vector<QLabel *> labels;
    while (QLayoutItem *item = layout->takeAt(0)) {
        item->widget()->setVisible(false);
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &line : lines) {
        auto *label = new QLabel(line, parent);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setProperty("look", u"small"_qs);
        layout->addWidget(label);
        labels.push_back(label);
    }
    return labels;
}

} // namespace views
