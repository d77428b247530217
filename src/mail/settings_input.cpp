#include "mail/settings_input.h"

#include <algorithm>

namespace mail {

using domain::failure;
using domain::MailSettings;
using domain::Reason;
using domain::Result;
using domain::UserId;

namespace {

bool isSpaceOrControl(QChar character)
{
    return character.isSpace() || character.category() == QChar::Other_Control;
}

bool isWord(const QString &text)
{
    return !text.isEmpty() && std::none_of(text.begin(), text.end(), isSpaceOrControl);
}

// Plausible, no more: whether somebody reads it only the server knows.
bool isAddress(const QString &text)
{
    const QStringList parts = text.split(u'@');
    if (parts.size() != 2 || !isWord(parts[0]) || !isWord(parts[1]))
        return false;
    const QString &host = parts[1];
    return !host.startsWith(u'.') && !host.endsWith(u'.') && !host.contains(u".."_qs);
}

// A user name may hold spaces within; a line's end would be a command of its own at the server.
bool isUserName(const QString &text)
{
    const auto isControl = [](QChar character) { return character.category() == QChar::Other_Control; };
    return !text.isEmpty() && std::none_of(text.begin(), text.end(), isControl);
}

} // namespace

Result<> checkServer(UserId user, const domain::MailServer &server)
{
    if (!isWord(server.host) || server.host.contains(u'@'))
        return failure(Reason::BadInput, user, u"host"_qs);
    if (server.port == 0)
        return failure(Reason::BadInput, user, u"port"_qs);
    return {};
}

Result<> checkSettings(UserId user, const MailSettings &settings)
{
    if (!isAddress(settings.mailbox))
        return failure(Reason::BadInput, user, u"mailbox"_qs);
    TRY(checkServer(user, settings.server));
    if (!isUserName(settings.userName))
        return failure(Reason::BadInput, user, u"user-name"_qs);
    return {};
}

MailSettings tidied(const MailSettings &settings)
{
    MailSettings tidy = settings;
    tidy.mailbox = settings.mailbox.trimmed();
    tidy.server.host = settings.server.host.trimmed();
    tidy.userName = settings.userName.trimmed();
    return tidy;
}

} // namespace mail
