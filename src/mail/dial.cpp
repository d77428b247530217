#include "mail/dial.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QThreadPool>
#include <cerrno>
#include <future>
#include <memory>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <system_error>
#include <unistd.h>

namespace mail {

using domain::failure;
using domain::Reason;
using domain::Result;
using std::chrono::milliseconds;

namespace {

tl::unexpected<domain::Error> notReached(const QString &why)
{
    return failure(Reason::MailServerNotReached, {}, why);
}

QString systemWords(int error)
{
    return QString::fromStdString(std::generic_category().message(error));
}

/// The system's resolver can't be stopped: what it finds too late is found for nobody.
Result<QList<QHostAddress>> addressesOf(const QString &host, const QDeadlineTimer &deadline,
                                        const std::stop_token &stop)
{
    if (const QHostAddress address(host); !address.isNull())
        return QList{address};
    auto promise = std::make_shared<std::promise<QHostInfo>>();
    auto found = promise->get_future();
    QThreadPool::globalInstance()->start([promise, host] { promise->set_value(QHostInfo::fromName(host)); });
    while (found.wait_for(nextWait(deadline)) != std::future_status::ready) {
        if (stop.stop_requested())
            return failure(Reason::Cancelled);
        if (deadline.hasExpired())
            return notReached(u"no answer about the name "_qs + host);
    }
    const QHostInfo info = found.get();
    if (info.addresses().isEmpty())
        return notReached(info.errorString());
    return info.addresses();
}

struct SocketAddress {
    sockaddr_storage storage{};
    socklen_t size = 0;

    [[nodiscard]] const sockaddr *get() const { return reinterpret_cast<const sockaddr *>(&storage); }
};

SocketAddress socketAddressOf(const QHostAddress &address, quint16 port)
{
    SocketAddress made;
    bool isVersion4 = false;
    const quint32 version4 = address.toIPv4Address(&isVersion4);
    if (isVersion4) {
        auto *const to = reinterpret_cast<sockaddr_in *>(&made.storage);
        to->sin_family = AF_INET;
        to->sin_port = htons(port);
        to->sin_addr.s_addr = htonl(version4);
        made.size = sizeof(sockaddr_in);
        return made;
    }
    auto *const to = reinterpret_cast<sockaddr_in6 *>(&made.storage);
    const Q_IPV6ADDR version6 = address.toIPv6Address();
    to->sin6_family = AF_INET6;
    to->sin6_port = htons(port);
    std::copy(std::begin(version6.c), std::end(version6.c), to->sin6_addr.s6_addr);
    to->sin6_scope_id = address.scopeId().toUInt();
    made.size = sizeof(sockaddr_in6);
    return made;
}

class OwnedSocket
{
public:
    explicit OwnedSocket(int descriptor) : m_descriptor(descriptor) {}
    OwnedSocket(const OwnedSocket &) = delete;
    OwnedSocket &operator=(const OwnedSocket &) = delete;
    ~OwnedSocket()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    [[nodiscard]] int get() const { return m_descriptor; }
    [[nodiscard]] int release() { return std::exchange(m_descriptor, -1); }

private:
    int m_descriptor;
};

int errorOf(int descriptor)
{
    int error = 0;
    socklen_t size = sizeof error;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &size) == 0 ? error : errno;
}

Result<int> connectedSocket(const QHostAddress &address, quint16 port, const QDeadlineTimer &deadline,
                            const std::stop_token &stop)
{
    const SocketAddress to = socketAddressOf(address, port);
    OwnedSocket socket(::socket(to.storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (socket.get() < 0)
        return notReached(systemWords(errno));
    if (::connect(socket.get(), to.get(), to.size) == 0)
        return socket.release();
    if (errno != EINPROGRESS)
        return notReached(systemWords(errno));
    for (;;) {
        pollfd waiting{socket.get(), POLLOUT, 0};
        const int ready = ::poll(&waiting, 1, static_cast<int>(nextWait(deadline).count()));
        if (stop.stop_requested())
            return failure(Reason::Cancelled);
        if (ready > 0)
            break;
        if (ready < 0 && errno != EINTR)
            return notReached(systemWords(errno));
        if (deadline.hasExpired())
            return notReached(systemWords(ETIMEDOUT));
    }
    if (const int error = errorOf(socket.get()); error != 0)
        return notReached(systemWords(error));
    return socket.release();
}

} // namespace

milliseconds nextWait(const QDeadlineTimer &deadline)
{
    return std::min(stopInterval, milliseconds(deadline.remainingTime()));
}

Result<int> dial(const QString &host, quint16 port, milliseconds timeout, const std::stop_token &stop)
{
    const QDeadlineTimer deadline(timeout);
    TRY_ASSIGN(const auto addresses, addressesOf(host, deadline, stop));
    Result<int> last = notReached(host);
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        // An address where nobody answers leaves time for those after it.
        const qint64 share = deadline.remainingTime() / (addresses.size() - i);
        last = connectedSocket(addresses[i], port, QDeadlineTimer(share), stop);
        if (last || last.error().reason == Reason::Cancelled)
            return last;
    }
    return last;
}

} // namespace mail
