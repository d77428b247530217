// Kept mails for other programs to open. Who may have them is asked by the caller (mail/reading.h).
#pragma once

#include "domain/progress.h"
#include "mail/mail_store.h"

namespace mail {

enum class ExportFormat {
    Mbox,      ///< one file (mboxrd: lines that begin like a new message are quoted); lines end with LF
    EmlFolder, ///< a folder with a file a message, byte for byte
};

struct MailExport {
    qint64 messages = 0;
    qint64 damaged = 0; ///< left out, because their bytes are no longer those that were kept
    qint64 bytes = 0;
};

/// Asked when all is written, before it appears under its name; an error takes it back.
using BeforeItAppears = std::function<domain::Result<>(const MailExport &)>;

/// There whole or not at all: nothing appears at `path` before the end. Refuses with CannotWrite where something is there
/// already (but an empty folder), DiskFull, Cancelled. Progress counts messages.
[[nodiscard]] domain::Result<MailExport> exportMails(MailReader &reader, const std::vector<domain::MailId> &messages,
                                                     ExportFormat format, const QString &path,
                                                     const domain::Progress &progress = {},
                                                     const BeforeItAppears &beforeItAppears = {});

} // namespace mail
