// People for large organisations: made up, the same in every run.
#pragma once

#include "domain/user.h"

namespace bench {

inline constexpr int roles = 40;
inline constexpr int profiles = 6; ///< the first is the administrators'

/// Numbers that look shuffled and are the same in every run.
class Dice
{
public:
    qint64 below(qint64 limit)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<qint64>((m_state >> 33) % static_cast<quint64>(limit));
    }
    template <class Array>
    const auto &of(const Array &array)
    {
        return array[static_cast<std::size_t>(below(static_cast<qint64>(array.size())))];
    }

private:
    quint64 m_state = 20261122;
};

/// A user with these ids among those made before; the first is the super admin.
[[nodiscard]] domain::User someone(qint64 id, Dice &dice);
/// One who is easy to miss: a kanji, and a word, that nobody else has.
[[nodiscard]] domain::User someoneRare(qint64 id, Dice &dice);

} // namespace bench
