#include "app/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace app {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(app::CommandLine)
};

const QStringList languages{QStringLiteral("en"), QStringLiteral("ja"), QStringLiteral("fr")};

QCommandLineOption hidden(QCommandLineOption option)
{
    option.setFlags(QCommandLineOption::HiddenFromHelp);
    return option;
}

} // namespace

bool needsNoWindow(const QStringList &arguments)
{
    const QStringList alone{QStringLiteral("--help"),    QStringLiteral("--help-all"), QStringLiteral("-h"),
                            QStringLiteral("--version"), QStringLiteral("-v"),         QStringLiteral("--import")};
    return std::any_of(arguments.begin(), arguments.end(), [&](const QString &argument) {
        return alone.contains(argument) || argument.startsWith(u"--import=");
    });
}

CommandLine parseCommandLine(const QStringList &arguments)
{
    const QCommandLineOption database(u"database"_qs, Words::tr("Open the organisation in FILE."), u"FILE"_qs);
    const QCommandLineOption language(u"language"_qs, Words::tr("Language of the window: en, ja or fr."),
                                      u"en|ja|fr"_qs);
    const QCommandLineOption import(
        u"import"_qs, Words::tr("Make a new organisation from the CSV files in FOLDER, without a window."),
        u"FOLDER"_qs);
    const QCommandLineOption mapping(u"mapping"_qs,
                                     Words::tr("With --import: what the files hold, as saved by the "
                                               "import window."),
                                     u"FILE"_qs);
    const QCommandLineOption superAdmin(
        u"super-admin"_qs, Words::tr("With --import: the user who becomes super admin (name, e-mail or id)."),
        u"NAME"_qs);
    const QCommandLineOption acceptRejected(u"accept-rejected"_qs,
                                            Words::tr("With --import: leave rejected rows out instead of stopping."));
    const QCommandLineOption organisation(u"organisation"_qs, Words::tr("With --import: the name of the organisation."),
                                          u"NAME"_qs);
    const QCommandLineOption timeZone(
        u"time-zone"_qs, Words::tr("With --import: the organisation's time zone, such as Asia/Tokyo."), u"ZONE"_qs);
    const QCommandLineOption walk = hidden(QCommandLineOption(u"walk"_qs, {}, u"FOLDER"_qs));
    const QCommandLineOption reportStart = hidden(QCommandLineOption(u"report-start"_qs));

    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Takes people out of a CRM without losing what they owned."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {database, language, import, mapping, superAdmin, acceptRejected, organisation, timeZone, walk, reportStart});
    CommandLine line;
    if (!parser.parse(arguments)) {
        line.error = parser.errorText();
        return line;
    }
    if (parser.isSet(u"help"_qs) || parser.isSet(u"help-all"_qs))
        parser.showHelp(0);
    if (parser.isSet(u"version"_qs))
        parser.showVersion();
    line.database = parser.value(database);
    line.language = parser.value(language);
    line.import = parser.value(import);
    line.mapping = parser.value(mapping);
    line.superAdmin = parser.value(superAdmin);
    line.acceptsRejected = parser.isSet(acceptRejected);
    line.organisation = parser.value(organisation);
    line.timeZone = parser.value(timeZone);
    line.walk = parser.value(walk);
    line.reportsStart = parser.isSet(reportStart);
    if (parser.isSet(language) && !languages.contains(line.language))
        line.error = Words::tr("There is no language “%1”: choose en, ja or fr.").arg(line.language);
    else if (!parser.positionalArguments().isEmpty())
        line.error = Words::tr("“%1” is not understood; see --help.").arg(parser.positionalArguments().constFirst());
    else if (parser.isSet(import) && line.import.isEmpty())
        line.error = Words::tr("--import needs the folder with the CSV files.");
    return line;
}

} // namespace app
