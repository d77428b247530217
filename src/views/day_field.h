// A field for a day that may stay empty: typed as the language writes days, or picked from a calendar.
#pragma once

#include <QDate>
#include <QLineEdit>

class QAction;

namespace views {

class DayField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DayField(QWidget *parent = nullptr);

    /// Not valid: empty, or not a day (which is shown as wrong).
    [[nodiscard]] QDate day() const { return m_day; }
    void setDay(QDate day);
    void retranslate();

Q_SIGNALS:
    void dayChanged(QDate day);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void readText();
    void openCalendar();
    [[nodiscard]] static QString format();

    QAction *m_open;
    QDate m_day;
};

} // namespace views
