// A field above a list, to search as one types. Esc clears it, Enter and the arrow down go on to the list.
#pragma once

#include <QLineEdit>

namespace views {

class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// The words in it, which also name it for those who hear the screen.
    void setHint(const QString &hint);
    /// Anew, after a change of language.
    void nameButtons();
    void begin();

Q_SIGNALS:
    /// Go to the list; `choosesFirst` where somebody found should be chosen.
    void left(bool choosesFirst);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QAction *m_mark;
};

} // namespace views
