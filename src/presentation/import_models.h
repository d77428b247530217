// The tables of the import dialog: the first rows of a file, and the rows that are left out.
#pragma once

#include "exchange/csv_folder.h"
#include "exchange/import_plan.h"

#include <QAbstractTableModel>

namespace presentation {

/// A file as it stands; a column that is used says as what.
class FilePreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const exchange::FilePreview &preview, const exchange::FileMapping &mapping);
    /// Only which column is what has changed.
    void setMapping(const exchange::FileMapping &mapping);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    exchange::FilePreview m_preview;
    exchange::FileMapping m_mapping;
};

class RejectionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, Line, Reason, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<exchange::Rejection> rejections);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<exchange::Rejection> m_rejections;
};

} // namespace presentation
