// Who writes into a mail store. The system lets go of the lock with the process, however that ends; the file stays.
#pragma once

#include "domain/result.h"

namespace mail {

class StoreLock
{
public:
    /// Refuses with Busy where somebody else has it, in this process or another.
    [[nodiscard]] static domain::Result<StoreLock> take(const QString &path);
    [[nodiscard]] static bool isTaken(const QString &path);
    StoreLock(StoreLock &&other) noexcept;
    StoreLock &operator=(StoreLock &&) = delete;
    ~StoreLock();

private:
    explicit StoreLock(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor;
};

} // namespace mail
