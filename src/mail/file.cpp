#include "mail/file.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace mail {

using domain::failure;
using domain::Reason;
using domain::Result;

namespace {

constexpr mode_t filePermissions = 0644; // less what the operator's umask takes away

QString told(int systemError, const QString &path)
{
    return path + u": "_qs + QString::fromStdString(std::generic_category().message(systemError));
}

} // namespace

tl::unexpected<domain::Error> writeFailure(int systemError, const QString &path)
{
    const bool isNoRoom = systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
    return failure(isNoRoom ? Reason::DiskFull : Reason::CannotWrite, {}, told(systemError, path));
}

File::File(int descriptor, QString path) : m_descriptor(descriptor), m_path(std::move(path)) {}

File::File(File &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)), m_path(std::move(other.m_path))
{
}

File &File::operator=(File &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_path, other.m_path);
    return *this;
}

File::~File()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

Result<File> File::create(const QString &path)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, filePermissions);
    if (descriptor < 0)
        return writeFailure(errno, path);
    return File(descriptor, path);
}

Result<File> File::openToRead(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return failure(Reason::CannotRead, {}, told(errno, path));
    return File(descriptor, path);
}

Result<> File::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), std::size_t(bytes.size()));
        if (written < 0 && errno != EINTR)
            return writeFailure(errno, m_path);
        if (written > 0)
            bytes = bytes.sliced(written);
    }
    return {};
}

Result<> File::truncate(qint64 size)
{
    if (ftruncate(m_descriptor, size) != 0 || lseek(m_descriptor, size, SEEK_SET) != size)
        return writeFailure(errno, m_path);
    return {};
}

Result<> File::sync()
{
    if (fdatasync(m_descriptor) != 0)
        return writeFailure(errno, m_path);
    return {};
}

Result<qsizetype> File::readAt(qint64 offset, std::span<char> into) const
{
    std::size_t done = 0;
    while (done < into.size()) {
        const ssize_t count = pread(m_descriptor, into.data() + done, into.size() - done, offset + qint64(done));
        if (count < 0 && errno != EINTR)
            return failure(Reason::CannotRead, {}, told(errno, m_path));
        if (count == 0)
            break;
        done += std::size_t(qMax<ssize_t>(count, 0));
    }
    return qsizetype(done);
}

static Result<> syncThrough(int (*sync)(int), const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return writeFailure(errno, folder);
    const bool isSynced = sync(descriptor) == 0;
    const int error = errno;
    close(descriptor);
    if (!isSynced)
        return writeFailure(error, folder);
    return {};
}

Result<> syncFolder(const QString &path)
{
    return syncThrough(fsync, path);
}

Result<> syncAllOf(const QString &folder)
{
    return syncThrough(syncfs, folder);
}

Result<> renameDurably(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return writeFailure(errno, to);
    return syncFolder(QFileInfo(to).path());
}

} // namespace mail
