#include "presentation/paged_table_model.h"

#include "support/test_organisation.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <atomic>
#include <numeric>

using domain::Result;
using presentation::Ids;
using storage::Database;

struct Number {
    domain::RecordId id;
    QString text;
};

static std::atomic<int> readings = 0;
static std::atomic<bool> fails = false;

// Rows that need no table; those of 13 are gone.
static Result<std::vector<Number>> numbers(Database &, const Ids &ids)
{
    ++readings;
    if (fails)
        return domain::failure(domain::Reason::Damaged);
    std::vector<Number> found;
    for (const qint64 id : ids) {
        if (id % 100 != 13)
            found.push_back({{id}, QString::number(id)});
    }
    return found;
}

class Numbers : public presentation::PagedTableModel<Number>
{
public:
    explicit Numbers(jobs::Jobs &jobs) : PagedTableModel(jobs, numbers, nullptr) {}

    void showTo(qint64 count, const std::vector<int> &known = {}) { showIds(upTo(count), known); }
    void showIds(Ids ids, const std::vector<int> &known = {})
    {
        auto database = support::expected(Database::open(runner().path(), storage::Access::ReadOnly));
        auto pages = support::expected(readPages(database, ids, known, numbers));
        show(std::make_shared<const Ids>(std::move(ids)), std::move(pages));
    }
    [[nodiscard]] std::vector<int> inSight() const { return pagesInSight(); }
    [[nodiscard]] QString textAt(int row) const { return data(index(row, 0)).toString(); }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }

    int failures = 0;

    static Ids upTo(qint64 count)
    {
        Ids ids(std::size_t(count), 0);
        std::iota(ids.begin(), ids.end(), 1);
        return ids;
    }

private:
    [[nodiscard]] QVariant cell(const Number &number, int column, int role) const override
    {
        return role == Qt::DisplayRole && column == 0 ? number.text : QVariant();
    }
    void readingFailed(const domain::Error &) override { ++failures; }
};

class TestPagedTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_organisation = std::make_unique<support::TestOrganisation>();
        m_jobs = std::make_unique<jobs::Jobs>(m_organisation->path(), support::testNow);
        m_model = std::make_unique<Numbers>(*m_jobs);
        readings = 0;
        fails = false;
    }
    void cleanup()
    {
        m_model.reset();
        m_jobs.reset();
    }

    void it_behaves_as_a_model_while_pages_arrive()
    {
        QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(m_model->rowCount(), 0);
        m_model->showTo(400);
        QTRY_COMPARE(m_model->textAt(0), u"1"_qs);
        QTRY_COMPARE(m_model->textAt(399), u"400"_qs);
        m_model->showTo(0);
        QCOMPARE(m_model->rowCount(), 0);
    }

    void a_cell_is_an_ellipsis_until_its_page_arrives_and_the_view_is_told_then()
    {
        m_model->showTo(1000);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QCOMPARE(m_model->textAt(500), u"…"_qs);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(m_model->textAt(500), u"501"_qs);
        const int page = 500 / Numbers::pageSize;
        QCOMPARE(changed[0][0].toModelIndex().row(), page * Numbers::pageSize);
        QCOMPARE(changed[0][1].toModelIndex().row(), (page + 1) * Numbers::pageSize - 1);
    }

    void pages_that_come_with_the_spine_are_there_at_once()
    {
        m_model->showTo(1000, {0, 2});
        QCOMPARE(m_model->textAt(0), u"1"_qs);
        QCOMPARE(m_model->textAt(2 * Numbers::pageSize), QString::number(2 * Numbers::pageSize + 1));
        QCOMPARE(m_model->textAt(Numbers::pageSize), u"…"_qs);
    }

    void what_is_in_sight_is_what_was_asked_for_last_and_the_top()
    {
        m_model->showTo(10'000, {0, 1, 2, 3, 4});
        (void)m_model->textAt(1 * Numbers::pageSize);
        (void)m_model->textAt(3 * Numbers::pageSize);
        (void)m_model->textAt(2 * Numbers::pageSize);
        QCOMPARE(m_model->inSight(), (std::vector<int>{2, 3, 1, 0}));
    }

    void a_row_that_is_gone_leaves_the_others_in_their_places()
    {
        m_model->showTo(300, {0, 1});
        QVERIFY(!m_model->data(m_model->index(12, 0)).isValid());
        QCOMPARE(m_model->textAt(13), u"14"_qs);
        QCOMPARE(m_model->textAt(149), u"150"_qs);
    }

    void scrolling_past_many_pages_reads_only_the_last_few()
    {
        m_model->showTo(100'000);
        for (int row = 0; row < 100'000; row += 50)
            (void)m_model->textAt(row);
        QTRY_COMPARE(m_model->textAt(99'999), u"100000"_qs);
        QTRY_COMPARE(m_model->textAt(99'900), u"99901"_qs);
        QVERIFY2(readings.load() < 10, qPrintable(QString::number(readings.load())));
    }

    void answers_for_rows_that_are_no_longer_shown_are_dropped()
    {
        m_model->showTo(1000);
        (void)m_model->textAt(0);
        QTRY_VERIFY(readings > 0); // under way or done, not delivered: that needs this thread
        m_model->showIds({77, 78}, {});
        QCOMPARE(m_model->textAt(0), u"…"_qs);
        QTRY_COMPARE(m_model->textAt(0), u"77"_qs);
    }

    void the_view_is_told_about_a_window_that_grows()
    {
        m_model->showTo(250'000);
        QCOMPARE(m_model->total(), 250'000);
        QCOMPARE(m_model->rowCount(), 100'000);
        QVERIFY(m_model->canFetchMore({}));
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        m_model->fetchMore({});
        QCOMPARE(m_model->rowCount(), 200'000);
        m_model->fetchMore({});
        QCOMPARE(m_model->rowCount(), 250'000);
        QVERIFY(!m_model->canFetchMore({}));
        QCOMPARE(inserted.count(), 2);
    }

    void a_row_beyond_the_window_can_be_revealed()
    {
        m_model->showTo(250'000);
        m_model->reveal(5);
        QCOMPARE(m_model->rowCount(), 100'000);
        m_model->reveal(210'000);
        QCOMPARE(m_model->rowCount(), 250'000);
        QTRY_COMPARE(m_model->textAt(210'000), u"210001"_qs);
    }

    void rows_are_found_by_id_in_the_order_of_the_table()
    {
        m_model->showIds({30, 10, 20}, {});
        QCOMPARE(m_model->rowsOf({10, 30, 99}), (std::vector<int>{0, 1}));
        QCOMPARE(m_model->rowsOf({}), std::vector<int>{});
        QCOMPARE(m_model->idAt(2), 20);
        QCOMPARE(m_model->rowOf(20), 2);
        QCOMPARE(m_model->rowOf(99), -1);
        // Ids of a file that is not ours.
        m_model->showIds({5, 9'000'000'000'000, 7}, {});
        QCOMPARE(m_model->rowsOf({9'000'000'000'000, 5}), (std::vector<int>{0, 1}));
    }

    void a_page_that_cannot_be_read_is_told_and_can_be_asked_for_again()
    {
        m_model->showTo(10);
        fails = true;
        (void)m_model->textAt(0);
        QTRY_COMPARE(m_model->failures, 1);
        fails = false;
        (void)m_model->textAt(0);
        QTRY_COMPARE(m_model->textAt(0), u"1"_qs);
    }

    void pages_out_of_use_are_let_go_and_read_again()
    {
        m_model->showTo(100'000);
        for (int page = 0; page < 20; ++page) {
            const int row = page * Numbers::pageSize;
            QTRY_COMPARE(m_model->textAt(row), QString::number(row + 1));
        }
        QCOMPARE(m_model->textAt(0), u"…"_qs);
        QTRY_COMPARE(m_model->textAt(0), u"1"_qs);
    }

private:
    std::unique_ptr<support::TestOrganisation> m_organisation;
    std::unique_ptr<jobs::Jobs> m_jobs;
    std::unique_ptr<Numbers> m_model;
};

QTEST_GUILESS_MAIN(TestPagedTableModel)
#include "test_paged_table_model.moc"
