// Each place counted, and what lies behind each number, against statements of the test's own.
#include "domain/mail_account.h"
#include "storage/census.h"
#include "support/test_organisation.h"

#include <QTest>
#include <algorithm>
#include <map>

using namespace domain;
using support::expected;
using support::TestOrganisation;
using support::UserOptions;

namespace {

QString onRecords(int capacity)
{
    return u"SELECT record FROM record_users WHERE user_id = %1 AND state = 0 AND capacity = "_qs
           + QString::number(capacity);
}

QString onConfigurations(int capacity, const char *kinds)
{
    return u"SELECT cu.configuration FROM configuration_users cu JOIN configurations c ON c.id = cu.configuration "
           "WHERE cu.user_id = %1 AND cu.state = 0 AND cu.capacity = "_qs
           + QString::number(capacity) + u" AND c.kind IN ("_qs + QString::fromLatin1(kinds) + u')';
}

QString owned(const char *what)
{
    return u"SELECT r.id FROM records r JOIN ownership o ON o.record = r.id WHERE o.owner = %1 AND "_qs
           + QString::fromLatin1(what);
}

constexpr auto anyKind = "1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28";

// The ids of the things of each place, written from the specification (§2a, §2e).
const std::map<Place, QString> idsOf{
    {Place::OpenDeals, owned("r.module = 4 AND o.is_open")},
    {Place::OpenActivities, owned("(r.module = 5 OR r.module = 6 OR r.module = 7) AND o.is_open")},
    {Place::ClosedDeals, owned("r.module = 4 AND NOT o.is_open")},
    {Place::CompletedActivities, owned("(r.module = 5 OR r.module = 6 OR r.module = 7) AND NOT o.is_open")},
    {Place::Leads, owned("r.module = 1")},
    {Place::Contacts, owned("r.module = 2")},
    {Place::Accounts, owned("r.module = 3")},
    {Place::Cases, owned("r.module = 8")},
    {Place::Products, owned("r.module = 9")},
    {Place::OtherRecords, owned("r.module NOT IN (1, 2, 3, 4, 5, 6, 7, 8, 9)")},
    {Place::AssignedWorkflows, onConfigurations(10, "1")},
    {Place::AssignmentRules, onConfigurations(10, "2")},
    {Place::FieldUpdates, onConfigurations(10, "3")},
    {Place::BlueprintParticipants, onConfigurations(10, "4")},
    {Place::ListViewCriteria, onConfigurations(11, "7")},
    {Place::WorkflowCriteria, onConfigurations(11, "1")},
    {Place::ApprovalCriteria, onConfigurations(11, "5")},
    {Place::EscalationCriteria, onConfigurations(11, "6")},
    {Place::BlueprintCriteria, onConfigurations(11, "4")},
    {Place::CoOwnedRecords, onRecords(2)},
    {Place::Integrations, onConfigurations(14, "20")},
    {Place::CreatedRecords, u"SELECT id FROM records WHERE created_by = %1 AND module <> 15"_qs},
    {Place::ModifiedRecords, u"SELECT id FROM records WHERE modified_by = %1"_qs},
    {Place::ModifiedSettings, onConfigurations(4, anyKind)},
    {Place::OwnedListViews, onConfigurations(1, "7")},
    {Place::OwnedReports, onConfigurations(1, "8")},
    {Place::OwnedDashboards, onConfigurations(1, "9")},
    {Place::OwnedTemplates, onConfigurations(1, "10")},
    {Place::ActorCriteria, onConfigurations(12, anyKind)},
    {Place::ImportJobs, onConfigurations(10, "22")},
    {Place::WaitingApprovals, onRecords(6)},
    {Place::WaitingTransitions, onRecords(7)},
    {Place::HeldRole, u"SELECT role FROM users WHERE id = %1"_qs},
    {Place::Territories, onConfigurations(16, "26")},
    {Place::Groups, onConfigurations(16, "25")},
    {Place::ScoringRules, onConfigurations(11, "12")},
    {Place::ReportSchedules, onConfigurations(13, "14")},
    {Place::Notifications, onConfigurations(13, "15")},
    {Place::MailAlerts, onConfigurations(13, "16")},
    {Place::Reminders, onConfigurations(13, "17")},
    {Place::Signals, onConfigurations(13, "18")},
    {Place::UserLookups, onRecords(5)},
    {Place::SharedRecords, onRecords(8)},
    {Place::SharedViews, onConfigurations(8, anyKind)},
    {Place::PushNotices, onConfigurations(13, "19")},
    {Place::SavedFilters, onConfigurations(11, "11")},
    {Place::SandboxRecords, onConfigurations(1, "23")},
    {Place::AutoFollowRules, onConfigurations(11, "13")},
    {Place::StoredFiles, onConfigurations(1, "24")},
    {Place::WebhookParameters, onConfigurations(15, "21")},
    {Place::TelephonyFields, onRecords(9)},
    {Place::Notes, u"SELECT id FROM records WHERE created_by = %1 AND module = 15"_qs},
    {Place::Apps, onConfigurations(18, "27")},
    {Place::Subordinates, u"SELECT id FROM users WHERE manager = %1 AND status IN (1, 2, 3)"_qs},
    {Place::Invitations, onConfigurations(18, "28")},
    {Place::ManagedGroups, onConfigurations(17, "25, 26")},
    {Place::MailAccounts, u"SELECT user_id AS id FROM mail_accounts WHERE user_id = %1"_qs},
    {Place::MailBackups, u"SELECT id FROM mail_backups WHERE user_id = %1"_qs},
    {Place::CustomerMail, u"SELECT user_id AS id FROM mail_accounts WHERE user_id = %1 AND protocol = 1"_qs},
    {Place::ImapMail, u"SELECT user_id AS id FROM mail_accounts WHERE user_id = %1 AND protocol = 2"_qs},
};

} // namespace

class TestCensus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_organisation.nameEverywhere(m_leaver);
        m_organisation.nameEverywhere(m_other); // whose things must not be counted
        // Both are named by the same records in turn: the first two are the leaver's again, and the notes.
        m_organisation.run(
            u"UPDATE records SET created_by = %1, modified_by = %1 WHERE id <= 2"_qs.arg(m_leaver.value));
        m_organisation.run(u"UPDATE records SET modified_by = %1 WHERE module = 15"_qs.arg(m_leaver.value));
    }

    void DEL_7_each_place_is_counted_data()
    {
        QTest::addColumn<Place>("place");
        QCOMPARE(idsOf.size(), catalogue().size());
        for (const PlaceRow &row : catalogue())
            QTest::newRow(row.label) << row.place;
    }
    void DEL_7_each_place_is_counted()
    {
        QFETCH(Place, place);
        setProtocolFor(place);
        const qint64 wanted =
            m_organisation.number(u"SELECT count(*) FROM (%1)"_qs.arg(idsOf.at(place).arg(m_leaver.value)));
        QVERIFY(wanted > 0);
        QCOMPARE(countOf(m_leaver, place), wanted);
    }
    void DEL_7_behind_each_number_are_the_things_themselves_data() { DEL_7_each_place_is_counted_data(); }
    void DEL_7_behind_each_number_are_the_things_themselves()
    {
        QFETCH(Place, place);
        setProtocolFor(place);
        const QString wanted = m_organisation.text(u"SELECT group_concat(id) FROM (SELECT column1 AS id FROM "
                                                   "(SELECT * FROM (SELECT NULL AS column1 WHERE 0) UNION ALL %1) "
                                                   "ORDER BY id)"_qs.arg(idsOf.at(place).arg(m_leaver.value)));
        QStringList found;
        qint64 after = 0;
        // In pages of two, as a list that is scrolled asks for them.
        while (true) {
            const auto page = expected(storage::things(m_organisation.database(), place, m_leaver, after, 2));
            if (page.empty())
                break;
            for (const storage::Thing &thing : page) {
                QVERIFY(!thing.name.isEmpty());
                found << QString::number(thing.id);
                after = thing.id;
            }
        }
        QCOMPARE(found.join(u','), wanted);
    }
    void everything_that_names_somebody_is_in_some_place()
    {
        const QString rows = u"SELECT (SELECT count(*) FROM ownership WHERE owner = %1)"
                             " + (SELECT count(*) FROM record_users WHERE user_id = %1 AND state = 0)"
                             " + (SELECT count(*) FROM configuration_users WHERE user_id = %1 AND state = 0)"
                             " + (SELECT count(*) FROM records WHERE created_by = %1)"
                             " + (SELECT count(*) FROM records WHERE modified_by = %1)"
                             " + (SELECT count(*) FROM users WHERE manager = %1 AND status <> 4) + 1"
                             " + (SELECT count(*) FROM mail_accounts WHERE user_id = %1)"
                             " + (SELECT count(*) FROM mail_accounts WHERE user_id = %1)" // and the mail behind it
                             " + (SELECT count(*) FROM mail_backups WHERE user_id = %1)"_qs;
        qint64 counted = 0;
        for (const PlaceCount &count : expected(storage::census(m_organisation.database(), m_leaver)))
            counted += count.count;
        QCOMPARE(counted, m_organisation.number(rows.arg(m_leaver.value)));
    }
    void the_order_is_that_of_the_catalogue_and_empty_places_are_left_out()
    {
        const Census census = expected(storage::census(m_organisation.database(), m_leaver));
        for (std::size_t i = 1; i < census.size(); ++i)
            QVERIFY(census[i - 1].place <= census[i].place);
        const UserId plain = m_organisation.addUser(u"Plain"_qs, u"Paul"_qs);
        const Census nearlyNothing = expected(storage::census(m_organisation.database(), plain));
        QCOMPARE(nearlyNothing.size(), std::size_t(1));
        QCOMPARE(nearlyNothing[0].place, Place::HeldRole);
    }
    void owned_records_are_counted_per_module()
    {
        for (const PlaceCount &count : expected(storage::census(m_organisation.database(), m_leaver)))
            QCOMPARE(count.module.has_value(), isOwnership(count.place));
    }
    void what_has_ended_is_not_counted()
    {
        TestOrganisation organisation;
        const UserId user = organisation.addUser(u"Ended"_qs, u"Erik"_qs);
        organisation.nameEverywhere(user);
        organisation.run(u"UPDATE configuration_users SET state = 3 WHERE user_id = %1"_qs.arg(user.value));
        organisation.run(u"UPDATE record_users SET state = 5 WHERE user_id = %1"_qs.arg(user.value));
        for (const PlaceCount &count : expected(storage::census(organisation.database(), user))) {
            const bool isElsewhere = isOwnership(count.place) || count.place == Place::CreatedRecords
                                     || count.place == Place::ModifiedRecords || count.place == Place::Notes
                                     || count.place == Place::HeldRole || count.place == Place::Subordinates
                                     || count.place == Place::MailAccounts || count.place == Place::MailBackups
                                     || count.place == Place::CustomerMail;
            QVERIFY2(isElsewhere, rowOf(count.place).label);
        }
    }
    void ZA_2_mail_that_is_private_or_backed_up_or_imap_is_not_lost()
    {
        TestOrganisation organisation;
        const UserId user = organisation.addUser(u"Mail"_qs, u"Mia"_qs);
        organisation.nameEverywhere(user);
        const auto isIn = [&](Place place) {
            const Census census = expected(storage::census(organisation.database(), user));
            return std::any_of(census.begin(), census.end(),
                               [place](const PlaceCount &counted) { return counted.place == place; });
        };
        QVERIFY(isIn(Place::CustomerMail) && !isIn(Place::ImapMail));
        for (const int state : {1, 3, 4, 5, 2}) {
            organisation.run(u"UPDATE mail_backups SET state = %1"_qs.arg(state));
            QCOMPARE(isIn(Place::CustomerMail), state != int(BackupState::Completed));
        }
        organisation.run(u"UPDATE mail_backups SET state = 3"_qs);
        for (const MailSharing sharing : mailSharings) {
            organisation.run(u"UPDATE mail_accounts SET sharing = %1"_qs.arg(int(sharing)));
            QCOMPARE(isIn(Place::CustomerMail), sharing != MailSharing::Private);
        }
        organisation.run(u"UPDATE mail_accounts SET protocol = 2"_qs);
        QVERIFY(!isIn(Place::CustomerMail) && isIn(Place::ImapMail) && isIn(Place::MailAccounts));
    }
    void a_mail_account_is_shown_by_its_mailbox_and_protocol_and_a_backup_by_its_day()
    {
        TestOrganisation organisation;
        const UserId user = organisation.addUser(u"Mail"_qs, u"Mia"_qs);
        organisation.nameEverywhere(user);
        const auto only = [&](Place place) {
            return expected(storage::things(organisation.database(), place, user, 0, 10)).front();
        };
        QCOMPARE(only(Place::MailAccounts).name, u"u3@test.example"_qs);
        QCOMPARE(only(Place::MailAccounts).detail, u"POP3"_qs);
        QCOMPARE(only(Place::MailBackups).name, u"2026-11-20 09:00 UTC"_qs);
        organisation.run(u"DELETE FROM people WHERE user_id = 3"_qs);
        QCOMPARE(only(Place::CustomerMail).name, u"pop.test.example"_qs);
    }
    void DEL_8_the_digest_tells_which_things_not_in_what_order()
    {
        TestOrganisation one;
        TestOrganisation other;
        const UserId user = one.addUser(u"A"_qs, u"B"_qs);
        (void)other.addUser(u"A"_qs, u"B"_qs);
        const auto digest = [&](TestOrganisation &organisation) {
            return expected(storage::census(organisation.database(), user))[0].digest;
        };
        one.addRecords(3, user, Module::Deal);
        other.addRecords(3, user, Module::Deal);
        QCOMPARE(digest(one), digest(other));
        // Another deal in the place of one of the three: the count is the same.
        const RecordId instead = other.addRecord(user, Module::Deal);
        QVERIFY(digest(one) != digest(other));
        other.run(u"UPDATE ownership SET owner = 1 WHERE record = %1"_qs.arg(instead.value - 1));
        QVERIFY(digest(one) != digest(other));
        other.run(u"UPDATE ownership SET owner = 1 + (record <> %1) * %2 WHERE module = 4"_qs.arg(instead.value)
                      .arg(user.value - 1));
        QCOMPARE(digest(one), digest(other));
    }

    void DEL_3_a_co_owner_counts_who_is_active_and_not_the_owner()
    {
        TestOrganisation organisation;
        const UserId owner = organisation.addUser(u"Owner"_qs, u"Olga"_qs);
        const UserId active = organisation.addUser(u"Active"_qs, u"Anna"_qs);
        UserOptions gone;
        gone.status = UserStatus::Inactive;
        const UserId inactive = organisation.addUser(u"Gone"_qs, u"Gil"_qs, gone);
        gone.status = UserStatus::Deleted;
        const UserId deleted = organisation.addUser(u"Gone"_qs, u"Gus"_qs, gone);
        const RecordId shared = organisation.addRecord(owner, Module::Deal);
        organisation.nameOnRecord(shared, Capacity::CoOwner, active);
        organisation.nameOnRecord(shared, Capacity::CoOwner, organisation.administrator()); // counts once
        const RecordId withGone = organisation.addRecord(owner, Module::Lead);
        organisation.nameOnRecord(withGone, Capacity::CoOwner, inactive);
        organisation.nameOnRecord(withGone, Capacity::CoOwner, deleted);
        const RecordId withSelf = organisation.addRecord(owner, Module::Case, false);
        organisation.nameOnRecord(withSelf, Capacity::CoOwner, owner);
        organisation.nameOnRecord(withSelf, Capacity::Lookup, active);
        const CoOwnership found = expected(storage::coOwnership(organisation.database(), owner));
        QCOMPARE(found.shared, 1);
        QCOMPARE(found.leftAlone, 2);
    }

    void the_standing_tells_what_the_rules_ask()
    {
        const Standing chief = expected(storage::standing(m_organisation.database(), m_organisation.superAdmin()));
        QVERIFY(chief.isSuperAdmin && chief.isAdministrator);
        QCOMPARE(chief.status, UserStatus::Active);
        QCOMPARE(chief.activeAdministrators, 2);
        const Standing leaver = expected(storage::standing(m_organisation.database(), m_leaver));
        QVERIFY(!leaver.isSuperAdmin && !leaver.isAdministrator);
        QCOMPARE(leaver.freeLicences, m_organisation.number(u"SELECT licences_purchased - (SELECT count(*) FROM users "
                                                            "WHERE status = 2) FROM organisation"_qs));
        const auto nobody = storage::standing(m_organisation.database(), UserId{9999});
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().reason, Reason::NoSuchUser);
    }

private:
    /// One mailbox is either POP3 or IMAP.
    void setProtocolFor(Place place)
    {
        m_organisation.run(u"UPDATE mail_accounts SET protocol = %1"_qs.arg(place == Place::ImapMail ? 2 : 1));
    }
    [[nodiscard]] qint64 countOf(UserId user, Place place)
    {
        qint64 count = 0;
        for (const PlaceCount &counted : expected(storage::census(m_organisation.database(), user)))
            count += counted.place == place ? counted.count : 0;
        return count;
    }

    TestOrganisation m_organisation;
    UserId m_leaver = m_organisation.addUser(u"Leaver"_qs, u"Lea"_qs);
    UserId m_other = m_organisation.addUser(u"Other"_qs, u"Otto"_qs);
};

QTEST_GUILESS_MAIN(TestCensus)
#include "test_census.moc"
