#include "support/test_organisation.h"

#include "domain/catalogue.h"
#include "storage/mail_accounts.h"
#include "storage/organisation.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

namespace support {

using domain::Capacity;
using domain::ConfigurationKind;
using domain::Module;
using domain::UserId;

QDateTime testNow()
{
    return QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
}

std::size_t placesNamedEverywhere()
{
    return domain::catalogue().size() - 1; // no mailbox is IMAP
}

TestOrganisation::TestOrganisation() : m_path(m_folder.filePath(QStringLiteral("test.handover")))
{
    m_database = std::make_unique<storage::Database>(expected(storage::Database::create(m_path)));
    run(QStringLiteral("PRAGMA synchronous = OFF")); // tests end programs, not the machine
    expected(storage::insert(database(), storage::Organisation{QStringLiteral("Test"), QStringLiteral("zoho-crm"),
                                                               "Asia/Tokyo", false, 30, 50, true, testNow()}));
    const QStringList roles{QStringLiteral("Chief"), QStringLiteral("Manager"), QStringLiteral("Member")};
    for (int level = 0; level < 3; ++level)
        expected(storage::insert(database(), domain::Role{{level + 1}, roles[level], {level}, level}));
    expected(storage::insert(database(), domain::Profile{{1}, QStringLiteral("Administrator"), true, true}));
    expected(storage::insert(database(), domain::Profile{{2}, QStringLiteral("Standard"), false, false}));
    UserOptions chief;
    chief.roleLevel = 0;
    chief.isAdministrator = true;
    addUser(QStringLiteral("Fontaine"), QStringLiteral("Claire"), chief);
    addUser(QStringLiteral("Mori"), QStringLiteral("Naoko"), chief);
    run(QStringLiteral("UPDATE users SET is_super_admin = 1 WHERE id = 1"));
}

domain::Operator TestOrganisation::as(UserId user)
{
    return expected(storage::operatorFor(database(), user));
}

UserId TestOrganisation::addUser(const QString &last, const QString &first, const UserOptions &options)
{
    domain::User user;
    user.id = {++m_lastUser};
    user.name = {last, first, options.lastKana, options.firstKana, options.lastLatin, options.firstLatin};
    user.email = QStringLiteral("u%1@test.example").arg(m_lastUser);
    user.role = {options.roleLevel + 1};
    user.profile = {options.isAdministrator ? 1 : 2};
    user.manager = options.manager;
    user.status = options.status;
    user.createdAt = testNow().addYears(-1);
    user.statusSince = user.createdAt;
    storage::UserWriter writer(database());
    expected(writer.add(user));
    return user.id;
}

domain::RecordId TestOrganisation::addRecord(UserId owner, Module module, bool isOpen)
{
    storage::Record record;
    record.id = {++m_lastRecord};
    record.module = module;
    record.name = QStringLiteral("Record %1").arg(m_lastRecord);
    record.owner = owner;
    record.isOpen = isOpen;
    record.createdBy = superAdmin();
    record.createdAt = testNow();
    record.modifiedBy = superAdmin();
    record.modifiedAt = testNow();
    storage::RecordWriter writer(database());
    expected(writer.add(record));
    run(QStringLiteral("UPDATE users SET owned_records = owned_records + 1 WHERE id = %1").arg(owner.value));
    return record.id;
}

void TestOrganisation::addRecords(int count, UserId owner, Module module, bool isOpen)
{
    for (int i = 0; i < count; ++i)
        addRecord(owner, module, isOpen);
}

void TestOrganisation::nameOnRecord(domain::RecordId record, Capacity capacity, UserId user)
{
    storage::RecordWriter writer(database());
    expected(writer.addUser(record, capacity, user));
}

domain::ConfigurationId TestOrganisation::addConfiguration(ConfigurationKind kind, Capacity capacity, UserId user)
{
    storage::Configuration configuration;
    configuration.id = {++m_lastConfiguration};
    configuration.kind = kind;
    configuration.name = QStringLiteral("Configuration %1").arg(m_lastConfiguration);
    configuration.createdAt = testNow();
    storage::ConfigurationWriter writer(database());
    expected(writer.add(configuration));
    expected(writer.addUser(configuration.id, capacity, user));
    return configuration.id;
}

void TestOrganisation::nameEverywhere(UserId user)
{
    for (const Module module : domain::allModules) {
        if (module == Module::Note)
            continue;
        addRecords(2, user, module, true);
        addRecords(3, user, module, false);
    }
    const domain::RecordId shared = addRecord(superAdmin(), Module::Deal);
    for (const Capacity capacity : {Capacity::CoOwner, Capacity::Lookup, Capacity::Approver,
                                    Capacity::TransitionPerformer, Capacity::SharedWith, Capacity::Telephony})
        nameOnRecord(shared, capacity, user);
    using Kind = ConfigurationKind;
    for (const Kind kind : {Kind::Workflow, Kind::AssignmentRule, Kind::FieldUpdate, Kind::Blueprint, Kind::ImportJob})
        addConfiguration(kind, Capacity::Assignee, user);
    for (const Kind kind : {Kind::ListView, Kind::Workflow, Kind::Approval, Kind::CaseEscalation, Kind::Blueprint,
                            Kind::ScoringRule, Kind::SavedFilter, Kind::AutoFollowRule})
        addConfiguration(kind, Capacity::CriterionOwner, user);
    for (const Kind kind :
         {Kind::ListView, Kind::Report, Kind::Dashboard, Kind::Template, Kind::SandboxRecord, Kind::StoredFile})
        addConfiguration(kind, Capacity::Owner, user);
    for (const Kind kind :
         {Kind::ReportSchedule, Kind::Notification, Kind::MailAlert, Kind::Reminder, Kind::Signal, Kind::PushNotice})
        addConfiguration(kind, Capacity::Recipient, user);
    for (const Kind kind : {Kind::Group, Kind::Territory}) {
        addConfiguration(kind, Capacity::Member, user);
        addConfiguration(kind, Capacity::Manages, user);
    }
    addConfiguration(Kind::ListView, Capacity::CriterionActor, user);
    addConfiguration(Kind::ListView, Capacity::ModifiedBy, user);
    addConfiguration(Kind::Report, Capacity::SharedWith, user);
    addConfiguration(Kind::Integration, Capacity::SetUpBy, user);
    addConfiguration(Kind::Webhook, Capacity::Parameter, user);
    addConfiguration(Kind::App, Capacity::User, user);
    addConfiguration(Kind::Invitation, Capacity::User, user);
    domain::MailSettings mail; // POP3 and shared, and only a backup that failed: the mail with customers can be lost
    mail.mailbox = QStringLiteral("u%1@test.example").arg(user.value);
    mail.server = {QStringLiteral("pop.test.example"), 995, domain::MailSecurity::Tls};
    mail.userName = mail.mailbox;
    expected(storage::insertMailAccount(database(), user, mail));
    storage::MailBackup backup;
    backup.user = user;
    backup.state = domain::BackupState::Failed;
    backup.startedAt = testNow();
    expected(storage::insertMailBackup(database(), backup, {}));
    run(QStringLiteral("UPDATE records SET created_by = %1, modified_by = %1 WHERE id <= 4").arg(user.value));
    run(QStringLiteral("INSERT INTO records (id, module, name, body, created_by) VALUES (%1, 15, 'Note', 'Text', %2)")
            .arg(++m_lastRecord)
            .arg(user.value));
    UserOptions below;
    below.manager = user;
    addUser(QStringLiteral("Below"), QStringLiteral("One"), below);
    addUser(QStringLiteral("Below"), QStringLiteral("Two"), below);
}

qint64 TestOrganisation::number(const QString &sql)
{
    return text(sql).toLongLong();
}

QString TestOrganisation::text(const QString &sql)
{
    QSqlQuery query(database().connection());
    if (!query.exec(sql))
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    return query.next() ? query.value(0).toString() : QString();
}

void TestOrganisation::run(const QString &sql)
{
    (void)text(sql);
}

QString TestOrganisation::dump(const QStringList &without)
{
    return support::dump(database(), without);
}

QString dump(storage::Database &database, const QStringList &without)
{
    QString result;
    for (const QString &table : database.connection().tables()) {
        if (without.contains(table))
            continue;
        result += QLatin1String("## ") + table + QLatin1Char('\n');
        QSqlQuery query(database.connection());
        if (!query.exec(QLatin1String("SELECT * FROM ") + table + QLatin1String(" ORDER BY 1, 2")))
            qFatal("%s", qPrintable(query.lastError().text()));
        while (query.next()) {
            QStringList cells;
            for (int column = 0; query.value(column).isValid(); ++column)
                cells << query.value(column).toString();
            result += cells.join(QLatin1Char('|')) + QLatin1Char('\n');
        }
    }
    return result;
}

} // namespace support
