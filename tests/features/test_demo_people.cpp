// The three people prepared for showing the console, through planning and execution on the demo organisation.
#include "demo/demo_organisation.h"
#include "offboarding/execution.h"
#include "offboarding/planning.h"
#include "storage/audit.h"
#include "storage/census.h"
#include "storage/organisation.h"
#include "storage/statement.h"
#include "support/test_organisation.h"

#include <QFile>
#include <QTest>
#include <algorithm>

using namespace domain;
using storage::Database;
using support::expected;

namespace {

Clock clockAt()
{
    return [] { return support::testNow(); };
}

bool contains(const std::vector<UserBrief> &briefs, UserId user)
{
    return std::any_of(briefs.begin(), briefs.end(), [user](const UserBrief &brief) { return brief.id == user; });
}

} // namespace

class TestDemoPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { expected(demo::makeDemo(original(), clockAt())); }
    void init()
    {
        m_path = m_folder.filePath(u"demo-%1.handover"_qs.arg(++m_copies));
        QVERIFY(QFile::copy(original(), m_path));
        m_database = std::make_unique<Database>(expected(Database::open(m_path)));
    }

    void USR_6_Claire_Fontaine_is_refused()
    {
        QCOMPARE(prepared(demo::claireFontaine, Event::Delete).allowed.error().reason, Reason::IsSuperAdmin);
        QCOMPARE(prepared(demo::claireFontaine, Event::Deactivate).allowed.error().reason, Reason::IsSuperAdmin);
    }

    void DEL_4_Haruto_Sato_migrates_to_Kenta_Takahashi_and_his_people_to_Naoko_Mori()
    {
        const auto prepared = this->prepared(demo::harutoSato, Event::Delete);
        QVERIFY(prepared.allowed);
        QVERIFY(contains(prepared.successors, demo::kentaTakahashi));
        QVERIFY(contains(prepared.subordinateHeads, demo::naokoMori));
        const MigrationPlan plan =
            prepared.plan.migratingTo(demo::kentaTakahashi, {Scope::RecordOwner, Scope::Assignments, Scope::Criteria})
                .withSubordinatesUnder(demo::naokoMori);
        QVERIFY(plan.isComplete());
        const UserBrief kenta = expected(storage::userBrief(*m_database, demo::kentaTakahashi));
        const OffboardingReport report = execute(plan);
        for (const ReportLine &line : report.lines)
            QCOMPARE(line.done, line.promised.count);
        QCOMPARE(plan.total(Outcome::Transfer), 61 + 94 + 7 + 12 + 5);
        QCOMPARE(expected(storage::userBrief(*m_database, demo::kentaTakahashi)).ownedRecords,
                 kenta.ownedRecords + 61 + 94);
        QCOMPARE(expected(storage::userBrief(*m_database, demo::harutoSato)).ownedRecords, plan.ownedRecordsThatStay());
        QVERIFY(!expected(storage::verifyChain(*m_database)).firstBroken.isValid());
    }
    void DEL_3_most_of_what_Lucas_Bernard_owns_has_somebody_else()
    {
        const CoOwnership owned = expected(storage::coOwnership(*m_database, demo::lucasBernard));
        QCOMPARE(owned.shared + owned.leftAlone, 204);
        QVERIFY(owned.shared > 9 * owned.leftAlone);
        QVERIFY(owned.leftAlone > 0); // so that the warning shows
        const auto prepared = this->prepared(demo::lucasBernard, Event::Delete);
        QVERIFY(prepared.plan.subordinates().empty());
        const MigrationPlan plan = prepared.plan.withoutMigrating();
        execute(plan);
        QCOMPARE(expected(storage::userBrief(*m_database, demo::lucasBernard)).ownedRecords, 204);
    }
    void DEL_7_nobodys_preview_misses_anything_that_names_them()
    {
        const QString naming = u"SELECT (SELECT count(*) FROM ownership WHERE owner = %1)"
                               " + (SELECT count(*) FROM record_users WHERE user_id = %1 AND state = 0)"
                               " + (SELECT count(*) FROM configuration_users WHERE user_id = %1 AND state = 0)"
                               " + (SELECT count(*) FROM records WHERE created_by = %1)"
                               " + (SELECT count(*) FROM records WHERE modified_by = %1)"
                               " + (SELECT count(*) FROM users WHERE manager = %1 AND status <> 4) + 1"
                               " + (SELECT count(*) FROM mail_backups WHERE user_id = %1)"
                               " + (SELECT count(*) FROM mail_accounts WHERE user_id = %1)"
                               // and the mail behind it: shared by POP3 and not backed up, or IMAP
                               " + (SELECT count(*) FROM mail_accounts WHERE user_id = %1 AND (protocol = 2 OR "
                               "sharing <> 1 AND (SELECT count(*) FROM mail_backups WHERE user_id = %1 "
                               "AND state = 2) = 0))"_qs;
        const qint64 last = number(u"SELECT max(id) FROM users"_qs);
        for (qint64 id = 1; id <= last; ++id) {
            qint64 counted = 0;
            for (const PlaceCount &count : expected(storage::census(*m_database, UserId{id})))
                counted += count.count;
            QCOMPARE(counted, number(naming.arg(id)));
        }
    }
    void DEL_6_everybody_who_may_go_can_go()
    {
        const qint64 last = number(u"SELECT max(id) FROM users"_qs);
        int gone = 0;
        for (qint64 id = 2; id <= last; ++id) {
            const auto prepared = this->prepared(UserId{id}, Event::Delete);
            if (!prepared.allowed) // deleted already
                continue;
            const MigrationPlan plan =
                prepared.plan
                    .migratingTo(demo::claireFontaine, {Scope::RecordOwner, Scope::Assignments, Scope::Criteria})
                    .withSubordinatesLeftWithoutManager();
            execute(plan);
            ++gone;
        }
        QCOMPARE(gone, 126);
        QCOMPARE(number(u"SELECT count(*) FROM users WHERE status <> 4"_qs), 1);
        QCOMPARE(number(u"SELECT count(*) FROM ownership o JOIN users u ON u.id = o.owner "
                        "WHERE u.status = 4 AND o.is_open = 1 AND o.module = 4 AND o.since_change > 0"_qs),
                 0);
        QCOMPARE(number(u"SELECT count(*) FROM users u WHERE owned_records <> "
                        "(SELECT count(*) FROM ownership WHERE owner = u.id)"_qs),
                 0);
        QVERIFY(!expected(storage::verifyChain(*m_database)).firstBroken.isValid());
        QCOMPARE(number(u"SELECT count(*) FROM pragma_foreign_key_check"_qs), 0);
    }

private:
    [[nodiscard]] QString original() const { return m_folder.filePath(u"original.handover"_qs); }
    [[nodiscard]] Operator claire() { return expected(storage::operatorFor(*m_database, demo::claireFontaine)); }
    [[nodiscard]] offboarding::Prepared prepared(UserId user, Event event)
    {
        return expected(offboarding::prepare(*m_database, claire(), user, event));
    }
    OffboardingReport execute(const MigrationPlan &plan)
    {
        return expected(offboarding::execute(*m_database, claire(), plan, clockAt()));
    }
    [[nodiscard]] qint64 number(const QString &sql) { return expected(storage::number(*m_database, sql)); }

    QTemporaryDir m_folder;
    QString m_path;
    int m_copies = 0;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestDemoPeople)
#include "test_demo_people.moc"
