// Records, configurations and who is named by them: bulk writing.
#pragma once

#include "domain/configuration.h"
#include "domain/module.h"
#include "domain/user.h"
#include "storage/writer.h"

#include <QDate>
#include <QDateTime>
#include <optional>

namespace storage {

class Database;

struct Record {
    domain::RecordId id;
    domain::Module module = domain::Module::Deal;
    QString externalId; ///< the CRM's own id, or empty
    QString name;
    QString stage;
    std::optional<double> amount;
    QDate dueOn;
    QString email;          ///< of a lead or contact
    QString body;           ///< of a note
    domain::RecordId about; ///< the account of a deal or contact; the record of an activity or note
    domain::UserId createdBy;
    QDateTime createdAt;
    domain::UserId modifiedBy;
    QDateTime modifiedAt;
    domain::UserId owner; ///< not valid for notes
    bool isOpen = true;
};

/// The statements are prepared once. Owners' kept counters are set by recountOwnedRecords() at the end.
class RecordWriter
{
public:
    explicit RecordWriter(Database &database);
    [[nodiscard]] domain::Result<> add(const Record &record);
    /// Names a user on a record in another capacity than owner, created-by or modified-by.
    [[nodiscard]] domain::Result<> addUser(domain::RecordId record, domain::Capacity capacity, domain::UserId user);

private:
    Writer m_records;
    Writer m_ownership;
    Writer m_users;
};

struct Configuration {
    domain::ConfigurationId id;
    domain::ConfigurationKind kind = domain::ConfigurationKind::Workflow;
    QString name;
    std::optional<domain::Module> module;
    QString detail; ///< a sentence for the list of things: "Stage is Negotiation", "weekly, Monday 08:00"
    domain::ConfigurationId parent;
    QDateTime createdAt;
};

class ConfigurationWriter
{
public:
    explicit ConfigurationWriter(Database &database);
    [[nodiscard]] domain::Result<> add(const Configuration &configuration);
    [[nodiscard]] domain::Result<> addUser(domain::ConfigurationId configuration, domain::Capacity capacity,
                                           domain::UserId user);

private:
    Writer m_configurations;
    Writer m_users;
};

} // namespace storage
