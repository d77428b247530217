// From a key to a number, for millions of keys: 16 bytes a place, the keys themselves are not kept.
// Two keys of a million share a hash once in tens of millions of files.
#pragma once

#include <QByteArrayView>
#include <QHashFunctions>
#include <optional>
#include <vector>

namespace exchange {

class KeyTable
{
public:
    /// Keys of one space have nothing to do with those of another.
    [[nodiscard]] static quint64 hash(int space, QByteArrayView key)
    {
        const auto seed = static_cast<std::size_t>(space) * 0x9E3779B97F4A7C15u + 0x51ED270B;
        const quint64 hashed = qHashBits(key.data(), static_cast<std::size_t>(key.size()), seed);
        return hashed == 0 ? 1 : hashed; // 0 is an empty place
    }
    /// False, and nothing changed, where the key is there already.
    bool insert(quint64 hash, qint64 value)
    {
        if (m_used * 10 >= m_places.size() * 7)
            grow();
        Place &place = placeOf(hash);
        if (place.hash != 0)
            return false;
        place = {hash, value};
        ++m_used;
        return true;
    }
    [[nodiscard]] std::optional<qint64> find(quint64 hash)
    {
        if (m_places.empty())
            return std::nullopt;
        const Place &place = placeOf(hash);
        return place.hash == 0 ? std::nullopt : std::optional(place.value);
    }

private:
    struct Place {
        quint64 hash = 0;
        qint64 value = 0;
    };

    Place &placeOf(quint64 hash)
    {
        const std::size_t mask = m_places.size() - 1;
        std::size_t at = (hash * 0x9E3779B97F4A7C15u) >> 20 & mask;
        while (m_places[at].hash != 0 && m_places[at].hash != hash)
            at = (at + 1) & mask;
        return m_places[at];
    }
    void grow()
    {
        std::vector<Place> old(m_places.empty() ? 1024 : m_places.size() * 2);
        old.swap(m_places);
        for (const Place &place : old) {
            if (place.hash != 0)
                placeOf(place.hash) = place;
        }
    }

    std::vector<Place> m_places;
    std::size_t m_used = 0;
};

} // namespace exchange
