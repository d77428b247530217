// The organisation, its users and rights: what is written is what is read.
#include "support/test_organisation.h"
#include "storage/organisation.h"

#include <QTest>

using namespace domain;
using support::expected;
using support::TestOrganisation;
using support::UserOptions;

namespace {

QString rule(std::string_view view)
{
    return QString::fromLatin1(view.data(), qsizetype(view.size()));
}

} // namespace

class TestStoredOrganisation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_organisation = std::make_unique<TestOrganisation>(); }

    void what_is_written_of_an_organisation_is_read()
    {
        const storage::Organisation found = expected(storage::organisation(database()));
        QCOMPARE(found.name, u"Test"_qs);
        QCOMPARE(found.ruleSet, u"zoho-crm"_qs);
        QCOMPARE(found.timeZone, QByteArray("Asia/Tokyo"));
        QVERIFY(!found.isDemo);
        QCOMPARE(found.restoreDays, 30);
        QCOMPARE(found.licencesPurchased, 50);
        QVERIFY(found.usesReportingManagers);
        QCOMPARE(found.createdAt, support::testNow());
    }
    void a_file_holds_one_organisation() { QVERIFY(!storage::insert(database(), storage::Organisation{})); }
    void what_is_written_of_a_user_is_read()
    {
        User user;
        user.id = {77};
        user.name = {u"佐藤"_qs, u"陽翔"_qs, u"さとう"_qs, u"はると"_qs, u"Sato"_qs, u"Haruto"_qs};
        user.email = u"haruto@test.example"_qs;
        user.account = u"haruto@account.example"_qs;
        user.role = {2};
        user.profile = {2};
        user.manager = m_organisation->administrator();
        user.status = UserStatus::Inactive;
        user.createdAt = support::testNow().addDays(-9);
        user.statusSince = support::testNow().addDays(-1);
        user.lastSignIn = support::testNow().addDays(-2);
        user.photo = QByteArray("\x89PNG\0picture", 12);
        storage::UserWriter writer(database());
        expected(writer.add(user));
        QVERIFY(expected(storage::user(database(), user.id)) == user);
        const auto missing = storage::user(database(), UserId{999});
        QCOMPARE(missing.error().reason, Reason::NoSuchUser);
        QCOMPARE(missing.error().subject, UserId{999});
    }
    void a_brief_says_who_and_where()
    {
        UserOptions options;
        options.roleLevel = 1;
        options.manager = m_organisation->superAdmin();
        const UserId id = m_organisation->addUser(u"Roux"_qs, u"Zoé"_qs, options);
        const UserBrief brief = expected(storage::userBrief(database(), id));
        QCOMPARE(brief.name.native(), u"Zoé Roux"_qs);
        QCOMPARE(brief.roleLevel, 1);
        QCOMPARE(brief.roleName, u"Manager"_qs);
        QCOMPARE(brief.manager, m_organisation->superAdmin());
        QCOMPARE(storage::userBrief(database(), UserId{999}).error().reason, Reason::NoSuchUser);
    }
    void a_user_whose_personal_values_are_gone_is_still_there()
    {
        const UserId id = m_organisation->addUser(u"Roux"_qs, u"Zoé"_qs);
        m_organisation->run(u"DELETE FROM people WHERE user_id = %1"_qs.arg(id.value));
        QVERIFY(expected(storage::user(database(), id)).name.native().isEmpty());
        QCOMPARE(expected(storage::userBrief(database(), id)).id, id);
    }

    void USR_10_licences_used_are_active_users()
    {
        for (const UserStatus status :
             {UserStatus::Active, UserStatus::Inactive, UserStatus::Unconfirmed, UserStatus::Deleted}) {
            UserOptions options;
            options.status = status;
            m_organisation->addUser(u"Some"_qs, u"One"_qs, options);
        }
        const storage::Licences licences = expected(storage::licences(database()));
        QCOMPARE(licences.purchased, 50);
        QCOMPARE(licences.used, 3);
        QCOMPARE(licences.free(), 47);
    }
    void USR_6_the_super_admin_is_found()
    {
        QCOMPARE(expected(storage::superAdmin(database())), m_organisation->superAdmin());
    }
    void USR_7_only_active_administrators_count()
    {
        UserOptions options;
        options.isAdministrator = true;
        options.status = UserStatus::Inactive;
        m_organisation->addUser(u"Gone"_qs, u"Gil"_qs, options);
        QCOMPARE(expected(storage::activeAdministrators(database())), 2);
    }
    void the_rights_of_an_operator_come_from_profile_and_super_admin()
    {
        const UserId plain = m_organisation->addUser(u"Plain"_qs, u"Paul"_qs);
        QVERIFY(expected(storage::operatorFor(database(), m_organisation->superAdmin()))
                == (Operator{{1}, true, true, true}));
        QVERIFY(expected(storage::operatorFor(database(), m_organisation->administrator()))
                == (Operator{{2}, false, true, true}));
        QVERIFY(expected(storage::operatorFor(database(), plain)) == (Operator{plain, false, false, false}));
        m_organisation->run(u"INSERT INTO profiles VALUES (3, 'Team lead', 0, 1)"_qs);
        m_organisation->run(u"UPDATE users SET profile = 3 WHERE id = %1"_qs.arg(plain.value));
        QVERIFY(expected(storage::operatorFor(database(), plain)) == (Operator{plain, false, false, true}));
    }
    void DEL_10_only_an_active_user_works_at_the_console()
    {
        for (const UserStatus status : {UserStatus::Unconfirmed, UserStatus::Inactive, UserStatus::Deleted}) {
            UserOptions options;
            options.status = status;
            options.isAdministrator = true;
            const auto found = storage::operatorFor(database(), m_organisation->addUser(u"No"_qs, u"Body"_qs, options));
            QVERIFY(!found);
            QCOMPARE(found.error().reason, Reason::NotActive);
            QCOMPARE(rule(found.error().ruleId()), u"USR-1"_qs);
        }
        QCOMPARE(storage::operatorFor(database(), UserId{999}).error().reason, Reason::NoSuchUser);
        QCOMPARE(storage::operatorFor(database(), UserId{}).error().reason, Reason::NoSuchUser);
    }

    void DEL_5_subordinates_are_those_who_are_not_deleted()
    {
        UserOptions options;
        options.manager = m_organisation->superAdmin();
        const UserId active = m_organisation->addUser(u"A"_qs, u"A"_qs, options);
        options.status = UserStatus::Inactive;
        const UserId inactive = m_organisation->addUser(u"B"_qs, u"B"_qs, options);
        options.status = UserStatus::Deleted;
        m_organisation->addUser(u"C"_qs, u"C"_qs, options);
        const auto found = expected(storage::subordinates(database(), m_organisation->superAdmin()));
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].id, active);
        QCOMPARE(found[1].id, inactive);
    }
    void DEL_5_the_way_up_ends_at_the_top_or_where_a_circle_closes()
    {
        UserOptions options;
        std::vector<UserId> chain{m_organisation->superAdmin()};
        for (int i = 0; i < 4; ++i) {
            options.manager = chain.back();
            chain.push_back(m_organisation->addUser(u"Chain"_qs, QString::number(i), options));
        }
        const auto above = expected(storage::managersAbove(database(), chain[4]));
        QVERIFY(above == (std::vector<UserId>{chain[3], chain[2], chain[1], chain[0]}));
        QVERIFY(expected(storage::managersAbove(database(), chain[0])).empty());
        m_organisation->run(u"UPDATE users SET manager = %1 WHERE id = 1"_qs.arg(chain[4].value));
        QCOMPARE(expected(storage::managersAbove(database(), chain[2])).size(), std::size_t(5));
    }
    void active_users_come_by_their_reading()
    {
        UserOptions options;
        options.lastKana = u"あべ"_qs;
        options.firstKana = u"はな"_qs;
        const UserId abe = m_organisation->addUser(u"阿部"_qs, u"花"_qs, options);
        options.lastKana = u"わだ"_qs;
        options.status = UserStatus::Inactive;
        m_organisation->addUser(u"和田"_qs, u"花"_qs, options);
        options.status = UserStatus::Active;
        options.lastKana = u"いとう"_qs;
        const UserId ito = m_organisation->addUser(u"伊藤"_qs, u"花"_qs, options);
        std::vector<UserId> ids;
        for (const UserBrief &brief : expected(storage::activeUsers(database())))
            ids.push_back(brief.id);
        QVERIFY(ids == (std::vector<UserId>{{1}, {2}, abe, ito}));
    }
    void the_kept_counter_is_counted_anew()
    {
        const UserId owner = m_organisation->addUser(u"Owner"_qs, u"Olga"_qs);
        m_organisation->addRecords(3, owner, Module::Deal);
        m_organisation->run(u"UPDATE users SET owned_records = 99"_qs);
        expected(storage::recountOwnedRecords(database()));
        QCOMPARE(expected(storage::user(database(), owner)).ownedRecords, 3);
        QCOMPARE(expected(storage::user(database(), m_organisation->superAdmin())).ownedRecords, 0);
    }
    void roles_and_profiles_are_read_from_the_top()
    {
        const auto roles = expected(storage::roles(database()));
        QCOMPARE(roles.size(), std::size_t(3));
        QVERIFY(!roles[0].parent.isValid());
        QCOMPARE(roles[2].parent, RoleId{2});
        const auto profiles = expected(storage::profiles(database()));
        QVERIFY(profiles[0].isAdministrator && profiles[0].managesUsers);
        QVERIFY(!profiles[1].isAdministrator && !profiles[1].managesUsers);
    }

private:
    [[nodiscard]] storage::Database &database() { return m_organisation->database(); }

    std::unique_ptr<TestOrganisation> m_organisation;
};

QTEST_GUILESS_MAIN(TestStoredOrganisation)
#include "test_organisation.moc"
