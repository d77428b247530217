#include "presentation/audit_query.h"

#include <QTest>

using presentation::AuditQuery;
using presentation::filterFor;

class TestAuditQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void AUD_3_a_day_is_one_of_the_time_zone_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const auto row = [](const char *name, const char *zone, QDate day, const char *from, const char *to) {
            QTest::newRow(name) << QByteArray(zone) << day << QString::fromLatin1(from) << QString::fromLatin1(to);
        };
        row("Tokyo begins nine hours earlier", "Asia/Tokyo", {2026, 11, 20}, "2026-11-19T15:00:00Z",
            "2026-11-20T15:00:00Z");
        row("Paris in summer", "Europe/Paris", {2026, 7, 1}, "2026-06-30T22:00:00Z", "2026-07-01T22:00:00Z");
        row("a day of 23 hours", "Europe/Paris", {2026, 3, 29}, "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z");
        row("a day of 25 hours", "Europe/Paris", {2026, 10, 25}, "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z");
        row("a day without a midnight", "America/Santiago", {2026, 9, 6}, "2026-09-06T04:00:00Z",
            "2026-09-07T03:00:00Z");
        row("the last of a year", "Asia/Tokyo", {2026, 12, 31}, "2026-12-30T15:00:00Z", "2026-12-31T15:00:00Z");
    }

    void AUD_3_a_day_is_one_of_the_time_zone()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, day);
        AuditQuery query;
        query.from = day;
        query.to = day;
        const storage::AuditFilter filter = filterFor(query, QTimeZone(zone));
        QTEST(filter.from.toString(Qt::ISODate), "from");
        QTEST(filter.to.toString(Qt::ISODate), "to");
    }

    void what_is_not_asked_for_filters_nothing()
    {
        QVERIFY(AuditQuery().isEmpty());
        QCOMPARE(filterFor({}, QTimeZone("Asia/Tokyo")), storage::AuditFilter());
    }

    void AUD_3_choices_are_passed_on()
    {
        AuditQuery query;
        query.who = {1};
        query.subject = {2};
        query.kind = QStringLiteral("user.delete");
        query.isRefused = true;
        const storage::AuditFilter filter = filterFor(query, QTimeZone::utc());
        QCOMPARE(filter.who, domain::UserId{1});
        QCOMPARE(filter.subject, domain::UserId{2});
        QCOMPARE(filter.kind, query.kind);
        QCOMPARE(filter.isRefused, std::optional(true));
        QVERIFY(!query.isEmpty());
    }

    void AUD_3_a_word_means_what_it_stands_for_in_the_readers_language()
    {
        const auto meanings = [](const QString &text, const QString &word) {
            AuditQuery query;
            query.text = text;
            return filterFor(query, QTimeZone::utc()).meanings.value(word);
        };
        QVERIFY(meanings(QStringLiteral("Deletion"), QStringLiteral("deletion")).contains(u"user.delete"));
        QVERIFY(meanings(QStringLiteral("super ADMIN"), QStringLiteral("admin")).contains(u"super-admin"));
        QVERIFY(meanings(QStringLiteral("deals"), QStringLiteral("deals")).contains(u"Open deals"));
        QVERIFY(meanings(QStringLiteral("Moves"), QStringLiteral("moves")).contains(u"\"outcome\":\"transfer\""));
        QVERIFY(meanings(QStringLiteral("Unconfirmed"), QStringLiteral("unconfirmed"))
                    .contains(u"\"status\":\"unconfirmed\""));
        QCOMPARE(meanings(QStringLiteral("xyzzy"), QStringLiteral("xyzzy")), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestAuditQuery)
#include "test_audit_query.moc"
