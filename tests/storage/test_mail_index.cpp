// The index of a mail store: newest first, by mailbox and record, and found through indexes.
#include "storage/mail_index.h"
#include "storage/statement.h"
#include "support/test_organisation.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace domain;
using storage::Access;
using storage::Database;
using storage::FileKind;
using storage::KeptMail;
using storage::MailFilter;
using storage::MailIndexWriter;
using support::expected;

namespace {

constexpr UserId mailbox{3};
constexpr RecordId first{10};
constexpr RecordId second{11};

KeptMail mailOf(int day, const QString &subject)
{
    KeptMail mail;
    mail.digest = "digest " + subject.toUtf8();
    mail.place = {1, 100 * day, 50, 90};
    mail.subject = subject;
    mail.from = QStringLiteral("山田 太郎 <Yamada@example.jp>");
    mail.to = QStringLiteral("Ren <ren@console.example>");
    mail.addresses = QStringList{QStringLiteral("yamada@example.jp"), QStringLiteral("ren@console.example"),
                                 QStringLiteral("hidden@example.com")};
    if (day > 0)
        mail.date = QDateTime(QDate(2026, 11, day), QTime(9, 0), Qt::UTC);
    return mail;
}

QStringList subjectsOf(const std::vector<KeptMail> &mails)
{
    QStringList subjects;
    for (const KeptMail &mail : mails)
        subjects << mail.subject;
    return subjects;
}

MailFilter filterOf(UserId user, RecordId record, const QString &text = {})
{
    MailFilter filter;
    filter.mailbox = user;
    filter.record = record;
    filter.text = text;
    return filter;
}

} // namespace

class TestMailIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_index = std::make_unique<Database>(expected(Database::create(path(), FileKind::MailStore)));
        storage::Transaction transaction = expected(storage::Transaction::begin(*m_index));
        MailIndexWriter writer(*m_index, mailbox);
        expected(writer.addPack(1, 1000));
        const auto add = [&writer](int day, const char *subject, const std::vector<RecordId> &records) {
            const MailId id = expected(writer.addMail(mailOf(day, QString::fromUtf8(subject))));
            expected(writer.assign(id, subject, records));
        };
        add(2, "Café", {first});
        add(4, "Quote", {first, second});
        add(0, "Without a date", {first});
        add(3, "見積", {second});
        expected(transaction.commit());
    }

    void what_is_kept_comes_back()
    {
        const KeptMail found = expected(storage::keptMails(*m_index, {}, 0, 1)).at(0);
        const KeptMail kept = mailOf(4, QStringLiteral("Quote"));
        QCOMPARE(found.digest, kept.digest);
        QCOMPARE(found.place.offset, kept.place.offset);
        QCOMPARE(found.from, kept.from);
        QCOMPARE(found.to, kept.to);
        QCOMPARE(found.addresses, kept.addresses);
        QCOMPARE(found.date, kept.date);
        QVERIFY(!expected(storage::keptMails(*m_index, {}, 3, 1)).at(0).date.isValid());
        QCOMPARE(expected(storage::keptMail(*m_index, found.id)).subject, found.subject);
        QCOMPARE(storage::keptMail(*m_index, MailId{99}).error().reason, Reason::NoSuchFile);
    }
    void mails_are_listed_newest_first_and_in_pages()
    {
        const QStringList all{QStringLiteral("Quote"), QStringLiteral("見積"), QStringLiteral("Café"),
                              QStringLiteral("Without a date")};
        const auto subjects = [this](const MailFilter &filter, qint64 skip = 0, qint64 limit = 10) {
            const auto mails = expected(storage::keptMails(*m_index, filter, skip, limit));
            return subjectsOf(mails);
        };
        QCOMPARE(subjects({}), all);
        QCOMPARE(subjects(filterOf(mailbox, {})), all);
        QCOMPARE(subjects(filterOf(mailbox, {}), 1, 2), all.mid(1, 2));
        QCOMPARE(subjects(filterOf({}, first)), (QStringList{all[0], all[2], all[3]}));
        QCOMPARE(subjects(filterOf(mailbox, second)), (QStringList{all[0], all[1]}));
        QCOMPARE(subjects(filterOf(UserId{4}, second)), QStringList());
        QCOMPARE(expected(storage::keptMailCount(*m_index, filterOf({}, first))), 3);
        QCOMPARE(expected(storage::keptMailCount(*m_index, {})), 4);
    }
    void words_are_found_in_subject_and_people_however_they_are_written()
    {
        const auto found = [this](const char *text) {
            return expected(storage::keptMailCount(*m_index, filterOf(mailbox, {}, QString::fromUtf8(text))));
        };
        QCOMPARE(found("cafe"), 1);
        QCOMPARE(found("ｃａｆé"), 1);
        QCOMPARE(found("山田 quote"), 1);
        QCOMPARE(found("yamada@"), 4);
        QCOMPARE(found("hidden@example.com"), 4); // of whom Bcc alone names
        QCOMPARE(found("%"), 0);
        QCOMPARE(found("nonsense"), 0);
    }
    void records_of_a_mailbox_and_mails_only_on_some_of_them()
    {
        QCOMPARE(expected(storage::recordsOfMailbox(*m_index, mailbox)), (std::vector{first, second}));
        const auto only = [this](const std::vector<RecordId> &records) {
            return expected(storage::keptMailsOnlyOn(*m_index, mailbox, records));
        };
        QCOMPARE(only({first}), 2);
        QCOMPARE(only({second}), 1);
        QCOMPARE(only({first, second}), 4);
        QCOMPARE(only({}), 0);
    }
    void lists_are_read_through_indexes()
    {
        for (const char *sql :
             {"SELECT mail FROM mailbox_mails WHERE mailbox = 3 ORDER BY date DESC, mail DESC",
              "SELECT mail FROM record_mails WHERE record = 3 ORDER BY date DESC, mail DESC",
              "SELECT record FROM record_mails WHERE mail = 3", "SELECT id FROM mails WHERE digest = x'00'",
              "SELECT id FROM mails ORDER BY date DESC, id DESC"}) {
            const auto plan =
                expected(storage::rows(*m_index, QStringLiteral("EXPLAIN QUERY PLAN ") + QString::fromLatin1(sql), {},
                                       [](storage::Statement &s) { return s.text(3); }));
            for (const QString &step : plan) {
                QVERIFY2(!step.contains(QStringLiteral("TEMP B-TREE")), sql);
                QVERIFY2(step.contains(QStringLiteral("USING")), qPrintable(step));
            }
        }
    }
    void a_mail_store_and_an_organisation_are_not_taken_for_each_other()
    {
        m_index.reset();
        QCOMPARE(Database::open(path()).error().reason, Reason::NotOurDatabase);
        const support::TestOrganisation organisation;
        QCOMPARE(Database::open(organisation.path(), Access::ReadOnly, FileKind::MailStore).error().reason,
                 Reason::NotOurDatabase);
        QVERIFY(Database::open(path(), Access::ReadOnly, FileKind::MailStore));
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("index.db")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_index;
};

QTEST_GUILESS_MAIN(TestMailIndex)
#include "test_mail_index.moc"
