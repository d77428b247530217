// Reads the files of records, a row at a time: the one engine of planning and of importing.
#pragma once

#include "exchange/column_places.h"
#include "exchange/key_table.h"
#include "exchange/people.h"
#include "exchange/values.h"
#include "storage/records.h"

#include <functional>

namespace exchange {

/// A record read, its users by their place among the people, counted from 1 as their ids are.
struct ReadRecord {
    storage::Record record;
    std::vector<domain::UserId> coOwners;
};

class RecordScan
{
public:
    /// `unknownStatus`: of those whom no file names.
    RecordScan(const Mapping &mapping, const QTimeZone &zone, People &people, domain::UserStatus unknownStatus,
               Rejections &rejections);

    /// Before the rows of each file.
    void begin(const FileMapping &mapping, const ColumnPlaces &places, PlannedFile &file);
    /// The next row; true where it is accepted. The record's texts are filled in only where `wantsTexts`.
    [[nodiscard]] bool read(const CsvReader &row, bool wantsTexts, ReadRecord &read);

private:
    struct Named {
        PersonReference reference;
        domain::Capacity capacity;
        int found;
    };

    [[nodiscard]] std::optional<RowFault> readValues(const CsvReader &row, storage::Record &record);
    [[nodiscard]] std::optional<RowFault> readStage(const CsvReader &row, storage::Record &record);
    [[nodiscard]] std::optional<RowFault> findPeople(const CsvReader &row);
    [[nodiscard]] std::optional<RowFault> enterId(QByteArrayView id);
    void namePeople(ReadRecord &read);
    [[nodiscard]] domain::RecordId aboutOf(const CsvReader &row);
    void readTexts(const CsvReader &row, storage::Record &record) const;
    void count(const storage::Record &record);
    [[nodiscard]] int keySpace() const;

    const Mapping &m_mapping;
    InstantParser m_instants;
    People &m_people;
    domain::UserStatus m_unknownStatus;
    Rejections &m_rejections;
    KeyTable m_records; ///< by module and id; accounts by name too
    qint64 m_lastRecord = 0;

    const FileMapping *m_file = nullptr;
    const ColumnPlaces *m_places = nullptr;
    PlannedFile *m_report = nullptr;
    QHash<QByteArray, bool> m_isClosed; ///< by stage
    QHash<QString, int> m_customSpaces; ///< by the name of the module
    int m_customSpace = 0;
    std::vector<Named> m_named; ///< of the present row
};

} // namespace exchange
