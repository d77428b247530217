// What the walks through the demo organisation share: whom they look for, and what the file itself says.
#pragma once

#include "app/console.h"
#include "app/input.h"
#include "app/session.h"
#include "storage/database.h"

#include <QAbstractItemView>

namespace app {

inline constexpr auto usersTable = "usersTable";
inline constexpr auto mailTable = "mailTable";

class WalkHand
{
public:
    WalkHand(Console &console, QString language) : m_console(&console), m_language(std::move(language)) {}

    [[nodiscard]] Console &console() const { return *m_console; }
    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] QString picture(const char *name) const;
    [[nodiscard]] QString nameOf(domain::UserId user) const;

    /// Looked up in the file itself: what the window says is not proof.
    template <class T, class Work>
    [[nodiscard]] T read(Work work) const
    {
        if (m_console->session() == nullptr)
            return {};
        auto database = storage::Database::open(m_console->session()->path(), storage::Access::ReadOnly);
        if (!database)
            return {};
        const domain::Result<T> found = work(*database);
        return found ? *found : T{};
    }

    [[nodiscard]] static QAbstractItemView *table(const char *name);
    /// How many rows the list has; -1: it is not to be seen.
    [[nodiscard]] static int listed(const char *name);
    /// The first row has arrived, is the only one, and is this person's.
    [[nodiscard]] bool isFound(const char *tableName, domain::UserId user) const;
    /// Types the name into the search field in sight.
    void search(domain::UserId user) const;
    /// Clicks the first row, there where the name stands.
    static void choose(const char *tableName);

private:
    Console *m_console;
    QString m_language;
};

} // namespace app
