// A table of any length. The ids of all its rows in order, the spine, are read first; rows only for what is looked at,
// a page at a time, by a reader job. Until a page arrives its cells are an ellipsis.
// A view costs time and memory by the row: it is told about a window of them, which grows as one scrolls on.
#pragma once

#include "jobs/jobs.h"
#include "presentation/page_cache.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace presentation {

using Ids = std::vector<qint64>;
/// Shared with the jobs that read it; never changed once it is made.
using Spine = std::shared_ptr<const Ids>;

/// `Row` has an `id` with a `value`.
template <class Row>
class PagedTableModel : public QAbstractTableModel
{
public:
    static constexpr int pageSize = 150;
    static constexpr int windowStep = 100'000;

    /// Rows in the order of the ids; those that are gone are left out.
    using ReadRows = domain::Result<std::vector<Row>> (*)(storage::Database &, const Ids &);
    using Page = typename PageCache<Row>::Page;

    struct NumberedPage {
        int number;
        Page page;
    };

    /// All rows, also those beyond the window.
    [[nodiscard]] qint64 total() const { return qint64(m_spine->size()); }
    [[nodiscard]] qint64 idAt(int row) const { return m_spine->at(std::size_t(row)); }
    /// Whether the rows are only the first of a long list that is still being read.
    [[nodiscard]] bool isHead() const { return m_isHead; }
    /// In ascending order of rows; those not in the table are left out.
    [[nodiscard]] std::vector<int> rowsOf(const Ids &ids) const;
    /// -1: not in the table.
    [[nodiscard]] int rowOf(qint64 id) const;
    /// Lets the view know about this row, where it lies beyond the window.
    void reveal(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : m_window; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const final
    {
        return !parent.isValid() && m_window < total();
    }
    void fetchMore(const QModelIndex &parent) final
    {
        if (canFetchMore(parent))
            reveal(m_window);
    }

protected:
    PagedTableModel(jobs::Jobs &jobs, ReadRows readRows, QObject *parent)
        : QAbstractTableModel(parent), m_jobs(jobs), m_readRows(readRows), m_spine(std::make_shared<const Ids>())
    {
        m_asking.setSingleShot(true);
        m_asking.setInterval(0);
        connect(&m_asking, &QTimer::timeout, this, &PagedTableModel::ask);
    }

    [[nodiscard]] jobs::Jobs &runner() const { return m_jobs; }
    /// Begins anew with other rows; `pages` are known already.
    void show(Spine spine, std::vector<NumberedPage> pages, bool isHead = false);
    /// What should be read together with a new spine, so that nothing on the screen becomes an ellipsis for a moment.
    [[nodiscard]] std::vector<int> pagesInSight() const;
    [[nodiscard]] static domain::Result<std::vector<NumberedPage>> readPages(storage::Database &database,
                                                                             const Ids &spine,
                                                                             const std::vector<int> &numbers,
                                                                             ReadRows readRows);
    /// Every cell says the same in other words.
    void rewordCells();

    [[nodiscard]] virtual QVariant cell(const Row &row, int column, int role) const = 0;
    virtual void readingFailed(const domain::Error &error) = 0;

private:
    static constexpr std::size_t pagesKept = 16;
    static constexpr std::size_t pagesWanted = 4; ///< as many as a tall screen shows, and one either way
    static constexpr std::size_t pagesInSightAtMost = 3;

    void want(int page) const;
    void ask();
    void arrived(int number, domain::Result<std::vector<NumberedPage>> pages);

    jobs::Jobs &m_jobs;
    ReadRows m_readRows;
    Spine m_spine;
    bool m_isHead = false;
    int m_window = 0;
    // Asked for by data(), which is const: what is remembered of that changes no cell.
    mutable PageCache<Row> m_pages{pagesKept};
    mutable std::vector<int> m_wanted; ///< newest last
    mutable QTimer m_asking;
    std::vector<int> m_underWay;
    int m_generation = 0;
};

// One pass over the spine, which may be of a million.
template <class Row>
std::vector<int> PagedTableModel<Row>::rowsOf(const Ids &ids) const
{
    constexpr qint64 bitsAtMost = 64'000'000; // the program gives ids without gaps; a file might not
    const qint64 highest = ids.empty() ? -1 : *std::max_element(ids.begin(), ids.end());
    Ids sorted;
    std::vector<bool> wanted;
    if (highest < bitsAtMost) {
        wanted.resize(std::size_t(highest + 1));
        for (const qint64 id : ids)
            wanted[std::size_t(id)] = true;
    } else {
        sorted = ids;
        std::sort(sorted.begin(), sorted.end());
    }
    std::vector<int> rows;
    for (std::size_t row = 0; row < m_spine->size() && rows.size() < ids.size(); ++row) {
        const qint64 id = (*m_spine)[row];
        const bool isWanted = sorted.empty() ? id <= highest && wanted[std::size_t(id)]
                                             : std::binary_search(sorted.begin(), sorted.end(), id);
        if (isWanted)
            rows.push_back(int(row));
    }
    return rows;
}

template <class Row>
int PagedTableModel<Row>::rowOf(qint64 id) const
{
    const auto found = std::find(m_spine->begin(), m_spine->end(), id);
    return found == m_spine->end() ? -1 : int(found - m_spine->begin());
}

template <class Row>
void PagedTableModel<Row>::reveal(int row)
{
    if (row < m_window || row >= total())
        return;
    const qint64 wanted = qMin(total(), (qint64(row) / windowStep + 1) * windowStep);
    beginInsertRows({}, m_window, int(wanted) - 1);
    m_window = int(wanted);
    endInsertRows();
}

template <class Row>
QVariant PagedTableModel<Row>::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Page *page = m_pages.find(index.row() / pageSize);
    if (page == nullptr) {
        want(index.row() / pageSize);
        return role == Qt::DisplayRole ? QVariant(u"…"_qs) : QVariant();
    }
    const std::optional<Row> &row = (*page)[std::size_t(index.row() % pageSize)];
    return row ? cell(*row, index.column(), role) : QVariant();
}

template <class Row>
void PagedTableModel<Row>::show(Spine spine, std::vector<NumberedPage> pages, bool isHead)
{
    beginResetModel();
    ++m_generation;
    m_spine = std::move(spine);
    m_isHead = isHead;
    m_window = int(qMin(total(), qint64(windowStep)));
    m_pages.clear();
    m_wanted.clear();
    m_underWay.clear();
    for (NumberedPage &known : pages)
        m_pages.put(known.number, std::move(known.page));
    endResetModel();
}

template <class Row>
std::vector<int> PagedTableModel<Row>::pagesInSight() const
{
    std::vector<int> numbers = m_pages.newest(pagesInSightAtMost);
    if (std::find(numbers.begin(), numbers.end(), 0) == numbers.end())
        numbers.push_back(0);
    return numbers;
}

template <class Row>
auto PagedTableModel<Row>::readPages(storage::Database &database, const Ids &spine, const std::vector<int> &numbers,
                                     ReadRows readRows) -> domain::Result<std::vector<NumberedPage>>
{
    std::vector<NumberedPage> pages;
    for (const int number : numbers) {
        const std::size_t first = std::size_t(number) * pageSize;
        if (first >= spine.size())
            continue;
        const std::size_t end = std::min(first + pageSize, spine.size());
        const Ids ids(spine.begin() + qint64(first), spine.begin() + qint64(end));
        TRY_ASSIGN(std::vector<Row> rows, readRows(database, ids));
        NumberedPage &read = pages.emplace_back(NumberedPage{number, Page(ids.size())});
        auto next = rows.begin();
        for (std::size_t i = 0; i < ids.size() && next != rows.end(); ++i) {
            if (next->id.value == ids[i])
                read.page[i] = std::move(*next++);
        }
    }
    return pages;
}

template <class Row>
void PagedTableModel<Row>::rewordCells()
{
    if (m_window > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_window - 1, columnCount() - 1));
}

// Whoever scrolls fast passes many pages: only the last few are worth reading.
template <class Row>
void PagedTableModel<Row>::want(int page) const
{
    std::erase(m_wanted, page);
    m_wanted.push_back(page);
    if (m_wanted.size() > pagesWanted)
        m_wanted.erase(m_wanted.begin());
    if (!m_asking.isActive())
        m_asking.start();
}

template <class Row>
void PagedTableModel<Row>::ask()
{
    while (!m_wanted.empty() && m_underWay.size() < 2) {
        const int number = m_wanted.back();
        m_wanted.pop_back();
        if (std::find(m_underWay.begin(), m_underWay.end(), number) != m_underWay.end())
            continue;
        m_underWay.push_back(number);
        const auto work = [spine = m_spine, number, readRows = m_readRows](storage::Database &database) {
            return readPages(database, *spine, {number}, readRows);
        };
        m_jobs.read(work).then(this, [this, number, generation = m_generation](auto pages) {
            if (generation == m_generation)
                arrived(number, std::move(pages));
        });
    }
}

template <class Row>
void PagedTableModel<Row>::arrived(int number, domain::Result<std::vector<NumberedPage>> pages)
{
    std::erase(m_underWay, number);
    if (!pages) {
        readingFailed(pages.error());
        return;
    }
    for (NumberedPage &read : *pages)
        m_pages.put(read.number, std::move(read.page));
    const int first = number * pageSize;
    const int last = qMin(first + pageSize, m_window) - 1;
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    ask();
}

} // namespace presentation
