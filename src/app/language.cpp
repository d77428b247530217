#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace app {

namespace {

// Dates, numbers and the order of names follow the language; the region is the system's where it speaks it.
QLocale localeOf(const QString &language)
{
    const QLocale system = QLocale::system();
    if (system.name().startsWith(language + u'_'))
        return system;
    if (language == u"ja")
        return QLocale(QLocale::Japanese, QLocale::Japan);
    if (language == u"fr")
        return QLocale(QLocale::French, QLocale::France);
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

QString systemLanguage()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        QString language = wanted.section(u'-', 0, 0);
        if (language == u"ja" || language == u"fr" || language == u"en")
            return language;
    }
    return u"en"_qs;
}

void Language::choose(const QString &language)
{
    m_chosen = language;
    const QString spoken = language.isEmpty() ? systemLanguage() : language;
    QLocale::setDefault(localeOf(spoken));
    for (QTranslator *translator : {&m_qt, &m_console})
        QCoreApplication::removeTranslator(translator);
    if (m_qt.load(u"qtbase_"_qs + spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_console.load(u":/i18n/console_"_qs + spoken))
        QCoreApplication::installTranslator(&m_console);
}

} // namespace app
