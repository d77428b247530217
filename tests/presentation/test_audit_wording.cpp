#include "presentation/audit_wording.h"

#include <QJsonArray>
#include <QLocale>
#include <QTest>

using audit::LogLine;
using domain::PersonName;
using presentation::AuditChange;
using presentation::AuditTale;
namespace wording = presentation::wording;

class TestAuditWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }

    void a_deletion_is_told_line_by_line()
    {
        const AuditTale tale = wording::told(deletion(true));
        QCOMPARE(tale.sentence, QStringLiteral("Claire Fontaine deleted Ada Lovelace and migrated."));
        QCOMPARE(tale.reason, QString());
        QCOMPARE(tale.parts.size(), std::size_t(2));
        QCOMPARE(tale.parts[0].what, QStringLiteral("Open deals"));
        QCOMPARE(tale.parts[0].becomes, QStringLiteral("Moves to Alan Turing"));
        QCOMPARE(tale.parts[0].rule, QStringLiteral("ZD-1"));
        QCOMPARE(tale.parts[0].count, 1200);
        QCOMPARE(tale.parts[1].becomes, QStringLiteral("Stays"));
        QCOMPARE(change(tale, QStringLiteral("Status")).before, QStringLiteral("Active"));
        QCOMPARE(change(tale, QStringLiteral("Status")).after, QStringLiteral("Deleted"));
        QCOMPARE(change(tale, QStringLiteral("Owned records")).before, QStringLiteral("1,234"));
    }

    void a_deletion_without_migrating_says_so()
    {
        QCOMPARE(wording::told(deletion(false)).sentence,
                 QStringLiteral("Claire Fontaine deleted Ada Lovelace without migrating."));
    }

    void a_refusal_says_what_was_wanted_and_why_not()
    {
        LogLine line = deletion(true);
        line.entry.isRefused = true;
        line.entry.before = {};
        line.entry.after = {{QStringLiteral("refused"), QStringLiteral("last-administrator")}};
        const AuditTale tale = wording::told(line);
        QCOMPARE(tale.sentence, QStringLiteral("Claire Fontaine wanted to delete Ada Lovelace."));
        QCOMPARE(tale.reason, QStringLiteral("The user is the last administrator"));
        QVERIFY(tale.changes.empty());
    }

    void a_reason_without_a_word_of_its_own_is_shown_as_it_is_stored()
    {
        QCOMPARE(wording::refusal(QStringLiteral("flat-tyre")), QStringLiteral("flat-tyre"));
    }

    void every_kind_is_told_done_and_refused()
    {
        for (const QString &kind : storage::auditKinds()) {
            LogLine line = deletion(true);
            line.entry.kind = kind;
            QVERIFY2(wording::told(line).sentence != kind, qPrintable(kind));
            line.entry.isRefused = true;
            QVERIFY2(wording::told(line).sentence != kind, qPrintable(kind));
        }
    }

    void every_word_that_entries_are_told_with_is_known()
    {
        for (const wording::StoredWord &word : wording::auditVocabulary())
            QVERIFY2(!word.shown.isEmpty() && !word.stored.isEmpty(), qPrintable(word.stored));
    }

    void AUD_4_a_value_whose_key_is_gone_says_so_and_a_name_that_is_gone_has_its_id()
    {
        LogLine line = deletion(true);
        line.entry.before[QStringLiteral("name")] = QJsonValue();
        line.names.remove(3);
        const AuditTale tale = wording::told(line);
        QCOMPARE(change(tale, QStringLiteral("Name")).before, QStringLiteral("No longer readable"));
        QCOMPARE(wording::auditSubject(line), QStringLiteral("Deleted user, ID 3"));
    }

    void what_nobody_at_the_console_did_was_the_program()
    {
        LogLine line;
        line.entry.kind = QStringLiteral("organisation.create");
        QCOMPARE(wording::auditOperator(line), QStringLiteral("The program"));
        QCOMPARE(wording::auditSubject(line), QString());
    }

    void a_value_of_a_kind_not_known_here_is_not_kept_back()
    {
        LogLine line = deletion(true);
        line.entry.after[QStringLiteral("colour")] = QJsonArray{1, 2};
        QCOMPARE(change(wording::told(line), QStringLiteral("colour")).after, QStringLiteral("[1,2]"));
    }

    void an_import_is_told_file_by_file()
    {
        LogLine line;
        line.entry.kind = QStringLiteral("organisation.import");
        line.names.insert(1, PersonName{QStringLiteral("Fontaine"), QStringLiteral("Claire"), {}, {}, {}, {}});
        line.entry.after = {
            {QStringLiteral("files"), QJsonArray{QJsonObject{{QStringLiteral("file"), QStringLiteral("deals.csv")},
                                                             {QStringLiteral("imported"), 8800},
                                                             {QStringLiteral("rejected"), 0}}}},
            {QStringLiteral("superAdmin"), 1}};
        const AuditTale tale = wording::told(line);
        QCOMPARE(tale.parts.size(), std::size_t(1));
        QCOMPARE(tale.parts[0].what, QStringLiteral("deals.csv"));
        QCOMPARE(tale.parts[0].count, 8800);
        QCOMPARE(change(tale, QStringLiteral("Super admin")).after, QStringLiteral("Claire Fontaine"));
    }

    void an_instant_is_told_in_the_organisations_time_zone()
    {
        const QDateTime at(QDate(2026, 11, 20), QTime(15, 30, 5), Qt::UTC);
        QCOMPARE(wording::instant(at, QTimeZone("Asia/Tokyo")), QStringLiteral("21 Nov 2026, 00:30:05"));
    }

private:
    static LogLine deletion(bool isMigrating)
    {
        LogLine line;
        line.entry.sequence = {7};
        line.entry.who = {1};
        line.entry.subject = {3};
        line.entry.kind = QStringLiteral("user.delete");
        line.entry.before = {{QStringLiteral("status"), QStringLiteral("active")},
                             {QStringLiteral("owned"), 1234},
                             {QStringLiteral("name"), QStringLiteral("Ada Lovelace")}};
        const QJsonObject moved{{QStringLiteral("place"), QStringLiteral("Open deals")},
                                {QStringLiteral("outcome"), QStringLiteral("transfer")},
                                {QStringLiteral("rule"), QStringLiteral("ZD-1")},
                                {QStringLiteral("count"), 1200},
                                {QStringLiteral("to"), 4}};
        const QJsonObject kept{{QStringLiteral("place"), QStringLiteral("Leads")},
                               {QStringLiteral("outcome"), QStringLiteral("keep")},
                               {QStringLiteral("rule"), QStringLiteral("ZD-4")},
                               {QStringLiteral("count"), 5}};
        line.entry.after = {{QStringLiteral("status"), QStringLiteral("deleted")},
                            {QStringLiteral("migrating"), isMigrating},
                            {QStringLiteral("lines"), QJsonArray{moved, kept}}};
        line.names.insert(1, PersonName{QStringLiteral("Fontaine"), QStringLiteral("Claire"), {}, {}, {}, {}});
        line.names.insert(3, PersonName{QStringLiteral("Lovelace"), QStringLiteral("Ada"), {}, {}, {}, {}});
        line.names.insert(4, PersonName{QStringLiteral("Turing"), QStringLiteral("Alan"), {}, {}, {}, {}});
        return line;
    }
    static AuditChange change(const AuditTale &tale, const QString &what)
    {
        for (const AuditChange &told : tale.changes) {
            if (told.what == what)
                return told;
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(TestAuditWording)
#include "test_audit_wording.moc"
