#include "app/password_keeper.h"

#include <qt6keychain/keychain.h>

namespace app {

using presentation::PasswordReading;

namespace {

QString service()
{
    return u"handover"_qs;
}

void readPassword(const QString &key, QObject *context, const std::function<void(const PasswordReading &)> &answer)
{
    auto *job = new QKeychain::ReadPasswordJob(service()); // deletes itself
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, context, [answer](QKeychain::Job *done) {
        const auto *reading = static_cast<QKeychain::ReadPasswordJob *>(done);
        const bool isReachable = done->error() == QKeychain::NoError || done->error() == QKeychain::EntryNotFound;
        answer({isReachable, isReachable ? QString() : done->errorString(),
                done->error() == QKeychain::NoError ? reading->textData() : QString()});
    });
    job->start();
}

void keepPassword(const QString &key, const QString &password)
{
    if (password.isEmpty()) {
        auto *job = new QKeychain::DeletePasswordJob(service()); // deletes itself
        job->setKey(key);
        job->start();
        return;
    }
    auto *job = new QKeychain::WritePasswordJob(service()); // deletes itself
    job->setKey(key);
    job->setTextData(password);
    job->start();
}

} // namespace

presentation::PasswordStore passwordKeeper()
{
    return {readPassword, keepPassword};
}

} // namespace app
