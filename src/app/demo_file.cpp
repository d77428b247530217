#include "app/demo_file.h"

#include "demo/demo_organisation.h"
#include "demo/mails.h"
#include "mail/keeping_sink.h"
#include "storage/organisation.h"

#include <QDir>
#include <QFileInfo>

namespace app {

using domain::Result;
using storage::Database;
using storage::MailBackup;

namespace {

Result<> receive(mail::KeepingSink &sink, const demo::Mail &message)
{
    TRY(sink.begin({0, message.raw.size(), message.uidl}));
    TRY(sink.add(message.raw));
    return sink.end();
}

// What the demo says about its past is made true: the messages that this backup found.
Result<> keepWhatWasFound(Database &demo, MailBackup backup)
{
    TRY_ASSIGN(const std::vector<demo::Mail> messages, demo::messagesBefore(demo, backup.user, backup.endedAt));
    TRY_ASSIGN(mail::MailWriter store, mail::MailWriter::open(demo.path(), backup.user));
    mail::KeepingSink sink(demo, store, {}, {});
    for (const demo::Mail &message : messages)
        TRY(receive(sink, message));
    TRY(sink.commit());
    backup.matched = sink.committed().matched;
    backup.unmatched = sink.committed().unmatched;
    backup.bytes = sink.committed().bytes;
    return storage::updateMailBackup(demo, backup);
}

Result<> keepEarlierMail(const QString &path)
{
    TRY_ASSIGN(Database demo, Database::open(path));
    TRY_ASSIGN(const domain::UserId superAdmin, storage::superAdmin(demo));
    TRY_ASSIGN(const domain::Operator who, storage::operatorFor(demo, superAdmin));
    TRY_ASSIGN(const std::vector<storage::MailUser> users, storage::mailUsers(demo, who));
    for (const storage::MailUser &user : users) {
        if (user.standing.hasCompletedBackup && user.lastBackup)
            TRY(keepWhatWasFound(demo, *user.lastBackup));
    }
    return {};
}

} // namespace

Result<> provideDemo(const QString &path, const domain::Clock &clock)
{
    if (QFileInfo::exists(path))
        return {};
    QDir(mail::storeFolderOf(path)).removeRecursively(); // of a demo that is gone
    TRY(demo::makeDemo(path, clock));
    return keepEarlierMail(path);
}

Result<> renewDemo(const QString &path, const domain::Clock &clock)
{
    TRY(demo::resetDemo(path, clock));
    QDir(mail::storeFolderOf(path)).removeRecursively();
    return keepEarlierMail(path);
}

} // namespace app
