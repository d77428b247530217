// A user's mail add-on settings (spec §4), and the facts about them that the rules look at. The numbers are stored.
#pragma once

#include "domain/user.h"

#include <array>

namespace domain {

enum class MailProtocol { Pop3 = 1, Imap = 2 };
inline constexpr std::array mailProtocols{MailProtocol::Pop3, MailProtocol::Imap};
enum class MailSharing {
    Private = 1,
    RecordLevel = 2,
    All = 3,
};
inline constexpr std::array mailSharings{MailSharing::Private, MailSharing::RecordLevel, MailSharing::All};
enum class MailSecurity {
    Tls = 1,      ///< from the first byte (pop3s)
    StartTls = 2, ///< STLS before anything is said about who one is
    None = 3,     ///< the password goes over the wire as it is
};
inline constexpr std::array mailSecurities{MailSecurity::Tls, MailSecurity::StartTls, MailSecurity::None};

struct MailServer {
    QString host;
    quint16 port = 0;
    MailSecurity security = MailSecurity::Tls;

    [[nodiscard]] bool isValid() const { return !host.isEmpty() && port > 0; }
    bool operator==(const MailServer &) const = default;
};

/// What the user set up. Mailbox and user name are personal values.
struct MailSettings {
    QString mailbox; ///< the address
    MailProtocol protocol = MailProtocol::Pop3;
    MailServer server;
    QString userName; ///< to sign in at the server
    MailSharing sharing = MailSharing::RecordLevel;

    bool operator==(const MailSettings &) const = default;
};

/// MAIL-6, MAIL-10. What a killed program leaves running is Interrupted as soon as somebody looks.
enum class BackupState { Running = 1, Completed = 2, Failed = 3, Cancelled = 4, Interrupted = 5 };
inline constexpr std::array backupStates{BackupState::Running, BackupState::Completed, BackupState::Failed,
                                         BackupState::Cancelled, BackupState::Interrupted};

struct MailStanding {
    UserId user;
    UserStatus status = UserStatus::Active;
    MailSettings settings;
    bool isLocked = false;
    qint64 activeAdministrators = 0;
    bool hasCompletedBackup = false;
    bool isBackupRunning = false;
    /// Saved, or confirmed unchanged, since the last activation; true where the user never came back (MAIL-8).
    bool isSavedSinceActivation = true;
    /// Deactivated again since the last completed backup; there may be something new (MAIL-7).
    bool cameBackSinceBackup = false;
    QString operatorDomain; ///< of the operator's own address, lower case
};

/// Stable words for the audit log: "POP3", "record-level", "starttls", "completed".
[[nodiscard]] const char *nameOf(MailProtocol protocol);
[[nodiscard]] const char *nameOf(MailSharing sharing);
[[nodiscard]] const char *nameOf(MailSecurity security);
[[nodiscard]] const char *nameOf(BackupState state);

/// The part of an address after the last @, lower case; empty where there is none.
[[nodiscard]] QString domainOf(const QString &address);

} // namespace domain
