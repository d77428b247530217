// A million users: the window, the order of each column, a page, and a search as one types.
//   bench_users [FOLDER]    keeps its file in FOLDER (about 700 MB) for another run
#include "bench/large_organisation.h"
#include "bench/measure.h"
#include "bench/program_start.h"
#include "jobs/jobs.h"
#include "presentation/user_list_model.h"
#include "storage/database.h"
#include "storage/user_list.h"
#include "support/test_organisation.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <array>

using presentation::UserListModel;
using storage::Access;
using storage::Database;
using storage::UserKey;
using storage::UserSort;
using storage::UserView;
using support::expected;
using Ids = std::vector<qint64>;

namespace {

constexpr qint64 users = 1'000'000;
constexpr int runs = 5;
constexpr int starts = 9;
constexpr std::size_t pageSize = 150;

// As a job does: with a connection of its own.
Database opened(const QString &path)
{
    return expected(Database::open(path, Access::ReadOnly));
}

Ids page(const Ids &order, std::size_t first)
{
    const std::size_t end = std::min(first + pageSize, order.size());
    return {order.begin() + qint64(std::min(first, end)), order.begin() + qint64(end)};
}

void measureWindow(const QString &path)
{
    for (const auto &display : {bench::Display::onScreen(), bench::Display::offscreen()}) {
        if (!display)
            continue;
        bench::Table table(QStringLiteral("The window with a million users, on %1").arg(display->platform()));
        const bench::Starts both = bench::startBesideBare(*display, {QStringLiteral("--database"), path}, starts);
        table.ratio(QStringLiteral("first painted list of users : a bare window"), both.program.painted,
                    both.bare.painted, 2.0);
        table.amount(QStringLiteral("resident memory"), both.program.resident, QStringLiteral("MB"));
    }
}

struct NamedKey {
    UserKey key;
    const char *name;
};

constexpr std::array keys{NamedKey{UserKey::NativeName, "name, by its reading"},
                          NamedKey{UserKey::LatinName, "name in Latin letters"},
                          NamedKey{UserKey::Email, "e-mail"},
                          NamedKey{UserKey::Role, "role"},
                          NamedKey{UserKey::Profile, "profile"},
                          NamedKey{UserKey::Manager, "manager"},
                          NamedKey{UserKey::Status, "status"},
                          NamedKey{UserKey::LastSignIn, "last sign-in"},
                          NamedKey{UserKey::OwnedRecords, "owned records"}};

void measureOrders(const QString &path)
{
    bench::Table table(QStringLiteral("The order of a million users, in the background"));
    for (const NamedKey &one : keys) {
        const double taken = bench::medianOf(runs, [&] {
            Database database = opened(path);
            expected(storage::userOrder(database, UserSort{one.key, true, UserKey::NativeName}));
        });
        table.time(QStringLiteral("by ") + QLatin1String(one.name), taken, 500);
    }
}

void measurePages(const QString &path)
{
    bench::Table table(QStringLiteral("A page of %1 rows of a million").arg(pageSize));
    Database database = opened(path);
    for (const NamedKey &one : {keys[0], keys[5], keys[8]}) {
        const Ids order = expected(storage::userOrder(database, UserSort{one.key, false, UserKey::NativeName}));
        for (const std::size_t first : {std::size_t(0), order.size() / 2, order.size() - pageSize}) {
            const Ids ids = page(order, first);
            const double taken = bench::medianOf(runs, [&] {
                Database own = opened(path);
                expected(storage::userRows(own, ids));
            });
            table.time(QStringLiteral("from row %L1, by %2").arg(first + 1).arg(QLatin1String(one.name)), taken, 10);
        }
    }
}

/// From the moment something is typed to the first page of what is found, as the page of users does it.
double milliseconds(UserListModel &model, UserView view, const QString &text)
{
    QEventLoop loop;
    QObject context;
    QObject::connect(&model, &UserListModel::loaded, &context, [&loop] { loop.quit(); });
    model.setView(view);
    model.search({});
    if (model.isLoading())
        loop.exec();
    QElapsedTimer timer;
    double taken = -1;
    QObject::connect(&model, &UserListModel::modelReset, &context, [&] {
        if (taken < 0)
            taken = double(timer.nsecsElapsed()) / 1e6;
    });
    timer.start();
    model.search(text);
    loop.exec();
    return taken;
}

void measureSearch(const QString &path)
{
    jobs::Jobs jobs(path, domain::systemClock());
    UserListModel model(jobs);
    bench::Table table(QStringLiteral("Search among a million users: from a key to the first page"));
    for (const UserView view : {UserView::All, UserView::Active}) {
        for (const char16_t *text : {u"林", u"鷹", u"佐藤", u"さと", u"e", u"Haruto", u"たかはし 健", u"Role 7",
                                     u"haruto.123", u"takanohashi", u"nobody at all"}) {
            std::vector<double> times(runs);
            for (double &time : times)
                time = milliseconds(model, view, QString::fromUtf16(text));
            table.time(QStringLiteral("“%1” in %2: %L3 found")
                           .arg(QString::fromUtf16(text),
                                view == UserView::All ? QStringLiteral("all") : QStringLiteral("the active"))
                           .arg(model.total()),
                       bench::median(times), 150);
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const bench::Folder folder(QCoreApplication::arguments());
    const QString path = folder.file(QStringLiteral("users.db"));
    bench::makeOrganisation(path, {users, 0, 0, 0, true});
    measureOrders(path);
    measurePages(path);
    measureSearch(path);
    measureWindow(path);
    return 0;
}
