#include "views/theme.h"
#include "views/work_progress.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProgressBar>
#include <QTest>

class TestWorkProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_ends_at_once_is_never_shown();
    void it_shows_that_something_runs_and_after_a_while_how_far();
};

void TestWorkProgress::what_ends_at_once_is_never_shown()
{
    const views::Theme theme(*qApp);
    views::WorkProgress progress;
    progress.begin(QStringLiteral("Working"));
    progress.report(1, 2);
    progress.end();
    QVERIFY(!QTest::qWaitFor([&] { return progress.isVisible(); }, 600));
}

void TestWorkProgress::it_shows_that_something_runs_and_after_a_while_how_far()
{
    const views::Theme theme(*qApp);
    views::WorkProgress progress;
    const auto *bar = progress.findChild<QProgressBar *>(QStringLiteral("workBar"));
    QElapsedTimer since;
    since.start();
    progress.begin(QStringLiteral("Working"));
    QTRY_VERIFY(progress.isVisible());
    QVERIFY(since.elapsed() >= 300);
    progress.report(300, 1000);
    if (since.elapsed() < 1500)
        QCOMPARE(bar->maximum(), 0); // that it runs, not how far
    QTRY_VERIFY(bar->maximum() > 0);
    QVERIFY(since.elapsed() >= 1900);
    QVERIFY(bar->accessibleDescription().contains(u"300"));
    progress.report(900, 1000);
    QVERIFY(bar->accessibleDescription().contains(u"900"));
    QCOMPARE(bar->value() * 10, bar->maximum() * 9);
}

QTEST_MAIN(TestWorkProgress)
#include "test_work_progress.moc"
