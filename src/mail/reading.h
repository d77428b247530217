// Who may read and export backed-up mail (OPR-6): whoever is related to one of the records that a mail belongs to. The
// super admin may have all of it, as a complete export, which is an audit entry.
#pragma once

#include "domain/clock.h"
#include "domain/operator.h"
#include "mail/export.h"
#include "mail/message.h"

namespace storage {
class Database;
}

namespace mail {

/// Those of the messages that this operator may read, in the same order. The list of them may be seen by others too.
[[nodiscard]] domain::Result<std::vector<domain::MailId>> readable(storage::Database &database, MailReader &reader,
                                                                   const domain::Operator &who,
                                                                   const std::vector<domain::MailId> &messages);

struct ReadMail {
    storage::KeptMail mail;
    MessageBody body;
};
/// Refuses with MailOfNobodyRelated, NoSuchFile, Damaged.
[[nodiscard]] domain::Result<ReadMail> readMail(storage::Database &database, MailReader &reader,
                                                const domain::Operator &who, domain::MailId message);
/// The same rule. What was at `path` is replaced when the attachment is there whole. Also BadInput, CannotWrite.
[[nodiscard]] domain::Result<> saveAttachment(storage::Database &database, MailReader &reader,
                                              const domain::Operator &who, domain::MailId message, int number,
                                              const QString &path);

struct ExportTarget {
    ExportFormat format = ExportFormat::Mbox;
    QString path;
};
/// Of the filter's messages those that the operator may read. MailOfNobodyRelated where there are none; see exportMails.
[[nodiscard]] domain::Result<MailExport> exportReadable(storage::Database &database, MailReader &reader,
                                                        const domain::Operator &who, const storage::MailFilter &filter,
                                                        const ExportTarget &target,
                                                        const domain::Progress &progress = {});
/// All that is kept. The entry is in the log before the export appears; a refusal leaves one too.
[[nodiscard]] domain::Result<MailExport> exportEverything(storage::Database &database, MailReader &reader,
                                                          const domain::Operator &who, const ExportTarget &target,
                                                          const domain::Clock &clock,
                                                          const domain::Progress &progress = {});

using MailFound = std::function<void(const storage::KeptMail &)>;
/// Newest first: messages of the filter that have all words of its text in subject or people, and, of those the operator
/// may read, also in their text. Found ones are handed over as they come, in the calling thread. Progress counts messages.
[[nodiscard]] domain::Result<> searchMails(storage::Database &database, MailReader &reader, const domain::Operator &who,
                                           const storage::MailFilter &filter, const MailFound &found,
                                           const domain::Progress &progress = {});

} // namespace mail
