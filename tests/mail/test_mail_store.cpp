// The mail store: byte for byte, each message once, one writer, nothing half.
#include "mail/mails.h"
#include "support/test_organisation.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace domain;
using mail::MailReader;
using mail::MailWriter;
using storage::KeptMail;
using storage::MailFilter;
using support::expected;

namespace {

constexpr UserId mailbox{3};
constexpr UserId other{4};
constexpr RecordId ada{10};
constexpr RecordId ben{11};

MailFilter ofMailbox(UserId user)
{
    MailFilter filter;
    filter.mailbox = user;
    return filter;
}
MailFilter ofRecord(RecordId record)
{
    MailFilter filter;
    filter.record = record;
    return filter;
}

} // namespace

class TestMailStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("organisation.handover"));
    }

    void before_anything_is_kept_there_is_no_store_to_read()
    {
        const auto reader = MailReader::open(m_path);
        QVERIFY(!reader);
        QCOMPARE(reader.error().reason, Reason::NoSuchFile);
        QVERIFY(!mail::isBeingWritten(m_path));
    }
    void a_message_comes_back_byte_for_byte_data()
    {
        QTest::addColumn<QByteArray>("message");
        QByteArray allBytes;
        for (int i = 0; i < 256; ++i)
            allBytes += char(i);
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("all bytes") << allBytes;
        QTest::newRow("zeros") << QByteArray(3'000'000, '\0');
        QTest::newRow("a mail") << mails::generated(3);
        QByteArray large;
        for (int i = 0; large.size() < 20'000'000; ++i)
            large += mails::generated(i);
        QTest::newRow("20 MB") << large;
    }
    void a_message_comes_back_byte_for_byte()
    {
        QFETCH(QByteArray, message);
        MailWriter writer = open();
        QVERIFY(mails::keep(writer, "1", message, {ada}));
        expected(writer.commit());
        const auto all = mails::allOf(m_path, mailbox);
        QCOMPARE(all.size(), std::size_t(1));
        QVERIFY(all[0] == message);
    }
    void MAIL_10_what_was_not_committed_is_gone_with_the_writer()
    {
        {
            MailWriter writer = open();
            mails::keep(writer, "1", mails::generated(1), {ada});
            expected(writer.commit());
            mails::keep(writer, "2", mails::generated(2), {ada});
            mails::leave(writer, "3", mails::generated(3));
            QCOMPARE(writer.pendingMessages(), 2);
            QCOMPARE(writer.pendingBytes(), qint64(mails::generated(2).size()));
        }
        QCOMPARE(packs(), QStringList{QStringLiteral("000001.pack")});
        MailWriter writer = open();
        QCOMPARE(seen(writer), (QStringList{QStringLiteral("1 kept")}));
        QCOMPARE(mails::allOf(m_path, mailbox), std::vector{mails::generated(1)});
    }
    void MAIL_10_what_was_abandoned_or_left_takes_no_room()
    {
        MailWriter writer = open();
        const QByteArray large = mails::generated(0) + mails::generated(3) + mails::generated(6);
        for (int i = 0; i < 50; ++i) {
            expected(writer.begin());
            for (int j = 0; j < 10; ++j)
                expected(writer.add(large));
            writer.abandon();
            mails::leave(writer, "l" + QByteArray::number(i), large);
            mails::keep(writer, QByteArray::number(i), mails::about(QString::number(i)), {ada});
        }
        writer.abandon(); // nothing has begun: what was kept last stays
        expected(writer.commit());
        QCOMPARE(mails::allOf(m_path, mailbox).size(), std::size_t(50));
        QVERIFY(QFile(m_path + QStringLiteral(".mail/packs/000001.pack")).size() < 50 * 400);
    }
    void a_batch_of_nothing_but_what_was_left_makes_no_pack()
    {
        MailWriter writer = open();
        mails::leave(writer, "1", mails::generated(1));
        expected(writer.commit());
        QCOMPARE(seen(writer), (QStringList{QStringLiteral("1 left")}));
        mails::keep(writer, "2", mails::generated(2), {ada});
        expected(writer.commit());
        QCOMPARE(packs(), QStringList{QStringLiteral("000001.pack")});
    }

    void the_same_message_is_kept_once_within_a_batch_and_between_mailboxes()
    {
        const QByteArray message = mails::generated(1);
        {
            MailWriter writer = open();
            QVERIFY(mails::keep(writer, "1", message, {ada}));
            QVERIFY(!mails::keep(writer, "2", message, {ben}));
            expected(writer.commit());
            QVERIFY(!mails::keep(writer, "3", message, {}));
            expected(writer.commit());
            QCOMPARE(seen(writer),
                     (QStringList{QStringLiteral("1 kept"), QStringLiteral("2 kept"), QStringLiteral("3 kept")}));
        }
        {
            MailWriter writer = expected(MailWriter::open(m_path, other));
            QVERIFY(seen(writer).isEmpty());
            QVERIFY(!mails::keep(writer, "1", message, {ada}));
            expected(writer.commit());
        }
        QCOMPARE(packs().size(), 1);
        MailReader reader = expected(MailReader::open(m_path));
        for (const MailFilter &filter :
             {ofMailbox(mailbox), ofMailbox(other), ofRecord(ada), ofRecord(ben), MailFilter()})
            QCOMPARE(expected(reader.count(filter)), 1);
        const KeptMail kept = expected(reader.messages({}, 0, 10)).at(0);
        QCOMPARE(expected(reader.recordsOf(kept.id)), (std::vector{ada, ben}));
    }
    void a_UIDL_that_comes_again_with_another_message_keeps_both()
    {
        MailWriter writer = open();
        mails::keep(writer, "1", mails::generated(1), {ada});
        expected(writer.commit());
        mails::keep(writer, "1", mails::generated(2), {ada});
        expected(writer.commit());
        QCOMPARE(seen(writer), QStringList{QStringLiteral("1 kept")});
        QCOMPARE(mails::allOf(m_path, mailbox).size(), std::size_t(2));
    }
    void without_UIDLs_messages_are_told_apart_by_what_they_are()
    {
        MailWriter writer = open();
        QVERIFY(mails::keep(writer, {}, mails::generated(1), {ada}));
        QVERIFY(mails::keep(writer, {}, mails::generated(2), {ada}));
        mails::leave(writer, {}, mails::generated(3));
        expected(writer.commit());
        QVERIFY(!mails::keep(writer, {}, mails::generated(2), {ada}));
        expected(writer.commit());
        QVERIFY(seen(writer).isEmpty());
        QCOMPARE(mails::allOf(m_path, mailbox).size(), std::size_t(2));
    }
    void a_UIDL_is_bytes_and_never_a_file()
    {
        MailWriter writer = open();
        const QByteArray nasty("../../../etc/passwd\0'; DROP TABLE mails; --\xFF", 43);
        mails::keep(writer, nasty, mails::generated(1), {ada});
        expected(writer.commit());
        const auto all = expected(writer.seen());
        QCOMPARE(all.size(), std::size_t(1));
        QCOMPARE(all[0].uidl, nasty);
        QCOMPARE(packs(), QStringList{QStringLiteral("000001.pack")});
    }

    void MAIL_7_what_matched_nobody_is_found_by_the_hash_of_an_address_and_no_address_is_kept()
    {
        MailWriter writer = open();
        mails::leave(writer, "1", mails::about(QStringLiteral("A"), QStringLiteral("Late <LATE@Example.COM>")));
        mails::leave(writer, "2", mails::about(QStringLiteral("B"), QStringLiteral("never@example.com")));
        expected(writer.commit());
        const auto hash = [&writer](const char *address) {
            return writer.hashOf(QString::fromLatin1(address)).toStdString();
        };
        QCOMPARE(expected(writer.unmatchedWith({hash("late@example.com"), hash("x@example.com")})),
                 std::vector{QByteArray("1")});
        QVERIFY(expected(writer.unmatchedWith({})).empty());
        // Kept after all: no longer one of them.
        mails::keep(writer, "1", mails::about(QStringLiteral("A"), QStringLiteral("Late <LATE@Example.COM>")), {ada});
        expected(writer.commit());
        QVERIFY(expected(writer.unmatchedWith({hash("late@example.com")})).empty());
        QCOMPARE(seen(writer), (QStringList{QStringLiteral("1 kept"), QStringLiteral("2 left")}));
        QFile index(m_path + QStringLiteral(".mail/index.db"));
        QVERIFY(index.open(QIODevice::ReadOnly));
        QFile log(index.fileName() + QStringLiteral("-wal"));
        const QByteArray all = index.readAll() + (log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray());
        QVERIFY(!all.toLower().contains("never@"));
    }
    void the_key_of_the_hashes_is_the_stores_own()
    {
        const QByteArray here = open().hashOf(QStringLiteral("a@example.com"));
        QCOMPARE(open().hashOf(QStringLiteral(" A@EXAMPLE.com")), here);
        const MailWriter elsewhere =
            expected(MailWriter::open(m_folder->filePath(QStringLiteral("b.handover")), mailbox));
        QVERIFY(elsewhere.hashOf(QStringLiteral("a@example.com")) != here);
    }

    void MAIL_10_one_writer_at_a_time()
    {
        {
            const MailWriter writer = open();
            QVERIFY(mail::isBeingWritten(m_path));
            const auto second = MailWriter::open(m_path, other);
            QVERIFY(!second);
            QCOMPARE(second.error().reason, Reason::Busy);
            std::thread([this] { QVERIFY(!MailWriter::open(m_path, other)); }).join();
            QVERIFY(mail::isBeingWritten(m_path)); // looking, and being refused, takes nothing away
        }
        QVERIFY(!mail::isBeingWritten(m_path));
        QVERIFY(MailWriter::open(m_path, other));
    }
    void a_reader_sees_what_is_committed_while_somebody_writes()
    {
        MailWriter writer = open();
        mails::keep(writer, "1", mails::generated(1), {ada});
        expected(writer.commit());
        MailReader reader = expected(MailReader::open(m_path));
        mails::keep(writer, "2", mails::generated(2), {ada});
        QCOMPARE(expected(reader.count(ofMailbox(mailbox))), 1);
        expected(writer.commit());
        QCOMPARE(expected(reader.count(ofMailbox(mailbox))), 2);
        for (const KeptMail &one : expected(reader.messages(ofMailbox(mailbox), 0, 10)))
            QVERIFY(reader.raw(one.id));
    }

    void MAIL_10_leftovers_of_a_killed_writer_are_removed_and_nothing_else_is()
    {
        {
            MailWriter writer = open();
            mails::keep(writer, "1", mails::generated(1), {ada});
            expected(writer.commit());
        }
        for (const char *name : {"000002.pack", "making-4711", "notes.txt"}) {
            QFile file(m_path + QStringLiteral(".mail/packs/") + QString::fromLatin1(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("left behind");
        }
        QFile half(m_path + QStringLiteral(".mail/index.db.making"));
        QVERIFY(half.open(QIODevice::WriteOnly));
        MailWriter writer = open();
        QCOMPARE(packs(), (QStringList{QStringLiteral("000001.pack"), QStringLiteral("notes.txt")}));
        mails::keep(writer, "2", mails::generated(2), {ada});
        expected(writer.commit());
        QCOMPARE(mails::allOf(m_path, mailbox).size(), std::size_t(2));
    }
    void MAIL_10_a_store_that_was_killed_while_it_was_being_made_is_made_anew()
    {
        QVERIFY(QDir().mkpath(m_path + QStringLiteral(".mail")));
        for (const char *end : {"", "-wal", "-shm"}) {
            QFile half(m_path + QStringLiteral(".mail/index.db.making") + QString::fromLatin1(end));
            QVERIFY(half.open(QIODevice::WriteOnly));
            half.write(QByteArray(5000, 'x'));
        }
        QVERIFY(!MailReader::open(m_path));
        MailWriter writer = open();
        mails::keep(writer, "1", mails::generated(1), {ada});
        expected(writer.commit());
        QCOMPARE(mails::allOf(m_path, mailbox).size(), std::size_t(1));
    }

    void a_damaged_byte_is_told_and_the_others_can_still_be_read()
    {
        {
            MailWriter writer = open();
            for (int i = 0; i < 3; ++i)
                mails::keep(writer, QByteArray::number(i), mails::generated(i), {ada});
            expected(writer.commit());
        }
        MailReader reader = expected(MailReader::open(m_path));
        const auto all = expected(reader.messages(ofMailbox(mailbox), 0, 10));
        QFile pack(m_path + QStringLiteral(".mail/packs/000001.pack"));
        QVERIFY(pack.open(QIODevice::ReadWrite));
        QByteArray bytes = pack.readAll();
        const KeptMail &middle = *std::find_if(
            all.begin(), all.end(), [](const KeptMail &one) { return one.subject == QStringLiteral("見積 1"); });
        int told = 0;
        for (qint64 at = 0; at < middle.place.length; at += 1 + middle.place.length / 20) {
            QByteArray broken = bytes;
            broken[middle.place.offset + at] = char(broken[middle.place.offset + at] ^ 0x10);
            pack.seek(0);
            pack.write(broken);
            pack.flush();
            for (const KeptMail &one : all) {
                const auto raw = reader.raw(one.id);
                if (one.id != middle.id) {
                    QVERIFY(raw);
                } else if (raw) { // a byte that says nothing
                    QVERIFY(*raw == mails::generated(1));
                } else {
                    QCOMPARE(raw.error().reason, Reason::Damaged);
                    ++told;
                }
            }
        }
        QVERIFY(told >= 15);
        pack.resize(middle.place.offset + middle.place.length / 2);
        QCOMPARE(reader.raw(middle.id).error().reason, Reason::Damaged);
        pack.remove();
        QCOMPARE(reader.raw(middle.id).error().reason, Reason::Damaged);
    }
    void bytes_of_another_message_are_not_taken_for_it()
    {
        {
            MailWriter writer = open();
            mails::keep(writer, "1", mails::about(QStringLiteral("1")), {ada});
            expected(writer.commit());
            mails::keep(writer, "2", mails::about(QStringLiteral("2")), {ada});
            expected(writer.commit());
        }
        const QString packs = m_path + QStringLiteral(".mail/packs/");
        QVERIFY(QFile::remove(packs + QStringLiteral("000001.pack")));
        QVERIFY(QFile::copy(packs + QStringLiteral("000002.pack"), packs + QStringLiteral("000001.pack")));
        MailReader reader = expected(MailReader::open(m_path));
        const auto all = expected(reader.messages(ofMailbox(mailbox), 0, 10));
        QVERIFY(reader.raw(all[0].id));
        QCOMPARE(reader.raw(all[1].id).error().reason, Reason::Damaged);
    }
    void a_message_that_is_not_there_is_refused()
    {
        QVERIFY(seen(*std::make_unique<MailWriter>(open())).isEmpty());
        MailReader reader = expected(MailReader::open(m_path));
        QCOMPARE(reader.raw(MailId{99}).error().reason, Reason::NoSuchFile);
    }

private:
    [[nodiscard]] MailWriter open() { return expected(MailWriter::open(m_path, mailbox)); }
    [[nodiscard]] static QStringList seen(MailWriter &writer)
    {
        QStringList found;
        for (const storage::SeenUidl &one : expected(writer.seen()))
            found << QString::fromLatin1(one.uidl) + QString::fromLatin1(one.isKept ? " kept" : " left");
        found.sort();
        return found;
    }
    [[nodiscard]] QStringList packs() const
    {
        return QDir(m_path + QStringLiteral(".mail/packs")).entryList(QDir::Files, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestMailStore)
#include "test_mail_store.moc"
