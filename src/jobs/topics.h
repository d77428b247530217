// What a write may have changed; whoever shows it reads it anew.
#pragma once

#include <QFlags>

namespace jobs {

enum class Topic {
    Users = 1,
    Records = 2,
    Configurations = 4,
    Audit = 8,
    Organisation = 16,
    Mail = 32,
};
Q_DECLARE_FLAGS(Topics, Topic)
Q_DECLARE_OPERATORS_FOR_FLAGS(Topics)

inline constexpr Topics everything{Topic::Users | Topic::Records | Topic::Configurations | Topic::Audit
                                   | Topic::Organisation | Topic::Mail};

} // namespace jobs
