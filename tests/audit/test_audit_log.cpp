#include "audit/audit_log.h"

#include "support/test_organisation.h"

#include <QJsonArray>
#include <QTest>

using audit::LogLine;
using audit::Reader;
using domain::ChangeId;
using domain::UserId;
using support::expected;
using support::testNow;
using support::TestOrganisation;

class TestAuditLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void AUD_1_a_line_names_the_operator_whom_it_was_about_and_who_received_something();
    void AUD_3_the_frame_offers_who_occurs_and_the_organisations_time_zone();
    void AUD_3_an_export_hands_out_every_entry_of_the_filter_newest_first();
    void AUD_3_an_export_ends_with_the_error_of_who_takes_the_lines();
    void AUD_3_an_export_can_be_stopped();
    void AUD_4_sealed_values_are_opened_for_the_reader();
    void AUD_4_where_name_and_key_are_gone_the_line_is_still_told();
    void AUD_2_verifying_names_the_first_broken_entry();
    void OPR_8_each_asks_for_the_right_and_a_refusal_is_an_entry_data();
    void OPR_8_each_asks_for_the_right_and_a_refusal_is_an_entry();
    void OPR_8_the_right_is_asked_anew();
    void a_refusal_is_recorded_from_a_connection_that_only_reads();
};

namespace {

Reader reader(TestOrganisation &organisation, UserId who = {1})
{
    return {organisation.as(who), testNow};
}

ChangeId write(TestOrganisation &organisation, storage::AuditNote note)
{
    note.at = testNow();
    storage::Transaction transaction = expected(storage::Transaction::begin(organisation.database()));
    const ChangeId change = expected(storage::append(organisation.database(), note));
    expected(transaction.commit());
    return change;
}

storage::AuditNote deactivation(UserId subject)
{
    storage::AuditNote note;
    note.who = {2};
    note.kind = QStringLiteral("user.deactivate");
    note.rule = QStringLiteral("USR-3");
    note.subject = subject;
    return note;
}

std::vector<LogLine> lines(TestOrganisation &organisation)
{
    return expected(audit::logLines(organisation.database(), reader(organisation), {}, {}, 100));
}

} // namespace

void TestAuditLog::AUD_1_a_line_names_the_operator_whom_it_was_about_and_who_received_something()
{
    TestOrganisation organisation;
    const UserId ada = organisation.addUser(QStringLiteral("Lovelace"), QStringLiteral("Ada"));
    const UserId alan = organisation.addUser(QStringLiteral("Turing"), QStringLiteral("Alan"));
    storage::AuditNote note = deactivation(ada);
    note.after = {{QStringLiteral("lines"), QJsonArray{QJsonObject{{QStringLiteral("to"), alan.value}}}}};
    write(organisation, note);
    const LogLine line = lines(organisation).front();
    QCOMPARE(line.nameOf({2}).last, QStringLiteral("Mori"));
    QCOMPARE(line.nameOf(ada).last, QStringLiteral("Lovelace"));
    QCOMPARE(line.nameOf(alan).last, QStringLiteral("Turing"));
}

void TestAuditLog::AUD_3_the_frame_offers_who_occurs_and_the_organisations_time_zone()
{
    TestOrganisation organisation;
    const UserId ada = organisation.addUser(QStringLiteral("Lovelace"), QStringLiteral("Ada"));
    write(organisation, deactivation(ada));
    write(organisation, deactivation(ada));
    const audit::LogFrame frame = expected(audit::logFrame(organisation.database(), reader(organisation)));
    QCOMPARE(frame.zone.id(), QByteArray("Asia/Tokyo"));
    QCOMPARE(frame.operators.size(), std::size_t(1));
    QCOMPARE(frame.operators.front().id, UserId{2});
    QCOMPARE(frame.subjects.size(), std::size_t(1));
    QCOMPARE(frame.subjects.front().name.last, QStringLiteral("Lovelace"));
}

void TestAuditLog::AUD_3_an_export_hands_out_every_entry_of_the_filter_newest_first()
{
    TestOrganisation organisation;
    for (int i = 0; i < 600; ++i) // more than are read at once
        write(organisation, deactivation({1 + i % 2}));
    storage::AuditFilter filter;
    filter.subject = {1};
    std::vector<qint64> handedOut;
    const auto sink = [&](const LogLine &line) -> domain::Result<> {
        handedOut.push_back(line.entry.sequence.value);
        return {};
    };
    std::vector<qint64> reported;
    const domain::Progress progress({}, [&](qint64 done, qint64) { reported.push_back(done); });
    QCOMPARE(expected(audit::exportLog(organisation.database(), reader(organisation), filter, sink, progress)), 300);
    QCOMPARE(handedOut.size(), std::size_t(300));
    QCOMPARE(handedOut.front(), 599);
    QCOMPARE(handedOut.back(), 1);
    QVERIFY(std::is_sorted(handedOut.rbegin(), handedOut.rend()));
    QCOMPARE(reported.back(), 300);
}

void TestAuditLog::AUD_3_an_export_ends_with_the_error_of_who_takes_the_lines()
{
    TestOrganisation organisation;
    write(organisation, deactivation({2}));
    const auto full = [](const LogLine &) -> domain::Result<> { return domain::failure(domain::Reason::DiskFull); };
    const auto done = audit::exportLog(organisation.database(), reader(organisation), {}, full, {});
    QVERIFY(!done);
    QCOMPARE(done.error().reason, domain::Reason::DiskFull);
}

void TestAuditLog::AUD_3_an_export_can_be_stopped()
{
    TestOrganisation organisation;
    write(organisation, deactivation({2}));
    std::stop_source stop;
    stop.request_stop();
    int taken = 0;
    const auto sink = [&](const LogLine &) -> domain::Result<> {
        ++taken;
        return {};
    };
    const auto done = audit::exportLog(organisation.database(), reader(organisation), {}, sink,
                                       domain::Progress(stop.get_token(), {}));
    QVERIFY(!done);
    QCOMPARE(done.error().reason, domain::Reason::Cancelled);
    QCOMPARE(taken, 0);
}

void TestAuditLog::AUD_4_sealed_values_are_opened_for_the_reader()
{
    TestOrganisation organisation;
    storage::AuditNote note = deactivation({2});
    note.before[QStringLiteral("name")] =
        expected(storage::sealedFor(organisation.database(), {2}, QStringLiteral("Naoko Mori")));
    write(organisation, note);
    QCOMPARE(lines(organisation).front().entry.before[QStringLiteral("name")].toString(), QStringLiteral("Naoko Mori"));
}

void TestAuditLog::AUD_4_where_name_and_key_are_gone_the_line_is_still_told()
{
    TestOrganisation organisation;
    const UserId ada = organisation.addUser(QStringLiteral("Lovelace"), QStringLiteral("Ada"));
    storage::AuditNote note = deactivation(ada);
    note.before[QStringLiteral("name")] =
        expected(storage::sealedFor(organisation.database(), ada, QStringLiteral("Ada Lovelace")));
    write(organisation, note);
    organisation.run(QStringLiteral("DELETE FROM person_keys WHERE user_id = 3"));
    organisation.run(QStringLiteral("DELETE FROM people WHERE user_id = 3"));
    const LogLine line = lines(organisation).front();
    QVERIFY(line.entry.before[QStringLiteral("name")].isNull());
    QCOMPARE(line.nameOf(ada), domain::PersonName());
    QCOMPARE(line.entry.subject, ada);
}

void TestAuditLog::AUD_2_verifying_names_the_first_broken_entry()
{
    TestOrganisation organisation;
    write(organisation, deactivation({2}));
    write(organisation, deactivation({2}));
    const auto verify = [&] { return expected(audit::verifyLog(organisation.database(), reader(organisation), {})); };
    QCOMPARE(verify().firstBroken, ChangeId());
    QCOMPARE(verify().entries, 2);
    organisation.run(QStringLiteral("UPDATE audit SET rule = 'USR-4' WHERE sequence = 2"));
    QCOMPARE(verify().firstBroken, ChangeId{2});
}

void TestAuditLog::OPR_8_each_asks_for_the_right_and_a_refusal_is_an_entry_data()
{
    using Call = std::function<domain::Error(storage::Database &, const Reader &)>;
    QTest::addColumn<Call>("call");
    QTest::addColumn<QString>("kind");
    QTest::newRow("frame") << Call([](auto &database, const auto &who) {
        return audit::logFrame(database, who).error();
    }) << QStringLiteral("audit.read");
    QTest::newRow("lines") << Call([](auto &database, const auto &who) {
        return audit::logLines(database, who, {}, {}, 1).error();
    }) << QStringLiteral("audit.read");
    QTest::newRow("count") << Call([](auto &database, const auto &who) {
        return audit::logCount(database, who, {}).error();
    }) << QStringLiteral("audit.read");
    QTest::newRow("verify") << Call([](auto &database, const auto &who) {
        return audit::verifyLog(database, who, {}).error();
    }) << QStringLiteral("audit.verify");
    QTest::newRow("export") << Call([](auto &database, const auto &who) {
        return audit::exportLog(database, who, {}, [](const LogLine &) { return domain::Result<>(); }, {}).error();
    }) << QStringLiteral("audit.export");
}

void TestAuditLog::OPR_8_each_asks_for_the_right_and_a_refusal_is_an_entry()
{
    QFETCH(std::function<domain::Error(storage::Database &, const Reader &)>, call);
    QFETCH(QString, kind);
    TestOrganisation organisation;
    const UserId ada = organisation.addUser(QStringLiteral("Lovelace"), QStringLiteral("Ada"));
    const domain::Error error = call(organisation.database(), reader(organisation, ada));
    QCOMPARE(error.reason, domain::Reason::NoRight);
    QCOMPARE(error.ruleId(), std::string_view("OPR-8"));
    const LogLine line = lines(organisation).front();
    QVERIFY(line.entry.isRefused);
    QCOMPARE(line.entry.kind, kind);
    QCOMPARE(line.entry.rule, QStringLiteral("OPR-8"));
    QCOMPARE(line.entry.who, ada);
    QCOMPARE(line.entry.at, testNow());
}

void TestAuditLog::OPR_8_the_right_is_asked_anew()
{
    TestOrganisation organisation;
    const Reader naoko = reader(organisation, {2});
    QVERIFY(audit::logFrame(organisation.database(), naoko));
    organisation.run(QStringLiteral("UPDATE users SET profile = 2 WHERE id = 2"));
    QVERIFY(!audit::logFrame(organisation.database(), naoko));
}

void TestAuditLog::a_refusal_is_recorded_from_a_connection_that_only_reads()
{
    TestOrganisation organisation;
    const UserId ada = organisation.addUser(QStringLiteral("Lovelace"), QStringLiteral("Ada"));
    const Reader who = reader(organisation, ada);
    storage::Database reading = expected(storage::Database::open(organisation.path(), storage::Access::ReadOnly));
    QVERIFY(!audit::verifyLog(reading, who, {}));
    QCOMPARE(organisation.number(QStringLiteral("SELECT count(*) FROM audit WHERE is_refused = 1")), 1);
}

QTEST_GUILESS_MAIN(TestAuditLog)
#include "test_audit_log.moc"
