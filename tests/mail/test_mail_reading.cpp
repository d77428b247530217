// OPR-6: who may read, search and export backed-up mail.
#include "mail/mails.h"
#include "mail/reading.h"
#include "storage/audit.h"
#include "support/test_organisation.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace domain;
using mail::ExportFormat;
using mail::ExportTarget;
using mail::MailReader;
using mail::MailWriter;
using storage::MailFilter;
using support::expected;
using support::TestOrganisation;

namespace {

QByteArray mailAbout(const QString &subject, const QString &text)
{
    return "From: a@example.com\r\nSubject: " + subject.toUtf8()
           + "\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; "
             "charset=utf-8\r\n\r\n"
           + text.toUtf8() + "\r\n--b\r\nContent-Type: a/b; name=a.bin\r\n\r\nattached\r\n--b--\r\n";
}

} // namespace

class TestMailReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_organisation = std::make_unique<TestOrganisation>();
        m_ada = m_organisation->addUser(QStringLiteral("Ada"), QStringLiteral("A"));
        m_ben = m_organisation->addUser(QStringLiteral("Ben"), QStringLiteral("B"));
        m_stranger = m_organisation->addUser(QStringLiteral("Stranger"), QStringLiteral("S"));
        m_ofAda = m_organisation->addRecord(m_ada, Module::Contact);
        m_ofBen = m_organisation->addRecord(m_ben, Module::Contact);
        MailWriter writer = expected(MailWriter::open(m_organisation->path(), UserId{9}));
        mails::keep(writer, "1", mailAbout(QStringLiteral("Quote one"), QStringLiteral("delivery: ﾄｳｷｮｳ")), {m_ofAda});
        mails::keep(writer, "2", mailAbout(QStringLiteral("Quote two"), QStringLiteral("delivery: Kyoto")), {m_ofBen});
        mails::keep(writer, "3", mailAbout(QStringLiteral("Quote both"), QStringLiteral("Été")), {m_ofAda, m_ofBen});
        expected(writer.commit());
    }

    void OPR_6_whoever_is_related_to_one_of_its_records_may_read_a_mail()
    {
        MailReader reader = open();
        const auto ids = all(reader);
        QCOMPARE(expected(mail::readable(database(), reader, m_organisation->as(m_ada), ids)),
                 (std::vector{ids[0], ids[2]}));
        QCOMPARE(expected(mail::readable(database(), reader, m_organisation->as(m_ben), ids)),
                 (std::vector{ids[0], ids[1]}));
        QVERIFY(expected(mail::readable(database(), reader, m_organisation->as(m_stranger), ids)).empty());
    }
    void OPR_6_nobody_else_reads_it_or_saves_an_attachment_of_it()
    {
        MailReader reader = open();
        const MailId first = all(reader)[2];
        const QString path = m_organisation->folder() + QStringLiteral("/a.bin");
        const Operator ada = m_organisation->as(m_ada);
        const mail::ReadMail read = expected(mail::readMail(database(), reader, ada, first));
        QCOMPARE(read.mail.subject, QStringLiteral("Quote one"));
        QVERIFY(read.body.text.contains(QStringLiteral("delivery")));
        for (const Operator &who : {m_organisation->as(m_ben), m_organisation->as(m_stranger)}) {
            const auto refused = mail::readMail(database(), reader, who, first);
            QVERIFY(!refused);
            QCOMPARE(refused.error().reason, Reason::MailOfNobodyRelated);
            QCOMPARE(refused.error().ruleId(), std::string_view("OPR-6"));
            QCOMPARE(mail::saveAttachment(database(), reader, who, first, 0, path).error().reason,
                     Reason::MailOfNobodyRelated);
            QVERIFY(!QFile::exists(path));
        }
        expected(mail::saveAttachment(database(), reader, ada, first, 0, path));
        QFile saved(path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll().trimmed(), QByteArray("attached"));
        QCOMPARE(mail::saveAttachment(database(), reader, ada, first, 7, path).error().reason, Reason::BadInput);
        QCOMPARE(QFile(path).size(), saved.size()); // what was there stays
        QCOMPARE(mail::readMail(database(), reader, ada, MailId{99}).error().reason, Reason::NoSuchFile);
    }
    void a_search_finds_words_in_the_text_of_what_may_be_read_and_in_the_head_of_all()
    {
        const auto search = [this](UserId who, const char *text, MailFilter filter = {}) {
            filter.text = QString::fromUtf8(text);
            MailReader reader = open();
            QStringList found;
            expected(
                mail::searchMails(database(), reader, m_organisation->as(who), filter,
                                  [&found](const storage::KeptMail &one) { found << one.subject.section(u' ', 1); }));
            return found.join(u' ');
        };
        QCOMPARE(search(m_ada, "quote"), QStringLiteral("both two one"));
        QCOMPARE(search(m_ada, "delivery"), QStringLiteral("one"));
        QCOMPARE(search(m_ada, "delivery quote"), QStringLiteral("one"));
        QCOMPARE(search(m_ben, "delivery"), QStringLiteral("two"));
        QCOMPARE(search(m_stranger, "delivery"), QString());
        QCOMPARE(search(m_ada, "とうきょう"), QStringLiteral("one"));
        QCOMPARE(search(m_ada, "ete"), QStringLiteral("both"));
        QCOMPARE(search(m_ada, "nonsense"), QString());
        MailFilter ofBen;
        ofBen.record = m_ofBen;
        QCOMPARE(search(m_ada, "quote", ofBen), QStringLiteral("both two"));
    }
    void a_search_stops_when_asked_to()
    {
        std::stop_source stop;
        MailReader reader = open();
        MailFilter filter;
        filter.text = QStringLiteral("quote");
        int found = 0;
        const auto searched = mail::searchMails(
            database(), reader, m_organisation->as(m_ada), filter,
            [&](const storage::KeptMail &) {
                ++found;
                stop.request_stop();
            },
            Progress(stop.get_token(), {}));
        QCOMPARE(searched.error().reason, Reason::Cancelled);
        QCOMPARE(found, 1);
    }

    void OPR_6_export_of_what_one_may_read_is_free()
    {
        MailReader reader = open();
        const auto exported = [&](UserId who, const char *name) {
            return mail::exportReadable(database(), reader, m_organisation->as(who), {}, target(name));
        };
        QCOMPARE(expected(exported(m_ada, "ada")).messages, 2);
        QCOMPARE(exported(m_stranger, "admin").error().reason, Reason::MailOfNobodyRelated);
        QVERIFY(!QFile::exists(target("admin").path));
        QCOMPARE(m_organisation->number(QStringLiteral("SELECT count(*) FROM audit")), 0);
    }
    void OPR_6_a_complete_export_is_the_super_admins_and_an_entry()
    {
        MailReader reader = open();
        const auto exported = [&](const Operator &who, const char *name) {
            return mail::exportEverything(database(), reader, who, target(name), [] { return support::testNow(); });
        };
        // Whatever the window believes: the right is asked of the organisation.
        Operator pretender = m_organisation->as(m_organisation->administrator());
        pretender.isSuperAdmin = true;
        for (const Operator &who : {m_organisation->as(m_ada), pretender}) {
            const auto refused = exported(who, "refused");
            QCOMPARE(refused.error().reason, Reason::NoRight);
            QCOMPARE(refused.error().ruleId(), std::string_view("OPR-6"));
            QVERIFY(!QFile::exists(target("refused").path));
        }
        QCOMPARE(expected(exported(m_organisation->asSuperAdmin(), "all")).messages, 3);
        const auto entries = expected(storage::auditEntries(database(), {}, {}, 10));
        QCOMPARE(entries.size(), std::size_t(3));
        QCOMPARE(entries[0].kind, QStringLiteral("mail.export"));
        QCOMPARE(entries[0].rule, QStringLiteral("OPR-6"));
        QVERIFY(!entries[0].isRefused && entries[1].isRefused && entries[2].isRefused);
        QCOMPARE(entries[0].after[QStringLiteral("matched")].toInteger(), 3);
        QVERIFY(!expected(storage::verifyChain(database())).firstBroken.isValid());
    }
    void OPR_6_what_cannot_be_written_into_the_log_does_not_appear()
    {
        m_organisation->run(
            QStringLiteral("CREATE TRIGGER no_log BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'no'); END"));
        MailReader reader = open();
        QVERIFY(!mail::exportEverything(database(), reader, m_organisation->asSuperAdmin(), target("all"),
                                        [] { return support::testNow(); }));
        QVERIFY(!QFile::exists(target("all").path));
    }

private:
    [[nodiscard]] storage::Database &database() { return m_organisation->database(); }
    [[nodiscard]] MailReader open() { return expected(MailReader::open(m_organisation->path())); }
    /// Newest first: both, two, one.
    [[nodiscard]] static std::vector<MailId> all(MailReader &reader)
    {
        std::vector<MailId> ids;
        for (const storage::KeptMail &one : expected(reader.messages({}, 0, 10)))
            ids.push_back(one.id);
        return ids;
    }
    [[nodiscard]] ExportTarget target(const char *name) const
    {
        return {ExportFormat::Mbox, m_organisation->folder() + u'/' + QString::fromLatin1(name)};
    }

    std::unique_ptr<TestOrganisation> m_organisation;
    UserId m_ada;
    UserId m_ben;
    UserId m_stranger;
    RecordId m_ofAda;
    RecordId m_ofBen;
};

QTEST_GUILESS_MAIN(TestMailReading)
#include "test_mail_reading.moc"
