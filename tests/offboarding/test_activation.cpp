// Deactivating and activating again (USR-1, USR-3, USR-4, ZA-1).
#include "office.h"

#include "offboarding/activation.h"
#include "storage/audit.h"
#include "storage/organisation.h"

#include <QTest>

using namespace domain;
using support::expected;
using support::Office;
using support::UserOptions;

namespace {

QString rule(const Error &error)
{
    const std::string_view id = error.ruleId();
    return QString::fromLatin1(id.data(), qsizetype(id.size()));
}

} // namespace

class TestActivation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_office = std::make_unique<Office>(); }

    void USR_3_name_address_and_everything_owned_stay()
    {
        const User before = user();
        const qint64 owned = ownedBy();
        deactivate();
        User after = user();
        QCOMPARE(after.status, UserStatus::Inactive);
        QCOMPARE(after.statusSince, support::testNow());
        after.status = before.status;
        after.statusSince = before.statusSince;
        QVERIFY(after == before);
        QCOMPARE(ownedBy(), owned);
    }
    void USR_3_the_seat_is_free_for_somebody_else()
    {
        const qint64 free = expected(storage::licences(m_office->database())).free();
        deactivate();
        QCOMPARE(expected(storage::licences(m_office->database())).free(), free + 1);
    }
    void ZA_1_HC_3_only_deliveries_and_apps_stop()
    {
        const Census before = m_office->census(m_office->leaver());
        deactivate();
        const std::vector<Place> stopping{
            Place::ReportSchedules, Place::Notifications, Place::MailAlerts, Place::Reminders,
            Place::Signals,         Place::PushNotices,   Place::Apps,       Place::Invitations};
        for (const PlaceCount &counted : before) {
            const bool stops = std::find(stopping.begin(), stopping.end(), counted.place) != stopping.end();
            const bool isStill = m_office->countOf(m_office->leaver(), counted.place) > 0;
            QVERIFY2(isStill != stops, rowOf(counted.place).label);
        }
    }
    void DEL_10_who_was_deactivated_does_nothing_more_at_the_console()
    {
        deactivate();
        QVERIFY(!storage::operatorFor(m_office->database(), m_office->leaver()));
    }

    void USR_4_an_inactive_user_is_activated_again()
    {
        deactivate();
        const ChangeId change = expected(activate());
        QCOMPARE(m_office->status(m_office->leaver()), UserStatus::Active);
        QCOMPARE(m_office->text(u"SELECT kind || ' ' || rule || ' ' || operator || ' ' || subject FROM audit "
                                "WHERE sequence = %1"_qs.arg(change.value)),
                 u"user.activate USR-4 1 %1"_qs.arg(m_office->leaver().value));
    }
    void USR_4_what_the_deactivation_stopped_goes_on()
    {
        const Census before = m_office->census(m_office->leaver());
        deactivate();
        QVERIFY(m_office->census(m_office->leaver()) != before);
        expected(activate());
        QVERIFY(m_office->census(m_office->leaver()) == before);
    }
    void USR_4_it_goes_on_as_often_as_somebody_comes_and_goes()
    {
        const Census before = m_office->census(m_office->leaver());
        for (int i = 0; i < 3; ++i) {
            deactivate();
            expected(activate());
        }
        QVERIFY(m_office->census(m_office->leaver()) == before);
        QVERIFY(!expected(storage::verifyChain(m_office->database())).firstBroken.isValid());
    }
    void USR_4_what_something_else_stopped_stays_stopped()
    {
        m_office->run(u"UPDATE configuration_users SET state = 4 WHERE capacity = 13 AND configuration = "
                      "(SELECT id FROM configurations WHERE kind = 14)"_qs);
        deactivate();
        expected(activate());
        QCOMPARE(m_office->countOf(m_office->leaver(), Place::ReportSchedules), 0);
        QCOMPARE(m_office->countOf(m_office->leaver(), Place::Notifications), 1);
    }
    void USR_4_what_was_stopped_on_a_record_goes_on_too()
    {
        deactivate();
        m_office->run(u"UPDATE record_users SET state = 4, since_change = (SELECT max(sequence) FROM audit) "
                      "WHERE user_id = %1 AND capacity = 5"_qs.arg(m_office->leaver().value));
        expected(activate());
        QCOMPARE(m_office->countOf(m_office->leaver(), Place::UserLookups), 1);
    }
    void USR_4_who_was_imported_as_inactive_has_nothing_to_resume()
    {
        UserOptions options;
        options.status = UserStatus::Inactive;
        const UserId imported = m_office->addUser(u"Old"_qs, u"Olaf"_qs, options);
        expected(offboarding::activate(m_office->database(), m_office->asSuperAdmin(), imported, support::clockAt()));
        QCOMPARE(m_office->status(imported), UserStatus::Active);
    }
    void AUD_1_the_history_tells_how_long_each_status_and_stop_lasted()
    {
        deactivate();
        const qint64 stopped = m_office->number(u"SELECT count(*) FROM history"_qs);
        QCOMPARE(stopped, 1 + 8); // the status, and what stopped
        const ChangeId change = expected(activate());
        QCOMPARE(
            m_office->number(
                u"SELECT count(*) FROM history WHERE until_change = %1 AND since_change = %1 - 1"_qs.arg(change.value)),
            stopped);
    }

    void activating_is_refused_data()
    {
        QTest::addColumn<int>("who");
        QTest::addColumn<UserStatus>("status");
        QTest::addColumn<int>("licences");
        QTest::addColumn<QString>("refusedBy");
        QTest::newRow("USR-4 no licence is free") << 1 << UserStatus::Inactive << 1 << u"USR-4"_qs;
        QTest::newRow("USR-1 active") << 1 << UserStatus::Active << 50 << u"USR-1"_qs;
        QTest::newRow("USR-1 unconfirmed") << 1 << UserStatus::Unconfirmed << 50 << u"USR-1"_qs;
        QTest::newRow("USR-1 DEL-10 deleted") << 1 << UserStatus::Deleted << 50 << u"USR-1"_qs;
        QTest::newRow("OPR-1 by a standard user") << 4 << UserStatus::Inactive << 50 << u"OPR-1"_qs;
    }
    void activating_is_refused()
    {
        QFETCH(int, who);
        QFETCH(UserStatus, status);
        QFETCH(int, licences);
        QFETCH(QString, refusedBy);
        m_office->run(u"UPDATE users SET status = %1 WHERE id = %2"_qs.arg(int(status)).arg(m_office->leaver().value));
        m_office->run(u"UPDATE organisation SET licences_purchased = %1"_qs.arg(licences));
        const QString before = m_office->dump({u"audit"_qs});
        const auto refused =
            offboarding::activate(m_office->database(), m_office->as({who}), m_office->leaver(), support::clockAt());
        QVERIFY(!refused);
        QCOMPARE(rule(refused.error()), refusedBy);
        QCOMPARE(m_office->dump({u"audit"_qs}), before);
        QCOMPARE(m_office->text(u"SELECT kind || ' ' || rule FROM audit WHERE is_refused = 1"_qs),
                 u"user.activate "_qs + refusedBy);
    }
    void OPR_1_rights_lost_since_the_window_was_opened_count()
    {
        deactivate();
        const Operator then = m_office->as(m_office->administrator());
        m_office->run(u"UPDATE users SET profile = 2 WHERE id = 2"_qs);
        const auto refused = offboarding::activate(m_office->database(), then, m_office->leaver(), support::clockAt());
        QVERIFY(!refused);
        QCOMPARE(rule(refused.error()), u"OPR-1"_qs);
    }

private:
    void deactivate() { expected(m_office->execute(m_office->planFor(m_office->leaver(), Event::Deactivate))); }
    [[nodiscard]] Result<ChangeId> activate()
    {
        return offboarding::activate(m_office->database(), m_office->asSuperAdmin(), m_office->leaver(),
                                     support::clockAt());
    }
    [[nodiscard]] User user() { return expected(storage::user(m_office->database(), m_office->leaver())); }
    [[nodiscard]] qint64 ownedBy()
    {
        return m_office->number(u"SELECT count(*) FROM ownership WHERE owner = %1"_qs.arg(m_office->leaver().value));
    }

    std::unique_ptr<Office> m_office;
};

QTEST_GUILESS_MAIN(TestActivation)
#include "test_activation.moc"
