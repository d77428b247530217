// A person in a circle: the photo, or else the initials.
#pragma once

#include <QImage>
#include <QWidget>

namespace views {

struct Face {
    QString initials;
    QImage photo; ///< null: none
};

void paintAvatar(QPainter &painter, const QRect &rect, const Face &face, const QPalette &palette);

class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(QWidget *parent = nullptr);

    void setFace(const Face &face);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Face m_face;
};

} // namespace views
