#include "presentation/audit_model.h"

#include "presentation/audit_wording.h"
#include "presentation/wording.h"

#include <algorithm>

namespace presentation {

using audit::LogLine;
using domain::ChangeId;

namespace {

constexpr int linesAPage = 100;
constexpr int linesOnTheWay = 2000; ///< to an entry that is to be revealed

} // namespace

AuditModel::AuditModel(jobs::Jobs &jobs, audit::Reader reader, QObject *parent)
    : QAbstractTableModel(parent), m_jobs(jobs), m_reader(std::move(reader))
{
}

void AuditModel::show(const storage::AuditFilter &filter, const QTimeZone &zone)
{
    m_filter = filter;
    m_zone = zone;
    m_isShown = true;
    read({}, linesAPage, &AuditModel::replace);
}

void AuditModel::refresh()
{
    if (!m_isShown)
        return;
    // A page on its way is taken first: this one would only replace it.
    if (m_page.isRunning())
        m_wantsRefresh = true;
    else
        read({}, linesAPage, &AuditModel::insertNewer);
}

void AuditModel::reveal(ChangeId change)
{
    m_wanted = change;
    if (m_isShown && !m_page.isRunning())
        goOnRevealing();
}

void AuditModel::goOnRevealing()
{
    if (!m_wanted.isValid())
        return;
    const auto isNotNewer = [this](const LogLine &line) { return line.entry.sequence <= m_wanted; };
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), isNotNewer);
    if (found == m_lines.end() && m_hasMore) {
        read(m_lines.back().entry.sequence, linesOnTheWay, &AuditModel::append);
        return;
    }
    const bool isThere = found != m_lines.end() && found->entry.sequence == m_wanted;
    m_wanted = {};
    Q_EMIT revealed(isThere ? int(found - m_lines.begin()) : -1);
}

void AuditModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const LogLine *AuditModel::line(int row) const
{
    return row >= 0 && row < rowCount() ? &m_lines[std::size_t(row)] : nullptr;
}

void AuditModel::read(ChangeId before, int limit, Taker take)
{
    const int request = ++m_request;
    m_page.cancel();
    const auto work = [reader = m_reader, filter = m_filter, before, limit](storage::Database &database) {
        return audit::logLines(database, reader, filter, before, limit);
    };
    m_page = m_jobs.read(work);
    m_page.then(this, [this, request, take, limit](domain::Result<Lines> lines) {
        if (request != m_request)
            return;
        if (!lines) {
            Q_EMIT failed(lines.error());
            return;
        }
        (this->*take)(std::move(*lines), limit);
        Q_EMIT loaded();
        if (std::exchange(m_wantsRefresh, false))
            refresh();
        else
            goOnRevealing();
    });
}

void AuditModel::replace(Lines lines, int limit)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_hasMore = int(m_lines.size()) == limit;
    endResetModel();
}

void AuditModel::append(Lines lines, int limit)
{
    const bool hasMore = int(lines.size()) == limit;
    m_hasMore = false; // whoever hears of the rows may ask for more: only once these are there
    if (lines.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(lines.size()) - 1);
    std::move(lines.begin(), lines.end(), std::back_inserter(m_lines));
    m_hasMore = hasMore;
    endInsertRows();
}

// What is there stays where it is, and selected; only where more came than a page holds, everything is read anew.
void AuditModel::insertNewer(Lines lines, int limit)
{
    const ChangeId newest = m_lines.empty() ? ChangeId() : m_lines.front().entry.sequence;
    const auto known = std::find_if(lines.begin(), lines.end(),
                                    [newest](const LogLine &line) { return line.entry.sequence == newest; });
    if (known == lines.end()) {
        replace(std::move(lines), limit);
        return;
    }
    lines.erase(known, lines.end());
    if (lines.empty())
        return;
    beginInsertRows({}, 0, int(lines.size()) - 1);
    m_lines.insert(m_lines.begin(), std::make_move_iterator(lines.begin()), std::make_move_iterator(lines.end()));
    endInsertRows();
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    const LogLine *shown = line(index.row());
    if (shown == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*shown, index.column());
    case Qt::ToolTipRole:
        return index.column() == What ? wording::told(*shown).sentence : QVariant();
    case IsRefusedRole:
        return shown->entry.isRefused;
    default:
        return {};
    }
}

QString AuditModel::text(const LogLine &line, int column) const
{
    switch (column) {
    case When:
        return wording::instant(line.entry.at, m_zone);
    case What:
        return wording::auditKind(line.entry.kind);
    case User:
        return wording::auditSubject(line);
    case Operator:
        return wording::auditOperator(line);
    case Rule:
        return line.entry.rule;
    case Result:
        return wording::auditResult(line.entry.isRefused);
    default:
        return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        //: column of the audit log
        return tr("When");
    case What:
        //: column of the audit log: what was done
        return tr("What");
    case User:
        //: column of the audit log: whom it was about
        return tr("User");
    case Operator:
        //: column of the audit log: who did it
        return tr("Operator");
    case Rule:
        //: column of the audit log: the rule that was applied
        return tr("Rule");
    case Result:
        //: column of the audit log: done or refused
        return tr("Result");
    default:
        return {};
    }
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_page.isRunning();
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read(m_lines.back().entry.sequence, linesAPage, &AuditModel::append);
}

} // namespace presentation
