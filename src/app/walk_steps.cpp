#include "app/walk.h"
#include "app/walk_hand.h"
#include "demo/demo_organisation.h"
#include "storage/census.h"
#include "views/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace app {

namespace {

using domain::Place;
using domain::UserId;

constexpr int everybody = 100; ///< at least so many are in the list

class MainJob
{
public:
    explicit MainJob(WalkHand hand) : m_hand(std::move(hand)) {}

    [[nodiscard]] std::vector<WalkStep> steps() const;

private:
    [[nodiscard]] bool hasLeft() const
    {
        return m_hand.read<bool>([](storage::Database &database) -> domain::Result<bool> {
            TRY_ASSIGN(const domain::Standing standing, storage::standing(database, demo::harutoSato));
            TRY_ASSIGN(const domain::Census census, storage::census(database, demo::harutoSato));
            const auto shouldHaveMoved = [](const domain::PlaceCount &counted) {
                return domain::rowOf(counted.place).scope != domain::Scope::None && counted.count > 0;
            };
            return standing.status == domain::UserStatus::Deleted
                   && std::none_of(census.begin(), census.end(), shouldHaveMoved);
        });
    }
    void chooseSuccessor() const
    {
        for (const char *box : {"migrateNowRadio", "recordOwnerBox", "assignmentsBox", "criteriaBox"}) {
            auto *button = input::visible<QAbstractButton>(QString::fromLatin1(box));
            if (button != nullptr && !button->isChecked())
                input::click(button);
        }
        pick(u"transferToCombo"_qs, demo::kentaTakahashi);
        input::click(u"moveUnderRadio"_qs);
        pick(u"moveUnderCombo"_qs, demo::naokoMori);
    }
    void pick(const QString &picker, UserId user) const
    {
        auto *combo = input::visible<QComboBox>(picker);
        if (combo == nullptr)
            return;
        input::type(combo->lineEdit(), m_hand.nameOf(user));
        QWidget *offers = QApplication::activePopupWidget();
        input::press(offers != nullptr ? offers : combo->lineEdit(), Qt::Key_Return);
    }

    WalkHand m_hand;
};

std::vector<WalkStep> MainJob::steps() const
{
    const MainJob job = *this; // each step keeps its own
    const WalkHand hand = m_hand;
    const auto clicks = [](const char *name) { return [name] { input::click(QString::fromLatin1(name)); }; };
    const auto canClick = [](const char *name) {
        return [name] { return input::canClick(QString::fromLatin1(name)); };
    };
    return {
        {{},
         [hand] { return hand.console().session() != nullptr; },
         {},
         [hand] {
             hand.console().chooseLanguage(hand.language());
             hand.console().resetDemo();
         }},
        {hand.picture("users"), [job] { return WalkHand::listed(usersTable) >= everybody; },
         [] { return Walk::tr("The list shows %Ln user(s).", nullptr, WalkHand::listed(usersTable)); },
         [hand] { hand.search(demo::claireFontaine); }},
        {{},
         [hand] { return hand.isFound(usersTable, demo::claireFontaine); },
         {},
         [] { WalkHand::choose(usersTable); }},
        {hand.picture("refused"),
         [] { return input::visible(u"deleteButton"_qs) != nullptr && !input::canClick(u"deleteButton"_qs); },
         [] { return Walk::tr("The super admin can't be deleted: the button says why."); },
         [hand] { hand.search(demo::harutoSato); }},
        {{}, [hand] { return hand.isFound(usersTable, demo::harutoSato); }, {}, [] { WalkHand::choose(usersTable); }},
        {hand.picture("leaver"), canClick("deleteButton"),
         [hand] { return Walk::tr("%1 is chosen.").arg(hand.nameOf(demo::harutoSato)); }, clicks("deleteButton")},
        {hand.picture("delete-dialog"), canClick("migrateNowRadio"),
         [] { return Walk::tr("The dialog shows what becomes of everything."); }, [job] { job.chooseSuccessor(); }},
        {hand.picture("migrate"), canClick("executeButton"),
         [] {
             const auto *button = input::visible<QAbstractButton>(u"executeButton"_qs);
             return Walk::tr("The plan is complete; the button says: %1").arg(button->text());
         },
         clicks("executeButton")},
        {hand.picture("result"), [job] { return input::canClick(u"closeButton"_qs) && job.hasLeft(); },
         [] { return Walk::tr("Promised and done are the same, and the file holds it."); },
         clicks("seeWhatMovedButton")},
        {hand.picture("audit-log"),
         [] { return input::visible(u"resultChip"_qs) != nullptr && input::visible(u"planDialog"_qs) == nullptr; },
         [] { return Walk::tr("The audit log shows the deletion."); }, [hand] { hand.console().window().goToUsers(); }},
        {hand.picture("told"),
         [] { return input::visible(u"messageBar"_qs) != nullptr; },
         [] { return Walk::tr("The list of users says what was done."); },
         {}},
    };
}

} // namespace

std::vector<WalkStep> walkThroughMainJob(Console &console, const QString &language)
{
    return MainJob({console, language}).steps();
}

} // namespace app
