#include "mail/html_rules.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QUrl>
#include <algorithm>

namespace mail {

namespace {

constexpr int longestNumber = 3; // digits; a table of a million columns is no table

bool isColour(const QString &value)
{
    static const QRegularExpression pattern(
        u"^(#[0-9A-Fa-f]{3,8}|[A-Za-z]{3,20}|rgba?\\([0-9., %]{1,40}\\)|hsla?\\([0-9., %deg]{1,40}\\))$"_qs);
    return pattern.match(value).hasMatch();
}

bool isNumber(const QString &value)
{
    return !value.isEmpty() && value.size() <= longestNumber
           && std::all_of(value.begin(), value.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isWord(const QString &value)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9+%-]{1,20}$"_qs);
    return pattern.match(value).hasMatch();
}

bool isAllowedStyle(const QString &property, const QString &value)
{
    static const QSet<QString> colours{u"color"_qs, u"background-color"_qs, u"background"_qs};
    static const QSet<QString> words{u"font-weight"_qs,    u"font-style"_qs,      u"text-align"_qs,
                                     u"vertical-align"_qs, u"text-decoration"_qs, u"white-space"_qs};
    return (colours.contains(property) && isColour(value)) || (words.contains(property) && isWord(value));
}

QString allowedStyle(const QString &style)
{
    QStringList kept;
    for (const QString &declaration : style.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon < 0)
            continue;
        const QString property = declaration.left(colon).trimmed().toLower();
        const QString value = declaration.mid(colon + 1).trimmed();
        if (isAllowedStyle(property, value))
            kept << property + u':' + value;
    }
    return kept.join(u';');
}

// What a browser would leave out before it looks at the scheme ("java\nscript:") is left out here too.
QString allowedLink(const QString &value)
{
    QString link;
    for (const QChar c : value) {
        if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
            link += c;
    }
    link = link.trimmed();
    const QUrl url(link, QUrl::TolerantMode);
    const QString scheme = url.scheme().toLower();
    const bool isWeb = (scheme == u"http" || scheme == u"https") && !url.host().isEmpty();
    return url.isValid() && (isWeb || scheme == u"mailto") ? QString::fromLatin1(url.toEncoded()) : QString();
}

const QSet<QString> &keptElements()
{
    static const QSet<QString> names{
        u"a"_qs,      u"abbr"_qs,   u"address"_qs, u"b"_qs,     u"big"_qs, u"blockquote"_qs, u"caption"_qs,
        u"center"_qs, u"cite"_qs,   u"code"_qs,    u"dd"_qs,    u"del"_qs, u"dfn"_qs,        u"div"_qs,
        u"dl"_qs,     u"dt"_qs,     u"em"_qs,      u"font"_qs,  u"h1"_qs,  u"h2"_qs,         u"h3"_qs,
        u"h4"_qs,     u"h5"_qs,     u"h6"_qs,      u"i"_qs,     u"ins"_qs, u"kbd"_qs,        u"li"_qs,
        u"ol"_qs,     u"p"_qs,      u"pre"_qs,     u"q"_qs,     u"s"_qs,   u"samp"_qs,       u"small"_qs,
        u"span"_qs,   u"strike"_qs, u"strong"_qs,  u"sub"_qs,   u"sup"_qs, u"table"_qs,      u"tbody"_qs,
        u"td"_qs,     u"tfoot"_qs,  u"th"_qs,      u"thead"_qs, u"tr"_qs,  u"tt"_qs,         u"u"_qs,
        u"ul"_qs,     u"var"_qs};
    return names;
}

const QSet<QString> &discardedElements()
{
    static const QSet<QString> names{u"applet"_qs, u"audio"_qs,  u"base"_qs,     u"canvas"_qs, u"datalist"_qs,
                                     u"embed"_qs,  u"frame"_qs,  u"frameset"_qs, u"head"_qs,   u"iframe"_qs,
                                     u"link"_qs,   u"math"_qs,   u"meta"_qs,     u"object"_qs, u"script"_qs,
                                     u"select"_qs, u"source"_qs, u"style"_qs,    u"svg"_qs,    u"template"_qs,
                                     u"title"_qs,  u"track"_qs,  u"video"_qs,    u"xml"_qs};
    return names;
}

} // namespace

ElementRule ruleOfElement(const QString &name)
{
    if (name == u"img")
        return ElementRule::Picture;
    if (name == u"br" || name == u"hr")
        return ElementRule::Void;
    if (keptElements().contains(name))
        return ElementRule::Keep;
    return discardedElements().contains(name) ? ElementRule::Discard : ElementRule::Unwrap;
}

QString allowedAttribute(const QString &element, const QString &name, const QString &value)
{
    static const QSet<QString> numbers{u"border"_qs,  u"cellpadding"_qs, u"cellspacing"_qs,
                                       u"colspan"_qs, u"rowspan"_qs,     u"start"_qs};
    static const QSet<QString> words{u"align"_qs, u"valign"_qs, u"dir"_qs, u"type"_qs, u"size"_qs};
    static const QSet<QString> colours{u"color"_qs, u"bgcolor"_qs};
    const QString trimmed = value.trimmed();
    if (name == u"href")
        return element == u"a" ? allowedLink(trimmed) : QString();
    if (name == u"style")
        return allowedStyle(trimmed);
    const bool isAllowed = (numbers.contains(name) && isNumber(trimmed)) || (words.contains(name) && isWord(trimmed))
                           || (colours.contains(name) && isColour(trimmed));
    return isAllowed ? trimmed : QString();
}

bool isBlock(const QString &name)
{
    static const QSet<QString> names{
        u"address"_qs, u"blockquote"_qs, u"br"_qs,      u"caption"_qs, u"center"_qs, u"dd"_qs,     u"div"_qs,
        u"dl"_qs,      u"dt"_qs,         u"h1"_qs,      u"h2"_qs,      u"h3"_qs,     u"h4"_qs,     u"h5"_qs,
        u"h6"_qs,      u"hr"_qs,         u"li"_qs,      u"ol"_qs,      u"p"_qs,      u"pre"_qs,    u"table"_qs,
        u"tr"_qs,      u"ul"_qs,         u"article"_qs, u"section"_qs, u"header"_qs, u"footer"_qs, u"form"_qs};
    return names.contains(name);
}

} // namespace mail
