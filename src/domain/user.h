// Users, and the names people go by.
#pragma once

#include "domain/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <array>

namespace domain {

/// USR-1. The numbers are stored.
enum class UserStatus { Unconfirmed = 1, Active = 2, Inactive = 3, Deleted = 4 };
inline constexpr std::array userStatuses{UserStatus::Unconfirmed, UserStatus::Active, UserStatus::Inactive,
                                         UserStatus::Deleted};

/// A stable word for the audit log: "active".
[[nodiscard]] const char *nameOf(UserStatus status);

struct Role {
    RoleId id;
    QString name;
    RoleId parent; ///< not valid for the root
    int level = 0; ///< levels below the root
};

struct Profile {
    ProfileId id;
    QString name;
    bool isAdministrator = false;
    bool managesUsers = false;
};

/// The name in its own script, its reading, and its Latin form where the script is another one.
struct PersonName {
    QString last;
    QString first;
    QString lastKana;
    QString firstKana;
    QString lastLatin;
    QString firstLatin;

    /// 姓 名 for names in Chinese characters or kana, first name first for the others.
    [[nodiscard]] QString native() const;
    /// "Haruto Sato" where a Latin form is known, else native().
    [[nodiscard]] QString latin() const;
    /// "さとう はると", or nothing.
    [[nodiscard]] QString kana() const;
    /// How a reader of `language` ("ja", "fr", "en") sees it in a list.
    [[nodiscard]] QString shownIn(const QString &language) const;
    /// One or two letters, or the family name's characters, for the round mark.
    [[nodiscard]] QString initials(const QString &language) const;

    bool operator==(const PersonName &) const = default;
};

struct User {
    UserId id;
    PersonName name;
    QString email;
    QString account; ///< the person's own account (USR-9); empty where none is known
    RoleId role;
    ProfileId profile;
    UserId manager; ///< not valid: none
    UserStatus status = UserStatus::Active;
    bool isSuperAdmin = false;
    QDateTime createdAt;
    QDateTime statusSince;
    QDateTime lastSignIn; ///< invalid: never
    qint64 ownedRecords = 0;
    QByteArray photo; ///< encoded picture; empty: none

    bool operator==(const User &) const = default;
};

/// Short words for "who is this", where only the name and place are needed.
struct UserBrief {
    UserId id;
    PersonName name;
    UserStatus status = UserStatus::Active;
    RoleId role;
    int roleLevel = 0; ///< levels below the root of the role tree
    QString roleName;
    UserId manager;
    qint64 ownedRecords = 0;

    bool operator==(const UserBrief &) const = default;
};

} // namespace domain
