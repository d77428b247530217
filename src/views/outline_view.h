// A tree of a plan's rows: headings over their groups, what becomes of each as a chip, numbers at the right.
#pragma once

#include <QTreeView>

namespace views {

/// For models with the roles of presentation::PreviewModel.
class OutlineView : public QTreeView
{
    Q_OBJECT

public:
    explicit OutlineView(QWidget *parent = nullptr);

    /// The first column and `wide` share what the numbers and the rule leave, which is as wide as `longestRule`.
    void setColumns(int wide, const std::vector<int> &numbers, int rule, const QString &longestRule);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOutColumns();

    int m_wide = 0;
    std::vector<int> m_numbers;
    int m_rule = 0;
    QString m_longestRule;
};

} // namespace views
