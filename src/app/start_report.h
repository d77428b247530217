// Says when the list of users was first painted: for measuring the start from outside.
#pragma once

#include <QObject>

namespace app {

class Console;

class StartReport : public QObject
{
    Q_OBJECT

public:
    explicit StartReport(Console &console);

    /// Writes "painted" and a line end to standard output, once.
    void setEnabled(bool isEnabled);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchTable();

    Console &m_console;
};

} // namespace app
