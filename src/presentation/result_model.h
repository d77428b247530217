// The result of a plan: each row of the preview again, what was promised beside what a recount found.
#pragma once

#include "domain/plan.h"

#include <QAbstractTableModel>
#include <unordered_map>

namespace presentation {

class ResultModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Reference, Promised, Done, Becomes, Rule, ColumnCount };
    /// KindRole, ChipRole, OutcomeRole, NoteRole and WarnsRole are those of PreviewModel.
    using QAbstractTableModel::QAbstractTableModel;

    void show(const domain::OffboardingReport &report, const std::vector<domain::UserBrief> &people);
    void retranslate();
    [[nodiscard]] bool isSection(int row) const { return !m_rows[std::size_t(row)].isLine; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row {
        bool isLine = false;
        domain::ReportLine line;
        QString heading; ///< of a section
    };

    void rebuild();
    [[nodiscard]] QString nameOf(domain::UserId user) const;
    [[nodiscard]] QString text(const Row &row, int column) const;

    domain::OffboardingReport m_report;
    std::unordered_map<domain::UserId, domain::PersonName> m_names;
    std::vector<Row> m_rows;
};

} // namespace presentation
