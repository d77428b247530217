// The pages of the CRM's setup, in sections, with a count at the right of an entry where one is known.
#pragma once

#include <QListView>
#include <optional>
#include <vector>

class QStandardItemModel;

namespace views {

class Navigation : public QListView
{
    Q_OBJECT

public:
    struct Entry {
        int page = -1; ///< -1: the heading of a section
        QString icon;
        QString label;
        std::optional<qint64> count;
    };

    explicit Navigation(QWidget *parent = nullptr);

    /// The chosen page stays chosen where it is still there.
    void setEntries(const std::vector<Entry> &entries);
    void setCurrent(int page);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void pageChosen(int page);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QStandardItemModel *m_model;
};

} // namespace views
