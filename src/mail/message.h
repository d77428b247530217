// What a mail message says (GMime). Broken ones are read as far as they go; nothing here throws a byte away.
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>
#include <memory>
#include <vector>

class QIODevice;

namespace mail {

/// The form in which addresses are compared: without spaces around, ASCII lower case, the domain as people write it
/// ("例え.jp", not "xn--r8jz45g.jp").
[[nodiscard]] QString bareAddress(const QString &address);

/// What the header says, decoded.
struct MessageHead {
    QString subject;
    QString from;          ///< as shown: "山田 太郎 <y@example.jp>"
    QString to;            ///< To and Cc, as shown
    QStringList addresses; ///< bare, lower case, each once: From, To, Cc, Bcc
    QDateTime date;        ///< UTC; invalid where the message has none
};

/// `header`: the bytes up to the empty line, or as many of them as there are.
[[nodiscard]] MessageHead headOf(const QByteArray &header);

struct Attachment {
    int number = 0;   ///< among the attachments of the message
    QString fileName; ///< made safe for a file: no folder, no control characters; never empty
    QString type;     ///< "application/pdf"
    qint64 size = 0;  ///< decoded
};

/// A whole message, for reading.
struct MessageBody {
    QString text; ///< plain; empty where there is only HTML
    QString html; ///< harmless: no script, form, frame, style from elsewhere or picture of the network; empty: none
    std::vector<Attachment> attachments;
};

[[nodiscard]] MessageBody bodyOf(const QByteArray &message);
/// Decodes one attachment into the device. Refuses with BadInput where there is no such one, CannotWrite.
[[nodiscard]] domain::Result<> writeAttachment(const QByteArray &message, int number, QIODevice &to);
/// Subject, people and the text of all parts, for searching; at most `limit` characters.
[[nodiscard]] QString searchTextOf(const QByteArray &message, qsizetype limit = 1'000'000);

} // namespace mail
