#include "presentation/candidates_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace presentation;
using domain::UserBrief;

class TestCandidatesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void a_full_name_in_any_form_finds_the_user_data();
    void a_full_name_in_any_form_finds_the_user();
    void a_part_of_a_name_is_not_a_choice();
    void namesakes_are_told_apart_and_the_bare_name_chooses_none_of_them();
    void what_is_typed_is_counted();
    void role_and_load_are_shown();

private:
    CandidatesModel m_model;
};

namespace {

UserBrief user(qint64 id, const domain::PersonName &name, const QString &role, qint64 records = 0)
{
    UserBrief brief;
    brief.id = {id};
    brief.name = name;
    brief.roleName = role;
    brief.ownedRecords = records;
    return brief;
}

domain::PersonName latin(const QString &first, const QString &last)
{
    return {last, first, {}, {}, {}, {}};
}

} // namespace

void TestCandidatesModel::init()
{
    const domain::PersonName kenta{QStringLiteral("髙橋"),   QStringLiteral("健太"),      QStringLiteral("たかはし"),
                                   QStringLiteral("けんた"), QStringLiteral("Takahashi"), QStringLiteral("Kenta")};
    m_model.show({user(1, kenta, QStringLiteral("Sales, Tokyo"), 190),
                  user(2, latin(QStringLiteral("Éloïse"), QStringLiteral("Garnier")), QStringLiteral("Sales, Lyon")),
                  user(3, latin(QStringLiteral("Jean"), QStringLiteral("Martin")), QStringLiteral("Support")),
                  user(4, latin(QStringLiteral("Jean"), QStringLiteral("Martin")), QStringLiteral("Sales"))});
    const QAbstractItemModelTester tester(&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestCandidatesModel::a_full_name_in_any_form_finds_the_user_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("row");
    QTest::newRow("Latin form") << QStringLiteral("Kenta Takahashi") << 0;
    QTest::newRow("family name first") << QStringLiteral("takahashi kenta") << 0;
    QTest::newRow("own script") << QStringLiteral("髙橋 健太") << 0;
    QTest::newRow("another shape of a character") << QStringLiteral("高橋健太") << 0;
    QTest::newRow("reading") << QStringLiteral("たかはし けんた") << 0;
    QTest::newRow("reading in katakana") << QStringLiteral("タカハシケンタ") << 0;
    QTest::newRow("reading in half width") << QStringLiteral("ﾀｶﾊｼ ｹﾝﾀ") << 0;
    QTest::newRow("without accents") << QStringLiteral("eloise garnier") << 1;
    QTest::newRow("with spaces around") << QStringLiteral("  Éloïse Garnier ") << 1;
}

void TestCandidatesModel::a_full_name_in_any_form_finds_the_user()
{
    QFETCH(QString, typed);
    QFETCH(int, row);
    QCOMPARE(m_model.rowNamed(typed).value_or(-1), row);
}

void TestCandidatesModel::a_part_of_a_name_is_not_a_choice()
{
    QVERIFY(!m_model.rowNamed(QStringLiteral("Kenta")));
    QVERIFY(!m_model.rowNamed(QString()));
    QVERIFY(!m_model.rowNamed(QStringLiteral("%")));
    QCOMPARE(m_model.onlyRowFound(QStringLiteral("kent")).value_or(-1), 0);
    QVERIFY(!m_model.onlyRowFound(QStringLiteral("a")));
}

void TestCandidatesModel::namesakes_are_told_apart_and_the_bare_name_chooses_none_of_them()
{
    QVERIFY(!m_model.rowNamed(QStringLiteral("Jean Martin")));
    const QString third = m_model.index(2).data().toString();
    const QString fourth = m_model.index(3).data().toString();
    QVERIFY(third != fourth);
    QCOMPARE(m_model.rowNamed(third).value_or(-1), 2);
    QCOMPARE(m_model.rowNamed(fourth).value_or(-1), 3);
}

void TestCandidatesModel::what_is_typed_is_counted()
{
    QCOMPARE(m_model.countFound(QStringLiteral("martin")), 2);
    QCOMPARE(m_model.countFound(QStringLiteral("zz")), 0);
    QCOMPARE(m_model.countFound(QStringLiteral("がるにえ")), 0);
}

void TestCandidatesModel::role_and_load_are_shown()
{
    const QString said = m_model.index(0).data(Qt::AccessibleDescriptionRole).toString();
    QVERIFY2(said.contains(u"Sales, Tokyo") && said.contains(u"190"), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestCandidatesModel)
#include "test_candidates_model.moc"
