// Whatever comes as a mail is read without harm: nothing in it brings the program down or makes its HTML do something.
#include "mail/message.h"

#include <QBuffer>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr qsizetype limit = 1000;
    const QByteArray message(reinterpret_cast<const char *>(data), qsizetype(size));
    const mail::MessageHead head = mail::headOf(message);
    for (const QString &address : head.addresses) {
        if (!address.contains(u'@') || mail::bareAddress(address) != address)
            std::abort();
    }
    const mail::MessageBody body = mail::bodyOf(message);
    for (const char *tag : {"<script", "<img", "<style", "<iframe", "<form", "<object"}) {
        if (body.html.contains(QLatin1String(tag), Qt::CaseInsensitive))
            std::abort();
    }
    for (const mail::Attachment &attachment : body.attachments) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto written = mail::writeAttachment(message, attachment.number, buffer);
        if (!written || buffer.size() != attachment.size || attachment.fileName.isEmpty()
            || attachment.fileName.contains(u'/'))
            std::abort();
    }
    if (mail::searchTextOf(message, limit).size() > limit)
        std::abort();
    return 0;
}
