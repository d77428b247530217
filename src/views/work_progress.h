// Shows that something runs once it takes over a third of a second, and how far it is once it takes over two.
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace views {

class WorkProgress : public QWidget
{
    Q_OBJECT

public:
    explicit WorkProgress(QWidget *parent = nullptr);

    void begin(const QString &what);
    void report(qint64 done, qint64 total);
    void tell(const QString &what);
    void end();

private:
    void showHowFar();

    QLabel *m_label;
    QProgressBar *m_bar;
    QTimer m_untilShown;
    QTimer m_untilHowFar;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace views
