#include "views/audit_page.h"

#include "jobs/jobs.h"
#include "offboarding/execution.h"
#include "offboarding/planning.h"
#include "presentation/audit_presenter.h"
#include "storage/audit.h"
#include "support/test_organisation.h"
#include "views/message_bar.h"
#include "views/theme.h"

#include <QAction>
#include <QApplication>
#include <QCalendarWidget>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using domain::ChangeId;
using domain::UserId;

class TestAuditPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<views::Theme>(*qApp);
        m_theme->apply(views::Appearance::Light);
        m_theme->finish();
    }

    // 1 Naoko deactivates Ada, 2 and activates her, 3 Claire is refused to delete herself, 4 Claire deletes Bruno.
    void init()
    {
        QLocale::setDefault(QLocale(u"en_GB"_qs));
        m_organisation = std::make_unique<support::TestOrganisation>();
        m_ada = m_organisation->addUser(u"Lovelace"_qs, u"Ada"_qs);
        m_bruno = m_organisation->addUser(u"Bernard"_qs, u"Bruno"_qs);
        m_organisation->addRecords(3, m_bruno, domain::Module::Deal);
        at(0, u"user.deactivate"_qs, {2}, m_ada, u"USR-3"_qs, u"active"_qs, u"inactive"_qs);
        at(1, u"user.activate"_qs, {2}, m_ada, u"USR-4"_qs, u"inactive"_qs, u"active"_qs);
        storage::AuditNote attempt;
        attempt.at = support::testNow().addDays(1);
        attempt.who = {1};
        attempt.kind = u"user.delete"_qs;
        attempt.subject = {1};
        attempt.after = {{u"refused"_qs, u"super-admin"_qs}};
        support::expected(storage::appendRefusal(m_organisation->database(), attempt,
                                                 domain::Error{domain::Reason::IsSuperAdmin, {1}, {}, {}}));
        deleteBruno();
        open({1});
    }

    void cleanup() { close(); }

    void AUD_1_entries_are_listed_newest_first_with_when_what_whom_operator_rule_and_result()
    {
        QCOMPARE(rows(), 4);
        QCOMPARE(row(0), QStringList({u"22 Nov 2026, 18:00:00"_qs, u"Deletion of a user"_qs, u"Bruno Bernard"_qs,
                                      u"Claire Fontaine"_qs, u"DEL-2"_qs, u"Done"_qs}));
        QCOMPARE(row(1), QStringList({u"21 Nov 2026, 18:00:00"_qs, u"Deletion of a user"_qs, u"Claire Fontaine"_qs,
                                      u"Claire Fontaine"_qs, u"USR-6"_qs, u"Refused"_qs}));
        QCOMPARE(row(3)[1], u"Deactivation of a user"_qs);
        QTRY_COMPARE(words("countLabel"), u"4 entries"_qs);
    }

    void AUD_1_the_chosen_entry_is_told_with_before_after_and_what_became_of_it()
    {
        clickRow(0);
        QCOMPARE(words("sentenceLabel"), u"Claire Fontaine deleted Bruno Bernard and migrated."_qs);
        QCOMPARE(words("entryLabel"), u"4"_qs);
        QTRY_VERIFY(panelWords().contains(u"Active → Deleted"_qs));
        QVERIFY(panelWords().contains(u"Open deals"_qs));
        QVERIFY(panelWords().contains(u"Moves to Ada Lovelace · ZD-1"_qs));
        QVERIFY(panelWords().contains(u"3"_qs));
        QVERIFY(visible("digestLabel"));
        QTest::mouseClick(part<QToolButton>("hashCopyButton"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), hashOf(4));
    }

    void AUD_1_a_refusal_says_why()
    {
        clickRow(1);
        QCOMPARE(words("sentenceLabel"), u"Claire Fontaine wanted to delete Claire Fontaine."_qs);
        QCOMPARE(words("reasonLabel"), u"The user is the super admin"_qs);
        QCOMPARE(words("ruleLabel"), u"USR-6"_qs);
    }

    void AUD_2_a_whole_chain_is_told_with_its_head_hash_to_copy()
    {
        click("verifyButton");
        QTRY_VERIFY(bar().startsWith(u"Chain verified: 4 entries."_qs));
        QVERIFY(bar().contains(hashOf(4)));
        click("way0Button");
        QCOMPARE(QGuiApplication::clipboard()->text(), hashOf(4));
    }

    void AUD_2_a_tampered_file_is_told_with_the_first_broken_entry()
    {
        m_organisation->run(u"UPDATE audit SET after = replace(after, 'inactive', 'deleted') WHERE sequence = 1"_qs);
        click("verifyButton");
        QTRY_VERIFY(bar().startsWith(u"Chain broken at entry 1."_qs));
        click("way0Button");
        QTRY_COMPARE(table()->currentIndex().row(), 3);
    }

    void AUD_2_an_entry_that_was_taken_out_is_told_as_missing()
    {
        m_organisation->run(u"DELETE FROM audit WHERE sequence = 2"_qs);
        click("verifyButton");
        QTRY_VERIFY(bar().startsWith(u"Chain broken at entry 2."_qs));
        close();
        open({1}, false);
        m_page->show(ChangeId{2});
        QTRY_COMPARE(bar(), u"This entry is missing."_qs);
    }

    void AUD_2_history_that_was_altered_is_told_at_its_entry()
    {
        m_organisation->run(u"UPDATE history SET user_id = 1 WHERE until_change = 4"_qs);
        click("verifyButton");
        QTRY_VERIFY(bar().startsWith(u"Chain broken at entry 4."_qs));
    }

    void AUD_3_what_is_typed_is_searched_for_in_names_and_in_the_readers_words()
    {
        QTest::keyClicks(part<QLineEdit>("searchField"), u"lovelace"_qs);
        QTRY_COMPARE(rows(), 2);
        part<QLineEdit>("searchField")->clear();
        QTRY_COMPARE(rows(), 4);
        QTest::keyClicks(part<QLineEdit>("searchField"), u"deletion"_qs);
        QTRY_COMPARE(rows(), 2);
        QTRY_COMPARE(words("countLabel"), u"2 entries"_qs);
    }

    void AUD_3_filters_by_user_operator_kind_and_result()
    {
        choose("userCombo", u"Ada Lovelace"_qs);
        QTRY_COMPARE(rows(), 2);
        choose("kindCombo", u"Activation of a user"_qs);
        QTRY_COMPARE(rows(), 1);
        click("clearButton");
        QTRY_COMPARE(rows(), 4);
        choose("operatorCombo", u"Claire Fontaine"_qs);
        QTRY_COMPARE(rows(), 2);
        choose("resultCombo", u"Refused"_qs);
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(row(0)[4], u"USR-6"_qs);
    }

    void AUD_3_a_day_is_one_of_the_organisations_time_zone()
    {
        // In Tokyo 15:30 UTC is the next day already.
        at(10, u"user.activate"_qs, {2}, m_ada, u"USR-4"_qs, {}, {}, QTime(15, 30));
        Q_EMIT m_jobs->committed(jobs::Topic::Audit);
        QTRY_COMPARE(rows(), 5);
        QTest::keyClicks(part<QLineEdit>("fromDate"), u"2026-12-01"_qs);
        QTRY_COMPARE(rows(), 1);
        QTest::keyClicks(part<QLineEdit>("toDate"), u"2026-12-01"_qs);
        QTRY_VERIFY(words("countLabel").startsWith(u"1 "_qs));
        part<QLineEdit>("fromDate")->clear();
        part<QLineEdit>("toDate")->clear();
        QTest::keyClicks(part<QLineEdit>("toDate"), u"2026-11-30"_qs);
        QTRY_COMPARE(rows(), 4);
    }

    void what_is_not_a_day_filters_nothing_and_says_so()
    {
        QTest::keyClicks(part<QLineEdit>("fromDate"), u"2026-13-77"_qs);
        QVERIFY(part<QLineEdit>("fromDate")->accessibleDescription().contains(u"not a day"_qs));
        QVERIFY(!part<QWidget>("clearButton")->isVisible());
        QCOMPARE(rows(), 4);
    }

    void a_day_can_be_picked_from_a_calendar()
    {
        QTest::keyClick(part<QLineEdit>("fromDate"), Qt::Key_Down, Qt::AltModifier);
        auto *calendar = m_page->findChild<QCalendarWidget *>();
        QVERIFY(calendar != nullptr && calendar->isVisible());
        calendar->setSelectedDate(QDate(2026, 11, 22));
        Q_EMIT calendar->activated(calendar->selectedDate());
        QCOMPARE(part<QLineEdit>("fromDate")->text(), u"2026-11-22"_qs);
        QTRY_COMPARE(rows(), 1);
    }

    void AUD_3_what_is_filtered_is_exported_as_csv()
    {
        choose("resultCombo", u"Refused"_qs);
        QTRY_COMPARE(rows(), 1);
        click("exportButton");
        auto *dialog = m_page->findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        const QString path = m_organisation->folder() + u"/refused.csv"_qs;
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(bar().startsWith(u"1 "_qs) && bar().contains(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.startsWith("\xEF\xBB\xBF"
                                   "Entry,When,Operator,"));
        QCOMPARE(written.count("\r\n"), 2);
        QVERIFY(written.contains("\r\n3,2026-11-21T18:00:00.000+09:00,Claire Fontaine,1,user.delete,"));
    }

    void an_empty_answer_says_what_to_do()
    {
        QTest::keyClicks(part<QLineEdit>("searchField"), u"nobody at all"_qs);
        QTRY_COMPARE(whyEmpty(), u"No entry matches"_qs);
        QTest::mouseClick(part<QWidget>("emptyState")->findChild<QPushButton *>(u"emptyActionButton"_qs),
                          Qt::LeftButton);
        QTRY_COMPARE(rows(), 4);
        QVERIFY(table()->isVisible());
    }

    void an_entry_is_revealed_even_where_a_filter_hides_it()
    {
        choose("userCombo", u"Ada Lovelace"_qs);
        QTRY_COMPARE(rows(), 2);
        m_page->show(ChangeId{4});
        QTRY_COMPARE(words("sentenceLabel"), u"Claire Fontaine deleted Bruno Bernard and migrated."_qs);
        QCOMPARE(part<QComboBox>("userCombo")->currentText(), u"All users"_qs);
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
    }

    void an_entry_is_revealed_before_the_page_was_ever_looked_at()
    {
        close();
        open({1}, false);
        m_page->show(ChangeId{2});
        QTRY_COMPARE(table()->currentIndex().row(), 2);
    }

    void what_is_written_meanwhile_appears_and_the_chosen_entry_stays_chosen()
    {
        clickRow(1);
        const QString sentence = words("sentenceLabel");
        at(5, u"user.activate"_qs, {2}, m_ada, u"USR-4"_qs, {}, {});
        Q_EMIT m_jobs->committed(jobs::Topic::Audit);
        QTRY_COMPARE(rows(), 5);
        QCOMPARE(table()->currentIndex().row(), 2);
        QCOMPARE(words("sentenceLabel"), sentence);
        QTRY_COMPARE(words("countLabel"), u"5 entries"_qs);
    }

    void OPR_8_without_the_administrator_profile_nothing_is_shown_and_the_attempt_is_an_entry()
    {
        close();
        open(m_ada);
        QTRY_COMPARE(whyEmpty(), u"The audit log is not for everybody"_qs);
        QCOMPARE(rows(), 0);
        for (const char *name : {"verifyButton", "exportButton"}) {
            QVERIFY(!part<QPushButton>(name)->isEnabled());
            QVERIFY(part<QPushButton>(name)->toolTip().contains(u"OPR-8"_qs));
            QCOMPARE(part<QPushButton>(name)->accessibleDescription(), part<QPushButton>(name)->toolTip());
        }
        QCOMPARE(m_organisation->text(u"SELECT kind || ' ' || rule FROM audit WHERE sequence = 5"_qs),
                 u"audit.read OPR-8"_qs);
    }

    void the_keyboard_finds_the_search()
    {
        m_page->findAction()->trigger();
        QCOMPARE(m_page->findAction()->shortcut(), QKeySequence(QKeySequence::Find));
        QCOMPARE(m_page->focusWidget(), part<QLineEdit>("searchField"));
    }

    void columns_and_details_are_as_they_were_left()
    {
        table()->horizontalHeader()->resizeSection(1, 222);
        QTest::mouseClick(part<QToolButton>("closeButton"), Qt::LeftButton);
        QVERIFY(!visible("entryPanel"));
        const QByteArray state = m_page->saveState();
        close();
        open({1});
        QVERIFY(visible("entryPanel"));
        QVERIFY(m_page->restoreState(state));
        QCOMPARE(table()->horizontalHeader()->sectionSize(1), 222);
        QVERIFY(!visible("entryPanel"));
        QVERIFY(!m_page->restoreState("nonsense"));
    }

    void switching_the_language_keeps_what_is_asked_for_and_the_chosen_entry()
    {
        choose("operatorCombo", u"Claire Fontaine"_qs);
        QTest::keyClicks(part<QLineEdit>("fromDate"), u"2026-11-21"_qs);
        QTRY_COMPARE(rows(), 2);
        clickRow(1);
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(m_page.get(), &change);
        QCOMPARE(part<QComboBox>("operatorCombo")->currentText(), u"Claire Fontaine"_qs);
        QCOMPARE(part<QLineEdit>("fromDate")->text(), u"2026-11-21"_qs);
        QVERIFY(part<QWidget>("clearButton")->isVisible());
        QCOMPARE(table()->currentIndex().row(), 1);
        QCOMPARE(rows(), 2);
    }

    void every_field_has_a_label_that_names_it()
    {
        for (const char *name : {"kindCombo", "userCombo", "operatorCombo", "resultCombo", "fromDate", "toDate"}) {
            const auto labels = m_page->findChildren<QLabel *>();
            const bool isNamed = std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
                return label->buddy() == part<QWidget>(name) && !label->text().isEmpty();
            });
            QVERIFY2(isNamed, name);
        }
        QCOMPARE(table()->accessibleName(), u"Audit log"_qs);
    }

private:
    void at(int day, const QString &kind, UserId who, UserId subject, const QString &rule, const QString &before,
            const QString &after, QTime time = QTime(9, 0))
    {
        storage::AuditNote note;
        note.at = QDateTime(support::testNow().date().addDays(day), time, Qt::UTC);
        note.who = who;
        note.kind = kind;
        note.subject = subject;
        note.rule = rule;
        note.before = {{u"status"_qs, before}};
        note.after = {{u"status"_qs, after}};
        storage::Transaction transaction = support::expected(storage::Transaction::begin(m_organisation->database()));
        (void)support::expected(storage::append(m_organisation->database(), note));
        support::expected(transaction.commit());
    }

    void deleteBruno()
    {
        auto &database = m_organisation->database();
        const auto who = m_organisation->asSuperAdmin();
        const auto prepared = support::expected(offboarding::prepare(database, who, m_bruno, domain::Event::Delete));
        const auto plan = prepared.plan.migratingTo(m_ada, {domain::Scope::RecordOwner});
        (void)support::expected(
            offboarding::execute(database, who, plan, [] { return support::testNow().addDays(2); }, {}));
    }

    void open(UserId who, bool isLookedAt = true)
    {
        const domain::Operator operatorWho = m_organisation->as(who);
        m_jobs = std::make_unique<jobs::Jobs>(m_organisation->path(), support::testNow);
        m_presenter = std::make_unique<presentation::AuditPresenter>(*m_jobs, operatorWho);
        m_page = std::make_unique<views::AuditPage>(*m_presenter);
        m_page->resize(1000, 700);
        if (!isLookedAt)
            return;
        m_page->show();
        if (operatorWho.isAdministrator)
            QTRY_COMPARE(rows(), 4);
    }

    void close()
    {
        m_page.reset();
        m_presenter.reset();
        m_jobs.reset();
    }

    template <class T>
    T *part(const char *name)
    {
        T *found = m_page->findChild<T *>(QLatin1String(name));
        if (found == nullptr)
            qFatal("%s is missing", name);
        return found;
    }
    QTableView *table() { return part<QTableView>("auditTable"); }
    int rows() { return table()->model()->rowCount(); }
    QStringList row(int number)
    {
        QStringList cells;
        for (int column = 0; column < table()->model()->columnCount(); ++column)
            cells << table()->model()->index(number, column).data().toString();
        return cells;
    }
    QString words(const char *label) { return part<QLabel>(label)->text(); }
    QString whyEmpty()
    {
        auto *state = part<QWidget>("emptyState");
        return state->isVisible() ? state->findChild<QLabel *>(u"emptyHeading"_qs)->text() : QString();
    }
    QString bar() { return part<views::MessageBar>("messageBar")->text(); }
    bool visible(const char *name) { return part<QWidget>(name)->isVisible(); }
    void click(const char *button)
    {
        auto *found = part<QPushButton>(button);
        if (!found->isVisible() || !found->isEnabled())
            qFatal("%s can't be clicked", button);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void clickRow(int number)
    {
        const QRect cell = table()->visualRect(table()->model()->index(number, 0));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    }
    void choose(const char *combo, const QString &word)
    {
        auto *found = part<QComboBox>(combo);
        const int index = found->findText(word);
        if (index < 0)
            qFatal("%s does not offer %s", combo, qPrintable(word));
        found->setCurrentIndex(index);
    }
    QStringList panelWords()
    {
        QStringList found;
        for (const QLabel *label : part<QWidget>("content")->findChildren<QLabel *>()) {
            if (label->isVisible())
                found << label->text();
        }
        return found;
    }
    QString hashOf(int entry)
    {
        return m_organisation->text(u"SELECT hash FROM audit WHERE sequence = %1"_qs.arg(entry));
    }

    std::unique_ptr<views::Theme> m_theme;
    std::unique_ptr<support::TestOrganisation> m_organisation;
    UserId m_ada;
    UserId m_bruno;
    std::unique_ptr<jobs::Jobs> m_jobs;
    std::unique_ptr<presentation::AuditPresenter> m_presenter;
    std::unique_ptr<views::AuditPage> m_page;
};

QTEST_MAIN(TestAuditPage)
#include "test_audit_page.moc"
