// Which columns a table shows, and in what order: a card under its button, for mouse and keyboard alike.
// Not a window of its own: screen readers are not told about pop-ups.
#pragma once

#include <QFrame>
#include <QPointer>

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

    /// Opens under the button, or closes where it is open. It also closes when something else is used, or by Esc.
    void toggleUnder(QWidget *button);

Q_SIGNALS:
    void resetWanted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void addRow(int visualIndex);
    void close();
    void closeUnlessInside(const QWidget *used);

    QHeaderView *m_header;
    int m_always;
    QWidget *m_list;
    QPushButton *m_resetButton;
    QPointer<QWidget> m_button;
    bool m_isFilling = false;
};

} // namespace views
