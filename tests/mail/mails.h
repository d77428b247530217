// Mails for the tests of the store, put together by number: the same number gives the same bytes.
#pragma once

#include "mail/mail_store.h"

namespace mails {

/// 2 to 200 KB, most of them small; text in Japanese and English, attachments; lines end with CR LF.
[[nodiscard]] QByteArray generated(int number);
/// Head and short body around a subject.
[[nodiscard]] QByteArray about(const QString &subject, const QString &from = QStringLiteral("Ada <ada@example.com>"));

/// Begins, adds in pieces and keeps; ends the test program where that fails. Gives whether it was new.
bool keep(mail::MailWriter &writer, const QByteArray &uidl, const QByteArray &message,
          const std::vector<domain::RecordId> &records);
void leave(mail::MailWriter &writer, const QByteArray &uidl, const QByteArray &message);

/// The raw bytes of every kept message of a mailbox, sorted.
[[nodiscard]] std::vector<QByteArray> allOf(const QString &databasePath, domain::UserId mailbox);

} // namespace mails
