#include "mail/backup.h"

#include "mail/backup_record.h"
#include "mail/keeping_sink.h"
#include "storage/addressed_records.h"
#include "storage/database.h"
#include "storage/mail_relations.h"

#include <QHash>
#include <QSet>

namespace mail {

using domain::BackupState;
using domain::Reason;
using domain::Result;
using storage::Database;
using storage::MailBackup;

namespace {

constexpr int addressesAtOnce = 20'000; // of leads and contacts: what memory holds of them

// MAIL-7: what matched nobody, and does now.
Result<QSet<QByteArray>> matchingNow(Database &organisation, MailWriter &store)
{
    QSet<QByteArray> found;
    domain::RecordId last;
    for (;;) {
        TRY_ASSIGN(const std::vector<storage::AddressedRecord> page,
                   storage::addressedRecords(organisation, last, addressesAtOnce));
        if (page.empty())
            return found;
        std::unordered_set<std::string> hashes;
        for (const storage::AddressedRecord &one : page)
            hashes.insert(store.hashOf(one.address).toStdString());
        TRY_ASSIGN(const std::vector<QByteArray> uidls, store.unmatchedWith(hashes));
        for (const QByteArray &uidl : uidls)
            found.insert(uidl);
        last = page.back().record;
    }
}

// What is to be fetched of what a server lists.
class Choice
{
public:
    [[nodiscard]] static Result<Choice> after(Database &organisation, MailWriter &store)
    {
        Choice choice;
        TRY_ASSIGN(const std::vector<storage::SeenUidl> seen, store.seen());
        bool anyUnmatched = false;
        for (const storage::SeenUidl &one : seen) {
            choice.m_seen.insert(one.uidl);
            anyUnmatched |= !one.isKept;
        }
        if (anyUnmatched) {
            TRY_ASSIGN(choice.m_again, matchingNow(organisation, store));
        }
        return choice;
    }

    // A UIDL that two messages share names neither: what they hold tells them apart.
    [[nodiscard]] std::vector<ListedMessage> from(const std::vector<ListedMessage> &listed) const
    {
        QHash<QByteArray, int> times;
        for (const ListedMessage &message : listed)
            ++times[message.uidl];
        std::vector<ListedMessage> chosen;
        for (const ListedMessage &message : listed) {
            const bool isNamed = !message.uidl.isEmpty() && times.value(message.uidl) == 1;
            if (!isNamed || !m_seen.contains(message.uidl) || m_again.contains(message.uidl))
                chosen.push_back(message);
        }
        return chosen;
    }

private:
    QSet<QByteArray> m_seen;
    QSet<QByteArray> m_again;
};

BackupProgress totalOf(const std::vector<ListedMessage> &messages)
{
    BackupProgress total;
    total.totalMessages = qint64(messages.size());
    for (const ListedMessage &message : messages)
        total.totalBytes += message.size;
    return total;
}

// What came whole is kept, however it ends.
Result<> fetch(Pop3Client &client, const std::vector<ListedMessage> &messages, KeepingSink &sink)
{
    Result<> fetched = client.retrieve(messages, sink);
    const bool canGoOn = fetched || fetched.error().reason != Reason::DiskFull;
    Result<> committed = canGoOn ? sink.commit() : Result<>();
    return fetched ? committed : fetched;
}

struct Run {
    const QString &path;
    const BackupOrder &order;
    const Pop3Options &options;
    const BackupReport &report;
    const std::stop_token &stop;
};

Result<> run(Database &organisation, const Run &run, const BegunBackup &begun, MailBackup &row)
{
    TRY_ASSIGN(MailWriter store, MailWriter::open(run.path, row.user));
    const domain::MailSettings &settings = begun.settings;
    TRY_ASSIGN(Pop3Client client,
               Pop3Client::connect(settings.server, begun.acceptedFingerprint, run.options, run.stop));
    TRY(client.signIn(settings.userName, run.order.password));
    TRY_ASSIGN(const std::vector<ListedMessage> listed, client.list());
    TRY_ASSIGN(const Choice choice, Choice::after(organisation, store));
    const std::vector<ListedMessage> chosen = choice.from(listed);
    KeepingSink sink(organisation, store, totalOf(chosen), run.report);
    Result<> fetched = fetch(client, chosen, sink);
    row.matched = sink.committed().matched;
    row.unmatched = sink.committed().unmatched;
    row.bytes = sink.committed().bytes;
    if (fetched)
        client.quit();
    return fetched;
}

// MAIL-6: those that nobody can read, because nobody active is related to their records.
Result<qint64> unreadable(Database &organisation, const QString &path, domain::UserId mailbox)
{
    auto reader = MailReader::open(path);
    if (!reader)
        return reader.error().reason == Reason::NoSuchFile ? Result<qint64>(0) : tl::unexpected(reader.error());
    TRY_ASSIGN(const std::vector<domain::RecordId> records, reader->recordsOfMailbox(mailbox));
    TRY_ASSIGN(const std::vector<domain::RecordId> orphans, storage::orphansOf(organisation, records));
    return orphans.empty() ? Result<qint64>(0) : reader->countOnlyOn(mailbox, orphans);
}

Result<> settle(Database &organisation, const domain::Clock &clock)
{
    TRY_ASSIGN(const std::vector<MailBackup> running, storage::runningMailBackups(organisation));
    if (running.empty() || isBeingWritten(organisation.path()))
        return {};
    for (MailBackup row : running) {
        row.state = BackupState::Interrupted;
        row.reason = QString::fromLatin1(domain::nameOf(Reason::MailInterrupted));
        TRY(endBackup(organisation, {}, row, clock));
    }
    return {};
}

void noteOutcome(MailBackup &row, const Result<> &outcome)
{
    row.state = BackupState::Completed;
    if (outcome)
        return;
    const bool isStopped = outcome.error().reason == Reason::Cancelled;
    row.state = isStopped ? BackupState::Cancelled : BackupState::Failed;
    if (!isStopped)
        row.reason = QString::fromLatin1(domain::nameOf(outcome.error().reason));
}

} // namespace

Result<MailBackup> backUp(const QString &databasePath, const domain::Operator &who, const BackupOrder &order,
                          const Pop3Options &options, const domain::Clock &clock, const BackupReport &report,
                          const std::stop_token &stop)
{
    TRY_ASSIGN(Database organisation, Database::open(databasePath));
    TRY(settle(organisation, clock));
    TRY_ASSIGN(const BegunBackup begun, beginBackup(organisation, who, order.user, order.isLatest, clock));
    MailBackup row = begun.row;
    Result<> outcome = run(organisation, {databasePath, order, options, report, stop}, begun, row);
    const Result<qint64> lost = unreadable(organisation, databasePath, row.user);
    row.unreadable = lost.value_or(0);
    if (outcome && !lost)
        outcome = tl::unexpected(lost.error());
    noteOutcome(row, outcome);
    TRY(endBackup(organisation, who.id, row, clock));
    if (!outcome)
        return tl::unexpected(outcome.error());
    return row;
}

Result<> settleInterrupted(const QString &databasePath, const domain::Clock &clock)
{
    TRY_ASSIGN(Database organisation, Database::open(databasePath));
    return settle(organisation, clock);
}

} // namespace mail
