#include "views/theme.h"
#include "views/user_picker.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using domain::UserBrief;
using domain::UserId;
using views::UserPicker;

class TestUserPicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nobody_is_chosen_beforehand();
    void typing_a_full_name_picks_that_user_data();
    void typing_a_full_name_picks_that_user();
    void text_set_from_outside_picks_too();
    void a_part_of_a_name_picks_nobody_and_says_so();
    void a_name_that_nobody_has_says_so();
    void what_is_found_is_offered_while_one_types();
    void enter_takes_the_only_one_found();
    void the_list_can_be_opened_and_one_taken();
    void role_and_load_of_the_chosen_one_are_told();
    void whoever_is_no_longer_eligible_is_chosen_no_longer();
    void whoever_is_still_eligible_stays_chosen();
    void scrolling_past_chooses_nobody_else();
    void clumsy_input_harms_nothing();

private:
    std::unique_ptr<views::Theme> m_theme;
    std::unique_ptr<UserPicker> m_picker;
};

namespace {

UserBrief user(qint64 id, const domain::PersonName &name, qint64 records)
{
    UserBrief brief;
    brief.id = {id};
    brief.name = name;
    brief.roleName = QStringLiteral("Sales, Tokyo");
    brief.ownedRecords = records;
    return brief;
}

const domain::PersonName kenta{QStringLiteral("高橋"),   QStringLiteral("健太"),      QStringLiteral("たかはし"),
                               QStringLiteral("けんた"), QStringLiteral("Takahashi"), QStringLiteral("Kenta")};
const domain::PersonName keiko{QStringLiteral("高木"),   QStringLiteral("恵子"),   QStringLiteral("たかぎ"),
                               QStringLiteral("けいこ"), QStringLiteral("Takagi"), QStringLiteral("Keiko")};
const domain::PersonName eloise{QStringLiteral("Garnier"), QStringLiteral("Éloïse"), {}, {}, {}, {}};

std::vector<UserBrief> everybody()
{
    return {user(1, kenta, 190), user(2, keiko, 0), user(3, eloise, 1)};
}

} // namespace

void TestUserPicker::init()
{
    m_theme = std::make_unique<views::Theme>(*qApp);
    m_picker = std::make_unique<UserPicker>();
    m_picker->setCandidates(everybody());
    m_picker->show();
}

void TestUserPicker::cleanup()
{
    m_picker.reset();
}

void TestUserPicker::nobody_is_chosen_beforehand()
{
    QVERIFY(!m_picker->user().isValid());
    QVERIFY(m_picker->currentText().isEmpty());
    QVERIFY(m_picker->hint().isEmpty());
    QVERIFY(!m_picker->lineEdit()->placeholderText().isEmpty());
}

void TestUserPicker::typing_a_full_name_picks_that_user_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("user");
    QTest::newRow("Latin form") << QStringLiteral("Kenta Takahashi") << qint64(1);
    QTest::newRow("lower case") << QStringLiteral("kenta takahashi") << qint64(1);
    QTest::newRow("reading") << QStringLiteral("たかぎけいこ") << qint64(2);
    QTest::newRow("own script") << QStringLiteral("高木 恵子") << qint64(2);
    QTest::newRow("without accents") << QStringLiteral("eloise garnier") << qint64(3);
}

void TestUserPicker::typing_a_full_name_picks_that_user()
{
    QFETCH(QString, typed);
    QFETCH(qint64, user);
    QSignalSpy changes(m_picker.get(), &UserPicker::userChanged);
    m_picker->lineEdit()->setText(typed.chopped(1));
    QVERIFY(!m_picker->user().isValid());
    m_picker->lineEdit()->insert(typed.right(1));
    QCOMPARE(m_picker->user().value, user);
    QCOMPARE(changes.size(), 1);
}

void TestUserPicker::text_set_from_outside_picks_too()
{
    QAccessibleInterface *field = QAccessible::queryAccessibleInterface(m_picker->lineEdit());
    QVERIFY(field != nullptr);
    field->setText(QAccessible::Value, QStringLiteral("Kenta Takahashi"));
    QCOMPARE(m_picker->user(), UserId{1});
}

void TestUserPicker::a_part_of_a_name_picks_nobody_and_says_so()
{
    QTest::keyClicks(m_picker->lineEdit(), QStringLiteral("taka"));
    QVERIFY(!m_picker->user().isValid());
    QVERIFY2(m_picker->hint().contains(u"2"), qPrintable(m_picker->hint()));
}

void TestUserPicker::a_name_that_nobody_has_says_so()
{
    m_picker->lineEdit()->setText(QStringLiteral("Zzz"));
    QVERIFY(!m_picker->user().isValid());
    QVERIFY2(m_picker->hint().contains(u"Nobody"), qPrintable(m_picker->hint()));
}

void TestUserPicker::what_is_found_is_offered_while_one_types()
{
    QTest::keyClicks(m_picker->lineEdit(), QStringLiteral("taka"));
    const QCompleter *completer = m_picker->completer();
    QCOMPARE(completer->completionCount(), 2);
    m_picker->completer()->setCompletionPrefix(QStringLiteral("タカギ"));
    QCOMPARE(completer->completionCount(), 1);
    QCOMPARE(completer->currentCompletion(), QStringLiteral("Keiko Takagi"));
}

void TestUserPicker::enter_takes_the_only_one_found()
{
    QTest::keyClicks(m_picker->lineEdit(), QStringLiteral("garn"));
    m_picker->completer()->popup()->hide();
    QTest::keyClick(m_picker->lineEdit(), Qt::Key_Return);
    QCOMPARE(m_picker->user(), UserId{3});
    QCOMPARE(m_picker->currentText(), QStringLiteral("Éloïse Garnier"));
}

void TestUserPicker::the_list_can_be_opened_and_one_taken()
{
    m_picker->showPopup();
    QAbstractItemView *list = m_picker->view();
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 3);
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_picker->user(), UserId{2});
}

void TestUserPicker::role_and_load_of_the_chosen_one_are_told()
{
    m_picker->choose({1});
    QVERIFY2(m_picker->hint().contains(u"Sales, Tokyo") && m_picker->hint().contains(u"190"),
             qPrintable(m_picker->hint()));
}

void TestUserPicker::whoever_is_no_longer_eligible_is_chosen_no_longer()
{
    m_picker->choose({1});
    QSignalSpy changes(m_picker.get(), &UserPicker::userChanged);
    m_picker->setCandidates({user(2, keiko, 0)});
    QVERIFY(!m_picker->user().isValid());
    QVERIFY(m_picker->currentText().isEmpty());
    QCOMPARE(changes.size(), 1);
}

void TestUserPicker::whoever_is_still_eligible_stays_chosen()
{
    m_picker->choose({3});
    m_picker->setCandidates({user(3, eloise, 1), user(2, keiko, 0)});
    QCOMPARE(m_picker->user(), UserId{3});
    QCOMPARE(m_picker->currentText(), QStringLiteral("Éloïse Garnier"));
}

void TestUserPicker::scrolling_past_chooses_nobody_else()
{
    m_picker->choose({1});
    QWheelEvent wheel({5, 5}, m_picker->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_picker.get(), &wheel);
    QCOMPARE(m_picker->user(), UserId{1});
}

void TestUserPicker::clumsy_input_harms_nothing()
{
    for (const QString &typed : {QStringLiteral("   "), QStringLiteral("%"), QStringLiteral("' OR 1"),
                                 QStringLiteral("(.*"), QString(5000, u'x'), QStringLiteral("\n\t"), QString()}) {
        m_picker->lineEdit()->setText(typed);
        QTest::keyClick(m_picker->lineEdit(), Qt::Key_Return);
        QVERIFY2(!m_picker->user().isValid(), qPrintable(typed.left(20)));
    }
}

QTEST_MAIN(TestUserPicker)
#include "test_user_picker.moc"
