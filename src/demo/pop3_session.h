// One client of the demo's mail server, from the handshake to QUIT (RFC 1939, 2449, 3206).
#pragma once

#include "demo/mails.h"

#include <QObject>
#include <QSet>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>
#include <chrono>
#include <functional>

namespace demo {

/// What a user name and a password open. Refuses with MailSignInRefused.
using Maildrop = std::vector<Mail>;
using SignIn = std::function<domain::Result<Maildrop>(const QString &userName, const QString &password)>;

/// What the sessions of a server share; it outlives them.
struct Pop3House {
    QSslConfiguration configuration;
    SignIn signIn;
    std::chrono::milliseconds idleTimeout{};
    QSet<QString> inUse; ///< mailboxes, by user name: one session at a time
};

class Pop3Session : public QObject
{
    Q_OBJECT

public:
    Pop3Session(qintptr socket, Pop3House &house, QObject *parent);
    ~Pop3Session() override;

Q_SIGNALS:
    void ended();

private:
    struct Command {
        QByteArray word; ///< upper case
        QByteArray rest;
    };
    void release();
    void serve();
    void answer(const Command &command);
    void answerStranger(const Command &command);
    void answerOwner(const Command &command);
    void capabilities();
    void signIn(const QByteArray &password);
    void listing(const QByteArray &number, const std::function<QByteArray(const Mail &)> &value);
    void retrieve(const QByteArray &number);
    void top(const QByteArray &arguments);
    [[nodiscard]] const Mail *mail(const QByteArray &number) const;
    [[nodiscard]] bool isFull() const;
    void say(const QByteArray &line);
    void sendLines(const QByteArray &text);
    void hangUp();
    void end();

    Pop3House &m_house;
    QSslSocket m_socket;
    QTimer m_silence;
    QString m_userName;
    QString m_lockedName; ///< empty before sign-in
    Maildrop m_mails;
    int m_failedSignIns = 0;
    bool m_isSignedIn = false;
    bool m_isOver = false;
    bool m_hasEnded = false;
};

} // namespace demo
