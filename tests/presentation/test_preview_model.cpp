#include "presentation/preview_model.h"
#include "presentation/result_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace presentation;
using domain::Event;
using domain::MigrationPlan;
using domain::Place;
using domain::Scope;
using domain::UserBrief;
using domain::UserId;
using Kind = PreviewModel::Kind;

class TestPreviewModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void DEL_7_a_row_says_what_how_many_what_becomes_of_it_and_the_rule();
    void a_number_moves_when_a_box_is_ticked_and_the_row_keeps_its_key();
    void DEL_7_a_line_opens_to_the_things_themselves();
    void more_things_are_read_after_the_last_and_the_first_stay_where_they_are();
    void an_answer_to_an_older_question_is_dropped();
    void what_could_move_and_stays_warns();
    void notes_of_leaving_are_not_said_where_nobody_leaves();
    void DEL_11_the_result_shows_what_was_promised_beside_what_was_done();

private:
    [[nodiscard]] QModelIndex lineOf(Place place, const QModelIndex &below = {}) const;
    [[nodiscard]] QString cell(const QModelIndex &row, int column) const
    {
        return row.siblingAtColumn(column).data().toString();
    }

    std::unique_ptr<PreviewModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::vector<UserBrief> m_people;
};

namespace {

const UserId successor{7};

UserBrief brief(qint64 id, const QString &last)
{
    UserBrief user;
    user.id = {id};
    user.name.last = last;
    return user;
}

MigrationPlan planWith(const domain::Census &census, Event event = Event::Delete)
{
    return MigrationPlan(event, brief(1, QStringLiteral("Leaver")), {}, census);
}

const domain::Census someDeals{{Place::OpenDeals, domain::Module::Deal, 250, 0},
                               {Place::ClosedDeals, domain::Module::Deal, 3, 0}};

std::vector<storage::Thing> thingsFrom(qint64 first, int count)
{
    std::vector<storage::Thing> things;
    for (int i = 0; i < count; ++i) {
        const qint64 id = first + i;
        things.push_back({id,
                          domain::ThingKind::Record,
                          QStringLiteral("Deal %1").arg(id),
                          QStringLiteral("Offer"),
                          domain::Module::Deal,
                          {}});
    }
    return things;
}

} // namespace

void TestPreviewModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<PreviewModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_people = {brief(successor.value, QStringLiteral("Takahashi"))};
}

QModelIndex TestPreviewModel::lineOf(Place place, const QModelIndex &below) const
{
    const QString wanted = QCoreApplication::translate("Place", domain::rowOf(place).label);
    for (int row = 0; row < m_model->rowCount(below); ++row) {
        const QModelIndex index = m_model->index(row, 0, below);
        if (Kind(index.data(PreviewModel::KindRole).toInt()) == Kind::Line && index.data().toString() == wanted)
            return index;
        if (Kind(index.data(PreviewModel::KindRole).toInt()) != Kind::Line) {
            if (const QModelIndex found = lineOf(place, index); found.isValid())
                return found;
        }
    }
    return {};
}

void TestPreviewModel::DEL_7_a_row_says_what_how_many_what_becomes_of_it_and_the_rule()
{
    m_model->show(planWith(someDeals).migratingTo(successor, {Scope::RecordOwner}), m_people);
    const QModelIndex row = lineOf(Place::OpenDeals);
    QVERIFY(row.isValid());
    QCOMPARE(cell(row, PreviewModel::Count), QStringLiteral("250"));
    QVERIFY(cell(row, PreviewModel::Becomes).contains(u"Takahashi"));
    QCOMPARE(cell(row, PreviewModel::Rule), QStringLiteral("ZD-1"));
    QCOMPARE(row.data(PreviewModel::ChipRole).toString(), QStringLiteral("Takahashi"));
    QVERIFY(row.parent().data().toString().contains(u"Takahashi"));
}

void TestPreviewModel::a_number_moves_when_a_box_is_ticked_and_the_row_keeps_its_key()
{
    const MigrationPlan plan = planWith(someDeals);
    m_model->show(plan.withoutMigrating(), m_people);
    const QString key = lineOf(Place::OpenDeals).data(PreviewModel::KeyRole).toString();
    QCOMPARE(domain::Outcome(lineOf(Place::OpenDeals).data(PreviewModel::OutcomeRole).toInt()), domain::Outcome::Keep);
    m_model->show(plan.migratingTo(successor, {Scope::RecordOwner}), m_people);
    QCOMPARE(domain::Outcome(lineOf(Place::OpenDeals).data(PreviewModel::OutcomeRole).toInt()),
             domain::Outcome::Transfer);
    QCOMPARE(lineOf(Place::OpenDeals).data(PreviewModel::KeyRole).toString(), key);
    QVERIFY(key != lineOf(Place::ClosedDeals).data(PreviewModel::KeyRole).toString());
}

void TestPreviewModel::DEL_7_a_line_opens_to_the_things_themselves()
{
    m_tester.reset(); // it opens every row itself
    m_model->show(planWith(someDeals).withoutMigrating(), m_people);
    QSignalSpy wanted(m_model.get(), &PreviewModel::thingsWanted);
    const QModelIndex line = lineOf(Place::ClosedDeals);
    QVERIFY(m_model->hasChildren(line));
    QVERIFY(m_model->canFetchMore(line));
    m_model->fetchMore(line);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().at(0).value<Place>(), Place::ClosedDeals);
    m_model->addThings(Place::ClosedDeals, 0, thingsFrom(11, 3));
    QCOMPARE(m_model->rowCount(line), 3);
    QCOMPARE(cell(m_model->index(0, 0, line), PreviewModel::Reference), QStringLiteral("Deal 11"));
    QCOMPARE(cell(m_model->index(0, 0, line), PreviewModel::Becomes), QStringLiteral("Offer"));
    QVERIFY(!m_model->canFetchMore(line));
}

void TestPreviewModel::more_things_are_read_after_the_last_and_the_first_stay_where_they_are()
{
    m_model->show(planWith(someDeals).withoutMigrating(), m_people);
    const QModelIndex line = lineOf(Place::OpenDeals);
    m_model->fetchMore(line);
    m_model->addThings(Place::OpenDeals, 0, thingsFrom(1, PreviewModel::pageSize));
    QCOMPARE(m_model->rowCount(line), PreviewModel::pageSize + 1);
    const QPersistentModelIndex first = m_model->index(0, 0, line);
    const QModelIndex more = m_model->index(PreviewModel::pageSize, 0, line);
    QCOMPARE(Kind(more.data(PreviewModel::KindRole).toInt()), Kind::More);
    QVERIFY2(more.data().toString().contains(u"150"), qPrintable(more.data().toString()));

    QSignalSpy wanted(m_model.get(), &PreviewModel::thingsWanted);
    m_model->readMore(more);
    m_model->readMore(more);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().at(1).toLongLong(), PreviewModel::pageSize);
    m_model->addThings(Place::OpenDeals, PreviewModel::pageSize, thingsFrom(101, PreviewModel::pageSize));
    m_model->readMore(m_model->index(m_model->rowCount(line) - 1, 0, line));
    m_model->addThings(Place::OpenDeals, 2 * PreviewModel::pageSize, thingsFrom(201, 50));
    QCOMPARE(m_model->rowCount(line), 250);
    QVERIFY(first.isValid());
    QCOMPARE(first.row(), 0);
}

void TestPreviewModel::an_answer_to_an_older_question_is_dropped()
{
    m_model->show(planWith(someDeals).withoutMigrating(), m_people);
    m_model->fetchMore(lineOf(Place::OpenDeals));
    domain::Census changed = someDeals;
    changed[0].count = 251;
    m_model->show(planWith(changed).withoutMigrating(), m_people);
    m_model->addThings(Place::OpenDeals, 99, thingsFrom(100, 10));
    QCOMPARE(m_model->rowCount(lineOf(Place::OpenDeals)), 1);
}

void TestPreviewModel::what_could_move_and_stays_warns()
{
    const domain::Census census{{Place::ListViewCriteria, {}, 2, 0}, {Place::Leads, {}, 2, 0}};
    m_model->show(planWith(census).withoutMigrating(), m_people);
    QVERIFY(lineOf(Place::ListViewCriteria).data(PreviewModel::WarnsRole).toBool());
    QVERIFY(!lineOf(Place::ListViewCriteria).data(PreviewModel::NoteRole).toString().isEmpty());
    QVERIFY(!lineOf(Place::Leads).data(PreviewModel::WarnsRole).toBool());
    m_model->show(planWith(census).migratingTo(successor, {Scope::Criteria}), m_people);
    QVERIFY(!lineOf(Place::ListViewCriteria).data(PreviewModel::WarnsRole).toBool());
    QVERIFY(lineOf(Place::ListViewCriteria).data(PreviewModel::NoteRole).toString().isEmpty());
}

void TestPreviewModel::notes_of_leaving_are_not_said_where_nobody_leaves()
{
    const domain::Census census{{Place::ListViewCriteria, {}, 2, 0}, {Place::ReportSchedules, {}, 1, 0}};
    m_model->show(planWith(census, Event::Migrate).migratingTo(successor, {}), m_people);
    for (const Place place : {Place::ListViewCriteria, Place::ReportSchedules}) {
        QVERIFY(lineOf(place).data(PreviewModel::NoteRole).toString().isEmpty());
        QVERIFY(!lineOf(place).data(PreviewModel::WarnsRole).toBool());
    }
}

void TestPreviewModel::DEL_11_the_result_shows_what_was_promised_beside_what_was_done()
{
    ResultModel result;
    const QAbstractItemModelTester tester(&result, QAbstractItemModelTester::FailureReportingMode::QtTest);
    domain::OffboardingReport report;
    report.plan = planWith(someDeals).migratingTo(successor, {Scope::RecordOwner});
    for (const domain::PlanLine &line : report.plan.lines())
        report.lines.push_back({line, line.count - 1});
    result.show(report, m_people);
    QCOMPARE(result.rowCount(), 4); // two sections with a line each
    QVERIFY(result.isSection(0));
    QVERIFY(result.index(0, 0).data().toString().contains(u"Takahashi"));
    QCOMPARE(result.index(1, ResultModel::Promised).data().toString(), QStringLiteral("250"));
    QCOMPARE(result.index(1, ResultModel::Done).data().toString(), QStringLiteral("249"));
    QCOMPARE(result.index(1, ResultModel::Rule).data().toString(), QStringLiteral("ZD-1"));
}

QTEST_GUILESS_MAIN(TestPreviewModel)
#include "test_preview_model.moc"
