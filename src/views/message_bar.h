// The bar at the top of a page: what was done or refused, and the way on. It stays until dismissed.
#pragma once

#include <QFrame>
#include <functional>
#include <vector>

class QLabel;
class QToolButton;

namespace views {

struct Message {
    enum class Kind { Good, Warning, Danger };
    /// A link that leads on: "See what moved".
    struct Way {
        QString label;
        std::function<void()> go;
    };

    Kind kind = Kind::Good;
    QString text;
    QStringList items; ///< one by one: the failures of a bulk operation
    std::vector<Way> ways;
};

class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// `wording` is called again when the language changes.
    void tell(std::function<Message()> wording);
    void dismiss();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    void dress();
    void drawMark();

    std::function<Message()> m_wording;
    Message::Kind m_kind = Message::Kind::Good;
    QLabel *m_mark;
    QLabel *m_text;
    QLabel *m_items;
    QWidget *m_ways;
    QToolButton *m_dismissButton;
};

} // namespace views
