// A file of the mail store, as the system has it: what was written is there when sync() says so.
#pragma once

#include "domain/result.h"

#include <QByteArrayView>
#include <span>

namespace mail {

/// DiskFull where there is no room, also by a quota or a limit; else CannotWrite.
[[nodiscard]] tl::unexpected<domain::Error> writeFailure(int systemError, const QString &path);

class File
{
public:
    /// A new, empty one for writing; what was there is gone.
    [[nodiscard]] static domain::Result<File> create(const QString &path);
    /// Refuses with CannotRead.
    [[nodiscard]] static domain::Result<File> openToRead(const QString &path);
    File(File &&other) noexcept;
    File &operator=(File &&other) noexcept;
    ~File();

    [[nodiscard]] domain::Result<> write(QByteArrayView bytes);
    [[nodiscard]] domain::Result<> truncate(qint64 size);
    /// On the disk, not only in the system's memory.
    [[nodiscard]] domain::Result<> sync();
    /// Gives how many bytes were read; fewer than asked for at the end.
    [[nodiscard]] domain::Result<qsizetype> readAt(qint64 offset, std::span<char> into) const;

private:
    File(int descriptor, QString path);

    int m_descriptor;
    QString m_path;
};

/// Renames, and makes the name durable; what has the new name is replaced.
[[nodiscard]] domain::Result<> renameDurably(const QString &from, const QString &to);
[[nodiscard]] domain::Result<> syncFolder(const QString &path);
/// Whatever was written into files of this folder; dearer than one file, and far cheaper than many.
[[nodiscard]] domain::Result<> syncAllOf(const QString &folder);

} // namespace mail
