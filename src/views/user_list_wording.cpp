#include "views/user_list_wording.h"

#include <QCoreApplication>

namespace views {

using presentation::UserView;

namespace {

class UserList
{
    Q_DECLARE_TR_FUNCTIONS(views::UserList)

public:
    static QString name(UserView view)
    {
        switch (view) {
        case UserView::All:
            //: A tab: all users.
            return tr("All", "users");
        case UserView::Active:
            //: A tab: active users.
            return tr("Active", "users");
        case UserView::Inactive:
            //: A tab: inactive users.
            return tr("Inactive", "users");
        case UserView::Unconfirmed:
            //: A tab: users who were invited and have not confirmed.
            return tr("Unconfirmed", "users");
        case UserView::Deleted:
            //: A tab: deleted users.
            return tr("Deleted", "users");
        case UserView::Administrators:
            //: A tab: users with the Administrator profile.
            return tr("Administrators");
        }
        return {};
    }

    static EmptyListWording found(UserView view, const QString &search)
    {
        constexpr qsizetype longestRepeated = 60;
        const QString repeated =
            search.size() > longestRepeated ? search.first(longestRepeated) + QChar(0x2026) : search;
        EmptyListWording wording{tr("Nobody found for “%1”").arg(repeated),
                                 tr("The search looks at names, kana, e-mail addresses and roles. "
                                    "Each word must be found."),
                                 tr("Clear the search")};
        if (view != UserView::All)
            wording.action = tr("Search all users");
        return wording;
    }

    static EmptyListWording slow()
    {
        return {tr("Reading the users…"), tr("With many users this takes a moment."), {}};
    }

    static EmptyListWording unreadable()
    {
        return {tr("The list of users could not be read"), tr("What happened stands above."), tr("Try again")};
    }

    static EmptyListWording empty(UserView view)
    {
        switch (view) {
        case UserView::All:
            return {tr("No users yet"), tr("Make an organisation from CSV files in the menu File."), {}};
        case UserView::Active:
            return {tr("No active users"), tr("Activate somebody under Inactive."), tr("Show all users")};
        case UserView::Inactive:
            return {tr("No inactive users"),
                    tr("Who is deactivated is listed here, and can be activated again or deleted."),
                    tr("Show all users")};
        case UserView::Unconfirmed:
            return {tr("No unconfirmed users"), tr("Who was invited and has not confirmed yet is listed here."),
                    tr("Show all users")};
        case UserView::Deleted:
            return {tr("No deleted users"),
                    tr("Who is deleted stays listed here, and what they still own can be moved at any time."),
                    tr("Show all users")};
        case UserView::Administrators:
            return {tr("No administrators"), tr("Users with the Administrator profile are listed here."),
                    tr("Show all users")};
        }
        return {};
    }
};

} // namespace

QString viewName(UserView view)
{
    return UserList::name(view);
}

EmptyListWording emptyListWording(UserView view, const QString &search)
{
    return search.isEmpty() ? UserList::empty(view) : UserList::found(view, search);
}

EmptyListWording slowListWording()
{
    return UserList::slow();
}

EmptyListWording unreadableListWording()
{
    return UserList::unreadable();
}

} // namespace views
