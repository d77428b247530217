// Upgrading. This program knows one schema more than the others: upgrade_next.sql, which adds a table.
#include "storage/mail_accounts.h"
#include "storage/schema.h"
#include "storage/statement.h"
#include "support/test_organisation.h"

#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <QTest>

using namespace domain;
using storage::Database;
using support::expected;
using support::TestOrganisation;

class TestUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_organisation = std::make_unique<TestOrganisation>();
        m_next = storage::schema::newestVersion();
        m_organisation->run(u"DROP TABLE upgrade_next"_qs);
        m_organisation->run(u"PRAGMA user_version = %1"_qs.arg(m_next - 1));
        m_before = m_organisation->dump();
    }

    void an_older_file_is_brought_up_to_date_and_keeps_what_it_holds()
    {
        Database opened = expected(Database::open(m_organisation->path()));
        QCOMPARE(expected(storage::number(opened, "PRAGMA user_version")), m_next);
        QCOMPARE(expected(storage::number(opened, "SELECT count(*) FROM upgrade_next")), 0);
        QCOMPARE(m_organisation->dump({u"upgrade_next"_qs}), m_before);
    }
    void a_copy_of_the_older_file_is_made_before()
    {
        (void)expected(Database::open(m_organisation->path()));
        QCOMPARE(copies().size(), 1);
        const QString copy = m_organisation->folder() + u'/' + copies().first();
        QVERIFY(copy.endsWith(u".v%1.bak"_qs.arg(m_next - 1)));
        Database older = expected(Database::open(copy)); // and is upgraded in its turn: it is a whole file of ours
        QCOMPARE(expected(storage::number(older, "SELECT count(*) FROM users")), 2);
    }
    void a_copy_from_another_day_is_kept()
    {
        const QString earlier = m_organisation->path() + u".v%1.bak"_qs.arg(m_next - 1);
        QFile file(earlier);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("earlier");
        file.close();
        (void)expected(Database::open(m_organisation->path()));
        QCOMPARE(copies().size(), 2);
        QCOMPARE(QFileInfo(earlier).size(), 7);
    }
    void a_copy_that_a_crash_cut_short_does_not_pass_for_one()
    {
        QFile file(m_organisation->path() + u".bak-making"_qs);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("half");
        file.close();
        (void)expected(Database::open(m_organisation->path()));
        QCOMPARE(copies().size(), 1);
        QVERIFY(QFileInfo(m_organisation->folder() + u'/' + copies().first()).size() > 4096);
        QVERIFY(!file.exists());
    }
    void an_upgrade_that_fails_leaves_the_file_as_it_was()
    {
        m_organisation->run(u"CREATE TABLE upgrade_next (id INTEGER, in_the_way INTEGER)"_qs);
        const QString before = m_organisation->dump();
        const Result<Database> opened = Database::open(m_organisation->path());
        QVERIFY(!opened);
        QCOMPARE(m_organisation->dump(), before);
        QCOMPARE(m_organisation->number(u"PRAGMA user_version"_qs), m_next - 1);
    }
    void a_file_up_to_date_is_not_copied()
    {
        (void)expected(Database::open(m_organisation->path()));
        (void)expected(Database::open(m_organisation->path()));
        QCOMPARE(copies().size(), 1);
        (void)expected(Database::create(m_organisation->folder() + u"/new.handover"_qs));
        QCOMPARE(copies().size(), 1);
    }
    void a_copy_that_can_not_be_made_stops_the_upgrade()
    {
        QVERIFY(QDir().mkdir(m_organisation->path() + u".bak-making"_qs));
        const Result<Database> opened = Database::open(m_organisation->path());
        QVERIFY(!opened);
        QCOMPARE(m_organisation->number(u"PRAGMA user_version"_qs), m_next - 1);
        QCOMPARE(m_organisation->dump(), m_before);
    }

    void a_file_of_the_first_schema_gets_the_mail_add_on_and_keeps_what_it_holds()
    {
        const QString path = m_organisation->folder() + u"/first.handover"_qs;
        const QStringList kept{u"users"_qs,        u"records"_qs, u"ownership"_qs,
                               u"record_users"_qs, u"roles"_qs,   u"profiles"_qs};
        {
            m_organisation->nameEverywhere(m_organisation->administrator());
            Database first = expected(Database::create(path));
            // As it was: the tables of the first schema alone, with what this organisation holds in them.
            (void)expected(storage::execute(first, "PRAGMA foreign_keys = OFF"));
            for (const QString &table : first.connection().tables())
                (void)expected(storage::execute(first, u"DROP TABLE %1"_qs.arg(table)));
            QFile schema(QStringLiteral(HANDOVER_SOURCE_DIR "/resources/sql/0001_organisation.sql"));
            QVERIFY(schema.open(QIODevice::ReadOnly));
            expected(first.runScript(schema.readAll().constData()));
            (void)expected(storage::execute(first, u"ATTACH '%1' AS full"_qs.arg(m_organisation->path())));
            for (const QString &table : kept)
                (void)expected(storage::execute(first, u"INSERT INTO main.%1 SELECT * FROM full.%1"_qs.arg(table)));
            (void)expected(storage::execute(first, "INSERT INTO main.people SELECT user_id, last_name, first_name, "
                                                   "last_kana, first_kana, last_latin, first_latin, email, account, "
                                                   "sort_native, sort_latin, search, photo FROM full.people"));
            (void)expected(storage::execute(first, "DETACH full"));
            (void)expected(storage::execute(first, "PRAGMA user_version = 1"));
        }
        Database opened = expected(Database::open(path));
        QCOMPARE(expected(storage::number(opened, "PRAGMA user_version")), m_next);
        for (const QString &table : kept)
            QVERIFY(rowsOf(opened, table).size() > 1
                    && rowsOf(opened, table) == rowsOf(m_organisation->database(), table));
        QCOMPARE(expected(storage::number(opened, "SELECT count(*) FROM people WHERE email <> '' AND mailbox = ''")),
                 m_organisation->number(u"SELECT count(*) FROM people"_qs));
        MailSettings settings;
        settings.mailbox = u"claire@test.example"_qs;
        expected(storage::insertMailAccount(opened, m_organisation->superAdmin(), settings));
        const Operator claire = m_organisation->asSuperAdmin();
        QCOMPARE(expected(storage::mailUsers(opened, claire)).size(), std::size_t(1));
        QCOMPARE(expected(storage::number(opened, "SELECT count(*) FROM pragma_foreign_key_check")), 0);
    }

private:
    [[nodiscard]] static QStringList rowsOf(Database &database, const QString &table)
    {
        QSqlQuery query(database.connection());
        QStringList found;
        if (!query.exec(u"SELECT * FROM %1 ORDER BY 1, 2, 3"_qs.arg(table)))
            return found;
        while (query.next()) {
            QString row;
            for (int column = 0; query.value(column).isValid(); ++column)
                row += query.value(column).toString() + u'|';
            found << row;
        }
        return found;
    }
    [[nodiscard]] QStringList copies() const
    {
        return QDir(m_organisation->folder()).entryList({u"*.bak"_qs}, QDir::Files);
    }

    std::unique_ptr<TestOrganisation> m_organisation;
    int m_next = 0;
    QString m_before;
};

QTEST_GUILESS_MAIN(TestUpgrade)
#include "test_upgrade.moc"
