// What a POP3 server may send, fed to all that reads it. The first byte says how lines end, the second how the rest is cut
// into pieces; the dots are taken off a second time, by a reference that is too simple to be wrong.
#include "mail/pop3_answers.h"
#include "mail/pop3_listing.h"

#include <cstdlib>
#include <string>

using namespace mail;

namespace {

struct Unstuffed {
    std::string text;
    std::size_t used = 0;
    bool isAtEnd = false;
};

Unstuffed reference(const std::string &sent, LineEnd lineEnd)
{
    const std::string newline = lineEnd == LineEnd::CrLf ? "\r\n" : "\n";
    Unstuffed found;
    while (found.used < sent.size() && !found.isAtEnd) {
        const std::size_t end = sent.find(newline, found.used);
        if (end == std::string::npos)
            break;
        std::string line = sent.substr(found.used, end + newline.size() - found.used);
        found.used += line.size();
        found.isAtEnd = line == ".\r\n" || line == ".\n";
        if (!found.isAtEnd)
            found.text += line[0] == '.' ? line.substr(1) : line;
    }
    return found;
}

void check(bool holds)
{
    if (!holds)
        std::abort();
}

void readDots(const std::string &sent, LineEnd lineEnd, std::size_t cut)
{
    DotReader reader(lineEnd);
    std::string text;
    std::size_t used = 0;
    const DotReader::Take take = [&text](QByteArrayView bytes) -> domain::Result<> {
        text.append(bytes.data(), static_cast<std::size_t>(bytes.size()));
        return {};
    };
    while (used < sent.size() && !reader.isAtEnd()) {
        // Pieces of all sizes, the same ones for the same input.
        cut = (cut * 31 + 7) % 61;
        const std::size_t piece = std::min(sent.size() - used, cut + 1);
        used += static_cast<std::size_t>(*reader.feed({sent.data() + used, static_cast<qsizetype>(piece)}, take));
    }
    const Unstuffed expected = reference(sent, lineEnd);
    check(reader.isAtEnd() == expected.isAtEnd);
    check(reader.octets() == static_cast<qint64>(text.size()));
    // What comes after the last whole line has been given on, too.
    check(text.compare(0, expected.text.size(), expected.text) == 0);
    if (reader.isAtEnd()) {
        check(text == expected.text && used == expected.used);
        check(text.empty() || reader.hasSize(static_cast<qint64>(text.size())));
        check(!reader.hasSize(static_cast<qint64>(2 * text.size() + 1)));
    }
}

void readLines(const std::string &sent)
{
    Listing listing;
    Capabilities can;
    bool isOfUidls = false;
    for (std::size_t from = 0; from < sent.size();) {
        const std::size_t end = std::min(sent.find('\n', from), sent.size());
        const QByteArrayView line(sent.data() + from, static_cast<qsizetype>(end - from));
        from = end + 1;
        const StatusLine status = statusOf(line);
        static_cast<void>(reasonOfRefusedSignIn(status));
        can.add(line);
        isOfUidls |= line.isEmpty();
        static_cast<void>(isOfUidls ? listing.addUidlLine(line) : listing.addListLine(line));
    }
    int last = 0;
    for (const ListedMessage &message : listing.take()) {
        check(message.number > last && message.size >= 0 && message.size <= greatestMessage);
        check(message.uidl.size() <= longestUidl);
        last = message.number;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    constexpr std::size_t choices = 2;
    if (size < choices)
        return 0;
    const std::string sent(reinterpret_cast<const char *>(bytes) + choices, size - choices);
    readDots(sent, bytes[0] % 2 == 0 ? LineEnd::CrLf : LineEnd::Lf, bytes[1]);
    readLines(sent);
    return 0;
}
