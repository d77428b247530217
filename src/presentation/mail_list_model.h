// Kept messages as a list: when, from whom, about what, how large; those one may not read are listed too (OPR-6).
#pragma once

#include "presentation/mail_reading.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace presentation {

class MailListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Date, From, Subject, Size, ColumnCount };
    enum DataRole { MayReadRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void add(const std::vector<ListedMail> &messages);
    void setZone(const QTimeZone &zone, const QDateTime &now);
    void retranslate();
    [[nodiscard]] const ListedMail *at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const storage::KeptMail &mail, int column) const;

    std::vector<ListedMail> m_messages;
    QTimeZone m_zone = QTimeZone::utc();
    QDateTime m_now;
};

} // namespace presentation
