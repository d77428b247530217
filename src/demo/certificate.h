// The certificate of the demo's mail server: made once and kept beside the demo's file, so that its fingerprint stays.
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QStringView>

namespace demo {

/// The demo's mail server, as its certificate and the mail accounts of the demo call it.
inline constexpr QStringView mailHost = u"pop.sakura-lumiere.example";
inline constexpr quint16 mailPort = 995;

struct Certificate {
    QByteArray certificate; ///< PEM
    QByteArray key;         ///< PEM; nobody vouches for it, so it is worth nothing elsewhere
    QByteArray fingerprint; ///< SHA-256
};

/// "<demo>.mail-server.pem"
[[nodiscard]] QString certificatePathOf(const QString &demoPath);
[[nodiscard]] domain::Result<Certificate> newCertificate();
/// Refuses with CannotRead; with BadInput where the file holds no pair that is valid now and for this name.
[[nodiscard]] domain::Result<Certificate> readCertificate(const QString &path);
/// Readable by its owner alone. Refuses with CannotWrite.
[[nodiscard]] domain::Result<> writeCertificate(const Certificate &certificate, const QString &path);
/// The one beside the demo's file; where there is none that serves, a new one, not written yet.
[[nodiscard]] domain::Result<Certificate> certificateFor(const QString &demoPath);
/// The same, and a new one is put there.
[[nodiscard]] domain::Result<Certificate> certificateBeside(const QString &demoPath);

} // namespace demo
