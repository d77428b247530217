// What stands where a list is empty: what that means and what to do next.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace views {

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// `action` is the word on the button; empty: no button.
    void tell(const QString &iconName, const QString &heading, const QString &sentence, const QString &action = {});

Q_SIGNALS:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawMark();

    QString m_iconName;
    QLabel *m_mark;
    QLabel *m_heading;
    QLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace views
