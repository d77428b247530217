#include "mail/harmless_html.h"

#include "mail/header_text.h"
#include "mail/html_rules.h"

#include <libxml/HTMLparser.h>
#include <memory>

namespace mail {

namespace {

constexpr int deepest = 200;                 // elements within elements; further in, only the text is read
constexpr qsizetype longest = 4'000'000;     // letters of what is made
constexpr qsizetype longestHtml = 8'000'000; // letters of what is read

struct FreeDocument {
    void operator()(xmlDoc *document) const { xmlFreeDoc(document); }
};
using Document = std::unique_ptr<xmlDoc, FreeDocument>;

Document parsed(const QString &html)
{
    QByteArray bytes = html.left(longestHtml).toUtf8();
    bytes.replace('\0', "");
    constexpr int options =
        HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_NODEFDTD;
    // It gives up where elements lie deeper than this, and a text has to be read to its end.
    return Document(htmlReadMemory(bytes.constData(), int(bytes.size()), nullptr, "UTF-8", options | XML_PARSE_HUGE));
}

QString fromXml(const xmlChar *text)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(text));
}

QString nameOf(const xmlNode *node)
{
    return fromXml(node->name).toLower();
}

QString attribute(xmlNode *node, const char *name)
{
    xmlChar *value = xmlGetProp(node, reinterpret_cast<const xmlChar *>(name));
    QString text = fromXml(value);
    xmlFree(value);
    return text;
}

QString contentOfText(const xmlNode *node)
{
    QString text = fromXml(node->content);
    text.remove(QChar(QChar::ObjectReplacementCharacter));
    return text;
}

bool isText(const xmlNode *node)
{
    return node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE;
}

QString pictureText(xmlNode *node)
{
    const QString alt = shownText(attribute(node, "alt"));
    return alt.isEmpty() ? QString() : QString(u'[' + alt + u']');
}

/// Goes through a document without recursion: a mail may nest as deep as it likes.
template <class Enter, class Leave>
void walk(xmlNode *root, Enter enter, Leave leave)
{
    int depth = 0;
    xmlNode *node = root;
    while (node != nullptr) {
        const bool goesIn = enter(node, depth);
        if (goesIn && node->children != nullptr && node->type == XML_ELEMENT_NODE) {
            node = node->children;
            ++depth;
            continue;
        }
        leave(node, depth);
        while (node != root && node->next == nullptr) {
            node = node->parent;
            --depth;
            leave(node, depth);
        }
        if (node == root)
            return;
        node = node->next;
    }
}

QString tagOf(xmlNode *node, const QString &name)
{
    QString tag = u'<' + name;
    for (const xmlAttr *one = node->properties; one != nullptr; one = one->next) {
        const QString attributeName = fromXml(one->name).toLower();
        const QString value =
            allowedAttribute(name, attributeName, attribute(node, reinterpret_cast<const char *>(one->name)));
        if (!value.isEmpty())
            tag += u' ' + attributeName + u"=\"" + value.toHtmlEscaped() + u'"';
    }
    return tag + u'>';
}

} // namespace

QString harmlessHtml(const QString &html)
{
    const Document document = parsed(html);
    if (!document)
        return {};
    QString made;
    const auto isTag = [](ElementRule rule, int depth) { return rule == ElementRule::Keep && depth <= deepest; };
    const auto enter = [&](xmlNode *node, int depth) {
        if (made.size() > longest)
            return false;
        if (isText(node))
            made += contentOfText(node).toHtmlEscaped();
        if (node->type != XML_ELEMENT_NODE)
            return false;
        const QString name = nameOf(node);
        const ElementRule rule = ruleOfElement(name);
        if (rule == ElementRule::Picture)
            made += pictureText(node).toHtmlEscaped();
        else if (rule == ElementRule::Void || isTag(rule, depth))
            made += tagOf(node, name);
        return rule == ElementRule::Keep || rule == ElementRule::Unwrap;
    };
    const auto leave = [&](xmlNode *node, int depth) {
        if (node->type != XML_ELEMENT_NODE || made.size() > 2 * longest)
            return;
        const QString name = nameOf(node);
        if (isTag(ruleOfElement(name), depth))
            made += u"</" + name + u'>';
    };
    walk(xmlDocGetRootElement(document.get()), enter, leave);
    return made;
}

QString textOfHtml(const QString &html)
{
    const Document document = parsed(html);
    if (!document)
        return {};
    QString text;
    const auto endLine = [&text](const xmlNode *node) {
        if (node->type == XML_ELEMENT_NODE && isBlock(nameOf(node)) && !text.endsWith(u'\n') && !text.isEmpty())
            text += u'\n';
    };
    const auto enter = [&](xmlNode *node, int) {
        if (text.size() > longest)
            return false;
        endLine(node);
        if (isText(node))
            text += contentOfText(node);
        if (node->type != XML_ELEMENT_NODE)
            return false;
        const ElementRule rule = ruleOfElement(nameOf(node));
        if (rule == ElementRule::Picture)
            text += pictureText(node);
        return rule == ElementRule::Keep || rule == ElementRule::Unwrap;
    };
    walk(xmlDocGetRootElement(document.get()), enter, [&](xmlNode *node, int) { endLine(node); });
    return text;
}

QString htmlOfText(const QString &text)
{
    QString html = text.toHtmlEscaped();
    html.replace(u'\n', u"<br>"_qs);
    return u"<div style=\"white-space:pre-wrap\">" + html + u"</div>";
}

} // namespace mail
