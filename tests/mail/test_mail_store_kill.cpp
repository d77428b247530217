// A writer that is killed, or runs out of disk, anywhere: what was committed is there, nothing is doubled or cut (MAIL-10).
// The program starts itself again as the one that is killed: --fill FILE MESSAGES MICROSECONDS BYTES.
#include "mail/mails.h"
#include "support/test_organisation.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <sys/time.h>
#include <unistd.h>

using namespace domain;
using mail::MailWriter;
using support::expected;

namespace {

constexpr UserId mailbox{3};
constexpr int messagesAtOnce = 7;
constexpr int allMessages = 150;

const QByteArray &message(int number)
{
    static const std::vector<QByteArray> all = [] {
        std::vector<QByteArray> made;
        made.reserve(allMessages);
        for (int i = 0; i < allMessages; ++i)
            made.push_back(i % 5 == 1 ? mails::generated(i) : mails::about(QString::number(i)));
        return made;
    }();
    return all[std::size_t(number)];
}

bool matches(int number)
{
    return number % 5 != 0;
}

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

Result<> fill(const QString &path, int count)
{
    TRY_ASSIGN(MailWriter writer, MailWriter::open(path, mailbox));
    TRY_ASSIGN(const auto seenBefore, writer.seen());
    QSet<QByteArray> seen;
    for (const storage::SeenUidl &one : seenBefore)
        seen.insert(one.uidl);
    for (int i = 0; i < count; ++i) {
        const QByteArray uidl = "uidl-" + QByteArray::number(i);
        if (seen.contains(uidl))
            continue;
        TRY(writer.begin());
        TRY(writer.add(message(i)));
        if (matches(i)) {
            TRY(writer.keep(uidl, mail::headOf(message(i)), {RecordId{i % 9 + 1}}));
        } else {
            TRY(writer.leave(uidl, {QStringLiteral("nobody@example.com")}));
        }
        if (writer.pendingMessages() >= messagesAtOnce) {
            TRY(writer.commit());
            std::printf("%d\n", i); // said only when it is durable
            std::fflush(stdout);
        }
    }
    return writer.commit();
}

struct Ended {
    bool wasKilled = false;
    QString outcome;
    int lastCommitted = -1;
    qint64 microseconds = 0;
};

Ended fillElsewhere(const QString &path, int count, qint64 killedAfter, qint64 limit)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--fill"), path, QString::number(count),
                                                            QString::number(killedAfter), QString::number(limit)});
    process.waitForFinished(60'000);
    const QStringList words = QString::fromLatin1(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    Ended ended;
    ended.wasKilled = process.exitStatus() == QProcess::CrashExit;
    for (const QString &word : words) {
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        if (isNumber)
            ended.lastCommitted = number;
        else
            ended.outcome = word.section(u' ', 0, 0);
        ended.microseconds = word.section(u' ', 1).toLongLong();
    }
    return ended;
}

} // namespace

class TestMailStoreKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("organisation.handover"));
    }

    void MAIL_10_killed_again_and_again_nothing_is_lost_doubled_or_cut()
    {
        bool isNumber = false;
        const int asked = qEnvironmentVariableIntValue("HANDOVER_KILLS", &isNumber);
        const int rounds = isNumber ? asked : 25;
        int killed = 0;
        int committed = -1;
        const QString scratch = m_folder->filePath(QStringLiteral("scratch"));
        const qint64 duration = fillElsewhere(scratch, allMessages, 0, 0).microseconds;
        QVERIFY(duration > 0);
        for (int round = 0; round < rounds; ++round) {
            // Some before the first batch, most in the middle of one.
            const qint64 moment = 1000 + QRandomGenerator::global()->bounded(1 + 8 * duration / rounds);
            const int upTo = allMessages * (round + 1) / rounds;
            const Ended ended = fillElsewhere(m_path, upTo, moment, 0);
            killed += ended.wasKilled ? 1 : 0;
            committed = qMax(committed, ended.lastCommitted);
            if (!ended.wasKilled)
                QCOMPARE(ended.outcome, QStringLiteral("done"));
            if (QFile::exists(m_path + QStringLiteral(".mail/index.db")))
                checkUpTo(committed);
            if (QTest::currentTestFailed())
                return;
        }
        QCOMPARE(fillElsewhere(m_path, allMessages, 0, 0).outcome, QStringLiteral("done"));
        checkUpTo(allMessages - 1);
        checkFolder();
        qInfo("%d of %d were killed", killed, rounds);
        QVERIFY(killed > 0);
    }

    void MAIL_10_a_full_disk_is_told_and_nothing_is_half_data()
    {
        QTest::addColumn<qint64>("bytes");
        for (const qint64 kilobytes : {0, 1, 4, 16, 40, 64, 100})
            QTest::newRow(qPrintable(QString::number(kilobytes))) << kilobytes * 1024 + 1;
    }
    void MAIL_10_a_full_disk_is_told_and_nothing_is_half()
    {
        QFETCH(qint64, bytes);
        const Ended first = fillElsewhere(m_path, allMessages, 0, bytes);
        QVERIFY(!first.wasKilled);
        QCOMPARE(first.outcome, QStringLiteral("disk-full"));
        if (QFile::exists(m_path + QStringLiteral(".mail/index.db")))
            checkUpTo(first.lastCommitted);
        QCOMPARE(fillElsewhere(m_path, allMessages, 0, 0).outcome, QStringLiteral("done"));
        checkUpTo(allMessages - 1);
        checkFolder();
    }
    void MAIL_10_a_full_disk_in_a_store_that_holds_something_loses_none_of_it()
    {
        QCOMPARE(fillElsewhere(m_path, 100, 0, 0).outcome, QStringLiteral("done"));
        for (const qint64 bytes : {3'000, 20'000, 50'000}) {
            const Ended ended = fillElsewhere(m_path, allMessages, 0, bytes);
            QCOMPARE(ended.outcome, QStringLiteral("disk-full"));
            checkUpTo(99);
        }
        QCOMPARE(fillElsewhere(m_path, allMessages, 0, 0).outcome, QStringLiteral("done"));
        checkUpTo(allMessages - 1);
        checkFolder();
    }

private:
    /// All up to `number` that match are there, whatever is there is whole and there once.
    void checkUpTo(int number)
    {
        const std::vector<QByteArray> all = mails::allOf(m_path, mailbox);
        QVERIFY(std::adjacent_find(all.begin(), all.end()) == all.end());
        std::size_t wanted = 0;
        for (int i = 0; i < allMessages; ++i) {
            if (!matches(i))
                continue;
            const bool isThere = std::binary_search(all.begin(), all.end(), message(i));
            wanted += isThere ? 1 : 0;
            if (i <= number)
                QVERIFY2(isThere, qPrintable(QString::number(i)));
        }
        QCOMPARE(all.size(), wanted); // and nothing that was never sent
    }
    /// Every file belongs to the store, and the index knows every pack.
    void checkFolder()
    {
        mail::MailReader reader = expected(mail::MailReader::open(m_path));
        QSet<QString> named;
        for (const storage::KeptMail &one : expected(reader.messages({}, 0, 1'000'000)))
            named.insert(QStringLiteral("%1.pack").arg(one.place.pack, 6, 10, QLatin1Char('0')));
        const QStringList packs = QDir(m_path + QStringLiteral(".mail/packs")).entryList(QDir::Files);
        QCOMPARE(QSet<QString>(packs.begin(), packs.end()), named);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--fill")) {
        (void)message(0); // made before the clock runs
        if (const qint64 microseconds = arguments[4].toLongLong(); microseconds > 0)
            killAfter(microseconds);
        if (const qint64 bytes = arguments[5].toLongLong(); bytes > 0)
            limitFilesTo(bytes);
        QElapsedTimer timer;
        timer.start();
        const Result<> filled = fill(arguments[2], arguments[3].toInt());
        std::printf("%s %lld\n", filled ? "done" : nameOf(filled.error().reason),
                    static_cast<long long>(timer.nsecsElapsed() / 1000));
        return 0;
    }
    TestMailStoreKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_mail_store_kill.moc"
