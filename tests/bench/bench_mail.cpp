// Backing up a mailbox of 10,000 messages from a real server, beside mpop and beside a bare pipelined fetch.
//   bench_mail [MESSAGES]    needs the command mpop, and .ci/dovecot to have run
#include "bench/delay_line.h"
#include "bench/measure.h"
#include "mail/mail_room.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QProcess>
#include <QTextStream>
#include <zstd.h>

using support::expected;
using support::MailMaker;
using support::MailRoom;

namespace {

constexpr int usualMessages = 10'000;
constexpr int newMessages = 100;
constexpr int contacts = 500;
constexpr int runs = 3;
constexpr std::chrono::milliseconds oneWay{10};

void runProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    // 1: mpop, where there is nothing new
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() > 1)
        qFatal("%s: %s", qPrintable(program), qPrintable(process.errorString()));
}

QString emptyFolder(const QString &path)
{
    QDir(path).removeRecursively();
    for (const char *name : {"cur", "new", "tmp"})
        QDir().mkpath(path + QLatin1Char('/') + QLatin1String(name));
    return path;
}

/// mpop, which keeps what it knows in `state` from one run to the next.
class Mpop
{
public:
    Mpop(const MailRoom &room, quint16 port, QString state) : m_state(std::move(state))
    {
        QFile settings(m_state + QStringLiteral(".conf"));
        if (!settings.open(QIODevice::WriteOnly))
            qFatal("mpop's settings could not be written");
        settings.write(
            QStringLiteral("account a\nhost 127.0.0.1\nport %1\ntls on\ntls_starttls off\ntls_certcheck off\n"
                           "user %2\npassword \"%3\"\ndelivery maildir %4\nkeep on\nuidls_file %5\n"
                           "pipelining on\n")
                .arg(port)
                .arg(room.userName(), room.order().password, folder(), uidls())
                .toUtf8());
        settings.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }

    void forget() const
    {
        emptyFolder(folder());
        QFile::remove(uidls());
    }
    void fetch() const
    {
        runProgram(QStringLiteral("mpop"), {QStringLiteral("-C"), m_state + QStringLiteral(".conf"),
                                            QStringLiteral("-Q"), QStringLiteral("a")});
    }

private:
    [[nodiscard]] QString folder() const { return m_state + QStringLiteral(".maildir"); }
    [[nodiscard]] QString uidls() const { return m_state + QStringLiteral(".uidls"); }

    QString m_state;
};

void forgetBackups(MailRoom &room)
{
    QDir(room.path() + QStringLiteral(".mail")).removeRecursively();
    room.organisation().run(QStringLiteral("DELETE FROM mail_backups"));
}

qint64 sizeOf(const QString &folder)
{
    qint64 size = 0;
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        files.next();
        size += files.fileInfo().size();
    }
    return size;
}

qint64 packed(const QList<QByteArray> &messages)
{
    qint64 size = 0;
    QByteArray out;
    for (const QByteArray &message : messages) {
        out.resize(qsizetype(ZSTD_compressBound(std::size_t(message.size()))));
        size += qint64(
            ZSTD_compress(out.data(), std::size_t(out.size()), message.constData(), std::size_t(message.size()), 3));
    }
    return size;
}

struct Times {
    std::vector<double> ours;
    std::vector<double> mpop;
    std::vector<double> floor;
};

/// In turn, so that a busy moment hits all of them.
Times fullRuns(MailRoom &room, const QString &folder)
{
    Times times;
    const Mpop mpop(room, room.port(), folder + QStringLiteral("/full"));
    for (int i = 0; i < runs; ++i) {
        forgetBackups(room);
        times.ours.push_back(bench::timed([&room] { (void)expected(room.backUp()); }));
        mpop.forget();
        times.mpop.push_back(bench::timed([&mpop] { mpop.fetch(); }));
        const QString files = emptyFolder(folder + QStringLiteral("/floor"));
        times.floor.push_back(bench::timed([&room, &files] {
            runProgram(QStringLiteral(HANDOVER_POP_FLOOR), {QStringLiteral("127.0.0.1"), QString::number(room.port()),
                                                            room.userName(), room.order().password, files});
        }));
    }
    return times;
}

Times delayedRuns(MailRoom &room, const QString &folder)
{
    Times times;
    const bench::DelayLine line(room.port(), oneWay);
    const Mpop mpop(room, line.port(), folder + QStringLiteral("/delayed"));
    for (int i = 0; i < runs; ++i) {
        forgetBackups(room);
        times.ours.push_back(bench::timed([&room, &line] { (void)expected(room.backUpThrough(line.port())); }));
        mpop.forget();
        times.mpop.push_back(bench::timed([&mpop] { mpop.fetch(); }));
    }
    forgetBackups(room);
    return times;
}

/// The server looks at what was delivered when somebody signs in: here, before anything is timed.
void signInOnce(const MailRoom &room)
{
    auto client = expected(mail::Pop3Client::connect(room.server().pop3(domain::MailSecurity::Tls),
                                                     room.server().certificate().fingerprint(), {}, {}));
    expected(client.signIn(room.userName(), room.order().password));
    (void)expected(client.list());
    client.quit();
}

/// After a full run of both: what `delivered` messages more cost.
Times latestRuns(MailRoom &room, MailMaker &maker, const Mpop &mpop, int delivered)
{
    Times times;
    for (int i = 0; i < runs; ++i) {
        room.deliver(delivered, maker);
        signInOnce(room);
        times.mpop.push_back(bench::timed([&mpop] { mpop.fetch(); }));
        times.ours.push_back(bench::timed([&room] { (void)expected(room.backUp(true)); }));
    }
    return times;
}

void showMemory(MailRoom &room, bench::Table &table)
{
    forgetBackups(room);
    bench::forgetPeak();
    const double before = bench::memory().resident;
    (void)expected(room.backUp());
    table.amount(QStringLiteral("memory over idle"), bench::memory().peak - before, QStringLiteral("MB"), 16);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int given = QCoreApplication::arguments().value(1).toInt();
    const int messages = given > 0 ? given : usualMessages;

    MailRoom room(contacts);
    support::MailMakerOptions options;
    options.addresses = room.addresses();
    MailMaker maker(options);
    room.deliver(messages, maker);
    signInOnce(room);
    const QTemporaryDir folder;

    bench::Table table(QStringLiteral("Backup of %1 messages, TLS").arg(messages));
    {
        const Times full = fullRuns(room, folder.path());
        table.ratio(QStringLiteral("full : mpop"), bench::median(full.ours), bench::median(full.mpop), 1.0);
        table.ratio(QStringLiteral("full : bare fetch, a sync per 100"), bench::median(full.ours),
                    bench::median(full.floor), 1.5);
    }
    table.ratio(QStringLiteral("on disk : zstd -3 of the same files"),
                double(sizeOf(room.path() + QStringLiteral(".mail"))), double(packed(room.belonging())), 1.1);
    const Mpop mpop(room, room.port(), folder.path() + QStringLiteral("/latest"));
    mpop.forget();
    mpop.fetch();
    {
        const Times latest = latestRuns(room, maker, mpop, newMessages);
        table.ratio(QStringLiteral("latest, %1 new : mpop").arg(newMessages), bench::median(latest.ours),
                    bench::median(latest.mpop), 1.2);
        const Times nothing = latestRuns(room, maker, mpop, 0);
        table.ratio(QStringLiteral("latest, nothing new : mpop"), bench::median(nothing.ours),
                    bench::median(nothing.mpop), 1.3);
    }
    {
        const Times delayed = delayedRuns(room, folder.path());
        table.ratio(QStringLiteral("full, 20 ms there and back : mpop"), bench::median(delayed.ours),
                    bench::median(delayed.mpop), 1.2);
    }
    showMemory(room, table);
    return 0;
}
