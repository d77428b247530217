#include "mail/pop3_connection.h"

#include "mail/dial.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslSocket>
#include <cstring>
#include <unistd.h>

namespace mail {

using domain::failure;
using domain::Reason;
using domain::Result;

namespace {

constexpr qsizetype readBuffer = qsizetype(256) << 10;
/// Of answers and listings; lines of a message may have any length.
constexpr qsizetype longestLine = qsizetype(8) << 10;

bool isOnlySlow(const QSslSocket &socket)
{
    return socket.state() == QAbstractSocket::ConnectedState && socket.error() == QAbstractSocket::SocketTimeoutError;
}

} // namespace

QByteArray fingerprintOf(const QSslSocket &socket)
{
    return socket.peerCertificate().digest(QCryptographicHash::Sha256);
}

Pop3Connection::Pop3Connection(domain::MailServer server, const Pop3Options &options, std::stop_token stop)
    : m_server(std::move(server)), m_options(options), m_stop(std::move(stop)),
      m_socket(std::make_unique<QSslSocket>()), m_buffer(new char[readBuffer])
{
}

Pop3Connection::~Pop3Connection()
{
    abort();
}

Result<std::unique_ptr<Pop3Connection>> Pop3Connection::open(const domain::MailServer &server,
                                                             const Pop3Options &options, std::stop_token stop)
{
    const bool isElsewhere = options.connectsFor.isEmpty() || options.connectsFor == server.host;
    const QString host = isElsewhere && !options.connectHost.isEmpty() ? options.connectHost : server.host;
    const quint16 port = isElsewhere && options.connectPort != 0 ? options.connectPort : server.port;
    TRY_ASSIGN(const int descriptor, dial(host, port, options.connectTimeout, stop));
    std::unique_ptr<Pop3Connection> made(new Pop3Connection(server, options, std::move(stop)));
    TRY(made->adopt(descriptor));
    return made;
}

Result<> Pop3Connection::adopt(int descriptor)
{
    m_socket->setReadBufferSize(readBuffer);
    if (!m_socket->setSocketDescriptor(descriptor)) {
        ::close(descriptor);
        return failure(Reason::MailServerNotReached, {}, m_socket->errorString());
    }
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    return {};
}

Result<> Pop3Connection::encrypt(const QByteArray &acceptedFingerprint)
{
    if (!buffered().isEmpty() || m_socket->bytesAvailable() > 0)
        return failure(Reason::MailServerNonsense, {}, u"something said before the TLS handshake"_qs);
    m_socket->setPeerVerifyMode(QSslSocket::VerifyPeer);
    m_socket->setPeerVerifyName(m_server.host);
    const auto asked = QObject::connect(m_socket.get(), &QSslSocket::sslErrors, m_socket.get(),
                                        [this, acceptedFingerprint](const QList<QSslError> &errors) {
                                            m_certificateErrors = errors;
                                            if (fingerprintOf(*m_socket) == acceptedFingerprint)
                                                m_socket->ignoreSslErrors();
                                        });
    m_socket->startClientEncryption();
    Result<> shaken = shakeHands();
    QObject::disconnect(asked);
    return shaken;
}

Result<> Pop3Connection::shakeHands()
{
    const QDeadlineTimer deadline(m_options.connectTimeout);
    while (!m_socket->waitForEncrypted(static_cast<int>(nextWait(deadline).count()))) {
        if (m_stop.stop_requested())
            return failure(Reason::Cancelled);
        if (!m_certificateErrors.isEmpty())
            return failure(Reason::MailCertificateUnknown, {},
                           QString::fromLatin1(fingerprintOf(*m_socket).toHex(':').toUpper()));
        if (!isOnlySlow(*m_socket)) {
            const bool isLost = m_socket->error() == QAbstractSocket::RemoteHostClosedError;
            return failure(isLost ? Reason::MailConnectionLost : Reason::MailServerNonsense, {},
                           m_socket->errorString());
        }
        if (deadline.hasExpired())
            return failure(Reason::MailServerSilent, {}, u"TLS handshake"_qs);
    }
    return {};
}

Result<> Pop3Connection::send(const QByteArray &commands)
{
    if (m_socket->write(commands) != commands.size())
        return failure(Reason::MailConnectionLost, {}, m_socket->errorString());
    // What the peer doesn't take at once goes out while its answer is awaited.
    m_socket->flush();
    return {};
}

Result<QByteArrayView> Pop3Connection::line()
{
    qsizetype searched = 0;
    for (;;) {
        const QByteArrayView there = buffered();
        const qsizetype found = there.indexOf('\n', searched);
        if (std::max(found, there.size() - 1) >= longestLine && (found < 0 || found >= longestLine))
            return failure(Reason::MailServerNonsense, {}, u"a line without end"_qs);
        if (found >= 0) {
            skip(found + 1);
            const bool isCrLf = found > 0 && there[found - 1] == '\r';
            m_lineEnd = isCrLf ? LineEnd::CrLf : LineEnd::Lf;
            return there.first(isCrLf ? found - 1 : found);
        }
        searched = there.size();
        TRY(fill());
    }
}

Result<QByteArrayView> Pop3Connection::piece()
{
    if (buffered().isEmpty())
        TRY(fill());
    return buffered();
}

/// Adds at least a byte to the buffer, which is not full.
Result<> Pop3Connection::fill()
{
    std::memmove(m_buffer.get(), m_buffer.get() + m_begin, static_cast<std::size_t>(m_end - m_begin));
    m_end -= std::exchange(m_begin, 0);
    if (m_stop.stop_requested())
        return failure(Reason::Cancelled);
    if (m_socket->bytesAvailable() == 0)
        TRY(awaitBytes());
    const qint64 got = m_socket->read(m_buffer.get() + m_end, readBuffer - m_end);
    if (got <= 0)
        return failure(Reason::MailConnectionLost, {}, m_socket->errorString());
    m_end += got;
    return {};
}

Result<> Pop3Connection::awaitBytes()
{
    const QDeadlineTimer deadline(m_options.silenceTimeout);
    for (;;) {
        // Where its buffer was full, QSslSocket has posted to itself that it must decrypt the rest. There is no event loop
        // to bring it that; nobody else is sent anything here.
        QCoreApplication::sendPostedEvents(m_socket.get(), QEvent::MetaCall);
        if (m_socket->bytesAvailable() > 0)
            return {};
        if (m_socket->state() != QAbstractSocket::ConnectedState)
            return failure(Reason::MailConnectionLost, {}, m_socket->errorString());
        if (deadline.hasExpired())
            return failure(Reason::MailServerSilent);
        const bool isReady = m_socket->waitForReadyRead(static_cast<int>(nextWait(deadline).count()));
        if (m_stop.stop_requested())
            return failure(Reason::Cancelled);
        if (!isReady && m_socket->bytesAvailable() == 0 && !isOnlySlow(*m_socket))
            return failure(Reason::MailConnectionLost, {}, m_socket->errorString());
    }
}

void Pop3Connection::abort()
{
    m_socket->abort();
}

} // namespace mail
