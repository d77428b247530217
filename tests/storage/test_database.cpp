// Opening: what isn't ours, can't be read or is newer than the program is told apart, and stays as it is.
#include "storage/organisation.h"
#include "storage/statement.h"
#include "support/test_organisation.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <array>
#include <functional>
#include <linux/capability.h>
#include <map>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace domain;
using storage::Access;
using storage::Database;
using support::expected;

namespace {

using Files = std::map<QString, QByteArray>;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(path));
}

/// Runs statements as another program would, without a word of ours; the connection stays open while `meanwhile` runs.
void asAnotherProgram(const QString &path, const QStringList &statements, const std::function<void()> &meanwhile = {})
{
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_qs, u"other"_qs);
        other.setDatabaseName(path);
        if (!other.open())
            qFatal("%s", qPrintable(path));
        for (const QString &statement : statements) {
            if (QSqlQuery query(other); !query.exec(statement))
                qFatal("%s", qPrintable(statement));
        }
        if (meanwhile)
            meanwhile();
    }
    QSqlDatabase::removeDatabase(u"other"_qs);
}

/// Without the rights by which root may read and write everything.
int underFilePermissions(const std::function<int()> &work)
{
    const pid_t child = fork();
    if (child == 0) {
        __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
        std::array<__user_cap_data_struct, _LINUX_CAPABILITY_U32S_3> none{};
        _exit(syscall(SYS_capset, &header, none.data()) == 0 ? work() : 255);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 255;
}

constexpr int wentWell = 200;

int outcomeOf(const Result<Database> &opened)
{
    return opened ? wentWell : int(opened.error().reason);
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"organisation.handover"_qs);
    }

    void what_is_refused_stays_byte_for_byte_data()
    {
        QTest::addColumn<std::function<void(QString)>>("make");
        QTest::addColumn<Reason>("reason");
        using Make = std::function<void(QString)>;
        QTest::newRow("empty file") << Make([](const QString &path) { write(path, {}); }) << Reason::NotADatabase;
        QTest::newRow("short file") << Make([](const QString &path) { write(path, "SQLite format 3"); })
                                    << Reason::NotADatabase;
        QTest::newRow("a letter") << Make([](const QString &path) { write(path, QByteArray(5000, 'x')); })
                                  << Reason::NotADatabase;
        QTest::newRow("a folder") << Make([](const QString &path) { QDir().mkdir(path); }) << Reason::NotADatabase;
        QTest::newRow("another program's database")
            << Make([](const QString &path) { asAnotherProgram(path, {u"CREATE TABLE t (a)"_qs}); })
            << Reason::NotOurDatabase;
        QTest::newRow("another program's database with a log") << Make([](const QString &path) {
            asAnotherProgram(path, {u"PRAGMA journal_mode = WAL"_qs, u"CREATE TABLE t (a)"_qs});
        }) << Reason::NotOurDatabase;
        QTest::newRow("newer schema") << Make([](const QString &path) {
            makeOurs(path);
            asAnotherProgram(path, {u"PRAGMA user_version = 99"_qs});
        }) << Reason::NewerSchema;
        QTest::newRow("cut short") << Make([](const QString &path) {
            makeOurs(path);
            write(path, contentOf(path).left(20'000));
        }) << Reason::Damaged;
        QTest::newRow("overwritten") << Make([](const QString &path) {
            makeOurs(path);
            QByteArray bytes = contentOf(path);
            write(path, bytes.replace(100, 3000, QByteArray(3000, 'x')));
        }) << Reason::Damaged;
    }
    void what_is_refused_stays_byte_for_byte()
    {
        QFETCH(std::function<void(QString)>, make);
        QFETCH(Reason, reason);
        make(m_path);
        const Files before = files();
        for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
            const Result<Database> opened = Database::open(m_path, access);
            QVERIFY(!opened);
            QCOMPARE(QString::fromLatin1(nameOf(opened.error().reason)), QString::fromLatin1(nameOf(reason)));
            QVERIFY(opened.error().detail.contains(m_path) || reason == Reason::Damaged);
            QVERIFY(files() == before);
        }
    }

    // A program that was killed leaves its last work in the log beside the file: that isn't ours to work in.
    void the_log_of_what_is_refused_stays_as_it_is_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("newer schema, so far only in the log") << u"PRAGMA user_version = 99"_qs << Reason::NewerSchema;
        QTest::newRow("another program's mark, so far only in the log")
            << u"PRAGMA application_id = 7"_qs << Reason::NotOurDatabase;
    }
    void the_log_of_what_is_refused_stays_as_it_is()
    {
        QFETCH(QString, statement);
        QFETCH(Reason, reason);
        const QString killed = m_folder->filePath(u"killed.handover"_qs);
        makeOurs(killed);
        asAnotherProgram(killed, {statement}, [&] {
            QVERIFY(QFile::copy(killed, m_path));
            QVERIFY(QFile::copy(killed + u"-wal"_qs, m_path + u"-wal"_qs));
        });
        const QByteArray file = contentOf(m_path);
        const QByteArray log = contentOf(m_path + u"-wal"_qs);
        QVERIFY(!log.isEmpty());
        const Result<Database> opened = Database::open(m_path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().reason, reason);
        QCOMPARE(contentOf(m_path), file);
        QCOMPARE(contentOf(m_path + u"-wal"_qs), log);
    }
    void another_programs_log_is_not_even_looked_into()
    {
        const QString killed = m_folder->filePath(u"killed.db"_qs);
        asAnotherProgram(killed, {u"PRAGMA journal_mode = WAL"_qs, u"CREATE TABLE t (a)"_qs}, [&] {
            QVERIFY(QFile::copy(killed, m_path));
            QVERIFY(QFile::copy(killed + u"-wal"_qs, m_path + u"-wal"_qs));
        });
        const Files before = files();
        QCOMPARE(Database::open(m_path).error().reason, Reason::NotOurDatabase);
        QVERIFY(files() == before); // no index of the log beside it either
    }
    void our_own_log_is_worked_in()
    {
        const QString killed = m_folder->filePath(u"killed.handover"_qs);
        makeOurs(killed);
        asAnotherProgram(killed, {u"INSERT INTO roles (id, name, level) VALUES (1, 'Chief', 0)"_qs}, [&] {
            QVERIFY(QFile::copy(killed, m_path));
            QVERIFY(QFile::copy(killed + u"-wal"_qs, m_path + u"-wal"_qs));
        });
        {
            Database opened = expected(Database::open(m_path));
            QCOMPARE(expected(storage::number(opened, "SELECT count(*) FROM roles")), 1);
        }
        QVERIFY(!QFile::exists(m_path + u"-wal"_qs));
    }

    void a_file_that_is_not_there_is_not_made()
    {
        for (const QString &path : {m_path, m_folder->filePath(u"no/such/folder.handover"_qs)}) {
            const Result<Database> opened = Database::open(path);
            QVERIFY(!opened);
            QCOMPARE(opened.error().reason, Reason::NoSuchFile);
        }
        QVERIFY(files().empty());
    }
    void a_new_file_is_not_made_over_another_nor_without_its_folder()
    {
        write(m_path, "dear");
        QCOMPARE(Database::create(m_path).error().reason, Reason::CannotWrite);
        QCOMPARE(contentOf(m_path), QByteArray("dear"));
        QCOMPARE(Database::create(m_folder->filePath(u"no/folder.handover"_qs)).error().reason, Reason::CannotOpen);
        QCOMPARE(files().size(), std::size_t(1));
    }

    void a_read_only_file_is_told_and_can_still_be_read()
    {
        makeOurs(m_path);
        chmod(qPrintable(m_folder->path()), 0777);
        chmod(qPrintable(m_path), 0444);
        const QByteArray before = contentOf(m_path);
        QCOMPARE(underFilePermissions([&] { return outcomeOf(Database::open(m_path)); }), int(Reason::ReadOnly));
        QCOMPARE(underFilePermissions([&] { return outcomeOf(Database::open(m_path, Access::ReadOnly)); }), wentWell);
        QCOMPARE(contentOf(m_path), before);
    }
    void a_folder_that_can_not_be_written_is_told()
    {
        makeOurs(m_path);
        chmod(qPrintable(m_path), 0666);
        chmod(qPrintable(m_folder->path()), 0555);
        const QByteArray before = contentOf(m_path);
        const int outcome = underFilePermissions([&] { return outcomeOf(Database::open(m_path)); });
        chmod(qPrintable(m_folder->path()), 0777);
        QCOMPARE(outcome, int(Reason::ReadOnly));
        QCOMPARE(contentOf(m_path), before);
    }
    void a_file_that_can_not_be_read_is_told()
    {
        makeOurs(m_path);
        chmod(qPrintable(m_folder->path()), 0777);
        chmod(qPrintable(m_path), 0000);
        QCOMPARE(underFilePermissions([&] { return outcomeOf(Database::open(m_path)); }), int(Reason::CannotOpen));
    }

    void a_file_of_ours_opens_with_foreign_keys_a_log_and_safe_commits()
    {
        makeOurs(m_path);
        Database opened = expected(Database::open(m_path));
        QCOMPARE(expected(storage::number(opened, "PRAGMA foreign_keys")), 1);
        QCOMPARE(expected(storage::number(opened, "PRAGMA synchronous")), 2);
        QCOMPARE(expected(storage::number(opened, "PRAGMA busy_timeout")), 30'000);
        storage::Statement mode(opened, "PRAGMA journal_mode");
        QVERIFY(mode.run() && mode.next());
        QCOMPARE(mode.text(0), u"wal"_qs);
    }
    void a_file_of_ours_without_an_organisation_is_told()
    {
        makeOurs(m_path);
        Database opened = expected(Database::open(m_path));
        QCOMPARE(storage::organisation(opened).error().reason, Reason::NotOurDatabase);
    }
    void a_read_only_connection_writes_nothing()
    {
        makeOurs(m_path);
        Database opened = expected(Database::open(m_path, Access::ReadOnly));
        const auto written = storage::execute(opened, "INSERT INTO roles (id, name, level) VALUES (1, 'Chief', 0)");
        QVERIFY(!written);
        QCOMPARE(written.error().reason, Reason::ReadOnly);
    }
    void a_closed_file_leaves_nothing_beside_it()
    {
        makeOurs(m_path);
        (void)expected(Database::open(m_path));
        QCOMPARE(files().size(), std::size_t(1));
    }

private:
    static void makeOurs(const QString &path) { (void)expected(Database::create(path)); }
    [[nodiscard]] Files files() const
    {
        Files found;
        for (const QFileInfo &info : QDir(m_folder->path()).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot))
            found[info.fileName()] = contentOf(info.filePath());
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "test_database.moc"
