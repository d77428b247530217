#include "presentation/result_model.h"

#include "presentation/preview_model.h"
#include "presentation/preview_wording.h"
#include "presentation/wording.h"

#include <algorithm>

namespace presentation {

using domain::PlanLine;
using domain::ReportLine;

void ResultModel::show(const domain::OffboardingReport &report, const std::vector<domain::UserBrief> &people)
{
    m_report = report;
    for (const domain::UserBrief &person : people)
        m_names[person.id] = person.name;
    rebuild();
}

void ResultModel::retranslate()
{
    rebuild();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ResultModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    const auto reported = [this](const PlanLine &line) {
        const auto same = [&](const ReportLine &candidate) { return candidate.promised == line; };
        return std::find_if(m_report.lines.begin(), m_report.lines.end(), same);
    };
    for (const PreviewSection &section : outlineOf(m_report.plan)) {
        const auto name = m_names.find(section.successor);
        const QString successor =
            name == m_names.end() ? QString() : wording::nameInSentence(name->second, name->first);
        m_rows.push_back({false, {}, wording::section(section.group, successor)});
        for (const PreviewEntry &entry : section.entries) {
            for (const PlanLine &line : entry.lines) {
                if (const auto found = reported(line); found != m_report.lines.end())
                    m_rows.push_back({true, *found, {}});
            }
        }
    }
    endResetModel();
}

int ResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ResultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ResultModel::nameOf(domain::UserId user) const
{
    const auto found = m_names.find(user);
    return found == m_names.end() ? QString() : wording::name(found->second, user);
}

QString ResultModel::text(const Row &row, int column) const
{
    if (!row.isLine)
        return column == Reference ? row.heading : QString();
    const PlanLine &line = row.line.promised;
    switch (column) {
    case Reference:
        return wording::place(line.place);
    case Promised:
        return wording::number(line.count);
    case Done:
        return wording::number(row.line.done);
    case Becomes:
        return wording::becomesInWords(line, nameOf(line.successor));
    case Rule:
        return QString::fromLatin1(line.rule.data(), qsizetype(line.rule.size()));
    default:
        return {};
    }
}

QVariant ResultModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const bool isNumber = index.column() == Promised || index.column() == Done;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case PreviewModel::KindRole:
        return int(row.isLine ? PreviewModel::Kind::Line : PreviewModel::Kind::Section);
    case PreviewModel::ChipRole:
        return row.isLine ? wording::becomes(row.line.promised, nameOf(row.line.promised.successor)) : QString();
    case PreviewModel::OutcomeRole:
        return row.isLine ? int(row.line.promised.outcome) : -1;
    case PreviewModel::NoteRole:
        return QString();
    case PreviewModel::WarnsRole:
        return false;
    default:
        return {};
    }
}

QVariant ResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isNumber = section == Promised || section == Done;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Reference:
        return tr("Reference");
    case Promised:
        //: Column of the result: the number the preview showed.
        return tr("Promised");
    case Done:
        //: Column of the result: the number counted after the work.
        return tr("Done");
    case Becomes:
        return tr("What became of it");
    case Rule:
        return tr("Rule");
    default:
        return {};
    }
}

} // namespace presentation
