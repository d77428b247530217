// The composition: builds everything there is once, and what belongs to an organisation each time one is opened.
#pragma once

#include "app/command_line.h"
#include "app/language.h"
#include "app/organisation_file.h"
#include "app/session.h"
#include "app/settings.h"
#include "jobs/jobs.h"
#include "views/theme.h"

namespace app {

class Console : public QObject
{
    Q_OBJECT

public:
    Console(QApplication &application, domain::Clock clock);
    ~Console() override;

    /// Opens what the command line names, what was open last, or the demo organisation.
    void start(const CommandLine &line);
    views::MainWindow &window();
    [[nodiscard]] Session *session() { return m_session.get(); }

    void open(const QString &path);
    void openDemo();
    void resetDemo();
    void chooseLanguage(const QString &language);
    void chooseAppearance(views::Appearance appearance);

Q_SIGNALS:
    void opened();
    void openFailed(const domain::Error &error);

private:
    using Work = std::function<domain::Result<OpenedFile>()>;

    void makeWindow();
    void connectWindow();
    void import();
    void rememberWindow();
    /// Runs off the GUI thread; what was open before goes first.
    void openWith(const QString &path, const Work &work, const std::function<QString()> &meanwhile);
    void show(const OpenedFile &file);
    void showWindow();

    domain::Clock m_clock;
    Settings m_settings;
    Language m_language;
    views::Theme m_theme;
    jobs::Jobs m_files; ///< work on files that are not open yet
    std::unique_ptr<views::MainWindow> m_window;
    std::unique_ptr<Session> m_session;
    int m_newestRequest = 0;
};

} // namespace app
