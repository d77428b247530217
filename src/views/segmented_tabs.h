// View tabs with counts above a list: one is chosen, arrow keys move the choice.
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

class QButtonGroup;

namespace views {

class SegmentedTabs : public QWidget
{
    Q_OBJECT

public:
    struct Tab {
        int id = 0;
        QString label;
        std::optional<qint64> count; ///< nothing: not known yet
    };

    explicit SegmentedTabs(QWidget *parent = nullptr);

    /// The tabs in order; the chosen one stays chosen where it is still there.
    void setTabs(const std::vector<Tab> &tabs);
    void setCurrent(int id);
    [[nodiscard]] int current() const;

Q_SIGNALS:
    void currentChanged(int id);

private:
    QButtonGroup *m_buttons;
};

} // namespace views
