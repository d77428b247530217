#include "exchange/import_fixture.h"
#include "exchange/mapping_json.h"
#include "support/test_organisation.h"

#include <QStringEncoder>
#include <QTest>

using namespace exchange;
using namespace fixture;
using support::expected;

class TestImportCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void a_team_and_its_deals_become_an_organisation();
    void managers_who_own_nothing_become_users_too();
    void roles_are_invented_so_that_managers_stand_above_their_people();
    void what_is_invented_bears_the_names_it_is_given();
    void roles_of_the_file_become_a_tree();
    void a_file_of_any_encoding_and_line_end_gives_the_same_data();
    void a_file_of_any_encoding_and_line_end_gives_the_same();
    void a_rejected_row_is_told_with_its_line_and_reason();
    void rejected_users_are_told_too();
    void a_row_that_names_a_name_of_two_is_rejected();
    void stages_in_neither_list_are_rejected_once_both_are_given();
    void dates_and_amounts_go_by_the_mapping_data();
    void dates_and_amounts_go_by_the_mapping();
    void co_owners_are_read_from_one_column();
    void a_mapping_that_does_not_fit_the_files_is_a_problem_data();
    void a_mapping_that_does_not_fit_the_files_is_a_problem();
    void without_anybody_nothing_can_be_imported();
    void the_super_admin_is_found_by_name_email_or_id_data();
    void the_super_admin_is_found_by_name_email_or_id();

private:
    [[nodiscard]] ImportPlan plan(const Mapping &mapping) const;

    std::unique_ptr<CsvFolder> m_folder;
    std::unique_ptr<ImportTarget> m_target;
};

namespace {

FileMapping team()
{
    return {u"team.csv"_qs,
            Content::Users,
            domain::Module::Deal,
            {{Column::Name, u"Agent"_qs}, {Column::Manager, u"Boss"_qs}, {Column::Group, u"Office"_qs}},
            {},
            {}};
}

FileMapping deals()
{
    return {u"deals.csv"_qs,
            Content::Records,
            domain::Module::Deal,
            {{Column::Id, u"No"_qs},
             {Column::Owner, u"Agent"_qs},
             {Column::Stage, u"Stage"_qs},
             {Column::Amount, u"Value"_qs},
             {Column::Date, u"Closed"_qs}},
            {u"Won"_qs, u"lost"_qs},
            {}};
}

Mapping mappingOf(std::vector<FileMapping> files)
{
    Mapping mapping;
    mapping.files = std::move(files);
    mapping.dateOrder = DateOrder::MonthDayYear;
    return mapping;
}

const QByteArray teamCsv = "Agent,Boss,Office\nAnn Lee,Zoe King,East\nBob Ray,Zoe King,West\nCy Fox,,East\n";
const QByteArray dealsCsv = "No,Agent,Stage,Value,Closed,Colour\n"
                            "1,Ann Lee,Won,10,3/1/2017,red\n"
                            "2,Ann Lee,Open,,,\n"
                            "3,bob  ray,LOST,30,12/31/2017,\n"
                            "4,Dee Moe,Open,,,\n"
                            "5,,Open,,,\n";

} // namespace

void TestImportCsv::init()
{
    m_folder = std::make_unique<CsvFolder>();
    m_target = std::make_unique<ImportTarget>();
    m_folder->write(u"team.csv"_qs, teamCsv);
    m_folder->write(u"deals.csv"_qs, dealsCsv);
}

void TestImportCsv::cleanup()
{
    m_folder.reset();
    m_target.reset();
}

ImportPlan TestImportCsv::plan(const Mapping &mapping) const
{
    return expected(planImport(m_folder->path(), mapping));
}

void TestImportCsv::a_team_and_its_deals_become_an_organisation()
{
    const ImportPlan planned = plan(mappingOf({team(), deals()}));
    QCOMPARE(rejectionsOf(planned), QStringList());
    const ImportReport report =
        expected(importInto(m_target->path(), planned, organisationOf(u"zoe king"_qs), standingClock()));
    QCOMPARE(report.users, 5);
    QCOMPARE(report.records, 5);
    QCOMPARE(
        m_target->rows(u"SELECT p.first_name, p.last_name, u.status, u.owned_records FROM users u "
                       "JOIN people p ON p.user_id = u.id ORDER BY u.id"_qs),
        (QStringList{u"Ann|Lee|2|2"_qs, u"Bob|Ray|2|1"_qs, u"Cy|Fox|2|0"_qs, u"Zoe|King|2|0"_qs, u"Dee|Moe|3|1"_qs}));
    QCOMPARE(m_target->rows(u"SELECT r.external_id, r.stage, o.is_open, r.amount, r.due_on FROM records r "
                            "LEFT JOIN ownership o ON o.record = r.id ORDER BY r.id"_qs),
             (QStringList{u"1|Won|0|10|2017-03-01"_qs, u"2|Open|1||"_qs, u"3|LOST|0|30|2017-12-31"_qs, u"4|Open|1||"_qs,
                          u"5|Open|||"_qs}));
    QCOMPARE(m_target->rows(u"SELECT c.name, group_concat(x.user_id) FROM configurations c "
                            "JOIN configuration_users x ON x.configuration = c.id GROUP BY c.id ORDER BY c.name"_qs),
             (QStringList{u"East|1,3"_qs, u"West|2"_qs}));
}

void TestImportCsv::managers_who_own_nothing_become_users_too()
{
    const ImportPlan planned = plan(mappingOf({team(), deals()}));
    QCOMPARE(planned.usersOf(Origin::NamedAsManager), 1);
    QVERIFY(planned.usesReportingManagers);
    expected(importInto(m_target->path(), planned, organisationOf(u"Ann Lee"_qs), standingClock()));
    QCOMPARE(m_target->rows(u"SELECT id, manager FROM users WHERE manager IS NOT NULL ORDER BY id"_qs),
             (QStringList{u"1|4"_qs, u"2|4"_qs}));
    QCOMPARE(m_target->number(u"SELECT uses_reporting_managers FROM organisation"_qs), 1);
}

void TestImportCsv::roles_are_invented_so_that_managers_stand_above_their_people()
{
    m_folder->write(u"team.csv"_qs, "Agent,Boss,Office\nAnn Lee,Zoe King,\nZoe King,Max Top,\n");
    const ImportPlan planned = plan(mappingOf({team(), deals()}));
    expected(importInto(m_target->path(), planned, organisationOf(u"Max Top"_qs), standingClock()));
    QCOMPARE(m_target->rows(u"SELECT p.last_name, r.level FROM users u JOIN roles r ON r.id = u.role "
                            "JOIN people p ON p.user_id = u.id WHERE u.id < 4 ORDER BY r.level"_qs),
             (QStringList{u"Top|1"_qs, u"King|2"_qs, u"Lee|3"_qs}));
    QCOMPARE(m_target->rows(u"SELECT name FROM roles WHERE parent IS NULL"_qs), QStringList{u"CEO"_qs});
}

void TestImportCsv::what_is_invented_bears_the_names_it_is_given()
{
    PlanOptions options;
    options.names = {u"社長"_qs, u"部長"_qs, u"担当"_qs, u"システム管理者"_qs, u"標準"_qs};
    const ImportPlan planned = expected(planImport(m_folder->path(), mappingOf({team()}), options));
    expected(importInto(m_target->path(), planned, organisationOf(u"Ann Lee"_qs), standingClock()));
    QCOMPARE(m_target->rows(u"SELECT name FROM roles ORDER BY level"_qs),
             (QStringList{u"社長"_qs, u"部長"_qs, u"担当"_qs}));
    QCOMPARE(m_target->rows(u"SELECT p.name, p.is_administrator, count(u.id) FROM profiles p "
                            "LEFT JOIN users u ON u.profile = p.id GROUP BY p.id ORDER BY p.id"_qs),
             (QStringList{u"システム管理者|1|1"_qs, u"標準|0|3"_qs}));
}

void TestImportCsv::roles_of_the_file_become_a_tree()
{
    m_folder->write(u"team.csv"_qs, "Agent,Boss,Office,Job\nAnn Lee,Zoe King,,Rep\nZoe King,Max Top,,Lead\n"
                                    "Max Top,,,Chief\nBob Ray,Max Top,,Rep\n");
    FileMapping users = team();
    users.columns[Column::Role] = u"Job"_qs;
    const ImportPlan planned = plan(mappingOf({users}));
    expected(importInto(m_target->path(), planned, organisationOf(u"Max Top"_qs), standingClock()));
    QCOMPARE(m_target->rows(u"SELECT r.name, r.level, ifnull(a.name, '-') FROM roles r "
                            "LEFT JOIN roles a ON a.id = r.parent ORDER BY r.level"_qs),
             (QStringList{u"Chief|0|-"_qs, u"Lead|1|Chief"_qs, u"Rep|2|Lead"_qs}));
}

void TestImportCsv::a_file_of_any_encoding_and_line_end_gives_the_same_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"No,Agent,Stage,Value,Closed\n1,\"髙橋 健太\",\"交渉,\n\"\"中\"\"\",1,1/2/2026\n"_qs;
    const QString crlf = QString(text).replace(u"\n"_qs, u"\r\n"_qs);
    QStringEncoder shiftJis("Shift_JIS");
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with mark and CRLF") << QByteArray("\xEF\xBB\xBF" + crlf.toUtf8());
    QTest::newRow("UTF-16") << QByteArray(
        QStringEncoder(QStringConverter::Utf16, QStringConverter::Flag::WriteBom)(crlf));
    QTest::newRow("Shift_JIS and CRLF") << QByteArray(shiftJis(QString(crlf).replace(u'髙', u'高')));
}

void TestImportCsv::a_file_of_any_encoding_and_line_end_gives_the_same()
{
    QFETCH(QByteArray, bytes);
    m_folder->write(u"deals.csv"_qs, bytes);
    const ImportPlan planned = plan(mappingOf({team(), deals()}));
    expected(importInto(m_target->path(), planned, organisationOf(u"Ann Lee"_qs), standingClock()));
    QCOMPARE(m_target->rows(u"SELECT replace(replace(stage, char(13), ''), char(10), '/') FROM records"_qs),
             QStringList{u"交渉,/\"中\""_qs});
    QCOMPARE(m_target->rows(u"SELECT replace(last_name, '髙', '高'), first_name FROM people p "
                            "JOIN ownership o ON o.owner = p.user_id"_qs),
             QStringList{u"高橋|健太"_qs});
}

void TestImportCsv::a_rejected_row_is_told_with_its_line_and_reason()
{
    m_folder->write(u"deals.csv"_qs, "No,Agent,Stage,Value,Closed\n"
                                     "1,Ann Lee,\"Two\nlines\",10,3/1/2017\n" // lines 2 and 3
                                     ",Ann Lee,Open,10,3/1/2017\n"
                                     "1,Ann Lee,Open,10,3/1/2017\n"
                                     "5,Ann Lee,Open,ten,3/1/2017\n"
                                     "6,Ann Lee,Open,10,31/12/2017\n"
                                     "\n"
                                     "7,Ann Lee,Open,10\n"
                                     "8,Ann Lee,\"Open\" wide,10,3/1/2017\n"
                                     "9,Ann Lee,Open,12x,3/1/2017\n"
                                     "10,Ann Lee,Open,12 Mio,3/1/2017\n"
                                     "11,Ann Lee,Open,1a2,3/1/2017\n"
                                     "6,Ann Lee,Open,10,3/1/2017\n"); // a rejected row holds no id
    const ImportPlan planned = plan(mappingOf({team(), deals()}));
    QCOMPARE(rejectionsOf(planned),
             (QStringList{u"deals.csv:4 MissingId "_qs, u"deals.csv:5 DuplicateId 1"_qs,
                          u"deals.csv:6 UnparsableAmount ten"_qs, u"deals.csv:7 UnparsableDate 31/12/2017"_qs,
                          u"deals.csv:9 WrongColumnCount 4/5"_qs, u"deals.csv:10 StrayQuote "_qs,
                          u"deals.csv:11 UnparsableAmount 12x"_qs, u"deals.csv:12 UnparsableAmount 12 Mio"_qs,
                          u"deals.csv:13 UnparsableAmount 1a2"_qs}));
    QCOMPARE(planned.rejectedRows, 9);
    QCOMPARE(planned.files.back().rows, 11);
    QCOMPARE(planned.files.back().accepted, 2);

    NewOrganisation organisation = organisationOf(u"Ann Lee"_qs);
    const auto refused = importInto(m_target->path(), planned, organisation, standingClock());
    QCOMPARE(refused.error().reason, domain::Reason::RowsRejected);
    QCOMPARE(m_target->leftBehind(), QStringList());
    organisation.acceptRejected = true;
    const ImportReport report = expected(importInto(m_target->path(), planned, organisation, standingClock()));
    QCOMPARE(report.rejectedRows, 9);
    QCOMPARE(m_target->rows(u"SELECT external_id FROM records ORDER BY id"_qs), (QStringList{u"1"_qs, u"6"_qs}));
}

void TestImportCsv::rejected_users_are_told_too()
{
    m_folder->write(u"team.csv"_qs, "Agent,Boss,Mail,State\n"
                                    "Ann Lee,Bob Ray,ann@x.org,Active\n"
                                    ",,,Active\n"
                                    "Ann Lee,,ann@x.org,Active\n"
                                    "Bob Ray,Ann Lee,bob@x.org,Active\n" // a circle
                                    "Cy Fox,,cy@x.org,Asleep\n");
    FileMapping users = team();
    users.columns = {{Column::Name, u"Agent"_qs},
                     {Column::Manager, u"Boss"_qs},
                     {Column::Email, u"Mail"_qs},
                     {Column::Status, u"State"_qs}};
    const ImportPlan planned = plan(mappingOf({users}));
    QCOMPARE(rejectionsOf(planned),
             (QStringList{u"team.csv:3 MissingName "_qs, u"team.csv:4 DuplicateEmail ann@x.org"_qs,
                          u"team.csv:6 UnknownStatus Asleep"_qs, u"team.csv:5 ManagerCircle Ann Lee"_qs}));
    NewOrganisation organisation = organisationOf(u"ann@x.org"_qs);
    organisation.acceptRejected = true;
    expected(importInto(m_target->path(), planned, organisation, standingClock()));
    // Bob's row told nothing that counts, but Ann names him as her manager.
    QCOMPARE(m_target->rows(u"SELECT p.last_name, p.email, ifnull(u.manager, '-') FROM users u "
                            "JOIN people p ON p.user_id = u.id ORDER BY u.id"_qs),
             (QStringList{u"Lee|ann@x.org|2"_qs, u"Ray||-"_qs}));
}

void TestImportCsv::a_row_that_names_a_name_of_two_is_rejected()
{
    m_folder->write(u"team.csv"_qs, "Agent,Boss,Mail\nAnn Lee,,one@x.org\nAnn Lee,,two@x.org\n");
    FileMapping users = team();
    users.columns = {{Column::Name, u"Agent"_qs}, {Column::Email, u"Mail"_qs}};
    m_folder->write(u"deals.csv"_qs, "No,Agent,Stage,Value,Closed\n1,Ann Lee,,,\n2,two@x.org,,,\n");
    const ImportPlan planned = plan(mappingOf({users, deals()}));
    QCOMPARE(rejectionsOf(planned), QStringList{u"deals.csv:2 AmbiguousUser Ann Lee"_qs});
    QCOMPARE(findSuperAdmin(planned, u"Ann Lee"_qs).error().reason, domain::Reason::NoSuchUser);
    QCOMPARE(expected(findSuperAdmin(planned, u"TWO@x.org"_qs)), 1);
}

void TestImportCsv::stages_in_neither_list_are_rejected_once_both_are_given()
{
    FileMapping strict = deals();
    strict.openStages = QStringList{u"Negotiation"_qs};
    const ImportPlan planned = plan(mappingOf({team(), strict}));
    QCOMPARE(rejectionsOf(planned),
             (QStringList{u"deals.csv:3 UnknownStage Open"_qs, u"deals.csv:5 UnknownStage Open"_qs,
                          u"deals.csv:6 UnknownStage Open"_qs}));
}

void TestImportCsv::dates_and_amounts_go_by_the_mapping_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<bool>("hasDecimalComma");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("read");

    QTest::newRow("month first") << u"month-day-year"_qs << false << QByteArray("10/20/2016,\"1,054.5\"")
                                 << u"2016-10-20|1054.5"_qs;
    QTest::newRow("day first") << u"day-month-year"_qs << true << QByteArray("20.10.2016,\"1.054,5\"")
                               << u"2016-10-20|1054.5"_qs;
    QTest::newRow("year first") << u"year-month-day"_qs << false << QByteArray("2016-10-20 09:00,$-12")
                                << u"2016-10-20|-12"_qs;
    QTest::newRow("a year first is understood anyway")
        << u"day-month-year"_qs << false << QByteArray("2016/10/20,0") << u"2016-10-20|0"_qs;
    QTest::newRow("Japanese") << u"year-month-day"_qs << false << QByteArray("2016年10月20日,\"￥１,０５４\"")
                              << u"2016-10-20|1054"_qs;
    for (const char *amount : {"USD 12.5", "12.5 kr", "R$12.5", "R 12.5", "12.5EUR"})
        QTest::newRow(amount) << u"year-month-day"_qs << false << QByteArray("2016-10-20,") + amount
                              << u"2016-10-20|12.5"_qs;
}

void TestImportCsv::dates_and_amounts_go_by_the_mapping()
{
    QFETCH(QString, order);
    QFETCH(bool, hasDecimalComma);
    QFETCH(QByteArray, row);
    QFETCH(QString, read);
    m_folder->write(u"deals.csv"_qs, "No,Agent,Stage,Closed,Value\n1,Ann Lee,Open," + row + "\n");
    Mapping mapping = mappingOf({team(), deals()});
    mapping.hasDecimalComma = hasDecimalComma;
    mapping.dateOrder = order == u"month-day-year"   ? DateOrder::MonthDayYear
                        : order == u"day-month-year" ? DateOrder::DayMonthYear
                                                     : DateOrder::YearMonthDay;
    const ImportPlan planned = plan(mapping);
    QCOMPARE(rejectionsOf(planned), QStringList());
    expected(importInto(m_target->path(), planned, organisationOf(u"Ann Lee"_qs), standingClock()));
    QCOMPARE(m_target->rows(u"SELECT due_on, amount FROM records"_qs), QStringList{read});
}

void TestImportCsv::co_owners_are_read_from_one_column()
{
    m_folder->write(u"deals.csv"_qs, "No,Agent,With\n1,Ann Lee,Bob Ray; Cy Fox;bob ray\n2,Ann Lee,\n");
    FileMapping shared = deals();
    shared.columns = {{Column::Id, u"No"_qs}, {Column::Owner, u"Agent"_qs}, {Column::CoOwners, u"With"_qs}};
    expected(importInto(m_target->path(), plan(mappingOf({team(), shared})), organisationOf(u"Ann Lee"_qs),
                        standingClock()));
    QCOMPARE(m_target->rows(u"SELECT record, group_concat(user_id) FROM record_users GROUP BY record"_qs),
             QStringList{u"1|2,3"_qs});
}

void TestImportCsv::a_mapping_that_does_not_fit_the_files_is_a_problem_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<int>("line");

    QTest::newRow("a column is missing") << QByteArray("No,Agent,Stage,Value\n") << int(ProblemKind::MissingColumn)
                                         << u"Closed"_qs << 0;
    QTest::newRow("a column stands twice")
        << QByteArray("No,Agent,Stage,Value,Closed,Agent\n") << int(ProblemKind::AmbiguousColumn) << u"Agent"_qs << 0;
    QTest::newRow("an empty file") << QByteArray() << int(ProblemKind::NoHeader) << QString() << 1;
    QTest::newRow("a quote that never ends")
        << QByteArray("No,Agent,Stage,Value,Closed\n1,Ann Lee,Open,,\n2,\"Ann,Open,,\n") << int(ProblemKind::Fault)
        << QString() << 3;
    QTest::newRow("not a text file") << QByteArray("No,Agent,Stage,Value,Closed\n1,A\0n,Open,,\n", 41)
                                     << int(ProblemKind::Fault) << QString() << 2;
}

void TestImportCsv::a_mapping_that_does_not_fit_the_files_is_a_problem()
{
    QFETCH(QByteArray, csv);
    QFETCH(int, kind);
    QFETCH(QString, detail);
    QFETCH(int, line);
    m_folder->write(u"deals.csv"_qs, csv);
    const ImportPlan planned = plan(mappingOf({team(), deals()}));
    QVERIFY(!planned.isPossible());
    QCOMPARE(int(planned.problems.front().kind), kind);
    QCOMPARE(planned.problems.front().file, u"deals.csv"_qs);
    QCOMPARE(planned.problems.front().detail, detail);
    QCOMPARE(planned.problems.front().line, line);
    const auto refused = importInto(m_target->path(), planned, organisationOf(u"Ann Lee"_qs), standingClock());
    QCOMPARE(refused.error().reason, domain::Reason::BadInput);
    QCOMPARE(m_target->leftBehind(), QStringList());
}

void TestImportCsv::without_anybody_nothing_can_be_imported()
{
    m_folder->write(u"team.csv"_qs, "Agent,Boss,Office\n");
    const ImportPlan planned = plan(mappingOf({team()}));
    QCOMPARE(planned.problems, (std::vector<Problem>{{ProblemKind::NoUsers, {}, 0, CsvFault::None, {}}}));
    FileMapping elsewhere = deals();
    elsewhere.file = u"other.csv"_qs;
    QCOMPARE(plan(mappingOf({team(), elsewhere})).problems.front(),
             (Problem{ProblemKind::MissingFile, u"other.csv"_qs, 0, CsvFault::None, {}}));
    QCOMPARE(planImport(m_folder->path() + u"/none"_qs, {}).error().reason, domain::Reason::NoSuchFile);
}

void TestImportCsv::the_super_admin_is_found_by_name_email_or_id_data()
{
    QTest::addColumn<QString>("whom");
    QTest::addColumn<int>("found"); // -1: nobody
    QTest::newRow("name") << u"Ann Lee"_qs << 0;
    QTest::newRow("turned") << u"LEE, ann"_qs << 0;
    QTest::newRow("kanji without a space") << u"田中美咲"_qs << 1;
    QTest::newRow("full-width space") << u"田中　美咲"_qs << 1;
    QTest::newRow("e-mail") << u" M@X.org "_qs << 1;
    QTest::newRow("id") << u"e2"_qs << 1;
    QTest::newRow("id with its prefix") << u"zcrm_e2"_qs << 1;
    QTest::newRow("inactive") << u"Cy Fox"_qs << -1;
    QTest::newRow("nobody") << u"Dee"_qs << -1;
    QTest::newRow("nothing") << QString() << -1;
}

void TestImportCsv::the_super_admin_is_found_by_name_email_or_id()
{
    QFETCH(QString, whom);
    QFETCH(int, found);
    m_folder->write(u"team.csv"_qs,
                    u"Key,Agent,Mail,State\ne1,Ann Lee,,\ne2,田中 美咲,m@x.org,\ne3,Cy Fox,,inactive\n"_qs.toUtf8());
    FileMapping users = team();
    users.columns = {{Column::Id, u"Key"_qs},
                     {Column::Name, u"Agent"_qs},
                     {Column::Email, u"Mail"_qs},
                     {Column::Status, u"State"_qs}};
    Mapping mapping = mappingOf({users});
    mapping.idPrefix = u"zcrm_"_qs;
    const ImportPlan planned = plan(mapping);
    QCOMPARE(findSuperAdmin(planned, whom).value_or(-1), found);
    QCOMPARE(superAdminCandidates(planned), (std::vector<int>{0, 1}));
}

QTEST_GUILESS_MAIN(TestImportCsv)
#include "test_import_csv.moc"
