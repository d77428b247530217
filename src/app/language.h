// The language of the window: chosen, or the system's; switched while running.
#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

namespace app {

class Language : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// "en", "ja", "fr", or "" for the system's: English where that is none of the three.
    void choose(const QString &language);
    [[nodiscard]] const QString &chosen() const { return m_chosen; }

private:
    QString m_chosen;
    QTranslator m_console;
    QTranslator m_qt;
};

/// Which of the three languages the system's settings ask for.
[[nodiscard]] QString systemLanguage();

} // namespace app
