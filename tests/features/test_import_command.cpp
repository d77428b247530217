#include "app/import_command.h"
#include "domain/plan.h"
#include "offboarding/execution.h"
#include "offboarding/planning.h"
#include "storage/organisation.h"
#include "support/test_organisation.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace app;
using support::expected;

namespace {

struct Outcome {
    int code = -1;
    QString out;
    QString err;
};

Outcome run(const ImportOptions &options)
{
    Outcome outcome;
    QTextStream out(&outcome.out);
    QTextStream err(&outcome.err);
    outcome.code = runImport(options, out, err, [] { return support::testNow(); });
    return outcome;
}

} // namespace

/// A sales team of the shape public sample data has: agents with managers, deals with month/day/year, no ids of users.
class TestImportCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void without_a_mapping_a_guess_is_printed_and_works_once_saved();
    void the_imported_organisation_can_be_offboarded_from();
    void without_a_super_admin_it_says_who_could_be_named();
    void rejected_rows_stop_it_unless_accepted();
    void what_is_there_is_never_written_over();
    void a_backup_needs_no_mapping();
    void problems_are_told_with_the_file_data();
    void problems_are_told_with_the_file();

private:
    void write(const QString &file, const QByteArray &bytes) const;
    void saveGuess();
    [[nodiscard]] QStringList rows(const QString &sql) const;

    std::unique_ptr<QTemporaryDir> m_home;
    ImportOptions m_options;
};

void TestImportCommand::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_options = {};
    m_options.folder = m_home->filePath(u"crm"_qs);
    m_options.database = m_home->filePath(u"made.handover"_qs);
    m_options.timeZone = u"Europe/Paris"_qs;
    QVERIFY(QDir().mkpath(m_options.folder));
    write(u"sales_teams.csv"_qs, "sales_agent,manager,regional_office\nAnna Snelling,Dustin Brinkmann,Central\n"
                                 "Moses Frase,Dustin Brinkmann,Central\nVicki Laflamme,Celia Rouche,West\n");
    QByteArray deals = "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n";
    const QByteArray agents[] = {"Anna Snelling", "Moses Frase", "Vicki Laflamme"};
    const QByteArray ends[] = {"Won,10/20/2016,3/1/2017,1054", "Lost,10/25/2016,3/21/2017,0", "Engaging,11/3/2016,,",
                               "Prospecting,,,"};
    for (int i = 0; i < 120; ++i)
        deals += "OPP" + QByteArray::number(i) + ',' + agents[i % 3] + ",GTX,Acme," + ends[i % 4] + '\n';
    write(u"sales_pipeline.csv"_qs, deals);
    write(u"accounts.csv"_qs, "account,sector,subsidiary_of\nAcme,technology,\n");
    write(u"data_dictionary.csv"_qs, "accounts,,,sales_teams\naccount,sector,,sales_agent\n");
}

void TestImportCommand::cleanup()
{
    m_home.reset();
}

void TestImportCommand::write(const QString &file, const QByteArray &bytes) const
{
    QFile out(QDir(m_options.folder).filePath(file));
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(bytes), bytes.size());
}

void TestImportCommand::saveGuess()
{
    ImportOptions options = m_options;
    options.mapping.clear();
    const Outcome guess = run(options);
    QCOMPARE(guess.code, 1);
    m_options.mapping = m_home->filePath(u"mapping.json"_qs);
    QFile file(m_options.mapping);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(guess.out.toUtf8());
}

QStringList TestImportCommand::rows(const QString &sql) const
{
    QStringList found;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_qs, u"independent"_qs);
        database.setDatabaseName(m_options.database);
        if (!database.open())
            qFatal("could not open the database");
        QSqlQuery query(database);
        if (!query.exec(sql))
            qFatal("%s", qPrintable(sql));
        while (query.next())
            found << QString(query.value(0).toString() + u'|' + query.value(1).toString());
    }
    QSqlDatabase::removeDatabase(u"independent"_qs);
    return found;
}

void TestImportCommand::without_a_mapping_a_guess_is_printed_and_works_once_saved()
{
    const Outcome guess = run(m_options);
    QCOMPARE(guess.code, 1);
    QVERIFY(guess.out.startsWith(u'{'));
    QVERIFY2(guess.err.contains(u"--mapping"_qs), qPrintable(guess.err));
    QVERIFY(!QFile::exists(m_options.database));

    saveGuess();
    m_options.superAdmin = u"dustin brinkmann"_qs;
    m_options.organisation = u"MavenTech"_qs;
    const Outcome imported = run(m_options);
    QCOMPARE(imported.err, QString());
    QCOMPARE(imported.code, 0);
    QVERIFY2(imported.out.contains(u"sales_pipeline.csv (Deals): 120 row(s) read and taken"_qs),
             qPrintable(imported.out));
    QVERIFY(imported.out.contains(u"60 open, 60 closed"_qs));
    QVERIFY(imported.out.contains(u"Columns not used: product, engage_date"_qs));
    QVERIFY(imported.out.contains(u"data_dictionary.csv: not used"_qs));
    QVERIFY(imported.out.contains(m_options.database));
    QCOMPARE(rows(u"SELECT name, time_zone FROM organisation"_qs), QStringList{u"MavenTech|Europe/Paris"_qs});
    QCOMPARE(rows(u"SELECT stage, count(*) FROM records WHERE module = 4 GROUP BY stage ORDER BY stage"_qs),
             (QStringList{u"Engaging|30"_qs, u"Lost|30"_qs, u"Prospecting|30"_qs, u"Won|30"_qs}));
    QCOMPARE(rows(u"SELECT p.last_name, m.last_name FROM users u JOIN people p ON p.user_id = u.id "
                  "JOIN people m ON m.user_id = u.manager ORDER BY u.id"_qs),
             (QStringList{u"Snelling|Brinkmann"_qs, u"Frase|Brinkmann"_qs, u"Laflamme|Rouche"_qs}));
    QCOMPARE(rows(u"SELECT min(due_on), max(due_on) FROM records"_qs), QStringList{u"2017-03-01|2017-03-21"_qs});
}

void TestImportCommand::the_imported_organisation_can_be_offboarded_from()
{
    saveGuess();
    m_options.superAdmin = u"Dustin Brinkmann"_qs;
    QCOMPARE(run(m_options).code, 0);

    auto database = expected(storage::Database::open(m_options.database));
    const domain::UserId admin = expected(storage::superAdmin(database));
    const domain::Operator who = expected(storage::operatorFor(database, admin));
    const domain::UserId leaver{1};
    const offboarding::Prepared prepared = expected(offboarding::prepare(database, who, leaver, domain::Event::Delete));
    QVERIFY(prepared.allowed);
    domain::MigrationPlan plan = prepared.plan.migratingTo(domain::UserId{2}, {domain::Scope::RecordOwner});
    QVERIFY(plan.isComplete());
    expected(offboarding::execute(database, who, plan, [] { return support::testNow(); }));
    QCOMPARE(rows(u"SELECT owner, count(*) FROM ownership WHERE owner IN (1, 2) GROUP BY owner ORDER BY owner"_qs),
             (QStringList{u"1|20"_qs, u"2|60"_qs}));
    QCOMPARE(rows(u"SELECT status, owned_records FROM users WHERE id < 3 ORDER BY id"_qs),
             (QStringList{u"4|20"_qs, u"2|60"_qs}));
}

void TestImportCommand::without_a_super_admin_it_says_who_could_be_named()
{
    saveGuess();
    const Outcome nobody = run(m_options);
    QCOMPARE(nobody.code, 1);
    QVERIFY(nobody.err.contains(u"--super-admin"_qs));
    for (const QString &name : {u"Anna Snelling"_qs, u"Dustin Brinkmann"_qs, u"Celia Rouche"_qs})
        QVERIFY2(nobody.err.contains(name), qPrintable(name));
    m_options.superAdmin = u"Grace Hopper"_qs;
    const Outcome stranger = run(m_options);
    QCOMPARE(stranger.code, 1);
    QVERIFY(stranger.err.contains(u"“Grace Hopper”"_qs));
    QVERIFY(!QFile::exists(m_options.database));
}

void TestImportCommand::rejected_rows_stop_it_unless_accepted()
{
    saveGuess();
    m_options.superAdmin = u"Celia Rouche"_qs;
    write(u"sales_pipeline.csv"_qs,
          "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n"
          "A,Anna Snelling,GTX,Acme,Won,10/20/2016,3/1/2017,1054\n"
          "B,Anna Snelling,GTX,Acme,Won,10/20/2016,21/3/2017,1054\n"
          "A,Anna Snelling,GTX,Acme,Won,10/20/2016,3/1/2017,1054\n");
    const Outcome refused = run(m_options);
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.out.contains(u"sales_pipeline.csv, line 3: “21/3/2017”"_qs), qPrintable(refused.out));
    QVERIFY2(refused.out.contains(u"sales_pipeline.csv, line 4: An earlier row is “A”"_qs), qPrintable(refused.out));
    QVERIFY(refused.err.contains(u"--accept-rejected"_qs));
    QVERIFY(!QFile::exists(m_options.database));
    m_options.acceptsRejected = true;
    QCOMPARE(run(m_options).code, 0);
    QCOMPARE(rows(u"SELECT external_id, count(*) FROM records WHERE module = 4"_qs), QStringList{u"A|1"_qs});
}

void TestImportCommand::what_is_there_is_never_written_over()
{
    saveGuess();
    m_options.superAdmin = u"Celia Rouche"_qs;
    QCOMPARE(run(m_options).code, 0);
    const Outcome again = run(m_options);
    QCOMPARE(again.code, 1);
    QVERIFY(again.err.contains(m_options.database));
    QCOMPARE(rows(u"SELECT count(*), 1 FROM organisation"_qs), QStringList{u"1|1"_qs});
}

void TestImportCommand::a_backup_needs_no_mapping()
{
    QVERIFY(QDir(m_options.folder).removeRecursively());
    QVERIFY(QDir().mkpath(m_options.folder));
    write(u"Users_001.csv"_qs, "id,First Name,Last Name,Email,Role,Profile,Status\n"
                               "3001,Ada,Lovelace,ada@x.org,CEO,Administrator,ACTIVE\n");
    write(u"Deals_001.csv"_qs, "Record Id,Deal Owner.id,Deal Name,Stage\nzcrm_1,zcrm_3001,Big,Closed Won\n");
    m_options.superAdmin = u"ada@x.org"_qs;
    const Outcome imported = run(m_options);
    QCOMPARE(imported.err, QString());
    QCOMPARE(imported.code, 0);
    QCOMPARE(rows(u"SELECT owner, is_open FROM ownership"_qs), QStringList{u"1|0"_qs});
}

void TestImportCommand::problems_are_told_with_the_file_data()
{
    QTest::addColumn<QByteArray>("mapping");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("told");
    const QByteArray rest = R"("content": "users", "columns": {"name": "agent"}}]})";
    QTest::newRow("no such column") << QByteArray(R"({"version": 1, "files": [{"file": "sales_teams.csv", )" + rest)
                                    << u"UTC"_qs << u"sales_teams.csv has no column “agent”"_qs;
    QTest::newRow("no such file") << QByteArray(R"({"version": 1, "files": [{"file": "team.csv", )" + rest) << u"UTC"_qs
                                  << u"team.csv is named in the mapping"_qs;
    QTest::newRow("a mapping that is wrong") << QByteArray(R"({"version": 1, "files": [{"file": "a", "colums": {}}]})")
                                             << u"UTC"_qs << u"files[0].colums"_qs;
    QTest::newRow("no such zone") << QByteArray() << u"Mars/Base"_qs << u"“Mars/Base”"_qs;
}

void TestImportCommand::problems_are_told_with_the_file()
{
    QFETCH(QByteArray, mapping);
    QFETCH(QString, zone);
    QFETCH(QString, told);
    m_options.mapping = m_home->filePath(u"mapping.json"_qs);
    m_options.timeZone = zone;
    QFile file(m_options.mapping);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(mapping);
    file.close();
    const Outcome outcome = run(m_options);
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(told), qPrintable(outcome.err));
    QVERIFY(!QFile::exists(m_options.database));
}

QTEST_GUILESS_MAIN(TestImportCommand)
#include "test_import_command.moc"
