// What a dialog gets to show before anything changes.
#include "office.h"

#include "storage/census.h"

#include <QTest>
#include <algorithm>

using namespace domain;
using support::expected;
using support::Office;
using support::UserOptions;

namespace {

QString rule(const Result<> &refused)
{
    if (refused)
        return {};
    const std::string_view id = refused.error().ruleId();
    return QString::fromLatin1(id.data(), qsizetype(id.size()));
}

bool contains(const std::vector<UserBrief> &briefs, UserId user)
{
    return std::any_of(briefs.begin(), briefs.end(), [user](const UserBrief &brief) { return brief.id == user; });
}

constexpr std::array allEvents{Event::Deactivate, Event::Delete, Event::Migrate, Event::ChangeOwner};

} // namespace

class TestPlanning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<Office>(); }

    void DEL_7_every_place_that_applies_has_its_line()
    {
        for (const Event event : allEvents) {
            const MigrationPlan plan = m_office->planFor(m_office->leaver(), event);
            QVERIFY(plan.census() == m_office->census(m_office->leaver()));
            std::vector<Place> places;
            for (const PlanLine &line : plan.lines()) {
                if (places.empty() || places.back() != line.place)
                    places.push_back(line.place);
            }
            QCOMPARE(places.size(), support::placesNamedEverywhere());
        }
    }
    void DEL_7_preparing_changes_nothing()
    {
        const QString before = m_office->dump();
        for (const Event event : allEvents)
            (void)m_office->prepared(m_office->leaver(), event);
        QCOMPARE(m_office->dump(), before);
    }
    void USR_3_deactivating_shows_what_is_owned_first()
    {
        const auto prepared = m_office->prepared(m_office->leaver(), Event::Deactivate);
        QVERIFY(prepared.allowed);
        QCOMPARE(prepared.plan.ownedRecords(), 5 * 15);
        QCOMPARE(prepared.plan.ownedRecordsThatStay(), 5 * 15);
        QVERIFY(contains(prepared.successors, m_office->successor())); // to whom it could be transferred before
    }
    void USR_10_the_reminders_have_their_numbers()
    {
        const auto prepared = m_office->prepared(m_office->leaver(), Event::Delete);
        QCOMPARE(prepared.purchasedLicences, 50);
        QCOMPARE(prepared.restoreDays, 30);
    }

    void DEL_4_only_active_users_other_than_the_leaver_are_offered()
    {
        UserOptions options;
        for (const UserStatus status : {UserStatus::Unconfirmed, UserStatus::Inactive, UserStatus::Deleted}) {
            options.status = status;
            m_office->addUser(u"Not"_qs, u"Offered"_qs, options);
        }
        const auto offered = m_office->prepared(m_office->leaver(), Event::Delete).successors;
        QCOMPARE(qint64(offered.size()),
                 m_office->number(
                     u"SELECT count(*) FROM users WHERE status = 2 AND id <> %1"_qs.arg(m_office->leaver().value)));
        QVERIFY(!contains(offered, m_office->leaver()));
        for (const UserBrief &brief : offered)
            QCOMPARE(brief.status, UserStatus::Active);
    }

    void DEL_5_heads_have_the_same_or_a_higher_role_than_all_who_move()
    {
        UserOptions low;
        low.roleLevel = 2;
        const UserId sameRole = m_office->addUser(u"Same"_qs, u"Role"_qs, low);
        auto heads = m_office->prepared(m_office->leaver(), Event::Delete).subordinateHeads;
        QVERIFY(contains(heads, m_office->superAdmin()));
        QVERIFY(contains(heads, m_office->successor()));
        QVERIFY(contains(heads, sameRole));
        m_office->run(u"UPDATE users SET role = 2 WHERE id = (SELECT min(id) FROM users WHERE manager = %1)"_qs.arg(
            m_office->leaver().value));
        heads = m_office->prepared(m_office->leaver(), Event::Delete).subordinateHeads;
        QVERIFY(contains(heads, m_office->successor()));
        QVERIFY(!contains(heads, sameRole));
    }
    void DEL_5_nobody_who_moves_or_works_below_them_is_a_head()
    {
        const auto subordinates = expected(storage::subordinates(m_office->database(), m_office->leaver()));
        UserOptions below;
        below.roleLevel = 1; // of a higher role than the manager: only the circle speaks against it
        below.manager = subordinates[0].id;
        const UserId direct = m_office->addUser(u"Below"_qs, u"Direct"_qs, below);
        below.manager = direct;
        const UserId further = m_office->addUser(u"Below"_qs, u"Further"_qs, below);
        const auto heads = m_office->prepared(m_office->leaver(), Event::Delete).subordinateHeads;
        for (const UserId wrong : {direct, further, subordinates[0].id, subordinates[1].id, m_office->leaver()})
            QVERIFY(!contains(heads, wrong));
    }
    void DEL_5_only_deleting_a_manager_asks_about_subordinates()
    {
        QCOMPARE(m_office->planFor(m_office->leaver(), Event::Delete).subordinates().size(), std::size_t(2));
        for (const Event event : {Event::Deactivate, Event::Migrate, Event::ChangeOwner})
            QVERIFY(m_office->planFor(m_office->leaver(), event).subordinates().empty());
        const auto plain = m_office->prepared(m_office->successor(), Event::Delete);
        QVERIFY(plain.plan.subordinates().empty());
        QVERIFY(plain.subordinateHeads.empty());
    }
    void DEL_5_without_reporting_managers_nothing_is_asked()
    {
        m_office->run(u"UPDATE organisation SET uses_reporting_managers = 0"_qs);
        const auto prepared = m_office->prepared(m_office->leaver(), Event::Delete);
        QVERIFY(prepared.plan.subordinates().empty());
        QVERIFY(prepared.plan.withoutMigrating().isComplete());
    }

    void a_rule_against_it_is_told_and_the_preview_still_shown_data()
    {
        QTest::addColumn<int>("who");
        QTest::addColumn<int>("whom");
        QTest::addColumn<Event>("event");
        QTest::addColumn<QString>("refusedBy");
        // 1 super admin, 2 administrator, 3 leaver, 4 successor (standard profile)
        QTest::newRow("USR-6 deleting the super admin") << 1 << 1 << Event::Delete << u"USR-6"_qs;
        QTest::newRow("USR-6 deactivating the super admin") << 2 << 1 << Event::Deactivate << u"USR-6"_qs;
        QTest::newRow("USR-8 deactivating oneself") << 2 << 2 << Event::Deactivate << u"USR-8"_qs;
        QTest::newRow("OPR-1 by a standard user") << 4 << 3 << Event::Deactivate << u"OPR-1"_qs;
        QTest::newRow("OPR-2 by an administrator") << 2 << 3 << Event::Delete << u"OPR-2"_qs;
        QTest::newRow("OPR-5 migrating by a standard user") << 4 << 3 << Event::Migrate << u"OPR-5"_qs;
        QTest::newRow("OPR-5 changing owners by a standard user") << 4 << 3 << Event::ChangeOwner << u"OPR-5"_qs;
        QTest::newRow("OPR-5 by an administrator") << 2 << 3 << Event::Migrate << QString();
        QTest::newRow("OPR-2 by the super admin") << 1 << 3 << Event::Delete << QString();
    }
    void a_rule_against_it_is_told_and_the_preview_still_shown()
    {
        QFETCH(int, who);
        QFETCH(int, whom);
        QFETCH(Event, event);
        QFETCH(QString, refusedBy);
        const auto prepared = expected(offboarding::prepare(m_office->database(), m_office->as({who}), {whom}, event));
        QCOMPARE(rule(prepared.allowed), refusedBy);
        QVERIFY(!prepared.plan.lines().empty());
        QCOMPARE(prepared.standing.id, UserId{whom});
    }
    void nobody_is_planned_who_is_not_there()
    {
        const auto prepared =
            offboarding::prepare(m_office->database(), m_office->asSuperAdmin(), UserId{999}, Event::Delete);
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().reason, Reason::NoSuchUser);
    }

    void DEL_8_a_recount_keeps_the_choices_and_sees_what_changed()
    {
        const MigrationPlan plan = m_office->deletingWithMigration();
        QVERIFY(plan.restsOnSameFactsAs(expected(offboarding::recount(m_office->database(), plan))));
        m_office->addRecord(m_office->leaver(), Module::Deal);
        const MigrationPlan now = expected(offboarding::recount(m_office->database(), plan));
        QVERIFY(!plan.restsOnSameFactsAs(now));
        QVERIFY(now.choices() == plan.choices());
        QCOMPARE(now.total(Outcome::Transfer), plan.total(Outcome::Transfer) + 1);
    }

private:
    std::unique_ptr<Office> m_office;
};

QTEST_GUILESS_MAIN(TestPlanning)
#include "test_planning.moc"
