#include "exchange/import_fixture.h"
#include "support/test_organisation.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace exchange;
using namespace fixture;
using domain::Progress;
using domain::Reason;
using support::expected;

class TestImportAllOrNothing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void planning_writes_nothing();
    void stopping_leaves_nothing();
    void a_full_disk_leaves_nothing();
    void a_folder_that_is_not_there_leaves_nothing();
    void what_is_there_already_is_not_touched();
    void files_that_changed_since_are_refused();
    void fewer_licences_than_active_users_are_refused();
    void nobody_named_is_refused();
    void killed_in_the_middle_leaves_nothing_that_opens_and_the_next_try_succeeds();
    void planning_can_be_stopped();

private:
    [[nodiscard]] domain::Result<ImportReport> import(const Progress &progress = {}) const;

    std::unique_ptr<CsvFolder> m_folder;
    std::unique_ptr<ImportTarget> m_target;
    std::optional<ImportPlan> m_plan;
};

namespace {

constexpr int dealCount = 20'000;

Mapping mapping()
{
    Mapping mapping;
    mapping.files = {{u"team.csv"_qs, Content::Users, domain::Module::Deal, {{Column::Name, u"Agent"_qs}}, {}, {}},
                     {u"deals.csv"_qs,
                      Content::Records,
                      domain::Module::Deal,
                      {{Column::Id, u"No"_qs}, {Column::Owner, u"Agent"_qs}},
                      {},
                      {}}};
    return mapping;
}

} // namespace

void TestImportAllOrNothing::init()
{
    m_folder = std::make_unique<CsvFolder>();
    m_target = std::make_unique<ImportTarget>();
    m_folder->write(u"team.csv"_qs, "Agent\nAnn Lee\nBob Ray\n");
    QByteArray deals = "No,Agent\n";
    for (int i = 0; i < dealCount; ++i)
        deals += QByteArray::number(i) + ",Ann Lee\n";
    m_folder->write(u"deals.csv"_qs, deals);
    m_plan = expected(planImport(m_folder->path(), mapping()));
}

void TestImportAllOrNothing::cleanup()
{
    m_folder.reset();
    m_target.reset();
}

domain::Result<ImportReport> TestImportAllOrNothing::import(const Progress &progress) const
{
    return importInto(m_target->path(), *m_plan, organisationOf(u"Ann Lee"_qs), standingClock(), progress);
}

void TestImportAllOrNothing::planning_writes_nothing()
{
    QCOMPARE(m_target->leftBehind(), QStringList());
    expected(import());
    QCOMPARE(m_target->leftBehind(), QStringList{u"made.handover"_qs});
    QCOMPARE(m_target->number(u"SELECT count(*) FROM records"_qs), dealCount);
}

void TestImportAllOrNothing::stopping_leaves_nothing()
{
    std::stop_source stop;
    int reports = 0;
    const Progress progress(stop.get_token(), [&](qint64, qint64) {
        ++reports;
        stop.request_stop();
    });
    QCOMPARE(import(progress).error().reason, Reason::Cancelled);
    QVERIFY(reports > 0);
    QCOMPARE(m_target->leftBehind(), QStringList());
}

void TestImportAllOrNothing::a_full_disk_leaves_nothing()
{
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{200'000, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto failed = import();
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, ignored);
    QVERIFY(!failed);
    QCOMPARE(m_target->leftBehind(), QStringList());
    expected(import());
}

void TestImportAllOrNothing::a_folder_that_is_not_there_leaves_nothing()
{
    const auto failed =
        importInto(m_target->path() + u"/no/such.handover"_qs, *m_plan, organisationOf(u"Ann Lee"_qs), standingClock());
    QVERIFY(!failed);
    QCOMPARE(m_target->leftBehind(), QStringList());
}

void TestImportAllOrNothing::what_is_there_already_is_not_touched()
{
    QFile file(m_target->path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    QCOMPARE(import().error().reason, Reason::CannotWrite);
    QCOMPARE(m_target->leftBehind(), QStringList{u"made.handover"_qs});
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

void TestImportAllOrNothing::files_that_changed_since_are_refused()
{
    m_folder->write(u"team.csv"_qs, "Agent\nAnn Lee\nBob Ray\nCy Fox\n");
    QCOMPARE(import().error().reason, Reason::PlanOutdated);
    QCOMPARE(m_target->leftBehind(), QStringList());
}

void TestImportAllOrNothing::fewer_licences_than_active_users_are_refused()
{
    NewOrganisation organisation = organisationOf(u"Ann Lee"_qs);
    organisation.licencesPurchased = 1;
    const auto refused = importInto(m_target->path(), *m_plan, organisation, standingClock());
    QCOMPARE(refused.error().reason, Reason::NoLicenceFree);
    organisation.licencesPurchased = 10;
    expected(importInto(m_target->path(), *m_plan, organisation, standingClock()));
    QCOMPARE(m_target->number(u"SELECT licences_purchased FROM organisation"_qs), 10);
}

void TestImportAllOrNothing::nobody_named_is_refused()
{
    for (const QString &nobody : {QString(), u"Zed"_qs}) {
        const auto refused = importInto(m_target->path(), *m_plan, organisationOf(nobody), standingClock());
        QCOMPARE(refused.error().reason, Reason::NoSuchUser);
        QCOMPARE(refused.error().detail, nobody);
    }
    QCOMPARE(m_target->leftBehind(), QStringList());
}

void TestImportAllOrNothing::killed_in_the_middle_leaves_nothing_that_opens_and_the_next_try_succeeds()
{
    const pid_t child = fork();
    if (child == 0) {
        static_cast<void>(import(Progress({}, [](qint64 done, qint64 total) {
            if (done > total / 2)
                kill(getpid(), SIGKILL);
        })));
        _exit(0);
    }
    QVERIFY(child > 0);
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    QVERIFY(!QFile::exists(m_target->path()));
    QVERIFY(!m_target->leftBehind().isEmpty()); // it was in the middle
    expected(import());
    QCOMPARE(m_target->leftBehind(), QStringList{u"made.handover"_qs});
    QCOMPARE(m_target->number(u"SELECT count(*) FROM ownership"_qs), dealCount);
}

void TestImportAllOrNothing::planning_can_be_stopped()
{
    std::stop_source stop;
    stop.request_stop();
    const auto planned = planImport(m_folder->path(), mapping(), {}, Progress(stop.get_token(), {}));
    QCOMPARE(planned.error().reason, Reason::Cancelled);
}

QTEST_GUILESS_MAIN(TestImportAllOrNothing)
#include "test_import_all_or_nothing.moc"
