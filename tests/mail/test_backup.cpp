// Backups of a real mailbox on a real server (MAIL-5 to MAIL-8, MAIL-10): what is kept is what lay there, byte for byte.
#include "mail/mail_room.h"
#include "mail/mail_store.h"
#include "storage/audit.h"

#include <QTest>

using namespace domain;
using storage::MailBackup;
using support::areSame;
using support::expected;
using support::keptOf;
using support::MailMaker;
using support::MailMakerOptions;
using support::MailRoom;

namespace {

MailMakerOptions smallMails(const MailRoom &room)
{
    MailMakerOptions options;
    options.addresses = room.addresses();
    options.smallest = 500;
    options.largest = 20'000;
    return options;
}

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void MAIL_6_what_belongs_to_records_is_kept_byte_for_byte();
    void MAIL_6_the_others_are_counted_and_left_alone();
    void MAIL_6_says_how_many_nobody_can_read();
    void MAIL_7_the_latest_backup_adds_what_is_new_and_repeats_nothing();
    void MAIL_7_fetches_what_matches_now();
    void MAIL_7_needs_an_earlier_one();
    void MAIL_10_cancelled_it_keeps_what_came_and_goes_on_from_there();
    void MAIL_10_what_a_killed_program_left_running_is_interrupted();
    void a_wrong_password_is_a_failure_with_its_reason();
    void an_unknown_certificate_is_refused();
    void MAIL_5_a_refused_backup_leaves_an_audit_entry_and_no_row();
    void the_password_is_nowhere();
};

void TestBackup::MAIL_6_what_belongs_to_records_is_kept_byte_for_byte()
{
    MailRoom room;
    MailMaker maker(smallMails(room));
    room.deliver(300, maker);
    const MailBackup backup = expected(room.backUp());
    QVERIFY(room.belonging().size() > 100);
    QVERIFY(areSame(keptOf(room.path(), room.leaver()), room.belonging()));
    QCOMPARE(backup.state, BackupState::Completed);
    QCOMPARE(backup.matched, room.belonging().size());
}

void TestBackup::MAIL_6_the_others_are_counted_and_left_alone()
{
    MailRoom room(0);
    room.addContact(QStringLiteral("one@example.fr"));
    room.deliver("From: Someone <x@example.org>\nTo: leaver@example.jp\nSubject: no\n\nsecret newsletter\n");
    room.deliver("From: =?ISO-2022-JP?B?GyRCO0VFRBsoQg==?= <ONE@Example.FR>\nTo: leaver@example.jp\n\nyes\n");
    const MailBackup backup = expected(room.backUp());
    QCOMPARE(backup.matched, 1);
    QCOMPARE(backup.unmatched, 1);
    QCOMPARE(keptOf(room.path(), room.leaver()).size(), 1);
    QVERIFY(keptOf(room.path(), room.leaver()).first().endsWith("\r\nyes\r\n"));
}

void TestBackup::MAIL_6_says_how_many_nobody_can_read()
{
    MailRoom room(0);
    room.addContact(QStringLiteral("left@example.fr"));
    const RecordId lookedAfter = room.addContact(QStringLiteral("after@example.fr"));
    room.organisation().nameOnRecord(lookedAfter, Capacity::CoOwner, room.organisation().administrator());
    room.deliver("From: left@example.fr\n\n1\n");
    room.deliver("From: after@example.fr\n\n2\n");
    room.deliver("From: after@example.fr\nTo: left@example.fr\n\n3\n");
    const MailBackup backup = expected(room.backUp());
    QCOMPARE(backup.matched, 3);
    QCOMPARE(backup.unreadable, 1);
}

void TestBackup::MAIL_7_the_latest_backup_adds_what_is_new_and_repeats_nothing()
{
    MailRoom room;
    MailMaker maker(smallMails(room));
    room.deliver(60, maker);
    const MailBackup first = expected(room.backUp());
    const qsizetype before = room.belonging().size();
    room.deliver(20, maker);
    room.comeBack();
    const MailBackup latest = expected(room.backUp(true));
    QVERIFY(areSame(keptOf(room.path(), room.leaver()), room.belonging()));
    QCOMPARE(first.matched, before);
    QCOMPARE(latest.matched, room.belonging().size() - before);
    QCOMPARE(latest.unmatched, room.strangers() - first.unmatched);
    const MailBackup again = expected(room.backUp(true));
    QCOMPARE(again.matched + again.unmatched, 0);
}

void TestBackup::MAIL_7_fetches_what_matches_now()
{
    MailRoom room;
    room.deliver("From: New Customer <later@example.fr>\nTo: leaver@example.jp\n\nhello\n");
    QCOMPARE(expected(room.backUp()).matched, 0);
    room.addContact(QStringLiteral("later@example.fr"));
    const MailBackup latest = expected(room.backUp(true));
    QCOMPARE(latest.matched, 1);
    QVERIFY(keptOf(room.path(), room.leaver()).first().endsWith("\r\nhello\r\n"));
}

void TestBackup::MAIL_7_needs_an_earlier_one()
{
    MailRoom room;
    const auto refused = room.backUp(true);
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, Reason::MailNeverBackedUp);
}

void TestBackup::MAIL_10_cancelled_it_keeps_what_came_and_goes_on_from_there()
{
    MailRoom room;
    MailMaker maker(smallMails(room));
    room.deliver(300, maker);
    std::stop_source stop;
    const auto cancelled = room.backUp(false, stop.get_token(), [&stop](const mail::BackupProgress &progress) {
        if (progress.messages == 150)
            stop.request_stop();
    });
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().reason, Reason::Cancelled);
    const auto row = expected(storage::mailBackups(room.organisation().database(), room.leaver())).front();
    QCOMPARE(row.state, BackupState::Cancelled);
    QVERIFY(row.matched + row.unmatched >= 150);
    qint64 asked = 0;
    (void)expected(
        room.backUp(false, {}, [&asked](const mail::BackupProgress &progress) { asked = progress.totalMessages; }));
    QCOMPARE(asked, 300 - row.matched - row.unmatched);
    QVERIFY(areSame(keptOf(room.path(), room.leaver()), room.belonging()));
}

void TestBackup::MAIL_10_what_a_killed_program_left_running_is_interrupted()
{
    MailRoom room;
    storage::Database &database = room.organisation().database();
    MailBackup killed;
    killed.user = room.leaver();
    killed.startedAt = support::testNow();
    (void)expected(storage::insertMailBackup(database, killed, ChangeId{1}));
    {
        const auto writer = expected(mail::MailWriter::open(room.path(), room.leaver()));
        expected(mail::settleInterrupted(room.path(), support::testNow));
        QCOMPARE(expected(storage::mailBackups(database, room.leaver())).front().state, BackupState::Running);
    }
    expected(mail::settleInterrupted(room.path(), support::testNow));
    const auto row = expected(storage::mailBackups(database, room.leaver())).front();
    QCOMPARE(row.state, BackupState::Interrupted);
    QCOMPARE(row.reason, QStringLiteral("mail-interrupted"));
    const auto entries = expected(storage::auditEntries(database, {}, {}, 1));
    QCOMPARE(entries.front().kind, QStringLiteral("mail.backup"));
}

void TestBackup::a_wrong_password_is_a_failure_with_its_reason()
{
    MailRoom room;
    mail::BackupOrder order = room.order();
    order.password = QStringLiteral("wrong");
    const auto failed =
        mail::backUp(room.path(), room.organisation().asSuperAdmin(), order, {}, support::testNow, {}, {});
    QVERIFY(!failed);
    QCOMPARE(failed.error().reason, Reason::MailSignInRefused);
    const auto row = expected(storage::mailBackups(room.organisation().database(), room.leaver())).front();
    QCOMPARE(row.state, BackupState::Failed);
    QCOMPARE(row.reason, QStringLiteral("mail-sign-in-refused"));
}

void TestBackup::an_unknown_certificate_is_refused()
{
    MailRoom room;
    room.organisation().run(QStringLiteral("DELETE FROM mail_certificates"));
    const auto failed = room.backUp();
    QVERIFY(!failed);
    QCOMPARE(failed.error().reason, Reason::MailCertificateUnknown);
}

void TestBackup::MAIL_5_a_refused_backup_leaves_an_audit_entry_and_no_row()
{
    MailRoom room;
    room.organisation().run(QStringLiteral("UPDATE mail_accounts SET sharing = 1"));
    const auto refused = room.backUp();
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, Reason::MailPrivate);
    storage::Database &database = room.organisation().database();
    QVERIFY(expected(storage::mailBackups(database, room.leaver())).empty());
    const auto entries = expected(storage::auditEntries(database, {}, {}, 1));
    QVERIFY(entries.front().isRefused);
    QCOMPARE(entries.front().rule, QStringLiteral("MAIL-5"));
}

void TestBackup::the_password_is_nowhere()
{
    MailRoom room;
    MailMaker maker(smallMails(room));
    room.deliver(5, maker);
    (void)expected(room.backUp());
    QVERIFY(!support::dump(room.organisation().database()).contains(room.order().password));
}

QTEST_GUILESS_MAIN(TestBackup)
#include "test_backup.moc"
