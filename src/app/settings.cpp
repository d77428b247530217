#include "app/settings.h"

#include <QStandardPaths>

namespace app {

Settings::Settings()
    : m_file(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/settings.ini"_qs,
             QSettings::IniFormat)
{
}

QString Settings::language() const
{
    const QString language = m_file.value(u"language"_qs).toString();
    return language == u"en" || language == u"ja" || language == u"fr" ? language : QString();
}

void Settings::setLanguage(const QString &language)
{
    m_file.setValue(u"language"_qs, language);
}

views::Appearance Settings::appearance() const
{
    const QString appearance = m_file.value(u"appearance"_qs).toString();
    if (appearance == u"light")
        return views::Appearance::Light;
    return appearance == u"dark" ? views::Appearance::Dark : views::Appearance::System;
}

void Settings::setAppearance(views::Appearance appearance)
{
    switch (appearance) {
    case views::Appearance::Light:
        m_file.setValue(u"appearance"_qs, u"light"_qs);
        break;
    case views::Appearance::Dark:
        m_file.setValue(u"appearance"_qs, u"dark"_qs);
        break;
    case views::Appearance::System:
        m_file.remove(u"appearance"_qs);
        break;
    }
}

QString Settings::lastDatabase() const
{
    return m_file.value(u"lastDatabase"_qs).toString();
}

void Settings::setLastDatabase(const QString &path)
{
    if (path != lastDatabase()) // each write is a file
        m_file.setValue(u"lastDatabase"_qs, path);
}

QByteArray Settings::state(const QString &of) const
{
    return m_file.value(u"state/"_qs + of).toByteArray();
}

void Settings::setState(const QString &of, const QByteArray &state)
{
    m_file.setValue(u"state/"_qs + of, state);
}

QString demoPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/demo.handover"_qs;
}

} // namespace app
