// The table of mail add-on users: rows are selected, a box in each is ticked for several; Space ticks what is selected.
#pragma once

#include "views/chip.h"

#include <QTableView>

namespace presentation {
class MailUsersModel;
enum class BackupMark;
} // namespace presentation

namespace views {

/// The chip of how a backup stands: its mark and tone; the word is the model's.
[[nodiscard]] Chip backupChip(presentation::BackupMark mark, const QString &word);

class MailTable : public QTableView
{
    Q_OBJECT

public:
    explicit MailTable(QWidget *parent = nullptr);

    void show(presentation::MailUsersModel *model);
    using QWidget::show;
    void resetColumns();
    [[nodiscard]] QByteArray saveColumns() const;
    /// False, and nothing is changed, where they were other columns.
    bool restoreColumns(const QByteArray &state);
    [[nodiscard]] std::vector<int> selectedRows() const;
    void keyboardSearch(const QString &text) override { Q_EMIT typed(text); }

Q_SIGNALS:
    void typed(const QString &text);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    presentation::MailUsersModel *m_model = nullptr;
};

} // namespace views
