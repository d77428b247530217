#include "support/dovecot.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <csignal>
#include <grp.h>
#include <memory>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace support {

namespace {

// In the order of m_ports.
enum Port { Pop3, Pop3s, Imap, Imaps };
constexpr int portCount = 4;

const QString unpackedHere = QStringLiteral(HANDOVER_DOVECOT);

bool mayBeEnteredByOthers(const QString &folder)
{
    for (QDir dir(folder);;) {
        if (!QFileInfo(dir.path()).permission(QFile::ExeOther))
            return false;
        if (!dir.cdUp())
            return true;
    }
}

/// Where the server's processes can read it, which are other users' where this runs as root.
QString unpackedFor(const QString &folder)
{
    if (!QFile::exists(unpackedHere + QStringLiteral("/complete")))
        qFatal("there is no Dovecot in %s: run .ci/dovecot", qPrintable(unpackedHere));
    if (getuid() != 0 || mayBeEnteredByOthers(unpackedHere))
        return unpackedHere;
    QString copy = folder + QStringLiteral("/dovecot");
    if (QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), unpackedHere, copy}) != 0)
        qFatal("%s can't be copied", qPrintable(unpackedHere));
    return copy;
}

/// What depends on who runs this, and where: names in % are replaced.
constexpr auto settings = R"(
protocols = imap pop3
listen = 127.0.0.1
base_dir = %BASE%/run
state_dir = %BASE%/run
libexec_dir = %ROOT%/usr/lib/dovecot
mail_plugin_dir = %ROOT%/usr/lib/dovecot/modules
import_environment = LD_LIBRARY_PATH TZ
log_path = %BASE%/dovecot.log
default_internal_user = %INTERNAL%
default_internal_group = %INTERNAL_GROUP%
default_login_user = %LOGIN%
ssl = yes
ssl_cert = <%CERTIFICATE%
ssl_key = <%KEY%
disable_plaintext_auth = no
auth_failure_delay = 0
auth_mechanisms = plain login
first_valid_uid = 1
first_valid_gid = 1
mail_location = maildir:%BASE%/mail/%u
mail_fsync = never
mail_max_userip_connections = 1000
passdb {
  driver = static
  args = password=%PASSWORD%
}
userdb {
  driver = static
  args = uid=%UID% gid=%GID% home=%BASE%/mail/%u
}
namespace inbox {
  inbox = yes
  separator = /
}
service pop3-login {
  chroot =
  inet_listener pop3 {
    port = %POP3%
  }
  inet_listener pop3s {
    port = %POP3S%
    ssl = yes
  }
}
service imap-login {
  chroot =
  inet_listener imap {
    port = %IMAP%
  }
  inet_listener imaps {
    port = %IMAPS%
    ssl = yes
  }
}
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  chroot =
}
)";

QList<quint16> freePorts()
{
    std::vector<std::unique_ptr<QTcpServer>> held;
    QList<quint16> ports;
    for (int i = 0; i < portCount; ++i) {
        held.push_back(std::make_unique<QTcpServer>());
        if (!held.back()->listen(QHostAddress::LocalHost))
            qFatal("no free port: %s", qPrintable(held.back()->errorString()));
        ports.push_back(held.back()->serverPort());
    }
    return ports;
}

/// Whom the server runs as; mail must not be root's.
struct People {
    QByteArray internal;
    QByteArray internalGroup;
    QByteArray login;
    uid_t mailUid = 0;
    gid_t mailGid = 0;
};

People people()
{
    constexpr auto nobody = 65534;
    if (getuid() == 0)
        return {"daemon", "daemon", "nobody", nobody, nobody};
    // Asked before there are other threads.
    const passwd *const user = getpwuid(getuid()); // NOLINT(concurrency-mt-unsafe)
    const group *const users = getgrgid(getgid()); // NOLINT(concurrency-mt-unsafe)
    if (!user || !users)
        qFatal("whoever runs this has no name");
    return {user->pw_name, users->gr_name, user->pw_name, getuid(), getgid()};
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
}

} // namespace

Dovecot::Dovecot()
    : m_unpacked(unpackedFor(m_folder.path())),
      m_certificate(makeCertificate(m_folder.path(), QStringLiteral("localhost")))
{
    // Its processes are other users' where this runs as root.
    chmod(QFile::encodeName(folder()).constData(), S_IRWXU | S_IRGRP | S_IXGRP | S_IROTH | S_IXOTH);
    QDir(folder()).mkpath(QStringLiteral("run"));
    QDir(folder()).mkpath(QStringLiteral("mail"));
    QFile::link(m_unpacked + QStringLiteral("/root/usr/lib/dovecot/modules"),
                folder() + QStringLiteral("/run/modules"));
    giveAway(folder() + QStringLiteral("/mail"));
    // A port that was free may be taken a moment later.
    constexpr int attempts = 5;
    for (int i = 0; i < attempts; ++i) {
        writeSettings();
        if (isStarted())
            return;
    }
    QFile log(folder() + QStringLiteral("/dovecot.log"));
    qFatal("Dovecot doesn't start: %s%s", m_process.readAllStandardError().constData(),
           log.open(QIODevice::ReadOnly) ? log.readAll().constData() : "");
}

Dovecot::~Dovecot()
{
    m_process.terminate();
    if (!m_process.waitForFinished()) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void Dovecot::writeSettings()
{
    m_ports = freePorts();
    const People who = people();
    QByteArray text = settings;
    const auto fill = [&text](const char *name, const QByteArray &value) {
        text.replace(QByteArray("%" + QByteArray(name) + "%"), value);
    };
    fill("BASE", QFile::encodeName(folder()));
    fill("ROOT", QFile::encodeName(m_unpacked) + "/root");
    fill("CERTIFICATE", QFile::encodeName(m_certificate.path));
    fill("KEY", QFile::encodeName(m_certificate.keyPath));
    fill("INTERNAL", who.internal);
    fill("INTERNAL_GROUP", who.internalGroup);
    fill("LOGIN", who.login);
    fill("PASSWORD", password().toUtf8());
    fill("UID", QByteArray::number(who.mailUid));
    fill("GID", QByteArray::number(who.mailGid));
    fill("POP3", QByteArray::number(m_ports[Pop3]));
    fill("POP3S", QByteArray::number(m_ports[Pop3s]));
    fill("IMAP", QByteArray::number(m_ports[Imap]));
    fill("IMAPS", QByteArray::number(m_ports[Imaps]));
    write(folder() + QStringLiteral("/dovecot.conf"), text);
}

bool Dovecot::isStarted()
{
    // Ends with the test, also where that is killed.
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process.start(m_unpacked + QStringLiteral("/dovecot"), {folder() + QStringLiteral("/dovecot.conf")});
    constexpr int patience = 1000;
    constexpr int interval = 20;
    for (int i = 0; i < patience; ++i) {
        if (m_process.waitForFinished(interval) || m_process.state() != QProcess::Running)
            return false;
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_ports[Pop3]);
        if (socket.waitForConnected(interval))
            return true;
    }
    m_process.kill();
    m_process.waitForFinished();
    return false;
}

void Dovecot::giveAway(const QString &path) const
{
    const People who = people();
    if (getuid() == 0 && chown(QFile::encodeName(path).constData(), who.mailUid, who.mailGid) != 0)
        qFatal("%s can't be given away", qPrintable(path));
}

void Dovecot::addUser(const QString &name)
{
    const QString mailbox = mailboxOf(name);
    for (const auto *const part : {"", "/cur", "/new", "/tmp"}) {
        QDir().mkpath(mailbox + QLatin1String(part));
        giveAway(mailbox + QLatin1String(part));
    }
}

QString Dovecot::addMessage(const QString &user, const QByteArray &message)
{
    constexpr qint64 firstSecond = 1'700'000'000;
    ++m_messages;
    QString path =
        QStringLiteral("%1/new/%2.M%3P1.test").arg(mailboxOf(user)).arg(firstSecond + m_messages).arg(m_messages);
    write(path, message);
    giveAway(path);
    return path;
}

QString Dovecot::mailboxOf(const QString &user) const
{
    return folder() + QStringLiteral("/mail/") + user;
}

domain::MailServer Dovecot::pop3(domain::MailSecurity security) const
{
    return {QStringLiteral("localhost"), m_ports[security == domain::MailSecurity::Tls ? Pop3s : Pop3], security};
}

domain::MailServer Dovecot::imap(domain::MailSecurity security) const
{
    return {QStringLiteral("localhost"), m_ports[security == domain::MailSecurity::Tls ? Imaps : Imap], security};
}

} // namespace support
