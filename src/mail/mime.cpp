#include "mail/mime.h"

#include "mail/address_fields.h"
#include "mail/header_text.h"

#include <array>
#include <mutex>

namespace mail {

namespace {

void initialise()
{
    static std::once_flag isDone; // GMime counts, and wants to be told once
    std::call_once(isDone, [] { g_mime_init(); });
}

QByteArray rawField(GMimeObject *part, const char *name)
{
    GMimeHeader *header = g_mime_header_list_get_header(g_mime_object_get_header_list(part), name);
    const char *value = header == nullptr ? nullptr : g_mime_header_get_raw_value(header);
    if (value == nullptr)
        return {};
    QByteArray field = headerInUtf8(QByteArray(value));
    for (const char *label : {"shift_jis'", "Shift_JIS'", "SHIFT_JIS'", "x-sjis'"})
        field.replace(label, "cp932'"); // ① is in this table alone
    return field;
}

void write(GMimeObject *part, GMimeStream *to)
{
    if (GMIME_IS_PART(part)) {
        GMimeDataWrapper *content = g_mime_part_get_content(GMIME_PART(part));
        if (content != nullptr)
            g_mime_data_wrapper_write_to_stream(content, to);
    } else if (GMIME_IS_MESSAGE_PART(part)) {
        GMimeMessage *message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part));
        if (message != nullptr)
            g_mime_object_write_to_stream(GMIME_OBJECT(message), nullptr, to);
    } else {
        g_mime_object_write_to_stream(part, nullptr, to);
    }
}

} // namespace

ParserOptions parserOptions()
{
    initialise();
    ParserOptions options(g_mime_parser_options_new());
    std::array<const char *, 3> charsets{"utf-8", "iso-8859-1", nullptr};
    g_mime_parser_options_set_fallback_charsets(options.get(), charsets.data());
    return options;
}

Owned<GMimeMessage> parsedMessage(const QByteArray &message)
{
    const QByteArray bytes = withoutDeepGroups(message);
    const ParserOptions options = parserOptions();
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), std::size_t(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    return Owned<GMimeMessage>(g_mime_parser_construct_message(parser.get(), options.get()));
}

QByteArray contentOf(GMimeObject *part)
{
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    write(part, stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return {reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len)};
}

qint64 contentSize(GMimeObject *part)
{
    const Owned<GMimeStream> stream(g_mime_stream_null_new());
    write(part, stream.get());
    return qint64(GMIME_STREAM_NULL(stream.get())->written);
}

QString dispositionParameter(GMimeObject *part, const char *name)
{
    const QByteArray field = rawField(part, "Content-Disposition");
    if (field.isEmpty())
        return {};
    const ParserOptions options = parserOptions();
    const Owned<GMimeContentDisposition> disposition(
        g_mime_content_disposition_parse(options.get(), field.constData()));
    return QString::fromUtf8(g_mime_content_disposition_get_parameter(disposition.get(), name));
}

QString typeParameter(GMimeObject *part, const char *name)
{
    const QByteArray field = rawField(part, "Content-Type");
    if (field.isEmpty())
        return {};
    const ParserOptions options = parserOptions();
    const Owned<GMimeContentType> type(g_mime_content_type_parse(options.get(), field.constData()));
    return QString::fromUtf8(g_mime_content_type_get_parameter(type.get(), name));
}

QByteArray typeOf(GMimeObject *part)
{
    GMimeContentType *type = g_mime_object_get_content_type(part);
    if (type == nullptr)
        return "application/octet-stream";
    char *name = g_mime_content_type_get_mime_type(type);
    QByteArray result = QByteArray(name).toLower();
    g_free(name);
    return result;
}

} // namespace mail
