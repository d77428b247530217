// The backups that run: which mailbox, how far, how many wait; stop one or all. Not there while nothing runs.
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace presentation {
class MailBackups;
}

namespace views {

class MailRunsBar : public QFrame
{
    Q_OBJECT

public:
    explicit MailRunsBar(QWidget *parent = nullptr);

    void follow(presentation::MailBackups &backups);
    void render();

private:
    presentation::MailBackups *m_backups = nullptr;
    QLabel *m_what;
    QLabel *m_howFar;
    QProgressBar *m_bar;
    QPushButton *m_stopOne;
    QPushButton *m_stopAll;
};

} // namespace views
