#include "support/certificate.h"

#include <QCryptographicHash>
#include <QProcess>

namespace support {

QByteArray Certificate::fingerprint() const
{
    return certificate.digest(QCryptographicHash::Sha256);
}

Certificate makeCertificate(const QString &folder, const QString &host)
{
    Certificate made;
    made.keyPath = folder + QStringLiteral("/") + host + QStringLiteral(".key.pem");
    made.path = folder + QStringLiteral("/") + host + QStringLiteral(".pem");
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                   QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
                   QStringLiteral("-days"), QStringLiteral("30"), QStringLiteral("-subj"),
                   QStringLiteral("/O=Tests/CN=") + host, QStringLiteral("-addext"),
                   QStringLiteral("subjectAltName=DNS:") + host, QStringLiteral("-keyout"), made.keyPath,
                   QStringLiteral("-out"), made.path});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("openssl made no certificate: %s", openssl.readAllStandardError().constData());
    made.certificate = QSslCertificate::fromPath(made.path).value(0);
    if (made.certificate.isNull())
        qFatal("openssl made something that is no certificate");
    return made;
}

} // namespace support
