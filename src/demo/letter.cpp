#include "demo/letter.h"

#include <gmime/gmime.h>
#include <memory>

namespace demo {

namespace {

struct Unref {
    template <class T>
    void operator()(T *object) const
    {
        g_object_unref(object);
    }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;

struct Text {
    QByteArray bytes;
    const char *charset;
    GMimeContentEncoding encoding;
};

GMimeContentEncoding encodingOf(const Mailer &mailer)
{
    switch (mailer.encoding) {
    case Mailer::Encoding::SevenBit:
        return GMIME_CONTENT_ENCODING_7BIT;
    case Mailer::Encoding::EightBit:
        return GMIME_CONTENT_ENCODING_8BIT;
    case Mailer::Encoding::Base64:
        return GMIME_CONTENT_ENCODING_BASE64;
    case Mailer::Encoding::QuotedPrintable:
        break;
    }
    return GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE;
}

Text inCharset(const QString &text, const Mailer &mailer)
{
    const QByteArray utf8 = text.toUtf8();
    gsize size = 0;
    const std::unique_ptr<char, decltype(&g_free)> converted(
        g_convert(utf8.constData(), utf8.size(), mailer.charset, "UTF-8", nullptr, &size, nullptr), &g_free);
    if (!converted)
        return {utf8, "UTF-8", GMIME_CONTENT_ENCODING_BASE64};
    return {{converted.get(), static_cast<qsizetype>(size)}, mailer.charset, encodingOf(mailer)};
}

Owned<GMimeDataWrapper> contentOf(const QByteArray &bytes)
{
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
    return Owned<GMimeDataWrapper>(g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
}

Owned<GMimeObject> textPart(const QString &text, const char *subtype, const Mailer &mailer)
{
    const Text converted = inCharset(text, mailer);
    GMimePart *const part = g_mime_part_new_with_type("text", subtype);
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part), "charset", converted.charset);
    g_mime_part_set_content(part, contentOf(converted.bytes).get());
    g_mime_part_set_content_encoding(part, converted.encoding);
    return Owned<GMimeObject>(GMIME_OBJECT(part));
}

void nameFile(GMimeParamList *parameters, const char *parameter, const Mailer &mailer)
{
    GMimeParam *const found = g_mime_param_list_get_parameter(parameters, parameter);
    if (!found)
        return;
    g_mime_param_set_charset(found, mailer.charset);
    g_mime_param_set_encoding_method(found, mailer.namesFilesAsWords ? GMIME_PARAM_ENCODING_METHOD_RFC2047
                                                                     : GMIME_PARAM_ENCODING_METHOD_RFC2231);
}

Owned<GMimeObject> filePart(const Enclosure &enclosure, const Mailer &mailer)
{
    GMimePart *const part = g_mime_part_new_with_type(enclosure.type, enclosure.subtype);
    GMimeObject *const object = GMIME_OBJECT(part);
    g_mime_object_set_disposition(object, GMIME_DISPOSITION_ATTACHMENT);
    g_mime_part_set_filename(part, enclosure.fileName.toUtf8().constData());
    nameFile(g_mime_content_disposition_get_parameters(g_mime_object_get_content_disposition(object)), "filename",
             mailer);
    nameFile(g_mime_content_type_get_parameters(g_mime_object_get_content_type(object)), "name", mailer);
    g_mime_part_set_content(part, contentOf(enclosure.content).get());
    g_mime_part_set_content_encoding(part, GMIME_CONTENT_ENCODING_BASE64);
    return Owned<GMimeObject>(object);
}

// GMime's own boundaries are random: ours is made of the message's id, for the same bytes every time.
Owned<GMimeObject> together(const char *subtype, const QByteArray &id, const Owned<GMimeObject> &first,
                            const Owned<GMimeObject> &second)
{
    GMimeMultipart *const parts = g_mime_multipart_new_with_subtype(subtype);
    const QByteArray boundary = QByteArray("=_") + subtype + '_' + id.left(id.indexOf('@'));
    g_mime_multipart_set_boundary(parts, boundary.constData());
    g_mime_multipart_add(parts, first.get());
    g_mime_multipart_add(parts, second.get());
    return Owned<GMimeObject>(GMIME_OBJECT(parts));
}

Owned<GMimeObject> bodyOf(const Letter &letter, const Mailer &mailer)
{
    Owned<GMimeObject> body = textPart(letter.text, "plain", mailer);
    if (!letter.html.isEmpty())
        body = together("alternative", letter.id, body, textPart(letter.html, "html", mailer));
    if (letter.enclosure)
        body = together("mixed", letter.id, body, filePart(*letter.enclosure, mailer));
    return body;
}

void addPeople(GMimeMessage *message, GMimeAddressType type, const std::vector<Correspondent> &people,
               const Mailer &mailer)
{
    for (const Correspondent &one : people) {
        g_mime_message_add_mailbox(message, type, one.name.isEmpty() ? nullptr : one.name.toUtf8().constData(),
                                   one.address.toUtf8().constData());
    }
    InternetAddressList *const list = g_mime_message_get_addresses(message, type);
    for (int i = 0; i < internet_address_list_length(list); ++i)
        internet_address_set_charset(internet_address_list_get_address(list, i), mailer.charset);
}

void setDate(GMimeMessage *message, const QDateTime &date)
{
    GTimeZone *const zone = g_time_zone_new_offset(date.offsetFromUtc());
    GDateTime *const utc = g_date_time_new_from_unix_utc(date.toSecsSinceEpoch());
    GDateTime *const local = g_date_time_to_timezone(utc, zone);
    g_mime_message_set_date(message, local);
    g_date_time_unref(local);
    g_date_time_unref(utc);
    g_time_zone_unref(zone);
}

QByteArray bracketed(const QByteArrayList &ids)
{
    QByteArray all;
    for (const QByteArray &id : ids)
        all += (all.isEmpty() ? "<" : " <") + id + '>';
    return all;
}

void address(GMimeMessage *message, const Letter &letter, const Mailer &mailer)
{
    GMimeObject *const object = GMIME_OBJECT(message);
    const QByteArray from = '<' + letter.from.address.toLatin1() + '>';
    g_mime_object_set_header(object, "Return-Path", from.constData(), nullptr);
    setDate(message, letter.date);
    g_mime_message_set_message_id(message, letter.id.constData());
    g_mime_message_set_subject(message, letter.subject.toUtf8().constData(), mailer.charset);
    addPeople(message, GMIME_ADDRESS_TYPE_FROM, {letter.from}, mailer);
    addPeople(message, GMIME_ADDRESS_TYPE_TO, letter.to, mailer);
    addPeople(message, GMIME_ADDRESS_TYPE_CC, letter.copies, mailer);
    if (!letter.answers.isEmpty()) {
        g_mime_object_set_header(object, "In-Reply-To", bracketed({letter.answers}).constData(), nullptr);
        g_mime_object_set_header(object, "References", bracketed(letter.thread).constData(), nullptr);
    }
    g_mime_object_set_header(object, "X-Mailer", mailer.name, nullptr);
}

} // namespace

QByteArray written(const Letter &letter, const Mailer &mailer)
{
    static const bool isReady = [] {
        g_mime_init();
        return true;
    }();
    Q_UNUSED(isReady)
    const Owned<GMimeMessage> message(g_mime_message_new(TRUE));
    address(message.get(), letter, mailer);
    g_mime_message_set_mime_part(message.get(), bodyOf(letter, mailer).get());
    const std::unique_ptr<char, decltype(&g_free)> text(g_mime_object_to_string(GMIME_OBJECT(message.get()), nullptr),
                                                        &g_free);
    QByteArray raw(text.get());
    raw.replace("\r\n", "\n").replace("\n", "\r\n");
    if (!raw.endsWith("\r\n"))
        raw += "\r\n";
    return raw;
}

} // namespace demo
