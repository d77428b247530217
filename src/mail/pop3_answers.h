// What a POP3 server says, read without believing it: no socket here, only bytes. RFC 1939, 2449 (CAPA), 3206 (codes).
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <functional>
#include <optional>

namespace mail {

enum class Status { Ok, Refused, Nonsense };

/// "-ERR [IN-USE] somebody reads it": Refused, "IN-USE", "somebody reads it". Views into the line.
struct StatusLine {
    Status status = Status::Nonsense;
    QByteArrayView code;
    QByteArrayView text;
};
[[nodiscard]] StatusLine statusOf(QByteArrayView line);

/// Why the server let nobody in. What only the words of the server say counts where there is no code.
[[nodiscard]] domain::Reason reasonOfRefusedSignIn(const StatusLine &refusal);

struct Capabilities {
    bool pipelining = false;
    bool uidl = false;
    bool stls = false;
    void add(QByteArrayView line);
};

/// The greatest size that is believed, in octets: 1 TiB.
inline constexpr qint64 greatestMessage = qint64(1) << 40;
/// A longer UIDL is not taken; RFC 1939 has 70.
inline constexpr qsizetype longestUidl = 300;

struct ListLine {
    int number = 0; ///< from 1
    qint64 size = 0;
};
/// "12 3456", whatever follows; nothing where it says something else.
[[nodiscard]] std::optional<ListLine> listLineOf(QByteArrayView line);

struct UidlLine {
    int number = 0;
    QByteArrayView uidl; ///< into the line; empty where there is none, or a longer one than is taken
};
[[nodiscard]] std::optional<UidlLine> uidlLineOf(QByteArrayView line);

enum class LineEnd { CrLf, Lf };

/// What follows "+OK" and ends with a line that is a dot, taken in pieces of any size, in constant memory. The pieces given
/// on are what was sent but for the dots of the protocol. Where lines end with CR LF, a bare LF ends none: a message can't
/// pretend to be over by holding one before a dot.
class DotReader
{
public:
    using Take = std::function<domain::Result<>(QByteArrayView)>;

    explicit DotReader(LineEnd lineEnd) : m_lineEnd(lineEnd) {}

    /// How many of the bytes belong to it: all of them, or those up to the end. Fails as `take` does.
    [[nodiscard]] domain::Result<qsizetype> feed(QByteArrayView bytes, const Take &take);
    [[nodiscard]] bool isAtEnd() const { return m_place == Place::End; }

    /// Octets given on.
    [[nodiscard]] qint64 octets() const { return m_octets; }
    /// Whether that is a message of this size. Line ends aside: servers count a line end as one octet or as two, and not at
    /// all the last one if they had to add it. 0: the server did not say, the end alone counts.
    [[nodiscard]] bool hasSize(qint64 listed) const;
    /// Whether it can't be a message of this size any more, by far, whatever comes.
    [[nodiscard]] bool isBeyond(qint64 listed) const;

private:
    enum class Place { LineStart, Dot, DotCr, InLine, End };
    [[nodiscard]] const char *throughLine(const char *from, const char *end);
    [[nodiscard]] domain::Result<> give(QByteArrayView bytes, const Take &take);

    LineEnd m_lineEnd;
    Place m_place = Place::LineStart;
    char m_last = 0; ///< given on, of the line at hand
    qint64 m_octets = 0;
    qint64 m_lineFeeds = 0;
    qint64 m_carriageReturns = 0; ///< only those before a line feed
    int m_lastLineEnd = 0;        ///< octets of the line end that it ended with so far
};

} // namespace mail
