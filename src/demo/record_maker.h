// Makes one record believable: owner, days, who made and changed it, who else is named on it.
#pragma once

#include "demo/data_file.h"
#include "demo/owners.h"
#include "storage/records.h"

namespace demo {

/// A record that others are about.
struct Known {
    domain::RecordId id;
    QString name; ///< what others call it by: the company's name
    bool inJapan = true;
    QString mailDomain;
};

class RecordMaker
{
public:
    RecordMaker(storage::Database &database, const Staff &staff, const Phrases &phrases, Random &random);

    /// Fills in what is not given and adds it.
    [[nodiscard]] domain::Result<domain::RecordId> add(storage::Record record, bool inJapan);
    [[nodiscard]] domain::Result<> addNote(storage::Record note, bool inJapan);
    /// A text of this kind, in the language there, with `about` in its gap.
    [[nodiscard]] QString text(const QString &kind, bool inJapan, const QString &about);

    [[nodiscard]] Random &random() { return m_random; }
    [[nodiscard]] const Phrases &phrases() const { return m_phrases; }

private:
    [[nodiscard]] domain::RecordId nextId();
    void setDays(storage::Record &record, bool inJapan);
    [[nodiscard]] domain::UserId whoDid(const storage::Record &record, const QDate &day, bool inJapan);
    [[nodiscard]] domain::Result<> nameOthers(const storage::Record &record, bool inJapan);
    [[nodiscard]] domain::Result<> nameCoOwners(const storage::Record &record, bool inJapan);
    [[nodiscard]] bool isCoOwned(const storage::Record &record);

    storage::RecordWriter m_writer;
    const Staff &m_staff;
    const Phrases &m_phrases;
    Random &m_random;
    Owners m_owners;
    qint64 m_lastId = 0;
    int m_ownedByLucas = 0;
};

} // namespace demo
