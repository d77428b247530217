// Ids are given by the program, never reused, and of different types so that they can't be mixed up.
#pragma once

#include <QtGlobal>
#include <compare>
#include <cstddef>
#include <functional>

namespace domain {

template <class Tag>
struct Id {
    qint64 value = 0;

    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    constexpr auto operator<=>(const Id &) const = default;
};

using UserId = Id<struct UserTag>;
using RoleId = Id<struct RoleTag>;
using ProfileId = Id<struct ProfileTag>;
using RecordId = Id<struct RecordTag>;
using ConfigurationId = Id<struct ConfigurationTag>;

/// The sequence number of an audit entry; whatever an operation changed points to it.
using ChangeId = Id<struct ChangeTag>;

} // namespace domain

template <class Tag>
struct std::hash<domain::Id<Tag>> {
    std::size_t operator()(domain::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value); }
};
