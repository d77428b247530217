// A mail message, and how different mail programs write it (GMime).
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

namespace demo {

struct Mailer {
    const char *name;
    const char *charset;
    enum class Encoding { SevenBit, EightBit, Base64, QuotedPrintable } encoding;
    bool namesFilesAsWords; ///< RFC 2047 in a parameter, as some do, and not RFC 2231
};

struct Correspondent {
    QString name;
    QString address;
};

struct Enclosure {
    QString fileName;
    const char *type;    ///< "application"
    const char *subtype; ///< "pdf"
    QByteArray content;
};

struct Letter {
    Correspondent from;
    std::vector<Correspondent> to;
    std::vector<Correspondent> copies;
    QString subject;
    QDateTime date; ///< with the writer's offset from UTC
    QByteArray id;  ///< without angle brackets
    QByteArray answers;
    QByteArrayList thread; ///< ids of all before, oldest first
    QString text;
    QString html; ///< empty: none
    std::optional<Enclosure> enclosure;
};

/// As it comes from the server: lines end in CR LF. What the charset has no room for is written in UTF-8.
[[nodiscard]] QByteArray written(const Letter &letter, const Mailer &mailer);

} // namespace demo
