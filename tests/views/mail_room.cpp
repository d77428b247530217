#include "views/mail_room.h"

#include "storage/mail_accounts.h"
#include "views/mail_table.h"
#include "views/message_bar.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>

using domain::UserId;

MailRoom::MailRoom() : theme(*qApp)
{
    theme.apply(views::Appearance::Light);
    theme.finish();
    store.read = [this](const QString &key, QObject *context,
                        const std::function<void(const presentation::PasswordReading &)> &answer) {
        const presentation::PasswordReading reading{
            storeIsReachable, storeIsReachable ? QString() : QStringLiteral("none"), kept.value(key)};
        QMetaObject::invokeMethod(
            context, [answer, reading] { answer(reading); }, Qt::QueuedConnection);
    };
    store.keep = [this](const QString &key, const QString &password) {
        if (password.isEmpty())
            kept.remove(key);
        else
            kept.insert(key, password);
    };
}

MailRoom::~MailRoom()
{
    dialogs.reset();
    // Nothing that runs may outlive the window it tells.
    jobs.reset();
    window.reset();
    presenter.reset();
}

UserId MailRoom::addMailUser(const QString &last, const QString &first, domain::UserStatus status,
                             const std::function<void(domain::MailSettings &)> &change, bool isLocked)
{
    support::UserOptions options;
    options.status = status;
    const UserId user = organisation.addUser(last, first, options);
    domain::MailSettings settings;
    settings.mailbox = QStringLiteral("u%1@test.example").arg(user.value);
    settings.server = {QStringLiteral("pop.test.example"), 995, domain::MailSecurity::Tls};
    settings.userName = settings.mailbox;
    if (change)
        change(settings);
    support::expected(storage::insertMailAccount(organisation.database(), user, settings, isLocked));
    return user;
}

void MailRoom::completeBackup(UserId user, qint64 matched, qint64 unmatched, qint64 unreadable)
{
    storage::MailBackup backup;
    backup.user = user;
    backup.state = domain::BackupState::Completed;
    backup.startedAt = support::testNow().addDays(-1);
    backup.endedAt = backup.startedAt;
    backup.matched = matched;
    backup.unmatched = unmatched;
    backup.unreadable = unreadable;
    backup.bytes = matched * 1000;
    backup.id = support::expected(storage::insertMailBackup(organisation.database(), backup, domain::ChangeId{1}));
    support::expected(storage::updateMailBackup(organisation.database(), backup));
}

void MailRoom::open(const domain::Operator &who)
{
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    jobs = std::make_unique<jobs::Jobs>(organisation.path(), support::testNow);
    presenter = std::make_unique<presentation::MailPresenter>(*jobs, who, false, line);
    window = std::make_unique<QWidget>();
    window->resize(1400, 900);
    page = new views::MailPage(*presenter, window.get());
    page->resize(window->size());
    dialogs = std::make_unique<views::MailDialogs>(*presenter, store, window.get());
    QObject::connect(page, &views::MailPage::lockWanted, dialogs.get(), &views::MailDialogs::changeLocks);
    QObject::connect(page, &views::MailPage::backUpWanted, dialogs.get(), &views::MailDialogs::backUp);
    QObject::connect(page, &views::MailPage::settingsWanted, dialogs.get(), &views::MailDialogs::showSettings);
    QObject::connect(dialogs.get(), &views::MailDialogs::told, page, &views::MailPage::tell);
    bool isRead = false;
    QObject::connect(presenter.get(), &presentation::MailPresenter::loaded, window.get(), [&isRead] { isRead = true; });
    window->show();
    if (!QTest::qWaitFor([&isRead] { return isRead; }, 10000))
        qFatal("the list was not read");
    QObject::disconnect(presenter.get(), &presentation::MailPresenter::loaded, window.get(), nullptr);
}

int MailRoom::rowOf(UserId user) const
{
    const auto row = presenter->model().rowOf(user);
    return row ? *row : -1;
}

QString MailRoom::cell(UserId user, int column) const
{
    return presenter->model().index(rowOf(user), column).data().toString();
}

void MailRoom::choose(UserId user)
{
    auto *table = part<views::MailTable>("mailTable");
    const QModelIndex index = presenter->model().index(rowOf(user), presentation::MailUsersModel::Name);
    table->scrollTo(index);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
}

void MailRoom::tick(UserId user)
{
    auto *table = part<views::MailTable>("mailTable");
    const QModelIndex index = presenter->model().index(rowOf(user), presentation::MailUsersModel::Tick);
    table->scrollTo(index);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
}

void MailRoom::press(const char *button, const QWidget *in)
{
    auto *found = in == nullptr ? part<QPushButton>(button) : in->findChild<QPushButton *>(QLatin1String(button));
    if (found == nullptr || !found->isVisible() || !found->isEnabled())
        qFatal("%s can't be pressed", button);
    QTest::mouseClick(found, Qt::LeftButton);
}

bool MailRoom::isOffered(const char *button) const
{
    return part<QPushButton>(button)->isEnabled();
}

QDialog *MailRoom::opened(const char *name) const
{
    QDialog *found = nullptr;
    const auto isThere = [&] {
        found = window->findChild<QDialog *>(QLatin1String(name));
        return found != nullptr && found->isVisible();
    };
    if (!QTest::qWaitFor(isThere, 10000))
        qFatal("%s did not open", name);
    return found;
}

QString MailRoom::bar() const
{
    return part<views::MessageBar>("messageBar")->text();
}

QString MailRoom::panelWords() const
{
    QStringList words;
    for (const QLabel *label : part<QWidget>("detailsPanel")->findChildren<QLabel *>()) {
        if (label->isVisible())
            words << label->text();
    }
    return words.join(u'\n');
}

bool MailRoom::isLocked(UserId user)
{
    return organisation.number(QStringLiteral("SELECT is_locked FROM mail_accounts WHERE user_id = %1").arg(user.value))
           == 1;
}
