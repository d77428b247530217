// Lines of which there are few, each a label of its own.
#pragma once

#include <QStringList>
#include <vector>

class QLabel;
class QVBoxLayout;
class QWidget;

namespace views {

/// Instead of those that are there; the labels belong to `parent`.
std::vector<QLabel *> setLines(QVBoxLayout *layout, QWidget *parent, const QStringList &lines);

} // namespace views
