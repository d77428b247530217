// A key and the certificate that signs itself with it, for servers of the tests.
#pragma once

#include <QSslCertificate>
#include <QString>

namespace support {

struct Certificate {
    QString keyPath;
    QString path;
    QSslCertificate certificate;

    [[nodiscard]] QByteArray fingerprint() const; ///< SHA-256
};

/// In this folder, for a host of this name. Ends the test program where there is no openssl.
[[nodiscard]] Certificate makeCertificate(const QString &folder, const QString &host);

} // namespace support
