// A window over a test organisation, somebody signed in, and the dialogs that take people out: for clicking through.
#pragma once

#include "support/test_organisation.h"
#include "views/offboarding_dialogs.h"
#include "views/theme.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QWidget>
#include <memory>

namespace views {
class UserPicker;
}

class OffboardingRoom
{
public:
    OffboardingRoom();
    ~OffboardingRoom();

    /// To be called once the organisation is as the test wants it.
    void signIn(const domain::Operator &who);
    void signInAsSuperAdmin() { signIn(organisation.asSuperAdmin()); }

    [[nodiscard]] QDialog *openDelete(domain::UserId user);
    [[nodiscard]] QDialog *openMigrate(domain::UserId user);
    [[nodiscard]] QDialog *openChangeOwner(domain::UserId user);
    [[nodiscard]] QDialog *openDeactivate(const std::vector<domain::UserId> &users);
    [[nodiscard]] QDialog *openActivate(const std::vector<domain::UserId> &users);
    /// The open dialog of that object name; ends the program where none comes.
    [[nodiscard]] QDialog *opened(const QString &name);

    [[nodiscard]] int statusOf(domain::UserId user);
    /// What a dialog told the window last.
    [[nodiscard]] views::Message lastTold() const;

    support::TestOrganisation organisation;
    views::Theme theme;
    std::unique_ptr<QWidget> window;
    std::unique_ptr<jobs::Jobs> jobs;
    std::unique_ptr<presentation::OffboardingPresenter> presenter;
    views::OffboardingDialogs *dialogs = nullptr;
    std::vector<domain::ChangeId> auditWanted;
    std::vector<std::function<views::Message()>> told;
};

/// A child that must be there.
template <class T>
T *part(const QWidget *parent, const char *name)
{
    T *found = parent->findChild<T *>(QLatin1String(name));
    if (found == nullptr)
        qFatal("%s is missing", name);
    return found;
}

void press(const QWidget *dialog, const char *button);
void tick(const QWidget *dialog, const char *boxOrRadio);
[[nodiscard]] bool isOffered(const QWidget *dialog, const char *button);
[[nodiscard]] QString words(const QWidget *dialog, const char *label);
/// Types a whole name into the picker, as a person or a screen reader would.
void choose(const QWidget *dialog, const char *picker, const QString &name);

/// The first row of that word, wherever in the tree.
[[nodiscard]] QModelIndex rowOf(const QTreeView *tree, const QString &word, const QModelIndex &below = {});
[[nodiscard]] QString cell(const QModelIndex &row, int column);
