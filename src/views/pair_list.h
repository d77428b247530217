// Lines of two words: what at the left, how many at the right.
#pragma once

#include <QWidget>
#include <vector>

class QGridLayout;

namespace views {

class PairList : public QWidget
{
    Q_OBJECT

public:
    struct Pair {
        QString what;
        QString howMany;
        QString detail; ///< a tooltip, also read aloud; may be empty
    };

    explicit PairList(QWidget *parent = nullptr);

    void setPairs(const std::vector<Pair> &pairs);

private:
    QGridLayout *m_rows;
};

} // namespace views
