// Reading backed-up mail (OPR-6): who may read what is asked here, for the list and again for each message.
#pragma once

#include "domain/operator.h"
#include "domain/progress.h"
#include "mail/mail_store.h"

namespace presentation {

struct ListedMail {
    storage::KeptMail mail;
    bool mayRead = false; ///< the operator is related to a record it belongs to
};

struct SearchedMail {
    std::vector<ListedMail> found;
    qint64 looked = 0; ///< messages looked at; less than was asked for: there are no more
};

struct OpenedMail {
    storage::KeptMail mail;
    mail::MessageBody body;
};

/// Newest first; `skip` of them left out.
[[nodiscard]] domain::Result<std::vector<ListedMail>> listMail(storage::Database &database, const domain::Operator &who,
                                                               const storage::MailFilter &filter, qint64 skip,
                                                               qint64 limit);
/// Of the same, those one may read whose text holds all of these folded words.
[[nodiscard]] domain::Result<SearchedMail> searchMail(storage::Database &database, const domain::Operator &who,
                                                      const storage::MailFilter &filter, const QStringList &words,
                                                      qint64 skip, qint64 limit);
/// Refuses with MailOfNobodyRelated.
[[nodiscard]] domain::Result<OpenedMail> openMail(storage::Database &database, const domain::Operator &who,
                                                  const storage::KeptMail &message);
/// Refuses with MailOfNobodyRelated, CannotWrite.
[[nodiscard]] domain::Result<> saveAttachment(storage::Database &database, const domain::Operator &who,
                                              domain::MailId message, int number, const QString &path);

} // namespace presentation
