// The bytes of a POP3 session: socket, TLS, the certificate's check, lines and pieces out of a buffer that doesn't grow.
// For the one thread that made it, which needs no event loop.
#pragma once

#include "mail/pop3_answers.h"
#include "mail/pop3_client.h"

#include <QList>
#include <QSslError>
#include <memory>

namespace mail {

class Pop3Connection
{
public:
    /// Connects; nothing is encrypted yet.
    [[nodiscard]] static domain::Result<std::unique_ptr<Pop3Connection>> open(const domain::MailServer &server,
                                                                              const Pop3Options &options,
                                                                              std::stop_token stop);
    Pop3Connection(const Pop3Connection &) = delete;
    Pop3Connection &operator=(const Pop3Connection &) = delete;
    ~Pop3Connection();

    /// The TLS handshake. What is wrong with a certificate is overlooked only where its SHA-256 is `acceptedFingerprint`.
    /// Refuses with MailCertificateUnknown (detail: its fingerprint), and with MailServerNonsense where the server has said
    /// something before the handshake that would be taken for something said after it.
    [[nodiscard]] domain::Result<> encrypt(const QByteArray &acceptedFingerprint);
    [[nodiscard]] const QSslSocket &socket() const { return *m_socket; }
    [[nodiscard]] const QList<QSslError> &certificateErrors() const { return m_certificateErrors; }

    [[nodiscard]] domain::Result<> send(const QByteArray &commands);
    /// Without its end. Valid until the next call. Refuses with MailServerNonsense what is longer than a line may be.
    [[nodiscard]] domain::Result<QByteArrayView> line();
    /// How the last line ended.
    [[nodiscard]] LineEnd lineEnd() const { return m_lineEnd; }
    /// What is there, at least a byte. Valid until the next call.
    [[nodiscard]] domain::Result<QByteArrayView> piece();
    /// So many bytes of the piece have been used.
    void skip(qsizetype size) { m_begin += size; }
    /// At most so long for the next answers.
    void setSilenceTimeout(std::chrono::milliseconds timeout) { m_options.silenceTimeout = timeout; }
    /// Hangs up without a word.
    void abort();

private:
    Pop3Connection(domain::MailServer server, const Pop3Options &options, std::stop_token stop);
    [[nodiscard]] domain::Result<> adopt(int descriptor);
    [[nodiscard]] domain::Result<> shakeHands();
    [[nodiscard]] domain::Result<> fill();
    [[nodiscard]] domain::Result<> awaitBytes();
    [[nodiscard]] QByteArrayView buffered() const { return {m_buffer.get() + m_begin, m_end - m_begin}; }

    domain::MailServer m_server;
    Pop3Options m_options;
    std::stop_token m_stop;
    std::unique_ptr<QSslSocket> m_socket;
    QList<QSslError> m_certificateErrors;
    std::unique_ptr<char[]> m_buffer;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    LineEnd m_lineEnd = LineEnd::CrLf;
};

[[nodiscard]] QByteArray fingerprintOf(const QSslSocket &socket);

} // namespace mail
