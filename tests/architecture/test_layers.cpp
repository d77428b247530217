#include "architecture/source_rules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <vector>

using namespace architecture;

using Rule = QStringList (*)(const SourceFile &);

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void no_file_breaks_the_rules_of_its_layer_data();
    void no_file_breaks_the_rules_of_its_layer();
    void each_rule_finds_what_it_is_for_data();
    void each_rule_finds_what_it_is_for();
    void each_rule_leaves_the_rest_alone_data();
    void each_rule_leaves_the_rest_alone();
    void the_top_level_holds_what_it_should();
    void a_stranger_at_the_top_is_named();

private:
    std::vector<SourceFile> m_files;
};

Q_DECLARE_METATYPE(Rule)

namespace {

const QString root = QStringLiteral(HANDOVER_SOURCE_DIR);

QStringList trackedFiles()
{
    QProcess git;
    git.start(QStringLiteral("git"),
              {QStringLiteral("-c"), QStringLiteral("safe.directory=*"), QStringLiteral("-C"), root,
               QStringLiteral("ls-files"), QStringLiteral("--cached"), QStringLiteral("-z")});
    if (!git.waitForFinished() || git.exitCode() != 0)
        return {};
    return QString::fromUtf8(git.readAllStandardOutput()).split(QChar(u'\0'), Qt::SkipEmptyParts);
}

} // namespace

void TestLayers::initTestCase()
{
    QDirIterator files(root + QStringLiteral("/src"), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_files.push_back({QDir(root).relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
    }
    QVERIFY(m_files.size() > 10);
}

void TestLayers::no_file_breaks_the_rules_of_its_layer_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::newRow("includes keep to the layers") << Rule(includesAcrossLayers);
    QTest::newRow("tr() only in presentation, views, app") << Rule(translationsBelowPresentation);
    QTest::newRow("no nested event loop") << Rule(nestedEventLoops);
    QTest::newRow("QtSql only in storage") << Rule(qtSqlOutsideStorage);
    QTest::newRow("SQL only in storage") << Rule(sqlOutsideStorage);
    QTest::newRow("no file over 400 lines") << Rule(tooLong);
}

void TestLayers::no_file_breaks_the_rules_of_its_layer()
{
    QFETCH(Rule, rule);
    QStringList found;
    for (const SourceFile &file : m_files)
        found += rule(file);
    QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("\n  ") + found.join(QStringLiteral("\n  "))));
}

void TestLayers::each_rule_finds_what_it_is_for_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");

    const auto row = [](const char *name, Rule rule, const char *path, const char *text, const char *named) {
        QTest::newRow(name) << rule << QString::fromLatin1(path) << QString::fromLatin1(text)
                            << QString::fromLatin1(named);
    };
    row("upwards", includesAcrossLayers, "src/domain/a.h", "\n#include \"storage/b.h\"\n", "src/domain/a.h:2: ");
    row("view on storage", includesAcrossLayers, "src/views/a.h", "#include \"storage/b.h\"", "src/views/a.h:1: ");
    row("feature on feature", includesAcrossLayers, "src/audit/a.h", "#  include \"exchange/b.h\"", "exchange/b.h");
    row("without its folder", includesAcrossLayers, "src/views/a.cpp", "#include \"a.h\"", "\"a.h\"");
    row("form outside views", includesAcrossLayers, "src/app/a.cpp", "#include \"ui_a.h\"", "ui_a.h");
    row("unknown folder", includesAcrossLayers, "src/utils/a.cpp", "", "utils is no layer");
    row("tr", translationsBelowPresentation, "src/domain/a.cpp", "\n\nreturn tr(\"x\");", "src/domain/a.cpp:3: tr(");
    row("translate", translationsBelowPresentation, "src/jobs/a.cpp", "QCoreApplication::translate(\"P\", \"x\")",
        "translate(");
    row("exec", nestedEventLoops, "src/views/a.cpp", "dialog.exec();", "src/views/a.cpp:1: exec(");
    row("second exec in main", nestedEventLoops, "src/app/main.cpp", "a.exec();\nb.exec();",
        "src/app/main.cpp:2: exec(");
    row("processEvents", nestedEventLoops, "src/app/a.cpp", "QApplication::processEvents();", "processEvents");
    row("QEventLoop", nestedEventLoops, "src/storage/a.cpp", "QEventLoop loop;", "QEventLoop");
    row("message box", nestedEventLoops, "src/views/a.cpp", "QMessageBox::question(this, t, x)",
        "QMessageBox::question(");
    row("file dialog", nestedEventLoops, "src/views/a.cpp", "QFileDialog::getOpenFileName(this)", "getOpenFileName(");
    row("QSqlQuery", qtSqlOutsideStorage, "src/offboarding/a.cpp", "#include <QSqlQuery>", "a.cpp:1: ");
    row("QtSql", qtSqlOutsideStorage, "src/presentation/a.cpp", "#include <QtSql/QSqlError>", "a.cpp:1: ");
    row("sqlite3", qtSqlOutsideStorage, "src/exchange/a.cpp", "#include <sqlite3.h>", "a.cpp:1: ");
    row("select", sqlOutsideStorage, "src/demo/a.cpp", "run(u\"SELECT 1\"_qs);", "src/demo/a.cpp:1: ");
    row("raw insert", sqlOutsideStorage, "src/audit/a.cpp", "R\"(\n  INSERT INTO users)\"", "INSERT");
    QTest::newRow("401 lines") << Rule(tooLong) << QStringLiteral("src/domain/a.cpp") << QString(401, u'\n')
                               << QStringLiteral("401 lines");
}

void TestLayers::each_rule_finds_what_it_is_for()
{
    QFETCH(Rule, rule);
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, named);
    const QString found = rule({path, text}).join(u'\n');
    QVERIFY2(found.contains(named), qPrintable(found));
}

void TestLayers::each_rule_leaves_the_rest_alone_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, Rule rule, const char *path, const char *text) {
        QTest::newRow(name) << rule << QString::fromLatin1(path) << QString::fromLatin1(text);
    };
    row("downwards", includesAcrossLayers, "src/presentation/a.h", "#include \"offboarding/b.h\"\n#include <QObject>");
    row("itself", includesAcrossLayers, "src/audit/a.h", "#include \"audit/b.h\"");
    row("its form", includesAcrossLayers, "src/views/a.cpp", "#include \"ui_a.h\"\n#include \"a.moc\"");
    row("a comment", includesAcrossLayers, "src/domain/a.h", "// #include \"storage/b.h\"");
    row("tr in a view", translationsBelowPresentation, "src/views/a.cpp", "tr(\"x\")");
    row("a word with tr", translationsBelowPresentation, "src/domain/a.cpp",
        "str(1); QT_TRANSLATE_NOOP(\"A\", \"x\");");
    row("tr in words", translationsBelowPresentation, "src/domain/a.cpp", "// tr(x)\nlog(\"tr(x)\"); /* tr(\n*/");
    row("the one loop", nestedEventLoops, "src/app/main.cpp", "return application.exec();");
    row("a statement", nestedEventLoops, "src/storage/a.cpp", "query.exec();");
    row("execute", nestedEventLoops, "src/offboarding/a.cpp", "execute(plan); // exec()");
    row("an apostrophe", nestedEventLoops, "src/views/a.cpp", "const int n = 1'000; // exec()\nf('\"'); // exec()");
    row("SQL in storage", sqlOutsideStorage, "src/storage/a.cpp", "\"SELECT 1\"");
    row("a button", sqlOutsideStorage, "src/views/a.cpp", "tr(\"Delete\"), tr(\"Select all\")");
    QTest::newRow("400 lines") << Rule(tooLong) << QStringLiteral("src/domain/a.cpp") << QString(400, u'\n');
}

void TestLayers::each_rule_leaves_the_rest_alone()
{
    QFETCH(Rule, rule);
    QFETCH(QString, path);
    QFETCH(QString, text);
    QCOMPARE(rule({path, text}), QStringList());
}

void TestLayers::the_top_level_holds_what_it_should()
{
    const QStringList tracked = trackedFiles();
    if (tracked.isEmpty())
        QSKIP("not a git checkout");
    const QStringList found = strangersAtTheTop(tracked);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QStringLiteral(", "))));
}

void TestLayers::a_stranger_at_the_top_is_named()
{
    const QStringList tracked{
        QStringLiteral("CMakeLists.txt"), QStringLiteral("LICENSE"),    QStringLiteral("README.md"),
        QStringLiteral("check"),          QStringLiteral("docs/a.md"),  QStringLiteral("run"),
        QStringLiteral("src/app/a.cpp"),  QStringLiteral("tests/a"),    QStringLiteral(".ci/run"),
        QStringLiteral("ui/a.ui"),        QStringLiteral("resources/a")};
    const QStringList expected{QStringLiteral("docs does not belong here"), QStringLiteral("translations is missing")};
    QCOMPARE(strangersAtTheTop(tracked), expected);
}

QTEST_GUILESS_MAIN(TestLayers)
#include "test_layers.moc"
