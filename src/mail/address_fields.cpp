#include "mail/address_fields.h"

#include <QList>
#include <algorithm>

namespace mail {

namespace {

constexpr qsizetype mostColons = 1000; // groups within groups take about 200 bytes of stack each

bool isAddressField(QByteArrayView name)
{
    static const QList<QByteArray> names{"from", "to", "cc", "bcc", "sender", "reply-to"};
    return std::any_of(names.begin(), names.end(),
                       [name](const QByteArray &one) { return name.trimmed().compare(one, Qt::CaseInsensitive) == 0; });
}

/// Follows quotes and comments.
class Place
{
public:
    [[nodiscard]] bool isOutside() const { return !m_isQuoted && m_comments == 0; }
    void pass(char byte)
    {
        if (m_isEscaped)
            m_isEscaped = false;
        else if (byte == '\\')
            m_isEscaped = true;
        else if (byte == '"' && m_comments == 0)
            m_isQuoted = !m_isQuoted;
        else if (byte == '(' && !m_isQuoted)
            ++m_comments;
        else if (byte == ')' && !m_isQuoted && m_comments > 0)
            --m_comments;
    }

private:
    bool m_isQuoted = false;
    bool m_isEscaped = false;
    int m_comments = 0;
};

/// Behind the colon of the field's name; the end where it is no address field.
const char *addressesOf(const char *begin, const char *end)
{
    const char *colon = std::find(begin, end, ':');
    return colon != end && isAddressField({begin, colon}) ? colon + 1 : end;
}

/// Lets `mend` at the addresses of every field for which `isWanted` says so.
template <class IsWanted, class Mend>
QByteArray mended(const QByteArray &bytes, IsWanted isWanted, Mend mend)
{
    QByteArray result = bytes; // copied where something is mended
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype end = endOfField(bytes, at);
        const char *last = bytes.cbegin() + end;
        const char *first = addressesOf(bytes.cbegin() + at, last);
        if (first != last && isWanted(first, last))
            mend(result.data() + (first - bytes.cbegin()), result.data() + end);
        at = end;
    }
    return result;
}

} // namespace

qsizetype endOfField(const QByteArray &bytes, qsizetype from)
{
    qsizetype end = from;
    do {
        const qsizetype lineEnd = bytes.indexOf('\n', end);
        end = lineEnd < 0 ? bytes.size() : lineEnd + 1;
    } while (end < bytes.size() && (bytes[end] == ' ' || bytes[end] == '\t'));
    return end;
}

QByteArray withCommas(const QByteArray &header)
{
    const auto hasNoGroup = [](const char *begin, const char *end) { return std::find(begin, end, ':') == end; };
    return mended(header, hasNoGroup, [](char *begin, const char *end) {
        Place place;
        for (char *byte = begin; byte != end; ++byte) {
            if (*byte == ';' && place.isOutside())
                *byte = ',';
            place.pass(*byte);
        }
    });
}

QByteArray withoutDeepGroups(const QByteArray &message)
{
    const auto isDeep = [](const char *begin, const char *end) { return std::count(begin, end, ':') > mostColons; };
    return mended(message, isDeep, [](char *begin, char *end) {
        qsizetype colons = 0;
        std::replace_if(
            begin, end, [&colons](char byte) { return byte == ':' && ++colons > mostColons; }, ' ');
    });
}

} // namespace mail
