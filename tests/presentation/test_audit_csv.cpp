#include "presentation/audit_csv.h"

#include "support/test_organisation.h"

#include <QFile>
#include <QLocale>
#include <QTest>

using audit::Reader;
using domain::UserId;
using presentation::auditCsvWords;
using presentation::exportAuditCsv;
using support::expected;
using support::testNow;

class TestAuditCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        m_organisation = std::make_unique<support::TestOrganisation>();
        // A name that a spreadsheet would run.
        m_evil = m_organisation->addUser(QStringLiteral("1+1"), QStringLiteral("=HYPERLINK(\"x\")"));
        storage::AuditNote note;
        note.at = QDateTime(QDate(2026, 11, 20), QTime(15, 30), Qt::UTC);
        note.who = {2};
        note.kind = QStringLiteral("user.deactivate");
        note.rule = QStringLiteral("USR-3");
        note.subject = m_evil;
        note.before = {{QStringLiteral("name"), expected(storage::sealedFor(m_organisation->database(), m_evil,
                                                                            QStringLiteral("Sealed Name")))}};
        note.after = {{QStringLiteral("status"), QStringLiteral("inactive")}};
        storage::Transaction transaction = expected(storage::Transaction::begin(m_organisation->database()));
        (void)expected(storage::append(m_organisation->database(), note));
        expected(transaction.commit());
        m_path = m_organisation->folder() + QStringLiteral("/log.csv");
    }

    void AUD_3_a_line_can_be_checked_against_the_log()
    {
        QCOMPARE(expected(write({1})), 1);
        const QByteArray text = written();
        QVERIFY(text.startsWith("\xEF\xBB\xBF"));
        const QList<QByteArray> lines = text.mid(3).split('\n');
        QCOMPARE(lines.size(), 3); // header, entry, nothing
        QCOMPARE(
            QString::fromUtf8(lines[0]),
            QStringLiteral("Entry,When,Operator,Operator ID,Kind,What,User,User ID,Rule,Result,Before,After,Digest,"
                           "Previous hash,Hash\r"));
        const QString line = QString::fromUtf8(lines[1]);
        QVERIFY2(line.startsWith(QStringLiteral("1,2026-11-21T00:30:00.000+09:00,Naoko Mori,2,user.deactivate,"
                                                "Deactivation of a user,")),
                 qPrintable(line));
        QVERIFY(line.contains(QStringLiteral(",USR-3,Done,")));
        QVERIFY(line.endsWith(m_organisation->text(QStringLiteral("SELECT hash FROM audit")) + QStringLiteral("\r")));
    }

    void AUD_4_sealed_values_are_written_as_the_reader_sees_them()
    {
        QCOMPARE(expected(write({1})), 1);
        QVERIFY(written().contains("\"{\"\"name\"\":\"\"Sealed Name\"\"}\""));
    }

    void no_cell_is_a_formula()
    {
        QCOMPARE(expected(write({1})), 1);
        QVERIFY(written().contains(",\"'=HYPERLINK(\"\"x\"\") 1+1\","));
    }

    void headings_and_names_follow_the_language()
    {
        QLocale::setDefault(QLocale(QStringLiteral("ja_JP")));
        QCOMPARE(auditCsvWords().language, QStringLiteral("ja"));
    }

    void OPR_8_without_the_right_there_is_no_file()
    {
        const auto done = write(m_evil);
        QVERIFY(!done);
        QCOMPARE(done.error().reason, domain::Reason::NoRight);
        QVERIFY(!QFile::exists(m_path));
    }

    void a_file_that_was_there_stays_where_an_export_fails()
    {
        QFile before(m_path);
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("kept");
        before.close();
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!write({1}, domain::Progress(stop.get_token(), {})));
        QCOMPARE(written(), QByteArray("kept"));
    }

    void a_folder_that_is_not_there_is_told()
    {
        m_path = m_organisation->folder() + QStringLiteral("/missing/log.csv");
        const auto done = write({1});
        QVERIFY(!done);
        QCOMPARE(done.error().reason, domain::Reason::CannotWrite);
        QVERIFY(done.error().detail.contains(m_path));
    }

private:
    domain::Result<qint64> write(UserId who, const domain::Progress &progress = {})
    {
        return exportAuditCsv(m_organisation->database(), Reader{m_organisation->as(who), testNow}, {}, m_path,
                              auditCsvWords(), QTimeZone("Asia/Tokyo"), progress);
    }
    QByteArray written()
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<support::TestOrganisation> m_organisation;
    UserId m_evil;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestAuditCsv)
#include "test_audit_csv.moc"
