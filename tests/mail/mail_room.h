// An organisation with a leaver whose mail lies on a real server.
#pragma once

#include "mail/backup.h"
#include "support/dovecot.h"
#include "support/mail_maker.h"
#include "support/test_organisation.h"

namespace support {

class MailRoom
{
public:
    /// The leaver is inactive, has a shared POP3 mailbox with the administrators' domain, and `contacts` contacts.
    explicit MailRoom(int contacts = 20);

    [[nodiscard]] TestOrganisation &organisation() { return m_organisation; }
    [[nodiscard]] domain::UserId leaver() const { return m_leaver; }
    [[nodiscard]] const QStringList &addresses() const { return m_addresses; }
    [[nodiscard]] QString path() const { return m_organisation.path(); }

    /// As they come out of a maker; those that name a contact are remembered.
    void deliver(int messages, MailMaker &maker);
    void deliver(const QByteArray &message);
    /// As they go over the wire, those that belong to a record, in the order in which they came.
    [[nodiscard]] const QList<QByteArray> &belonging() const { return m_belonging; }
    [[nodiscard]] qsizetype strangers() const { return m_strangers; }

    /// Adds a contact with that address; its owner is the leaver.
    domain::RecordId addContact(const QString &address);

    [[nodiscard]] domain::Result<storage::MailBackup> backUp(bool isLatest = false, const std::stop_token &stop = {},
                                                             const mail::BackupReport &report = {});
    /// The same over another way to the server.
    [[nodiscard]] domain::Result<storage::MailBackup> backUpThrough(quint16 port);
    [[nodiscard]] mail::BackupOrder order(bool isLatest = false) const;
    [[nodiscard]] QString userName() const;
    [[nodiscard]] quint16 port() const { return m_server.pop3(domain::MailSecurity::Tls).port; }
    [[nodiscard]] const Dovecot &server() const { return m_server; }
    /// The user comes back, saves the mail settings, and is deactivated again.
    void comeBack();

private:
    TestOrganisation m_organisation;
    Dovecot m_server;
    domain::UserId m_leaver;
    QStringList m_addresses;
    QList<QByteArray> m_belonging;
    qsizetype m_strangers = 0;
};

/// What the store holds of a mailbox, byte for byte.
[[nodiscard]] QList<QByteArray> keptOf(const QString &databasePath, domain::UserId mailbox);

/// The same ones, each as often.
[[nodiscard]] bool areSame(QList<QByteArray> left, QList<QByteArray> right);

} // namespace support
