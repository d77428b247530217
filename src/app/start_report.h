// Says when the window came up and when the list of users was first painted: for measuring the start from outside.
#pragma once

#include <QObject>

namespace app {

class Console;

class StartReport : public QObject
{
    Q_OBJECT

public:
    explicit StartReport(Console &console);

    /// Writes the lines "mapped" and "painted" to standard output, each once.
    void setEnabled(bool isEnabled);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch();
    [[nodiscard]] static bool isOfList(const QObject *painted);

    Console &m_console;
};

} // namespace app
