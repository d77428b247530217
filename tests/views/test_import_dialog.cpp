#include "support/test_organisation.h"
#include "views/import_dialog.h"
#include "views/message_bar.h"
#include "views/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using presentation::ImportPresenter;
using views::ImportDialog;

class TestImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<views::Theme>(*qApp); }
    void init();
    void cleanup();
    void a_backup_is_recognised_and_skips_the_mapping();
    void the_folder_is_chosen_in_a_window_of_its_own();
    void an_empty_folder_says_what_to_do();
    void other_files_are_mapped_looked_at_and_imported();
    void nothing_is_written_before_the_last_button();
    void what_a_file_holds_can_be_changed();
    void a_column_that_is_needed_holds_next_up();
    void closed_stages_are_ticked();
    void dates_in_the_other_order_reject_rows();
    void rejected_rows_are_shown_and_taken_or_not();
    void problems_hold_next_up();
    void the_super_admin_is_always_asked();
    void a_file_that_exists_is_refused_with_its_name();
    void a_mapping_is_saved_and_loaded();
    void a_mapping_that_is_wrong_says_where();
    void stopping_writes_nothing();
    void files_that_changed_meanwhile_are_refused();
    void cancelling_leaves_without_harm();
    void another_language_changes_words_and_nothing_else();

private:
    void write(const QString &file, const QByteArray &bytes) const;
    void writeTeam() const;
    void writeBackup() const;
    /// Types the folder and presses Next.
    void openFolder();
    void nameSuperAdmin(const QString &name);
    template <class W>
    [[nodiscard]] W *find(const char *name) const
    {
        auto *found = m_dialog->findChild<W *>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("there is no %s", name);
        return found;
    }
    void click(const char *button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    void choose(const char *name, const QString &text) const;
    void choose(const char *name, int index) const;
    [[nodiscard]] bool shows(const char *page) const { return find<QWidget>(page)->isVisible(); }
    [[nodiscard]] QString label(const char *name) const { return find<QLabel>(name)->text(); }
    [[nodiscard]] QString barText() const;
    [[nodiscard]] QString database() const { return m_home->filePath(u"made.handover"_qs); }
    [[nodiscard]] qint64 number(const QString &sql) const;

    std::unique_ptr<views::Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_home;
    QString m_folder;
    std::unique_ptr<ImportPresenter> m_presenter;
    std::unique_ptr<ImportDialog> m_dialog;
};

void TestImportDialog::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_folder = m_home->filePath(u"Maven"_qs);
    QVERIFY(QDir().mkpath(m_folder));
    m_presenter = std::make_unique<ImportPresenter>([] { return support::testNow(); });
    m_dialog = std::make_unique<ImportDialog>(*m_presenter, nullptr);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void TestImportDialog::cleanup()
{
    m_dialog.reset();
    m_presenter.reset();
    m_home.reset();
}

void TestImportDialog::write(const QString &file, const QByteArray &bytes) const
{
    QFile out(QDir(m_folder).filePath(file));
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(bytes), bytes.size());
}

void TestImportDialog::writeTeam() const
{
    write(u"pipeline.csv"_qs, "id,agent,stage,close_value,close_date,colour\n"
                              "1,Ann Lee,Won,10,10/20/2016,red\n"
                              "2,Bob Ray,Engaging,,,red\n"
                              "3,Bob Ray,Lost,5,3/1/2017,red\n");
    write(u"team.csv"_qs, "agent,manager\nAnn Lee,Zoe King\nBob Ray,Zoe King\n");
    write(u"weather.csv"_qs, "day,rain\n1,2\n");
}

void TestImportDialog::writeBackup() const
{
    write(u"Users_001.csv"_qs, "id,First Name,Last Name,Email,Role,Profile,Status\n"
                               "3001,Ada,Lovelace,ada@x.org,CEO,Administrator,ACTIVE\n"
                               "3002,Grace,Hopper,grace@x.org,Rep,Standard,ACTIVE\n");
    write(u"Deals_001.csv"_qs, "Record Id,Deal Owner.id,Deal Name,Stage\nzcrm_1,zcrm_3001,Big,Closed Won\n");
}

void TestImportDialog::openFolder()
{
    find<QLineEdit>("folderField")->setText(m_folder);
    click("nextButton");
}

void TestImportDialog::nameSuperAdmin(const QString &name)
{
    find<QComboBox>("superAdminCombo")->setCurrentText(name);
    find<QLineEdit>("databaseField")->clear();
    QTest::keyClicks(find<QLineEdit>("databaseField"), database());
}

void TestImportDialog::choose(const char *name, const QString &text) const
{
    auto *combo = find<QComboBox>(name);
    const int index = combo->findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    choose(name, index);
}

void TestImportDialog::choose(const char *name, int index) const
{
    auto *combo = find<QComboBox>(name);
    combo->setCurrentIndex(index);
    Q_EMIT combo->activated(index); // as a hand on the list does
}

QString TestImportDialog::barText() const
{
    const auto *bar = find<views::MessageBar>("importBar");
    return bar->isVisible() ? bar->text() : QString();
}

qint64 TestImportDialog::number(const QString &sql) const
{
    qint64 found = -1;
    {
        QSqlDatabase independent = QSqlDatabase::addDatabase(u"QSQLITE"_qs, u"independent"_qs);
        independent.setDatabaseName(database());
        QSqlQuery query(independent);
        if (independent.open() && (query = QSqlQuery(independent)).exec(sql) && query.next())
            found = query.value(0).toLongLong();
    }
    QSqlDatabase::removeDatabase(u"independent"_qs);
    return found;
}

void TestImportDialog::a_backup_is_recognised_and_skips_the_mapping()
{
    writeBackup();
    openFolder();
    QTRY_VERIFY(shows("previewPage"));
    QVERIFY(label("foundLabel").contains(u"backup"_qs));
    QVERIFY(!shows("mappingPage"));
    QVERIFY(shows("nothingRejected"));
    click("nextButton");
    QVERIFY(shows("organisationPage"));
    nameSuperAdmin(u"Ada Lovelace <ada@x.org>"_qs);
    QSignalSpy imported(m_dialog.get(), &ImportDialog::imported);
    click("importButton");
    QTRY_VERIFY(shows("resultPage"));
    QCOMPARE(imported.size(), 0);
    click("openButton");
    QCOMPARE(imported.size(), 1);
    QCOMPARE(imported.at(0).at(0).toString(), database());
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(number(u"SELECT owner FROM ownership"_qs), 1);
}

void TestImportDialog::the_folder_is_chosen_in_a_window_of_its_own()
{
    writeBackup();
    click("chooseFolderButton");
    auto *chooser = m_dialog->findChild<QFileDialog *>();
    QVERIFY(chooser != nullptr);
    QTRY_VERIFY(chooser->isVisible());
    QCOMPARE(chooser->fileMode(), QFileDialog::Directory);
    Q_EMIT chooser->fileSelected(m_folder);
    chooser->reject();
    QCOMPARE(find<QLineEdit>("folderField")->text(), m_folder);
    QTRY_VERIFY(label("foundLabel").contains(u"backup"_qs));
    QVERIFY(shows("sourcePage"));
}

void TestImportDialog::an_empty_folder_says_what_to_do()
{
    QVERIFY(!find<QPushButton>("nextButton")->isEnabled());
    QVERIFY(!find<QPushButton>("nextButton")->toolTip().isEmpty());
    openFolder();
    QTRY_VERIFY(label("missingLabel").contains(u"no CSV"_qs));
    QVERIFY(!find<QPushButton>("nextButton")->isEnabled());
    find<QLineEdit>("folderField")->setText(m_home->filePath(u"nowhere"_qs));
    click("nextButton");
    QTRY_VERIFY(barText().contains(u"nowhere"_qs));
    QVERIFY(shows("sourcePage"));
}

void TestImportDialog::other_files_are_mapped_looked_at_and_imported()
{
    writeTeam();
    openFolder();
    QTRY_VERIFY(shows("mappingPage"));
    auto *files = find<QListWidget>("filesList");
    QCOMPARE(files->count(), 3);
    QCOMPARE(files->item(0)->text(), u"pipeline.csv\nDeals"_qs);
    QCOMPARE(files->item(1)->text(), u"team.csv\nUsers"_qs);
    QCOMPARE(files->item(2)->text(), u"weather.csv\nNot used"_qs);
    QCOMPARE(find<QComboBox>("ownerColumnCombo")->currentText(), u"agent"_qs);
    QCOMPARE(find<QComboBox>("dateOrderCombo")->currentIndex(), 1);
    const auto *preview = find<QTableView>("previewTable")->model();
    QCOMPARE(preview->rowCount(), 3);
    QCOMPARE(preview->headerData(1, Qt::Horizontal).toString(), u"agent\nOwner"_qs);
    QCOMPARE(preview->headerData(5, Qt::Horizontal).toString(), u"colour\nnot used"_qs);
    QCOMPARE(preview->index(0, 4).data().toString(), u"10/20/2016"_qs);
    files->setCurrentRow(1);
    QCOMPARE(find<QComboBox>("managerColumnCombo")->currentText(), u"manager"_qs);

    click("nextButton");
    QTRY_VERIFY(shows("previewPage"));
    QStringList summary;
    for (int i = 0; i < find<QListWidget>("summaryList")->count(); ++i)
        summary << find<QListWidget>("summaryList")->item(i)->text();
    QVERIFY2(summary.contains(u"Deals: 3"_qs), qPrintable(summary.join(u'\n')));
    QVERIFY2(summary.contains(u"    Columns not used: colour"_qs), qPrintable(summary.join(u'\n')));
    click("nextButton");
    QCOMPARE(find<QLineEdit>("organisationField")->text(), u"Maven"_qs);
    nameSuperAdmin(u"zoe king"_qs);
    find<QLineEdit>("organisationField")->setText(u"MavenTech"_qs);
    QCOMPARE(find<QLineEdit>("databaseField")->text(), database());
    find<QComboBox>("timeZoneCombo")->setCurrentText(u"Asia/Tokyo"_qs);
    click("importButton");
    QTRY_VERIFY(shows("resultPage"));
    QVERIFY(label("titleLabel").contains(u"MavenTech"_qs));
    QCOMPARE(number(u"SELECT count(*) FROM records"_qs), 3);
    QCOMPARE(number(u"SELECT count(*) FROM users WHERE manager = 3"_qs), 2);
    QCOMPARE(number(u"SELECT id FROM users WHERE is_super_admin = 1"_qs), 3);
    QCOMPARE(number(u"SELECT count(*) FROM organisation WHERE name = 'MavenTech' AND time_zone = 'Asia/Tokyo'"_qs), 1);
    QCOMPARE(number(u"SELECT sum(is_open) FROM ownership"_qs), 1);
}

void TestImportDialog::nothing_is_written_before_the_last_button()
{
    writeTeam();
    const auto there = [this] {
        return QDir(m_home->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot)
               + QDir(m_folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    };
    const QStringList before = there();
    openFolder();
    QTRY_VERIFY(shows("mappingPage"));
    click("nextButton");
    QTRY_VERIFY(shows("previewPage"));
    click("nextButton");
    nameSuperAdmin(u"Ann Lee"_qs);
    QVERIFY(find<QPushButton>("importButton")->isEnabled());
    QCOMPARE(there(), before);
    click("backButton");
    QVERIFY(shows("previewPage"));
    click("backButton");
    QVERIFY(shows("mappingPage"));
    click("backButton");
    QVERIFY(shows("sourcePage"));
    QVERIFY(!find<QPushButton>("backButton")->isVisible());
}

void TestImportDialog::what_a_file_holds_can_be_changed()
{
    writeTeam();
    openFolder();
    QTRY_VERIFY(shows("mappingPage"));
    choose("contentCombo", u"Tasks"_qs);
    QCOMPARE(find<QListWidget>("filesList")->item(0)->text(), u"pipeline.csv\nTasks"_qs);
    QCOMPARE(find<QComboBox>("stageColumnCombo")->currentText(), u"stage"_qs);
    QTRY_VERIFY(find<QPushButton>("nextButton")->isEnabled()); // its stages are being read
    click("nextButton");
    QTRY_VERIFY(shows("previewPage"));
    QCOMPARE(m_presenter->plan().recordsByModule().at(domain::Module::Task), 3);
    QCOMPARE(m_presenter->plan().files.back().closed, 2);
    click("backButton");
    choose("contentCombo", u"Not used"_qs);
    click("nextButton");
    QTRY_COMPARE(m_presenter->plan().records(), 0);
}

void TestImportDialog::a_column_that_is_needed_holds_next_up()
{
    writeTeam();
    openFolder();
    QTRY_VERIFY(shows("mappingPage"));
    choose("idColumnCombo", 0);
    QVERIFY(!find<QPushButton>("nextButton")->isEnabled());
    QVERIFY(label("missingLabel").startsWith(u"pipeline.csv"_qs));
    QCOMPARE(find<QPushButton>("nextButton")->accessibleDescription(), label("missingLabel"));
    choose("idColumnCombo", u"id"_qs);
    QVERIFY(find<QPushButton>("nextButton")->isEnabled());
}

void TestImportDialog::closed_stages_are_ticked()
{
    writeTeam();
    openFolder();
    QTRY_VERIFY(shows("mappingPage"));
    auto *stages = find<QListWidget>("closedStagesList");
    QTRY_COMPARE(stages->count(), 3);
    const auto state = [&](const QString &stage) {
        return stages->findItems(stage, Qt::MatchExactly).constFirst()->checkState();
    };
    QCOMPARE(state(u"Won"_qs), Qt::Checked);
    QCOMPARE(state(u"Engaging"_qs), Qt::Unchecked);
    stages->findItems(u"Engaging"_qs, Qt::MatchExactly).constFirst()->setCheckState(Qt::Checked);
    stages->findItems(u"Lost"_qs, Qt::MatchExactly).constFirst()->setCheckState(Qt::Unchecked);
    click("nextButton");
    QTRY_VERIFY(shows("previewPage"));
    QCOMPARE(m_presenter->plan().files.back().stages.at(u"Engaging"_qs).isClosed, true);
    QCOMPARE(m_presenter->plan().files.back().stages.at(u"Lost"_qs).isClosed, false);
}

void TestImportDialog::dates_in_the_other_order_reject_rows()
{
    writeTeam();
    openFolder();
    QTRY_VERIFY(shows("mappingPage"));
    choose("dateOrderCombo", 2);
    click("nextButton");
    QTRY_VERIFY(shows("previewPage"));
    const auto *rejected = find<QTableView>("rejectedTable")->model();
    QCOMPARE(rejected->rowCount(), 1);
    QCOMPARE(rejected->index(0, 0).data().toString(), u"pipeline.csv"_qs);
    QCOMPARE(rejected->index(0, 1).data().toString(), u"2"_qs);
    QVERIFY(rejected->index(0, 2).data().toString().contains(u"10/20/2016"_qs));
}

void TestImportDialog::rejected_rows_are_shown_and_taken_or_not()
{
    writeTeam();
    write(u"pipeline.csv"_qs, "id,agent,stage\n1,Ann Lee,Won\n,Ann Lee,Won\n");
    openFolder();
    QTRY_VERIFY(shows("mappingPage"));
    click("nextButton");
    QTRY_VERIFY(shows("previewPage"));
    QVERIFY(shows("rejectedTable"));
    QVERIFY(!shows("nothingRejected"));
    QVERIFY(!find<QPushButton>("nextButton")->isEnabled());
    QVERIFY(!label("missingLabel").isEmpty());
    QTest::mouseClick(find<QCheckBox>("acceptRejectedBox"), Qt::LeftButton, {}, QPoint(8, 12));
    QVERIFY(find<QPushButton>("nextButton")->isEnabled());
    click("nextButton");
    nameSuperAdmin(u"Ann Lee"_qs);
    click("importButton");
    QTRY_VERIFY(shows("resultPage"));
    QVERIFY(label("resultLabel").contains(u"left out"_qs));
    QCOMPARE(number(u"SELECT count(*) FROM records"_qs), 1);
}

void TestImportDialog::problems_hold_next_up()
{
    writeTeam();
    write(u"pipeline.csv"_qs, "id,agent,stage\n1,\"Ann Lee,Won\n");
    openFolder();
    QTRY_VERIFY(shows("mappingPage"));
    click("nextButton");
    QTRY_VERIFY(shows("previewPage"));
    QVERIFY(shows("problemsLabel"));
    QVERIFY2(label("problemsLabel").startsWith(u"pipeline.csv, line 2"_qs), qPrintable(label("problemsLabel")));
    QVERIFY(!find<QPushButton>("nextButton")->isEnabled());
}

void TestImportDialog::the_super_admin_is_always_asked()
{
    writeBackup();
    openFolder();
    QTRY_VERIFY(shows("previewPage"));
    click("nextButton");
    QCOMPARE(find<QComboBox>("superAdminCombo")->currentText(), QString());
    QCOMPARE(find<QComboBox>("superAdminCombo")->count(), 2);
    QVERIFY(!find<QPushButton>("importButton")->isEnabled());
    QVERIFY(label("missingLabel").contains(u"super admin"_qs));
    nameSuperAdmin(u"Nobody"_qs);
    QVERIFY(label("missingLabel").contains(u"“Nobody”"_qs));
    nameSuperAdmin(u"grace@x.org"_qs);
    QVERIFY(find<QPushButton>("importButton")->isEnabled());
    find<QComboBox>("timeZoneCombo")->setCurrentText(u"Mars/Base"_qs);
    QVERIFY(!find<QPushButton>("importButton")->isEnabled());
    find<QComboBox>("timeZoneCombo")->setCurrentText(u"Europe/Paris"_qs);
    find<QLineEdit>("organisationField")->clear();
    QVERIFY(!find<QPushButton>("importButton")->isEnabled());
}

void TestImportDialog::a_file_that_exists_is_refused_with_its_name()
{
    writeBackup();
    QFile there(database());
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.write("mine");
    there.close();
    openFolder();
    QTRY_VERIFY(shows("previewPage"));
    click("nextButton");
    nameSuperAdmin(u"grace@x.org"_qs);
    QVERIFY(!find<QPushButton>("importButton")->isEnabled());
    QVERIFY(label("missingLabel").contains(database()));
    find<QLineEdit>("databaseField")->setText(m_home->filePath(u"no/such/folder.handover"_qs));
    QVERIFY(label("missingLabel").contains(u"no/such"_qs));
}

void TestImportDialog::a_mapping_is_saved_and_loaded()
{
    writeTeam();
    openFolder();
    QTRY_VERIFY(shows("mappingPage"));
    choose("dateColumnCombo", 0);
    const QString path = m_home->filePath(u"mapping.json"_qs);
    click("saveMappingButton");
    auto *chooser = m_dialog->findChild<QFileDialog *>();
    QVERIFY(chooser != nullptr);
    Q_EMIT chooser->fileSelected(path);
    chooser->reject();
    QVERIFY(barText().contains(path));

    choose("contentCombo", u"Not used"_qs);
    QTRY_VERIFY(m_dialog->findChild<QFileDialog *>() == nullptr);
    click("loadMappingButton");
    chooser = m_dialog->findChild<QFileDialog *>();
    QVERIFY(chooser != nullptr);
    Q_EMIT chooser->fileSelected(path);
    chooser->reject();
    QCOMPARE(find<QListWidget>("filesList")->item(0)->text(), u"pipeline.csv\nDeals"_qs);
    QCOMPARE(find<QComboBox>("dateColumnCombo")->currentIndex(), 0);
    QCOMPARE(find<QComboBox>("ownerColumnCombo")->currentText(), u"agent"_qs);
}

void TestImportDialog::a_mapping_that_is_wrong_says_where()
{
    writeTeam();
    openFolder();
    QTRY_VERIFY(shows("mappingPage"));
    write(u"../wrong.json"_qs, R"({"version": 1, "files": [{"file": "a", "columns": {"ownr": "b"}}]})");
    write(u"../other.json"_qs, R"({"version": 1, "files": [{"file": "sales.csv", "content": "users"}]})");
    const auto load = [this](const QString &file) {
        click("loadMappingButton");
        const auto choosers = m_dialog->findChildren<QFileDialog *>();
        Q_EMIT choosers.constLast()->fileSelected(m_home->filePath(file));
        choosers.constLast()->reject();
    };
    load(u"wrong.json"_qs);
    QVERIFY2(barText().contains(u"files[0].columns.ownr"_qs), qPrintable(barText()));
    load(u"other.json"_qs);
    QVERIFY(!find<QPushButton>("nextButton")->isEnabled());
    QVERIFY(!barText().isEmpty());
}

void TestImportDialog::stopping_writes_nothing()
{
    QByteArray deals = "id,agent,stage\n";
    for (int i = 0; i < 200'000; ++i)
        deals += QByteArray::number(i) + ",Ann Lee,Open\n";
    writeTeam();
    write(u"pipeline.csv"_qs, deals);
    openFolder();
    QTRY_VERIFY(shows("mappingPage"));
    click("nextButton");
    QTRY_VERIFY_WITH_TIMEOUT(shows("previewPage"), 30'000);
    click("nextButton");
    nameSuperAdmin(u"Ann Lee"_qs);
    click("importButton");
    QVERIFY(!find<QWidget>("pages")->isEnabled());
    click("cancelButton");
    QVERIFY(m_dialog->isVisible());
    QTRY_VERIFY(!barText().isEmpty());
    QVERIFY(shows("organisationPage"));
    QVERIFY(find<QPushButton>("importButton")->isEnabled());
    QCOMPARE(QDir(m_home->path()).entryList(QDir::Files), QStringList());
}

void TestImportDialog::files_that_changed_meanwhile_are_refused()
{
    writeBackup();
    openFolder();
    QTRY_VERIFY(shows("previewPage"));
    click("nextButton");
    nameSuperAdmin(u"grace@x.org"_qs);
    write(u"Deals_001.csv"_qs, "Record Id,Deal Owner.id,Deal Name,Stage\n");
    click("importButton");
    QTRY_VERIFY2(barText().contains(u"changed"_qs), qPrintable(barText()));
    QVERIFY(!QFile::exists(database()));
}

void TestImportDialog::cancelling_leaves_without_harm()
{
    writeTeam();
    openFolder();
    QTRY_VERIFY(shows("mappingPage"));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(QDir(m_home->path()).entryList(QDir::Files), QStringList());
}

void TestImportDialog::another_language_changes_words_and_nothing_else()
{
    writeTeam();
    openFolder();
    QTRY_VERIFY(shows("mappingPage"));
    find<QListWidget>("filesList")->setCurrentRow(1);
    choose("managerColumnCombo", 0);
    choose("dateOrderCombo", 2);
    const auto change = [this] {
        for (auto *widget : m_dialog->findChildren<QWidget *>())
            QCoreApplication::postEvent(widget, new QEvent(QEvent::LanguageChange));
        QCoreApplication::postEvent(m_dialog.get(), new QEvent(QEvent::LanguageChange));
        QCoreApplication::sendPostedEvents();
    };
    change();
    QCOMPARE(find<QListWidget>("filesList")->currentRow(), 1);
    QCOMPARE(find<QComboBox>("managerColumnCombo")->currentIndex(), 0);
    QCOMPARE(find<QComboBox>("dateOrderCombo")->currentIndex(), 2);
    choose("dateOrderCombo", 1);
    click("nextButton");
    QTRY_VERIFY(shows("previewPage"));
    change();
    QVERIFY(shows("nothingRejected"));
    click("nextButton");
    nameSuperAdmin(u"Ann Lee"_qs);
    change();
    QCOMPARE(find<QComboBox>("superAdminCombo")->currentText(), u"Ann Lee"_qs);
    QVERIFY(find<QPushButton>("importButton")->isEnabled());
}

QTEST_MAIN(TestImportDialog)
#include "test_import_dialog.moc"
