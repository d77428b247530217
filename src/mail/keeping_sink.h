// Keeps those messages that belong to records, leaves the others, a batch at a time (MAIL-6).
#pragma once

#include "mail/backup.h"
#include "mail/mail_store.h"

namespace mail {

class KeepingSink final : public MessageSink
{
public:
    /// `total`: what is going to come.
    KeepingSink(storage::Database &organisation, MailWriter &store, BackupProgress total, BackupReport report);

    domain::Result<> begin(const ListedMessage &message) override;
    domain::Result<> add(QByteArrayView bytes) override;
    domain::Result<> end() override;
    void abandon() override;
    domain::Result<> missing(const ListedMessage &message) override;

    /// Makes durable what has come whole.
    [[nodiscard]] domain::Result<> commit();

    /// Of what was committed.
    struct Tally {
        qint64 matched = 0;
        qint64 unmatched = 0;
        qint64 bytes = 0; ///< of those that matched
    };
    [[nodiscard]] const Tally &committed() const { return m_committed; }

private:
    enum class Part {
        Header,  ///< whether it is kept is not known yet
        Kept,    ///< the rest goes to the store
        Ignored, ///< the rest is let go
    };

    [[nodiscard]] domain::Result<> decide();
    void tellProgress(qint64 size);

    storage::Database &m_organisation;
    MailWriter &m_store;
    BackupProgress m_progress;
    BackupReport m_report;
    ListedMessage m_message;
    Part m_part = Part::Header;
    QByteArray m_header;
    qint64 m_received = 0;
    MessageHead m_head;
    std::vector<domain::RecordId> m_records;
    Tally m_pending;
    Tally m_committed;
};

} // namespace mail
