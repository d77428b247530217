// A migration that is killed, or runs out of disk, in the middle: everything or nothing (DEL-6).
// The program starts itself again as the one that is killed: --migrate FILE MICROSECONDS BYTES.
#include "offboarding/execution.h"
#include "offboarding/planning.h"
#include "storage/audit.h"
#include "storage/organisation.h"
#include "storage/statement.h"
#include "support/test_organisation.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <sys/time.h>
#include <unistd.h>

using namespace domain;
using storage::Database;
using support::expected;
using support::TestOrganisation;

namespace {

constexpr UserId leaver{3};
constexpr UserId successor{4};
constexpr int recordsPerModule = 1000;
// Sealed values differ each time; the audit log is verified and its entries counted.
const QStringList notCompared{u"audit"_qs};

void killAfter(qint64 microseconds)
{
    std::signal(SIGALRM, [](int) { kill(getpid(), SIGKILL); });
    const itimerval once{{0, 0}, {microseconds / 1'000'000, microseconds % 1'000'000}};
    setitimer(ITIMER_REAL, &once, nullptr);
}

void limitFilesTo(qint64 bytes)
{
    std::signal(SIGXFSZ, SIG_IGN); // writing fails then, as on a full disk
    const rlimit limit{rlim_t(bytes), rlim_t(bytes)};
    setrlimit(RLIMIT_FSIZE, &limit);
}

Result<MigrationPlan> planIn(Database &database, const Operator &who)
{
    TRY_ASSIGN(const offboarding::Prepared prepared, offboarding::prepare(database, who, leaver, Event::Delete));
    return prepared.plan.migratingTo(successor, {Scope::RecordOwner, Scope::Assignments, Scope::Criteria})
        .withSubordinatesUnder(successor);
}

/// Says what came of it, and how many microseconds it took.
int migrate(const QStringList &arguments)
{
    Database database = expected(Database::open(arguments[0]));
    const Operator who = expected(storage::operatorFor(database, UserId{1}));
    const MigrationPlan plan = expected(planIn(database, who));
    QElapsedTimer timer;
    timer.start();
    if (const qint64 microseconds = arguments[1].toLongLong(); microseconds > 0)
        killAfter(microseconds);
    if (const qint64 bytes = arguments[2].toLongLong(); bytes > 0)
        limitFilesTo(bytes);
    const auto report = offboarding::execute(database, who, plan, [] { return support::testNow(); });
    std::printf("%s %lld\n", report ? "done" : nameOf(report.error().reason),
                static_cast<long long>(timer.nsecsElapsed() / 1000));
    return 0;
}

struct Ended {
    bool wasKilled = false;
    QString outcome;
    qint64 microseconds = 0;
};

Ended migrateElsewhere(const QString &path, qint64 killedAfter, qint64 limit)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {u"--migrate"_qs, path, QString::number(killedAfter), QString::number(limit)});
    process.waitForFinished(60'000);
    const QStringList words = QString::fromLatin1(process.readAllStandardOutput()).simplified().split(u' ');
    return {process.exitStatus() == QProcess::CrashExit, words.value(0), words.value(1).toLongLong()};
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_organisation = std::make_unique<TestOrganisation>();
        TestOrganisation &organisation = *m_organisation;
        support::UserOptions manager;
        manager.roleLevel = 1;
        organisation.addUser(u"Leaver"_qs, u"Lea"_qs, manager);
        organisation.addUser(u"Successor"_qs, u"Sam"_qs, manager);
        organisation.run(u"BEGIN"_qs);
        organisation.nameEverywhere(leaver);
        for (const Module module : {Module::Deal, Module::Task, Module::Call})
            organisation.addRecords(recordsPerModule, leaver, module);
        organisation.run(u"COMMIT"_qs);
        organisation.database().truncateLog();
        m_nothing = organisation.dump(notCompared);

        const QString path = copy();
        const Ended undisturbed = migrateElsewhere(path, 0, 0);
        QCOMPARE(undisturbed.outcome, u"done"_qs);
        m_duration = undisturbed.microseconds;
        Database migrated = expected(Database::open(path));
        m_everything = support::dump(migrated, notCompared);
        QVERIFY(m_everything != m_nothing);
    }

    void DEL_6_a_migration_that_is_killed_has_done_everything_or_nothing()
    {
        bool isNumber = false;
        const int asked = qEnvironmentVariableIntValue("HANDOVER_KILLS", &isNumber);
        const int rounds = isNumber ? asked : 30;
        int killed = 0;
        int nothing = 0;
        for (int round = 0; round < rounds; ++round) {
            // Spread over the whole of it, and a little beyond.
            const double part = 1.2 * (round + QRandomGenerator::global()->generateDouble()) / rounds;
            const auto moment = qMax<qint64>(1, qint64(part * double(m_duration)));
            const QString path = copy();
            const Ended ended = migrateElsewhere(path, moment, 0);
            killed += ended.wasKilled ? 1 : 0;
            const bool isDone = checkWhole(path);
            if (QTest::currentTestFailed()) {
                qWarning("killed after %lld of %lld microseconds", static_cast<long long>(moment),
                         static_cast<long long>(m_duration));
                return;
            }
            nothing += isDone ? 0 : 1;
            if (!ended.wasKilled)
                QVERIFY(isDone);
        }
        qInfo("%d of %d were killed; %d had done nothing, %d everything", killed, rounds, nothing, rounds - nothing);
        QVERIFY(killed > 0);
        QVERIFY(nothing > 0);
    }

    void DEL_6_a_full_disk_is_told_and_nothing_has_moved_data()
    {
        QTest::addColumn<qint64>("bytes");
        for (const qint64 kilobytes : {1, 16, 40, 64, 100, 150})
            QTest::newRow(qPrintable(QString::number(kilobytes))) << kilobytes * 1024;
    }
    void DEL_6_a_full_disk_is_told_and_nothing_has_moved()
    {
        QFETCH(qint64, bytes);
        const QString path = copy();
        const Ended ended = migrateElsewhere(path, 0, bytes);
        QVERIFY(!ended.wasKilled);
        QCOMPARE(ended.outcome, u"disk-full"_qs);
        QVERIFY(!checkWhole(path));
        QCOMPARE(migrateElsewhere(path, 0, 0).outcome, u"done"_qs); // with room again it goes through
    }

private:
    [[nodiscard]] QString copy()
    {
        QString path = m_organisation->folder() + u"/copy-%1.handover"_qs.arg(++m_copies);
        if (!QFile::copy(m_organisation->path(), path))
            qFatal("%s", qPrintable(path));
        return path;
    }
    /// Whether everything was done; fails where it is neither everything nor nothing.
    bool checkWhole(const QString &path)
    {
        Database database = expected(Database::open(path));
        const auto number = [&](const char *sql) { return expected(storage::number(database, sql)); };
        const bool isDone = number("SELECT count(*) FROM audit WHERE is_refused = 0") == 1;
        const auto check = expected(storage::verifyChain(database));
        const QString dump = support::dump(database, notCompared);
        [&] {
            QCOMPARE(number("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'"), 1);
            QCOMPARE(number("SELECT count(*) FROM pragma_foreign_key_check"), 0);
            QVERIFY(!check.firstBroken.isValid());
            QVERIFY(dump == (isDone ? m_everything : m_nothing));
        }();
        return isDone;
    }

    std::unique_ptr<TestOrganisation> m_organisation;
    QString m_nothing;
    QString m_everything;
    qint64 m_duration = 0;
    int m_copies = 0;
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--migrate"_qs)
        return migrate(arguments.mid(2));
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_kill.moc"
