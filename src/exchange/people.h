// Everybody the files name, and who is meant by an id, a name or an e-mail.
#pragma once

#include "exchange/import_plan.h"

#include <QHash>

namespace exchange {

/// "First Last" at the last space, 姓 名 at the first, "Last, First" at the comma.
[[nodiscard]] domain::PersonName splitName(const QString &fullName);
/// The same for a name however it is written: case, width, accents, spaces.
[[nodiscard]] QString nameKey(const QString &fullName);

/// How a row names somebody.
struct PersonReference {
    QByteArrayView id;
    QByteArrayView text; ///< a name, an e-mail or, where there is no column for it, an id

    [[nodiscard]] bool isEmpty() const { return id.isEmpty() && text.isEmpty(); }
};

class People
{
public:
    static constexpr int nobody = -1;    ///< the row names nobody
    static constexpr int unknown = -2;   ///< somebody who is not among them
    static constexpr int ambiguous = -3; ///< several go by the name

    explicit People(const QString &idPrefix) : m_idPrefix(idPrefix.toUtf8()) {}

    int add(PlannedUser user);
    [[nodiscard]] int find(PersonReference reference);
    /// For one who is unknown: adds what the reference tells.
    int add(PersonReference reference, Origin origin, domain::UserStatus status);
    /// Whom others take for this user: by id, else by e-mail, else, of those without either, by name.
    [[nodiscard]] int sameAs(const PlannedUser &user) const;
    [[nodiscard]] int withEmail(const QString &email) const;

    [[nodiscard]] QString idPrefix() const { return QString::fromUtf8(m_idPrefix); }
    [[nodiscard]] QByteArrayView withoutPrefix(QByteArrayView id) const;
    [[nodiscard]] std::vector<PlannedUser> &all() { return m_all; }
    [[nodiscard]] const PlannedUser &at(int index) const { return m_all[static_cast<std::size_t>(index)]; }

private:
    [[nodiscard]] int findById(PersonReference reference);
    [[nodiscard]] int findByText(QByteArrayView text) const;
    void enter(int index);

    QByteArray m_idPrefix;
    std::vector<PlannedUser> m_all;
    QHash<QByteArray, int> m_byId;
    QHash<QString, int> m_byEmail;
    QHash<QString, int> m_byName;    ///< or ambiguous
    QHash<QByteArray, int> m_byText; ///< answers given: folding a name for each of a million rows is dear
};

} // namespace exchange
