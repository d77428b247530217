#include "app/walk.h"
#include "app/walk_hand.h"
#include "demo/demo_organisation.h"
#include "demo/mail_server.h"
#include "storage/mail_accounts.h"
#include "storage/organisation.h"
#include "views/main_window.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace app {

namespace {

using demo::rinYamamoto;
using domain::UserStatus;

storage::MailUser leaverIn(const WalkHand &hand)
{
    return hand.read<storage::MailUser>([](storage::Database &database) -> domain::Result<storage::MailUser> {
        TRY_ASSIGN(const domain::Operator who, storage::operatorFor(database, demo::claireFontaine));
        return storage::mailUser(database, who, rinYamamoto);
    });
}

bool isLocked(const WalkHand &hand)
{
    return leaverIn(hand).standing.isLocked;
}

bool isInactive(const WalkHand &hand)
{
    return leaverIn(hand).standing.status == UserStatus::Inactive;
}

bool isBackedUp(const WalkHand &hand)
{
    const storage::MailUser leaver = leaverIn(hand);
    return leaver.standing.hasCompletedBackup && leaver.keptMessages > 0;
}

void enterPassword()
{
    const QString field = u"password%1Field"_qs.arg(rinYamamoto.value);
    if (auto *edit = input::visible<QLineEdit>(field))
        input::type(edit, demo::mailPassword.toString());
}

std::vector<WalkStep> lockAndDeactivate(const WalkHand &hand)
{
    const auto clicks = [](const char *name) { return [name] { input::click(QString::fromLatin1(name)); }; };
    const auto canClick = [](const char *name) {
        return [name] { return input::canClick(QString::fromLatin1(name)); };
    };
    return {
        {{},
         [hand] { return hand.console().session() != nullptr; },
         {},
         [hand] { hand.console().window().goToMail(); }},
        {hand.picture("mail"), [] { return WalkHand::listed(mailTable) > 0; },
         [] { return Walk::tr("The list shows %Ln mailbox(es).", nullptr, WalkHand::listed(mailTable)); },
         [hand] { hand.search(rinYamamoto); }},
        {{}, [hand] { return hand.isFound(mailTable, rinYamamoto); }, {}, [] { WalkHand::choose(mailTable); }},
        {hand.picture("mail-leaver"), canClick("lockButton"),
         [hand] { return Walk::tr("%1 is chosen.").arg(hand.nameOf(rinYamamoto)); }, clicks("lockButton")},
        {hand.picture("mail-locked"), [hand] { return isLocked(hand) && input::canClick(u"unlockButton"_qs); },
         [] { return Walk::tr("The mail settings are locked, and the file holds it."); },
         [hand] { hand.console().window().goToUsers(); }},
        {{},
         [] { return input::visible(u"deactivateButton"_qs) != nullptr; },
         {},
         [hand] { hand.search(rinYamamoto); }},
        {{}, [hand] { return hand.isFound(usersTable, rinYamamoto); }, {}, [] { WalkHand::choose(usersTable); }},
        {{}, canClick("deactivateButton"), {}, clicks("deactivateButton")},
        {hand.picture("deactivate"), canClick("executeButton"), {}, clicks("executeButton")},
        {{},
         [hand] { return isInactive(hand) && input::visible(u"batchDialog"_qs) != nullptr; },
         {},
         [] { input::press(input::visible(u"batchDialog"_qs), Qt::Key_Escape); }},
        {{},
         [] { return input::visible(u"batchDialog"_qs) == nullptr; },
         {},
         [hand] { hand.console().window().goToMail(); }},
    };
}

std::vector<WalkStep> backUp(const WalkHand &hand)
{
    return {
        {hand.picture("mail-inactive"), [] { return input::canClick(u"backUpButton"_qs); },
         [] { return Walk::tr("The user is inactive: the mail can be backed up."); },
         [] { input::click(u"backUpButton"_qs); }},
        {{}, [] { return input::visible(u"mailPasswordDialog"_qs) != nullptr; }, {}, [] { enterPassword(); }},
        {hand.picture("mail-password"), [] { return input::canClick(u"startButton"_qs); },
         [] { return Walk::tr("The mailbox's password is asked for, for this run."); },
         [] { input::click(u"startButton"_qs); }},
        {hand.picture("mail-completed"),
         [hand] { return isBackedUp(hand) && input::visible(u"messageBar"_qs) != nullptr; },
         [hand] {
             return Walk::tr("The backup is completed: %Ln message(s) kept.", nullptr,
                             int(leaverIn(hand).keptMessages));
         },
         {}},
    };
}

} // namespace

std::vector<WalkStep> walkThroughMail(Console &console, const QString &language)
{
    const WalkHand hand(console, language);
    std::vector<WalkStep> steps = lockAndDeactivate(hand);
    std::vector<WalkStep> more = backUp(hand);
    std::move(more.begin(), more.end(), std::back_inserter(steps));
    return steps;
}

} // namespace app
