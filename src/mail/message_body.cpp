#include "mail/charset.h"
#include "mail/harmless_html.h"
#include "mail/header_text.h"
#include "mail/message.h"
#include "mail/message_parts.h"
#include "mail/safe_file_name.h"

#include <QIODevice>

namespace mail {

using domain::failure;
using domain::Reason;
using domain::Result;

namespace {

QByteArray headerPart(const QByteArray &message)
{
    const qsizetype unix = message.indexOf("\n\n");
    const qsizetype internet = message.indexOf("\r\n\r\n");
    const bool isUnix = unix >= 0 && (internet < 0 || unix < internet);
    const qsizetype end = isUnix ? unix : internet;
    return end < 0 ? message : message.left(end);
}

QString withPlainLines(QString text)
{
    text.replace(u"\r\n"_qs, u"\n"_qs);
    text.replace(u'\r', u'\n');
    text.remove(QChar(u'\0'));
    return text;
}

QString textOf(GMimeObject *part)
{
    return part == nullptr ? QString()
                           : withPlainLines(decoded(contentOf(part), typeParameter(part, "charset").toLatin1()));
}

/// Where nothing can be told apart: all that comes after the header, or all there is.
QString wholeText(const QByteArray &message)
{
    const QByteArray header = headerPart(message);
    const bool isHeader = header.size() < message.size();
    return withPlainLines(decodedByGuess(isHeader ? message.mid(header.size()).trimmed() : message));
}

QString fileNameOf(GMimeObject *part)
{
    QString name = dispositionParameter(part, "filename");
    if (name.isEmpty())
        name = typeParameter(part, "name");
    if (name.isEmpty() && GMIME_IS_MESSAGE_PART(part)) {
        GMimeMessage *message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part));
        if (message != nullptr)
            name = shownText(QString::fromUtf8(g_mime_message_get_subject(message))) + u".eml";
    }
    // Of a path only the end is the name, whichever way it leans.
    name.replace(u'\\', u'/');
    return safeFileName(name.section(u'/', -1));
}

Attachment attachmentOf(GMimeObject *part, int number)
{
    Attachment attachment{number, fileNameOf(part), QString::fromLatin1(typeOf(part)), contentSize(part)};
    if (attachment.fileName.isEmpty() || attachment.fileName == u"eml")
        attachment.fileName = u"attachment-%1"_qs.arg(number) + (GMIME_IS_MESSAGE_PART(part) ? u".eml"_qs : QString());
    return attachment;
}

} // namespace

MessageBody bodyOf(const QByteArray &message)
{
    MessageBody body;
    const Owned<GMimeMessage> parsed = parsedMessage(message);
    const MessageParts parts = parsed ? partsOf(parsed.get()) : MessageParts();
    bool hasPlain = false;
    bool hasHtml = false;
    for (const TextPiece &piece : parts.texts) {
        hasPlain = hasPlain || piece.plain != nullptr;
        hasHtml = hasHtml || piece.html != nullptr;
    }
    for (const TextPiece &piece : parts.texts) {
        const QString plain = textOf(piece.plain);
        const QString html = textOf(piece.html);
        if (!body.text.isEmpty() && !body.text.endsWith(u'\n'))
            body.text += u'\n';
        if (hasPlain)
            body.text += piece.plain != nullptr ? plain : textOfHtml(html);
        if (hasHtml)
            body.html += piece.html != nullptr ? harmlessHtml(html) : htmlOfText(plain);
    }
    for (GMimeObject *attachment : parts.attachments)
        body.attachments.push_back(attachmentOf(attachment, int(body.attachments.size())));
    if (parts.texts.empty() && parts.attachments.empty())
        body.text = wholeText(message);
    return body;
}

Result<> writeAttachment(const QByteArray &message, int number, QIODevice &to)
{
    const Owned<GMimeMessage> parsed = parsedMessage(message);
    const MessageParts parts = parsed ? partsOf(parsed.get()) : MessageParts();
    if (number < 0 || std::size_t(number) >= parts.attachments.size())
        return failure(Reason::BadInput, {}, u"attachment %1"_qs.arg(number));
    const QByteArray bytes = contentOf(parts.attachments[std::size_t(number)]);
    if (to.write(bytes) != bytes.size())
        return failure(Reason::CannotWrite, {}, to.errorString());
    return {};
}

QString searchTextOf(const QByteArray &message, qsizetype limit)
{
    const MessageHead head = headOf(headerPart(message));
    QString text = head.subject + u'\n' + head.from + u'\n' + head.to + u'\n' + head.addresses.join(u'\n');
    const Owned<GMimeMessage> parsed = parsedMessage(message);
    const MessageParts parts = parsed ? partsOf(parsed.get()) : MessageParts();
    for (const TextPiece &piece : parts.texts) {
        if (text.size() >= limit)
            break;
        text += u'\n' + (piece.plain != nullptr ? textOf(piece.plain) : textOfHtml(textOf(piece.html)));
    }
    for (GMimeObject *attachment : parts.attachments)
        text += u'\n' + fileNameOf(attachment);
    if (parts.texts.empty() && parts.attachments.empty())
        text += u'\n' + wholeText(message);
    return text.left(limit);
}

} // namespace mail
