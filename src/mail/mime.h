// GMime's objects, owned; and a message taken apart by it.
#pragma once

#include <QByteArray>
#include <QString>
#include <gmime/gmime.h>
#include <memory>

namespace mail {

struct Unref {
    template <class Object>
    void operator()(Object *object) const
    {
        g_object_unref(object);
    }
};
template <class Object>
using Owned = std::unique_ptr<Object, Unref>;

struct FreeOptions {
    void operator()(GMimeParserOptions *options) const { g_mime_parser_options_free(options); }
};
using ParserOptions = std::unique_ptr<GMimeParserOptions, FreeOptions>;

[[nodiscard]] ParserOptions parserOptions();
/// Null where GMime finds nothing that it would call a message.
[[nodiscard]] Owned<GMimeMessage> parsedMessage(const QByteArray &message);
/// The content, its transfer encoding undone. A message within is given as it is.
[[nodiscard]] QByteArray contentOf(GMimeObject *part);
/// Its size, without holding it in memory.
[[nodiscard]] qint64 contentSize(GMimeObject *part);
/// A parameter of Content-Disposition or Content-Type, decoded whichever of the ways it was written in; empty: none.
[[nodiscard]] QString dispositionParameter(GMimeObject *part, const char *name);
[[nodiscard]] QString typeParameter(GMimeObject *part, const char *name);
/// "text/plain"
[[nodiscard]] QByteArray typeOf(GMimeObject *part);

} // namespace mail
