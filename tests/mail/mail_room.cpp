#include "mail/mail_room.h"

#include "mail/mail_store.h"
#include "mail/settings.h"
#include "offboarding/activation.h"
#include "storage/mail_accounts.h"

#include <algorithm>

namespace support {

using domain::Module;
using domain::RecordId;
using domain::Result;
using domain::UserId;
using domain::UserStatus;

namespace {

const QString mailbox = QStringLiteral("leaver@example.jp");
const QString password = QStringLiteral("se cret/日本");

} // namespace

MailRoom::MailRoom(int contacts)
{
    UserOptions inactive;
    inactive.status = UserStatus::Inactive;
    m_leaver = m_organisation.addUser(QStringLiteral("Leaver"), QStringLiteral("Lea"), inactive);
    m_organisation.run(QStringLiteral("UPDATE people SET email = 'admin@Example.JP' WHERE user_id = 1"));
    for (int i = 0; i < contacts; ++i)
        addContact(QStringLiteral("customer%1@example.fr").arg(i));
    domain::MailSettings settings;
    settings.mailbox = mailbox;
    settings.userName = mailbox;
    settings.server = m_server.pop3(domain::MailSecurity::Tls);
    storage::Database &database = m_organisation.database();
    expected(storage::insertMailAccount(database, m_leaver, settings));
    (void)expected(mail::acceptCertificate(database, m_organisation.asSuperAdmin(), settings.server,
                                           m_server.certificate().fingerprint(), testNow));
    m_server.addUser(mailbox, password);
}

RecordId MailRoom::addContact(const QString &address)
{
    const RecordId contact = m_organisation.addRecord(m_leaver, Module::Contact);
    m_organisation.run(
        QStringLiteral("UPDATE records SET email = '%1' WHERE id = %2").arg(address.toUpper()).arg(contact.value));
    m_addresses.append(address);
    return contact;
}

void MailRoom::deliver(int messages, MailMaker &maker)
{
    for (int i = 0; i < messages; ++i)
        deliver(maker.next());
}

void MailRoom::deliver(const QByteArray &message)
{
    (void)m_server.addMessage(mailbox, message);
    const QByteArray header = message.left(message.indexOf("\n\n")).toLower() + '\n';
    const bool belongs = std::any_of(m_addresses.cbegin(), m_addresses.cend(), [&header](const QString &address) {
        const QByteArray bare = address.toLower().toLatin1();
        return header.contains('<' + bare + '>') || header.contains(' ' + bare + '\n');
    });
    if (belongs)
        m_belonging.append(withCrLf(message));
    else
        ++m_strangers;
}

mail::BackupOrder MailRoom::order(bool isLatest) const
{
    return {m_leaver, isLatest, password};
}

QString MailRoom::userName() const
{
    return mailbox;
}

Result<storage::MailBackup> MailRoom::backUpThrough(quint16 port)
{
    mail::Pop3Options options;
    options.connectHost = QStringLiteral("127.0.0.1");
    options.connectPort = port;
    return mail::backUp(path(), m_organisation.asSuperAdmin(), order(), options, testNow, {}, {});
}

Result<storage::MailBackup> MailRoom::backUp(bool isLatest, const std::stop_token &stop,
                                             const mail::BackupReport &report)
{
    return mail::backUp(path(), m_organisation.asSuperAdmin(), order(isLatest), {}, testNow, report, stop);
}

void MailRoom::comeBack()
{
    storage::Database &database = m_organisation.database();
    (void)expected(offboarding::activate(database, m_organisation.asSuperAdmin(), m_leaver, testNow));
    const auto row = expected(storage::mailUser(database, m_organisation.asSuperAdmin(), m_leaver));
    (void)expected(mail::saveSettings(database, m_organisation.as(m_leaver), row.standing.settings, testNow));
    m_organisation.run(QStringLiteral("UPDATE users SET status = %1 WHERE id = %2")
                           .arg(int(UserStatus::Inactive))
                           .arg(m_leaver.value));
}

QList<QByteArray> keptOf(const QString &databasePath, UserId mailboxOwner)
{
    auto reader = expected(mail::MailReader::open(databasePath));
    storage::MailFilter filter;
    filter.mailbox = mailboxOwner;
    QList<QByteArray> found;
    for (const storage::KeptMail &kept : expected(reader.messages(filter, 0, 1'000'000)))
        found.append(expected(reader.raw(kept.id)));
    return found;
}

bool areSame(QList<QByteArray> left, QList<QByteArray> right)
{
    std::sort(left.begin(), left.end());
    std::sort(right.begin(), right.end());
    return left == right;
}

} // namespace support
