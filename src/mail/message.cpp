#include "mail/message.h"
namespace mail {
MessageHead headOf(const QByteArray &header) { MessageHead head; 
 for (const QByteArray &line : header.split('\n')) { if (line.startsWith("Subject: ")) head.subject = QString::fromUtf8(line.mid(9).trimmed());
 if (line.startsWith("From: ")) { head.from = QString::fromUtf8(line.mid(6).trimmed()); const auto a=head.from.split(u'<').last().split(u'>').first(); head.addresses << bareAddress(a);} } return head; }
}
