#include "mail/address_fields.h"
#include "mail/header_text.h"
#include "mail/message.h"
#include "mail/mime.h"

#include <QSet>

namespace mail {

namespace {

constexpr qsizetype shownLimit = 4000; // letters of names and addresses: nobody reads further

/// Who stands in the address fields, in order.
class People
{
public:
    void add(InternetAddressList *list, QString *shown)
    {
        const int count = list == nullptr ? 0 : internet_address_list_length(list);
        for (int i = 0; i < count; ++i)
            add(internet_address_list_get_address(list, i), shown);
    }
    [[nodiscard]] QStringList addresses() const { return m_addresses; }

private:
    void add(InternetAddress *address, QString *shown)
    {
        const QString name = shownText(QString::fromUtf8(internet_address_get_name(address)));
        if (INTERNET_ADDRESS_IS_GROUP(address)) {
            append(shown, name + u":"_qs);
            add(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)), shown);
            return;
        }
        if (!INTERNET_ADDRESS_IS_MAILBOX(address))
            return;
        const QString text =
            shownText(QString::fromUtf8(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address))));
        append(shown, name.isEmpty() ? text : QString(name + u" <"_qs + text + u'>'));
        const QString bare = bareAddress(text);
        if (!bare.contains(u'@') || m_known.contains(bare))
            return;
        m_known.insert(bare);
        m_addresses << bare;
    }
    static void append(QString *shown, const QString &text)
    {
        if (shown == nullptr || text.isEmpty() || shown->endsWith(u'…'))
            return;
        if (!shown->isEmpty())
            *shown += shown->endsWith(u':') ? u" "_qs : u", "_qs;
        *shown += text;
        if (shown->size() > shownLimit)
            *shown = shown->left(shownLimit) + u'…';
    }

    QStringList m_addresses;
    QSet<QString> m_known;
};

QDateTime dateOf(GMimeMessage *message)
{
    GDateTime *date = g_mime_message_get_date(message);
    return date == nullptr ? QDateTime() : QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(date), Qt::UTC);
}

} // namespace

MessageHead headOf(const QByteArray &header)
{
    MessageHead head;
    const Owned<GMimeMessage> message = parsedMessage(withCommas(headerInUtf8(header)) + "\r\n\r\n");
    if (!message)
        return head;
    head.subject = shownText(QString::fromUtf8(g_mime_message_get_subject(message.get())));
    head.date = dateOf(message.get());
    const auto list = [&message](GMimeAddressType type) { return g_mime_message_get_addresses(message.get(), type); };
    People people;
    people.add(list(GMIME_ADDRESS_TYPE_FROM), &head.from);
    people.add(list(GMIME_ADDRESS_TYPE_TO), &head.to);
    people.add(list(GMIME_ADDRESS_TYPE_CC), &head.to);
    people.add(list(GMIME_ADDRESS_TYPE_BCC), nullptr);
    head.addresses = people.addresses();
    return head;
}

} // namespace mail
