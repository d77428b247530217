#include "architecture/source_rules.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace architecture {

namespace {

constexpr int longestFile = 400;

using Layers = QSet<QString>;

Layers layers(const char *names)
{
    const QStringList list = QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts);
    return Layers(list.begin(), list.end());
}

/// Who may include whom, besides itself.
const QHash<QString, Layers> &mayInclude()
{
    static const QHash<QString, Layers> table{
        {QStringLiteral("domain"), layers("")},
        {QStringLiteral("storage"), layers("domain")},
        {QStringLiteral("offboarding"), layers("domain storage")},
        {QStringLiteral("mail"), layers("domain storage")},
        {QStringLiteral("audit"), layers("domain storage")},
        {QStringLiteral("exchange"), layers("domain storage")},
        {QStringLiteral("demo"), layers("domain storage")},
        {QStringLiteral("jobs"), layers("domain storage")},
        {QStringLiteral("presentation"), layers("domain storage jobs offboarding mail audit exchange demo")},
        {QStringLiteral("views"), layers("domain presentation")},
        {QStringLiteral("app"), layers("domain storage offboarding mail audit exchange demo jobs presentation views")},
    };
    return table;
}

const Layers &speaking()
{
    static const Layers found = layers("presentation views app");
    return found;
}

QString offence(const SourceFile &file, qsizetype position, const QString &what)
{
    const auto line = QStringView(file.text).left(position).count(u'\n') + 1;
    return QStringLiteral("%1:%2: %3").arg(file.path).arg(line).arg(what);
}

QStringList matches(const SourceFile &file, const QString &searched, const QRegularExpression &expression)
{
    QStringList found;
    for (auto all = expression.globalMatch(searched); all.hasNext();) {
        const auto match = all.next();
        found += offence(file, match.capturedStart(), match.captured().simplified());
    }
    return found;
}

enum class Blank { CommentsAndLiterals, Comments };

/// Blanks without moving anything, so that positions stay those of the file.
QString blanked(const QString &text, Blank blank)
{
    static const QRegularExpression piece(
        QStringLiteral(R"RX((?<line>//[^\n]*)|(?<block>/\*.*?\*/)|R"(?<mark>[^ ()\\]{0,16})\(.*?\)\k<mark>")RX"
                       R"RX(|"(?:[^"\\\n]|\\.)*"|(?<=[^0-9A-Za-z_]|\b[uUL])'(?:[^'\\\n]|\\.)*')RX"),
        QRegularExpression::DotMatchesEverythingOption);
    QString result = text;
    for (auto all = piece.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        const bool isComment = match.hasCaptured(u"line") || match.hasCaptured(u"block");
        if (!isComment && blank == Blank::Comments)
            continue;
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i)
            if (text.at(i) != u'\n')
                result[i] = u' ';
    }
    return result;
}

} // namespace

QString codeOf(const QString &text)
{
    return blanked(text, Blank::CommentsAndLiterals);
}

QStringList includesAcrossLayers(const SourceFile &file)
{
    static const QRegularExpression include(QStringLiteral(R"RX(^[ \t]*#[ \t]*include[ \t]*"([^"]+)")RX"),
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression generated(QStringLiteral(R"(^(ui_\w+\.h|(moc_)?\w+\.(moc|cpp))$)"));
    const QString layer = file.layer();
    if (!mayInclude().contains(layer))
        return {offence(file, 0, QStringLiteral("src/%1 is no layer").arg(layer))};

    QStringList found;
    const QString text = blanked(file.text, Blank::Comments);
    for (auto all = include.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        const QString target = match.captured(1);
        const QString into = target.section(u'/', 0, 0);
        const bool isGenerated = generated.match(target).hasMatch();
        const bool isForm = target.startsWith(u"ui_");
        const bool isAllowed =
            isGenerated ? (!isForm || layer == u"views") : into == layer || mayInclude().value(layer).contains(into);
        if (!isAllowed)
            found += offence(file, match.capturedStart(1),
                             QStringLiteral("src/%1 may not include \"%2\"").arg(layer, target));
    }
    return found;
}

QStringList translationsBelowPresentation(const SourceFile &file)
{
    static const QRegularExpression translation(
        QStringLiteral(R"(\b(tr|trUtf8|QT_TR_NOOP|qtTrId|translate)\s*\(|\bQ_DECLARE_TR_FUNCTIONS\b)"));
    return speaking().contains(file.layer()) ? QStringList() : matches(file, codeOf(file.text), translation);
}

QStringList nestedEventLoops(const SourceFile &file)
{
    static const QRegularExpression always(QStringLiteral(
        R"(\bprocessEvents\b|\bQEventLoop\b|\bQMessageBox\s*::\s*(information|warning|critical|question|about\w*)\s*\()"
        R"(|\bQ(File|Input|Color|Font)Dialog\s*::\s*get\w+\s*\()"));
    static const QRegularExpression exec(QStringLiteral(R"(\bexec\s*\()"));
    const QString code = codeOf(file.text);
    QStringList found = matches(file, code, always);
    // A statement of QtSql is executed too, and one event loop there must be.
    if (file.layer() == u"storage")
        return found;
    const QStringList executed = matches(file, code, exec);
    if (file.path != u"src/app/main.cpp" || executed.size() > 1)
        found += executed;
    return found;
}

QStringList qtSqlOutsideStorage(const SourceFile &file)
{
    static const QRegularExpression sql(QStringLiteral(R"(#\s*include\s*[<"](QtSql\b|QSql|sqlite3))"));
    return file.layer() == u"storage" ? QStringList() : matches(file, blanked(file.text, Blank::Comments), sql);
}

QStringList sqlOutsideStorage(const SourceFile &file)
{
    static const QRegularExpression statement(QStringLiteral(
        R"RX("\(?\s*(SELECT|INSERT|UPDATE|DELETE|REPLACE|PRAGMA|(CREATE|ALTER|DROP)\s+(TABLE|INDEX|VIEW|TRIGGER))\b[^"]{0,40})RX"));
    return file.layer() == u"storage" ? QStringList() : matches(file, blanked(file.text, Blank::Comments), statement);
}

QStringList tooLong(const SourceFile &file)
{
    const auto lines = file.text.count(u'\n');
    if (lines <= longestFile)
        return {};
    return {QStringLiteral("%1: %2 lines, %3 at most").arg(file.path).arg(lines).arg(longestFile)};
}

QStringList strangersAtTheTop(const QStringList &trackedFiles)
{
    const QStringList expected = QStringLiteral("CMakeLists.txt LICENSE README.md check resources run src tests "
                                                "translations ui")
                                     .split(u' ');
    QSet<QString> top;
    for (const QString &file : trackedFiles)
        if (const QString first = file.section(u'/', 0, 0); !first.isEmpty() && !first.startsWith(u'.'))
            top.insert(first);
    QStringList found;
    for (const QString &name : expected)
        if (!top.remove(name))
            found += name + QStringLiteral(" is missing");
    for (const QString &name : top)
        found += name + QStringLiteral(" does not belong here");
    found.sort();
    return found;
}

} // namespace architecture
