#include "mail/message_parts.h"

#include <algorithm>

namespace mail {

namespace {

constexpr int deepestPart = 60;
constexpr std::size_t mostParts = 10'000; // what goes beyond is no mail, and can still be exported whole

class Walk
{
public:
    MessageParts parts;

    void visit(GMimeObject *part, int depth)
    {
        if (part == nullptr || depth > deepestPart || parts.texts.size() + parts.attachments.size() > mostParts)
            return;
        if (!GMIME_IS_MULTIPART(part))
            visitLeaf(part);
        else if (typeOf(part) == "multipart/alternative")
            visitAlternative(GMIME_MULTIPART(part), depth);
        else
            visitChildren(GMIME_MULTIPART(part), depth);
    }

private:
    static bool isText(GMimeObject *part)
    {
        const QByteArray type = typeOf(part);
        return GMIME_IS_PART(part) && (type == "text/plain" || type == "text/html");
    }
    // A text with a name is one to be read where it is the first: some programs name even that.
    [[nodiscard]] bool isAttached(GMimeObject *part) const
    {
        const char *disposition = g_mime_object_get_disposition(part);
        if (disposition != nullptr && qstricmp(disposition, "attachment") == 0)
            return true;
        const bool isNamed =
            !dispositionParameter(part, "filename").isEmpty() || !typeParameter(part, "name").isEmpty();
        return isNamed && !parts.texts.empty();
    }
    void visitLeaf(GMimeObject *part)
    {
        if (!isText(part) || isAttached(part))
            parts.attachments.push_back(part);
        else if (typeOf(part) == "text/html")
            parts.texts.push_back({nullptr, part});
        else
            parts.texts.push_back({part, nullptr});
    }
    void visitChildren(GMimeMultipart *multipart, int depth)
    {
        const int count = g_mime_multipart_get_count(multipart);
        for (int i = 0; i < count; ++i)
            visit(g_mime_multipart_get_part(multipart, i), depth + 1);
    }
    /// The forms of one text become one piece; what else lies there (an invitation, pictures) is attached.
    void visitAlternative(GMimeMultipart *multipart, int depth)
    {
        const std::size_t before = parts.texts.size();
        visitChildren(multipart, depth);
        TextPiece piece;
        for (std::size_t i = before; i < parts.texts.size(); ++i) {
            piece.plain = piece.plain == nullptr ? parts.texts[i].plain : piece.plain;
            piece.html = piece.html == nullptr ? parts.texts[i].html : piece.html;
        }
        parts.texts.resize(before);
        if (piece.plain != nullptr || piece.html != nullptr)
            parts.texts.push_back(piece);
    }
};

} // namespace

MessageParts partsOf(GMimeMessage *message)
{
    Walk walk;
    walk.visit(g_mime_message_get_mime_part(message), 0);
    return std::move(walk.parts);
}

} // namespace mail
