#include "views/offboarding_room.h"

#include "views/user_picker.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

OffboardingRoom::OffboardingRoom() : theme(*qApp)
{
    theme.apply(views::Appearance::Light);
    theme.finish();
}

OffboardingRoom::~OffboardingRoom()
{
    // Nothing that runs may outlive the window it tells.
    jobs.reset();
    window.reset();
}

void OffboardingRoom::signIn(const domain::Operator &who)
{
    jobs = std::make_unique<jobs::Jobs>(organisation.path(), support::testNow);
    presenter = std::make_unique<presentation::OffboardingPresenter>(*jobs, who);
    window = std::make_unique<QWidget>();
    window->resize(1280, 800);
    window->show();
    dialogs = new views::OffboardingDialogs(*presenter, window.get());
    QObject::connect(dialogs, &views::OffboardingDialogs::auditWanted, window.get(),
                     [this](domain::ChangeId change) { auditWanted.push_back(change); });
    QObject::connect(dialogs, &views::OffboardingDialogs::told, window.get(),
                     [this](const std::function<views::Message()> &wording) { told.push_back(wording); });
}

QDialog *OffboardingRoom::opened(const QString &name)
{
    QDialog *found = nullptr;
    const auto isThere = [&] {
        for (QDialog *dialog : window->findChildren<QDialog *>(name)) {
            if (dialog->isVisible())
                found = dialog;
        }
        return found != nullptr;
    };
    if (!QTest::qWaitFor(isThere, 10000))
        qFatal("%s did not open", qPrintable(name));
    return found;
}

QDialog *OffboardingRoom::openDelete(domain::UserId user)
{
    dialogs->deleteUser(user);
    return opened(QStringLiteral("planDialog"));
}

QDialog *OffboardingRoom::openMigrate(domain::UserId user)
{
    dialogs->migrate(user);
    return opened(QStringLiteral("planDialog"));
}

QDialog *OffboardingRoom::openChangeOwner(domain::UserId user)
{
    dialogs->changeOwner(user);
    return opened(QStringLiteral("planDialog"));
}

QDialog *OffboardingRoom::openDeactivate(const std::vector<domain::UserId> &users)
{
    dialogs->deactivate(users);
    return opened(QStringLiteral("batchDialog"));
}

QDialog *OffboardingRoom::openActivate(const std::vector<domain::UserId> &users)
{
    dialogs->activate(users);
    return opened(QStringLiteral("batchDialog"));
}

int OffboardingRoom::statusOf(domain::UserId user)
{
    return int(organisation.number(QStringLiteral("SELECT status FROM users WHERE id = %1").arg(user.value)));
}

views::Message OffboardingRoom::lastTold() const
{
    return told.empty() ? views::Message{} : told.back()();
}

void press(const QWidget *dialog, const char *button)
{
    auto *found = part<QPushButton>(dialog, button);
    if (!found->isVisible() || !found->isEnabled())
        qFatal("%s can't be pressed: %s", button, qPrintable(found->toolTip()));
    QTest::mouseClick(found, Qt::LeftButton);
}

void tick(const QWidget *dialog, const char *boxOrRadio)
{
    auto *found = part<QAbstractButton>(dialog, boxOrRadio);
    if (!found->isVisible() || !found->isEnabled())
        qFatal("%s can't be ticked: %s", boxOrRadio, qPrintable(found->toolTip()));
    QTest::mouseClick(found, Qt::LeftButton, {}, QPoint(8, found->height() / 2));
}

bool isOffered(const QWidget *dialog, const char *button)
{
    const auto *found = part<QPushButton>(dialog, button);
    return found->isVisible() && found->isEnabled();
}

QString words(const QWidget *dialog, const char *label)
{
    const auto *found = part<QLabel>(dialog, label);
    return found->isVisible() ? found->text() : QString();
}

void choose(const QWidget *dialog, const char *picker, const QString &name)
{
    auto *found = part<views::UserPicker>(dialog, picker);
    found->lineEdit()->setText(name);
}

QModelIndex rowOf(const QTreeView *tree, const QString &word, const QModelIndex &below)
{
    for (int row = 0; row < tree->model()->rowCount(below); ++row) {
        const QModelIndex index = tree->model()->index(row, 0, below);
        if (index.data().toString() == word)
            return index;
        if (const QModelIndex found = rowOf(tree, word, index); found.isValid())
            return found;
    }
    return {};
}

QString cell(const QModelIndex &row, int column)
{
    return row.siblingAtColumn(column).data().toString();
}
