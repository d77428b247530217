// Users who are deactivated or activated together: what each leaves behind, and afterwards how it went.
#pragma once

#include "presentation/offboarding_presenter.h"

#include <QAbstractTableModel>

namespace presentation {

/// Turns an error into a sentence about somebody; the words are the views'.
using ErrorWording = std::function<QString(const domain::Error &error, const QString &name)>;

class BatchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Owns, Stops, State, ColumnCount };
    enum Role {
        IsFailureRole = Qt::UserRole, ///< refused, or failed
        IsDoneRole,
        ChipRole,   ///< the chip's word
        ReasonRole, ///< why it was refused
    };

    explicit BatchModel(ErrorWording wording, QObject *parent = nullptr);

    void show(const Batch &batch);
    void showReport(const BatchReport &report);
    void retranslate();
    [[nodiscard]] domain::UserId userAt(int row) const { return m_rows[std::size_t(row)].user.id; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row {
        domain::UserBrief user;
        qint64 owns = 0;
        qint64 stops = 0;
        domain::Result<> outcome;
    };

    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] QString chip(const Row &row) const;
    [[nodiscard]] QString reason(const Row &row) const;

    ErrorWording m_wording;
    BatchAction m_action = BatchAction::Deactivate;
    bool m_isDone = false;
    std::vector<Row> m_rows;
};

} // namespace presentation
