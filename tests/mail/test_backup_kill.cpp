// A backup that is killed, or runs out of disk, anywhere, and is taken up again (MAIL-10): no message is lost, doubled or
// cut. The program starts itself again as the one that is killed: --backup FILE USER PASSWORD MICROSECONDS BYTES.
#include "mail/mail_room.h"
#include "storage/organisation.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <sys/time.h>
#include <unistd.h>

using namespace domain;
using support::expected;
using support::MailMaker;
using support::MailRoom;

namespace {

constexpr int kills = 100;
constexpr int messages = 1'000;

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

/// Says what came of it, and how many microseconds it took.
int backUpHere(const QStringList &arguments)
{
    storage::Database database = expected(storage::Database::open(arguments[0]));
    const Operator who = expected(storage::operatorFor(database, UserId{1}));
    const mail::BackupOrder order{{arguments[1].toLongLong()}, false, arguments[2]};
    QElapsedTimer timer;
    timer.start();
    if (const qint64 microseconds = arguments[3].toLongLong(); microseconds > 0)
        killAfter(microseconds);
    if (const qint64 bytes = arguments[4].toLongLong(); bytes > 0)
        limitFilesTo(bytes);
    const auto backup = mail::backUp(arguments[0], who, order, {}, support::testNow, {}, {});
    std::printf("%s %lld\n", backup ? "done" : nameOf(backup.error().reason),
                static_cast<long long>(timer.nsecsElapsed() / 1000));
    return 0;
}

struct Ended {
    bool wasKilled = false;
    QString outcome;
    qint64 microseconds = 0;
};

Ended backUpElsewhere(const MailRoom &room, qint64 killedAfter, qint64 limit)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--backup"), room.path(), QString::number(room.leaver().value), room.order().password,
                   QString::number(killedAfter), QString::number(limit)});
    process.waitForFinished(60'000);
    const QStringList words = QString::fromLatin1(process.readAllStandardOutput()).simplified().split(u' ');
    return {process.exitStatus() == QProcess::CrashExit, words.value(0), words.value(1).toLongLong()};
}

/// How many are there; -1 where one is there twice, cut, or not of this mailbox.
qsizetype wholeOnes(const MailRoom &room)
{
    if (!QFileInfo::exists(room.path() + QStringLiteral(".mail/index.db")))
        return 0;
    const QSet<QByteArray> delivered(room.belonging().begin(), room.belonging().end());
    QSet<QByteArray> seen;
    for (const QByteArray &message : support::keptOf(room.path(), room.leaver())) {
        if (!delivered.contains(message) || seen.contains(message))
            return -1;
        seen.insert(message);
    }
    return seen.size();
}

MailMaker makerFor(const MailRoom &room, quint32 seed)
{
    support::MailMakerOptions options;
    options.seed = seed;
    options.addresses = room.addresses();
    options.smallest = 500;
    options.largest = 8'000;
    return MailMaker(options);
}

} // namespace

class TestBackupKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void MAIL_10_killed_a_hundred_times_nothing_is_lost_doubled_or_cut();
    void MAIL_10_a_full_disk_stops_it_and_it_goes_on_afterwards();
};

void TestBackupKill::MAIL_10_killed_a_hundred_times_nothing_is_lost_doubled_or_cut()
{
    MailRoom room;
    MailMaker maker = makerFor(room, 1);
    room.deliver(messages, maker);
    const Ended undisturbed = backUpElsewhere(room, 0, 0);
    QCOMPARE(undisturbed.outcome, QStringLiteral("done"));
    for (int killed = 0; killed < kills;) {
        QVERIFY(QDir(room.path() + QStringLiteral(".mail")).removeRecursively());
        room.organisation().run(QStringLiteral("DELETE FROM mail_backups"));
        qsizetype before = 0;
        for (Ended ended{true, {}, 0}; ended.wasKilled;) {
            // As long as a whole one takes, half of the time shorter than a quarter of it.
            const quint32 most = quint32(undisturbed.microseconds) / (killed % 2 == 0 ? 4 : 1);
            ended = backUpElsewhere(room, 1 + QRandomGenerator::global()->bounded(most), 0);
            killed += ended.wasKilled ? 1 : 0;
            const qsizetype there = wholeOnes(room);
            QVERIFY2(there >= before, "what was kept is gone, doubled or cut");
            before = there;
            // Killed at the very end, the one before had completed it.
            const bool isComplete =
                ended.outcome == QStringLiteral("done") || ended.outcome == QStringLiteral("mail-backed-up-already");
            QVERIFY2(ended.wasKilled || isComplete, qPrintable(ended.outcome));
        }
        QVERIFY(support::areSame(support::keptOf(room.path(), room.leaver()), room.belonging()));
    }
}

void TestBackupKill::MAIL_10_a_full_disk_stops_it_and_it_goes_on_afterwards()
{
    MailRoom room;
    MailMaker maker = makerFor(room, 2);
    room.deliver(messages, maker);
    room.organisation().database().truncateLog();
    const qint64 fits = QFileInfo(room.path()).size() + 100'000; // its own file and log still fit
    const Ended full = backUpElsewhere(room, 0, fits);
    QCOMPARE(full.outcome, QStringLiteral("disk-full"));
    QVERIFY(wholeOnes(room) >= 0);
    const Ended after = backUpElsewhere(room, 0, 0);
    QCOMPARE(after.outcome, QStringLiteral("done"));
    QVERIFY(support::areSame(support::keptOf(room.path(), room.leaver()), room.belonging()));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--backup"))
        return backUpHere(arguments.mid(2));
    TestBackupKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_backup_kill.moc"
