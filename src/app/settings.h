// What is remembered from one start to the next.
#pragma once

#include "views/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace app {

class Settings
{
public:
    Settings();

    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    [[nodiscard]] views::Appearance appearance() const;
    void setAppearance(views::Appearance appearance);
    [[nodiscard]] QString lastDatabase() const;
    void setLastDatabase(const QString &path);
    /// Window layout and how a page was left; `of` names it.
    [[nodiscard]] QByteArray state(const QString &of) const;
    void setState(const QString &of, const QByteArray &state);

private:
    QSettings m_file;
};

/// Where the demo organisation lies: in the platform's data folder.
[[nodiscard]] QString demoPath();

} // namespace app
