// Numbers that look random and are the same on every machine: the standard library's distributions are not.
#pragma once

#include <QtGlobal>
#include <vector>

namespace demo {

/// Of the organisation. Its people come first, so that they can be made again without the rest.
inline constexpr quint64 demoSeed = 0x5A6B7C8D;

class Random
{
public:
    explicit Random(quint64 seed) : m_state(seed) {}

    /// From 0 to limit - 1.
    [[nodiscard]] quint32 below(quint32 limit) { return static_cast<quint32>((quint64(next()) * limit) >> 32U); }
    [[nodiscard]] int between(int lowest, int highest)
    {
        return lowest + static_cast<int>(below(static_cast<quint32>(highest - lowest + 1)));
    }
    [[nodiscard]] bool chance(int percent) { return between(1, 100) <= percent; }
    template <class T>
    [[nodiscard]] const T &pick(const std::vector<T> &from)
    {
        return from[below(static_cast<quint32>(from.size()))];
    }

private:
    [[nodiscard]] quint32 next() // SplitMix64
    {
        m_state += 0x9E3779B97F4A7C15U;
        quint64 z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return static_cast<quint32>((z ^ (z >> 31U)) >> 32U);
    }

    quint64 m_state;
};

} // namespace demo
