// The table of the audit log: one row is current, its result a chip; Tab leaves it.
#pragma once

#include "views/chip.h"

#include <QTableView>

namespace views {

/// The chip of an entry's result: its word, its mark, its tone.
[[nodiscard]] Chip resultChip(bool isRefused);

class AuditTable : public QTableView
{
    Q_OBJECT

public:
    explicit AuditTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
};

} // namespace views
