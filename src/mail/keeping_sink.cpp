#include "mail/keeping_sink.h"

#include "storage/mail_relations.h"

namespace mail {

using domain::Result;

namespace {

constexpr qsizetype longestHeader = 256 * 1024; // bytes; whom a message is from and to stands long before
constexpr qint64 messagesInBatch = 100;
constexpr qint64 bytesInBatch = 16 * 1024 * 1024;

// Where the header ends: after its empty line, or after the limit.
qsizetype endOfHeader(const QByteArray &bytes, qsizetype searchFrom)
{
    if (bytes.startsWith("\r\n"))
        return 2;
    const qsizetype at = bytes.indexOf("\r\n\r\n", std::max<qsizetype>(0, searchFrom));
    if (at >= 0)
        return at + 4;
    return bytes.size() >= longestHeader ? bytes.size() : -1;
}

} // namespace

KeepingSink::KeepingSink(storage::Database &organisation, MailWriter &store, BackupProgress total, BackupReport report)
    : m_organisation(organisation), m_store(store), m_progress(total), m_report(std::move(report))
{
}

Result<> KeepingSink::begin(const ListedMessage &message)
{
    m_message = message;
    m_part = Part::Header;
    m_header.clear();
    m_received = 0;
    return m_store.begin();
}

Result<> KeepingSink::add(QByteArrayView bytes)
{
    m_received += bytes.size();
    if (m_part == Part::Ignored)
        return {};
    if (m_part == Part::Kept)
        return m_store.add(bytes);
    const qsizetype overlap = m_header.size() - 3; // the empty line may be cut
    m_header.append(bytes.data(), bytes.size());
    const qsizetype end = endOfHeader(m_header, overlap);
    return end < 0 ? Result<>() : decide();
}

Result<> KeepingSink::decide()
{
    m_head = headOf(m_header);
    TRY_ASSIGN(m_records, storage::recordsWithAddress(m_organisation, m_head.addresses));
    m_part = m_records.empty() ? Part::Ignored : Part::Kept;
    return m_part == Part::Kept ? m_store.add(m_header) : Result<>();
}

Result<> KeepingSink::end()
{
    if (m_part == Part::Header) // all of it was header
        TRY(decide());
    if (m_part == Part::Kept) {
        TRY_ASSIGN(const bool isNew, m_store.keep(m_message.uidl, m_head, m_records));
        if (isNew) {
            ++m_pending.matched;
            m_pending.bytes += m_received;
        }
    } else {
        TRY(m_store.leave(m_message.uidl, m_head.addresses));
        ++m_pending.unmatched;
    }
    tellProgress(m_message.size);
    const bool isFull = m_store.pendingMessages() >= messagesInBatch || m_store.pendingBytes() >= bytesInBatch;
    return isFull ? commit() : Result<>();
}

void KeepingSink::abandon()
{
    m_store.abandon();
}

Result<> KeepingSink::missing(const ListedMessage &message)
{
    tellProgress(message.size);
    return {};
}

Result<> KeepingSink::commit()
{
    TRY(m_store.commit());
    m_committed.matched += m_pending.matched;
    m_committed.unmatched += m_pending.unmatched;
    m_committed.bytes += m_pending.bytes;
    m_pending = {};
    return {};
}

void KeepingSink::tellProgress(qint64 size)
{
    ++m_progress.messages;
    m_progress.bytes += size;
    if (m_report)
        m_report(m_progress);
}

} // namespace mail
