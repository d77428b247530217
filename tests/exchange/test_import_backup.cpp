#include "exchange/backup_format.h"
#include "exchange/import_fixture.h"
#include "storage/audit.h"
#include "support/test_organisation.h"

#include <QTest>

using namespace exchange;
using namespace fixture;
using support::expected;

class TestImportBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void a_backup_is_recognised_by_the_names_of_its_files();
    void owners_are_joined_once_the_prefix_is_off();
    void all_parts_of_a_module_are_read_and_counted_as_sql_counts_them();
    void a_part_may_lack_a_column_another_part_has();
    void columns_stand_in_any_order_and_renamed_labels_are_found();
    void what_is_not_used_is_said();
    void closed_deals_and_completed_tasks_are_closed();
    void an_owner_in_no_file_becomes_inactive_with_what_is_known();
    void a_user_may_have_no_name();
    void activities_and_notes_hang_on_their_records_also_on_custom_ones();
    void times_are_those_of_the_organisations_zone();
    void without_a_users_file_the_owners_are_active();
    void the_super_admin_gets_the_administrator_profile();
    void deleted_users_stay_deleted();
    void the_import_is_the_first_entry_of_the_audit_log();

private:
    [[nodiscard]] ImportPlan plan() const;
    ImportReport import(const ImportPlan &plan) const;

    std::unique_ptr<CsvFolder> m_folder;
    std::unique_ptr<ImportTarget> m_target;
};

namespace {

const QByteArray users = "id,First Name,Last Name,Email,Role,Profile,Status,User Type,Time Zone,Created Time\n"
                         "5361000000003001,Ada,Lovelace,ada@aoba.example,CEO,Administrator,ACTIVE,,Europe/London,"
                         "2019-04-03 09:00:00\n"
                         "5361000000003002,美咲,田中,misaki@aoba.example,Sales,Standard,ACTIVE,,Asia/Tokyo,"
                         "2020-01-01 09:00:00\n"
                         "5361000000003003,Jean,Petit,jean@aoba.example,Sales,Standard,DISABLED,,Europe/Paris,"
                         "2021-01-01 09:00:00\n";

const QByteArray dealHeader = "Record Id,Deal Owner.id,Deal Owner,Deal Name,Account Name.id,Account Name,Amount,"
                              "Closing Date,Stage,Created By.id,Created By,Modified By.id,Modified By,Created Time,"
                              "Modified Time,Last Activity Time\n";

QByteArray deal(int number, int owner, const QByteArray &stage, const QByteArray &account = {})
{
    const QByteArray id = "zcrm_53610000000" + QByteArray::number(70000 + number);
    const QByteArray user = "zcrm_536100000000300" + QByteArray::number(owner);
    return id + ',' + user + ",Owner " + QByteArray::number(owner) + ",Deal " + QByteArray::number(number) + ','
           + account + ",," + "1000.50,2026-12-24," + stage + ',' + user + ",x," + user
           + ",x,2026-08-30 12:00:00,2026-08-31 12:00:00,\n";
}

} // namespace

void TestImportBackup::init()
{
    m_folder = std::make_unique<CsvFolder>();
    m_target = std::make_unique<ImportTarget>();
    m_folder->write(u"Users_001.csv"_qs, users);
}

void TestImportBackup::cleanup()
{
    m_folder.reset();
    m_target.reset();
}

ImportPlan TestImportBackup::plan() const
{
    return expected(planImport(m_folder->path(), expected(backupMapping(m_folder->path())), {"Asia/Tokyo", 10}));
}

ImportReport TestImportBackup::import(const ImportPlan &planned) const
{
    return expected(importInto(m_target->path(), planned, organisationOf(u"Ada Lovelace"_qs), standingClock()));
}

void TestImportBackup::a_backup_is_recognised_by_the_names_of_its_files()
{
    QVERIFY(isBackup(m_folder->path()));
    const CsvFolder other;
    other.write(u"users.csv"_qs, users);
    other.write(u"deals_2024.txt"_qs, dealHeader);
    QVERIFY(!isBackup(other.path()));
    other.write(u"Deals_001.csv"_qs, dealHeader);
    QVERIFY(isBackup(other.path()));
}

void TestImportBackup::owners_are_joined_once_the_prefix_is_off()
{
    m_folder->write(u"Deals_001.csv"_qs, dealHeader + deal(1, 2, "Qualification") + deal(2, 3, "Qualification"));
    const ImportPlan planned = plan();
    QCOMPARE(rejectionsOf(planned), QStringList());
    QCOMPARE(planned.users.size(), std::size_t(3));
    import(planned);
    QCOMPARE(
        m_target->rows(u"SELECT r.external_id, u.external_id, p.last_name FROM ownership o "
                       "JOIN records r ON r.id = o.record JOIN users u ON u.id = o.owner "
                       "JOIN people p ON p.user_id = u.id ORDER BY r.id"_qs),
        (QStringList{u"5361000000070001|5361000000003002|田中"_qs, u"5361000000070002|5361000000003003|Petit"_qs}));
    QCOMPARE(m_target->rows(u"SELECT DISTINCT created_by = o.owner, modified_by = o.owner FROM records "
                            "JOIN ownership o ON o.record = records.id"_qs),
             QStringList{u"1|1"_qs});
}

void TestImportBackup::all_parts_of_a_module_are_read_and_counted_as_sql_counts_them()
{
    QByteArray first = dealHeader;
    QByteArray second = dealHeader;
    for (int i = 0; i < 300; ++i)
        first += deal(i, i % 3 + 1, i % 4 == 0 ? "Closed Won" : "Negotiation");
    for (int i = 300; i < 420; ++i)
        second += deal(i, 2, "Closed Lost");
    m_folder->write(u"Deals_001.csv"_qs, first);
    m_folder->write(u"Deals_002.csv"_qs, second);
    const ImportReport report = import(plan());
    QCOMPARE(report.records, 420);
    QCOMPARE(report.users, 3);
    QCOMPARE(m_target->number(u"SELECT count(*) FROM records WHERE module = 4"_qs), 420);
    QCOMPARE(m_target->rows(u"SELECT stage, count(*) FROM records GROUP BY stage ORDER BY stage"_qs),
             (QStringList{u"Closed Lost|120"_qs, u"Closed Won|75"_qs, u"Negotiation|225"_qs}));
    QCOMPARE(m_target->rows(u"SELECT owner, count(*), sum(is_open) FROM ownership GROUP BY owner ORDER BY owner"_qs),
             (QStringList{u"1|100|75"_qs, u"2|220|75"_qs, u"3|100|75"_qs}));
    QCOMPARE(m_target->rows(u"SELECT owned_records FROM users ORDER BY id"_qs),
             (QStringList{u"100"_qs, u"220"_qs, u"100"_qs}));
    QCOMPARE(m_target->number(u"SELECT count(*) FROM records WHERE amount = 1000.5 AND due_on = '2026-12-24'"_qs), 420);
}

void TestImportBackup::a_part_may_lack_a_column_another_part_has()
{
    m_folder->write(u"Deals_001.csv"_qs, dealHeader + deal(1, 2, "Negotiation"));
    m_folder->write(u"Deals_002.csv"_qs, "Record Id,Deal Owner.id,Deal Name\nzcrm_9,zcrm_5361000000003003,Small\n");
    const ImportPlan planned = plan();
    QVERIFY(planned.isPossible());
    QCOMPARE(import(planned).records, 2);
    QCOMPARE(m_target->rows(u"SELECT name, ifnull(stage, '-'), ifnull(amount, '-'), owner, is_open FROM records "
                            "JOIN ownership ON record = records.id WHERE external_id = '9'"_qs),
             QStringList{u"Small|-|-|3|1"_qs});
}

void TestImportBackup::columns_stand_in_any_order_and_renamed_labels_are_found()
{
    m_folder->write(u"Deals_001.csv"_qs, "Stage,Opportunité Owner.id,Amount,Record Id,Opportunité Owner\n"
                                         "Closed Won,zcrm_5361000000003002,\"1,000.50\",zcrm_7,misaki\n");
    const ImportPlan planned = plan();
    QVERIFY(planned.isPossible());
    QCOMPARE(planned.files.back().ignoredColumns, QStringList());
    import(planned);
    QCOMPARE(m_target->rows(u"SELECT external_id, stage, amount, owner, is_open FROM records "
                            "JOIN ownership ON record = id"_qs),
             QStringList{u"7|Closed Won|1000.5|2|0"_qs});
}

void TestImportBackup::what_is_not_used_is_said()
{
    m_folder->write(u"Deals_001.csv"_qs, "Record Id,Deal Name,Shoe Size,Last Activity Time\nzcrm_1,A,44,\n");
    m_folder->write(u"Price_Books_001.csv"_qs, "Record Id\nzcrm_2\n");
    const ImportPlan planned = plan();
    QCOMPARE(planned.ignoredFiles, QStringList{u"Price_Books_001.csv"_qs});
    QCOMPARE(planned.files.at(0).ignoredColumns, (QStringList{u"User Type"_qs, u"Time Zone"_qs}));
    QCOMPARE(planned.files.at(1).ignoredColumns, (QStringList{u"Shoe Size"_qs, u"Last Activity Time"_qs}));
    QCOMPARE(planned.files.at(1).withoutOwner, 1);
}

void TestImportBackup::closed_deals_and_completed_tasks_are_closed()
{
    m_folder->write(u"Deals_001.csv"_qs, dealHeader + deal(1, 2, "Closed-Lost to Competition")
                                             + deal(2, 2, "Closed Won") + deal(3, 2, "Needs Analysis"));
    m_folder->write(u"Tasks_001.csv"_qs, "Record Id,Task Owner.id,Subject,Due Date,Status\n"
                                         "zcrm_11,zcrm_5361000000003002,Call back,2026-09-01,Completed\n"
                                         "zcrm_12,zcrm_5361000000003002,Write,2026-09-01,Not Started\n"
                                         "zcrm_13,zcrm_5361000000003002,Visit,,\n");
    import(plan());
    QCOMPARE(m_target->rows(u"SELECT r.module, group_concat(o.is_open, '') FROM ownership o JOIN records r "
                            "ON r.id = o.record GROUP BY r.module ORDER BY r.module"_qs),
             (QStringList{u"4|001"_qs, u"5|011"_qs}));
}

void TestImportBackup::an_owner_in_no_file_becomes_inactive_with_what_is_known()
{
    m_folder->write(u"Leads_001.csv"_qs, "Record Id,Lead Owner.id,Lead Owner,Last Name,Company,Lead Status\n"
                                         "zcrm_21,zcrm_999,Grace Hopper,Smith,ACME,New\n"
                                         "zcrm_22,zcrm_998,,Jones,ACME,New\n"
                                         "zcrm_23,zcrm_999,Grace Hopper,Brown,ACME,New\n"
                                         "zcrm_24,,,Nobody,ACME,New\n");
    const ImportPlan planned = plan();
    QCOMPARE(planned.usersOf(Origin::NamedOnRecords), 2);
    QCOMPARE(planned.files.back().withoutOwner, 1);
    import(planned);
    QCOMPARE(m_target->rows(u"SELECT u.external_id, u.status, p.first_name, p.last_name, u.owned_records FROM users u "
                            "JOIN people p ON p.user_id = u.id WHERE u.id > 3 ORDER BY u.id"_qs),
             (QStringList{u"999|3|Grace|Hopper|2"_qs, u"998|3||998|1"_qs}));
    QCOMPARE(m_target->number(u"SELECT count(*) FROM records"_qs), 4);
    QCOMPARE(m_target->number(u"SELECT count(*) FROM ownership"_qs), 3);
}

void TestImportBackup::a_user_may_have_no_name()
{
    m_folder->write(u"Users_001.csv"_qs, users + "5361000000003004,,,kenta@aoba.example,Sales,Standard,ACTIVE,,,\n"
                                             + "5361000000003005,,,,Sales,Standard,ACTIVE,,,\n");
    import(plan());
    QCOMPARE(m_target->rows(u"SELECT last_name, first_name FROM people WHERE user_id > 3 ORDER BY user_id"_qs),
             (QStringList{u"kenta|"_qs, u"5361000000003005|"_qs}));
}

void TestImportBackup::activities_and_notes_hang_on_their_records_also_on_custom_ones()
{
    m_folder->write(u"Accounts_001.csv"_qs, "Record Id,Account Owner.id,Account Name,Parent Account.id\n"
                                            "zcrm_31,zcrm_5361000000003002,ACME,\n");
    m_folder->write(u"Deals_001.csv"_qs, dealHeader + deal(1, 2, "Negotiation", "zcrm_31"));
    m_folder->write(u"Projects_C_001.csv"_qs, "Record Id,Project Owner.id,Project Name\n"
                                              "zcrm_41,zcrm_5361000000003002,Move\n");
    m_folder->write(u"Sites_C_001.csv"_qs, "Record Id,Site Owner.id,Site Name\nzcrm_42,zcrm_5361000000003003,Lyon\n");
    m_folder->write(u"Tasks_001.csv"_qs, "Record Id,Task Owner.id,Subject,Related To.id\n"
                                         "zcrm_51,zcrm_5361000000003002,Call,zcrm_5361000000070001\n"
                                         "zcrm_52,zcrm_5361000000003002,Gone,zcrm_77777\n");
    m_folder->write(u"Notes_001.csv"_qs, "Record Id,Note Owner.id,Note Title,Note Content,Parent ID.id\n"
                                         "zcrm_61,zcrm_5361000000003003,,\"First\nsecond\",zcrm_42\n");
    const ImportPlan planned = plan();
    QCOMPARE(rejectionsOf(planned), QStringList());
    import(planned);
    QCOMPARE(m_target->rows(u"SELECT r.name, a.name FROM records r JOIN records a ON a.id = r.about ORDER BY r.id"_qs),
             (QStringList{u"Deal 1|ACME"_qs, u"Call|Deal 1"_qs, u"First second|Lyon"_qs}));
    QCOMPARE(m_target->rows(u"SELECT body, created_by FROM records WHERE module = 15"_qs),
             QStringList{u"First\nsecond|3"_qs});
    QCOMPARE(m_target->number(u"SELECT count(*) FROM ownership WHERE module = 15"_qs), 0);
    const auto tasks = std::find_if(planned.files.begin(), planned.files.end(),
                                    [](const PlannedFile &file) { return file.file == u"Tasks_001.csv"; });
    QCOMPARE(tasks->aboutNotFound, 1);
}

void TestImportBackup::times_are_those_of_the_organisations_zone()
{
    m_folder->write(u"Deals_001.csv"_qs, dealHeader + deal(1, 2, "Negotiation"));
    import(plan());
    const qint64 noonInTokyo = QDateTime(QDate(2026, 8, 30), QTime(3, 0), Qt::UTC).toMSecsSinceEpoch();
    QCOMPARE(m_target->number(u"SELECT created_at FROM records"_qs), noonInTokyo);
    QCOMPARE(m_target->rows(u"SELECT name, time_zone, is_demo, licences_purchased FROM organisation"_qs),
             QStringList{u"Aoba|Asia/Tokyo|0|2"_qs});
}

void TestImportBackup::without_a_users_file_the_owners_are_active()
{
    const CsvFolder folder;
    folder.write(u"Deals_001.csv"_qs, dealHeader + deal(1, 2, "Negotiation") + deal(2, 3, "Negotiation"));
    const ImportPlan planned = expected(planImport(folder.path(), expected(backupMapping(folder.path()))));
    QCOMPARE(planned.activeUsers(), 2);
    expected(importInto(m_target->path(), planned, organisationOf(u"zcrm_5361000000003003"_qs), standingClock()));
    QCOMPARE(m_target->rows(u"SELECT external_id, status, is_super_admin FROM users ORDER BY id"_qs),
             (QStringList{u"5361000000003002|2|0"_qs, u"5361000000003003|2|1"_qs}));
}

void TestImportBackup::the_super_admin_gets_the_administrator_profile()
{
    const ImportPlan planned = plan();
    expected(importInto(m_target->path(), planned, organisationOf(u"田中美咲"_qs), standingClock()));
    QCOMPARE(m_target->rows(u"SELECT u.id, p.name, p.is_administrator FROM users u "
                            "JOIN profiles p ON p.id = u.profile WHERE is_super_admin = 1"_qs),
             QStringList{u"2|Administrator|1"_qs});
}

void TestImportBackup::deleted_users_stay_deleted()
{
    m_folder->write(u"Users_001.csv"_qs, users + "5361000000003009,Old,Hand,ada@aoba.example,,,DELETED,,,\n");
    const ImportPlan planned = plan();
    QCOMPARE(rejectionsOf(planned), QStringList());
    QVERIFY(!findSuperAdmin(planned, u"Old Hand"_qs));
    import(planned);
    QCOMPARE(m_target->rows(u"SELECT status FROM users ORDER BY id"_qs),
             (QStringList{u"2"_qs, u"2"_qs, u"3"_qs, u"4"_qs}));
}

void TestImportBackup::the_import_is_the_first_entry_of_the_audit_log()
{
    m_folder->write(u"Deals_001.csv"_qs, dealHeader + deal(1, 2, "Negotiation"));
    import(plan());
    QCOMPARE(m_target->rows(u"SELECT kind, rule, json_extract(after, '$.records'), json_extract(after, '$.users'), "
                            "json_extract(after, '$.files[1].file') FROM audit"_qs),
             QStringList{u"organisation.import|OPR-8|1|3|Deals_001.csv"_qs});
    auto database = expected(storage::Database::open(m_target->path()));
    const storage::ChainCheck chain = expected(storage::verifyChain(database));
    QCOMPARE(chain.entries, 1);
    QVERIFY(!chain.firstBroken.isValid());
}

QTEST_GUILESS_MAIN(TestImportBackup)
#include "test_import_backup.moc"
