// Every column that names a user belongs to a place of the catalogue, or is one of the few that are exempt.
#include "domain/configuration.h"
#include "storage/sources.h"
#include "support/test_organisation.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <set>

using namespace domain;
using support::TestOrganisation;

namespace {

// Exempt are actors of audit and history (kept for ever, by id), and what belongs to the person, not to a thing
// that names the person.
const std::set<QString> exempt{u"audit.operator"_qs, u"audit.subject"_qs, u"history.user_id"_qs, u"people.user_id"_qs,
                               u"person_keys.user_id"_qs};

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

QString nameOf(const storage::Source &source)
{
    return latin(source.table) + u'.' + latin(source.user);
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_foreign_key_to_users_belongs_to_a_place_or_is_exempt()
    {
        std::set<QString> inPlaces;
        for (const storage::Source &source : storage::sources())
            inPlaces.insert(nameOf(source));
        const std::set<QString> keys = keysTo(u"users"_qs);
        QVERIFY(keys.size() > exempt.size());
        for (const QString &key : keys)
            QVERIFY2(inPlaces.contains(key) != exempt.contains(key), qPrintable(key));
    }
    void every_place_lies_in_a_foreign_key_to_users()
    {
        const std::set<QString> keys = keysTo(u"users"_qs);
        for (const storage::Source &source : storage::sources()) {
            if (source.place == Place::HeldRole) // the user's own row
                QCOMPARE(nameOf(source), u"users.id"_qs);
            else
                QVERIFY2(keys.contains(nameOf(source)), rowOf(source.place).label);
        }
    }
    void every_column_that_sounds_like_a_user_is_a_foreign_key_to_users()
    {
        const QStringList words{u"user"_qs, u"owner"_qs, u"manager"_qs, u"created_by"_qs, u"modified_by"_qs};
        const std::set<QString> keys = keysTo(u"users"_qs);
        for (const QString &table : tables()) {
            for (const QString &column : columnsOf(table)) {
                const bool isWord = words.contains(column) || column.endsWith(u"user_id"_qs);
                if (isWord)
                    QVERIFY2(keys.contains(table + u'.' + column), qPrintable(table + u'.' + column));
            }
        }
    }
    void exempt_columns_exist()
    {
        const std::set<QString> keys = keysTo(u"users"_qs);
        for (const QString &column : exempt)
            QVERIFY2(keys.contains(column), qPrintable(column));
    }
    void every_thing_of_a_place_is_a_column_of_its_table()
    {
        for (const storage::Source &source : storage::sources()) {
            const QStringList columns = columnsOf(latin(source.table));
            for (const char *column : {source.thing, source.user, source.since, source.state, source.module})
                QVERIFY2(*column == '\0' || columns.contains(latin(column)), rowOf(source.place).label);
        }
    }

    void no_two_places_of_one_column_overlap()
    {
        m_organisation.nameEverywhere(m_user);
        std::span<const storage::Source> all = storage::sources();
        for (std::size_t i = 0; i < all.size(); ++i) {
            for (std::size_t j = i + 1; j < all.size(); ++j) {
                // A mail account is one thing (HC-1), the mail behind it another (ZA-2, ZA-3).
                const bool sameColumn = nameOf(all[i]) == nameOf(all[j]) && all[i].place != Place::MailAccounts;
                const QString both = u"SELECT count(*) FROM %1 WHERE (%2) AND (%3)"_qs.arg(
                    latin(all[i].table), latin(all[i].predicate), latin(all[j].predicate));
                if (sameColumn)
                    QVERIFY2(m_organisation.number(both) == 0, rowOf(all[j].place).label);
            }
        }
    }
    void a_record_of_any_module_lies_in_the_places_of_its_creator_modifier_and_owner()
    {
        for (const Module module : allModules) {
            const RecordId record = m_organisation.addRecord(m_user, module);
            m_organisation.run(
                u"UPDATE records SET created_by = %1, modified_by = %1 WHERE id = %2"_qs.arg(m_user.value)
                    .arg(record.value));
            for (const QString &column : {u"records.created_by"_qs, u"records.modified_by"_qs, u"ownership.owner"_qs})
                QCOMPARE(placesNaming(column, record.value), 1);
        }
    }
    void numbers_of_kinds_and_capacities_mean_what_the_domain_says_data()
    {
        QTest::addColumn<ConfigurationKind>("kind");
        QTest::addColumn<Capacity>("capacity");
        QTest::addColumn<Place>("place");
        using Kind = ConfigurationKind;
        const auto add = [](Kind kind, Capacity capacity, Place place) {
            QTest::newRow(rowOf(place).label) << kind << capacity << place;
        };
        add(Kind::Workflow, Capacity::Assignee, Place::AssignedWorkflows);
        add(Kind::AssignmentRule, Capacity::Assignee, Place::AssignmentRules);
        add(Kind::FieldUpdate, Capacity::Assignee, Place::FieldUpdates);
        add(Kind::Blueprint, Capacity::Assignee, Place::BlueprintParticipants);
        add(Kind::ListView, Capacity::CriterionOwner, Place::ListViewCriteria);
        add(Kind::Workflow, Capacity::CriterionOwner, Place::WorkflowCriteria);
        add(Kind::Approval, Capacity::CriterionOwner, Place::ApprovalCriteria);
        add(Kind::CaseEscalation, Capacity::CriterionOwner, Place::EscalationCriteria);
        add(Kind::Blueprint, Capacity::CriterionOwner, Place::BlueprintCriteria);
        add(Kind::Integration, Capacity::SetUpBy, Place::Integrations);
        add(Kind::ListView, Capacity::ModifiedBy, Place::ModifiedSettings);
        add(Kind::ListView, Capacity::Owner, Place::OwnedListViews);
        add(Kind::Report, Capacity::Owner, Place::OwnedReports);
        add(Kind::Dashboard, Capacity::Owner, Place::OwnedDashboards);
        add(Kind::Template, Capacity::Owner, Place::OwnedTemplates);
        add(Kind::Workflow, Capacity::CriterionActor, Place::ActorCriteria);
        add(Kind::ImportJob, Capacity::Assignee, Place::ImportJobs);
        add(Kind::Territory, Capacity::Member, Place::Territories);
        add(Kind::Group, Capacity::Member, Place::Groups);
        add(Kind::ScoringRule, Capacity::CriterionOwner, Place::ScoringRules);
        add(Kind::ReportSchedule, Capacity::Recipient, Place::ReportSchedules);
        add(Kind::Notification, Capacity::Recipient, Place::Notifications);
        add(Kind::MailAlert, Capacity::Recipient, Place::MailAlerts);
        add(Kind::Reminder, Capacity::Recipient, Place::Reminders);
        add(Kind::Signal, Capacity::Recipient, Place::Signals);
        add(Kind::Dashboard, Capacity::SharedWith, Place::SharedViews);
        add(Kind::PushNotice, Capacity::Recipient, Place::PushNotices);
        add(Kind::SavedFilter, Capacity::CriterionOwner, Place::SavedFilters);
        add(Kind::SandboxRecord, Capacity::Owner, Place::SandboxRecords);
        add(Kind::AutoFollowRule, Capacity::CriterionOwner, Place::AutoFollowRules);
        add(Kind::StoredFile, Capacity::Owner, Place::StoredFiles);
        add(Kind::Webhook, Capacity::Parameter, Place::WebhookParameters);
        add(Kind::App, Capacity::User, Place::Apps);
        add(Kind::Invitation, Capacity::User, Place::Invitations);
        add(Kind::Territory, Capacity::Manages, Place::ManagedGroups);
    }
    void numbers_of_kinds_and_capacities_mean_what_the_domain_says()
    {
        QFETCH(ConfigurationKind, kind);
        QFETCH(Capacity, capacity);
        QFETCH(Place, place);
        const ConfigurationId id = m_organisation.addConfiguration(kind, capacity, m_user);
        QCOMPARE(placesNaming(u"configuration_users.user_id"_qs, id.value), 1);
        const storage::Source &source = storage::sourceOf(place);
        QCOMPARE(m_organisation.number(
                     u"SELECT count(*) FROM configuration_users WHERE configuration = %1 AND %2"_qs.arg(id.value).arg(
                         latin(source.predicate))),
                 1);
        QCOMPARE(source.capacity, capacity);
    }

    void foreign_keys_are_enforced()
    {
        QSqlQuery query(m_organisation.database().connection());
        QVERIFY(
            !query.exec(u"INSERT INTO ownership (record, module, owner, is_open) VALUES (999999, 4, 999999, 1)"_qs));
    }
    void USR_6_the_schema_takes_no_second_super_admin()
    {
        QSqlQuery query(m_organisation.database().connection());
        QVERIFY(!query.exec(u"UPDATE users SET is_super_admin = 1 WHERE id = 2"_qs));
    }

private:
    [[nodiscard]] QStringList column(const QString &sql)
    {
        QSqlQuery query(m_organisation.database().connection());
        QStringList found;
        if (!query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
        while (query.next())
            found << query.value(0).toString();
        return found;
    }
    [[nodiscard]] QStringList tables()
    {
        return column(u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"_qs);
    }
    [[nodiscard]] QStringList columnsOf(const QString &table)
    {
        return column(u"SELECT name FROM pragma_table_info('%1')"_qs.arg(table));
    }
    [[nodiscard]] std::set<QString> keysTo(const QString &target)
    {
        std::set<QString> keys;
        for (const QString &table : tables()) {
            const QString list =
                u"SELECT \"from\" FROM pragma_foreign_key_list('%1') WHERE \"table\" = '%2'"_qs.arg(table, target);
            for (const QString &from : column(list))
                keys.insert(table + u'.' + from);
        }
        return keys;
    }
    /// How many places of that column hold the thing.
    [[nodiscard]] int placesNaming(const QString &tableAndColumn, qint64 thing)
    {
        int places = 0;
        for (const storage::Source &source : storage::sources()) {
            const QString sql = u"SELECT count(*) FROM %1 WHERE %2 = %3 AND %4"_qs.arg(
                latin(source.table), latin(source.thing), QString::number(thing), latin(source.predicate));
            if (nameOf(source) == tableAndColumn && m_organisation.number(sql) > 0)
                ++places;
        }
        return places;
    }

    TestOrganisation m_organisation;
    UserId m_user = m_organisation.addUser(u"Named"_qs, u"Nora"_qs);
};

QTEST_GUILESS_MAIN(TestSchema)
#include "test_schema.moc"
