#include "mail/pop3_answers.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace mail {

using domain::Reason;
using domain::Result;

namespace {

QByteArrayView withoutBlanks(QByteArrayView text)
{
    while (!text.isEmpty() && (text.front() == ' ' || text.front() == '\t'))
        text = text.sliced(1);
    return text;
}

QByteArrayView firstWord(QByteArrayView text)
{
    const auto *end = std::find_if(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\t'; });
    return text.first(end - text.begin());
}

bool isWord(QByteArrayView word, const char *upper)
{
    return word.compare(upper, Qt::CaseInsensitive) == 0;
}

bool holdsAny(QByteArrayView text, std::initializer_list<const char *> words)
{
    const QByteArray lower = text.toByteArray().toLower();
    return std::any_of(words.begin(), words.end(), [&](const char *word) { return lower.contains(word); });
}

template <class Number>
std::optional<Number> wholeNumber(QByteArrayView digits)
{
    Number number = 0;
    const auto [end, error] = std::from_chars(digits.begin(), digits.end(), number);
    if (error != std::errc() || end != digits.end() || number < 0)
        return {};
    return number;
}

} // namespace

StatusLine statusOf(QByteArrayView line)
{
    StatusLine found;
    const QByteArrayView word = firstWord(line);
    if (isWord(word, "+OK"))
        found.status = Status::Ok;
    else if (isWord(word, "-ERR"))
        found.status = Status::Refused;
    else
        return found;
    found.text = withoutBlanks(line.sliced(word.size()));
    if (const qsizetype close = found.text.indexOf(']'); found.text.startsWith('[') && close > 0) {
        found.code = found.text.sliced(1, close - 1);
        found.text = withoutBlanks(found.text.sliced(close + 1));
    }
    return found;
}

Reason reasonOfRefusedSignIn(const StatusLine &refusal)
{
    if (isWord(refusal.code, "IN-USE") || isWord(refusal.code, "LOGIN-DELAY"))
        return Reason::MailMailboxInUse;
    if (isWord(refusal.code, "SYS/TEMP"))
        return Reason::MailServerSilent;
    if (isWord(refusal.code, "SYS/PERM"))
        return Reason::MailServerNonsense;
    // "account locked out" is said to those who mistyped too often; it is the mailbox that another session locks.
    const bool isOfPassword = holdsAny(refusal.text, {"password", "credential", "authenti", "account lock"});
    if (refusal.code.isEmpty() && !isOfPassword
        && holdsAny(refusal.text, {"lock", "in use", "in-use", "already open", "another session", "busy"}))
        return Reason::MailMailboxInUse;
    return Reason::MailSignInRefused;
}

void Capabilities::add(QByteArrayView line)
{
    const QByteArrayView word = firstWord(line);
    pipelining |= isWord(word, "PIPELINING");
    uidl |= isWord(word, "UIDL");
    stls |= isWord(word, "STLS");
}

std::optional<ListLine> listLineOf(QByteArrayView line)
{
    const QByteArrayView first = firstWord(line);
    const auto number = wholeNumber<int>(first);
    const auto size = wholeNumber<qint64>(firstWord(withoutBlanks(line.sliced(first.size()))));
    if (!number || *number < 1 || !size || *size > greatestMessage)
        return {};
    return ListLine{*number, *size};
}

std::optional<UidlLine> uidlLineOf(QByteArrayView line)
{
    const QByteArrayView first = firstWord(line);
    const auto number = wholeNumber<int>(first);
    if (!number || *number < 1)
        return {};
    QByteArrayView uidl = withoutBlanks(line.sliced(first.size()));
    while (uidl.endsWith(' '))
        uidl.chop(1);
    return UidlLine{*number, uidl.size() <= longestUidl ? uidl : QByteArrayView()};
}

Result<qsizetype> DotReader::feed(QByteArrayView bytes, const Take &take)
{
    const char *const end = bytes.end();
    const char *kept = bytes.begin(); // from here on nothing has been given on
    const char *at = kept;
    while (at != end && m_place != Place::End) {
        switch (m_place) {
        case Place::LineStart:
            m_place = *at == '.' ? Place::Dot : Place::InLine;
            if (m_place == Place::Dot) {
                TRY(give({kept, at}, take));
                kept = ++at;
            }
            break;
        case Place::Dot:
            if (*at == '\r') {
                m_place = Place::DotCr;
                kept = ++at;
            } else if (*at == '\n' && m_lineEnd == LineEnd::Lf) {
                m_place = Place::End;
                kept = ++at;
            } else {
                m_place = Place::InLine;
            }
            break;
        case Place::DotCr:
            if (*at == '\n') {
                m_place = Place::End;
                kept = ++at;
            } else {
                // No end after all: the CR belongs to the line.
                TRY(give("\r", take));
                m_place = Place::InLine;
            }
            break;
        case Place::InLine:
            at = throughLine(at, end);
            break;
        case Place::End:
            break;
        }
    }
    if (m_place != Place::End)
        TRY(give({kept, end}, take));
    return at - bytes.begin();
}

/// Up to the next line, or the end of the piece. Counts what it passes.
const char *DotReader::throughLine(const char *from, const char *end)
{
    while (from != end) {
        const auto *found = static_cast<const char *>(std::memchr(from, '\n', static_cast<std::size_t>(end - from)));
        if (!found) {
            m_last = *(end - 1);
            m_lastLineEnd = 0;
            return end;
        }
        const bool followsCr = found == from ? m_last == '\r' : *(found - 1) == '\r';
        ++m_lineFeeds;
        m_carriageReturns += followsCr ? 1 : 0;
        m_lastLineEnd = followsCr ? 2 : 1;
        m_last = '\n';
        from = found + 1;
        if (followsCr || m_lineEnd == LineEnd::Lf) {
            m_place = Place::LineStart;
            return from;
        }
    }
    return end;
}

Result<> DotReader::give(QByteArrayView bytes, const Take &take)
{
    if (bytes.isEmpty())
        return {};
    m_octets += bytes.size();
    m_last = bytes.back();
    return take(bytes);
}

bool DotReader::hasSize(qint64 listed) const
{
    if (listed == 0)
        return true;
    const qint64 asSent = m_octets;
    const qint64 withLf = m_octets - m_carriageReturns;
    const qint64 withCrLf = m_octets + (m_lineFeeds - m_carriageReturns);
    const std::array sizes{asSent,   asSent - m_lastLineEnd,
                           withLf,   withLf - std::min(m_lastLineEnd, 1),
                           withCrLf, withCrLf - (m_lastLineEnd > 0 ? 2 : 0)};
    return std::find(sizes.begin(), sizes.end(), listed) != sizes.end();
}

bool DotReader::isBeyond(qint64 listed) const
{
    constexpr qint64 tolerance = qint64(1) << 20;
    return listed > 0 && m_octets - m_carriageReturns > listed + tolerance;
}

} // namespace mail
