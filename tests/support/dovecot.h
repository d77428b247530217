// A real mail server with a private folder, on ports of 127.0.0.1 that were free; it ends with the object. Unpacked by
// .ci/dovecot, not installed. Works as root, too, and then serves mail as nobody.
#pragma once

#include "domain/mail_account.h"
#include "support/certificate.h"

#include <QProcess>
#include <QTemporaryDir>

namespace support {

class Dovecot
{
public:
    /// Ends the test program with a message where it can't be started.
    Dovecot();
    Dovecot(const Dovecot &) = delete;
    Dovecot &operator=(const Dovecot &) = delete;
    ~Dovecot();

    /// Everybody has the same password.
    void addUser(const QString &name);
    [[nodiscard]] static QString password() { return QStringLiteral("geheim-ü"); }
    /// Lines end with LF. Gives the path of its file, which is where it stands in the mailbox: after those added before.
    QString addMessage(const QString &user, const QByteArray &message);
    /// The mailbox's folder; tests may take files away.
    [[nodiscard]] QString mailboxOf(const QString &user) const;

    /// "localhost", which is the name in the certificate that nobody vouches for.
    [[nodiscard]] domain::MailServer pop3(domain::MailSecurity security) const;
    [[nodiscard]] domain::MailServer imap(domain::MailSecurity security) const;
    [[nodiscard]] const Certificate &certificate() const { return m_certificate; }
    /// For other clients.
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    void writeSettings();
    [[nodiscard]] bool isStarted();
    void giveAway(const QString &path) const;

    QTemporaryDir m_folder;
    QString m_unpacked;
    Certificate m_certificate;
    QList<quint16> m_ports;
    QProcess m_process;
    qint64 m_messages = 0;
};

} // namespace support
