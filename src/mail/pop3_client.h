// A POP3 session over QSslSocket, for a worker's thread: every call blocks, at most as long as the timeouts say, and stops
// soon after the token asks for it (Reason::Cancelled).
#pragma once

#include "domain/mail_account.h"
#include "domain/result.h"

#include <QByteArrayView>
#include <QDateTime>
#include <chrono>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

class QSslSocket;

namespace mail {

struct Pop3Options {
    std::chrono::milliseconds connectTimeout{15'000};
    std::chrono::milliseconds silenceTimeout{60'000}; ///< between two pieces of an answer
    int window = 100;                                 ///< commands on their way, where the server says PIPELINING
    /// Where to connect instead of what the settings say; the name in the certificate stays the server's.
    QString connectHost;
    quint16 connectPort = 0;
    QString connectsFor; ///< the only host for which that holds; empty: for all
};

/// What a person compares before accepting a certificate that nothing vouches for.
struct ServerCertificate {
    QByteArray fingerprint; ///< SHA-256
    QString subject;
    QString issuer;
    QDateTime validFrom;
    QDateTime validUntil;
    bool isTrusted = false; ///< the system vouches for it, for this name and now
    QString problem;        ///< what Qt says is wrong with it, where it is not trusted; for the log
};

/// Asks a server for its certificate and hangs up.
[[nodiscard]] domain::Result<ServerCertificate> certificateOf(const domain::MailServer &server,
                                                              const Pop3Options &options, std::stop_token stop);

struct ListedMessage {
    int number = 0;
    qint64 size =
        0; ///< as the server says, line ends aside; 0: it doesn't say, and the end of the message alone counts
    QByteArray uidl; ///< bytes as they came; empty where the server knows none, or one for several messages
};

/// Takes messages as they come; CR LF at the ends of lines, the dots of the protocol taken off.
class MessageSink
{
public:
    virtual ~MessageSink() = default;
    [[nodiscard]] virtual domain::Result<> begin(const ListedMessage &message) = 0;
    [[nodiscard]] virtual domain::Result<> add(QByteArrayView bytes) = 0;
    /// It came with its terminator and the size that was listed.
    [[nodiscard]] virtual domain::Result<> end() = 0;
    /// What has come of the message that began doesn't count. Once, also where add() failed.
    virtual void abandon() = 0;
    /// The server has it no longer, or refuses it; nothing came.
    [[nodiscard]] virtual domain::Result<> missing(const ListedMessage &message) = 0;
};

class Pop3Client
{
public:
    /// Connects, makes the connection safe, reads the greeting and what the server can do. `acceptedFingerprint`: of the
    /// certificate that an operator accepted for this server, or empty. Refuses with MailServerNotReached,
    /// MailCertificateUnknown (detail: the fingerprint), MailConnectionLost, MailServerSilent, MailServerNonsense.
    [[nodiscard]] static domain::Result<Pop3Client> connect(const domain::MailServer &server,
                                                            const QByteArray &acceptedFingerprint,
                                                            const Pop3Options &options, std::stop_token stop);
    Pop3Client(Pop3Client &&) noexcept;
    ~Pop3Client();

    /// MailSignInRefused, MailMailboxInUse (RFC 2449 [IN-USE], or its words), MailServerSilent (RFC 3206 [SYS/TEMP]).
    /// BadInput where one of them has several lines.
    [[nodiscard]] domain::Result<> signIn(const QString &userName, const QString &password);
    [[nodiscard]] domain::Result<std::vector<ListedMessage>> list();
    /// In this order, `window` of them on their way at a time. The sink's errors end it, and so does all that leaves it
    /// unclear what the server will say next. A message of the wrong size is abandoned and those after it are fetched all
    /// the same; then it fails with MailServerNonsense (detail: the first such).
    [[nodiscard]] domain::Result<> retrieve(std::span<const ListedMessage> messages, MessageSink &sink);
    /// Says goodbye; deletes nothing on the server, ever.
    void quit();

private:
    struct Session;
    explicit Pop3Client(std::unique_ptr<Session> session);

    std::unique_ptr<Session> m_session;
};

} // namespace mail
