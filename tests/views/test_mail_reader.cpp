#include "views/mail_room.h"

#include "mail/mail_store.h"
#include "mail/message.h"
#include "views/mail_reader_dialog.h"
#include "views/safe_text.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

using domain::UserId;
using domain::UserStatus;

namespace {

QByteArray message(const char *subject, const char *rest)
{
    return QByteArray(
               "From: Jane Doe <jane@customer.example>\r\nTo: u3@test.example\r\nDate: Fri, 20 Nov 2026 08:00:00 "
               "+0000\r\nSubject: ")
           + subject + "\r\n" + rest;
}

const char *const withAttachment =
    "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee "
    "the "
    "enclosed price list.\r\n--b\r\nContent-Type: text/csv; name=prices.csv\r\nContent-Disposition: attachment; "
    "filename=prices.csv\r\n\r\na;1\r\n--b--\r\n";
const char *const asHtml = "MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p>Hello <a "
                           "href=\"https://evil.example/x\">there</a> <img src=\"https://evil.example/p.png\"></p>\r\n";

} // namespace

class TestMailReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<MailRoom>();
        m_bruno = m_room->addMailUser(QStringLiteral("Bernard"), QStringLiteral("Bruno"), UserStatus::Inactive);
        support::UserOptions options;
        options.status = UserStatus::Active;
        m_ada = m_room->organisation.addUser(QStringLiteral("Lovelace"), QStringLiteral("Ada"), options);
        m_hers = m_room->organisation.addRecord(m_ada, domain::Module::Contact);
        m_nobodys = m_room->organisation.addRecord(m_bruno, domain::Module::Contact);
        support::expected(fill());
    }
    void cleanup() { m_room.reset(); }

    void OPR_6_all_are_listed_and_what_one_may_not_read_has_no_body()
    {
        open(m_ada);
        QTRY_COMPARE(rows(), 3);
        choose(QStringLiteral("Contract"));
        QTRY_COMPARE(words("peopleLabel"), QStringLiteral("You are not related to this record. (OPR-6)"));
        QVERIFY(!text()->isVisible());
        choose(QStringLiteral("Prices"));
        QTRY_VERIFY(text()->toPlainText().contains(QStringLiteral("See the enclosed price list.")));
        QVERIFY(words("peopleLabel").contains(QStringLiteral("jane@customer.example")));
    }

    void the_search_finds_subjects_and_the_text_of_what_one_may_read()
    {
        open(m_ada);
        QTRY_COMPARE(rows(), 3);
        QTest::keyClicks(part<QLineEdit>("searchField"), QStringLiteral("enclosed"));
        QTRY_COMPARE(words("countLabel"), QStringLiteral("1 messages")); // no translation is loaded here
        QTRY_COMPARE(rows(), 1);
        part<QLineEdit>("searchField")->setText(QStringLiteral("contract"));
        QTRY_COMPARE(rows(), 1);
        part<QLineEdit>("searchField")->setText(QStringLiteral("confidential"));
        QTRY_VERIFY(part<QWidget>("emptyState")->isVisible());
    }

    void a_formatted_message_loads_nothing_and_its_links_are_only_told()
    {
        open(m_ada);
        QTRY_COMPARE(rows(), 3);
        choose(QStringLiteral("Greetings"));
        QTRY_VERIFY(text()->toPlainText().contains(QStringLiteral("Hello")));
        QVERIFY(!text()->openLinks());
        QVERIFY(!text()
                     ->loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("https://evil.example/p.png")))
                     .isValid());
        QVERIFY(!text()->toHtml().contains(QStringLiteral("p.png")));
        Q_EMIT text()->anchorClicked(QUrl(QStringLiteral("https://evil.example/x")));
        QCOMPARE(words("linkLabel"), QStringLiteral("https://evil.example/x"));
    }

    void attachments_are_saved_where_one_says()
    {
        open(m_ada);
        QTRY_COMPARE(rows(), 3);
        choose(QStringLiteral("Prices"));
        QTRY_VERIFY(m_dialog->findChild<QPushButton *>(QStringLiteral("saveAttachment0Button")) != nullptr
                    || m_dialog->findChild<QPushButton *>(QStringLiteral("saveAttachment1Button")) != nullptr);
        QPushButton *save = nullptr;
        for (auto *button : m_dialog->findChildren<QPushButton *>()) {
            if (button->objectName().startsWith(QStringLiteral("saveAttachment")))
                save = button;
        }
        QTest::mouseClick(save, Qt::LeftButton);
        auto *files = m_dialog->findChild<QFileDialog *>();
        QVERIFY(files != nullptr);
        const QString path = m_room->organisation.folder() + QStringLiteral("/prices.csv");
        Q_EMIT files->fileSelected(path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("a;1"));
    }

    void OPR_6_only_the_super_admin_is_offered_the_complete_export()
    {
        open(m_ada);
        const QList<QAction *> actions = part<QPushButton>("exportButton")->menu()->actions();
        QVERIFY(actions[0]->isEnabled());
        QVERIFY(!actions.last()->isEnabled());
        QVERIFY(actions.last()->toolTip().endsWith(QStringLiteral("(OPR-6)")));
    }

    void what_one_may_read_is_exported_as_one_file()
    {
        open(m_ada);
        QTRY_COMPARE(rows(), 3);
        part<QPushButton>("exportButton")->menu()->actions().constFirst()->trigger();
        auto *files = m_dialog->findChild<QFileDialog *>();
        QVERIFY(files != nullptr);
        const QString path = m_room->organisation.folder() + QStringLiteral("/mine.mbox");
        Q_EMIT files->fileSelected(path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        QVERIFY(all.contains("Subject: Prices"));
        QVERIFY(!all.contains("Subject: Contract"));
    }

private:
    domain::Result<> fill()
    {
        TRY_ASSIGN(mail::MailWriter writer, mail::MailWriter::open(m_room->organisation.path(), m_bruno));
        TRY(keep(writer, "1", message("Prices", withAttachment), m_hers));
        TRY(keep(writer, "2", message("Greetings", asHtml), m_hers));
        TRY(keep(writer, "3", message("Contract", "\r\nconfidential\r\n"), m_nobodys));
        return writer.commit();
    }
    static domain::Result<> keep(mail::MailWriter &writer, const QByteArray &uidl, const QByteArray &raw,
                                 domain::RecordId record)
    {
        TRY(writer.begin());
        TRY(writer.add(raw));
        const auto kept = writer.keep(uidl, mail::headOf(raw), {record});
        return kept ? domain::Result<>() : tl::unexpected(kept.error());
    }

    void open(UserId who)
    {
        m_room->open(m_room->organisation.as(who));
        m_room->dialogs->read(m_bruno, {QStringLiteral("Bernard"), QStringLiteral("Bruno"), {}, {}, {}, {}});
        m_dialog = m_room->opened("mailReaderDialog");
    }
    template <class T>
    T *part(const char *name) const
    {
        T *found = m_dialog->findChild<T *>(QLatin1String(name));
        if (found == nullptr)
            qFatal("%s is missing", name);
        return found;
    }
    [[nodiscard]] int rows() const { return part<QTableView>("mailTable")->model()->rowCount(); }
    [[nodiscard]] views::SafeText *text() const { return part<views::SafeText>("bodyText"); }
    [[nodiscard]] QString words(const char *label) const { return part<QLabel>(label)->text(); }
    void choose(const QString &subject)
    {
        auto *table = part<QTableView>("mailTable");
        for (int row = 0; row < rows(); ++row) {
            const QModelIndex index = table->model()->index(row, presentation::MailListModel::Subject);
            if (index.data().toString() == subject)
                QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
        }
    }

    std::unique_ptr<MailRoom> m_room;
    QDialog *m_dialog = nullptr;
    UserId m_bruno;
    UserId m_ada;
    domain::RecordId m_hers;
    domain::RecordId m_nobodys;
};

QTEST_MAIN(TestMailReader)
#include "test_mail_reader.moc"
