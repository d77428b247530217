// The index of a mail store: which messages are kept and where, which UIDLs were seen, which records they belong to.
// A database of its own (resources/sql-mail), in the store's folder. Statements only.
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "storage/database.h"

#include <QDateTime>
#include <QStringList>
#include <optional>

namespace domain {
using MailId = Id<struct MailTag>; ///< a kept message
}

namespace storage {

/// Where the bytes lie: `length` compressed bytes in a pack, `size` of them once unpacked.
struct MailPlace {
    qint64 pack = 0;
    qint64 offset = 0;
    qint64 length = 0;
    qint64 size = 0;
};

struct KeptMail {
    domain::MailId id;
    QByteArray digest; ///< of the raw message: what is the same is kept once
    MailPlace place;
    QString subject;
    QString from;
    QString to;
    QDateTime date;
    QStringList addresses;
};

struct SeenUidl {
    QByteArray uidl;
    bool isKept = false;
};

struct MailFilter {
    domain::UserId mailbox;  ///< messages of a backed-up mailbox, or …
    domain::RecordId record; ///< … of a record
    QString text;            ///< folded words, each to be found in subject or people
};

} // namespace storage
