#include "mail/store_lock.h"

#include "mail/file.h"

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace mail {

namespace {

constexpr mode_t lockPermissions = 0644;

// Of the open file, not of the process: two threads exclude each other too. A file with a process id in it, as QLockFile
// makes it, is empty where its maker was killed at the wrong moment, and then nobody's for ever.
struct flock wholeFile()
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

} // namespace

domain::Result<StoreLock> StoreLock::take(const QString &path)
{
    const int descriptor = open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, lockPermissions);
    if (descriptor < 0)
        return writeFailure(errno, path);
    StoreLock taken(descriptor);
    struct flock lock = wholeFile();
    if (fcntl(descriptor, F_OFD_SETLK, &lock) == 0)
        return taken;
    if (errno == EAGAIN || errno == EACCES)
        return domain::failure(domain::Reason::Busy, {}, path);
    return writeFailure(errno, path);
}

bool StoreLock::isTaken(const QString &path)
{
    const int descriptor = open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    struct flock lock = wholeFile(); // asked about, not taken: nobody is kept out by being looked at
    const bool isTaken = fcntl(descriptor, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    close(descriptor);
    return isTaken;
}

StoreLock::StoreLock(StoreLock &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

StoreLock::~StoreLock()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

} // namespace mail
