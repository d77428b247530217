// Fetching a mailbox from Dovecot by POP3 over TLS, beside mpop.
//   bench_pop3 [MESSAGES]      10,000 where nothing is said; mpop must be installed
// Only fetching: ours throws the messages away, mpop's pipelined run delivers them into a Maildir.
#include "bench/delay_line.h"
#include "bench/measure.h"
#include "mail/pop3_client.h"
#include "support/dovecot.h"
#include "support/mail_maker.h"
#include "support/test_organisation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

using domain::MailSecurity;

namespace {

constexpr int runs = 3;
const QString user = QStringLiteral("leaver");

struct Emptiness : mail::MessageSink {
    qint64 bytes = 0;
    qint64 messages = 0;

    domain::Result<> begin(const mail::ListedMessage &) override { return {}; }
    domain::Result<> add(QByteArrayView piece) override
    {
        bytes += piece.size();
        return {};
    }
    domain::Result<> end() override
    {
        ++messages;
        return {};
    }
    void abandon() override { qFatal("a message was abandoned"); }
    domain::Result<> missing(const mail::ListedMessage &) override { qFatal("a message was missing"); }
};

void fetch(const support::Dovecot &dovecot, const mail::Pop3Options &options, qint64 expected)
{
    auto client = support::expected(
        mail::Pop3Client::connect(dovecot.pop3(MailSecurity::Tls), dovecot.certificate().fingerprint(), options, {}));
    support::expected(client.signIn(user, support::Dovecot::password()));
    Emptiness sink;
    support::expected(client.retrieve(support::expected(client.list()), sink));
    client.quit();
    if (sink.messages != expected)
        qFatal("%lld messages instead of %lld", sink.messages, expected);
}

void runMpop(const support::Dovecot &dovecot, quint16 port)
{
    const QString box = dovecot.folder() + QStringLiteral("/mpop");
    QDir(box).removeRecursively();
    for (const auto *const part : {"cur", "new", "tmp"})
        QDir(box).mkpath(QLatin1String(part));
    const QString settings = dovecot.folder() + QStringLiteral("/mpoprc");
    QFile file(settings);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    file.write(QStringLiteral("account default\nhost 127.0.0.1\nport %1\ntls on\ntls_starttls off\n"
                              "tls_fingerprint %2\nuser %3\npasswordeval \"echo '%4'\"\nkeep on\npipelining on\n"
                              "delivery maildir %5\nuidls_file %5.uidls\nreceived_header off\n")
                   .arg(port)
                   .arg(QString::fromLatin1(dovecot.certificate().fingerprint().toHex(':')), user,
                        support::Dovecot::password(), box)
                   .toUtf8());
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QFile::remove(box + QStringLiteral(".uidls"));
    QProcess mpop;
    mpop.start(QStringLiteral("mpop"), {QStringLiteral("-C"), settings, QStringLiteral("-q")});
    constexpr int patience = 600'000;
    if (!mpop.waitForFinished(patience) || mpop.exitCode() != 0)
        qFatal("mpop: %s", mpop.readAllStandardError().constData());
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    constexpr int usual = 10'000;
    const int messages = argc > 1 ? QCoreApplication::arguments().at(1).toInt() : usual;

    support::Dovecot dovecot;
    dovecot.addUser(user);
    support::MailMaker maker;
    qint64 bytes = 0;
    for (int i = 0; i < messages; ++i) {
        const QByteArray message = maker.next();
        bytes += message.size();
        dovecot.addMessage(user, message);
    }
    mail::Pop3Options options;
    fetch(dovecot, options, messages); // Dovecot writes its index

    const quint16 port = dovecot.pop3(MailSecurity::Tls).port;
    constexpr double megabyte = 1e6;
    bench::Table table(QStringLiteral("%1 messages, %2 MB").arg(messages).arg(static_cast<double>(bytes) / megabyte));
    const double before = bench::memory().resident;
    bench::forgetPeak();
    const double ours = bench::medianOf(runs, [&] { fetch(dovecot, options, messages); });
    table.amount(QStringLiteral("memory over idle"), bench::memory().peak - before, QStringLiteral("MB"), 16);
    const double theirs = bench::medianOf(runs, [&] { runMpop(dovecot, port); });
    table.time(QStringLiteral("fetch over TLS"), ours);
    table.time(QStringLiteral("mpop, pipelining, TLS"), theirs);
    table.ratio(QStringLiteral("fetch beside mpop"), ours, theirs, 1.0);
    {
        using namespace std::chrono_literals;
        const bench::DelayLine line(port, 10ms);
        options.connectHost = QStringLiteral("127.0.0.1");
        options.connectPort = line.port();
        const double oursFar = bench::medianOf(runs, [&] { fetch(dovecot, options, messages); });
        const double theirsFar = bench::medianOf(runs, [&] { runMpop(dovecot, line.port()); });
        table.time(QStringLiteral("fetch, 20 ms a round trip"), oursFar);
        table.time(QStringLiteral("mpop, 20 ms a round trip"), theirsFar);
        table.ratio(QStringLiteral("fetch beside mpop, 20 ms a round trip"), oursFar, theirsFar, 1.2);
    }
    return 0;
}
