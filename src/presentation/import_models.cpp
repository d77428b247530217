#include "presentation/import_models.h"

#include "presentation/import_wording.h"
#include "presentation/wording.h"

namespace presentation {

void FilePreviewModel::show(const exchange::FilePreview &preview, const exchange::FileMapping &mapping)
{
    beginResetModel();
    m_preview = preview;
    m_mapping = mapping;
    endResetModel();
}

void FilePreviewModel::setMapping(const exchange::FileMapping &mapping)
{
    m_mapping = mapping;
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int FilePreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.rows.size());
}

int FilePreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.header.size());
}

QVariant FilePreviewModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString cell = m_preview.rows[static_cast<std::size_t>(index.row())].value(index.column());
    return role == Qt::DisplayRole ? cell.simplified() : cell;
}

QVariant FilePreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString name = m_preview.header.value(section);
    for (const auto &[column, mapped] : m_mapping.columns) {
        if (mapped.compare(name, Qt::CaseInsensitive) == 0) {
            const QString what = wording::column(column, m_mapping.content, m_mapping.module);
            //: Head of a column: %1 its name in the file, %2 what it holds; two lines.
            return tr("%1\n%2").arg(name, what);
        }
    }
    //: Head of a column whose values are not used: %1 its name in the file; two lines.
    return tr("%1\nnot used").arg(name);
}

void RejectionsModel::show(std::vector<exchange::Rejection> rejections)
{
    beginResetModel();
    m_rejections = std::move(rejections);
    endResetModel();
}

void RejectionsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_rejections.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int RejectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rejections.size());
}

int RejectionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant RejectionsModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const exchange::Rejection &rejection = m_rejections[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case File:
        return rejection.file;
    case Line:
        return wording::number(rejection.line);
    default:
        return wording::reason(rejection);
    }
}

QVariant RejectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File:
        return tr("File");
    case Line:
        //: of a file
        return tr("Line");
    default:
        return tr("Reason");
    }
}

} // namespace presentation
