#include "views/users_page.h"

#include "jobs/jobs.h"
#include "presentation/user_details_presenter.h"
#include "presentation/user_list_model.h"
#include "storage/users.h"
#include "support/test_organisation.h"
#include "views/column_chooser.h"
#include "views/message_bar.h"
#include "views/segmented_tabs.h"
#include "views/theme.h"
#include "views/user_menu.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using domain::UserId;
using domain::UserStatus;
using presentation::UserListModel;
using presentation::UserView;
using support::UserOptions;
using Users = std::vector<UserId>;

class TestUsersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<views::Theme>(*qApp);
        m_theme->apply(views::Appearance::Light);
        m_theme->finish();
    }

    void init()
    {
        QLocale::setDefault(QLocale(u"en_GB"_qs));
        m_organisation = std::make_unique<support::TestOrganisation>();
        UserOptions haruto;
        haruto.lastLatin = u"Sato"_qs;
        haruto.firstLatin = u"Haruto"_qs;
        haruto.lastKana = u"さとう"_qs;
        haruto.firstKana = u"はると"_qs;
        haruto.manager = m_organisation->administrator();
        m_haruto = m_organisation->addUser(u"佐藤"_qs, u"陽翔"_qs, haruto);
        UserOptions inactive;
        inactive.status = UserStatus::Inactive;
        m_emile = m_organisation->addUser(u"Leroy"_qs, u"Émile"_qs, inactive);
        UserOptions deleted;
        deleted.status = UserStatus::Deleted;
        m_gone = m_organisation->addUser(u"Gone"_qs, u"Long"_qs, deleted);
        m_organisation->addRecords(3, m_haruto, domain::Module::Deal);
        m_organisation->addRecords(2, m_haruto, domain::Module::Deal, false);
        m_organisation->addConfiguration(domain::ConfigurationKind::Workflow, domain::Capacity::Assignee, m_haruto);
        open(m_organisation->asSuperAdmin());
    }

    void cleanup() { close(); }

    // The list

    void the_list_opens_with_the_active_users_and_nobody_chosen()
    {
        QCOMPARE(names(), u"Claire Fontaine, Haruto Sato, Naoko Mori"_qs);
        QCOMPARE(label(u"selectionLabel"_qs), u"3 users"_qs);
        QVERIFY(!button(u"deleteButton"_qs)->isEnabled());
        QVERIFY(button(u"deleteButton"_qs)->toolTip().contains(u"DEL-1"_qs));
        QCOMPARE(button(u"deleteButton"_qs)->accessibleDescription(), button(u"deleteButton"_qs)->toolTip());
    }

    void USR_10_the_sentence_tells_used_and_purchased_licences()
    {
        QTRY_COMPARE(label(u"licencesLabel"_qs),
                     u"3 of 50 licences used. Deactivating a user frees a licence; deleting one does not change how "
                     "many you have."_qs);
    }

    void the_tabs_say_how_many_each_view_has_and_show_it()
    {
        const auto tab = [this](UserView view) {
            return m_page->findChild<QAbstractButton *>(u"tab%1"_qs.arg(int(view)));
        };
        QTRY_COMPARE(tab(UserView::Active)->accessibleName(), u"Active 3"_qs);
        QCOMPARE(tab(UserView::All)->accessibleName(), u"All 5"_qs);
        QCOMPARE(tab(UserView::Administrators)->accessibleName(), u"Administrators 2"_qs);
        QTest::mouseClick(tab(UserView::Inactive), Qt::LeftButton);
        QTRY_COMPARE(names(), u"Émile Leroy"_qs);
        QTest::mouseClick(tab(UserView::Deleted), Qt::LeftButton);
        QTRY_COMPARE(names(), u"Long Gone"_qs);
    }

    void the_number_of_active_users_is_told_and_follows_what_is_committed()
    {
        QSignalSpy counts(m_page.get(), &views::UsersPage::activeCountChanged);
        m_organisation->run(u"UPDATE users SET status = 3 WHERE id = 3"_qs);
        Q_EMIT m_jobs->committed(jobs::Topic::Users);
        QTRY_COMPARE(counts.count(), 1);
        QCOMPARE(counts[0][0].toLongLong(), 2);
        QTRY_COMPARE(names(), u"Claire Fontaine, Naoko Mori"_qs);
    }

    void what_is_typed_is_searched_for()
    {
        QTest::keyClicks(search(), u"haru"_qs);
        QTRY_COMPARE(names(), u"Haruto Sato"_qs);
        QTest::keyClick(search(), Qt::Key_Return);
        QTRY_COMPARE(label(u"selectionLabel"_qs), u"1 of 1 selected"_qs);
        QTest::keyClick(search(), Qt::Key_Escape);
        QCOMPARE(search()->text(), QString());
        QTRY_COMPARE(m_model->total(), 3);
        QCOMPARE(label(u"selectionLabel"_qs), u"1 of 3 selected"_qs);
    }

    void letters_typed_in_the_table_go_to_the_search()
    {
        QTest::keyClicks(table(), u"n"_qs);
        QCOMPARE(search()->text(), u"n"_qs);
    }

    void a_search_without_hits_says_what_to_do_and_the_button_does_it()
    {
        search()->setText(u"émile"_qs);
        QTRY_VERIFY(child<QWidget>(u"emptyState"_qs)->isVisible());
        QVERIFY(emptyHeading().contains(u"émile"_qs));
        QCOMPARE(emptyButton()->text(), u"Search all users"_qs);
        QTest::mouseClick(emptyButton(), Qt::LeftButton);
        QTRY_COMPARE(names(), u"Émile Leroy"_qs);
        QVERIFY(table()->isVisible());
        search()->setText(u"nobody"_qs);
        QTRY_COMPARE(emptyButton()->text(), u"Clear the search"_qs);
        QTest::mouseClick(emptyButton(), Qt::LeftButton);
        QTRY_COMPARE(m_model->total(), 5);
    }

    void an_empty_view_says_what_it_is_for()
    {
        child<views::SegmentedTabs>(u"viewTabs"_qs)->setCurrent(int(UserView::Unconfirmed));
        QTRY_COMPARE(emptyHeading(), u"No unconfirmed users"_qs);
        QTest::mouseClick(emptyButton(), Qt::LeftButton);
        QTRY_COMPARE(m_model->total(), 5);
    }

    void a_click_on_a_header_sorts_and_a_second_one_turns_it_round()
    {
        clickHeader(UserListModel::OwnedRecords);
        QTRY_COMPARE(names(), u"Claire Fontaine, Naoko Mori, Haruto Sato"_qs);
        clickHeader(UserListModel::OwnedRecords);
        QTRY_COMPARE(names(), u"Haruto Sato, Claire Fontaine, Naoko Mori"_qs);
    }

    void the_selection_stays_with_the_people_when_the_rows_move()
    {
        clickRow(1);
        clickRow(2, Qt::ControlModifier);
        QCOMPARE(label(u"selectionLabel"_qs), u"2 of 3 selected"_qs);
        clickHeader(UserListModel::Name);
        QTRY_COMPARE(names(), u"Naoko Mori, Haruto Sato, Claire Fontaine"_qs);
        QCOMPARE(selectedNames(), u"Naoko Mori, Haruto Sato"_qs);
        search()->setText(u"sato"_qs);
        QTRY_COMPARE(m_model->total(), 1);
        QCOMPARE(selectedNames(), u"Haruto Sato"_qs);
    }

    void selecting_everybody_does_not_select_those_whom_a_wider_list_brings()
    {
        UserOptions options;
        for (int i = 0; i < 300; ++i)
            m_organisation->addUser(u"Roy"_qs, u"Ann %1"_qs.arg(i), options);
        Q_EMIT m_jobs->committed(jobs::Topic::Users);
        search()->setText(u"roy"_qs);
        QTRY_COMPARE(m_model->total(), 300);
        table()->selectAll();
        QCOMPARE(label(u"selectionLabel"_qs), u"300 of 300 selected"_qs);
        search()->clear();
        QTRY_COMPARE(label(u"selectionLabel"_qs), u"300 of 303 selected"_qs);
    }

    void the_selection_survives_the_first_page_of_a_long_list()
    {
        for (int i = 0; i < 300; ++i)
            m_organisation->addUser(u"Roy"_qs, u"Ann %1"_qs.arg(i, 3, 10, QChar(u'0')));
        domain::User last = support::expected(storage::user(m_organisation->database(), m_haruto));
        last.id = {30'000}; // how long a list is, is told by the newest id
        last.name = {};
        last.name.last = u"Zuber"_qs;
        last.name.first = u"Last"_qs;
        support::expected(storage::UserWriter(m_organisation->database()).add(last));
        Q_EMIT m_jobs->committed(jobs::Topic::Users);
        QTRY_COMPARE(m_model->total(), 304);
        QVERIFY(m_page->isVisible());
        m_page->select(last.id);
        QTRY_COMPARE(selectedNames(), u"Last Zuber"_qs);

        QSignalSpy begun(m_model.get(), &UserListModel::begun);
        QSignalSpy loaded(m_model.get(), &UserListModel::loaded);
        // Where the whole list is read sooner than its first page, that page isn't shown: then once more.
        for (int search = 1; search <= 10 && begun.isEmpty(); ++search) {
            this->search()->setText(search % 2 == 1 ? u"t"_qs : QString()); // in every e-mail address
            QTRY_COMPARE(loaded.count(), search);
            QCOMPARE(m_model->total(), 304);
            QTRY_COMPARE(selectedNames(), u"Last Zuber"_qs);
        }

        table()->clearSelection();
        loaded.clear();
        search()->setText(u"test"_qs);
        QTRY_COMPARE(loaded.count(), 1);
        QCOMPARE(selectedNames(), QString());
    }

    // The details

    void the_details_follow_the_selection()
    {
        QVERIFY(!child<QLabel>(u"nameLabel"_qs)->isVisible());
        clickRow(1);
        QTRY_COMPARE(label(u"nameLabel"_qs), u"Haruto Sato"_qs);
        QCOMPARE(label(u"besideNameLabel"_qs), u"佐藤 陽翔 (さとう はると)"_qs);
        QCOMPARE(label(u"roleLabel"_qs), u"Member"_qs);
        QCOMPARE(label(u"managerLabel"_qs), u"Naoko Mori"_qs);
        QCOMPARE(label(u"managesLabel"_qs), u"0 people"_qs);
        QCOMPARE(label(u"licenceLabel"_qs), u"Uses one"_qs);
        QVERIFY(allTexts(u"ownsList"_qs).contains(u"3 open · 2 closed"_qs));
        QVERIFY(allTexts(u"namedByList"_qs).contains(u"Assignments"_qs));
        table()->clearSelection();
        QTRY_VERIFY(!child<QLabel>(u"nameLabel"_qs)->isVisible());
    }

    void USR_9_the_account_is_shown_beside_the_crm_user()
    {
        m_organisation->run(u"UPDATE people SET account = 'haruto@accounts.example' WHERE user_id = 3"_qs);
        clickRow(1);
        QTRY_COMPARE(label(u"emailLabel"_qs), u"u3@test.example"_qs);
        QCOMPARE(label(u"accountLabel"_qs), u"haruto@accounts.example"_qs);
        QVERIFY(label(u"accountNote"_qs).contains(u"USR-9"_qs));
    }

    void the_panel_closes_and_opens_again()
    {
        QTest::mouseClick(child<QToolButton>(u"closeButton"_qs), Qt::LeftButton);
        QVERIFY(!child<QWidget>(u"detailsPanel"_qs)->isVisible());
        QVERIFY(!m_page->detailsAction()->isChecked());
        m_page->detailsAction()->trigger();
        QVERIFY(child<QWidget>(u"detailsPanel"_qs)->isVisible());
        m_page->detailsAction()->trigger();
        clickRow(0);
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(child<QWidget>(u"detailsPanel"_qs)->isVisible());
    }

    // What can be done

    void the_buttons_ask_for_what_they_say()
    {
        QSignalSpy deletions(m_page.get(), &views::UsersPage::deleteWanted);
        QSignalSpy deactivations(m_page.get(), &views::UsersPage::deactivateWanted);
        clickRow(1);
        QTRY_VERIFY(button(u"deleteButton"_qs)->isEnabled());
        QTest::mouseClick(button(u"deleteButton"_qs), Qt::LeftButton);
        QCOMPARE(deletions.count(), 1);
        QCOMPARE(deletions[0][0].value<UserId>(), m_haruto);
        QTest::mouseClick(button(u"deactivateButton"_qs), Qt::LeftButton);
        QCOMPARE(deactivations.count(), 1);
        QCOMPARE(deactivations[0][0].value<Users>(), Users{m_haruto});
    }

    void the_key_delete_asks_to_delete()
    {
        QSignalSpy deletions(m_page.get(), &views::UsersPage::deleteWanted);
        clickRow(1);
        QTRY_VERIFY(button(u"deleteButton"_qs)->isEnabled());
        QTest::keyClick(search(), Qt::Key_Delete); // there it is for the text
        QCOMPARE(deletions.count(), 0);
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(deletions.count(), 1);
    }

    void an_inactive_user_is_offered_activation_instead()
    {
        QSignalSpy activations(m_page.get(), &views::UsersPage::activateWanted);
        child<views::SegmentedTabs>(u"viewTabs"_qs)->setCurrent(int(UserView::Inactive));
        QTRY_COMPARE(names(), u"Émile Leroy"_qs);
        QVERIFY(!button(u"activateButton"_qs)->isVisible());
        clickRow(0);
        QTRY_VERIFY(button(u"activateButton"_qs)->isVisible());
        QVERIFY(!button(u"deactivateButton"_qs)->isVisible());
        QTest::mouseClick(button(u"activateButton"_qs), Qt::LeftButton);
        QCOMPARE(activations.count(), 1);
        QCOMPARE(activations[0][0].value<Users>(), Users{m_emile});
    }

    void USR_4_without_a_free_licence_the_reason_is_told()
    {
        m_organisation->run(u"UPDATE organisation SET licences_purchased = 3"_qs);
        m_page->select(m_emile);
        QTRY_VERIFY(button(u"activateButton"_qs)->isVisible());
        QVERIFY(!button(u"activateButton"_qs)->isEnabled());
        QVERIFY(button(u"activateButton"_qs)->toolTip().contains(u"USR-4"_qs));
    }

    void USR_6_the_super_admin_can_be_neither_deactivated_nor_deleted_and_a_line_that_tab_reaches_says_why()
    {
        clickRow(0);
        QTRY_VERIFY(button(u"deleteButton"_qs)->toolTip().contains(u"USR-6"_qs));
        QVERIFY(!button(u"deleteButton"_qs)->isEnabled());
        QVERIFY(!m_page->deactivateAction()->isEnabled());
        auto *reason = child<QLabel>(u"reasonLabel"_qs);
        QVERIFY2(reason->text().contains(u"Claire Fontaine is the super admin"_qs), qPrintable(reason->text()));
        QVERIFY(reason->text().contains(u"Deactivate, Delete this user"_qs));
        QVERIFY(reason->focusPolicy() & Qt::TabFocus);
    }

    void OPR_2_who_is_not_super_admin_may_not_delete()
    {
        open(m_organisation->as(m_organisation->administrator()));
        clickRow(1);
        QTRY_VERIFY(button(u"deleteButton"_qs)->toolTip().contains(u"OPR-2"_qs));
        QVERIFY(button(u"deactivateButton"_qs)->isEnabled());
    }

    void OPR_5_records_are_moved_by_those_who_may_and_of_deleted_users_too()
    {
        QSignalSpy owners(m_page.get(), &views::UsersPage::changeOwnerWanted);
        QSignalSpy migrations(m_page.get(), &views::UsersPage::migrateWanted);
        m_page->select(m_gone);
        QTRY_VERIFY(m_page->changeOwnerAction()->isEnabled());
        QVERIFY(!m_page->deleteAction()->isEnabled());
        m_page->changeOwnerAction()->trigger();
        m_page->migrateAction()->trigger();
        QCOMPARE(owners[0][0].value<UserId>(), m_gone);
        QCOMPARE(migrations[0][0].value<UserId>(), m_gone);

        open(m_organisation->as(m_haruto));
        m_page->select(m_emile);
        QTRY_VERIFY(m_page->changeOwnerAction()->statusTip().contains(u"OPR-5"_qs));
        QVERIFY(!m_page->migrateAction()->isEnabled());
    }

    void several_are_deactivated_at_once_but_deleted_one_by_one()
    {
        QSignalSpy deactivations(m_page.get(), &views::UsersPage::deactivateWanted);
        clickRow(1);
        clickRow(2, Qt::ControlModifier);
        QTRY_VERIFY(m_page->deactivateAction()->isEnabled());
        QTRY_VERIFY(!m_page->deleteAction()->isEnabled());
        QVERIFY(m_page->deleteAction()->statusTip().contains(u"one user only"_qs));
        QCOMPARE(label(u"actionsHeading"_qs), u"Actions for 2 selected users"_qs);
        m_page->deactivateAction()->trigger();
        QCOMPARE(deactivations[0][0].value<Users>(), (Users{m_haruto, m_organisation->administrator()}));
    }

    void the_context_menu_offers_the_same()
    {
        clickRow(1);
        QTRY_VERIFY(m_page->deleteAction()->isEnabled());
        Q_EMIT table()->customContextMenuRequested(table()->visualRect(table()->currentIndex()).center());
        auto *menu = child<views::UserMenu>(u"userMenu"_qs);
        QVERIFY(menu->isVisible());
        for (QAction *action : {m_page->deleteAction(), m_page->deactivateAction(), m_page->migrateAction(),
                                m_page->changeOwnerAction(), m_page->activateAction()})
            QVERIFY(menu->actions().contains(action));
        menu->close();
    }

    void nothing_can_be_done_to_people_out_of_sight()
    {
        clickRow(1);
        QTRY_VERIFY(m_page->deleteAction()->isEnabled());
        m_page->hide();
        QVERIFY(!m_page->deleteAction()->isEnabled());
        QVERIFY(!m_page->findAction()->isEnabled());
        m_page->show();
        QVERIFY(m_page->deleteAction()->isEnabled());
    }

    // From outside

    void a_user_is_revealed_wherever_the_list_stands()
    {
        search()->setText(u"mori"_qs);
        QTRY_COMPARE(m_model->total(), 1);
        m_page->select(m_gone);
        QTRY_COMPARE(selectedNames(), u"Long Gone"_qs);
        QCOMPARE(search()->text(), QString());
        m_page->select({999});
        m_page->select(m_haruto);
        QTRY_COMPARE(selectedNames(), u"Haruto Sato"_qs);
    }

    void a_message_is_told_in_the_bar()
    {
        m_page->tell([] { return views::Message{views::Message::Kind::Good, u"Done."_qs, {}, {}}; });
        QVERIFY(child<views::MessageBar>(u"messageBar"_qs)->isVisible());
        QCOMPARE(child<views::MessageBar>(u"messageBar"_qs)->text(), u"Done."_qs);
    }

    void a_file_that_is_gone_is_told_and_can_be_tried_again()
    {
        close();
        m_jobs = std::make_unique<jobs::Jobs>(m_organisation->folder() + u"/nothing.db"_qs, support::testNow);
        makePage(m_organisation->asSuperAdmin());
        QTRY_VERIFY(child<views::MessageBar>(u"messageBar"_qs)->isVisible());
        QCOMPARE(emptyHeading(), u"The list of users could not be read"_qs);
        QSignalSpy failed(m_model.get(), &UserListModel::failed);
        QTest::mouseClick(emptyButton(), Qt::LeftButton);
        QTRY_COMPARE(failed.count(), 1);
    }

    // Columns

    void columns_are_chosen_and_moved_by_keyboard_too()
    {
        QTest::mouseClick(button(u"columnsButton"_qs), Qt::LeftButton);
        auto *chooser = child<views::ColumnChooser>(u"columnChooser"_qs);
        QVERIFY(chooser->isVisible());
        const auto box = [chooser](int column) {
            return chooser->findChild<QCheckBox *>(u"column%1Box"_qs.arg(column));
        };
        QVERIFY(!box(UserListModel::Name)->isEnabled());
        QTest::keyClick(box(UserListModel::Profile), Qt::Key_Space);
        QVERIFY(header()->isSectionHidden(UserListModel::Profile));
        auto *up = chooser->findChild<QToolButton *>(u"moveUp%1Button"_qs.arg(int(UserListModel::Status)));
        QCOMPARE(up->accessibleName(), u"Move “Status” towards the front"_qs);
        QTest::keyClick(up, Qt::Key_Space);
        QCOMPARE(header()->visualIndex(UserListModel::Status), int(UserListModel::Manager));
        QTest::mouseClick(chooser->findChild<QPushButton *>(u"resetColumnsButton"_qs), Qt::LeftButton);
        QVERIFY(!header()->isSectionHidden(UserListModel::Profile));
        QCOMPARE(header()->visualIndex(UserListModel::Status), int(UserListModel::Status));
        QVERIFY(box(UserListModel::Profile)->isChecked());
        QTest::keyClick(box(UserListModel::Email), Qt::Key_Escape);
        QVERIFY(!chooser->isVisible());
        QTest::mouseClick(button(u"columnsButton"_qs), Qt::LeftButton);
        QVERIFY(chooser->isVisible());
        QTest::mouseClick(child<QLabel>(u"titleLabel"_qs), Qt::LeftButton);
        QVERIFY(!chooser->isVisible());
    }

    void columns_sort_view_and_panel_are_as_they_were_left()
    {
        header()->moveSection(header()->visualIndex(UserListModel::Status), 0);
        header()->setSectionHidden(UserListModel::Email, true);
        header()->resizeSection(UserListModel::Role, 222);
        clickHeader(UserListModel::OwnedRecords);
        clickHeader(UserListModel::OwnedRecords);
        child<views::SegmentedTabs>(u"viewTabs"_qs)->setCurrent(int(UserView::All));
        m_page->detailsAction()->trigger();
        const QByteArray state = m_page->saveState();

        open(m_organisation->asSuperAdmin());
        QVERIFY(m_page->restoreState(state));
        QCOMPARE(header()->visualIndex(UserListModel::Status), 0);
        QVERIFY(header()->isSectionHidden(UserListModel::Email));
        QCOMPARE(header()->sectionSize(UserListModel::Role), 222);
        QVERIFY(!m_page->detailsAction()->isChecked());
        QTRY_COMPARE(m_model->total(), 5);
        QTRY_COMPARE(names().section(u',', 0, 0), u"Haruto Sato"_qs);
        QCOMPARE(child<views::SegmentedTabs>(u"viewTabs"_qs)->current(), int(UserView::All));
    }

    void a_state_that_is_none_changes_nothing()
    {
        QVERIFY(!m_page->restoreState({}));
        QVERIFY(!m_page->restoreState("nonsense"));
        QCOMPARE(m_model->total(), 3);
        QVERIFY(m_page->detailsAction()->isChecked());
    }

    // Reading the screen

    void tab_runs_as_one_reads()
    {
        QStringList order;
        const QSet<QString> wanted{
            u"tab0"_qs,         u"tab5"_qs,       u"searchField"_qs, u"columnsButton"_qs,    u"deactivateButton"_qs,
            u"deleteButton"_qs, u"usersTable"_qs, u"closeButton"_qs, u"panelDeleteButton"_qs};
        QWidget *widget = m_page->findChild<QWidget *>(u"tab0"_qs);
        QWidget *first = widget;
        do {
            if (wanted.contains(widget->objectName()))
                order << widget->objectName();
            widget = widget->nextInFocusChain();
        } while (widget != first);
        QCOMPARE(
            order.join(u' '),
            u"tab0 tab5 searchField columnsButton deactivateButton deleteButton usersTable closeButton panelDeleteButton"_qs);
    }

    void tab_comes_to_the_views_first()
    {
        if (QWidget *before = m_page->focusWidget())
            before->clearFocus();
        QTest::keyClick(m_page.get(), Qt::Key_Tab);
        QVERIFY(m_page->focusWidget() != nullptr);
        QVERIFY2(m_page->focusWidget()->objectName().startsWith(u"tab"_qs),
                 qPrintable(m_page->focusWidget()->objectName()));
    }

    void the_table_and_the_fields_have_names()
    {
        QCOMPARE(table()->accessibleName(), u"Users"_qs);
        QCOMPARE(search()->accessibleName(), search()->placeholderText());
        QCOMPARE(child<QToolButton>(u"closeButton"_qs)->accessibleName(), u"Close the details"_qs);
    }

private:
    void open(const domain::Operator &who)
    {
        close();
        m_jobs = std::make_unique<jobs::Jobs>(m_organisation->path(), support::testNow);
        makePage(who);
        QTRY_COMPARE(m_model->total(), 3);
    }

    void makePage(const domain::Operator &who)
    {
        m_model = std::make_unique<UserListModel>(*m_jobs);
        m_details = std::make_unique<presentation::UserDetailsPresenter>(*m_jobs, who);
        m_page = std::make_unique<views::UsersPage>(*m_model, *m_details);
        m_page->resize(1200, 800);
        m_page->show();
    }

    void close()
    {
        m_page.reset();
        m_details.reset();
        m_model.reset();
        m_jobs.reset();
    }

    template <class Widget>
    [[nodiscard]] Widget *child(const QString &name) const
    {
        auto *found = m_page->findChild<Widget *>(name);
        if (found == nullptr)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return child<QPushButton>(name); }
    [[nodiscard]] QString label(const QString &name) const { return child<QLabel>(name)->text(); }
    [[nodiscard]] QString emptyHeading() const
    {
        return child<QWidget>(u"emptyState"_qs)->findChild<QLabel *>(u"emptyHeading"_qs)->text();
    }
    [[nodiscard]] QPushButton *emptyButton() const
    {
        return child<QWidget>(u"emptyState"_qs)->findChild<QPushButton *>(u"emptyActionButton"_qs);
    }
    [[nodiscard]] QLineEdit *search() const { return child<QLineEdit>(u"searchField"_qs); }
    [[nodiscard]] QTableView *table() const { return child<QTableView>(u"usersTable"_qs); }
    [[nodiscard]] QHeaderView *header() const { return table()->horizontalHeader(); }

    [[nodiscard]] QString allTexts(const QString &list) const
    {
        QStringList texts;
        for (const QLabel *one : child<QWidget>(list)->findChildren<QLabel *>())
            texts << one->text();
        return texts.join(u'\n');
    }

    void clickRow(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QRect cell = table()->visualRect(m_model->index(row, UserListModel::Email));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, cell.center());
    }

    void clickHeader(int column) const
    {
        table()->scrollTo(m_model->index(0, column));
        const QPoint place(header()->sectionViewportPosition(column) + 20, header()->height() / 2);
        QTest::mouseClick(header()->viewport(), Qt::LeftButton, {}, place);
    }

    [[nodiscard]] QString names() const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all << m_model->index(row, UserListModel::Name).data().toString();
        return all.join(u", "_qs);
    }

    [[nodiscard]] QString selectedNames() const
    {
        QStringList all;
        for (const QModelIndex &index : table()->selectionModel()->selectedRows(UserListModel::Name))
            all << index.data().toString();
        return all.join(u", "_qs);
    }

    std::unique_ptr<views::Theme> m_theme;
    std::unique_ptr<support::TestOrganisation> m_organisation;
    std::unique_ptr<jobs::Jobs> m_jobs;
    std::unique_ptr<UserListModel> m_model;
    std::unique_ptr<presentation::UserDetailsPresenter> m_details;
    std::unique_ptr<views::UsersPage> m_page;
    UserId m_haruto;
    UserId m_emile;
    UserId m_gone;
};

QTEST_MAIN(TestUsersPage)
#include "test_users_page.moc"
