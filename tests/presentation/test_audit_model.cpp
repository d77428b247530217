#include "presentation/audit_model.h"

#include "support/test_organisation.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using domain::ChangeId;
using presentation::AuditModel;
using support::expected;

class TestAuditModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        m_organisation = std::make_unique<support::TestOrganisation>();
        m_jobs = std::make_unique<jobs::Jobs>(m_organisation->path(), support::testNow);
        m_model =
            std::make_unique<AuditModel>(*m_jobs, audit::Reader{m_organisation->asSuperAdmin(), support::testNow});
    }

    void cleanup()
    {
        m_jobs.reset();
        m_model.reset();
    }

    void AUD_3_pages_are_read_as_one_scrolls_newest_first()
    {
        write(250);
        show();
        QCOMPARE(m_model->rowCount(), 100);
        QCOMPARE(sequence(0), 250);
        QVERIFY(m_model->canFetchMore({}));
        fetchMore();
        QCOMPARE(m_model->rowCount(), 200);
        fetchMore();
        QCOMPARE(m_model->rowCount(), 250);
        QCOMPARE(sequence(249), 1);
        QVERIFY(!m_model->canFetchMore({}));
    }

    void nothing_is_read_twice_while_a_page_is_on_its_way()
    {
        write(250);
        show();
        m_model->fetchMore({});
        QVERIFY(!m_model->canFetchMore({}));
        m_model->fetchMore({});
        QTRY_COMPARE(m_model->rowCount(), 200);
        QTRY_VERIFY(!m_model->isLoading());
        QCOMPARE(m_model->rowCount(), 200);
    }

    void a_view_that_asks_for_more_at_every_chance_gets_each_entry_once()
    {
        const QAbstractItemModelTester asksAtEveryChance(m_model.get());
        write(250);
        show();
        QTRY_COMPARE(m_model->rowCount(), 250);
        QTRY_VERIFY(!m_model->isLoading());
        for (int row = 0; row < 250; ++row)
            QCOMPARE(sequence(row), 250 - row);
        write(2);
        m_model->refresh();
        QTRY_COMPARE(m_model->rowCount(), 252);
    }

    void what_came_since_is_put_on_top_and_the_rest_stays_where_it_is()
    {
        write(150);
        show();
        fetchMore();
        const QPersistentModelIndex kept(m_model->index(120, 0));
        write(2);
        QSignalSpy resets(m_model.get(), &AuditModel::modelReset);
        m_model->refresh();
        QTRY_COMPARE(m_model->rowCount(), 152);
        QCOMPARE(sequence(0), 152);
        QCOMPARE(kept.row(), 122);
        QCOMPARE(resets.count(), 0);
    }

    void where_more_came_than_a_page_everything_is_read_anew()
    {
        write(10);
        show();
        write(150);
        m_model->refresh();
        QTRY_COMPARE(m_model->rowCount(), 100);
        QCOMPARE(sequence(0), 160);
        QVERIFY(m_model->canFetchMore({}));
    }

    void what_is_asked_for_last_is_shown()
    {
        write(5);
        m_model->show({}, QTimeZone::utc());
        storage::AuditFilter none;
        none.kind = QStringLiteral("user.delete");
        QSignalSpy loaded(m_model.get(), &AuditModel::loaded);
        m_model->show(none, QTimeZone::utc());
        QVERIFY(loaded.wait());
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(loaded.count(), 1);
    }

    void an_entry_far_down_is_revealed()
    {
        write(3000);
        show();
        QSignalSpy revealed(m_model.get(), &AuditModel::revealed);
        m_model->reveal(ChangeId{5});
        QTRY_COMPARE_WITH_TIMEOUT(revealed.count(), 1, 20000);
        QCOMPARE(sequence(revealed[0][0].toInt()), 5);
    }

    void an_entry_that_is_not_there_is_told_as_such()
    {
        write(3);
        show();
        QSignalSpy revealed(m_model.get(), &AuditModel::revealed);
        m_model->reveal(ChangeId{99});
        QTRY_COMPARE(revealed.count(), 1);
        QCOMPARE(revealed[0][0].toInt(), -1);
    }

    void OPR_8_without_the_right_reading_fails()
    {
        const auto ada = m_organisation->addUser(QStringLiteral("Lovelace"), QStringLiteral("Ada"));
        AuditModel model(*m_jobs, {m_organisation->as(ada), support::testNow});
        QSignalSpy failed(&model, &AuditModel::failed);
        model.show({}, QTimeZone::utc());
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed[0][0].value<domain::Error>().reason, domain::Reason::NoRight);
        QCOMPARE(model.rowCount(), 0);
    }

private:
    void write(int count)
    {
        storage::Transaction transaction = expected(storage::Transaction::begin(m_organisation->database()));
        for (int i = 0; i < count; ++i) {
            storage::AuditNote note;
            note.at = support::testNow();
            note.who = {1};
            note.kind = QStringLiteral("user.activate");
            note.subject = {2};
            (void)expected(storage::append(m_organisation->database(), note));
        }
        expected(transaction.commit());
    }
    void show()
    {
        QSignalSpy loaded(m_model.get(), &AuditModel::loaded);
        m_model->show({}, QTimeZone("Asia/Tokyo"));
        QVERIFY(loaded.wait());
    }
    void fetchMore()
    {
        QSignalSpy loaded(m_model.get(), &AuditModel::loaded);
        m_model->fetchMore({});
        QVERIFY(loaded.wait());
    }
    qint64 sequence(int row) { return m_model->line(row) == nullptr ? -1 : m_model->line(row)->entry.sequence.value; }

    std::unique_ptr<support::TestOrganisation> m_organisation;
    std::unique_ptr<jobs::Jobs> m_jobs;
    std::unique_ptr<AuditModel> m_model;
};

QTEST_GUILESS_MAIN(TestAuditModel)
#include "test_audit_model.moc"
