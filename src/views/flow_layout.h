// Lays widgets in a row and goes on in the next where the width ends: the words of another language may be longer.
#pragma once

#include <QLayout>
#include <memory>
#include <vector>

namespace views {

class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// From this widget on, what shares its row stands at the right.
    void pushRight(const QWidget *widget) { m_pushedRight = widget; }
    /// From this widget on, all begin a new row rather than one of them ending up alone in it.
    void keepTogetherFrom(const QWidget *widget) { m_together = widget; }

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect &rect) override;

private:
    struct Placed {
        QLayoutItem *item;
        QRect rect;
        int row;
    };
    [[nodiscard]] std::vector<Placed> placed(const QRect &rect) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    [[nodiscard]] int widthFrom(std::size_t first) const;

    const QWidget *m_pushedRight = nullptr;
    const QWidget *m_together = nullptr;
};

} // namespace views
