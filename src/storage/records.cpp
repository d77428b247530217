#include "storage/records.h"

#include "storage/instant.h"
#include "storage/statement.h"

namespace storage {

using domain::Result;

namespace {

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(text);
}

QVariant dayOrNull(const QDate &day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant(QMetaType(QMetaType::QString));
}

} // namespace

RecordWriter::RecordWriter(Database &database)
    : m_records(database,
                "INSERT INTO records (id, module, external_id, name, stage, amount, due_on, email, body, about, "
                "created_by, created_at, modified_by, modified_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      m_ownership(database, "INSERT INTO ownership (record, module, owner, is_open) VALUES (?, ?, ?, ?)"),
      m_users(database, "INSERT INTO record_users (record, capacity, user_id) VALUES (?, ?, ?)")
{
}

Result<> RecordWriter::add(const Record &record)
{
    const QVariant amount = record.amount ? QVariant(*record.amount) : QVariant(QMetaType(QMetaType::Double));
    TRY(m_records.write({record.id.value, int(record.module), textOrNull(record.externalId), record.name,
                         textOrNull(record.stage), amount, dayOrNull(record.dueOn), textOrNull(record.email),
                         textOrNull(record.body), bound(record.about), bound(record.createdBy),
                         instant(record.createdAt), bound(record.modifiedBy), instant(record.modifiedAt)}));
    if (!record.owner.isValid())
        return {};
    return m_ownership.write({record.id.value, int(record.module), record.owner.value, int(record.isOpen)});
}

Result<> RecordWriter::addUser(domain::RecordId record, domain::Capacity capacity, domain::UserId user)
{
    return m_users.write({record.value, int(capacity), user.value});
}

ConfigurationWriter::ConfigurationWriter(Database &database)
    : m_configurations(database, "INSERT INTO configurations (id, kind, name, module, detail, parent, created_at) "
                                 "VALUES (?, ?, ?, ?, ?, ?, ?)"),
      m_users(database, "INSERT INTO configuration_users (configuration, capacity, user_id) VALUES (?, ?, ?)")
{
}

Result<> ConfigurationWriter::add(const Configuration &configuration)
{
    const QVariant module =
        configuration.module ? QVariant(int(*configuration.module)) : QVariant(QMetaType(QMetaType::Int));
    return m_configurations.write({configuration.id.value, int(configuration.kind), configuration.name, module,
                                   textOrNull(configuration.detail), bound(configuration.parent),
                                   instant(configuration.createdAt)});
}

Result<> ConfigurationWriter::addUser(domain::ConfigurationId configuration, domain::Capacity capacity,
                                      domain::UserId user)
{
    return m_users.write({configuration.value, int(capacity), user.value});
}

} // namespace storage
