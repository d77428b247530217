// Statements, transactions, and two connections to one file.
#include "storage/statement.h"
#include "support/test_organisation.h"

#include <QElapsedTimer>
#include <QTest>
#include <atomic>
#include <semaphore>
#include <thread>

using namespace domain;
using storage::Access;
using storage::Database;
using storage::Transaction;
using support::expected;
using support::TestOrganisation;

namespace {

constexpr auto insertRole = "INSERT INTO roles (id, name, level) VALUES (?, 'Role', 3)";
constexpr auto countRoles = "SELECT count(*) FROM roles";
// Long enough to be interrupted, whatever the machine.
constexpr auto countForEver = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";
constexpr auto insertForEver = "WITH RECURSIVE n (i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n) "
                               "INSERT INTO roles (id, name, level) SELECT i, 'Role', 3 FROM n";

Result<> insertAndFail(Database &database)
{
    TRY_ASSIGN(Transaction transaction, Transaction::begin(database));
    TRY(storage::execute(database, insertRole, {10}));
    TRY(storage::execute(database, insertRole, {10})); // the same id
    return transaction.commit();
}

} // namespace

class TestTransaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_organisation = std::make_unique<TestOrganisation>(); }

    void what_is_committed_stays()
    {
        {
            Transaction transaction = expected(Transaction::begin(database()));
            expected(storage::execute(database(), insertRole, {10}));
            expected(transaction.commit());
        }
        QCOMPARE(roles(database()), 4);
    }
    void an_early_return_rolls_back()
    {
        QVERIFY(!insertAndFail(database()));
        QCOMPARE(roles(database()), 3);
        expected(insertOne(10)); // and the connection can be used again
        QCOMPARE(roles(database()), 4);
    }
    void a_transaction_that_was_moved_ends_once()
    {
        std::optional<Transaction> kept;
        {
            Transaction transaction = expected(Transaction::begin(database()));
            kept.emplace(std::move(transaction));
        }
        expected(storage::execute(database(), insertRole, {10}));
        expected(kept->commit());
        kept.reset();
        QCOMPARE(roles(database()), 4);
    }
    void after_a_transaction_that_moved_foreign_keys_are_looked_up_again_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char *ending : {"committed", "let go of", "ended by the database"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }
    void after_a_transaction_that_moved_foreign_keys_are_looked_up_again()
    {
        QFETCH(QString, ending);
        {
            Transaction transaction = expected(Transaction::beginMoving(database()));
            QCOMPARE(expected(storage::number(database(), "PRAGMA foreign_keys")), 0);
            QVERIFY(!Transaction::beginMoving(database())); // and the first goes on
            expected(storage::execute(database(), insertRole, {10}));
            if (ending == u"committed"_qs)
                expected(transaction.commit());
            else if (ending != u"let go of"_qs)
                QVERIFY(!storage::execute(database(), "UPDATE OR ROLLBACK roles SET id = 1 WHERE id = 10"));
        }
        QCOMPARE(expected(storage::number(database(), "PRAGMA foreign_keys")), 1);
        QVERIFY(!storage::execute(database(), "UPDATE users SET role = 999 WHERE id = 1"));
        QCOMPARE(roles(database()), ending == u"committed"_qs ? 4 : 3);
    }
    void OR_ROLLBACK_ends_the_whole_transaction_and_its_commit_is_an_error()
    {
        {
            Transaction transaction = expected(Transaction::begin(database()));
            expected(storage::execute(database(), insertRole, {10}));
            QVERIFY(!storage::execute(database(), "UPDATE OR ROLLBACK roles SET id = 1 WHERE id = 10"));
            QVERIFY(!transaction.commit()); // nobody is told that it was done
        }
        QCOMPARE(roles(database()), 3);
        expected(insertOne(10));
    }
    void a_second_transaction_within_the_first_is_refused()
    {
        Transaction transaction = expected(Transaction::begin(database()));
        QVERIFY(!Transaction::begin(database()));
        expected(storage::execute(database(), insertRole, {10}));
        expected(transaction.commit());
        QCOMPARE(roles(database()), 4);
    }

    void a_reading_transaction_sees_one_moment()
    {
        Database reader = expected(Database::open(m_organisation->path(), Access::ReadOnly));
        {
            Transaction reading = expected(Transaction::beginReading(reader));
            QCOMPARE(roles(reader), 3);
            expected(insertOne(10));
            QCOMPARE(roles(reader), 3);
        }
        QCOMPARE(roles(reader), 4);
    }
    void a_writer_waits_for_another()
    {
        std::binary_semaphore hasBegun(0);
        std::binary_semaphore isAboutToWait(0);
        std::atomic_bool isCommitted = false;
        std::atomic_bool wasCommittedBefore = false;
        std::thread first([&] {
            Database database = expected(Database::open(m_organisation->path()));
            Transaction transaction = expected(Transaction::begin(database));
            hasBegun.release();
            expected(storage::execute(database, insertRole, {10}));
            isAboutToWait.acquire();
            isCommitted = true;
            expected(transaction.commit());
        });
        std::thread second([&] {
            Database database = expected(Database::open(m_organisation->path()));
            hasBegun.acquire();
            isAboutToWait.release();
            Transaction transaction = expected(Transaction::begin(database));
            wasCommittedBefore = isCommitted.load();
            expected(storage::execute(database, insertRole, {11}));
            expected(transaction.commit());
        });
        first.join();
        second.join();
        QVERIFY(wasCommittedBefore);
        QCOMPARE(roles(database()), 5);
    }
    void a_writer_that_has_waited_long_enough_is_told_so()
    {
        Database other = expected(Database::open(m_organisation->path()));
        expected(other.runScript("PRAGMA busy_timeout = 0"));
        Transaction transaction = expected(Transaction::begin(database()));
        const auto begun = Transaction::begin(other);
        QVERIFY(!begun);
        QCOMPARE(begun.error().reason, Reason::Busy);
    }
    void giving_the_logs_space_back_does_not_wait_for_who_reads()
    {
        Database reader = expected(Database::open(m_organisation->path(), Access::ReadOnly));
        Transaction reading = expected(Transaction::beginReading(reader));
        QCOMPARE(roles(reader), 3);
        expected(insertOne(10));
        QElapsedTimer timer;
        timer.start();
        database().truncateLog();
        QVERIFY(timer.elapsed() < 15'000); // waiting would take thirty seconds
        QCOMPARE(expected(storage::number(database(), "PRAGMA busy_timeout")), 30'000);
        QCOMPARE(roles(reader), 3);
    }

    void a_statement_stops_when_asked_to()
    {
        std::stop_source stop;
        database().stopWith(stop.get_token());
        QVERIFY(!database().stopRequested());
        stop.request_stop();
        const auto counted = storage::number(database(), countForEver);
        QVERIFY(!counted);
        QCOMPARE(counted.error().reason, Reason::Cancelled);
        database().stopWith({});
        QCOMPARE(roles(database()), 3);
    }
    void a_write_that_is_stopped_leaves_nothing()
    {
        std::stop_source stop;
        database().stopWith(stop.get_token());
        {
            Transaction transaction = expected(Transaction::begin(database()));
            expected(storage::execute(database(), insertRole, {10}));
            stop.request_stop();
            QCOMPARE(storage::execute(database(), insertForEver).error().reason, Reason::Cancelled);
        }
        database().stopWith({});
        QCOMPARE(roles(database()), 3);
    }
    void a_commit_is_not_stopped_any_more()
    {
        std::stop_source stop;
        database().stopWith(stop.get_token());
        Transaction transaction = expected(Transaction::begin(database()));
        expected(storage::execute(database(), insertRole, {10}));
        stop.request_stop();
        expected(transaction.commit());
        QVERIFY(!database().stopRequested());
        QCOMPARE(roles(database()), 4);
    }

    void no_text_is_an_empty_text_and_nothing_is_null()
    {
        storage::Statement statement(database(), "SELECT ? IS NULL, ? IS NULL, ? = '', typeof(?)");
        expected(statement.run({QString(), QVariant(QMetaType(QMetaType::QString)), QString(), u"é"_qs}));
        QVERIFY(statement.next());
        QVERIFY(!statement.flag(0));
        QVERIFY(statement.flag(1));
        QVERIFY(statement.flag(2));
        QCOMPARE(statement.text(3), u"text"_qs);
        QVERIFY(!statement.next());
        QVERIFY(statement.ended());
    }
    void values_are_bound_and_never_part_of_the_statement()
    {
        const QString nasty = u"'; DROP TABLE roles; --"_qs;
        expected(storage::execute(database(), "INSERT INTO roles (id, name, level) VALUES (?, ?, 3)", {10, nasty}));
        const auto name = expected(storage::row(database(), "SELECT name FROM roles WHERE name = ?", {nasty},
                                                [](storage::Statement &s) { return s.text(0); }));
        QCOMPARE(name.value_or(QString()), nasty);
    }
    void a_statement_can_be_run_again_with_others()
    {
        storage::Statement statement(database(), insertRole);
        for (int id = 10; id < 15; ++id)
            expected(statement.run({id}));
        QCOMPARE(statement.changedRows(), 1);
        QCOMPARE(roles(database()), 8);
    }
    void a_statement_that_is_wrong_says_so()
    {
        const auto wrong = storage::number(database(), "SELECT nonsense FROM nowhere");
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().reason, Reason::StorageFailed);
        QVERIFY(wrong.error().detail.contains(u"nowhere"_qs));
    }
    void no_row_is_nothing_and_not_an_error()
    {
        const auto none = storage::row(database(), "SELECT id FROM roles WHERE id = 99", {},
                                       [](storage::Statement &s) { return s.integer(0); });
        QVERIFY(none);
        QVERIFY(!none->has_value());
        QCOMPARE(expected(storage::number(database(), "SELECT id FROM roles WHERE id = 99")), 0);
    }

private:
    [[nodiscard]] Database &database() { return m_organisation->database(); }
    [[nodiscard]] Result<> insertOne(int id)
    {
        TRY(storage::execute(database(), insertRole, {id}));
        return {};
    }
    [[nodiscard]] static qint64 roles(Database &database) { return expected(storage::number(database, countRoles)); }

    std::unique_ptr<TestOrganisation> m_organisation;
};

QTEST_GUILESS_MAIN(TestTransaction)
#include "test_transaction.moc"
