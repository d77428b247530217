#include "app/console.h"
#include "app/input.h"
#include "demo/demo_organisation.h"
#include "storage/statement.h"
#include "views/main_window.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace app;

class TestConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void the_demo_is_made_on_the_first_start_and_listed();
    void what_is_open_and_who_works_is_shown();
    void the_language_is_switched_while_running();
    void a_language_of_the_command_line_is_not_remembered();
    void a_file_that_cannot_be_opened_is_told_and_left_alone_data();
    void a_file_that_cannot_be_opened_is_told_and_left_alone();
    void resetting_puts_the_demo_back_as_it_was();
    void resetting_asks_first_and_escape_leaves_without_harm();
    void the_file_opened_last_is_opened_again();
    void every_menu_entry_without_a_page_is_disabled();

private:
    [[nodiscard]] static QString demoFile() { return demoPath(); }
    [[nodiscard]] static QAction *action(Console &console, const char *name)
    {
        return console.window().findChild<QAction *>(QString::fromLatin1(name));
    }
    [[nodiscard]] static bool listsUsers(Console &console)
    {
        const auto *table = console.window().findChild<QAbstractItemView *>(u"usersTable"_qs);
        return table != nullptr && table->isVisible() && table->model()->rowCount() > 100;
    }
    [[nodiscard]] static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

void TestConsole::initTestCase()
{
    QCoreApplication::setApplicationName(u"handover-test"_qs);
}

void TestConsole::init()
{
    for (const auto place : {QStandardPaths::AppDataLocation, QStandardPaths::AppConfigLocation})
        QDir(QStandardPaths::writableLocation(place)).removeRecursively();
}

void TestConsole::the_demo_is_made_on_the_first_start_and_listed()
{
    QVERIFY(!QFileInfo::exists(demoFile()));
    Console console(*qApp, domain::systemClock());
    console.start({});
    QTRY_VERIFY_WITH_TIMEOUT(listsUsers(console), 20'000);
    QVERIFY(QFileInfo::exists(demoFile()));
}

void TestConsole::what_is_open_and_who_works_is_shown()
{
    Console console(*qApp, domain::systemClock());
    CommandLine line;
    line.language = u"en"_qs;
    console.start(line);
    QTRY_VERIFY_WITH_TIMEOUT(listsUsers(console), 20'000);
    QVERIFY(console.window().windowTitle().contains(u"Sakura Lumière"));
    const auto *who = console.window().findChild<QToolButton *>(u"signedInButton"_qs);
    QVERIFY2(who->text().contains(u"Claire Fontaine"), qPrintable(who->text()));
}

void TestConsole::the_language_is_switched_while_running()
{
    Console console(*qApp, domain::systemClock());
    CommandLine line;
    line.language = u"en"_qs;
    console.start(line);
    QTRY_VERIFY_WITH_TIMEOUT(listsUsers(console), 20'000);
    const QAction *file = console.window().menuBar()->actions().constFirst();
    QCOMPARE(file->text(), u"&File"_qs);
    action(console, "japaneseAction")->trigger();
    QTRY_COMPARE(file->text(), u"ファイル(&F)"_qs);
    QCOMPARE(QLocale().language(), QLocale::Japanese);
    action(console, "frenchAction")->trigger();
    QTRY_COMPARE(file->text(), u"&Fichier"_qs);
    QVERIFY(listsUsers(console));
    QCOMPARE(Settings().language(), u"fr"_qs);
}

void TestConsole::a_language_of_the_command_line_is_not_remembered()
{
    Console console(*qApp, domain::systemClock());
    CommandLine line;
    line.language = u"ja"_qs;
    console.start(line);
    QCOMPARE(Settings().language(), QString());
    QTRY_VERIFY_WITH_TIMEOUT(listsUsers(console), 20'000);
}

void TestConsole::a_file_that_cannot_be_opened_is_told_and_left_alone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a text") << QByteArray("This is a letter to the tax office, and no database at all.\n").repeated(20);
    QTest::newRow("cut off") << QByteArray("SQLite format 3\0\x10\0\x01\x01\0", 21);
}

void TestConsole::a_file_that_cannot_be_opened_is_told_and_left_alone()
{
    QFETCH(QByteArray, bytes);
    const QString path = m_folder.filePath(u"letter.handover"_qs);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
    file.close();
    Console console(*qApp, domain::systemClock());
    QSignalSpy failed(&console, &Console::openFailed);
    CommandLine line;
    line.database = path;
    console.start(line);
    QTRY_COMPARE(failed.count(), 1);
    bool isTold = false;
    for (const QLabel *label : console.window().findChildren<QLabel *>())
        isTold = isTold || (label->isVisible() && label->text().contains(u"letter.handover"));
    QVERIFY(isTold);
    QCOMPARE(contents(path), bytes);
}

void TestConsole::resetting_puts_the_demo_back_as_it_was()
{
    Console console(*qApp, domain::systemClock());
    console.start({});
    QTRY_VERIFY_WITH_TIMEOUT(listsUsers(console), 20'000);
    {
        auto database = storage::Database::open(demoFile());
        QVERIFY(database.has_value());
        QVERIFY(storage::execute(*database, "UPDATE users SET status = 4 WHERE id = 3").has_value());
    }
    console.resetDemo();
    QTRY_VERIFY_WITH_TIMEOUT(console.session() != nullptr && listsUsers(console), 20'000);
    auto database = storage::Database::open(demoFile(), storage::Access::ReadOnly);
    const auto deleted = storage::number(*database, "SELECT count(*) FROM users WHERE id = 3 AND status = 4");
    QCOMPARE(*deleted, 0);
}

void TestConsole::resetting_asks_first_and_escape_leaves_without_harm()
{
    Console console(*qApp, domain::systemClock());
    console.start({});
    QTRY_VERIFY_WITH_TIMEOUT(listsUsers(console), 20'000);
    QSignalSpy reset(&console.window(), &views::MainWindow::demoResetWanted);
    action(console, "resetDemoAction")->trigger();
    auto *box = console.window().findChild<QWidget *>(u"resetDemoBox"_qs);
    QVERIFY(box != nullptr && box->isVisible());
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(console.window().findChild<QWidget *>(u"resetDemoBox"_qs) == nullptr);
    QCOMPARE(reset.count(), 0);
    action(console, "resetDemoAction")->trigger();
    console.window().findChild<QPushButton *>(u"resetButton"_qs)->click();
    QCOMPARE(reset.count(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(console.session() != nullptr && listsUsers(console), 20'000);
}

void TestConsole::the_file_opened_last_is_opened_again()
{
    const QString path = m_folder.filePath(u"other.handover"_qs);
    QVERIFY(demo::makeDemo(path, domain::systemClock()).has_value());
    {
        Console console(*qApp, domain::systemClock());
        console.open(path);
        QTRY_VERIFY_WITH_TIMEOUT(listsUsers(console), 20'000);
    }
    Console console(*qApp, domain::systemClock());
    console.start({});
    QTRY_VERIFY_WITH_TIMEOUT(console.session() != nullptr, 20'000);
    QCOMPARE(console.session()->path(), path);
}

void TestConsole::every_menu_entry_without_a_page_is_disabled()
{
    Console console(*qApp, domain::systemClock());
    QSignalSpy failed(&console, &Console::openFailed);
    console.open(m_folder.filePath(u"nowhere.handover"_qs));
    QTRY_COMPARE(failed.count(), 1);
    for (const char *name : {"usersPageAction", "auditPageAction", "resetDemoAction"})
        QVERIFY2(!action(console, name)->isEnabled(), name);
    QVERIFY(action(console, "openDemoAction")->isEnabled());
}

QTEST_MAIN(TestConsole)
#include "test_console.moc"
