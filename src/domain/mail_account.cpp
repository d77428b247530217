#include "domain/mail_account.h"

namespace domain {

const char *nameOf(MailProtocol protocol)
{
    switch (protocol) {
    case MailProtocol::Pop3:
        return "POP3";
    case MailProtocol::Imap:
        return "IMAP";
    }
    return "";
}

const char *nameOf(MailSharing sharing)
{
    switch (sharing) {
    case MailSharing::Private:
        return "private";
    case MailSharing::RecordLevel:
        return "record-level";
    case MailSharing::All:
        return "all";
    }
    return "";
}

const char *nameOf(MailSecurity security)
{
    switch (security) {
    case MailSecurity::Tls:
        return "tls";
    case MailSecurity::StartTls:
        return "starttls";
    case MailSecurity::None:
        return "none";
    }
    return "";
}

const char *nameOf(BackupState state)
{
    switch (state) {
    case BackupState::Running:
        return "running";
    case BackupState::Completed:
        return "completed";
    case BackupState::Failed:
        return "failed";
    case BackupState::Cancelled:
        return "cancelled";
    case BackupState::Interrupted:
        return "interrupted";
    }
    return "";
}

QString domainOf(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return at < 0 ? QString() : address.mid(at + 1).trimmed().toLower();
}

} // namespace domain
