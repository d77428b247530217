#include "exchange/import_fixture.h"
#include "exchange/mapping_json.h"
#include "support/test_organisation.h"

#include <QFile>
#include <QTest>

using namespace exchange;
using support::expected;

namespace {

Mapping fullMapping()
{
    Mapping mapping;
    mapping.dateOrder = DateOrder::DayMonthYear;
    mapping.hasDecimalComma = true;
    mapping.idPrefix = u"zcrm_"_qs;
    mapping.encoding = TextEncoding::ShiftJis;
    FileMapping users;
    users.file = u"社員*.csv"_qs;
    users.content = Content::Users;
    for (const Column column : columnsOf(Content::Users))
        users.columns[column] = keyOf(column).toUpper();
    FileMapping invoices;
    invoices.file = u"invoices.csv"_qs;
    invoices.content = Content::Records;
    invoices.module = domain::Module::Invoice;
    for (const Column column : columnsOf(Content::Records, domain::Module::Invoice))
        invoices.columns[column] = u"the \"%1\" column"_qs.arg(keyOf(column));
    invoices.closedStages = QStringList{u"Paid"_qs, u"支払済"_qs};
    invoices.openStages = QStringList{u"Sent"_qs};
    FileMapping ignored;
    ignored.file = u"readme.txt"_qs;
    mapping.files = {users, invoices, ignored};
    return mapping;
}

} // namespace

class TestMappingJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_mapping_comes_back_as_it_was()
    {
        const Mapping mapping = fullMapping();
        QCOMPARE(expected(mappingFromJson(toJson(mapping))), mapping);

        QTemporaryDir folder;
        const QString path = folder.filePath(u"mapping.json"_qs);
        expected(saveMapping(mapping, path));
        QCOMPARE(expected(loadMapping(path)), mapping);
    }

    void every_module_and_column_has_a_word_of_its_own()
    {
        QSet<QString> words;
        for (std::size_t i = 0; i < columnCount; ++i)
            words << keyOf(static_cast<Column>(i));
        QCOMPARE(words.size(), qsizetype(columnCount));
        QVERIFY(!words.contains(QString()));
        QSet<QString> modules;
        for (const domain::Module module : domain::allModules)
            modules << keyOf(module);
        QCOMPARE(modules.size(), qsizetype(domain::allModules.size()));
        QVERIFY(!modules.contains(QString()));
    }

    void what_a_person_leaves_out_has_a_meaning()
    {
        const Mapping mapping = expected(mappingFromJson(R"({"version": 1, "files": [
            {"file": "team.csv", "content": "users", "columns": {"name": "Agent"}}]})"));
        QCOMPARE(mapping.dateOrder, DateOrder::YearMonthDay);
        QCOMPARE(mapping.encoding, TextEncoding::Detect);
        QVERIFY(!mapping.hasDecimalComma);
        QCOMPARE(mapping.files.at(0).columns.at(Column::Name), u"Agent"_qs);
    }

    void what_is_wrong_is_told_with_where_it_stands_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");

        QTest::newRow("no JSON") << QByteArray("{\"version\": 1,\n \"files\": [}") << u"2:13"_qs;
        QTest::newRow("not an object") << QByteArray("[]") << u"{}"_qs;
        QTest::newRow("no version") << QByteArray(R"({"files": []})") << u"version"_qs;
        QTest::newRow("newer version") << QByteArray(R"({"version": 2, "files": []})") << u"version = 2"_qs;
        QTest::newRow("no files") << QByteArray(R"({"version": 1})") << u"files"_qs;
        QTest::newRow("file without a name")
            << QByteArray(R"({"version": 1, "files": [{"content": "users"}]})") << u"files[0].file"_qs;
        QTest::newRow("a column's key misspelt")
            << QByteArray(R"({"version": 1, "files": [{"file": "a"}, {"file": "b", "columns": {"ownr": "x"}}]})")
            << u"files[1].columns.ownr"_qs;
        QTest::newRow("a column that is no text")
            << QByteArray(R"({"version": 1, "files": [{"file": "a", "columns": {"owner": 3}}]})")
            << u"files[0].columns.owner"_qs;
        QTest::newRow("unknown module") << QByteArray(R"({"version": 1, "files": [{"file": "a", "module": "Dael"}]})")
                                        << u"files[0].module = Dael"_qs;
        QTest::newRow("unknown content") << QByteArray(R"({"version": 1, "files": [{"file": "a", "content": "user"}]})")
                                         << u"files[0].content = user"_qs;
        QTest::newRow("stages that are no list")
            << QByteArray(R"({"version": 1, "files": [{"file": "a", "closedStages": "Won"}]})")
            << u"files[0].closedStages"_qs;
        QTest::newRow("unknown date order")
            << QByteArray(R"({"version": 1, "dateOrder": "month", "files": []})") << u"dateOrder = month"_qs;
        QTest::newRow("decimal comma in words")
            << QByteArray(R"({"version": 1, "decimalComma": "yes", "files": []})") << u"decimalComma"_qs;
        QTest::newRow("a word nobody knows")
            << QByteArray(R"({"version": 1, "files": [], "colour": "red"})") << u"colour"_qs;
        QTest::newRow("a word nobody knows of a file")
            << QByteArray(R"({"version": 1, "files": [{"file": "a", "closed": []}]})") << u"files[0].closed"_qs;
    }

    void what_is_wrong_is_told_with_where_it_stands()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, where);
        const auto mapping = mappingFromJson(json);
        QVERIFY(!mapping);
        QCOMPARE(mapping.error().reason, domain::Reason::BadInput);
        QVERIFY2(mapping.error().detail.endsWith(where), qPrintable(mapping.error().detail));
    }

    void a_file_that_is_not_there_or_not_right_is_named()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"mapping.json"_qs);
        QCOMPARE(loadMapping(path).error().reason, domain::Reason::NoSuchFile);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"version\": 7}");
        file.close();
        QCOMPARE(loadMapping(path).error().detail, QString(path + u": version = 7"_qs));
        QCOMPARE(saveMapping({}, folder.filePath(u"no/such/folder.json"_qs)).error().reason,
                 domain::Reason::CannotWrite);
    }

    void a_star_stands_for_any_characters_and_only_it()
    {
        FileMapping mapping;
        mapping.file = u"Deals_*.csv"_qs;
        QVERIFY(mapping.covers(u"Deals_001.csv"_qs));
        QVERIFY(mapping.covers(u"deals_2.CSV"_qs));
        QVERIFY(!mapping.covers(u"Deals_001_csv"_qs));
        QVERIFY(!mapping.covers(u"OldDeals_001.csv"_qs));
    }
};

QTEST_GUILESS_MAIN(TestMappingJson)
#include "test_mapping_json.moc"
