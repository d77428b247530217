#include "mail/safe_file_name.h"

#include "mail/header_text.h"

#include <QStringList>

namespace mail {

namespace {

constexpr qsizetype longestName =
    150; // bytes of UTF-8: file systems take 255, and somebody may put something before it
constexpr qsizetype longestEnding = 20; // letters

bool isForbidden(QChar c)
{
    return QStringView(u"/\\:*?\"<>|").contains(c) || c.category() == QChar::Other_Control
           || c.category() == QChar::Other_Format || c == QChar::ReplacementCharacter;
}

QString withoutEdges(QString name)
{
    const auto isEdge = [](QChar c) { return c == u'.' || c == u'~' || c.isSpace(); };
    while (!name.isEmpty() && isEdge(name.front()))
        name.remove(0, 1);
    while (!name.isEmpty() && isEdge(name.back()))
        name.chop(1);
    return name;
}

/// Devices, of whatever ending, where a DOS was once: "con.txt".
bool isReserved(const QString &name)
{
    static const QStringList reserved = [] {
        QStringList names{u"con"_qs, u"prn"_qs, u"aux"_qs, u"nul"_qs};
        for (int i = 0; i <= 9; ++i)
            names << u"com%1"_qs.arg(i) << u"lpt%1"_qs.arg(i);
        return names;
    }();
    return reserved.contains(name.section(u'.', 0, 0).trimmed().toLower());
}

void chopLetter(QString &text)
{
    const bool isPair = text.size() > 1 && text.back().isLowSurrogate();
    text.chop(isPair ? 2 : 1);
}

QString shortened(const QString &name)
{
    if (name.toUtf8().size() <= longestName)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool hasEnding = dot > 0 && name.size() - dot <= longestEnding;
    const QString ending = hasEnding ? name.mid(dot) : QString();
    QString stem = hasEnding ? name.left(dot) : name;
    stem.truncate(longestName); // no letter takes less than a byte
    while (!stem.isEmpty() && (stem + ending).toUtf8().size() > longestName)
        chopLetter(stem);
    return stem + ending;
}

} // namespace

QString safeFileName(const QString &name)
{
    QString safe;
    for (const QChar c : name.normalized(QString::NormalizationForm_C))
        safe += isForbidden(c) ? QChar(u'_') : c;
    safe = shortened(withoutEdges(safe.simplified()));
    return isReserved(safe) ? QString(u'_' + safe) : safe;
}

} // namespace mail
