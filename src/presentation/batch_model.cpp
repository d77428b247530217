#include "presentation/batch_model.h"

#include "presentation/preview_outline.h"
#include "presentation/wording.h"

#include <algorithm>

namespace presentation {

BatchModel::BatchModel(ErrorWording wording, QObject *parent)
    : QAbstractTableModel(parent), m_wording(std::move(wording))
{
}

void BatchModel::show(const Batch &batch)
{
    beginResetModel();
    m_action = batch.action;
    m_isDone = false;
    m_rows.clear();
    for (const BatchLine &line : batch.lines)
        m_rows.push_back({line.user, line.user.ownedRecords, totalsOf(line.plan).stop, line.allowed});
    endResetModel();
}

void BatchModel::showReport(const BatchReport &report)
{
    beginResetModel();
    m_isDone = true;
    for (const BatchResult &result : report.results) {
        const auto same = [&](const Row &row) { return row.user.id == result.user.id; };
        if (const auto row = std::find_if(m_rows.begin(), m_rows.end(), same); row != m_rows.end())
            row->outcome = result.done;
    }
    endResetModel();
}

void BatchModel::retranslate()
{
    beginResetModel();
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int BatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BatchModel::chip(const Row &row) const
{
    if (!row.outcome)
        //: A chip: the reason stands beside it.
        return m_isDone ? tr("Not done") : tr("Not possible");
    if (m_isDone)
        return m_action == BatchAction::Deactivate ? tr("Deactivated") : tr("Activated");
    return m_action == BatchAction::Deactivate ? tr("Will be deactivated") : tr("Will be activated");
}

QString BatchModel::reason(const Row &row) const
{
    return row.outcome ? QString() : m_wording(row.outcome.error(), wording::name(row.user.name, row.user.id));
}

QString BatchModel::text(const Row &row, int column) const
{
    switch (column) {
    case Name:
        return wording::name(row.user.name, row.user.id);
    case Owns:
        return wording::number(row.owns);
    case Stops:
        return wording::number(row.stops);
    case State: {
        const QString why = reason(row);
        //: Whether it can be done or was done, and the reason where not.
        return why.isEmpty() ? chip(row) : tr("%1: %2").arg(chip(row), why);
    }
    default:
        return {};
    }
}

QVariant BatchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const bool isNumber = index.column() == Owns || index.column() == Stops;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case IsFailureRole:
        return !row.outcome.has_value();
    case IsDoneRole:
        return m_isDone && row.outcome.has_value();
    case ChipRole:
        return chip(row);
    case ReasonRole:
        return reason(row);
    default:
        return {};
    }
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isNumber = section == Owns || section == Stops;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Owns:
        //: Column: records that somebody owns, and that stay under the name.
        return tr("Owns");
    case Stops:
        //: Column: how many deliveries and apps stop.
        return tr("Stops");
    case State:
        return m_isDone ? tr("Result") : tr("What happens");
    default:
        return {};
    }
}

} // namespace presentation
