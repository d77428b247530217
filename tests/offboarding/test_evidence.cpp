// What the audit log says of a plan that was carried out (AUD-1, AUD-4).
#include "office.h"

#include "storage/audit.h"

#include <QJsonArray>
#include <QTest>

using namespace domain;
using support::allScopes;
using support::expected;
using support::Office;

class TestEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<Office>(); }

    void AUD_1_an_entry_says_who_did_what_to_whom_when_and_by_which_rule_data()
    {
        QTest::addColumn<Event>("event");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("statusAfter");
        QTest::newRow("delete") << Event::Delete << u"user.delete"_qs << u"DEL-2"_qs << u"deleted"_qs;
        QTest::newRow("deactivate") << Event::Deactivate << u"user.deactivate"_qs << u"USR-3"_qs << u"inactive"_qs;
        QTest::newRow("migrate") << Event::Migrate << u"user.migrate"_qs << u"DEL-14"_qs << u"active"_qs;
        QTest::newRow("owners") << Event::ChangeOwner << u"records.change_owner"_qs << u"DEL-9"_qs << u"active"_qs;
    }
    void AUD_1_an_entry_says_who_did_what_to_whom_when_and_by_which_rule()
    {
        QFETCH(Event, event);
        const OffboardingReport report = expected(m_office->execute(planFor(event)));
        const storage::AuditEntry entry = newest();
        QCOMPARE(entry.sequence, report.change);
        QCOMPARE(entry.at, support::testNow());
        QCOMPARE(entry.who, m_office->superAdmin());
        QCOMPARE(entry.subject, m_office->leaver());
        QVERIFY(!entry.isRefused);
        QTEST(entry.kind, "kind");
        QTEST(entry.rule, "rule");
        QVERIFY(storage::auditKinds().contains(entry.kind));
        QCOMPARE(entry.before[u"status"_qs].toString(), u"active"_qs);
        QTEST(entry.after[u"status"_qs].toString(), "statusAfter");
        QCOMPARE(entry.before[u"owned"_qs].toInteger(), 5 * 15);
    }
    void AUD_1_an_entry_lists_what_became_of_each_place()
    {
        const OffboardingReport report = expected(m_office->execute(planFor(Event::Delete)));
        const QJsonArray lines = newest().after[u"lines"_qs].toArray();
        QCOMPARE(std::size_t(lines.size()), report.lines.size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QJsonObject line = lines[i].toObject();
            const PlanLine &promised = report.lines[std::size_t(i)].promised;
            QCOMPARE(line[u"place"_qs].toString(), QString::fromLatin1(rowOf(promised.place).label));
            QCOMPARE(line[u"rule"_qs].toString(), QString::fromLatin1(promised.rule.data()));
            QCOMPARE(line[u"count"_qs].toInteger(), promised.count);
            QCOMPARE(line[u"to"_qs].toInteger(), promised.successor.value);
            QVERIFY(!line[u"outcome"_qs].toString().isEmpty());
        }
    }
    void AUD_1_what_moved_is_covered_by_a_digest_of_its_history()
    {
        const OffboardingReport report = expected(m_office->execute(planFor(Event::Migrate)));
        QVERIFY(!newest().digest.isEmpty());
        m_office->run(u"DELETE FROM history WHERE thing = (SELECT min(thing) FROM history)"_qs);
        QCOMPARE(expected(storage::verifyChain(m_office->database())).firstBroken, report.change);
    }
    void AUD_2_entries_of_every_kind_make_one_chain()
    {
        for (const Event event : {Event::ChangeOwner, Event::Migrate, Event::Deactivate, Event::Delete}) {
            expected(m_office->execute(planFor(event)));
            const MigrationPlan refused =
                m_office->planFor(m_office->leaver(), Event::Delete).migratingTo({}, allScopes);
            QVERIFY(!m_office->execute(refused));
        }
        const storage::ChainCheck check = expected(storage::verifyChain(m_office->database()));
        QCOMPARE(check.entries, 8);
        QVERIFY(!check.firstBroken.isValid());
    }
    void AUD_4_neither_name_nor_address_can_be_read_in_an_entry()
    {
        expected(m_office->execute(planFor(Event::Delete)));
        const QString all = m_office->text(u"SELECT group_concat(before || after) FROM audit"_qs);
        QVERIFY(!all.isEmpty());
        for (const QString &personal : {u"佐藤"_qs, u"陽翔"_qs, u"u3@test"_qs, u"髙橋"_qs})
            QVERIFY2(!all.contains(personal), qPrintable(personal));
        const QJsonObject before = expected(storage::unsealed(m_office->database(), newest().before));
        QCOMPARE(before[u"name"_qs].toString(), u"佐藤 陽翔"_qs);
        QCOMPARE(before[u"email"_qs].toString(), u"u3@test.example"_qs);
    }
    void AUD_4_without_the_key_they_are_gone_and_the_chain_still_verifies()
    {
        expected(m_office->execute(planFor(Event::Delete)));
        m_office->run(u"DELETE FROM person_keys WHERE user_id = %1"_qs.arg(m_office->leaver().value));
        m_office->run(u"DELETE FROM people WHERE user_id = %1"_qs.arg(m_office->leaver().value));
        QVERIFY(expected(storage::unsealed(m_office->database(), newest().before))[u"name"_qs].isNull());
        QVERIFY(!expected(storage::verifyChain(m_office->database())).firstBroken.isValid());
    }

private:
    [[nodiscard]] MigrationPlan planFor(Event event)
    {
        MigrationPlan plan = m_office->planFor(m_office->leaver(), event);
        switch (event) {
        case Event::Delete:
            return m_office->deletingWithMigration();
        case Event::Migrate:
            return plan.migratingTo(m_office->successor(), allScopes);
        case Event::ChangeOwner:
            return plan.changingOwnerTo(m_office->successor(), {Module::Lead});
        case Event::Deactivate:
            break;
        }
        return plan;
    }
    [[nodiscard]] storage::AuditEntry newest()
    {
        return expected(storage::auditEntries(m_office->database(), {}, {}, 1)).front();
    }

    std::unique_ptr<Office> m_office;
};

QTEST_GUILESS_MAIN(TestEvidence)
#include "test_evidence.moc"
