#include "app/console.h"
#include "app/input.h"
#include "app/walk.h"
#include "demo/demo_organisation.h"
#include "presentation/wording.h"
#include "storage/census.h"
#include "storage/database.h"
#include "storage/users.h"
#include "views/main_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace app {

namespace {

using domain::Place;
using domain::UserId;

constexpr int everybody = 100; ///< at least so many are in the list

class Words
{
    Q_DECLARE_TR_FUNCTIONS(app::Walk)
};

class MainJob
{
public:
    MainJob(Console &console, QString language) : m_console(console), m_language(std::move(language)) {}

    [[nodiscard]] std::vector<WalkStep> steps() const;

private:
    [[nodiscard]] QString picture(const char *name) const
    {
        return u"%1-%2"_qs.arg(m_language, QString::fromLatin1(name));
    }
    [[nodiscard]] QString nameOf(UserId user) const
    {
        return read<QString>([&](storage::Database &database) -> domain::Result<QString> {
            TRY_ASSIGN(const domain::UserBrief brief, storage::userBrief(database, user));
            return presentation::wording::name(brief.name, user);
        });
    }
    // Looked up in the file itself: what the window says is not proof.
    [[nodiscard]] bool hasLeft() const
    {
        return read<bool>([](storage::Database &database) -> domain::Result<bool> {
            TRY_ASSIGN(const domain::Standing standing, storage::standing(database, demo::harutoSato));
            TRY_ASSIGN(const domain::Census census, storage::census(database, demo::harutoSato));
            const auto shouldHaveMoved = [](const domain::PlaceCount &counted) {
                return domain::rowOf(counted.place).scope != domain::Scope::None && counted.count > 0;
            };
            return standing.status == domain::UserStatus::Deleted
                   && std::none_of(census.begin(), census.end(), shouldHaveMoved);
        });
    }
    template <class T, class Work>
    [[nodiscard]] T read(Work work) const
    {
        if (m_console.session() == nullptr)
            return {};
        auto database = storage::Database::open(m_console.session()->path(), storage::Access::ReadOnly);
        if (!database)
            return {};
        const domain::Result<T> found = work(*database);
        return found ? *found : T{};
    }

    [[nodiscard]] static QAbstractItemView *table() { return input::visible<QAbstractItemView>(u"usersTable"_qs); }
    [[nodiscard]] static int listed()
    {
        const QAbstractItemView *list = table();
        return list == nullptr ? -1 : list->model()->rowCount();
    }
    /// The first row has arrived and is this person's.
    [[nodiscard]] bool isFound(UserId user) const
    {
        return listed() == 1 && table()->model()->index(0, 0).data().toString().contains(nameOf(user));
    }
    void search(UserId user) const
    {
        if (auto *field = input::visible<QLineEdit>(u"searchField"_qs))
            input::type(field, nameOf(user));
    }
    static void choose()
    {
        if (QAbstractItemView *list = table())
            input::click(list, list->model()->index(0, 0));
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
        input::type(combo->lineEdit(), nameOf(user));
        QWidget *offers = QApplication::activePopupWidget();
        input::press(offers != nullptr ? offers : combo->lineEdit(), Qt::Key_Return);
    }

    Console &m_console;
    QString m_language;
};

std::vector<WalkStep> MainJob::steps() const
{
    const MainJob job = *this; // each step keeps its own
    const auto clicks = [](const char *name) { return [name] { input::click(QString::fromLatin1(name)); }; };
    const auto canClick = [](const char *name) {
        return [name] { return input::canClick(QString::fromLatin1(name)); };
    };
    return {
        {{},
         [job] { return job.m_console.session() != nullptr; },
         {},
         [job] {
             job.m_console.chooseLanguage(job.m_language);
             job.m_console.resetDemo();
         }},
        {picture("users"), [job] { return listed() >= everybody; },
         [] { return Words::tr("The list shows %Ln user(s).", nullptr, listed()); },
         [job] { job.search(demo::claireFontaine); }},
        {{}, [job] { return job.isFound(demo::claireFontaine); }, {}, [] { choose(); }},
        {picture("refused"),
         [] { return input::visible(u"deleteButton"_qs) != nullptr && !input::canClick(u"deleteButton"_qs); },
         [] { return Words::tr("The super admin can't be deleted: the button says why."); },
         [job] { job.search(demo::harutoSato); }},
        {{}, [job] { return job.isFound(demo::harutoSato); }, {}, [] { choose(); }},
        {picture("leaver"), canClick("deleteButton"),
         [job] { return Words::tr("%1 is chosen.").arg(job.nameOf(demo::harutoSato)); }, clicks("deleteButton")},
        {picture("delete-dialog"), canClick("migrateNowRadio"),
         [] { return Words::tr("The dialog shows what becomes of everything."); }, [job] { job.chooseSuccessor(); }},
        {picture("migrate"), canClick("executeButton"),
         [] {
             const auto *button = input::visible<QAbstractButton>(u"executeButton"_qs);
             return Words::tr("The plan is complete; the button says: %1").arg(button->text());
         },
         clicks("executeButton")},
        {picture("result"), [job] { return input::canClick(u"closeButton"_qs) && job.hasLeft(); },
         [] { return Words::tr("Promised and done are the same, and the file holds it."); },
         clicks("seeWhatMovedButton")},
        {picture("audit-log"),
         [] { return input::visible(u"resultChip"_qs) != nullptr && input::visible(u"planDialog"_qs) == nullptr; },
         [] { return Words::tr("The audit log shows the deletion."); }, [job] { job.m_console.window().goToUsers(); }},
        {picture("told"),
         [] { return input::visible(u"messageBar"_qs) != nullptr; },
         [] { return Words::tr("The list of users says what was done."); },
         {}},
    };
}

} // namespace

std::vector<WalkStep> walkThroughMainJob(Console &console, const QString &language)
{
    return MainJob(console, language).steps();
}

} // namespace app
