// Walks through the main jobs by itself, through the real widgets, in each language: the list, the delete dialog,
// migrating, the result; a mailbox that is locked and backed up. Leaves a picture of each step and says whether each did what it should.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <functional>
#include <vector>

namespace app {

class Console;

/// Waits until it is ready, takes a picture, says what is there, then acts.
struct WalkStep {
    QString picture; ///< its name; empty: none
    std::function<bool()> isReady;
    std::function<QString()> says; ///< empty: nothing
    std::function<void()> act;     ///< empty: nothing
};

class Walk : public QObject
{
    Q_OBJECT

public:
    Walk(Console &console, QString folder);

    /// Ends the program: 0 only if every step did what it should.
    void start();

private:
    void poll();
    void arrive();
    void fail();
    bool savePicture(const QString &name);

    Console &m_console;
    QString m_folder;
    std::vector<WalkStep> m_steps;
    std::size_t m_at = 0;
    int m_pictures = 0;
    QTimer m_timer;
    QElapsedTimer m_waiting;
};

/// What is done and looked at, in order, in one language.
[[nodiscard]] std::vector<WalkStep> walkThroughMainJob(Console &console, const QString &language);
/// Afterwards, on the same organisation: lock, deactivate, back up.
[[nodiscard]] std::vector<WalkStep> walkThroughMail(Console &console, const QString &language);

} // namespace app
