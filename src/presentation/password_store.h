// The operator's own secret store, as far as the page that asks for passwords needs it. Nothing of it is ever written to
// the file, a log or an export.
#pragma once

#include <QObject>
#include <functional>

namespace presentation {

struct PasswordReading {
    bool isReachable = false; ///< false: there is no secret store, or it can't be used
    QString problem;          ///< what it says then
    QString password;         ///< empty: none is kept
};

/// `key`: "mailbox@host:port".
struct PasswordStore {
    /// Answers later, in the same thread, unless `context` is gone by then.
    std::function<void(const QString &key, QObject *context, std::function<void(const PasswordReading &)>)> read;
    std::function<void(const QString &key, const QString &password)> keep;
};

} // namespace presentation
