#include "presentation/user_list_model.h"

#include "support/test_organisation.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using domain::UserId;
using domain::UserStatus;
using presentation::UserListModel;
using presentation::UserListSummary;
using presentation::UserView;
using support::expected;
using support::UserOptions;

class TestUserListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(u"en_GB"_qs));
        m_organisation = std::make_unique<support::TestOrganisation>();
        UserOptions haruto;
        haruto.lastKana = u"さとう"_qs;
        haruto.firstKana = u"はると"_qs;
        haruto.lastLatin = u"Sato"_qs;
        haruto.firstLatin = u"Haruto"_qs;
        haruto.manager = m_organisation->administrator();
        m_haruto = m_organisation->addUser(u"佐藤"_qs, u"陽翔"_qs, haruto);
        UserOptions inactive;
        inactive.status = UserStatus::Inactive;
        m_inactive = m_organisation->addUser(u"Leroy"_qs, u"Émile"_qs, inactive);
        m_jobs = std::make_unique<jobs::Jobs>(m_organisation->path(), support::testNow);
        m_model = std::make_unique<UserListModel>(*m_jobs);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_jobs.reset();
    }

    void active_users_come_first_by_name()
    {
        QVERIFY(m_model->isLoading());
        QTRY_COMPARE(names(), u"Claire Fontaine, Haruto Sato, Naoko Mori"_qs);
        QVERIFY(!m_model->isLoading());
    }

    void a_row_says_who_it_is()
    {
        m_organisation->addRecords(1234, m_haruto, domain::Module::Deal);
        m_organisation->run(u"UPDATE users SET last_sign_in = %1 WHERE id = 3"_qs.arg(
            support::testNow().addSecs(-3600).toMSecsSinceEpoch()));
        m_model->search(u"sato"_qs);
        QTRY_COMPARE(names(), u"Haruto Sato"_qs);
        QCOMPARE(text(0, UserListModel::Email), u"u3@test.example"_qs);
        QCOMPARE(text(0, UserListModel::Role), u"Member"_qs);
        QCOMPARE(text(0, UserListModel::Profile), u"Standard"_qs);
        QCOMPARE(text(0, UserListModel::Manager), u"Naoko Mori"_qs);
        QCOMPARE(text(0, UserListModel::Status), u"Active"_qs);
        // 08:00 UTC is five in the afternoon in Tokyo, where the organisation is.
        QCOMPARE(text(0, UserListModel::LastSignIn), u"today, 17:00"_qs);
        QCOMPARE(text(0, UserListModel::OwnedRecords), u"1,234"_qs);
        QCOMPARE(at(0, UserListModel::Name, UserListModel::BesideNameRole).toString(), u"佐藤 陽翔"_qs);
        QCOMPARE(at(0, UserListModel::Name, UserListModel::InitialsRole).toString(), u"HS"_qs);
        QCOMPARE(at(0, UserListModel::OwnedRecords, Qt::TextAlignmentRole).toInt(),
                 int(Qt::AlignRight | Qt::AlignVCenter));
    }

    void the_super_admin_is_told_from_the_others()
    {
        QTRY_COMPARE(m_model->rowCount(), 3);
        QCOMPARE(at(0, UserListModel::Status, Qt::AccessibleTextRole).toString(), u"Active, super admin"_qs);
        QVERIFY(at(0, UserListModel::Status, UserListModel::IsSuperAdminRole).toBool());
        QCOMPARE(at(1, UserListModel::Status, Qt::AccessibleTextRole).toString(), u"Active"_qs);
        QCOMPARE(text(0, UserListModel::Manager), u"—"_qs);
        QCOMPARE(text(0, UserListModel::LastSignIn), u"—"_qs);
    }

    void views_and_searches_choose_sorts_order()
    {
        m_model->setView(UserView::All);
        QTRY_COMPARE(names(), u"Claire Fontaine, Émile Leroy, Haruto Sato, Naoko Mori"_qs);
        m_model->sort(UserListModel::Name, Qt::DescendingOrder);
        QTRY_COMPARE(names(), u"Naoko Mori, Haruto Sato, Émile Leroy, Claire Fontaine"_qs);
        m_model->sort(UserListModel::Status, Qt::AscendingOrder);
        QTRY_COMPARE(names(), u"Claire Fontaine, Haruto Sato, Naoko Mori, Émile Leroy"_qs);
        m_model->search(u"emile"_qs);
        QTRY_COMPARE(names(), u"Émile Leroy"_qs);
        m_model->search(u"nobody at all"_qs);
        QTRY_COMPARE(m_model->total(), 0);
        m_model->setView(UserView::Inactive);
        m_model->search({});
        QTRY_COMPARE(names(), u"Émile Leroy"_qs);
    }

    void the_last_of_several_quick_searches_is_the_one_that_is_shown()
    {
        QTRY_COMPARE(m_model->rowCount(), 3);
        QSignalSpy loaded(m_model.get(), &UserListModel::loaded);
        for (const QString &typed : {u"s"_qs, u"sa"_qs, u"sat"_qs, u"sato"_qs})
            m_model->search(typed);
        QTRY_COMPARE(loaded.count(), 1);
        QCOMPARE(names(), u"Haruto Sato"_qs);
        QTRY_VERIFY(!m_model->isLoading());
        QCOMPARE(loaded.count(), 1);
    }

    void a_wish_of_the_moment_wins_over_an_answer_under_way()
    {
        QTRY_COMPARE(m_model->rowCount(), 3);
        m_model->setView(UserView::All);
        QTRY_VERIFY(m_model->isLoading());
        m_model->setView(UserView::Inactive);
        QSignalSpy loaded(m_model.get(), &UserListModel::loaded);
        QTRY_COMPARE(loaded.count(), 1);
        QCOMPARE(names(), u"Émile Leroy"_qs);
    }

    void what_is_committed_is_read_anew_and_counted_anew()
    {
        QSignalSpy counted(m_model.get(), &UserListModel::counted);
        QTRY_COMPARE(m_model->rowCount(), 3);
        QTRY_COMPARE(counted.count(), 1);
        QCOMPARE(counted[0][0].value<UserListSummary>().count(UserView::Active), 3);
        QCOMPARE(counted[0][0].value<UserListSummary>().licences.purchased, 50);
        m_organisation->run(u"UPDATE users SET status = 3 WHERE id = 3"_qs);
        Q_EMIT m_jobs->committed(jobs::Topic::Users);
        QTRY_COMPARE(names(), u"Claire Fontaine, Naoko Mori"_qs);
        QTRY_COMPARE(counted.count(), 2);
        const auto summary = counted[1][0].value<UserListSummary>();
        QCOMPARE(summary.count(UserView::Active), 2);
        QCOMPARE(summary.count(UserView::Inactive), 2);
        QCOMPARE(summary.licences.used, 2);
    }

    void what_does_not_concern_users_is_not_read()
    {
        QTRY_COMPARE(m_model->rowCount(), 3);
        QSignalSpy started(m_model.get(), &UserListModel::loadingStarted);
        Q_EMIT m_jobs->committed(jobs::Topic::Audit);
        QCOMPARE(started.count(), 0);
        Q_EMIT m_jobs->committed(jobs::Topic::Records);
        QCOMPARE(started.count(), 1);
    }

    void japanese_names_are_written_and_ordered_as_japanese_readers_expect()
    {
        UserOptions aoki;
        aoki.lastKana = u"あおき"_qs;
        m_organisation->addUser(u"青木"_qs, u"花"_qs, aoki);
        QTRY_COMPARE(names(), u"Claire Fontaine, Haruto Sato, Naoko Mori, 青木 花"_qs);
        QLocale::setDefault(QLocale(u"ja_JP"_qs));
        m_model->retranslate();
        QTRY_COMPARE(names(), u"Claire Fontaine, Naoko Mori, 青木 花, 佐藤 陽翔"_qs);
        QCOMPARE(at(3, UserListModel::Name, UserListModel::BesideNameRole).toString(), u"さとう はると"_qs);
        QCOMPARE(at(3, UserListModel::Name, UserListModel::InitialsRole).toString(), u"佐藤"_qs);
    }

    void a_file_that_is_gone_is_told()
    {
        QTRY_COMPARE(m_model->rowCount(), 3);
        jobs::Jobs elsewhere(m_organisation->folder() + u"/nothing.db"_qs, support::testNow);
        UserListModel model(elsewhere);
        QSignalSpy failed(&model, &UserListModel::failed);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed[0][0].value<domain::Error>().reason, domain::Reason::NoSuchFile);
        QVERIFY(!model.isLoading());
    }

    void photos_arrive_small()
    {
        QImage photo(400, 300, QImage::Format_RGB32);
        photo.fill(Qt::red);
        QByteArray png;
        QBuffer buffer(&png);
        QVERIFY(photo.save(&buffer, "PNG"));
        m_organisation->run(
            u"UPDATE people SET photo = x'%1' WHERE user_id = 3"_qs.arg(QString::fromLatin1(png.toHex())));
        m_model->reload();
        QTRY_VERIFY(!m_model->isLoading());
        const auto picture = at(1, UserListModel::Name, UserListModel::PictureRole).value<QImage>();
        QCOMPARE(picture.size(), QSize(64, 48));
        QVERIFY(at(0, UserListModel::Name, UserListModel::PictureRole).value<QImage>().isNull());
    }

    void the_order_is_that_of_a_language_chosen_while_the_list_is_read()
    {
        QVERIFY(m_model->isLoading());
        QLocale::setDefault(QLocale(u"ja_JP"_qs));
        m_model->retranslate();
        QTRY_VERIFY(!m_model->isLoading());
        QTRY_COMPARE(names(), u"Claire Fontaine, Naoko Mori, 佐藤 陽翔"_qs);
    }

    void a_long_list_begins_with_its_first_page()
    {
        for (int i = 0; i < UserListModel::pageSize; ++i)
            m_organisation->addUser(u"Martin"_qs, u"M%1"_qs.arg(i, 3, 10, QChar(u'0')));
        domain::User last = expected(storage::user(m_organisation->database(), m_haruto));
        last.id = {30'000}; // how long a list is, is told by the newest id
        storage::UserWriter writer(m_organisation->database());
        expected(writer.add(last));
        UserListModel model(*m_jobs);
        qint64 first = 0;
        QSignalSpy loaded(&model, &UserListModel::loaded);
        const auto begun = [&] {
            QVERIFY(model.isHead() && model.isLoading() && loaded.isEmpty());
            QCOMPARE(model.total(), UserListModel::pageSize);
            first = model.idAt(0);
        };
        connect(&model, &UserListModel::begun, this, begun, Qt::SingleShotConnection);
        QTRY_COMPARE(loaded.count(), 1);
        QVERIFY(first > 0 && !model.isHead());
        QCOMPARE(model.idAt(0), first);
        QCOMPARE(model.total(), UserListModel::pageSize + 4);
        model.search(u"martin"_qs);
        QTRY_COMPARE(loaded.count(), 2);
        QCOMPARE(model.total(), UserListModel::pageSize);
    }

private:
    [[nodiscard]] QVariant at(int row, int column, int role) const
    {
        return m_model->data(m_model->index(row, column), role);
    }
    [[nodiscard]] QString text(int row, int column) const { return at(row, column, Qt::DisplayRole).toString(); }
    [[nodiscard]] QString names() const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all << text(row, UserListModel::Name);
        return all.join(u", "_qs);
    }

    std::unique_ptr<support::TestOrganisation> m_organisation;
    std::unique_ptr<jobs::Jobs> m_jobs;
    std::unique_ptr<UserListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    UserId m_haruto;
    UserId m_inactive;
};

QTEST_GUILESS_MAIN(TestUserListModel)
#include "test_user_list_model.moc"
