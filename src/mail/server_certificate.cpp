#include "mail/pop3_greeting.h"

#include <QSslCertificate>
#include <QSslSocket>

namespace mail {

using domain::failure;
using domain::MailSecurity;
using domain::MailServer;
using domain::Reason;
using domain::Result;

namespace {

QString bearerOf(const QStringList &commonNames, const QStringList &organisations)
{
    return (commonNames.isEmpty() ? organisations : commonNames).join(u", "_qs);
}

QString problemOf(const QList<QSslError> &errors)
{
    QStringList words;
    for (const QSslError &error : errors)
        words.push_back(error.errorString());
    words.removeDuplicates();
    return words.join(u" · "_qs);
}

} // namespace

Result<ServerCertificate> certificateOf(const MailServer &server, const Pop3Options &options, std::stop_token stop)
{
    if (server.security == MailSecurity::None)
        return failure(Reason::BadInput, {}, u"security"_qs);
    TRY_ASSIGN(const auto connection, Pop3Connection::open(server, options, std::move(stop)));
    TRY(prepareTls(*connection, server.security));
    const Result<> checked = connection->encrypt({});
    if (!checked && checked.error().reason != Reason::MailCertificateUnknown)
        return tl::unexpected(checked.error());

    const QSslCertificate certificate = connection->socket().peerCertificate();
    ServerCertificate found;
    found.fingerprint = fingerprintOf(connection->socket());
    found.subject = bearerOf(certificate.subjectInfo(QSslCertificate::CommonName),
                             certificate.subjectInfo(QSslCertificate::Organization));
    found.issuer = bearerOf(certificate.issuerInfo(QSslCertificate::CommonName),
                            certificate.issuerInfo(QSslCertificate::Organization));
    found.validFrom = certificate.effectiveDate().toUTC();
    found.validUntil = certificate.expiryDate().toUTC();
    found.isTrusted = checked.has_value();
    found.problem = problemOf(connection->certificateErrors());
    return found;
}

} // namespace mail
