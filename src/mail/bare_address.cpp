#include "mail/message.h"

#include <QRegularExpression>
#include <QUrl>

namespace mail {

namespace {

// In ASCII only: İ and ı are letters of a local part like others.
QString asciiLower(QString text)
{
    for (QChar &c : text) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() + (u'a' - u'A'));
    }
    return text;
}

// Quotes that are not needed make no other address: "ada"@ is ada@.
QString withoutNeedlessQuotes(const QString &local)
{
    static const QRegularExpression atoms(
        u"^\"([^\\s\"(),:;<>@\\[\\]\\\\.]+(?:\\.[^\\s\"(),:;<>@\\[\\]\\\\.]+)*)\"$"_qs);
    const QRegularExpressionMatch match = atoms.match(local);
    return match.hasMatch() ? match.captured(1) : local;
}

QString domainInOneForm(const QString &domain)
{
    const QByteArray ace = QUrl::toAce(domain, QUrl::IgnoreIDNWhitelist);
    if (ace.isEmpty()) // no domain by the rules ("[192.0.2.1]", "under_score.example"): as it is
        return asciiLower(domain);
    return QUrl::fromAce(ace, QUrl::IgnoreIDNWhitelist);
}

} // namespace

QString bareAddress(const QString &address)
{
    const QString trimmed = address.trimmed();
    const qsizetype at = trimmed.lastIndexOf(u'@');
    if (at < 0)
        return asciiLower(trimmed);
    return QString(asciiLower(withoutNeedlessQuotes(trimmed.left(at))) + u'@' + domainInOneForm(trimmed.mid(at + 1)));
}

} // namespace mail
