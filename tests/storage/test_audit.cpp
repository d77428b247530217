#include "storage/audit.h"

#include "domain/fold.h"
#include "support/test_organisation.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace storage;
using domain::ChangeId;
using domain::UserId;
using support::expected;
using support::testNow;
using support::TestOrganisation;

class TestAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void AUD_1_an_entry_says_when_who_by_which_rule_what_whom_before_and_after();
    void AUD_1_sequence_numbers_order_without_gaps();
    void AUD_1_an_entry_is_undone_with_its_transaction();
    void AUD_1_a_refused_attempt_is_an_entry_with_the_rule_that_refused();
    void AUD_1_what_moved_many_things_carries_the_digest_of_its_history();
    void AUD_2_an_untouched_chain_is_whole();
    void AUD_2_tampering_with_any_column_is_found_at_that_entry_data();
    void AUD_2_tampering_with_any_column_is_found_at_that_entry();
    void AUD_2_an_entry_rewritten_with_its_hash_is_found();
    void AUD_2_a_value_of_another_type_that_reads_the_same_is_found();
    void AUD_2_a_missing_entry_is_named();
    void AUD_2_an_entry_slipped_in_is_found_data();
    void AUD_2_an_entry_slipped_in_is_found();
    void AUD_2_two_entries_that_changed_places_are_found();
    void AUD_2_history_that_was_changed_is_found_data();
    void AUD_2_history_that_was_changed_is_found();
    void AUD_2_a_cut_tail_shows_by_the_head_hash();
    void AUD_2_a_cut_tail_with_history_is_found_at_once();
    void AUD_2_only_the_first_broken_entry_is_named();
    void AUD_2_verifying_can_be_stopped();
    void AUD_3_entries_come_newest_first_page_by_page();
    void AUD_3_filters_by_user_operator_kind_and_result();
    void AUD_3_a_day_includes_its_beginning_and_not_the_next_days();
    void AUD_3_every_word_must_be_found_in_names_kinds_rules_or_values();
    void AUD_3_a_word_is_found_by_what_it_means();
    void AUD_3_wildcards_mean_nothing();
    void AUD_4_a_sealed_value_is_not_readable_in_the_file();
    void AUD_4_sealed_values_open_while_the_key_is_there();
    void AUD_4_without_the_key_the_value_is_gone_and_the_chain_verifies();
    void AUD_4_a_value_is_not_opened_with_the_key_of_somebody_else();
    void AUD_4_a_sealed_value_inside_a_list_opens_too();
    void a_page_of_many_entries_is_quick();
};

namespace {

AuditNote note(const QString &kind = QStringLiteral("user.deactivate"), UserId subject = {2})
{
    AuditNote made;
    made.at = testNow();
    made.who = {1};
    made.kind = kind;
    made.rule = QStringLiteral("USR-3");
    made.subject = subject;
    made.before = {{QStringLiteral("status"), QStringLiteral("active")}};
    made.after = {{QStringLiteral("status"), QStringLiteral("inactive")}};
    return made;
}

ChangeId write(TestOrganisation &organisation, const AuditNote &written)
{
    Transaction transaction = expected(Transaction::begin(organisation.database()));
    const ChangeId change = expected(append(organisation.database(), written));
    expected(transaction.commit());
    return change;
}

/// An entry with three rows of history.
ChangeId writeWithHistory(TestOrganisation &organisation)
{
    Transaction transaction = expected(Transaction::begin(organisation.database()));
    const ChangeId change = expected(nextChange(organisation.database()));
    for (int thing = 1; thing <= 3; ++thing)
        organisation.run(QStringLiteral("INSERT INTO history (until_change, thing_kind, thing, capacity, user_id, "
                                        "state, since_change) VALUES (%1, 1, %2, 1, 2, 0, 0)")
                             .arg(change.value)
                             .arg(thing));
    (void)expected(append(organisation.database(), note(QStringLiteral("user.delete"))));
    expected(transaction.commit());
    return change;
}

/// Five entries; the third has history.
void writeFive(TestOrganisation &organisation)
{
    write(organisation, note());
    write(organisation, note(QStringLiteral("user.activate")));
    writeWithHistory(organisation);
    write(organisation, note());
    write(organisation, note(QStringLiteral("user.migrate")));
}

qint64 brokenAt(TestOrganisation &organisation)
{
    return expected(verifyChain(organisation.database())).firstBroken.value;
}

std::vector<qint64> sequences(TestOrganisation &organisation, const AuditFilter &filter, ChangeId before = {},
                              int limit = 100)
{
    std::vector<qint64> found;
    for (const AuditEntry &entry : expected(auditEntries(organisation.database(), filter, before, limit)))
        found.push_back(entry.sequence.value);
    // the count is asked apart, and must agree
    if (!before.isValid() && qint64(found.size()) < limit)
        Q_ASSERT(expected(auditCount(organisation.database(), filter)) == qint64(found.size()));
    return found;
}

using Sequences = std::vector<qint64>;

} // namespace

void TestAudit::AUD_1_an_entry_says_when_who_by_which_rule_what_whom_before_and_after()
{
    TestOrganisation organisation;
    AuditNote written = note();
    written.at = testNow().addMSecs(7);
    const ChangeId change = write(organisation, written);
    const auto entries = expected(auditEntries(organisation.database(), {}, {}, 10));
    QCOMPARE(entries.size(), std::size_t(1));
    const AuditEntry &entry = entries.front();
    QCOMPARE(entry.sequence.value, change.value);
    QCOMPARE(entry.at, written.at);
    QCOMPARE(entry.at.timeSpec(), Qt::UTC);
    QCOMPARE(entry.who.value, 1);
    QCOMPARE(entry.kind, written.kind);
    QCOMPARE(entry.rule, written.rule);
    QCOMPARE(entry.subject.value, 2);
    QVERIFY(!entry.isRefused);
    QCOMPARE(entry.before, written.before);
    QCOMPARE(entry.after, written.after);
    QCOMPARE(entry.digest, QString());
    QCOMPARE(entry.hash.size(), 64);
}

void TestAudit::AUD_1_sequence_numbers_order_without_gaps()
{
    TestOrganisation organisation;
    AuditNote later = note();
    later.at = testNow().addDays(1);
    write(organisation, later);
    write(organisation, note()); // the clock was set back: the number still orders
    const auto entries = expected(auditEntries(organisation.database(), {}, {}, 10));
    QCOMPARE(entries[0].sequence.value, 2);
    QCOMPARE(entries[1].sequence.value, 1);
    QCOMPARE(entries[0].previousHash, entries[1].hash);
    QCOMPARE(entries[1].previousHash, QString());
}

void TestAudit::AUD_1_an_entry_is_undone_with_its_transaction()
{
    TestOrganisation organisation;
    {
        const Transaction transaction = expected(Transaction::begin(organisation.database()));
        (void)expected(append(organisation.database(), note()));
    }
    QCOMPARE(expected(auditCount(organisation.database(), {})), 0);
    QCOMPARE(write(organisation, note()).value, 1);
}

void TestAudit::AUD_1_a_refused_attempt_is_an_entry_with_the_rule_that_refused()
{
    TestOrganisation organisation;
    AuditNote attempt = note(QStringLiteral("user.delete"), {1});
    attempt.after = {{QStringLiteral("refused"), QStringLiteral("super-admin")}};
    const domain::Error error{domain::Reason::IsSuperAdmin, {1}, {}, {}};
    expected(appendRefusal(organisation.database(), attempt, error));
    const auto entries = expected(auditEntries(organisation.database(), {}, {}, 10));
    QCOMPARE(entries.size(), std::size_t(1));
    QVERIFY(entries[0].isRefused);
    QCOMPARE(entries[0].rule, QStringLiteral("USR-6"));
    QCOMPARE(brokenAt(organisation), 0);
}

void TestAudit::AUD_1_what_moved_many_things_carries_the_digest_of_its_history()
{
    TestOrganisation organisation;
    writeWithHistory(organisation);
    write(organisation, note());
    const auto entries = expected(auditEntries(organisation.database(), {}, {}, 10));
    QCOMPARE(entries[1].digest.size(), 64);
    QCOMPARE(entries[0].digest, QString());
    QCOMPARE(brokenAt(organisation), 0);
}

void TestAudit::AUD_2_an_untouched_chain_is_whole()
{
    TestOrganisation organisation;
    QCOMPARE(expected(verifyChain(organisation.database())).entries, 0);
    writeFive(organisation);
    const ChainCheck check = expected(verifyChain(organisation.database()));
    QVERIFY(!check.firstBroken.isValid());
    QCOMPARE(check.entries, 5);
    QCOMPARE(check.headHash, organisation.text(QStringLiteral("SELECT hash FROM audit WHERE sequence = 5")));
}

void TestAudit::AUD_2_tampering_with_any_column_is_found_at_that_entry_data()
{
    QTest::addColumn<QString>("set");
    const std::array changes{"at = at + 1",
                             "at = at - 86400000",
                             "operator = 2",
                             "operator = NULL",
                             "kind = 'user.activate'",
                             "kind = kind || ' '",
                             "kind = ''",
                             "rule = 'USR-4'",
                             "rule = kind, kind = rule",
                             "subject = 1",
                             "subject = NULL",
                             "is_refused = 1",
                             "before = '{}'",
                             "before = ' ' || before",
                             "before = after, after = before",
                             "after = '{\"status\":\"deleted\"}'",
                             "digest = 'ab'",
                             "digest = ''",
                             "previous_hash = hash",
                             "previous_hash = ''",
                             "hash = previous_hash",
                             "hash = upper(hash)",
                             "hash = ''"};
    for (const char *change : changes)
        for (int sequence = 1; sequence <= 5; ++sequence) {
            const bool changesNothing = (sequence == 1 && qstrcmp(change, "previous_hash = ''") == 0)
                                        || (sequence != 3 && qstrcmp(change, "digest = ''") == 0)
                                        || (sequence == 2 && qstrcmp(change, "kind = 'user.activate'") == 0);
            if (!changesNothing)
                QTest::addRow("%s of entry %d", change, sequence)
                    << QStringLiteral("%1 WHERE sequence = %2").arg(QString::fromLatin1(change)).arg(sequence);
        }
}

void TestAudit::AUD_2_tampering_with_any_column_is_found_at_that_entry()
{
    QFETCH(QString, set);
    TestOrganisation organisation;
    writeFive(organisation);
    organisation.run(QStringLiteral("UPDATE audit SET %1").arg(set));
    QCOMPARE(brokenAt(organisation), set.right(1).toLongLong());
}

void TestAudit::AUD_2_an_entry_rewritten_with_its_hash_is_found()
{
    TestOrganisation organisation;
    writeFive(organisation);
    // Entry 2 as it would have been written with another operator, own hash and all.
    TestOrganisation forger;
    write(forger, note());
    AuditNote forged = note(QStringLiteral("user.activate"));
    forged.who = {2};
    write(forger, forged);
    const QString hash = forger.text(QStringLiteral("SELECT hash FROM audit WHERE sequence = 2"));
    organisation.run(QStringLiteral("UPDATE audit SET operator = 2, hash = '%1' WHERE sequence = 2").arg(hash));
    QCOMPARE(brokenAt(organisation), 2);
}

void TestAudit::AUD_2_a_value_of_another_type_that_reads_the_same_is_found()
{
    // A filter compares by type: an entry whose kind is a blob would no longer be found by its kind.
    for (const char *change : {"kind = CAST(kind AS BLOB)", "rule = CAST(rule AS BLOB)", "is_refused = 2",
                               "subject = CAST('2' AS BLOB)", "operator = CAST('1' AS BLOB)", "at = at + 0.4",
                               "before = CAST(before AS BLOB)", "hash = CAST(hash AS BLOB)"}) {
        TestOrganisation organisation;
        writeFive(organisation);
        organisation.run(QStringLiteral("PRAGMA foreign_keys = OFF"));
        organisation.run(QStringLiteral("UPDATE audit SET %1 WHERE sequence = 4").arg(QString::fromLatin1(change)));
        QVERIFY2(brokenAt(organisation) == 4, change);
    }
}

void TestAudit::AUD_2_a_missing_entry_is_named()
{
    for (int missing = 1; missing <= 4; ++missing) {
        TestOrganisation organisation;
        writeFive(organisation);
        organisation.run(QStringLiteral("DELETE FROM audit WHERE sequence = %1").arg(missing));
        QCOMPARE(brokenAt(organisation), missing);
        // closing the gap does not help
        organisation.run(QStringLiteral("UPDATE audit SET sequence = -sequence WHERE sequence > %1").arg(missing));
        organisation.run(QStringLiteral("UPDATE audit SET sequence = -sequence - 1 WHERE sequence < 0"));
        QCOMPARE(brokenAt(organisation), missing);
    }
}

void TestAudit::AUD_2_an_entry_slipped_in_is_found_data()
{
    QTest::addColumn<qint64>("sequence");
    QTest::addColumn<qint64>("broken");
    QTest::newRow("below the first") << qint64(0) << qint64(1);
    QTest::newRow("far below") << qint64(-7) << qint64(1);
    QTest::newRow("after the last") << qint64(6) << qint64(6);
    QTest::newRow("far above") << qint64(1000) << qint64(6);
}

void TestAudit::AUD_2_an_entry_slipped_in_is_found()
{
    QFETCH(qint64, sequence);
    QFETCH(qint64, broken);
    TestOrganisation organisation;
    writeFive(organisation);
    organisation.run(QStringLiteral("INSERT INTO audit SELECT %1, at, operator, kind, rule, subject, is_refused, "
                                    "before, after, '', hash, hash FROM audit WHERE sequence = 5")
                         .arg(sequence));
    QCOMPARE(brokenAt(organisation), broken);
}

void TestAudit::AUD_2_two_entries_that_changed_places_are_found()
{
    TestOrganisation organisation;
    writeFive(organisation);
    organisation.run(QStringLiteral("UPDATE audit SET sequence = 99 WHERE sequence = 2"));
    organisation.run(QStringLiteral("UPDATE audit SET sequence = 2 WHERE sequence = 4"));
    organisation.run(QStringLiteral("UPDATE audit SET sequence = 4 WHERE sequence = 99"));
    QCOMPARE(brokenAt(organisation), 2);
}

void TestAudit::AUD_2_history_that_was_changed_is_found_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<qint64>("broken");
    const auto row = [](const char *sql, qint64 broken) { QTest::newRow(sql) << QString::fromLatin1(sql) << broken; };
    row("DELETE FROM history WHERE thing = 2", 3);
    row("DELETE FROM history", 3);
    row("UPDATE history SET user_id = 1 WHERE thing = 3", 3);
    row("UPDATE history SET thing = 9 WHERE thing = 3", 3);
    row("UPDATE history SET thing_kind = 2 WHERE thing = 1", 3);
    row("UPDATE history SET capacity = 2 WHERE thing = 1", 3);
    row("UPDATE history SET state = 3 WHERE thing = 1", 3);
    row("UPDATE history SET since_change = 1 WHERE thing = 1", 3);
    row("UPDATE history SET until_change = 2 WHERE thing = 1", 2);
    row("UPDATE history SET until_change = 4", 3);
    row("UPDATE history SET id = 99 WHERE thing = 1", 3);
    row("UPDATE history SET thing = 1.5 WHERE thing = 1", 3);
    row("INSERT INTO history VALUES (NULL, 3, 1, 7, 1, 2, 0, 0)", 3);
    row("INSERT INTO history VALUES (NULL, 5, 1, 7, 1, 2, 0, 0)", 5);
    row("INSERT INTO history VALUES (NULL, 6, 1, 7, 1, 2, 0, 0)", 6);
    row("INSERT INTO history VALUES (NULL, 0, 1, 7, 1, 2, 0, 0)", 1);
    row("INSERT INTO history VALUES (NULL, -4, 1, 7, 1, 2, 0, 0)", 1);
}

void TestAudit::AUD_2_history_that_was_changed_is_found()
{
    QFETCH(QString, sql);
    QFETCH(qint64, broken);
    TestOrganisation organisation;
    writeFive(organisation);
    organisation.run(sql);
    QCOMPARE(brokenAt(organisation), broken);
}

void TestAudit::AUD_2_a_cut_tail_shows_by_the_head_hash()
{
    TestOrganisation organisation;
    writeFive(organisation);
    const ChainCheck saved = expected(verifyChain(organisation.database()));
    organisation.run(QStringLiteral("DELETE FROM audit WHERE sequence > 3"));
    const ChainCheck cut = expected(verifyChain(organisation.database()));
    QVERIFY(!cut.firstBroken.isValid()); // what is left is whole
    QCOMPARE(cut.entries, 3);
    QVERIFY(cut.headHash != saved.headHash);
    write(organisation, note());
    write(organisation, note());
    QCOMPARE(expected(verifyChain(organisation.database())).entries, saved.entries);
    QVERIFY(expected(verifyChain(organisation.database())).headHash != saved.headHash);
}

void TestAudit::AUD_2_a_cut_tail_with_history_is_found_at_once()
{
    TestOrganisation organisation;
    writeFive(organisation);
    organisation.run(QStringLiteral("DELETE FROM audit WHERE sequence >= 3"));
    QCOMPARE(brokenAt(organisation), 3);
    organisation.run(QStringLiteral("DELETE FROM audit"));
    QCOMPARE(brokenAt(organisation), 1);
}

void TestAudit::AUD_2_only_the_first_broken_entry_is_named()
{
    TestOrganisation organisation;
    writeFive(organisation);
    organisation.run(QStringLiteral("UPDATE audit SET kind = 'x' WHERE sequence IN (2, 4)"));
    const ChainCheck check = expected(verifyChain(organisation.database()));
    QCOMPARE(check.firstBroken.value, 2);
    QCOMPARE(check.entries, 5);
}

void TestAudit::AUD_2_verifying_can_be_stopped()
{
    TestOrganisation organisation;
    writeFive(organisation);
    std::stop_source stop;
    stop.request_stop();
    const auto check = verifyChain(organisation.database(), domain::Progress(stop.get_token(), {}));
    QVERIFY(!check);
    QCOMPARE(check.error().reason, domain::Reason::Cancelled);
}

void TestAudit::AUD_3_entries_come_newest_first_page_by_page()
{
    TestOrganisation organisation;
    writeFive(organisation);
    QCOMPARE(sequences(organisation, {}, {}, 2), (Sequences{5, 4}));
    QCOMPARE(sequences(organisation, {}, {4}, 2), (Sequences{3, 2}));
    QCOMPARE(sequences(organisation, {}, {2}, 2), (Sequences{1}));
    QCOMPARE(sequences(organisation, {}, {1}, 2), Sequences());
}

void TestAudit::AUD_3_filters_by_user_operator_kind_and_result()
{
    TestOrganisation organisation;
    AuditNote other = note(QStringLiteral("user.delete"), {1});
    other.who = {2};
    write(organisation, note());
    write(organisation, other);
    other.isRefused = true;
    write(organisation, other);
    AuditNote program = note(QStringLiteral("organisation.create"), {});
    program.who = {};
    write(organisation, program);

    AuditFilter filter;
    filter.who = {2};
    QCOMPARE(sequences(organisation, filter), (Sequences{3, 2}));
    filter.isRefused = true;
    QCOMPARE(sequences(organisation, filter), (Sequences{3}));
    filter = {};
    filter.subject = {2};
    QCOMPARE(sequences(organisation, filter), (Sequences{1}));
    filter = {};
    filter.kind = QStringLiteral("organisation.create");
    QCOMPARE(sequences(organisation, filter), (Sequences{4}));
    filter = {};
    filter.isRefused = false;
    QCOMPARE(sequences(organisation, filter), (Sequences{4, 2, 1}));
}

void TestAudit::AUD_3_a_day_includes_its_beginning_and_not_the_next_days()
{
    TestOrganisation organisation;
    const QDateTime from(QDate(2026, 3, 29), QTime(0, 0), Qt::UTC);
    const QDateTime to = from.addDays(1);
    for (const QDateTime &at : {from.addMSecs(-1), from, to.addMSecs(-1), to}) {
        AuditNote written = note();
        written.at = at;
        write(organisation, written);
    }
    AuditFilter filter;
    filter.from = from;
    filter.to = to;
    QCOMPARE(sequences(organisation, filter), (Sequences{3, 2}));
    filter.to = {};
    QCOMPARE(sequences(organisation, filter), (Sequences{4, 3, 2}));
    filter.from = {};
    filter.to = from;
    QCOMPARE(sequences(organisation, filter), (Sequences{1}));
}

void TestAudit::AUD_3_every_word_must_be_found_in_names_kinds_rules_or_values()
{
    TestOrganisation organisation;
    write(organisation, note()); // Claire Fontaine deactivates Naoko Mori
    const UserId sato = organisation.addUser(QStringLiteral("佐藤"), QStringLiteral("陽翔"));
    AuditNote deletion = note(QStringLiteral("user.delete"), sato);
    deletion.rule = QStringLiteral("DEL-2");
    deletion.who = {2};
    write(organisation, deletion);

    const auto found = [&organisation](const QString &text) {
        AuditFilter filter;
        filter.text = domain::folded(text);
        return sequences(organisation, filter);
    };
    QCOMPARE(found(QStringLiteral("fontaine")), (Sequences{1}));
    QCOMPARE(found(QStringLiteral("ＭＯＲＩ")), (Sequences{2, 1})); // concerned by one, operator of the other
    QCOMPARE(found(QStringLiteral("mori DEL-2")), (Sequences{2}));
    QCOMPARE(found(QStringLiteral("佐")), (Sequences{2}));
    QCOMPARE(found(QStringLiteral("user.delete")), (Sequences{2}));
    QCOMPARE(found(QStringLiteral("inactive")), (Sequences{2, 1}));
    QCOMPARE(found(QStringLiteral("fontaine 佐藤")), Sequences());
    QCOMPARE(found(QString()), (Sequences{2, 1}));
}

void TestAudit::AUD_3_a_word_is_found_by_what_it_means()
{
    TestOrganisation organisation;
    write(organisation, note());
    write(organisation, note(QStringLiteral("user.delete")));
    AuditFilter filter;
    filter.text = QStringLiteral("削除");
    QCOMPARE(sequences(organisation, filter), Sequences());
    filter.meanings = {{QStringLiteral("削除"), {QStringLiteral("user.delete")}}};
    QCOMPARE(sequences(organisation, filter), (Sequences{2}));
    filter.text = QStringLiteral("mori 削除");
    QCOMPARE(sequences(organisation, filter), (Sequences{2}));
}

void TestAudit::AUD_3_wildcards_mean_nothing()
{
    TestOrganisation organisation;
    write(organisation, note());
    for (const char16_t *text : {u"%", u"_", u"user_deactivate", u"*", u"'"}) {
        AuditFilter filter;
        filter.text = QString::fromUtf16(text);
        QCOMPARE(sequences(organisation, filter), Sequences());
    }
}

void TestAudit::AUD_4_a_sealed_value_is_not_readable_in_the_file()
{
    TestOrganisation organisation;
    AuditNote written = note();
    written.before[QStringLiteral("name")] =
        expected(sealedFor(organisation.database(), {2}, QStringLiteral("Naoko Mori")));
    write(organisation, written);
    const QString stored = organisation.text(QStringLiteral("SELECT before FROM audit"));
    QVERIFY(!stored.contains(QStringLiteral("Naoko")));
    QVERIFY(!stored.contains(QString::fromLatin1(QByteArray("Naoko Mori").toBase64())));
    // and not by its looks: the same value is sealed otherwise the next time
    QVERIFY(expected(sealedFor(organisation.database(), {2}, QStringLiteral("Naoko Mori")))
            != written.before[QStringLiteral("name")]);
}

void TestAudit::AUD_4_sealed_values_open_while_the_key_is_there()
{
    TestOrganisation organisation;
    const QJsonObject values{
        {QStringLiteral("name"), expected(sealedFor(organisation.database(), {2}, QStringLiteral("森 直子")))},
        {QStringLiteral("email"), expected(sealedFor(organisation.database(), {2}, QString()))},
        {QStringLiteral("status"), QStringLiteral("active")}};
    const QJsonObject opened = expected(unsealed(organisation.database(), values));
    QCOMPARE(opened[QStringLiteral("name")].toString(), QStringLiteral("森 直子"));
    QCOMPARE(opened[QStringLiteral("email")], QJsonValue(QString()));
    QCOMPARE(opened[QStringLiteral("status")].toString(), QStringLiteral("active"));
}

void TestAudit::AUD_4_without_the_key_the_value_is_gone_and_the_chain_verifies()
{
    TestOrganisation organisation;
    AuditNote written = note();
    written.before[QStringLiteral("name")] =
        expected(sealedFor(organisation.database(), {2}, QStringLiteral("Naoko Mori")));
    write(organisation, written);
    write(organisation, note());
    organisation.run(QStringLiteral("DELETE FROM person_keys WHERE user_id = 2"));
    QCOMPARE(brokenAt(organisation), 0);
    const auto entries = expected(auditEntries(organisation.database(), {}, {}, 10));
    const QJsonObject opened = expected(unsealed(organisation.database(), entries[1].before));
    QVERIFY(opened[QStringLiteral("name")].isNull());
    QCOMPARE(opened[QStringLiteral("status")].toString(), QStringLiteral("active"));
    QVERIFY(expected(sealedFor(organisation.database(), {2}, QStringLiteral("again"))).isNull());
}

void TestAudit::AUD_4_a_value_is_not_opened_with_the_key_of_somebody_else()
{
    TestOrganisation organisation;
    QJsonObject sealedName = expected(sealedFor(organisation.database(), {2}, QStringLiteral("Naoko Mori"))).toObject();
    sealedName[QStringLiteral("person")] = 1;
    const QJsonObject opened = expected(unsealed(organisation.database(), {{QStringLiteral("name"), sealedName}}));
    QVERIFY(opened[QStringLiteral("name")].isNull());
}

void TestAudit::AUD_4_a_sealed_value_inside_a_list_opens_too()
{
    TestOrganisation organisation;
    const QJsonValue value = expected(sealedFor(organisation.database(), {2}, QStringLiteral("Naoko Mori")));
    const QJsonObject row{{QStringLiteral("name"), value}};
    const QJsonObject opened =
        expected(unsealed(organisation.database(), {{QStringLiteral("people"), QJsonArray{row, value}}}));
    const QJsonArray people = opened[QStringLiteral("people")].toArray();
    QCOMPARE(people[0].toObject()[QStringLiteral("name")].toString(), QStringLiteral("Naoko Mori"));
    QCOMPARE(people[1].toString(), QStringLiteral("Naoko Mori"));
}

// Printed, not asserted: a page of 100,000 entries should take milliseconds.
void TestAudit::a_page_of_many_entries_is_quick()
{
    TestOrganisation organisation;
    {
        Transaction transaction = expected(Transaction::begin(organisation.database()));
        for (int i = 0; i < 20'000; ++i)
            (void)expected(append(organisation.database(), note(QStringLiteral("user.activate"), {1 + i % 2})));
        expected(transaction.commit());
    }
    QElapsedTimer timer;
    const auto measured = [&timer](const char *what) {
        qInfo("%s: %.1f ms", what, double(timer.nsecsElapsed()) / 1e6);
        timer.start();
    };
    timer.start();
    QCOMPARE(sequences(organisation, {}, {}, 100).size(), std::size_t(100));
    measured("newest page");
    QCOMPARE(sequences(organisation, {}, {10'000}, 100).size(), std::size_t(100));
    measured("a page in the middle");
    AuditFilter filter;
    filter.text = QStringLiteral("mori");
    QCOMPARE(sequences(organisation, filter, {}, 100).size(), std::size_t(100));
    measured("a page of a search");
    filter.text = QStringLiteral("nothing");
    QCOMPARE(sequences(organisation, filter, {}, 100).size(), std::size_t(0));
    measured("a search in vain");
    QCOMPARE(brokenAt(organisation), 0);
    measured("the chain");
}

QTEST_GUILESS_MAIN(TestAudit)
#include "test_audit.moc"
