#include "app/command_line.h"

#include <QTest>

using namespace app;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_option_is_read();
    void without_arguments_nothing_is_asked_for();
    void what_is_wrong_is_named_data();
    void what_is_wrong_is_named();
    void an_import_the_help_and_the_version_need_no_window_data();
    void an_import_the_help_and_the_version_need_no_window();
};

void TestCommandLine::every_option_is_read()
{
    const CommandLine line = parseCommandLine(
        {u"handover"_qs, u"--database"_qs, u"a b.handover"_qs, u"--language=ja"_qs, u"--import"_qs, u"files"_qs,
         u"--mapping"_qs, u"m.json"_qs, u"--super-admin"_qs, u"田中 美咲"_qs, u"--accept-rejected"_qs,
         u"--organisation"_qs, u"Sakura"_qs, u"--time-zone"_qs, u"Asia/Tokyo"_qs});
    QCOMPARE(line.error, QString());
    QCOMPARE(line.database, u"a b.handover"_qs);
    QCOMPARE(line.language, u"ja"_qs);
    QCOMPARE(line.import, u"files"_qs);
    QCOMPARE(line.mapping, u"m.json"_qs);
    QCOMPARE(line.superAdmin, u"田中 美咲"_qs);
    QCOMPARE(line.organisation, u"Sakura"_qs);
    QCOMPARE(line.timeZone, u"Asia/Tokyo"_qs);
    QVERIFY(line.acceptsRejected);
}

void TestCommandLine::without_arguments_nothing_is_asked_for()
{
    const CommandLine line = parseCommandLine({u"handover"_qs});
    QCOMPARE(line.error, QString());
    QVERIFY(line.database.isEmpty() && line.language.isEmpty() && line.import.isEmpty() && line.walk.isEmpty());
    QVERIFY(!line.acceptsRejected && !line.reportsStart);
}

void TestCommandLine::what_is_wrong_is_named_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown option") << QStringList{u"--databse"_qs, u"x"_qs} << u"databse"_qs;
    QTest::newRow("unknown language") << QStringList{u"--language"_qs, u"de"_qs} << u"de"_qs;
    QTest::newRow("a stray word") << QStringList{u"--language"_qs, u"fr"_qs, u"stray"_qs} << u"stray"_qs;
    QTest::newRow("a value is missing") << QStringList{u"--database"_qs} << u"database"_qs;
    QTest::newRow("an empty folder") << QStringList{u"--import="_qs} << u"--import"_qs;
}

void TestCommandLine::what_is_wrong_is_named()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const QString error = parseCommandLine(QStringList{u"handover"_qs} + arguments).error;
    QVERIFY2(error.contains(named), qPrintable(error));
}

void TestCommandLine::an_import_the_help_and_the_version_need_no_window_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("expected");
    QTest::newRow("import") << QStringList{u"--import"_qs, u"files"_qs} << true;
    QTest::newRow("import in one word") << QStringList{u"--import=files"_qs} << true;
    QTest::newRow("help") << QStringList{u"--help"_qs} << true;
    QTest::newRow("version") << QStringList{u"-v"_qs} << true;
    QTest::newRow("nothing") << QStringList{} << false;
    QTest::newRow("a database") << QStringList{u"--database"_qs, u"x"_qs} << false;
}

void TestCommandLine::an_import_the_help_and_the_version_need_no_window()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, expected);
    QCOMPARE(needsNoWindow(QStringList{u"handover"_qs} + arguments), expected);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "test_command_line.moc"
