#include "app/console.h"

#include "app/demo_file.h"
#include "presentation/import_presenter.h"
#include "views/import_dialog.h"
#include "views/messages.h"

#include <QApplication>
#include <QEvent>
#include <QFileInfo>
#include <QTimer>

namespace app {

using domain::Result;
using views::MainWindow;

namespace {

constexpr int millisecondsBeforeSaying = 300;
constexpr int millisecondsBeforeShowing = 50;

} // namespace

Console::Console(QApplication &application, domain::Clock clock)
    : m_clock(std::move(clock)), m_theme(application), m_files({}, m_clock)
{
    m_theme.apply(m_settings.appearance());
    m_language.choose(m_settings.language());
}

Console::~Console() = default;

MainWindow &Console::window()
{
    if (!m_window)
        makeWindow();
    return *m_window;
}

void Console::makeWindow()
{
    m_window = std::make_unique<MainWindow>();
    m_window->restoreGeometry(m_settings.state(u"window"_qs));
    m_window->setLanguage(m_language.chosen());
    m_window->setAppearance(m_theme.appearance());
    connectWindow();
}

void Console::connectWindow()
{
    connect(m_window.get(), &MainWindow::openWanted, this, &Console::open);
    connect(m_window.get(), &MainWindow::demoWanted, this, &Console::openDemo);
    connect(m_window.get(), &MainWindow::demoResetWanted, this, &Console::resetDemo);
    connect(m_window.get(), &MainWindow::importWanted, this, &Console::import);
    connect(m_window.get(), &MainWindow::closing, this, &Console::rememberWindow);
    connect(m_window.get(), &MainWindow::languageChosen, this, [this](const QString &language) {
        m_settings.setLanguage(language);
        chooseLanguage(language);
    });
    connect(m_window.get(), &MainWindow::appearanceChosen, this, [this](views::Appearance appearance) {
        m_settings.setAppearance(appearance);
        chooseAppearance(appearance);
    });
}

void Console::start(const CommandLine &line)
{
    if (!line.language.isEmpty())
        m_language.choose(line.language);
    const QString last = m_settings.lastDatabase();
    if (!line.database.isEmpty())
        open(QFileInfo(line.database).absoluteFilePath());
    else if (!last.isEmpty() && last != demoPath() && QFileInfo::exists(last))
        open(last);
    else
        openDemo();
    window(); // is made while the file is being opened
}

void Console::chooseLanguage(const QString &language)
{
    m_language.choose(language);
    window().setLanguage(language);
}

void Console::chooseAppearance(views::Appearance appearance)
{
    m_theme.apply(appearance);
    window().setAppearance(appearance);
}

void Console::open(const QString &path)
{
    openWith(
        path, [path] { return openFile(path); }, [] { return tr("Opening…"); });
}

void Console::openDemo()
{
    const auto work = [path = demoPath(), clock = m_clock]() -> Result<OpenedFile> {
        TRY(provideDemo(path, clock));
        return openFile(path);
    };
    openWith(demoPath(), work, [] { return tr("Making the demo organisation…"); });
}

void Console::resetDemo()
{
    if (!m_session)
        return;
    const QString path = m_session->path();
    const auto work = [path, clock = m_clock]() -> Result<OpenedFile> {
        TRY(renewDemo(path, clock));
        return openFile(path);
    };
    openWith(path, work, [] { return tr("Making the demo organisation…"); });
}

void Console::openWith(const QString &path, const Work &work, const std::function<QString()> &meanwhile)
{
    const int request = ++m_newestRequest;
    m_session.reset();
    // What is quick needs no words.
    QTimer::singleShot(millisecondsBeforeSaying, this, [this, request, meanwhile] {
        if (request != m_newestRequest || m_session)
            return;
        window().showWorking(meanwhile);
        showWindow();
    });
    m_files.run([work](domain::Progress &) { return work(); })
        .then(this, [this, request, path](const Result<OpenedFile> &file) {
            if (request != m_newestRequest)
                return;
            ++m_newestRequest;
            if (file) {
                show(*file);
                Q_EMIT opened();
            } else {
                window().showNothing(path, [error = file.error()] { return views::sentence(error); });
                showWindow();
                Q_EMIT openFailed(file.error());
            }
        });
}

void Console::show(const OpenedFile &file)
{
    m_session = std::make_unique<Session>(file, m_clock, window(), m_settings);
    // With its list: an empty window would have to be painted first. A long list is waited for in sight.
    connect(m_session.get(), &Session::ready, this, &Console::showWindow);
    QTimer::singleShot(millisecondsBeforeShowing, m_session.get(), [this] { showWindow(); });
    m_settings.setLastDatabase(file.path);
}

void Console::showWindow()
{
    m_theme.finish();
    window().show(); // once it is shown, this does nothing
    // Qt asks for an update of each child that has been shown. Later, that would paint the whole window a second time.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::UpdateLater);
}

void Console::import()
{
    auto *presenter = new presentation::ImportPresenter(m_clock, this);
    auto *dialog = new views::ImportDialog(*presenter, &window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &views::ImportDialog::imported, this, &Console::open);
    connect(dialog, &QObject::destroyed, presenter, &QObject::deleteLater);
    dialog->open();
}

void Console::rememberWindow()
{
    m_settings.setState(u"window"_qs, window().saveGeometry());
    if (m_session)
        m_session->saveState();
}

} // namespace app
