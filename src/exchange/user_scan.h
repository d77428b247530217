// Reads the files of users: everybody first, then who manages whom.
#pragma once

#include "exchange/column_places.h"
#include "exchange/people.h"
#include "exchange/values.h"

#include <functional>

namespace exchange {

class UserScan
{
public:
    UserScan(People &people, InstantParser instants, Rejections &rejections)
        : m_people(people), m_instants(std::move(instants)), m_rejections(rejections)
    {
    }

    void add(const CsvReader &row, const ColumnPlaces &places, PlannedFile &file);
    /// After the last row of the last file: `fileNamed` gives the planned file that a row came from.
    void joinManagers(const std::function<PlannedFile *(const QString &)> &fileNamed);

private:
    struct ManagerReference {
        QByteArray id;
        QByteArray text;
    };

    [[nodiscard]] std::optional<RowFault> read(const CsvReader &row, const ColumnPlaces &places, PlannedUser &user);
    [[nodiscard]] bool closesCircle(int user, int manager) const;
    void reject(int user, PlannedFile &file, RejectionReason reason, const QString &detail);
    void dropRejected();

    People &m_people;
    InstantParser m_instants;
    Rejections &m_rejections;
    std::vector<ManagerReference> m_managers; ///< of those who stand in files, in their order
    std::vector<int> m_rejected;
};

} // namespace exchange
