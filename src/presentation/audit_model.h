// The audit log as a table, newest first: pages are read as one scrolls, new entries come in at the top.
#pragma once

#include "audit/audit_log.h"
#include "jobs/jobs.h"

#include <QAbstractTableModel>

namespace presentation {

class AuditModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, User, Operator, Rule, Result, ColumnCount };
    enum DataRole { IsRefusedRole = Qt::UserRole };

    AuditModel(jobs::Jobs &jobs, audit::Reader reader, QObject *parent = nullptr);

    /// Reads anew from the newest; ends in loaded or failed, the newest call wins.
    void show(const storage::AuditFilter &filter, const QTimeZone &zone);
    /// What came since; nothing happens before the first show().
    void refresh();
    /// Reads on, page by page, until the entry is there; ends in revealed, with -1 where the filter leaves it out.
    void reveal(domain::ChangeId change);
    /// Words in the language in use.
    void retranslate();

    /// Valid until the model changes; null for a row that is not there.
    [[nodiscard]] const audit::LogLine *line(int row) const;
    [[nodiscard]] bool isLoading() const { return m_page.isRunning(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();
    void revealed(int row);
    void failed(const domain::Error &error);

private:
    using Lines = std::vector<audit::LogLine>;
    using Taker = void (AuditModel::*)(Lines lines, int limit);

    void read(domain::ChangeId before, int limit, Taker take);
    void replace(Lines lines, int limit);
    void append(Lines lines, int limit);
    void insertNewer(Lines lines, int limit);
    void goOnRevealing();
    [[nodiscard]] QString text(const audit::LogLine &line, int column) const;

    jobs::Jobs &m_jobs;
    audit::Reader m_reader;
    storage::AuditFilter m_filter;
    QTimeZone m_zone;
    Lines m_lines;
    bool m_isShown = false;
    bool m_hasMore = false;
    bool m_wantsRefresh = false;
    domain::ChangeId m_wanted; ///< to be revealed
    int m_request = 0;
    jobs::Job<Lines> m_page;
};

} // namespace presentation
