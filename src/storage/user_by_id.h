// Something for each user, looked up by id. The program gives ids without gaps, so that an array serves;
// a file that has others costs time, not memory. Inside storage only.
#pragma once

#include <QtGlobal>
#include <algorithm>
#include <unordered_map>
#include <vector>

namespace storage {

template <class T>
class ById
{
public:
    void set(qint64 id, T value)
    {
        if (id < 0 || id >= firstSparse) {
            m_sparse[id] = value;
            return;
        }
        const auto index = static_cast<std::size_t>(id);
        if (index >= m_dense.size())
            m_dense.resize(std::max(index + 1, m_dense.size() * 2));
        m_dense[index] = value;
    }
    [[nodiscard]] T at(qint64 id, T otherwise = {}) const
    {
        if (id >= 0 && id < static_cast<qint64>(m_dense.size()))
            return m_dense[static_cast<std::size_t>(id)];
        const auto found = m_sparse.find(id);
        return found == m_sparse.end() ? otherwise : found->second;
    }

private:
    static constexpr qint64 firstSparse = 8'000'000;

    std::vector<T> m_dense;
    std::unordered_map<qint64, T> m_sparse;
};

using UserSet = ById<bool>;

} // namespace storage
