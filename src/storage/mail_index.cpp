#include "storage/mail_index.h"

#include "domain/fold.h"
#include "storage/statement.h"

#include <limits>
#include <unordered_set>

namespace storage {

using domain::failure;
using domain::MailId;
using domain::Reason;
using domain::RecordId;
using domain::Result;
using domain::UserId;

namespace {

// A mail without a date is older than all others.
constexpr qint64 noDate = std::numeric_limits<qint64>::min();

QVariant dateValue(const QDateTime &date)
{
    return date.isValid() ? date.toMSecsSinceEpoch() : noDate;
}

QDateTime dateFrom(qint64 value)
{
    return value == noDate ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value, Qt::UTC);
}

QString searchTextOf(const KeptMail &mail)
{
    QStringList people{mail.from, mail.to};
    for (const QString &address : mail.addresses) { // of whom Bcc alone names
        if (!mail.from.contains(address, Qt::CaseInsensitive) && !mail.to.contains(address, Qt::CaseInsensitive))
            people << address;
    }
    return domain::folded(mail.subject + u'\n' + people.join(u'\n'));
}

} // namespace

Result<QByteArray> hashKey(Database &index)
{
    TRY_ASSIGN(const auto key, row(index, "SELECT hash_key FROM store", {}, [](Statement &s) { return s.blob(0); }));
    return key.value_or(QByteArray());
}

Result<> setHashKey(Database &index, const QByteArray &key)
{
    TRY(execute(index, "INSERT INTO store (id, hash_key) VALUES (1, ?)", {key}));
    return {};
}

Result<std::vector<qint64>> mailPacks(Database &index)
{
    return rows(index, "SELECT id FROM packs ORDER BY id", {}, [](Statement &s) { return s.integer(0); });
}

Result<> settleMailIndex(Database &index)
{
    TRY(execute(index, "UPDATE store SET settled = settled + 1"));
    return {};
}

namespace {

/// FROM and WHERE of the mails of a filter, told by the columns `date` and `mail`.
struct Selection {
    QString from;
    QVariantList values;
};

Selection selectionOf(const MailFilter &filter)
{
    Selection selection;
    const QStringList words = domain::folded(filter.text).simplified().split(u' ', Qt::SkipEmptyParts);
    const bool isOfRecord = filter.record.isValid();
    if (isOfRecord || filter.mailbox.isValid()) {
        selection.from =
            isOfRecord ? u"record_mails k WHERE k.record = ?"_qs : u"mailbox_mails k WHERE k.mailbox = ?"_qs;
        selection.values << (isOfRecord ? filter.record.value : filter.mailbox.value);
        if (isOfRecord && filter.mailbox.isValid()) {
            selection.from += u" AND EXISTS (SELECT 1 FROM mailbox_mails b "
                              "WHERE b.mailbox = ? AND b.date = k.date AND b.mail = k.mail)"_qs;
            selection.values << filter.mailbox.value;
        }
    } else {
        selection.from = u"(SELECT date, id AS mail FROM mails) k WHERE 1 = 1"_qs;
    }
    if (!words.isEmpty()) {
        selection.from += u" AND EXISTS (SELECT 1 FROM mails m WHERE m.id = k.mail"_qs;
        for (const QString &word : words) {
            selection.from += u" AND contains(m.search, ?)"_qs;
            selection.values << word;
        }
        selection.from += u')';
    }
    return selection;
}

const auto mailColumns =
    "m.id, m.digest, m.pack, m.place, m.length, m.size, m.date, m.subject, m.sender, m.recipients, "
    "m.addresses";

KeptMail mailFrom(Statement &s)
{
    KeptMail mail;
    mail.id = MailId{s.integer(0)};
    mail.digest = s.blob(1);
    mail.place = {s.integer(2), s.integer(3), s.integer(4), s.integer(5)};
    mail.date = dateFrom(s.integer(6));
    mail.subject = s.text(7);
    mail.from = s.text(8);
    mail.to = s.text(9);
    mail.addresses = s.text(10).split(u'\n', Qt::SkipEmptyParts);
    return mail;
}

} // namespace

Result<std::vector<KeptMail>> keptMails(Database &index, const MailFilter &filter, qint64 skip, qint64 limit)
{
    // What is left out is counted in the key alone, and never looked up.
    Selection selection = selectionOf(filter);
    const QString sql = u"SELECT %1 FROM (SELECT k.mail FROM %2 ORDER BY k.date DESC, k.mail DESC LIMIT ? OFFSET ?) p "
                        "JOIN mails m ON m.id = p.mail ORDER BY m.date DESC, m.id DESC"_qs.arg(
                            QString::fromLatin1(mailColumns), selection.from);
    selection.values << limit << skip;
    return rows(index, sql, selection.values, mailFrom);
}

Result<qint64> keptMailCount(Database &index, const MailFilter &filter)
{
    const Selection selection = selectionOf(filter);
    return number(index, QString(u"SELECT count(*) FROM "_qs + selection.from), selection.values);
}

Result<KeptMail> keptMail(Database &index, MailId mail)
{
    TRY_ASSIGN(auto found, row(index, u"SELECT %1 FROM mails m WHERE m.id = ?"_qs.arg(QString::fromLatin1(mailColumns)),
                               {mail.value}, mailFrom));
    if (!found)
        return failure(Reason::NoSuchFile, {}, u"mail %1 · %2"_qs.arg(QString::number(mail.value), index.path()));
    return *std::move(found);
}

Result<std::vector<RecordId>> recordsOfMail(Database &index, MailId mail)
{
    return rows(index, "SELECT DISTINCT record FROM record_mails WHERE mail = ? ORDER BY record", {mail.value},
                [](Statement &s) { return RecordId{s.integer(0)}; });
}

Result<std::vector<RecordId>> recordsOfMailbox(Database &index, UserId mailbox)
{
    constexpr auto select = "SELECT DISTINCT r.record FROM mailbox_mails b JOIN record_mails r ON r.mail = b.mail "
                            "WHERE b.mailbox = ? ORDER BY r.record";
    return rows(index, select, {mailbox.value}, [](Statement &s) { return RecordId{s.integer(0)}; });
}

Result<qint64> keptMailsOnlyOn(Database &index, UserId mailbox, const std::vector<RecordId> &records)
{
    std::unordered_set<RecordId> wanted(records.begin(), records.end());
    Statement statement(index, "SELECT b.mail, r.record FROM mailbox_mails b JOIN record_mails r ON r.mail = b.mail "
                               "WHERE b.mailbox = ? ORDER BY b.date, b.mail");
    TRY(statement.run({mailbox.value}));
    qint64 count = 0;
    MailId mail;
    bool isOnlyOn = false;
    while (statement.next()) {
        if (const MailId next{statement.integer(0)}; next != mail) {
            count += isOnlyOn ? 1 : 0;
            mail = next;
            isOnlyOn = true;
        }
        isOnlyOn = isOnlyOn && wanted.contains(RecordId{statement.integer(1)});
    }
    TRY(statement.ended());
    return count + (isOnlyOn ? 1 : 0);
}

Result<std::vector<SeenUidl>> seenUidls(Database &index, UserId mailbox)
{
    constexpr auto select = "SELECT uidl, max(is_kept) FROM ("
                            "SELECT uidl, 1 AS is_kept FROM uidls WHERE mailbox = ? "
                            "UNION ALL SELECT uidl, 0 FROM unmatched_uidls WHERE mailbox = ?) s GROUP BY uidl";
    return rows(index, select, {mailbox.value, mailbox.value}, [](Statement &s) {
        return SeenUidl{s.blob(0), s.flag(1)};
    });
}

Result<std::vector<UnmatchedUidl>> unmatchedUidls(Database &index, UserId mailbox)
{
    return rows(index, "SELECT uidl, hashes FROM unmatched_uidls WHERE mailbox = ?", {mailbox.value}, [](Statement &s) {
        return UnmatchedUidl{s.blob(0), s.blob(1)};
    });
}

struct MailIndexWriter::Statements {
    explicit Statements(Database &index)
        : find(index, "SELECT id FROM mails WHERE digest = ?"), dateOf(index, "SELECT date FROM mails WHERE id = ?"),
          insertPack(index, "INSERT INTO packs (id, size) VALUES (?, ?)"),
          insertMail(
              index,
              "INSERT INTO mails (digest, pack, place, length, size, date, subject, sender, recipients, addresses, "
              "search) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"),
          insertInMailbox(index,
                          "INSERT INTO mailbox_mails (mailbox, date, mail) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"),
          insertOnRecord(index,
                         "INSERT INTO record_mails (record, date, mail) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"),
          insertUidl(index, "INSERT INTO uidls (mailbox, uidl, mail) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"),
          removeUnmatched(index, "DELETE FROM unmatched_uidls WHERE mailbox = ? AND uidl = ?"),
          insertUnmatched(index, "INSERT INTO unmatched_uidls (mailbox, uidl, hashes) VALUES (?, ?, ?) "
                                 "ON CONFLICT (mailbox, uidl) DO UPDATE SET hashes = excluded.hashes")
    {
    }

    Statement find;
    Statement dateOf;
    Statement insertPack;
    Statement insertMail;
    Statement insertInMailbox;
    Statement insertOnRecord;
    Statement insertUidl;
    Statement removeUnmatched;
    Statement insertUnmatched;
};

namespace {

/// The first column of the first row, or 0; the statement is at its end then.
Result<qint64> numberFrom(Statement &statement, const QVariantList &values)
{
    TRY(statement.run(values));
    const qint64 value = statement.next() ? statement.integer(0) : 0;
    while (statement.next()) {
    }
    TRY(statement.ended());
    return value;
}

} // namespace

MailIndexWriter::MailIndexWriter(Database &index, UserId mailbox)
    : m_statements(std::make_unique<Statements>(index)), m_mailbox(mailbox)
{
}
MailIndexWriter::MailIndexWriter(MailIndexWriter &&) noexcept = default;
MailIndexWriter::~MailIndexWriter() = default;

Result<MailId> MailIndexWriter::mailWith(const QByteArray &digest)
{
    TRY_ASSIGN(const qint64 id, numberFrom(m_statements->find, {digest}));
    return MailId{id};
}

Result<> MailIndexWriter::addPack(qint64 pack, qint64 size)
{
    return m_statements->insertPack.run({pack, size});
}

Result<MailId> MailIndexWriter::addMail(const KeptMail &mail)
{
    const MailPlace &place = mail.place;
    TRY_ASSIGN(const qint64 id,
               numberFrom(m_statements->insertMail,
                          {mail.digest, place.pack, place.offset, place.length, place.size, dateValue(mail.date),
                           mail.subject, mail.from, mail.to, mail.addresses.join(u'\n'), searchTextOf(mail)}));
    return MailId{id};
}

Result<> MailIndexWriter::assign(MailId mail, const QByteArray &uidl, const std::vector<RecordId> &records)
{
    TRY_ASSIGN(const qint64 date, numberFrom(m_statements->dateOf, {mail.value}));
    TRY(m_statements->insertInMailbox.run({m_mailbox.value, date, mail.value}));
    for (const RecordId record : records)
        TRY(m_statements->insertOnRecord.run({record.value, date, mail.value}));
    if (uidl.isEmpty())
        return {};
    TRY(m_statements->insertUidl.run({m_mailbox.value, uidl, mail.value}));
    return m_statements->removeUnmatched.run({m_mailbox.value, uidl});
}

Result<> MailIndexWriter::leave(const UnmatchedUidl &unmatched)
{
    if (unmatched.uidl.isEmpty())
        return {};             // nothing by which to know it again
    const QByteArray none(""); // a null one would be NULL
    return m_statements->insertUnmatched.run(
        {m_mailbox.value, unmatched.uidl, unmatched.hashes.isEmpty() ? none : unmatched.hashes});
}

} // namespace storage
