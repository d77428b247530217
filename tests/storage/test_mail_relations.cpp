// Which records an address stands for, and who is related to a record (OPR-6), rule by rule; and that it is quick.
#include "storage/mail_relations.h"
#include "support/test_organisation.h"

#include <QSqlQuery>
#include <QTest>
#include <algorithm>
#include <sqlite3.h>

using namespace domain;
using support::expected;
using support::TestOrganisation;
using support::UserOptions;

namespace {

// Roles of the test organisation: 0 chief above 1 manager above 2 member.
constexpr int managerLevel = 1;

} // namespace

class TestMailRelations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_organisation = std::make_unique<TestOrganisation>();
        m_owner = user(u"Owner"_qs);
        m_stranger = user(u"Stranger"_qs);
        m_manager = user(u"Manager"_qs, managerLevel);
        m_contact = m_organisation->addRecord(m_owner, Module::Contact);
    }

    void MAIL_6_an_address_stands_for_the_leads_and_contacts_that_have_it()
    {
        const RecordId lead = m_organisation->addRecord(m_owner, Module::Lead);
        const RecordId account = m_organisation->addRecord(m_owner, Module::Account);
        const RecordId other = m_organisation->addRecord(m_owner, Module::Contact);
        for (const RecordId record : {m_contact, lead, account})
            m_organisation->run(u"UPDATE records SET email = 'Ada@Example.com' WHERE id = %1"_qs.arg(record.value));
        m_organisation->run(u"UPDATE records SET email = 'grace@example.com' WHERE id = %1"_qs.arg(other.value));
        QCOMPARE(withAddress({u"aDA@exAMPLE.com"_qs}), (std::vector{m_contact, lead}));
        QCOMPARE(withAddress(
                     {u"ada@example.com"_qs, u"nobody@example.com"_qs, u"ADA@example.com"_qs, u"grace@example.com"_qs}),
                 (std::vector{m_contact, lead, other}));
        QCOMPARE(withAddress({u"da@example.com"_qs, u"%"_qs, u"ada@example.com "_qs, u""_qs}), std::vector<RecordId>());
        QCOMPARE(withAddress({}), std::vector<RecordId>());
    }
    void MAIL_6_records_without_an_address_match_nothing()
    {
        QCOMPARE(withAddress({QString(), u""_qs, u"NULL"_qs}), std::vector<RecordId>());
    }

    void OPR_6_the_owner_is_related_and_a_stranger_is_not()
    {
        QVERIFY(related(m_owner));
        QVERIFY(!related(m_stranger));
    }
    void OPR_6_a_co_owner_is_related_until_it_ended()
    {
        m_organisation->nameOnRecord(m_contact, Capacity::CoOwner, m_stranger);
        QVERIFY(related(m_stranger));
        m_organisation->run(u"UPDATE record_users SET state = 5"_qs);
        QVERIFY(!related(m_stranger));
    }
    void OPR_6_whom_it_is_shared_with_is_related_until_it_ended()
    {
        m_organisation->nameOnRecord(m_contact, Capacity::SharedWith, m_stranger);
        QVERIFY(related(m_stranger));
        m_organisation->run(u"UPDATE record_users SET state = 5"_qs);
        QVERIFY(!related(m_stranger));
    }
    void OPR_6_no_other_capacity_relates()
    {
        for (const Capacity capacity :
             {Capacity::Lookup, Capacity::Approver, Capacity::TransitionPerformer, Capacity::Telephony})
            m_organisation->nameOnRecord(m_contact, capacity, m_stranger);
        m_organisation->run(u"UPDATE records SET created_by = %1, modified_by = %1"_qs.arg(m_stranger.value));
        QVERIFY(!related(m_stranger));
    }
    void OPR_6_owner_and_co_owner_of_its_account_are_related()
    {
        const UserId coOwner = user(u"Co"_qs);
        const RecordId account = m_organisation->addRecord(m_stranger, Module::Account);
        m_organisation->nameOnRecord(account, Capacity::CoOwner, coOwner);
        setAbout(m_contact, account);
        QVERIFY(related(m_stranger));
        QVERIFY(related(coOwner));
    }
    void OPR_6_what_a_contact_is_about_counts_only_where_it_is_an_account()
    {
        setAbout(m_contact, m_organisation->addRecord(m_stranger, Module::Campaign));
        QVERIFY(!related(m_stranger));
    }
    void OPR_6_whom_the_account_is_shared_with_is_not_related()
    {
        const RecordId account = m_organisation->addRecord(m_owner, Module::Account);
        m_organisation->nameOnRecord(account, Capacity::SharedWith, m_stranger);
        setAbout(m_contact, account);
        QVERIFY(!related(m_stranger));
    }
    void OPR_6_owners_of_deals_cases_and_activities_on_it_are_related_and_no_others_data()
    {
        QTest::addColumn<Module>("module");
        QTest::addColumn<bool>("relates");
        for (const Module module : allModules) {
            const bool relates = module == Module::Deal || module == Module::Case || isActivity(module);
            QTest::newRow(qPrintable(QString::number(int(module)))) << module << relates;
        }
    }
    void OPR_6_owners_of_deals_cases_and_activities_on_it_are_related_and_no_others()
    {
        QFETCH(Module, module);
        QFETCH(bool, relates);
        const UserId coOwner = user(u"Co"_qs);
        const RecordId thing = m_organisation->addRecord(m_stranger, module, false); // closed ones as well
        m_organisation->nameOnRecord(thing, Capacity::CoOwner, coOwner);
        QVERIFY(!related(m_stranger));
        setAbout(thing, m_contact);
        QCOMPARE(related(m_stranger), relates);
        QCOMPARE(related(coOwner), relates);
    }
    void OPR_6_a_deal_on_the_account_is_no_deal_on_the_contact()
    {
        const RecordId account = m_organisation->addRecord(m_owner, Module::Account);
        setAbout(m_contact, account);
        setAbout(m_organisation->addRecord(m_stranger, Module::Deal), account);
        QVERIFY(!related(m_stranger));
    }

    void OPR_6_those_above_an_owner_in_the_role_tree_are_related()
    {
        QVERIFY(related(m_manager));
        QVERIFY(related(m_organisation->superAdmin())); // the chief's role, two levels above
        QVERIFY(related(m_organisation->administrator()));
    }
    void OPR_6_the_same_role_a_lower_one_and_one_beside_are_not_above()
    {
        const RecordId ofManager = m_organisation->addRecord(m_manager, Module::Contact);
        QVERIFY(!isRelated(m_owner, ofManager));
        QVERIFY(!isRelated(user(u"Peer"_qs, managerLevel), ofManager));
        m_organisation->run(u"INSERT INTO roles VALUES (4, 'Beside', 1, 1)"_qs);
        const UserId beside = user(u"Beside"_qs, 3); // role 4
        QVERIFY(!isRelated(beside, ofManager));
        QVERIFY(!related(beside));
    }
    void OPR_6_those_above_whoever_shares_it_are_not_related()
    {
        const RecordId ofChief = m_organisation->addRecord(m_organisation->superAdmin(), Module::Contact);
        m_organisation->nameOnRecord(ofChief, Capacity::SharedWith, m_owner);
        QVERIFY(isRelated(m_owner, ofChief));
        QVERIFY(!isRelated(m_manager, ofChief));
    }
    void OPR_6_those_above_the_owner_of_the_account_or_of_a_deal_are_related()
    {
        const RecordId ofChief = m_organisation->addRecord(m_organisation->superAdmin(), Module::Lead);
        QVERIFY(!isRelated(m_manager, ofChief));
        setAbout(m_organisation->addRecord(m_owner, Module::Deal), ofChief);
        QVERIFY(isRelated(m_manager, ofChief));
    }
    void OPR_6_a_role_tree_that_is_a_circle_does_not_hang()
    {
        m_organisation->run(u"UPDATE roles SET parent = 3 WHERE id = 1"_qs);
        QVERIFY(related(m_manager));
        QVERIFY(expected(storage::orphansOf(m_organisation->database(), {m_contact})).empty());
    }

    void OPR_6_only_active_readers_are_related_however_they_are()
    {
        m_organisation->nameOnRecord(m_contact, Capacity::SharedWith, m_stranger);
        for (const UserStatus status : {UserStatus::Unconfirmed, UserStatus::Inactive, UserStatus::Deleted}) {
            for (const UserId reader : {m_owner, m_stranger, m_manager}) {
                setStatus(reader, status);
                QVERIFY(!related(reader));
            }
        }
    }
    void OPR_6_those_above_are_related_through_an_active_owner_only()
    {
        for (const UserStatus status : {UserStatus::Inactive, UserStatus::Deleted}) {
            setStatus(m_owner, status);
            QVERIFY(!related(m_manager));
            QVERIFY(!related(m_organisation->superAdmin()));
        }
        m_organisation->nameOnRecord(m_contact, Capacity::CoOwner, user(u"Peer"_qs));
        QVERIFY(related(m_manager));
    }
    void OPR_6_who_is_no_user_and_what_is_no_record_are_not_related()
    {
        QVERIFY(!related(UserId{999}));
        QVERIFY(!related(UserId{}));
        QVERIFY(!isRelated(m_owner, RecordId{999}));
        QVERIFY(!isRelated(m_organisation->superAdmin(), RecordId{}));
    }
    void OPR_6_of_many_records_those_that_somebody_is_related_to()
    {
        const RecordId another = m_organisation->addRecord(m_owner, Module::Lead);
        const RecordId others = m_organisation->addRecord(m_organisation->superAdmin(), Module::Lead);
        const std::vector<RecordId> all{others, another, m_contact, another};
        QCOMPARE(relatedOf(m_owner, all), (std::vector{m_contact, another}));
        QCOMPARE(relatedOf(m_stranger, all), std::vector<RecordId>());
        QCOMPARE(relatedOf(m_owner, {}), std::vector<RecordId>());
    }

    void MAIL_6_nobody_reads_what_has_no_active_related_user()
    {
        const RecordId shared = m_organisation->addRecord(m_owner, Module::Lead);
        m_organisation->nameOnRecord(shared, Capacity::SharedWith, m_stranger);
        const RecordId withDeal = m_organisation->addRecord(m_owner, Module::Lead);
        setAbout(m_organisation->addRecord(m_stranger, Module::Deal), withDeal);
        const RecordId unowned = m_organisation->addRecord(m_owner, Module::Lead);
        m_organisation->run(u"DELETE FROM ownership WHERE record = %1"_qs.arg(unowned.value));
        const std::vector<RecordId> all{m_contact, shared, withDeal, unowned};
        QCOMPARE(orphans(all), std::vector{unowned});
        setStatus(m_owner, UserStatus::Inactive);
        QCOMPARE(orphans(all), (std::vector{m_contact, unowned})); // who stands above the owner changes nothing
        setStatus(m_stranger, UserStatus::Inactive);
        QCOMPARE(orphans(all), (std::vector{m_contact, shared, withDeal, unowned}));
    }
    void MAIL_6_an_orphan_is_what_no_active_user_is_related_to()
    {
        // Whatever the organisation looks like, the two questions answer alike.
        m_organisation->nameEverywhere(m_owner);
        m_organisation->nameEverywhere(m_manager);
        setStatus(m_organisation->superAdmin(), UserStatus::Inactive);
        setStatus(m_organisation->administrator(), UserStatus::Deleted);
        setStatus(m_manager, UserStatus::Inactive);
        std::vector<RecordId> all;
        for (qint64 id = 1; id <= m_organisation->number(u"SELECT max(id) FROM records"_qs); ++id)
            all.push_back({id});
        std::vector<RecordId> reached;
        for (qint64 id = 1; id <= m_organisation->number(u"SELECT max(id) FROM users"_qs); ++id) {
            const std::vector<RecordId> his = relatedOf({id}, all);
            reached.insert(reached.end(), his.begin(), his.end());
        }
        std::vector<RecordId> wanted;
        for (const RecordId record : all) {
            if (std::find(reached.begin(), reached.end(), record) == reached.end())
                wanted.push_back(record);
        }
        QVERIFY(!wanted.empty() && wanted.size() < all.size());
        QCOMPARE(orphans(all), wanted);
    }

    void no_table_is_scanned()
    {
        QStringList ran;
        sqlite3 *handle = m_organisation->database().handle();
        const auto note = [](unsigned, void *into, void *, void *sql) {
            static_cast<QStringList *>(into)->append(QString::fromUtf8(static_cast<const char *>(sql)));
            return 0;
        };
        sqlite3_trace_v2(handle, SQLITE_TRACE_STMT, note, &ran);
        (void)withAddress({u"a@b.example"_qs});
        (void)related(m_owner);
        (void)orphans({m_contact});
        sqlite3_trace_v2(handle, 0, nullptr, nullptr);
        QCOMPARE(ran.size(), 3);
        const QStringList few{u"wanted"_qs, u"json_each"_qs, u"asked"_qs, u"around"_qs, u"named"_qs,  u"reader"_qs,
                              u"below"_qs,  u"held"_qs,      u"above"_qs, u"led"_qs,    u"reached"_qs};
        for (const QString &sql : ran) {
            QSqlQuery query(m_organisation->database().connection());
            QVERIFY(query.prepare(u"EXPLAIN QUERY PLAN "_qs + sql));
            QVERIFY(query.exec());
            while (query.next()) {
                const QStringList words = query.value(3).toString().split(u' ');
                if (words[0] == u"SCAN"_qs)
                    QVERIFY2(few.contains(words[1]), qPrintable(query.value(3).toString() + u'\n' + sql));
            }
        }
    }

private:
    [[nodiscard]] UserId user(const QString &name, int level = 2)
    {
        UserOptions options;
        options.roleLevel = level;
        return m_organisation->addUser(name, u"X"_qs, options);
    }
    void setStatus(UserId id, UserStatus status)
    {
        m_organisation->run(u"UPDATE users SET status = %1 WHERE id = %2"_qs.arg(int(status)).arg(id.value));
    }
    void setAbout(RecordId record, RecordId about)
    {
        m_organisation->run(u"UPDATE records SET about = %1 WHERE id = %2"_qs.arg(about.value).arg(record.value));
    }
    [[nodiscard]] bool related(UserId reader) { return isRelated(reader, m_contact); }
    [[nodiscard]] bool isRelated(UserId reader, RecordId record)
    {
        return expected(storage::isRelated(m_organisation->database(), reader, record));
    }
    [[nodiscard]] std::vector<RecordId> relatedOf(UserId reader, const std::vector<RecordId> &records)
    {
        return expected(storage::relatedOf(m_organisation->database(), reader, records));
    }
    [[nodiscard]] std::vector<RecordId> orphans(const std::vector<RecordId> &records)
    {
        return expected(storage::orphansOf(m_organisation->database(), records));
    }
    [[nodiscard]] std::vector<RecordId> withAddress(const QStringList &addresses)
    {
        return expected(storage::recordsWithAddress(m_organisation->database(), addresses));
    }

    std::unique_ptr<TestOrganisation> m_organisation;
    UserId m_owner;
    UserId m_stranger;
    UserId m_manager;
    RecordId m_contact;
};

QTEST_GUILESS_MAIN(TestMailRelations)
#include "test_mail_relations.moc"
