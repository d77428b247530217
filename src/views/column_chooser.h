// Which columns a table shows, and in what order: a small window under its button, for mouse and keyboard alike.
#pragma once

#include <QFrame>

class QGridLayout;
class QHeaderView;
class QPushButton;

namespace views {

class ColumnChooser : public QFrame
{
    Q_OBJECT

public:
    /// `always` is the column that cannot be hidden.
    ColumnChooser(QHeaderView *header, int always, QWidget *parent);

    void openUnder(const QWidget *button);

Q_SIGNALS:
    void resetWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addRow(int visualIndex);

    QHeaderView *m_header;
    int m_always;
    QWidget *m_list;
    QPushButton *m_resetButton;
};

} // namespace views
